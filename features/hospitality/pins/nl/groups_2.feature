# language: nl
# policies/hospitality/groups.yaml
@pin
Functionaliteit: Annuleren bij groepen, andere en gecombineerde diensten, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Geheel of gedeeltelijk geannuleerd

    Abstract Scenario: Geheel of gedeeltelijk geannuleerd
      Gegeven het evenement begint op <aanvang van het evenement>
      En een reservering van <orderwaarde> voor <aantal personen> personen, gemaakt op <order gesloten> onder onze voorwaarden
      En het gaat om <personen die niet komen> personen minder
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 4.3

      Voorbeelden:
        | aanvang van het evenement | orderwaarde | aantal personen | order gesloten   | personen die niet komen | verzoek ontvangen  | oordeel   | toelichting                                              |
        | 16 oktober 2027 12:00     | € 8.000,00  | 40              | 1 september 2026 | 10                      | 16 juli 2027 12:00 | kosteloos | zonder de voorwaarde: wat er wijzigt is aantal, en nog 1 |
