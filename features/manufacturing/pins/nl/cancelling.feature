# language: nl
# policies/manufacturing/cancelling.yaml
@pin
Functionaliteit: Een order annuleren, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 7.2: Zonder leverdatum bekijkt de verkoopleider het

    Abstract Scenario: Artikel 7.2: Zonder leverdatum bekijkt de verkoopleider het
      Gegeven de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En er is geen leverdatum afgesproken
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit artikel 7.2, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen  | wie              | geldt als   | toelichting                               |
        | 3 maart 2027 10:12 | de verkoopleider | voorwaarden | geldt als richtlijn, niet als voorwaarden |
