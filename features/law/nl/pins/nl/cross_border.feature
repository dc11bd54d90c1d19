# language: nl
# policies/law/nl/cross_border.yaml
@pin
Functionaliteit: Orders over de grens, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: CISG art. 19: Over de grens zegt de jurist wiens voorwaarden gelden

    @verify_with_counsel
    Abstract Scenario: CISG art. 19: Over de grens zegt de jurist wiens voorwaarden gelden
      Gegeven <naam van de klant>, een bedrijf
      En het evenement begint op <aanvang van het evenement>
      En de klant noemde eigen voorwaarden
      En de klant is een buitenlands bedrijf
      En de wijziging kost ons <wat de wijziging ons kost>
      En een pakketreis van <orderwaarde>, geboekt op <order gesloten>
      Als de klant op <verzoek ontvangen> vraagt de order over te dragen aan een ander bedrijf
      Dan is de wijziging <oordeel>
      En betaalt de klant <wat de wijziging ons kost>
      En dat volgt uit BW 7:506(2)

      Voorbeelden:
        | naam van de klant | aanvang van het evenement | wat de wijziging ons kost | orderwaarde | order gesloten        | verzoek ontvangen  | oordeel | toelichting                                  |
        | Vecht Interiors   | 30 april 2027 10:12       | € 450,00                  | € 12.500,00 | 11 januari 2027 15:00 | 3 maart 2027 10:12 | betaald | nu een uitzondering op BW 7:506(1), en nog 1 |

    @verify_with_counsel
    Abstract Scenario: CISG art. 19: Over de grens zegt de jurist wiens voorwaarden gelden (2)
      Gegeven <naam van de klant>, een bedrijf
      En het evenement begint op <aanvang van het evenement>
      En de klant noemde eigen voorwaarden
      En de klant is een buitenlands bedrijf
      En een pakketreis van <orderwaarde>, geboekt op <order gesloten>
      En annuleren bespaart ons <besparingen>, en wij verkopen opnieuw voor <opbrengst van wederverkoop>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit BW 7:509(2)

      Voorbeelden:
        | naam van de klant | aanvang van het evenement | orderwaarde | order gesloten        | besparingen | opbrengst van wederverkoop | verzoek ontvangen  | oordeel | totaal      | toelichting                                  |
        | Vecht Interiors   | 30 april 2027 10:12       | € 12.500,00 | 11 januari 2027 15:00 | € 500,00    | € 0,00                     | 3 maart 2027 10:12 | betaald | € 12.000,00 | nu een uitzondering op BW 7:509(1), en nog 1 |
