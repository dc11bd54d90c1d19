# language: nl
# policies/webshop/house_practice.yaml
@pin
Functionaliteit: Wat wij doen naast onze voorwaarden, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G31: Zonder onze voorwaarden betaalt een consument niets extra

    Abstract Scenario: Richtlijn G31: Zonder onze voorwaarden betaalt een consument niets extra
      Gegeven de order is ingepland
      En de klant wees onze voorwaarden uitdrukkelijk af
      En wij wezen de voorwaarden van de klant uitdrukkelijk af
      En het werk wordt in regie uitgevoerd
      En de arbeid tot nu toe komt op <verrichte arbeid>, en de winst over het geheel zou <verrichte arbeid> zijn
      En de order is gesloten op <order gesloten>
      En het gaat om een order voor een werk
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit BW 6:225(1)
      En de taak is <duty>, met vermelding van <contents>

      Voorbeelden:
        | verrichte arbeid | order gesloten        | verzoek ontvangen  | waarop wij wachten                                          | duty                                             | contents                             | toelichting                                                                          |
        | € 0,00           | 11 januari 2027 15:00 | 3 maart 2027 10:12 | één set voorwaarden die wij allebei schriftelijk aanvaarden | de cijfers van de kosten en de besparingen geven | de gemaakte kosten en de besparingen | geldende voorwaarden: die van de klant of geen → die van de klant, geen of onbeslist |

  Regel: Richtlijn G32: Wordt het kort daarna bij ons goedkoper, dan krijgt u het verschil terug

    Abstract Scenario: Richtlijn G32: Wordt het kort daarna bij ons goedkoper, dan krijgt u het verschil terug
      Gegeven er is nog niets besteld
      En de order is gesloten op <order gesloten>
      En onze eigen prijs ervan ging op <dag waarop onze eigen prijs omlaagging> omlaag
      Als de klant op <verzoek ontvangen> vraagt om een lagere prijs
      Dan moet <wie> het goedkeuren
      En dat volgt uit richtlijn G36
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | order gesloten | dag waarop onze eigen prijs omlaagging | verzoek ontvangen | wie              | niet nodig                     | toelichting                                                            |
        | 20 mei 2027    | 3 juni 2027                            | 4 juni 2027 10:00 | de verkoopleider | het prijsverschil terugbetalen | zonder de voorwaarde: fase van de order is gesloten of later, en nog 1 |
