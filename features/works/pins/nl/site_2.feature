# language: nl
# policies/works/site.yaml
@pin
Functionaliteit: Op de bouw: toegang, stilstand, een andere opdrachtgever, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 12.2: Wie nieuw voor ons is, blijft de opdrachtgever

    Abstract Scenario: Artikel 12.2: Wie nieuw voor ons is, blijft de opdrachtgever
      Gegeven de klant heeft nog nooit bij ons besteld
      En de order is in productie
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt de order over te dragen aan een ander bedrijf
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 12.2

      Voorbeelden:
        | verzoek ontvangen | oordeel   | toelichting                                      |
        | 3 mei 2027 16:00  | afgewezen | relatie: prospect of nieuwe klant → nieuwe klant |
