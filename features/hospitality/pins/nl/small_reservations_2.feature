# language: nl
# policies/hospitality/small_reservations.yaml
@pin
Functionaliteit: Een kamer of tafel voor minder dan tien annuleren, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Stoelen die leeg blijven

    @verify_with_counsel
    Abstract Scenario: Stoelen die leeg blijven
      Gegeven <naam van de klant>, een bedrijf
      En het evenement begint op <aanvang van het evenement>
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En een reservering van <orderwaarde> voor <aantal personen> personen, gemaakt op <order gesloten>
      En er is een tafel gereserveerd
      En het gaat om <personen die niet komen> personen minder
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit artikel 3.1

      Voorbeelden:
        | naam van de klant | aanvang van het evenement | orderwaarde | aantal personen | order gesloten        | personen die niet komen | verzoek ontvangen   | oordeel | totaal   | toelichting                                   |
        | Vecht Interiors   | 30 april 2027 10:12       | € 12.500,00 | 9               | 11 januari 2027 15:00 | 1                       | 29 april 2027 22:12 | betaald | € 180,00 | zonder het geval: soort verzoek is annulering |
