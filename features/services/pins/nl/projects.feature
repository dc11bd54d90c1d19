# language: nl
# policies/services/projects.yaml
@pin
Functionaliteit: Stoppen met een project, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 4.4: Wat af is, is niet meer te stoppen

    Abstract Scenario: Artikel 4.4: Wat af is, is niet meer te stoppen
      Gegeven een order van <orderwaarde>, gesloten op <order gesloten> op onze ondertekende voorwaarden
      En de order is verzonden
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 4.4, en dat geldt als <geldt als>

      Voorbeelden:
        | orderwaarde | order gesloten  | verzoek ontvangen       | waarde van wat wordt geannuleerd | oordeel   | geldt als   | toelichting                               |
        | € 12.000,00 | 11 januari 2027 | 20 september 2027 10:00 | € 4.000,00                       | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |
