# language: nl
# policies/law/nl/online_function.yaml
Functionaliteit: Wie de functie om te herroepen moet hebben, en wat een klik erop betekent

  Artikel 11a van Richtlijn 2011/83: de functie is er voor overeenkomsten die online zijn gesloten en die een consument mag
  herroepen. Wat daar wordt aangeklikt, is een herroeping, en wordt meteen bevestigd; elke andere herroeping dezelfde dag.

  Achtergrond:
    Gegeven het gaat om een koop van goederen
    En onze voorwaarden zijn overhandigd

  Regel: De functie is er voor wat online is gekocht en terug mag

    Abstract Scenario: Zij ontbreekt waar zij moet staan
      Gegeven Sanne Bakker, een consument
      En het komt uit voorraad
      En de order is online gesloten
      En een order van € 400,00, gesloten op 19 juni 2026
      En het kwam op 22 juni 2026 aan
      En op onze site ontbreekt een functie om te herroepen
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>
      En de verkoopleider zet de functie uiterlijk 26 juni 2026 10:00 op de site

      Voorbeelden:
        | verzoek                                                             | oordeel   | bepaling         | toelichting                              |
        | de klant op 25 juni 2026 10:00 de order herroept                    | kosteloos | BW 6:230o(1)     | de klant vond een andere weg             |
        | de klant op 25 juni 2026 10:00 vraagt op een ander adres te leveren | afgewezen | het uitgangspunt | wat er ook wordt gevraagd, zij ontbreekt |

    Abstract Scenario: Zij ontbreekt niet waar zij niet nodig is
      Gegeven Sanne Bakker, een consument
      En <wat>
      En <waar>
      En een order van € 400,00, gesloten op <besteld>
      En het kwam op 22 juni 2026 aan
      En <functie>
      Als de klant op 25 juni 2026 10:00 de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>
      En hoeft dit niet: de herroepingsfunctie op de site zetten

      Voorbeelden:
        | wat                                                 | waar                             | besteld      | functie                                            | oordeel   | bepaling        | toelichting                             |
        | het komt uit voorraad                               | de order is online gesloten      | 19 juni 2026 | op onze site staat een functie om te herroepen     | kosteloos | BW 6:230o(1)    | zij staat er                            |
        | het komt uit voorraad                               | de order is telefonisch gesloten | 19 juni 2026 | op onze site ontbreekt een functie om te herroepen | kosteloos | BW 6:230o(1)    | een telefoon heeft geen knoppen van ons |
        | het wordt naar de eigen wensen van de klant gemaakt | de order is online gesloten      | 19 juni 2026 | op onze site ontbreekt een functie om te herroepen | afgewezen | BW 6:230p(f)(1) | er is geen recht om te herroepen        |
        | het komt uit voorraad                               | de order is online gesloten      | 18 juni 2026 | op onze site ontbreekt een functie om te herroepen | kosteloos | BW 6:230o(1)    | de dag vóór de wet                      |

    Abstract Scenario: Te laat, waar de functie niet uitmaakt
      Gegeven Sanne Bakker, een consument
      En het komt uit voorraad
      En <waar>
      En een order van € 400,00, gesloten op 19 juni 2026
      En het kwam op 22 juni 2026 aan
      En op onze site ontbreekt een functie om te herroepen
      Als <verzoek>
      Dan is het verzoek afgewezen
      En dat volgt uit <bepaling>

      Voorbeelden:
        | waar                             | verzoek                                                            | bepaling         | toelichting         |
        | de order is telefonisch gesloten | de klant op 7 juli 2026 00:00 de order herroept                    | BW 6:230o        | niet online gekocht |
        | de order is online gesloten      | de klant op 7 juli 2026 00:00 vraagt op een ander adres te leveren | het uitgangspunt | geen herroeping     |
        | de order is online gesloten      | er op 7 juli 2026 00:00 niemand is om de levering aan te nemen     | het uitgangspunt | dit ook niet        |

    @verify_with_counsel
    Scenario: Wie het annuleren noemt, krijgt ook iemand die ernaar kijkt
      Gegeven Sanne Bakker, een consument
      En het komt uit voorraad
      En de order is online gesloten
      En een order van € 400,00, gesloten op 19 juni 2026
      En het kwam op 22 juni 2026 aan
      En op onze site ontbreekt een functie om te herroepen
      Als de klant op 7 juli 2026 00:00 de order annuleert
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit Dir. 2011/83 art. 10(1), 11a

  Regel: Een klik wordt meteen bevestigd, wat er ook van komt

    Achtergrond:
      Gegeven een order van € 400,00, gesloten op 19 juni 2026
      En de klant klikte op de functie op onze site

    Abstract Scenario: Een consument online: meteen
      Gegeven Sanne Bakker, een consument
      En <wat>
      En de order is online gesloten
      En <aankomst>
      Als de klant op 25 juni 2026 10:00 de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>
      En de orderafdeling bevestigt uiterlijk 25 juni 2026 10:00 dat de herroeping binnen is

      Voorbeelden:
        | wat                                                 | aankomst                     | oordeel   | bepaling        | toelichting              |
        | het komt uit voorraad                               | het kwam op 22 juni 2026 aan | kosteloos | BW 6:230o(1)    | een recht                |
        | het komt uit voorraad                               | het is nog niet aangekomen   | kosteloos | BW 6:230o(1)(b) | voordat het kwam         |
        | het wordt naar de eigen wensen van de klant gemaakt | het kwam op 22 juni 2026 aan | afgewezen | BW 6:230p(f)(1) | geen recht, wel een klik |

    Abstract Scenario: Alle anderen: dezelfde dag of helemaal niet
      Gegeven Sanne Bakker, een consument
      En het komt uit voorraad
      En <waar>
      En het kwam op 22 juni 2026 aan
      Als <verzoek>
      Dan is het verzoek kosteloos
      En dat volgt uit BW 6:230o(1)
      En de orderafdeling bevestigt uiterlijk 25 juni 2026 23:59 dat de herroeping binnen is

      Voorbeelden:
        | waar                             | verzoek                                           | toelichting                     |
        | de order is telefonisch gesloten | de klant op 25 juni 2026 10:00 de order herroept  | de order is daar niet gesloten  |
        | de order is online gesloten      | de klant op 25 juni 2026 10:00 de order annuleert | anders gezegd, dus dezelfde dag |

    Scenario: Een bedrijf dat klikt
      Gegeven Sanne Bakker, een bedrijf
      En het komt uit voorraad
      En de order is online gesloten
      En het kwam op 22 juni 2026 aan
      Als de klant op 25 juni 2026 10:00 de order herroept
      Dan is het verzoek afgewezen
      En dat volgt uit BW 6:230g(1)(a)
      En hoeft dit niet: de ontvangst van de herroeping bevestigen
