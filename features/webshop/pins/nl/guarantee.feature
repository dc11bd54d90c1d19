# language: nl
# policies/webshop/guarantee.yaml
@pin
Functionaliteit: Onze garantie op frame en poten, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Frame broke

    Abstract Scenario: Frame broke
      Gegeven <naam van de klant>, een bedrijf
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En het kwam op <geleverd> aan
      En er is een poot gebroken
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 9.5
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten | geleverd     | verzoek ontvangen     | oordeel   | niet nodig        | toelichting                                        |
        | Vecht Interiors   | € 400,00    | 1 maart 2027   | 8 maart 2027 | 12 januari 2029 10:00 | kosteloos | herstel aanbieden | zonder de voorwaarde: klant is consument, en nog 1 |
