# language: nl
# policies/works/specification.yaml
@pin
Functionaliteit: Het anders uitvoeren, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 6.1: Tot de uitwerking mag alles anders

    Abstract Scenario: Artikel 6.1: Tot de uitwerking mag alles anders
      Gegeven de order is nog niet ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt het ontwerp te wijzigen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.1, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen | oordeel   | geldt als   | toelichting                               |
        | 3 mei 2027 10:00  | kosteloos | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 6.2: Na de uitwerking moet alleen de tekening over

    Abstract Scenario: Artikel 6.2: Na de uitwerking moet alleen de tekening over
      Gegeven een order van <orderwaarde>
      En de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt het ontwerp te wijzigen
      Dan is de wijziging <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit artikel 6.2, en dat geldt als <geldt als>

      Voorbeelden:
        | orderwaarde | verzoek ontvangen | oordeel | totaal   | geldt als   | toelichting                               |
        | € 80.000,00 | 3 mei 2027 10:00  | betaald | € 225,00 | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 6.5: Een werk dat klaar is, blijft zoals het is

    Abstract Scenario: Artikel 6.5: Een werk dat klaar is, blijft zoals het is
      Gegeven de order is verzonden
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt het ontwerp te wijzigen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.5, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen | oordeel   | geldt als   | toelichting                               |
        | 18 mei 2027 10:00 | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |
