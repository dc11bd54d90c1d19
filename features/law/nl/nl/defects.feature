# language: nl
# policies/law/nl/defects.yaml
Functionaliteit: Een gebrek aan wat een consument kocht

  Artikelen 7:17 tot en met 7:22 BW: een gebrek dat zich binnen een jaar na levering toont, geldt als aanwezig vanaf het
  begin, tenzij wij het tegendeel bewijzen; voor wat vóór 27 april 2022 is gekocht binnen 6 maanden. Eerst herstellen of
  vervangen wij het, daarna komt een lagere prijs, of het geld terug tenzij het gebrek gering is. De klant betaalt niets.

  Achtergrond:
    Gegeven Sanne Bakker, een consument
    En het gaat om een koop van goederen
    En onze voorwaarden zijn niet overhandigd

  Regel: Binnen het jaar is het bewijs aan ons

    Achtergrond:
      Gegeven een order van € 900,00, gesloten op 1 maart 2027
      En het kwam op 8 maart 2027 aan

    Abstract Scenario: De laatste dag van het jaar
      Gegeven het gebrek toonde zich op <getoond>
      Als de klant op 15 maart 2028 10:00 een gebrek meldt
      Dan is het verzoek <oordeel>
      En moet <wie> het bewijzen
      En dat volgt uit <bepaling>

      Voorbeelden:
        | getoond      | oordeel      | wie            | bepaling    | toelichting                   |
        | 8 maart 2028 | kosteloos    | de leverancier | BW 7:18a(2) | een jaar, op de dag           |
        | 9 maart 2028 | doorverwezen | de klant       | BW 7:17(2)  | een dag meer: wij bekijken het |

    Abstract Scenario: Wat wij kunnen bewijzen, en wat niet lang meegaat
      Gegeven het gebrek toonde zich op 10 januari 2028
      En <wat>
      Als de klant op 12 januari 2028 10:00 een gebrek meldt
      Dan is het verzoek <oordeel>
      En moet <wie> het bewijzen
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wat                                                          | oordeel      | wie            | bepaling             | toelichting                      |
        | wij kunnen niet aantonen dat het door verkeerd gebruik komt  | kosteloos    | de leverancier | BW 7:18a(2)          | niets bewezen                    |
        | wij kunnen aantonen dat het door verkeerd gebruik komt       | afgewezen    | de leverancier | BW 7:17(2), 7:18a(2) | bewezen, dus geen gebrek         |
        | zulke zaken horen langer mee te gaan                         | kosteloos    | de leverancier | BW 7:18a(2)          | vermoed                          |
        | zulke zaken gaan niet langer mee                             | doorverwezen | de klant       | BW 7:17(2)           | dan wordt er niets vermoed       |

    Scenario: Eerst herstel of vervanging, en dat kost niets
      Gegeven het gebrek toonde zich op 10 januari 2028
      En wij hebben nog niet geprobeerd het te herstellen
      En de klant vraagt het geld terug
      Als de klant op 12 januari 2028 10:00 een gebrek meldt
      Dan is het verzoek kosteloos
      En dat volgt uit BW 7:21(1)
      En de serviceafdeling biedt uiterlijk 19 januari 2028 10:00 herstel aan

  Regel: Lukt herstel niet, dan een lagere prijs of het geld terug

    Achtergrond:
      Gegeven een order van € 900,00, gesloten op 1 maart 2027
      En het kwam op 8 maart 2027 aan
      En het gebrek toonde zich op 10 januari 2028
      En wij probeerden het te herstellen en dat mislukte

    Scenario: Het geld terug
      Gegeven het gebrek is niet gering
      En de klant vraagt het geld terug
      Als de klant op 1 februari 2028 10:00 een gebrek meldt
      Dan is het verzoek kosteloos
      En dat volgt uit BW 7:22(1)(a)
      En de administratie betaalt het uiterlijk 15 februari 2028 10:00 terug

    Abstract Scenario: Een deel van de prijs
      Gegeven <omvang>
      En <wens>
      Als de klant op 1 februari 2028 10:00 een gebrek meldt
      Dan is het verzoek kosteloos
      En dat volgt uit BW 7:22(2)
      En de verkoopleider biedt uiterlijk 8 februari 2028 10:00 een deel van de prijs terug

      Voorbeelden:
        | omvang                    | wens                                      | toelichting                     |
        | het gebrek is gering      | de klant vraagt het geld terug            | te gering voor het geld terug   |
        | het gebrek is niet gering | de klant vraagt een deel van de prijs terug | zoals de klant koos           |

    Scenario: Wie liever nog een keer herstel wil, krijgt dat
      Gegeven de klant vraagt om herstel
      Als de klant op 1 februari 2028 10:00 een gebrek meldt
      Dan is het verzoek kosteloos
      En dat volgt uit BW 7:21(2)
      En de serviceafdeling biedt uiterlijk 8 februari 2028 10:00 herstel aan

  Regel: Gekocht vóór 27 april 2022: een half jaar

    Abstract Scenario: De dag van de order bepaalt de termijn
      Gegeven een order van € 900,00, gesloten op <besteld>
      En het kwam op 2 mei 2022 aan
      En het gebrek toonde zich op <getoond>
      Als de klant op <moment> een gebrek meldt
      Dan is het verzoek <oordeel>
      En moet <wie> het bewijzen
      En dat volgt uit <bepaling>

      Voorbeelden:
        | besteld       | getoond         | moment                | oordeel      | wie            | bepaling         | toelichting              |
        | 26 april 2022 | 2 november 2022 | 4 november 2022 10:00 | kosteloos    | de leverancier | BW (2003) 7:18(2) | een half jaar, op de dag |
        | 26 april 2022 | 3 november 2022 | 4 november 2022 10:00 | doorverwezen | de klant       | BW 7:17(2)       | een dag meer             |
        | 27 april 2022 | 3 november 2022 | 4 november 2022 10:00 | kosteloos    | de leverancier | BW 7:18a(2)      | vanaf deze dag een jaar  |
        | 27 april 2022 | 2 mei 2023      | 4 mei 2023 10:00      | kosteloos    | de leverancier | BW 7:18a(2)      | een jaar, op de dag      |
        | 27 april 2022 | 3 mei 2023      | 4 mei 2023 10:00      | doorverwezen | de klant       | BW 7:17(2)       | een dag meer             |
