# language: nl
# policies/services/term_contracts.yaml
@pin
Functionaliteit: Overeenkomsten per maand, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 5.4: Over een langere pauze praten wij

    Abstract Scenario: Artikel 5.4: Over een langere pauze praten wij
      Gegeven het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> om een pauze van <maanden pauze> maanden vraagt
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.1

      Voorbeelden:
        | verzoek ontvangen  | maanden pauze | oordeel   | toelichting                                          |
        | 4 maart 2027 10:00 | 3             | kosteloos | zonder de voorwaarde: een overeenkomst per maand: ja |
