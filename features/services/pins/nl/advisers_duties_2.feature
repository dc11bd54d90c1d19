# language: nl
# policies/services/advisers_duties.yaml
@pin
Functionaliteit: Wat een adviseur de klant schuldig is naast het advies, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G41: Wie wil stoppen, bieden wij eerst een pauze aan

    Abstract Scenario: Richtlijn G41: Wie wil stoppen, bieden wij eerst een pauze aan
      Gegeven <naam van de klant>, een consument
      En een order van <orderwaarde>
      En de order is aan de deur gesloten
      En het is meer gebruikt dan om het te proberen, en verloor <waardevermindering door gebruik> aan waarde
      En niemand vroeg ons meteen te beginnen
      En een overeenkomst van <looptijd in maanden> maanden voor <prijs per periode> per maand, afgesproken op <order gesloten> op onze ondertekende voorwaarden
      Als de klant op <verzoek ontvangen> de order herroept
      Dan is het verzoek <oordeel>
      En betaalt de klant <waardevermindering door gebruik>
      En dat volgt uit BW 6:230s(3)
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | orderwaarde | waardevermindering door gebruik | looptijd in maanden | prijs per periode | order gesloten        | verzoek ontvangen     | oordeel | niet nodig                | toelichting                                          |
        | A. Jansen         | € 12.500,00 | € 0,01                          | 12                  | € 500,00          | 11 januari 2027 15:00 | 25 januari 2027 23:59 | betaald | eerst een pauze aanbieden | soort verzoek: annulering → annulering of herroeping |

  Regel: Richtlijn G42: Wie de prijs betaalt, hoort wat wij bespaarden

    @verify_with_counsel
    Abstract Scenario: Richtlijn G42: Wie de prijs betaalt, hoort wat wij bespaarden
      Gegeven <naam van de klant>, een bedrijf
      En een order van <orderwaarde>
      En het evenement begint op <aanvang van het evenement>
      En de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En wij spraken af dat wie annuleert de aanbetaling verbeurt
      En de klant betaalde een aanbetaling van <betaalde aanbetaling>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <betaalde aanbetaling>
      En van de aanbetaling is <betaalde aanbetaling> verbeurd
      En dat volgt uit artikel 3.1
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | orderwaarde | aanvang van het evenement | betaalde aanbetaling | verzoek ontvangen  | oordeel | niet nodig                                       | toelichting                                                                 |
        | Vecht Interiors   | € 12.500,00 | 30 april 2027 10:12       | € 0,01               | 3 maart 2027 10:12 | betaald | de cijfers van de kosten en de besparingen geven | grondslag van de kosten: bevat prijs → bevat vast bedrag of prijs, en nog 1 |

    Abstract Scenario: Richtlijn G42: Wie de prijs betaalt, hoort wat wij bespaarden (2)
      Gegeven een order van <orderwaarde>
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de opdracht is een workshop voor <aantal personen> deelnemers
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En betaalt de klant <orderwaarde>
      En dat volgt uit artikel 8.5
      En de taak is <duty>, met vermelding van <contents>

      Voorbeelden:
        | orderwaarde | aantal personen | verzoek ontvangen  | oordeel | duty                                             | contents                    | toelichting                                                                                                     |
        | € 12.500,00 | 20              | 3 maart 2027 10:12 | betaald | de cijfers van de kosten en de besparingen geven | de kosten en de besparingen | soort verzoek: gedeeltelijke annulering, annulering of niet verschenen → gedeeltelijke annulering of annulering |

  Regel: Richtlijn G43: Wat is gedaan, wordt gefactureerd als het stopt

    Abstract Scenario: Richtlijn G43: Wat is gedaan, wordt gefactureerd als het stopt
      Gegeven <naam van de klant>, een consument
      En het contract is ondertekend
      En op de bestelknop stond niet dat bestellen betalen betekent
      En onze voorwaarden zijn ondertekend
      En wij hebben <waarde van wat is uitgevoerd> van het werk uitgevoerd
      En de order is gesloten op <order gesloten>
      Als de klant op <verzoek ontvangen> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit BW 6:230v(3)
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | waarde van wat is uitgevoerd | order gesloten        | verzoek ontvangen  | oordeel   | niet nodig               | toelichting                                          |
        | A. Jansen         | € 0,01                       | 11 januari 2027 15:00 | 3 maart 2027 10:12 | kosteloos | factureren wat is gedaan | soort verzoek: annulering → annulering of herroeping |

    Abstract Scenario: Richtlijn G43: Wat is gedaan, wordt gefactureerd als het stopt (2)
      Gegeven de order is verzonden
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En wij hebben <waarde van wat is uitgevoerd> van het werk uitgevoerd
      En de order is gesloten op <order gesloten>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit artikel 4.4
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | waarde van wat is uitgevoerd | order gesloten        | verzoek ontvangen  | oordeel   | niet nodig               | toelichting                                                              |
        | € 0,01                       | 11 januari 2027 15:00 | 3 maart 2027 10:12 | afgewezen | factureren wat is gedaan | zonder de voorwaarde: aanvaarding van de wijziging is aanvaard, en nog 1 |

  Regel: De overeenkomst loopt door

    Abstract Scenario: De overeenkomst loopt door
      Gegeven het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de looptijd is <looptijd in maanden> maanden
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 9.5
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | looptijd in maanden | verzoek ontvangen  | oordeel   | niet nodig                       | toelichting                                                                                                                                                  |
        | 12                  | 3 maart 2027 10:12 | kosteloos | de maandelijkse evaluatie houden | soort verzoek: wijziging, gedeeltelijke annulering of indeplaatsstelling → wijziging, gedeeltelijke annulering, indeplaatsstelling of melding van een gebrek |
