# language: nl
# policies/services/best_efforts.yaml
@pin
Functionaliteit: Onze inspanning, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 10.2: Wie onze inspanning is beloofd, heeft geen recht op het resultaat

    Abstract Scenario: Artikel 10.2: Wie onze inspanning is beloofd, heeft geen recht op het resultaat
      Gegeven een overeenkomst van <looptijd in maanden> maanden voor <prijs per periode> per maand, afgesproken op <order gesloten> op onze ondertekende voorwaarden
      En de klant mist het resultaat
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 10.2, en dat geldt als <geldt als>

      Voorbeelden:
        | looptijd in maanden | prijs per periode | order gesloten | verzoek ontvangen  | oordeel   | geldt als   | toelichting                               |
        | 6                   | € 950,00          | 4 januari 2027 | 4 maart 2027 10:00 | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |
