# language: nl
# policies/services/projects.yaml
@pin
Functionaliteit: Stoppen met een project, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 4.4: Wat af is, is niet meer te stoppen

    Abstract Scenario: Artikel 4.4: Wat af is, is niet meer te stoppen
      Gegeven <naam van de klant>, een consument
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een koop van goederen
      En het is nog niet aangekomen
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan moet <wie> het goedkeuren
      En dat volgt uit BW 7:17(2)

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | wie                | toelichting                                                                   |
        | A. Jansen         | 3 maart 2027 10:12 | de serviceafdeling | zonder de voorwaarde: de opdracht stopt, geheel of gedeeltelijk: ja, en nog 3 |
