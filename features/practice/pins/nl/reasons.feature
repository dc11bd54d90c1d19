# language: nl
# policies/practice/reasons.yaml
@pin
Functionaliteit: Eerst vragen wij waarom, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: No reason needed

    Abstract Scenario: No reason needed
      Gegeven <naam van de klant>, een consument
      En een order van <orderwaarde>, gesloten op <order gesloten> op onze ondertekende voorwaarden
      En het gaat om een koop van goederen
      En de order is online gesloten
      En het komt uit voorraad
      En de klant geeft geen reden
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit BW 6:230o(1)(b)
      En dat berust op artikel 2.1

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten | verzoek ontvangen   | oordeel   | toelichting                                                      |
        | A. Jansen         | € 400,00    | 1 maart 2027   | 20 maart 2027 10:00 | kosteloos | zonder de mogelijkheid: of goods at hand: ja en not received: ja |

    Abstract Scenario: No reason needed (2)
      Gegeven <naam van de klant>, een consument
      En een order van <orderwaarde>, gesloten op <order gesloten> op onze ondertekende voorwaarden
      En het gaat om een koop van goederen
      En de order is online gesloten
      En het komt uit voorraad
      En het kwam op <geleverd> aan
      En de klant geeft geen reden
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit BW 6:230o(1)
      En dat berust op artikel 2.1

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten | geleverd      | verzoek ontvangen   | oordeel   | toelichting                              |
        | A. Jansen         | € 400,00    | 1 maart 2027   | 21 maart 2027 | 22 maart 2027 23:59 | kosteloos | zonder de mogelijkheid: sent in time: ja |
