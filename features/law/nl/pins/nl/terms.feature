# language: nl
# policies/law/nl/terms.yaml
@pin
Functionaliteit: Hoe onze voorwaarden in de order komen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Cannot object

    Abstract Scenario: Cannot object
      Gegeven <naam van de klant>, een consument
      En onze voorwaarden zijn niet overhandigd
      En het gaat om een koop van goederen
      En de order is online gesloten
      En de klant werkt zelf met vrijwel dezelfde voorwaarden
      En het komt uit voorraad
      En de order is gesloten op <order gesloten>
      Als de klant op <verzoek ontvangen> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit BW 6:230o(1)(b)
      En dat berust op BW 6:233(b)

      Voorbeelden:
        | naam van de klant | order gesloten | verzoek ontvangen   | oordeel   | toelichting                                       |
        | A. Jansen         | 1 maart 2027   | 10 maart 2027 10:00 | kosteloos | zonder de voorwaarde: klant is zakelijk, en nog 3 |

  Regel: Filed instead

    Abstract Scenario: Filed instead
      Gegeven onze voorwaarden zijn niet overhandigd
      En onze voorwaarden zijn niet gedeponeerd
      En overhandigen van de voorwaarden was niet mogelijk
      En de wijziging kost ons <wat de wijziging ons kost>
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En dat berust op BW 6:233(b)

      Voorbeelden:
        | wat de wijziging ons kost | verzoek ontvangen   | oordeel   | toelichting                                       |
        | € 240,00                  | 30 april 2027 10:00 | afgewezen | zonder de voorwaarde: voorwaarden gedeponeerd: ja |

  Regel: Large party

    Abstract Scenario: Large party
      Gegeven <naam van de klant>, een consument
      En onze voorwaarden zijn niet overhandigd
      En het gaat om een koop van goederen
      En de order is online gesloten
      En er werken <personen werkzaam bij de klant> mensen bij de klant
      En het komt uit voorraad
      En de order is gesloten op <order gesloten>
      En de levering was op <geleverd>
      Als de klant op <verzoek ontvangen> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit BW 6:230o(1)
      En dat berust op BW 6:233(b)

      Voorbeelden:
        | naam van de klant | personen werkzaam bij de klant | order gesloten | geleverd     | verzoek ontvangen   | oordeel   | toelichting                                       |
        | A. Jansen         | 50                             | 1 maart 2027   | 8 maart 2027 | 10 maart 2027 10:00 | kosteloos | zonder de voorwaarde: klant is zakelijk, en nog 1 |

  Regel: Undisputed

    Abstract Scenario: Undisputed
      Gegeven <naam van de klant>, zakelijke klant sinds <klant sinds>
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En de order is verzonden
      En onze voorwaarden zijn niet overhandigd
      En het gaat om een koop van goederen
      En wij noemden twee sets eigen voorwaarden
      En op <datum van aanbetaling> is <betaalde aanbetaling> aanbetaald
      En in totaal heeft de klant <tot nu toe betaald> betaald
      En de wijziging kost ons <wat de wijziging ons kost>
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit BW 6:233, 6:238(2)
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | klant sinds  | orderwaarde | order gesloten | datum van aanbetaling | betaalde aanbetaling | tot nu toe betaald | wat de wijziging ons kost | verzoek ontvangen   | waarop wij wachten                                                         | niet nodig                              | toelichting                                       |
        | Vecht Interiors   | 1 maart 2019 | € 9.000,00  | 4 januari 2027 | 5 januari 2027        | € 500,00             | € 9.300,00         | € 240,00                  | 30 april 2027 10:00 | duidelijkheid over welke van onze twee sets voorwaarden bij de order hoort | de spullen veilig bewaren en dat melden | zonder de voorwaarde: two own sets: nee, en nog 1 |
