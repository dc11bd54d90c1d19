# language: nl
# policies/law/nl/services_supplementary.yaml
@pin
Functionaliteit: Een opdracht die voortijdig eindigt, als daarover niets is afgesproken, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Het volle loon is verschuldigd

    Abstract Scenario: Het volle loon is verschuldigd
      Gegeven <naam van de klant>, een bedrijf
      En het gaat om een order voor diensten
      En wij kunnen nog <vermijdbare kosten> aan kosten besparen
      En het werk heeft ons tot nu toe <gemaakte kosten> gekost
      En het einde ligt aan ons
      En de looptijd is <looptijd in maanden> maanden
      En het volle loon is redelijk
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <gemaakte kosten>
      En dat volgt uit BW 7:408(1)

      Voorbeelden:
        | naam van de klant | vermijdbare kosten | gemaakte kosten | looptijd in maanden | verzoek ontvangen  | oordeel | toelichting                                                  |
        | Vecht Interiors   | € 0,00             | € 1.400,00      | 0                   | 8 maart 2027 10:00 | betaald | zonder de voorwaarde: voor wiens rekening is klant, en nog 1 |
