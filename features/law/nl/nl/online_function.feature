# language: nl
# policies/law/nl/online_function.yaml
Functionaliteit: Herroepen met een functie op de site

  Artikel 11a van Richtlijn 2011/83, vanaf 19 juni 2026: wie online verkoopt, biedt consumenten een functie om te
  herroepen, en bevestigt een herroeping meteen. Of een ontbrekende functie de bedenktijd verlengt, is niet zeker: wie na
  de bedenktijd maar binnen 12 maanden daarna herroept, krijgt iemand die ernaar kijkt.

  Achtergrond:
    Gegeven Sanne Bakker, een consument
    En het gaat om een koop van goederen
    En het komt uit voorraad
    En de order is online gesloten
    En onze voorwaarden zijn overhandigd

  Regel: Een klik is een herroeping, en wordt meteen bevestigd

    Abstract Scenario: Vanaf 19 juni 2026 meteen, bij elke andere herroeping dezelfde dag
      Gegeven een order van € 400,00, gesloten op <besteld>
      En het kwam op 22 juni 2026 aan
      En <hoe>
      Als de klant op 6 juli 2026 23:10 de order herroept
      Dan is het verzoek kosteloos
      En dat volgt uit BW 6:230o(1)
      En de orderafdeling bevestigt uiterlijk <uiterlijk> dat de herroeping binnen is

      Voorbeelden:
        | besteld      | hoe                                        | uiterlijk         | toelichting                    |
        | 18 juni 2026 | de klant klikte op de functie op onze site | 6 juli 2026 23:59 | de dag ervoor: dezelfde dag    |
        | 19 juni 2026 | de klant klikte op de functie op onze site | 6 juli 2026 23:10 | de eerste dag: meteen          |
        | 19 juni 2026 | de klant schreef een e-mail                | 6 juli 2026 23:59 | geen klik: dezelfde dag        |

    Scenario: Een klik telt vanaf zijn minuut, ook een minuut te laat
      Gegeven een order van € 400,00, gesloten op 19 juni 2026
      En het kwam op 22 juni 2026 aan
      En de klant klikte op de functie op onze site
      Als de klant op 7 juli 2026 00:00 de order herroept
      Dan is het verzoek afgewezen
      En dat volgt uit BW 6:230o
      En de orderafdeling bevestigt uiterlijk 7 juli 2026 00:00 dat de herroeping binnen is

  Regel: De functie moet er zijn

    @verify_with_counsel
    Scenario: Zonder die functie kijkt iemand naar een late herroeping
      Gegeven een order van € 400,00, gesloten op 19 juni 2026
      En het kwam op 22 juni 2026 aan
      En op onze site ontbreekt een functie om te herroepen
      Als de klant op 7 juli 2026 00:00 de order herroept
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit Dir. 2011/83 art. 10(1), 11a
      En de verkoopleider zet de functie uiterlijk 8 juli 2026 00:00 op de site

    Abstract Scenario: Alleen als het iets uitmaakt
      Gegeven een order van € 400,00, gesloten op <besteld>
      En het kwam op 22 juni 2026 aan
      En <functie>
      Als de klant op <moment> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | besteld      | functie                                             | moment            | oordeel   | bepaling     | toelichting                       |
        | 19 juni 2026 | op onze site ontbreekt een functie om te herroepen  | 6 juli 2026 23:59 | kosteloos | BW 6:230o(1) | binnen de bedenktijd: het maakt niet uit |
        | 19 juni 2026 | op onze site staat een functie om te herroepen      | 7 juli 2026 00:00 | afgewezen | BW 6:230o    | de functie was er                 |
        | 18 juni 2026 | op onze site ontbreekt een functie om te herroepen  | 7 juli 2026 00:00 | afgewezen | BW 6:230o    | de plicht bestond nog niet        |
        | 19 juni 2026 | op onze site ontbreekt een functie om te herroepen  | 7 juli 2027 00:00 | afgewezen | BW 6:230o    | de 12 maanden extra zijn om       |

    @verify_with_counsel
    Scenario: De laatste minuut van de 12 maanden extra
      Gegeven een order van € 400,00, gesloten op 19 juni 2026
      En het kwam op 22 juni 2026 aan
      En op onze site ontbreekt een functie om te herroepen
      Als de klant op 6 juli 2027 23:59 de order herroept
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit Dir. 2011/83 art. 10(1), 11a
