# language: nl
# policies/works/deposits.yaml
@pin
Functionaliteit: De aanbetaling als het werk wordt opgezegd, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 8.1: Een bedrijf verbeurt de aanbetaling, als dat is afgesproken

    Abstract Scenario: Artikel 8.1: Een bedrijf verbeurt de aanbetaling, als dat is afgesproken
      Gegeven <naam van de klant>, een bedrijf
      En een order van <orderwaarde>
      En de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En op <datum van aanbetaling> is <betaalde aanbetaling> aanbetaald
      En wij spraken af dat wie annuleert de aanbetaling verbeurt
      Als de klant op <verzoek ontvangen> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 7.6

      Voorbeelden:
        | naam van de klant | orderwaarde | datum van aanbetaling | betaalde aanbetaling | verzoek ontvangen | oordeel   | toelichting                                          |
        | Vecht Interiors   | € 80.000,00 | 8 februari 2027       | € 0,01               | 3 mei 2027 10:00  | afgewezen | soort verzoek: annulering → annulering of herroeping |
