# language: nl
# policies/practice/loyal_customers.yaml
@pin
Functionaliteit: Een trouwe klant tegemoetkomen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G4: Wie tien keer het bedrag waard is, hoeft één keer niet te betalen

    Abstract Scenario: Richtlijn G4: Wie tien keer het bedrag waard is, hoeft één keer niet te betalen
      Gegeven <naam van de klant>, een consument
      En de klant is een vaste klant
      En wij verwachten <verwachte marge van de klant> marge van deze klant
      En de klant heeft nog nooit een uitzondering gekregen
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een order voor diensten
      En wij kunnen nog <vermijdbare kosten> aan kosten besparen
      En het werk heeft ons tot nu toe <gemaakte kosten> gekost
      En het bedrag in het beding is een boete
      En de order is gesloten op <order gesloten>
      En wij kennen de klant sinds <klant sinds>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit BW 6:94(1)

      Voorbeelden:
        | naam van de klant | verwachte marge van de klant | vermijdbare kosten | gemaakte kosten | order gesloten        | klant sinds  | verzoek ontvangen  | wie       | toelichting                       |
        | A. Jansen         | € 20.000,00                  | € 250,00           | € 1.249,99      | 11 januari 2027 15:00 | 1 maart 2019 | 3 maart 2027 10:12 | de jurist | nu een uitzondering op BW 6:94(1) |

  Regel: Richtlijn G5: De grootste gebaren zijn aan de directeur

    Abstract Scenario: Richtlijn G5: De grootste gebaren zijn aan de directeur
      Gegeven <naam van de klant>, een consument
      En de klant is een vaste klant
      En wij verwachten <verwachte marge van de klant> marge van deze klant
      En de klant heeft nog nooit een uitzondering gekregen
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een order voor diensten
      En wij kunnen nog <vermijdbare kosten> aan kosten besparen
      En het werk heeft ons tot nu toe <gemaakte kosten> gekost
      En het bedrag in het beding is een boete
      En de order is gesloten op <order gesloten>
      En wij kennen de klant sinds <klant sinds>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit richtlijn G5

      Voorbeelden:
        | naam van de klant | verwachte marge van de klant | vermijdbare kosten | gemaakte kosten | order gesloten        | klant sinds  | verzoek ontvangen  | wie       | toelichting                       |
        | A. Jansen         | € 100.000,10                 | € 2.500,01         | € 12.500,02     | 11 januari 2027 15:00 | 1 maart 2019 | 3 maart 2027 10:12 | de jurist | nu een uitzondering op BW 6:94(1) |

  Regel: Richtlijn G6: De helft eraf bij een grote klantwaarde

    Abstract Scenario: Richtlijn G6: De helft eraf bij een grote klantwaarde
      Gegeven <naam van de klant>, een consument
      En de klant is een vaste klant
      En de klant levert <marge per jaar> marge per jaar op
      En de klant heeft nog nooit een uitzondering gekregen
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een order voor diensten
      En wij kunnen nog <vermijdbare kosten> aan kosten besparen
      En het werk heeft ons tot nu toe <gemaakte kosten> gekost
      En het bedrag in het beding is een boete
      En de order is gesloten op <order gesloten>
      En wij kennen de klant sinds <klant sinds>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit BW 6:94(1)

      Voorbeelden:
        | naam van de klant | marge per jaar | vermijdbare kosten | gemaakte kosten | order gesloten        | klant sinds  | verzoek ontvangen  | wie       | toelichting                       |
        | A. Jansen         | € 16.000,00    | € 250,00           | € 1.249,99      | 11 januari 2027 15:00 | 1 maart 2019 | 3 maart 2027 10:12 | de jurist | nu een uitzondering op BW 6:94(1) |
