# language: nl
# policies/works/price.yaml
@pin
Functionaliteit: De prijs, de eindafrekening en de termijnen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 3.1: De prijs van het werk staat vast

    Abstract Scenario: Artikel 3.1: De prijs van het werk staat vast
      Gegeven een order van <orderwaarde>
      En de order is in productie
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt om een lagere prijs
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 3.1, en dat geldt als <geldt als>

      Voorbeelden:
        | orderwaarde  | verzoek ontvangen | oordeel   | geldt als   | toelichting                               |
        | € 380.000,00 | 3 mei 2027 10:00  | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 3.2: Een richtprijs rekenen wij af op wat het werk heeft gekost

    Abstract Scenario: Artikel 3.2: Een richtprijs rekenen wij af op wat het werk heeft gekost
      Gegeven een order van <orderwaarde>
      En de order is geleverd
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de prijs van het werk is een richtprijs van <orderwaarde>
      Als de klant op <verzoek ontvangen> een termijn van <gedeclareerde termijn> betwist
      Dan is de wijziging <oordeel>
      En betaalt de klant <gedeclareerde termijn>
      En dat volgt uit BW 7:752(1)

      Voorbeelden:
        | orderwaarde | verzoek ontvangen | gedeclareerde termijn | oordeel | toelichting                                          |
        | € 80.000,00 | 3 mei 2027 10:00  | € 1.000,00            | betaald | zonder de voorwaarde: een termijn wordt betwist: nee |
