# language: nl
# policies/webshop/cooling_off.yaml
@pin
Functionaliteit: Onze eigen retourtermijn, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Consumer sends back

    Abstract Scenario: Consumer sends back
      Gegeven de order is gesloten op <order gesloten>
      En het gaat om een order voor een werk
      En de levering was op <geleverd>
      Als de klant op <verzoek ontvangen> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit BW 6:230o

      Voorbeelden:
        | order gesloten | geleverd    | verzoek ontvangen | oordeel   | toelichting                                |
        | 3 mei 2027     | 10 mei 2027 | 20 mei 2027 10:00 | afgewezen | zonder de voorwaarde: of goods at hand: ja |
