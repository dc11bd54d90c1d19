# language: nl
# policies/services/changes.yaml
@pin
Functionaliteit: Een opdracht wijzigen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 6.10: Zolang een actie loopt, is de prijs voor u

    Abstract Scenario: Artikel 6.10: Zolang een actie loopt, is de prijs voor u
      Gegeven het contract is ondertekend
      En het aanbod gold tot en met <aanbod geldig tot en met>
      En onze voorwaarden zijn ondertekend
      En de wijziging is niet uit te voeren
      En de klant beroept zich op een aanbieding
      Als de klant op <verzoek ontvangen> vraagt de order over te dragen aan een ander bedrijf
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 7.1

      Voorbeelden:
        | aanbod geldig tot en met | verzoek ontvangen  | oordeel   | toelichting                              |
        | 4 maart 2027             | 3 maart 2027 10:12 | afgewezen | wat er wijzigt: prijs → prijs of persoon |
