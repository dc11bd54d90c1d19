# language: nl
# policies/webshop/guarantee.yaml
Functionaliteit: Onze garantie naast de wet

  Artikel 10.1: "Op frame en poten hebt u na levering 5 jaar garantie; bij bestellingen van vóór 1 maart 2024: 2 jaar.
  U hoeft niets te bewijzen, tenzij wij aantonen dat het verkeerd is gebruikt." De wet gaat er één jaar lang van uit
  dat een gebrek er vanaf het begin was (artikel 7:18a BW), bij aankopen van vóór 27 april 2022 zes maanden.

  Achtergrond:
    Gegeven Sanne Bakker, een consument

  Regel: Eén jaar volgens de wet, vijf volgens onze garantie

    Achtergrond:
      Gegeven een order van € 400,00, gesloten op 1 maart 2027
      En het kwam op 8 maart 2027 aan

    Abstract Scenario: Een poot of de bekleding
      Gegeven <onderdeel>
      En het gebrek toonde zich op <getoond>
      Als de klant op <moment> een gebrek meldt
      Dan is het verzoek <oordeel>
      En moet <bewijs> het bewijzen
      En dat volgt uit <bepaling>

      Voorbeelden:
        | onderdeel                 | getoond      | moment              | oordeel      | bewijs         | bepaling     | toelichting                       |
        | de bekleding is gescheurd | 8 maart 2028 | 15 maart 2028 10:00 | kosteloos    | de leverancier | BW 7:18a(2)  | een jaar op de dag af             |
        | de bekleding is gescheurd | 9 maart 2028 | 15 maart 2028 10:00 | doorverwezen | de klant       | BW 7:17(2)   | een dag meer: iemand kijkt ernaar |
        | er is een poot gebroken   | 9 maart 2028 | 15 maart 2028 10:00 | kosteloos    | de klant       | artikel 10.1 | de garantie vraagt geen bewijs    |
        | er is een poot gebroken   | 8 maart 2032 | 15 maart 2032 10:00 | kosteloos    | de klant       | artikel 10.1 | vijf jaar op de dag af            |
        | er is een poot gebroken   | 9 maart 2032 | 15 maart 2032 10:00 | doorverwezen | de klant       | BW 7:17(2)   | een dag meer                      |

    Abstract Scenario: Verkeerd gebruik moeten wij aantonen
      Gegeven er is een poot gebroken
      En het gebrek toonde zich op 10 januari 2029
      En <wat>
      Als de klant op 12 januari 2029 10:00 een gebrek meldt
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wat                                                         | oordeel   | bepaling             | toelichting              |
        | wij kunnen niet aantonen dat het door verkeerd gebruik komt | kosteloos | artikel 10.1         | wij herstellen het       |
        | wij kunnen aantonen dat het door verkeerd gebruik komt      | afgewezen | BW 7:17(2), 7:18a(2) | een stoel is geen ladder |

    Abstract Scenario: Twee maanden om te klagen, en de garantie vraagt daar niet naar
      Gegeven <onderdeel>
      En het gebrek toonde zich op 10 januari 2028
      En de klant ontdekte het op 10 januari 2028
      En de klant had het ons op <verstuurd> verteld
      Als de klant op <moment> een gebrek meldt
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | onderdeel                 | verstuurd     | moment              | oordeel      | bepaling     | toelichting                     |
        | de bekleding is gescheurd | 10 maart 2028 | 10 maart 2028 10:00 | kosteloos    | BW 7:18a(2)  | twee maanden op de dag af       |
        | de bekleding is gescheurd | 11 maart 2028 | 11 maart 2028 10:00 | doorverwezen | BW 7:23(1)   | een dag meer: misschien op tijd |
        | er is een poot gebroken   | 11 maart 2028 | 11 maart 2028 10:00 | kosteloos    | artikel 10.1 | de onze heeft zo'n termijn niet |

    Scenario: Iemand komt kijken, en wij bieden herstel aan
      Gegeven er is een poot gebroken
      En het gebrek toonde zich op 9 maart 2029
      Als de klant op 12 maart 2029 10:00 een gebrek meldt
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 10.1
      En de serviceafdeling biedt uiterlijk 19 maart 2029 10:00 herstel aan
      En de serviceafdeling bekijkt het gebrek uiterlijk 19 maart 2029 10:00

    Abstract Scenario: Als herstel niet lukt
      Gegeven de bekleding is gescheurd
      En het gebrek toonde zich op 10 januari 2028
      En wij probeerden het te herstellen en dat mislukte
      En de klant vraagt het geld terug
      En <wat>
      Als de klant op 12 januari 2028 10:00 een gebrek meldt
      Dan is het verzoek kosteloos
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wat                       | bepaling      | toelichting           |
        | het gebrek is niet gering | BW 7:22(1)(a) | al het geld           |
        | het gebrek is gering      | BW 7:22(2)    | een deel van de prijs |

    Scenario: Weet niemand wanneer het brak, dan telt de dag van de melding
      Gegeven er is een poot gebroken
      Als de klant op 8 maart 2032 10:00 een gebrek meldt
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 10.1
      En de serviceafdeling biedt uiterlijk 15 maart 2032 10:00 herstel aan

    Abstract Scenario: Wat de garantie vraagt
      Gegeven er is een poot gebroken
      En het gebrek toonde zich op 9 maart 2029
      En <wat>
      Als de klant op 12 maart 2029 10:00 een gebrek meldt
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wat                                    | oordeel      | bepaling     | toelichting                           |
        | onze voorwaarden zijn overhandigd      | kosteloos    | artikel 10.1 | de garantie staat in onze voorwaarden |
        | onze voorwaarden zijn niet overhandigd | doorverwezen | BW 7:17(2)   | zonder die geldt alleen de wet        |
        | zulke zaken horen langer mee te gaan   | kosteloos    | artikel 10.1 | een poot hoort lang mee te gaan       |
        | zulke zaken gaan niet langer mee       | doorverwezen | BW 7:17(2)   | gewoon versleten                      |

    Scenario: Een gebrek in de bedenktijd kost geen label
      Gegeven er is een poot gebroken
      En het gebrek toonde zich op 12 maart 2027
      En het komt terug met ons label, dat € 24,50 kost
      Als de klant op 15 maart 2027 10:00 een gebrek meldt
      Dan is het verzoek kosteloos
      En betaalt de klant € 0,00
      En dat volgt uit BW 7:18a(2)

  Regel: De dag van de bestelling beslist

    Abstract Scenario: Twee jaar of vijf, zes maanden of een jaar
      Gegeven een order van € 400,00, gesloten op <besteld>
      En het kwam op <aangekomen> aan
      En <onderdeel>
      En het gebrek toonde zich op <getoond>
      Als de klant op <moment> een gebrek meldt
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | besteld          | aangekomen   | onderdeel                 | getoond         | moment                | oordeel      | bepaling          | toelichting              |
        | 29 februari 2024 | 8 maart 2024 | er is een poot gebroken   | 9 maart 2026    | 10 maart 2026 10:00   | doorverwezen | BW 7:17(2)        | twee jaar en een dag     |
        | 29 februari 2024 | 8 maart 2024 | er is een poot gebroken   | 8 maart 2026    | 10 maart 2026 10:00   | kosteloos    | artikel 10.1      | twee jaar                |
        | 1 maart 2024     | 8 maart 2024 | er is een poot gebroken   | 9 maart 2026    | 10 maart 2026 10:00   | kosteloos    | artikel 10.1      | vijf jaar                |
        | 26 april 2022    | 3 mei 2022   | de bekleding is gescheurd | 3 november 2022 | 5 november 2022 10:00 | kosteloos    | BW (2003) 7:18(2) | zes maanden op de dag af |
        | 26 april 2022    | 3 mei 2022   | de bekleding is gescheurd | 4 november 2022 | 5 november 2022 10:00 | doorverwezen | BW 7:17(2)        | een dag meer             |
        | 27 april 2022    | 3 mei 2022   | de bekleding is gescheurd | 4 november 2022 | 5 november 2022 10:00 | kosteloos    | BW 7:18a(2)       | een jaar                 |
