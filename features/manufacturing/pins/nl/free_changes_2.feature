# language: nl
# policies/manufacturing/free_changes.yaml
@pin
Functionaliteit: Wijzigingen die niets kosten, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Design change

    Abstract Scenario: Design change
      Gegeven de order is nog niet ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En er is een inspanning beloofd, en het resultaat is er niet
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan moet <wie> het goedkeuren
      En dat volgt uit BW 6:74

      Voorbeelden:
        | verzoek ontvangen  | wie                | toelichting                                                                      |
        | 3 maart 2027 10:12 | de serviceafdeling | soort verzoek: indeplaatsstelling → indeplaatsstelling of melding van een gebrek |
