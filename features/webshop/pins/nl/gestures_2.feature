# language: nl
# policies/webshop/gestures.yaml
@pin
Functionaliteit: Gebaren voor wie bij ons terugkomt, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G41: Een vaste klant die een deel houdt, betaalt de helft

    Abstract Scenario: Richtlijn G41: Een vaste klant die een deel houdt, betaalt de helft
      Gegeven de klant is een vaste klant
      En wij verwachten <verwachte marge van de klant> marge van deze klant
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En de levering was op <geleverd>
      En wij kennen de klant sinds <klant sinds>
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit richtlijn G4

      Voorbeelden:
        | verwachte marge van de klant | orderwaarde | order gesloten        | geleverd         | klant sinds  | verzoek ontvangen  | waarde van wat wordt geannuleerd | oordeel   | toelichting                         |
        | € 125,00                     | € 4.099,98  | 11 januari 2027 15:00 | 11 februari 2027 | 1 maart 2019 | 3 maart 2027 10:12 | € 4.000,00                       | kosteloos | nu een uitzondering op richtlijn G4 |

    Abstract Scenario: Richtlijn G41: Een vaste klant die een deel houdt, betaalt de helft (2)
      Gegeven de klant is een vaste klant
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En de klant kreeg niet wat hij verwachtte
      En de levering was op <geleverd>
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit richtlijn G24

      Voorbeelden:
        | orderwaarde | order gesloten        | geleverd         | verzoek ontvangen  | waarde van wat wordt geannuleerd | wie              | toelichting                          |
        | € 4.099,98  | 11 januari 2027 15:00 | 11 februari 2027 | 3 maart 2027 10:12 | € 4.000,00                       | de verkoopleider | nu een uitzondering op richtlijn G24 |

    Abstract Scenario: Richtlijn G41: Een vaste klant die een deel houdt, betaalt de helft (3)
      Gegeven de klant is een vaste klant
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En het is meer gebruikt dan om het te proberen, en verloor <waardevermindering door gebruik> aan waarde
      En niemand vroeg ons meteen te beginnen
      En het bedrag in het beding is een boete
      En de levering was op <geleverd>
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit BW 6:94(1)

      Voorbeelden:
        | orderwaarde  | order gesloten        | waardevermindering door gebruik | geleverd         | verzoek ontvangen      | waarde van wat wordt geannuleerd | wie       | toelichting                       |
        | € 100.000,00 | 11 januari 2027 15:00 | € 0,01                          | 11 februari 2027 | 15 februari 2027 23:59 | € 4.000,00                       | de jurist | nu een uitzondering op BW 6:94(1) |
