# language: nl
# policies/practice/settling.yaml
@pin
Functionaliteit: Liever regelen dan gelijk halen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G24: Waar wij nooit naar vroegen, daar kijkt iemand naar

    Abstract Scenario: Richtlijn G24: Waar wij nooit naar vroegen, daar kijkt iemand naar
      Gegeven <naam van de klant>, een bedrijf
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een order voor diensten
      En wij kunnen nog <vermijdbare kosten> aan kosten besparen
      En het werk heeft ons tot nu toe <gemaakte kosten> gekost
      En de klant kreeg niet wat hij verwachtte
      En het bedrag in het beding is een boete
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit richtlijn G24

      Voorbeelden:
        | naam van de klant | vermijdbare kosten | gemaakte kosten | verzoek ontvangen  | waarde van wat wordt geannuleerd | wie       | toelichting                       |
        | Vecht Interiors   | € 500,00           | € 2.500,00      | 3 maart 2027 10:12 | € 4.000,00                       | de jurist | nu een uitzondering op BW 6:94(1) |
