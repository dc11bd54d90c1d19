# language: nl
# policies/law/nl/withdrawal.yaml
Functionaliteit: Een aankoop op afstand herroepen

  Artikelen 6:230o en 6:230h BW: een consument die op afstand of aan de deur koopt, mag zonder reden herroepen, tot 14
  dagen na ontvangst van de zaak, of na de order als het om diensten gaat. Wie niet op dat recht is gewezen, heeft de
  tijd tot 14 dagen nadat dat alsnog gebeurt, en hoogstens 12 maanden langer. De laatste dag eindigt om middernacht, en
  is een werkdag. Wat op tijd is verzonden, is op tijd. Een aankoop aan de deur tot en met € 50,00 valt erbuiten.

  Achtergrond:
    Gegeven Sanne Bakker, een consument
    En onze voorwaarden zijn overhandigd

  Regel: Veertien dagen na ontvangst, en met de order begint nog niets

    Achtergrond:
      Gegeven een order van € 400,00, gesloten op 1 maart 2027
      En het gaat om een koop van goederen
      En het komt uit voorraad
      En in totaal heeft de klant € 400,00 betaald

    Abstract Scenario: De laatste minuut van dag 14
      Gegeven de order is online gesloten
      En het kwam op <aangekomen> aan
      Als de klant op <moment> de order herroept
      Dan is het verzoek <oordeel>
      En wij betalen <terug> terug
      En dat volgt uit <bepaling>

      Voorbeelden:
        | aangekomen   | moment              | oordeel   | terug    | bepaling     | toelichting                                  |
        | 8 maart 2027 | 8 maart 2027 12:00  | kosteloos | € 400,00 | BW 6:230o(1) | de dag van ontvangst zelf telt niet mee      |
        | 8 maart 2027 | 22 maart 2027 23:59 | kosteloos | € 400,00 | BW 6:230o(1) | de laatste minuut van dag 14                 |
        | 8 maart 2027 | 23 maart 2027 00:00 | afgewezen | € 0,00   | BW 6:230o    | dag 15                                       |
        | 6 maart 2027 | 22 maart 2027 23:59 | kosteloos | € 400,00 | BW 6:230o(1) | dag 14 is een zaterdag, dus de maandag erna  |
        | 6 maart 2027 | 23 maart 2027 00:00 | afgewezen | € 0,00   | BW 6:230o    | de dag na die maandag                        |

    Abstract Scenario: Wie op tijd annuleert gebruikt het recht, en wie het pakket niet aanneemt niet
      Gegeven de order is online gesloten
      En het kwam op 8 maart 2027 aan
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat <waarom>

      Voorbeelden:
        | verzoek                                                      | oordeel   | waarom                 | toelichting                    |
        | de klant op 22 maart 2027 23:59 de order annuleert           | kosteloos | volgt uit BW 6:230o(1) | het woord maakt niet uit       |
        | de klant op 23 maart 2027 00:00 de order annuleert           | afgewezen | berust op BW 6:217     | dan blijft de order staan      |
        | er op 8 maart 2027 10:00 niemand is om de levering aan te nemen | afgewezen | berust op BW 6:217  | wie zwijgt, herroept niet      |

    Abstract Scenario: Een brief is op tijd als hij op tijd is verstuurd
      Gegeven de order is online gesloten
      En het kwam op 8 maart 2027 aan
      En de klant verstuurde het op <verstuurd> per brief
      Als de klant op 24 maart 2027 11:00 de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verstuurd     | oordeel   | bepaling     | toelichting |
        | 22 maart 2027 | kosteloos | BW 6:230o(1) | op dag 14   |
        | 23 maart 2027 | afgewezen | BW 6:230o    | op dag 15   |

    Abstract Scenario: Alleen op afstand, en alleen voor consumenten
      Gegeven <waar>
      En het kwam op 8 maart 2027 aan
      Als de klant op 10 maart 2027 10:00 de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | waar                                    | oordeel   | bepaling        | toelichting                  |
        | de order is online gesloten             | kosteloos | BW 6:230o(1)    | op afstand                   |
        | de order is telefonisch gesloten        | kosteloos | BW 6:230o(1)    | ook op afstand               |
        | de order is aan de deur gesloten        | kosteloos | BW 6:230o(1)    | meer dan € 50,00 waard       |
        | de order is in onze winkel gesloten     | afgewezen | BW 6:230g(1)(e) | gezien voordat het werd gekocht |

    Scenario: Voordat de zaak er is, is de bedenktijd niet begonnen
      Gegeven de order is online gesloten
      En het is nog niet aangekomen
      Als de klant op 3 mei 2027 10:00 de order herroept
      Dan is het verzoek kosteloos
      En wij betalen € 400,00 terug
      En dat volgt uit BW 6:230o(1)(b)
      En de administratie betaalt het uiterlijk 17 mei 2027 10:00 terug
      En de orderafdeling bevestigt uiterlijk 3 mei 2027 23:59 dat de herroeping binnen is

  Regel: Aan de deur, meer dan € 50,00

    Abstract Scenario: De kleine aankoop valt erbuiten, op de cent
      Gegeven een order van <waarde>, gesloten op 1 maart 2027
      En het gaat om een koop van goederen
      En het komt uit voorraad
      En de order is aan de deur gesloten
      En het kwam op 8 maart 2027 aan
      Als de klant op 10 maart 2027 10:00 de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | waarde  | oordeel   | bepaling        | toelichting   |
        | € 50,00 | afgewezen | BW 6:230h(2)(a) | precies       |
        | € 50,01 | kosteloos | BW 6:230o(1)    | een cent meer |

  Regel: De wet geldt sinds 13 juni 2014

    Abstract Scenario: De dag van de order telt
      Gegeven een order van € 400,00, gesloten op <besteld>
      En het gaat om een koop van goederen
      En het komt uit voorraad
      En de order is online gesloten
      En het kwam op 16 juni 2014 aan
      Als de klant op 20 juni 2014 10:00 de order herroept
      Dan is het verzoek <oordeel>
      En dat <waarom>

      Voorbeelden:
        | besteld      | oordeel   | waarom                 | toelichting     |
        | 12 juni 2014 | afgewezen | berust op BW 6:217     | de dag ervoor   |
        | 13 juni 2014 | kosteloos | volgt uit BW 6:230o(1) | de eerste dag   |
