# language: nl
# policies/law/nl/defects.yaml
@pin
Functionaliteit: Een gebrek aan wat een consument kocht, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 7:18a(2): Een gebrek dat zich binnen een jaar toont, was er vanaf het begin

    Abstract Scenario: BW 7:18a(2): Een gebrek dat zich binnen een jaar toont, was er vanaf het begin
      Gegeven <naam van de klant>, een consument
      En het gaat om een koop van goederen
      En wij probeerden het te herstellen en dat mislukte
      En de order is gesloten op <order gesloten>
      En de levering was op <geleverd>
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan is het verzoek <oordeel>
      En dat volgt uit BW 7:18a(2)

      Voorbeelden:
        | naam van de klant | order gesloten        | geleverd         | verzoek ontvangen  | oordeel   | toelichting                        |
        | A. Jansen         | 11 januari 2027 15:00 | 11 februari 2027 | 3 maart 2027 10:12 | kosteloos | aanvaard → niet aanvaard, en nog 2 |

  Regel: BW (2003) 7:18(2): Gekocht vóór 27 april 2022: een half jaar

    Abstract Scenario: BW (2003) 7:18(2): Gekocht vóór 27 april 2022: een half jaar
      Gegeven <naam van de klant>, een consument
      En het gaat om een koop van goederen
      En wij probeerden het te herstellen en dat mislukte
      En de order is gesloten op <order gesloten>
      En de levering was op <geleverd>
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan is het verzoek <oordeel>
      En dat volgt uit BW (2003) 7:18(2)

      Voorbeelden:
        | naam van de klant | order gesloten     | geleverd         | verzoek ontvangen  | oordeel   | toelichting                        |
        | A. Jansen         | 11 juni 2014 15:00 | 11 februari 2027 | 3 maart 2027 10:12 | kosteloos | aanvaard → niet aanvaard, en nog 2 |
