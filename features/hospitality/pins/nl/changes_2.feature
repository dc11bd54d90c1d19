# language: nl
# policies/hospitality/changes.yaml
@pin
Functionaliteit: Een reservering wijzigen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 4.1: Wensen zijn kosteloos tot en met de derde dag ervoor

    Abstract Scenario: Artikel 4.1: Wensen zijn kosteloos tot en met de derde dag ervoor
      Gegeven een order van <orderwaarde>
      En het evenement begint op <aanvang van het evenement>
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de wijziging kost ons <wat de wijziging ons kost>
      En de klant betaalde een aanbetaling van <betaalde aanbetaling>
      Als de klant op <verzoek ontvangen> vraagt de hoeveelheid te wijzigen
      Dan is de wijziging <oordeel>
      En betaalt de klant <wat de wijziging ons kost>
      En wij betalen <terug> terug
      En dat volgt uit artikel 4.1
      En van de aanbetaling is <ingehouden> verbeurd

      Voorbeelden:
        | orderwaarde | aanvang van het evenement | wat de wijziging ons kost | betaalde aanbetaling | verzoek ontvangen   | oordeel | terug        | ingehouden | toelichting                            |
        | € 12.500,00 | 30 april 2027 10:12       | € 450,00                  | € 1.000.000,00       | 29 april 2027 10:12 | betaald | € 987.050,00 | € 0,00     | anders: in te houden op de aanbetaling |

  Regel: Artikel 4.3: Een groep mag tot 14 dagen ervoor van datum wisselen

    Abstract Scenario: Artikel 4.3: Een groep mag tot 14 dagen ervoor van datum wisselen
      Gegeven het evenement begint op <aanvang van het evenement>
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de klant betaalde een aanbetaling van <betaalde aanbetaling>
      En een reservering van <orderwaarde> voor <aantal personen> personen, gemaakt op <order gesloten>
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En betaalt de klant <totaal>
      En wij betalen <terug> terug
      En dat volgt uit artikel 4.3
      En van de aanbetaling is <ingehouden> verbeurd

      Voorbeelden:
        | aanvang van het evenement | betaalde aanbetaling | orderwaarde | aantal personen | order gesloten        | verzoek ontvangen  | oordeel | totaal     | terug        | ingehouden | toelichting                            |
        | 30 april 2027 10:12       | € 1.000.000,00       | € 12.500,00 | 20              | 11 januari 2027 15:00 | 3 maart 2027 10:12 | betaald | € 1.250,00 | € 986.250,00 | € 0,00     | anders: in te houden op de aanbetaling |
