# language: nl
# policies/webshop/gestures.yaml
@pin
Functionaliteit: Gebaren voor wie bij ons terugkomt, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G40: Een vaste klant mist de bus één keer kosteloos

    Abstract Scenario: Richtlijn G40: Een vaste klant mist de bus één keer kosteloos
      Gegeven de klant is een vaste klant
      En de order is ingepland
      En het bedrag in het beding is een boete
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan moet <wie> het goedkeuren
      En dat volgt uit BW 6:94(1)

      Voorbeelden:
        | verzoek ontvangen  | wie       | toelichting                       |
        | 3 maart 2027 10:12 | de jurist | nu een uitzondering op BW 6:94(1) |
