# language: nl
# policies/hospitality/changes.yaml
@pin
Functionaliteit: Een reservering wijzigen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Gevraagd, en er is geen plaats voor

    Abstract Scenario: Gevraagd, en er is geen plaats voor
      Gegeven <naam van de klant>, een consument
      En het gaat om een koop van goederen
      En de wijziging is niet uit te voeren
      En het is nog niet geleverd
      En er is nog niets besteld
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan moet <wie> het goedkeuren
      En dat volgt uit BW 7:17(2)

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | wie         | toelichting                                                                      |
        | A. Jansen         | 3 maart 2027 10:12 | de receptie | soort verzoek: indeplaatsstelling → indeplaatsstelling of melding van een gebrek |
