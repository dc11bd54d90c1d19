# language: nl
# policies/manufacturing/rejected_changes.yaml
@pin
Functionaliteit: Wijzigingen die wij niet aanvaarden, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 6.12: Een nieuwe klant blijft de koper

    Abstract Scenario: Artikel 6.12: Een nieuwe klant blijft de koper
      Gegeven de klant heeft nog nooit bij ons besteld
      En de order is nog niet ingepland
      En de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt de order over te dragen aan een ander bedrijf
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.12

      Voorbeelden:
        | verzoek ontvangen  | oordeel   | toelichting                                      |
        | 8 maart 2027 14:00 | afgewezen | relatie: prospect of nieuwe klant → nieuwe klant |
