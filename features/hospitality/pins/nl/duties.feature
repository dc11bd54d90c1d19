# language: nl
# policies/hospitality/duties.yaml
@pin
Functionaliteit: Wat wij aanbieden, en hoe snel, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G36: Wie voor annuleren betaalt, krijgt iets anders aangeboden

    Abstract Scenario: Richtlijn G36: Wie voor annuleren betaalt, krijgt iets anders aangeboden
      Gegeven <naam van de klant>, een consument
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En het is meer gebruikt dan om het te proberen, en verloor <waardevermindering door gebruik> aan waarde
      En niemand vroeg ons meteen te beginnen
      En het is een bon zonder datum
      Als de klant op <verzoek ontvangen> de order herroept
      Dan is het verzoek <oordeel>
      En betaalt de klant <waardevermindering door gebruik>
      En dat volgt uit BW 6:230s(3)
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten        | waardevermindering door gebruik | verzoek ontvangen     | oordeel | niet nodig                | toelichting                                                                                                |
        | A. Jansen         | € 12.500,00 | 11 januari 2027 15:00 | € 0,01                          | 25 januari 2027 23:59 | betaald | een alternatief aanbieden | soort verzoek: gedeeltelijke annulering of annulering → gedeeltelijke annulering, annulering of herroeping |

  Regel: Richtlijn G37: Wat wij wel kunnen doen, als het gevraagde niet kan

    Abstract Scenario: Richtlijn G37: Wat wij wel kunnen doen, als het gevraagde niet kan
      Gegeven <naam van de klant>, een consument
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een koop van goederen
      En wij kunnen aantonen dat het door verkeerd gebruik komt
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan is het verzoek <oordeel>
      En dat volgt uit BW 7:17(2), 7:18a(2)
      En <wie> biedt uiterlijk <uiterlijk> een alternatief

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | oordeel   | wie                       | uiterlijk          | toelichting                                                                      |
        | A. Jansen         | 3 maart 2027 10:12 | afgewezen | de afdeling reserveringen | 5 maart 2027 17:00 | soort verzoek: indeplaatsstelling → indeplaatsstelling of melding van een gebrek |
