# language: nl
# policies/law/nl/terms.yaml
@pin
Functionaliteit: Hoe onze voorwaarden in de order komen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 6:232: Voorwaarden horen bij een order

    Abstract Scenario: BW 6:232: Voorwaarden horen bij een order
      Gegeven er is nog niets besteld
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat berust op BW 6:232
      En gelden er geen algemene voorwaarden

      Voorbeelden:
        | verzoek ontvangen  | oordeel   | toelichting                                                   |
        | 1 maart 2027 10:00 | afgewezen | er gelden geen algemene voorwaarden → onze voorwaarden gelden |
