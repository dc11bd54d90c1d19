# language: nl
# policies/webshop/cooling_off.yaml
Functionaliteit: Dertig dagen om terug te sturen, waar de wet er veertien geeft

  Artikel 5.1: "Ons keurmerk geeft u 30 dagen na levering om terug te sturen wat uit voorraad kwam; voor bestellingen
  van vóór 1 maart 2024: 21 dagen." Artikel 5.2: "In die extra dagen is terugsturen voor uw rekening, als wij u dat
  vóór de bestelling vertelden." Artikel 5.3: "Ook in die extra dagen betaalt u slijtage door meer dan uitproberen."
  Artikel 5.4: "Na de laatste dag blijft het bij u." Artikel 5.5: "Wat u uit opties samenstelde, heeft geen extra
  dagen." De wet geeft 14 dagen (artikel 6:230o BW). Waar beide gelden, telt wat voor de klant het beste is.

  Achtergrond:
    Gegeven Sanne Bakker, een consument
    En in totaal heeft de klant € 400,00 betaald

  Regel: Eerst de dagen van de wet, dan die van het keurmerk

    Achtergrond:
      Gegeven een order van € 400,00, gesloten op 3 mei 2027
      En het kwam op 10 mei 2027 aan

    Abstract Scenario: Dag 14 en dag 15, dag 30 en dag 31
      Gegeven het komt uit voorraad
      Als de klant op <moment> de order herroept
      Dan is het verzoek <oordeel>
      En wij betalen <terug> terug
      En dat volgt uit <bepaling>

      Voorbeelden:
        | moment             | oordeel   | terug    | bepaling     | toelichting                           |
        | 24 mei 2027 23:59  | kosteloos | € 400,00 | BW 6:230o(1) | dag 14: de wet                        |
        | 25 mei 2027 00:00  | kosteloos | € 400,00 | artikel 5.1  | dag 15: de wet niet meer, wij nog wel |
        | 9 juni 2027 23:59  | kosteloos | € 400,00 | artikel 5.1  | de laatste minuut van dag 30          |
        | 10 juni 2027 00:00 | afgewezen | € 0,00   | artikel 5.4  | dag 31                                |

    Abstract Scenario: Alleen onder het keurmerk, en de wet geldt ook zonder
      Gegeven het komt uit voorraad
      En <keurmerk>
      Als de klant op <moment> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | keurmerk                                                | moment            | oordeel   | bepaling     | toelichting                   |
        | de bestelling valt onder ons keurmerk                   | 1 juni 2027 10:00 | kosteloos | artikel 5.1  | dag 22                        |
        | de bestelling kwam via een platform zonder ons keurmerk | 1 juni 2027 10:00 | afgewezen | artikel 5.4  | alleen de 14 dagen van de wet |
        | de bestelling kwam via een platform zonder ons keurmerk | 24 mei 2027 23:59 | kosteloos | BW 6:230o(1) | die neemt niemand af          |
        | de bestelling valt onder ons keurmerk                   | 24 mei 2027 23:59 | kosteloos | BW 6:230o(1) | de wet gaat voor              |

    Abstract Scenario: De dag van versturen telt, niet die van aankomst
      Gegeven het komt uit voorraad
      En de klant verstuurde het op <verstuurd> per brief
      Als de klant op 14 juni 2027 09:00 de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verstuurd    | oordeel   | bepaling    | toelichting      |
        | 9 juni 2027  | kosteloos | artikel 5.1 | op dag 30 gepost |
        | 10 juni 2027 | afgewezen | artikel 5.4 | op dag 31 gepost |

    Abstract Scenario: Wie nooit op het recht is gewezen, heeft van de wet langer dan van ons
      Gegeven het komt uit voorraad
      En <voorlichting>
      Als de klant op 1 juli 2027 10:00 de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | voorlichting                                             | oordeel   | bepaling     | toelichting                 |
        | wij wezen de klant vóór de order op het herroepingsrecht | afgewezen | artikel 5.4  | dag 52                      |
        | wij wezen de klant nooit op het herroepingsrecht         | kosteloos | BW 6:230o(1) | tot een jaar na de 14 dagen |

    @verify_with_counsel
    Abstract Scenario: Op maat, samengesteld of uit voorraad
      Gegeven <soort>
      Als de klant op <moment> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | soort                                               | moment            | oordeel      | bepaling                   | toelichting                                 |
        | het komt uit voorraad                               | 24 mei 2027 23:59 | kosteloos    | BW 6:230o(1)               | de wet                                      |
        | het is samengesteld uit standaardopties             | 24 mei 2027 23:59 | doorverwezen | BW 6:230p(f)(1), 6:230o(1) | niemand weet het zeker: iemand kijkt ernaar |
        | het is samengesteld uit standaardopties             | 25 mei 2027 00:00 | afgewezen    | artikel 5.5                | geen extra dagen                            |
        | het wordt naar de eigen wensen van de klant gemaakt | 24 mei 2027 23:59 | afgewezen    | BW 6:230p(f)(1)            | geen bedenktijd                             |

    Abstract Scenario: De klant hoort hoe het terug kan, en wanneer het geld er is
      Gegeven het komt uit voorraad
      En <kanaal>
      Als de klant op 1 juni 2027 10:00 de order herroept
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 5.1
      En de orderafdeling bevestigt uiterlijk <tot> dat de herroeping binnen is
      En de orderafdeling laat uiterlijk 2 juni 2027 17:00 weten hoe het terug kan
      En de administratie betaalt het uiterlijk 15 juni 2027 10:00 terug

      Voorbeelden:
        | kanaal                                     | tot               | toelichting      |
        | de klant schreef een e-mail                | 1 juni 2027 23:59 | dezelfde dag     |
        | de klant klikte op de functie op onze site | 1 juni 2027 10:00 | een klik: meteen |

  Regel: De dagen zijn die van de voorwaarden bij de bestelling

    Abstract Scenario: Besteld op de laatste dag met 21 dagen, of de eerste met 30
      Gegeven een order van € 400,00, gesloten op <besteld>
      En het komt uit voorraad
      En het kwam op 8 maart 2024 aan
      Als de klant op <moment> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | besteld          | moment              | oordeel   | bepaling    | toelichting   |
        | 29 februari 2024 | 29 maart 2024 12:00 | kosteloos | artikel 5.1 | dag 21 van 21 |
        | 29 februari 2024 | 30 maart 2024 12:00 | afgewezen | artikel 5.4 | dag 22        |
        | 1 maart 2024     | 30 maart 2024 12:00 | kosteloos | artikel 5.1 | dag 22 van 30 |
        | 1 maart 2024     | 8 april 2024 12:00  | afgewezen | artikel 5.4 | dag 31        |
