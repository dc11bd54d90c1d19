# language: nl
# policies/webshop/guarantee.yaml
@pin
Functionaliteit: Onze garantie op frame en poten, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Frame broke

    Abstract Scenario: Frame broke
      Gegeven de order is gesloten op <order gesloten>
      En de levering was op <geleverd>
      En er is een poot gebroken
      Als de klant op <verzoek ontvangen> vraagt de hoeveelheid te wijzigen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.8

      Voorbeelden:
        | order gesloten        | geleverd         | verzoek ontvangen  | oordeel   | toelichting                                                             |
        | 11 januari 2027 15:00 | 11 februari 2027 | 3 maart 2027 10:12 | afgewezen | zonder de voorwaarde: soort verzoek is melding van een gebrek, en nog 1 |
