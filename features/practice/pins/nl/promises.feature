# language: nl
# policies/practice/promises.yaml
@pin
Functionaliteit: Wat wij beloven, en waarmaken, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Needs capacity

    Abstract Scenario: Needs capacity
      Gegeven <naam van de klant>, een consument
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een koop van goederen
      En het is nog niet geleverd
      En er is geen ruimte in onze planning
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan moet <wie> het goedkeuren
      En dat volgt uit BW 7:17(2)

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | wie                | toelichting                                                                      |
        | A. Jansen         | 3 maart 2027 10:12 | de serviceafdeling | soort verzoek: indeplaatsstelling → indeplaatsstelling of melding van een gebrek |
