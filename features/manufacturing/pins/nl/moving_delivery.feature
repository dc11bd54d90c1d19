# language: nl
# policies/manufacturing/moving_delivery.yaml
@pin
Functionaliteit: De leverdatum van een ingeplande order verschuiven, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 6.3: Op tijd verschuiven is kosteloos

    Abstract Scenario: Artikel 6.3: Op tijd verschuiven is kosteloos
      Gegeven de levering is toegezegd voor <toegezegde levering>
      En de order is gereed
      En de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven naar <nieuwe datum>
      Dan is de wijziging <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit artikel 6.3, en dat geldt als <geldt als>

      Voorbeelden:
        | toegezegde levering | verzoek ontvangen   | nieuwe datum | oordeel | totaal   | geldt als   | toelichting                               |
        | 30 april 2027       | 16 april 2027 00:00 | 10 mei 2027  | betaald | € 350,00 | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 6.3: Is er geen datum afgesproken, dan valt er niets te verschuiven

    Abstract Scenario: Artikel 6.3: Is er geen datum afgesproken, dan valt er niets te verschuiven
      Gegeven de order is ingepland
      En de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      En er is geen leverdatum afgesproken
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.3, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen   | oordeel   | geldt als   | toelichting                               |
        | 20 april 2027 00:00 | kosteloos | voorwaarden | geldt als richtlijn, niet als voorwaarden |
