# language: nl
# policies/services/rejected_changes.yaml
@pin
Functionaliteit: Waar wij niet mee instemmen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 7.1: Wij nemen niets aan wat boven onze macht gaat

    Abstract Scenario: Artikel 7.1: Wij nemen niets aan wat boven onze macht gaat
      Gegeven <naam van de klant>, een consument
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een koop van goederen
      En de wijziging is niet uit te voeren
      En het is nog niet geleverd
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan moet <wie> het goedkeuren
      En dat volgt uit BW 7:17(2)

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | wie                | toelichting                                                                                |
        | A. Jansen         | 3 maart 2027 10:12 | de serviceafdeling | soort verzoek: indeplaatsstelling → indeplaatsstelling of melding van een gebrek, en nog 1 |
