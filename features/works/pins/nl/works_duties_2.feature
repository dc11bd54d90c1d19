# language: nl
# policies/works/works_duties.yaml
@pin
Functionaliteit: Wat wij melden over prijs en tijd, en wat wij verrekenen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G36: Bij een groot werk, of bij risico, vragen wij een aanbetaling

    Abstract Scenario: Richtlijn G36: Bij een groot werk, of bij risico, vragen wij een aanbetaling
      Gegeven de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En het kredietrisico is hoog
      Als de klant op <verzoek ontvangen> vraagt op een ander adres te leveren
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 4.5
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | verzoek ontvangen  | oordeel   | niet nodig                | toelichting                                                     |
        | 3 maart 2027 10:12 | afgewezen | om een aanbetaling vragen | zonder de voorwaarde: oordeel is kosteloos of betaald, en nog 1 |

    Abstract Scenario: Richtlijn G36: Bij een groot werk, of bij risico, vragen wij een aanbetaling (2)
      Gegeven een order van <orderwaarde>
      En de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 9.5
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | orderwaarde | verzoek ontvangen | oordeel   | niet nodig                | toelichting                                                                      |
        | € 25.000,00 | 10 mei 2027 10:00 | kosteloos | om een aanbetaling vragen | zonder de voorwaarde: soort verzoek is wijziging of indeplaatsstelling, en nog 1 |

    Abstract Scenario: Richtlijn G36: Bij een groot werk, of bij risico, vragen wij een aanbetaling (3)
      Gegeven een offerte van <orderwaarde>
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit richtlijn G30
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | orderwaarde | verzoek ontvangen | oordeel   | niet nodig                | toelichting                                                                |
        | € 25.000,00 | 10 mei 2027 10:00 | kosteloos | om een aanbetaling vragen | zonder de voorwaarde: fase van de order is gesloten of ingepland, en nog 1 |

    Abstract Scenario: Richtlijn G36: Bij een groot werk, of bij risico, vragen wij een aanbetaling (4)
      Gegeven een order van <orderwaarde>
      En het materiaal is ingekocht
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt <waarde van wat vervalt aan werk> van het werk te laten vervallen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 5.3
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | orderwaarde | verzoek ontvangen | waarde van wat vervalt aan werk | oordeel   | niet nodig                | toelichting                                                                |
        | € 80.000,00 | 10 mei 2027 10:00 | € 1.000,00                      | kosteloos | om een aanbetaling vragen | zonder de voorwaarde: fase van de order is gesloten of ingepland, en nog 1 |

    Abstract Scenario: Richtlijn G36: Bij een groot werk, of bij risico, vragen wij een aanbetaling (5)
      Gegeven een order van <orderwaarde>
      En het evenement begint op <aanvang van het evenement>
      En de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de klant betaalde een aanbetaling van <betaalde aanbetaling>
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 4.2
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | orderwaarde | aanvang van het evenement | betaalde aanbetaling | verzoek ontvangen | oordeel   | niet nodig                | toelichting                                                                |
        | € 25.000,00 | 28 juni 2027 07:30        | € 0,01               | 10 mei 2027 10:00 | kosteloos | om een aanbetaling vragen | zonder de voorwaarde: betaalde aanbetaling is ten hoogste € 0,00, en nog 1 |

    Abstract Scenario: Richtlijn G36: Bij een groot werk, of bij risico, vragen wij een aanbetaling (6)
      Gegeven een order van <orderwaarde>
      En het evenement begint op <aanvang van het evenement>
      En de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 4.2
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | orderwaarde | aanvang van het evenement | verzoek ontvangen | oordeel   | niet nodig                | toelichting                                                                                    |
        | € 24.999,99 | 28 juni 2027 07:30        | 10 mei 2027 10:00 | kosteloos | om een aanbetaling vragen | zonder de voorwaarde: orderwaarde is ten minste € 25.000,00 of kredietrisico is hoog, en nog 2 |

  Regel: Richtlijn G38: Wie afzegt, vragen wij eerst of later of minder ook kan

    Abstract Scenario: Richtlijn G38: Wie afzegt, vragen wij eerst of later of minder ook kan
      Gegeven <naam van de klant>, een consument
      En de order is gereed
      En een contract voor een werk van <orderwaarde>, gesloten op <order gesloten> op onze ondertekende voorwaarden
      En de order is aan de deur gesloten
      En het is meer gebruikt dan om het te proberen, en verloor <waardevermindering door gebruik> aan waarde
      En niemand vroeg ons meteen te beginnen
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <waardevermindering door gebruik>
      En dat volgt uit BW 6:230s(3)
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten        | waardevermindering door gebruik | verzoek ontvangen     | oordeel | niet nodig                | toelichting                                                                                                                |
        | A. Jansen         | € 12.500,00 | 11 januari 2027 15:00 | € 0,01                          | 25 januari 2027 23:59 | betaald | een alternatief aanbieden | fase van de order: ingepland, materiaal ingekocht of in productie → ingepland, materiaal ingekocht, in productie of gereed |
