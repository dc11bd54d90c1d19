# language: nl
# policies/hospitality/house_practice.yaml
@pin
Functionaliteit: Hoe wij het in huis doen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G34: Een paar minder is kosteloos tot en met de derde dag ervoor

    @verify_with_counsel
    Abstract Scenario: Richtlijn G34: Een paar minder is kosteloos tot en met de derde dag ervoor
      Gegeven het evenement begint op <aanvang van het evenement>
      En een reservering van <orderwaarde> voor <aantal personen> personen, gemaakt op <order gesloten> onder onze voorwaarden
      Als <personen die niet komen> van de personen op <verzoek ontvangen> niet zijn gekomen
      Dan is het verzoek <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | aanvang van het evenement | orderwaarde | aantal personen | order gesloten   | personen die niet komen | verzoek ontvangen    | oordeel | totaal   | toelichting                                                                            |
        | 16 oktober 2027 12:00     | € 8.000,00  | 40              | 1 september 2026 | 2                       | 1 oktober 2027 10:00 | betaald | € 400,00 | zonder de voorwaarde: soort verzoek is wijziging of gedeeltelijke annulering, en nog 1 |
