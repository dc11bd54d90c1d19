# language: nl
# policies/practice/loyal_customers.yaml
@pin
Functionaliteit: Een trouwe klant tegemoetkomen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G5: Een groot gebaar is aan de verkoopleider

    Abstract Scenario: Richtlijn G5: Een groot gebaar is aan de verkoopleider
      Gegeven <naam van de klant>, zakelijke klant sinds <klant sinds>
      En de klant is een vaste klant
      En wij verwachten <verwachte marge van de klant> marge van deze klant
      En de klant heeft nog nooit een uitzondering gekregen
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een order voor diensten
      En wij kunnen nog <vermijdbare kosten> aan kosten besparen
      En het werk heeft ons tot nu toe <gemaakte kosten> gekost
      En het bedrag in het beding is een boete
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit richtlijn G5

      Voorbeelden:
        | naam van de klant | klant sinds  | verwachte marge van de klant | vermijdbare kosten | gemaakte kosten | verzoek ontvangen  | waarde van wat wordt geannuleerd | wie       | toelichting                       |
        | Vecht Interiors   | 1 maart 2019 | € 20.000,00                  | € 500,00           | € 2.500,00      | 3 maart 2027 10:12 | € 4.000,00                       | de jurist | nu een uitzondering op BW 6:94(1) |

  Regel: Richtlijn G20: Een gebaar voor een nieuwe klant of contactpersoon vraagt akkoord

    Abstract Scenario: Richtlijn G20: Een gebaar voor een nieuwe klant of contactpersoon vraagt akkoord
      Gegeven <naam van de klant>, een bedrijf
      En de klant is een vaste klant
      En wij verwachten <verwachte marge van de klant> marge van deze klant
      En de klant heeft nog nooit een uitzondering gekregen
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een order voor diensten
      En wij kunnen nog <vermijdbare kosten> aan kosten besparen
      En het werk heeft ons tot nu toe <gemaakte kosten> gekost
      En wij kennen de contactpersoon sinds <contactpersoon sinds>
      En het bedrag in het beding is een boete
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit richtlijn G20

      Voorbeelden:
        | naam van de klant | verwachte marge van de klant | vermijdbare kosten | gemaakte kosten | contactpersoon sinds | verzoek ontvangen  | waarde van wat wordt geannuleerd | wie       | toelichting                       |
        | Vecht Interiors   | € 20.000,00                  | € 500,00           | € 2.500,00      | 2 december 2026      | 3 maart 2027 10:12 | € 4.000,00                       | de jurist | nu een uitzondering op BW 6:94(1) |
