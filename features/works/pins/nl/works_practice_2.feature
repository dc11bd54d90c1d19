# language: nl
# policies/works/works_practice.yaml
@pin
Functionaliteit: Onze praktijk bij offertes en kleine verzoeken, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G30: Een offerte mag vrij veranderen

    Abstract Scenario: Richtlijn G30: Een offerte mag vrij veranderen
      Gegeven <naam van de klant>, een consument
      En het gaat om een koop van goederen
      En het is nog niet geleverd
      En er is nog niets besteld
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan moet <wie> het goedkeuren
      En dat volgt uit BW 7:17(2)

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | wie       | toelichting                                                                                                                                                                                                  |
        | A. Jansen         | 3 maart 2027 10:12 | de nazorg | soort verzoek: wijziging, gedeeltelijke annulering, annulering, herroeping of indeplaatsstelling → wijziging, gedeeltelijke annulering, annulering, herroeping, indeplaatsstelling of melding van een gebrek |

  Regel: Richtlijn G32: Een kleine extra is kosteloos, één keer per contract

    Abstract Scenario: Richtlijn G32: Een kleine extra is kosteloos, één keer per contract
      Gegeven een order van <orderwaarde>
      En de order is in productie
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En wat erbij komt kost <waarde van wat erbij komt>
      Als de klant op <verzoek ontvangen> vraagt op een ander adres te leveren
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 4.5

      Voorbeelden:
        | orderwaarde | waarde van wat erbij komt | verzoek ontvangen | oordeel   | toelichting                                                     |
        | € 80.000,00 | € 150,00                  | 10 mei 2027 10:00 | afgewezen | zonder de voorwaarde: meer- of minderwerk gewenst: ja, en nog 1 |
