# language: nl
# policies/works/price.yaml
@pin
Functionaliteit: De prijs, de eindafrekening en de termijnen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Een termijn wordt betwist

    Abstract Scenario: Een termijn wordt betwist
      Gegeven een order van <orderwaarde>
      En de order is in productie
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En er is een termijn van <gedeclareerde termijn> verstuurd
      Als de klant op <verzoek ontvangen> vraagt de order over te dragen aan een ander bedrijf
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 12.2

      Voorbeelden:
        | orderwaarde | gedeclareerde termijn | verzoek ontvangen | oordeel   | toelichting                                             |
        | € 80.000,00 | € 12.000,00           | 3 mei 2027 10:00  | afgewezen | zonder de voorwaarde: wat er wijzigt is prijs, en nog 1 |
