# language: nl
# policies/works/termination.yaml
Functionaliteit: Het werk opzeggen als wij te laat zijn, of onze voorwaarden niet tellen

  Artikel 9.3 van onze voorwaarden: "Zijn wij veel te laat, dan annuleert u kosteloos." Hoe laat dat is, hangt af van wat wij
  beloofden: een fatale datum, een streefdatum of een schatting.

  Zonder onze voorwaarden eindigt het werk zoals BW 7:764(2) zegt: de prijs min wat wij besparen.

  Achtergrond:
    Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
    En een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027
    En het werk is uitgewerkt en ingepland
    En het werk heeft ons tot nu toe € 5.000,00 gekost
    En wij besparen € 60.000,00 als het werk eindigt

  Regel: Hoe vaster de datum, hoe eerder wij te laat zijn

    @verify_with_counsel
    Abstract Scenario: Een dag meer
      Gegeven onze voorwaarden zijn ondertekend
      En <datum>
      En <vertraging>
      En wij hebben dat de klant zelf verteld
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | datum                                  | vertraging                | oordeel   | bedrag      | bepaling    | toelichting                 |
        | de toegezegde datum is fataal          | wij zijn 0 dagen te laat  | betaald   | € 13.000,00 | artikel 7.3 | op tijd                     |
        | de toegezegde datum is fataal          | wij zijn 1 dag te laat    | kosteloos | € 0,00      | artikel 9.3 | een fatale datum            |
        | de toegezegde datum is een streefdatum | wij zijn 14 dagen te laat | betaald   | € 13.000,00 | artikel 7.3 | een streefdatum, twee weken |
        | de toegezegde datum is een streefdatum | wij zijn 15 dagen te laat | kosteloos | € 0,00      | artikel 9.3 | en een dag                  |
        | de toegezegde datum is een schatting   | wij zijn 28 dagen te laat | betaald   | € 13.000,00 | artikel 7.3 | een schatting, vier weken   |
        | de toegezegde datum is een schatting   | wij zijn 29 dagen te laat | kosteloos | € 0,00      | artikel 9.3 | vier weken en een dag       |

  Regel: Wiens voorwaarden gelden, bepaalt welke bepaling spreekt

    Abstract Scenario: Overhandigd of niet
      Gegeven <voorwaarden>
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | voorwaarden                            | bedrag      | bepaling    | toelichting      |
        | onze voorwaarden zijn ondertekend      | € 13.000,00 | artikel 7.3 | onze voorwaarden |
        | onze voorwaarden zijn niet overhandigd | € 20.000,00 | BW 7:764(2) | de wet           |

    Scenario: Ook nieuwbouw is zonder onze voorwaarden op te zeggen
      Gegeven onze voorwaarden zijn niet overhandigd
      En het is nieuwbouw of een ingrijpende verbouwing
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan betaalt de klant € 20.000,00
      En dat volgt uit BW 7:764(2)

    Abstract Scenario: Wat apart is onderhandeld, heeft geen voorwaarden nodig
      Gegeven over opzeggen is onderhandeld, en 12 % afgesproken
      En <voorwaarden>
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan betaalt de klant € 9.600,00
      En dat volgt uit artikel 14.1

      Voorbeelden:
        | voorwaarden                            | toelichting          |
        | onze voorwaarden zijn ondertekend      | het gaat voor        |
        | onze voorwaarden zijn niet overhandigd | en staat op zichzelf |

    Scenario: Een bedrijf heeft ook zonder onze voorwaarden geen bedenktijd
      Gegeven onze voorwaarden zijn niet overhandigd
      Als de klant op 3 februari 2027 10:00 de order herroept
      Dan is het verzoek afgewezen
      En dat volgt uit BW 6:230g(1)(a)
