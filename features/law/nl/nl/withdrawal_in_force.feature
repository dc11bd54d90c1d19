# language: nl
# policies/law/nl/withdrawal.yaml
Functionaliteit: Orders van vóór en na 13 juni 2014

  De artikelen 6:230g tot en met 6:230z BW, en de 30 dagen levertijd van artikel 7:9(4), zijn er voor orders die op of na
  13 juni 2014 zijn gesloten. Voor een order van de dag ervoor antwoordt er geen; de wet van toen staat niet in dit boek, dus
  blijft de order staan.

  Achtergrond:
    Gegeven Sanne Bakker, een consument
    En onze voorwaarden zijn overhandigd

  Regel: De dag van de order beslist, niet de dag van het verzoek

    Abstract Scenario: Goederen die online zijn gekocht
      Gegeven een order van € 400,00, gesloten op <besteld>
      En het gaat om een koop van goederen
      En het komt uit voorraad
      En de order is online gesloten
      En in totaal heeft de klant € 400,00 betaald
      En <aankomst>
      En <verteld>
      Als de klant op <moment> de order herroept
      Dan is het verzoek <oordeel>
      En wij betalen <terug> terug
      En dat volgt uit <bepaling>

      Voorbeelden:
        | besteld      | aankomst                     | verteld                                                  | moment             | oordeel   | terug    | bepaling         | toelichting                      |
        | 12 juni 2014 | het is nog niet aangekomen   | wij wezen de klant vóór de order op het herroepingsrecht | 20 juni 2014 10:00 | afgewezen | € 0,00   | het uitgangspunt | er kwam niets, de dag ervoor     |
        | 13 juni 2014 | het is nog niet aangekomen   | wij wezen de klant vóór de order op het herroepingsrecht | 20 juni 2014 10:00 | kosteloos | € 400,00 | BW 6:230o(1)(b)  | er kwam niets, de eerste dag     |
        | 12 juni 2014 | het kwam op 16 juni 2014 aan | wij wezen de klant vóór de order op het herroepingsrecht | 1 juli 2014 10:00  | afgewezen | € 0,00   | het uitgangspunt | 15 dagen later, de dag ervoor    |
        | 13 juni 2014 | het kwam op 16 juni 2014 aan | wij wezen de klant vóór de order op het herroepingsrecht | 1 juli 2014 10:00  | afgewezen | € 0,00   | BW 6:230o        | 15 dagen later, de eerste dag    |
        | 12 juni 2014 | het kwam op 16 juni 2014 aan | wij wezen de klant nooit op het herroepingsrecht         | 30 juni 2015 10:00 | afgewezen | € 0,00   | het uitgangspunt | nooit voorgelicht, de dag ervoor |
        | 13 juni 2014 | het kwam op 16 juni 2014 aan | wij wezen de klant nooit op het herroepingsrecht         | 30 juni 2015 10:00 | kosteloos | € 400,00 | BW 6:230o(1)     | nooit voorgelicht, de eerste dag |

    Abstract Scenario: Slijtage
      Gegeven een order van € 400,00, gesloten op <besteld>
      En het gaat om een koop van goederen
      En het komt uit voorraad
      En de order is online gesloten
      En in totaal heeft de klant € 400,00 betaald
      En het kwam op 16 juni 2014 aan
      En het is meer gebruikt dan om het te proberen, en verloor € 60,00 aan waarde
      Als de klant op 20 juni 2014 10:00 de order herroept
      Dan is het verzoek <oordeel>
      En wij betalen <terug> terug
      En dat volgt uit <bepaling>

      Voorbeelden:
        | besteld      | oordeel   | terug    | bepaling         | toelichting   |
        | 12 juni 2014 | afgewezen | € 0,00   | het uitgangspunt | de dag ervoor |
        | 13 juni 2014 | betaald   | € 340,00 | BW 6:230s(3)     | de eerste dag |

    Scenario: Vanaf de eerste dag komt het geld binnen 14 dagen terug
      Gegeven een order van € 400,00, gesloten op 13 juni 2014
      En het gaat om een koop van goederen
      En het komt uit voorraad
      En de order is online gesloten
      En in totaal heeft de klant € 400,00 betaald
      En het kwam op 16 juni 2014 aan
      Als de klant op 20 juni 2014 10:00 de order herroept
      Dan is het verzoek kosteloos
      En wij betalen € 400,00 terug
      En dat volgt uit BW 6:230o(1)
      En de administratie betaalt het uiterlijk 4 juli 2014 10:00 terug
      En de orderafdeling bevestigt uiterlijk 20 juni 2014 23:59 dat de herroeping binnen is

    Abstract Scenario: Een kleine aankoop aan de deur
      Gegeven een order van € 50,00, gesloten op <besteld>
      En het gaat om een koop van goederen
      En het komt uit voorraad
      En de order is aan de deur gesloten
      En het kwam op 16 juni 2014 aan
      Als de klant op 20 juni 2014 10:00 de order herroept
      Dan is het verzoek afgewezen
      En dat volgt uit <bepaling>

      Voorbeelden:
        | besteld      | bepaling         | toelichting   |
        | 12 juni 2014 | het uitgangspunt | de dag ervoor |
        | 13 juni 2014 | BW 6:230h(2)(a)  | de eerste dag |

  Regel: Voor een deel, voor extra's en voor de levertijd is het net zo

    @verify_with_counsel
    Abstract Scenario: Een deel van wat nog niet kwam
      Gegeven een order van € 400,00, gesloten op <besteld>
      En het gaat om een koop van goederen
      En het komt uit voorraad
      En de order is online gesloten
      En in totaal heeft de klant € 400,00 betaald
      En het is nog niet aangekomen
      Als de klant op 20 juni 2014 10:00 voor € 150,00 van de order annuleert
      Dan is het verzoek <oordeel>
      En wij betalen <terug> terug
      En dat volgt uit <bepaling>

      Voorbeelden:
        | besteld      | oordeel   | terug    | bepaling            | toelichting   |
        | 12 juni 2014 | afgewezen | € 0,00   | het uitgangspunt    | de dag ervoor |
        | 13 juni 2014 | kosteloos | € 150,00 | BW 6:230o(1), 6:270 | de eerste dag |

    Abstract Scenario: Een extra die niemand koos
      Gegeven een order van € 400,00, gesloten op <besteld>
      En het gaat om een koop van goederen
      En de order is in onze winkel gesloten
      En de extra's waren vooraf aangevinkt
      Als de klant op 20 juni 2014 10:00 voor € 60,00 van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | besteld      | oordeel   | bepaling         | toelichting   |
        | 12 juni 2014 | afgewezen | het uitgangspunt | de dag ervoor |
        | 13 juni 2014 | kosteloos | BW 6:230j        | de eerste dag |

    Abstract Scenario: Dertig dagen om te leveren
      Gegeven een order van € 400,00, gesloten op <besteld>
      En het gaat om een koop van goederen
      En het wordt naar de eigen wensen van de klant gemaakt
      En de order is in onze winkel gesloten
      En de order is in productie
      En er is geen leverdatum afgesproken
      En op 1 juli 2014 gaf de klant ons nog 5 dagen
      Als de klant op <moment> de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | besteld      | moment             | oordeel   | bepaling         | toelichting                             |
        | 12 juni 2014 | 14 juli 2014 10:00 | afgewezen | het uitgangspunt | de dag ervoor                           |
        | 13 juni 2014 | 13 juli 2014 23:59 | afgewezen | het uitgangspunt | de eerste dag: de 30 dagen zijn niet om |
        | 13 juni 2014 | 14 juli 2014 00:00 | kosteloos | BW 7:19a(1)      | de eerste dag: de 30 dagen zijn om      |
