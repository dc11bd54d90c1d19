# language: nl
# policies/hospitality/written_agreements.yaml
@pin
Functionaliteit: Wat schriftelijk anders is afgesproken, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 5.1: Een schriftelijk afgesproken percentage komt in de plaats van de staffel

    Abstract Scenario: Artikel 5.1: Een schriftelijk afgesproken percentage komt in de plaats van de staffel
      Gegeven een optie van <orderwaarde> voor <aantal personen> personen
      En voor annulering is schriftelijk <schriftelijk afgesproken percentage> afgesproken
      Als de klant op <verzoek ontvangen> vraagt met <personen die niet komen> minder te komen
      Dan is de wijziging <oordeel>
      En dat volgt uit richtlijn G30

      Voorbeelden:
        | orderwaarde | aantal personen | schriftelijk afgesproken percentage | verzoek ontvangen  | personen die niet komen | oordeel   | toelichting                                                |
        | € 12.500,00 | 0               | 0 %                                 | 3 maart 2027 10:12 | 1                       | kosteloos | fase van de order: gesloten of later → geoffreerd of later |
