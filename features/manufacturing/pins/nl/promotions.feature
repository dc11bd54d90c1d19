# language: nl
# policies/manufacturing/promotions.yaml
@pin
Functionaliteit: De prijs van een actie, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 8.1: Een actie die voorbij is, is voorbij

    Abstract Scenario: Artikel 8.1: Een actie die voorbij is, is voorbij
      Gegeven de order is nog niet ingepland
      En de offerte is ondertekend
      En het aanbod gold tot en met <aanbod geldig tot en met>
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt om de prijs van de actie
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 8.1, en dat geldt als voorwaarden

      Voorbeelden:
        | aanbod geldig tot en met | verzoek ontvangen      | oordeel   | toelichting                               |
        | 31 januari 2027          | 1 maart 2027 00:00     | afgewezen | geldt als richtlijn, niet als voorwaarden |
        | 1 maart 2027             | 28 februari 2027 23:59 | kosteloos | geldt als richtlijn, niet als voorwaarden |
