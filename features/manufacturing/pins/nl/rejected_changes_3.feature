# language: nl
# policies/manufacturing/rejected_changes.yaml
@pin
Functionaliteit: Wijzigingen die wij niet aanvaarden, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 6.10: Na verzending verandert er niets meer

    Abstract Scenario: Artikel 6.10: Na verzending verandert er niets meer
      Gegeven de order is geleverd
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En er is een inspanning beloofd, en het resultaat is er niet
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan moet <wie> het goedkeuren
      En dat volgt uit BW 6:74

      Voorbeelden:
        | verzoek ontvangen  | wie                | toelichting                                                                                                        |
        | 3 maart 2027 10:12 | de serviceafdeling | soort verzoek: wijziging of indeplaatsstelling → wijziging, indeplaatsstelling of melding van een gebrek, en nog 1 |

  Regel: Wat wij niet kunnen maken

    Abstract Scenario: Wat wij niet kunnen maken
      Gegeven <naam van de klant>, een consument
      En de wijziging is niet uit te voeren
      En het is nog niet geleverd
      En er is nog niets besteld
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan moet <wie> het goedkeuren
      En dat volgt uit BW 7:17(2)

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | wie                | toelichting                                                                      |
        | A. Jansen         | 3 maart 2027 10:12 | de serviceafdeling | soort verzoek: indeplaatsstelling → indeplaatsstelling of melding van een gebrek |
