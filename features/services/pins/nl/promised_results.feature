# language: nl
# policies/services/promised_results.yaml
@pin
Functionaliteit: Een resultaat dat wij beloofden, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 10.1: Ontbreekt het resultaat dat wij beloofden, dan mag u kosteloos stoppen

    @verify_with_counsel
    Abstract Scenario: Artikel 10.1: Ontbreekt het resultaat dat wij beloofden, dan mag u kosteloos stoppen
      Gegeven <naam van de klant>, een consument
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een koop van goederen
      En de wijziging is niet uit te voeren
      En het is nog niet geleverd
      En er is een resultaat beloofd, en dat is er niet
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 10.1

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | oordeel   | toelichting              |
        | A. Jansen         | 3 maart 2027 10:12 | kosteloos | aanvaard → niet aanvaard |

  Regel: De klant stopt of klaagt

    Abstract Scenario: De klant stopt of klaagt
      Gegeven het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de wijziging is niet uit te voeren
      En er is een resultaat beloofd, en dat is er niet
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 7.1

      Voorbeelden:
        | verzoek ontvangen  | oordeel   | toelichting                                                                                                                                                         |
        | 3 maart 2027 10:12 | afgewezen | soort verzoek: gedeeltelijke annulering, annulering of melding van een gebrek → wijziging, gedeeltelijke annulering, annulering of melding van een gebrek, en nog 1 |
