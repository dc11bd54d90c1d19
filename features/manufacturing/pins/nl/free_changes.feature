# language: nl
# policies/manufacturing/free_changes.yaml
@pin
Functionaliteit: Wijzigingen die niets kosten, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 6.2: Een ander adres is kosteloos tot uw order gereed is

    Abstract Scenario: Artikel 6.2: Een ander adres is kosteloos tot uw order gereed is
      Gegeven het materiaal is ingekocht
      En de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt op een ander adres te leveren
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.2, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen   | oordeel   | geldt als   | toelichting                               |
        | 20 april 2027 11:00 | kosteloos | voorwaarden | geldt als richtlijn, niet als voorwaarden |
