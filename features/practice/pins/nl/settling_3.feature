# language: nl
# policies/practice/settling.yaml
@pin
Functionaliteit: Liever regelen dan gelijk halen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G21: Wie al eerder moest klagen, betaalt de helft

    Abstract Scenario: Richtlijn G21: Wie al eerder moest klagen, betaalt de helft
      Gegeven <naam van de klant>, een consument
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een order voor diensten
      En wij kunnen nog <vermijdbare kosten> aan kosten besparen
      En het werk heeft ons tot nu toe <gemaakte kosten> gekost
      En de klant had al eerder reden tot een klacht
      En het bedrag in het beding is een boete
      En de order is gesloten op <order gesloten>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit BW 6:94(1)

      Voorbeelden:
        | naam van de klant | vermijdbare kosten | gemaakte kosten | order gesloten        | verzoek ontvangen  | wie       | toelichting                       |
        | A. Jansen         | € 250,00           | € 1.249,99      | 11 januari 2027 15:00 | 3 maart 2027 10:12 | de jurist | nu een uitzondering op BW 6:94(1) |
