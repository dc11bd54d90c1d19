# language: nl
# policies/services/rejected_changes.yaml
@pin
Functionaliteit: Waar wij niet mee instemmen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 7.1: Wij nemen niets aan wat boven onze macht gaat

    Abstract Scenario: Artikel 7.1: Wij nemen niets aan wat boven onze macht gaat
      Gegeven de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      En de wijziging is niet uit te voeren
      Als de klant op <verzoek ontvangen> vraagt de hoeveelheid te wijzigen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 7.1, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen | oordeel   | geldt als   | toelichting                               |
        | 3 mei 2027 10:00  | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 7.3: Als het werk af is, verandert er niets meer

    Abstract Scenario: Artikel 7.3: Als het werk af is, verandert er niets meer
      Gegeven de order is geleverd
      En de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 7.3, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen       | oordeel   | geldt als   | toelichting                               |
        | 20 september 2027 10:00 | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 7.5: De prijs van een actie eindigt met de actie

    Abstract Scenario: Artikel 7.5: De prijs van een actie eindigt met de actie
      Gegeven de offerte is ondertekend
      En het aanbod gold tot en met <aanbod geldig tot en met>
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> meer uren wil tegen de actieprijs
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 7.5, en dat geldt als <geldt als>

      Voorbeelden:
        | aanbod geldig tot en met | verzoek ontvangen | oordeel   | geldt als   | toelichting                               |
        | 30 april 2027            | 1 mei 2027 00:00  | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |
