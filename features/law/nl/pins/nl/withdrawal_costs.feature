# language: nl
# policies/law/nl/withdrawal_costs.yaml
@pin
Functionaliteit: Wat er na herroepen te betalen blijft, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Withdraws in time

    Abstract Scenario: Withdraws in time
      Gegeven <naam van de klant>, een bedrijf
      En het gaat om een koop van goederen
      En het is meer gebruikt dan om het te proberen, en verloor <waardevermindering door gebruik> aan waarde
      En de order is gesloten op <order gesloten>
      En de levering was op <geleverd>
      Als de klant op <verzoek ontvangen> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit BW 6:230g(1)(a)

      Voorbeelden:
        | naam van de klant | waardevermindering door gebruik | order gesloten | geleverd     | verzoek ontvangen   | oordeel   | toelichting                                 |
        | Vecht Interiors   | € 60,00                         | 1 maart 2027   | 8 maart 2027 | 10 maart 2027 10:00 | afgewezen | zonder de voorwaarde: right to withdraw: ja |
