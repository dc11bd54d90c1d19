# language: nl
# policies/hospitality/stays.yaml
@pin
Functionaliteit: Later komen, eerder vertrekken, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: De gast komt later die dag

    Abstract Scenario: De gast komt later die dag
      Gegeven het evenement begint op <aanvang van het evenement>
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En er is een aanbetaling van <afgesproken aanbetaling> afgesproken
      En een reservering van <orderwaarde> voor <aantal personen> personen, gemaakt op <order gesloten>
      En het is voor dezelfde dag
      Als de klant op <verzoek ontvangen> vraagt het ontwerp te wijzigen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 7.2

      Voorbeelden:
        | aanvang van het evenement | afgesproken aanbetaling | orderwaarde | aantal personen | order gesloten        | verzoek ontvangen  | oordeel   | toelichting                                             |
        | 30 april 2027 10:12       | € 0,02                  | € 12.500,00 | 20              | 11 januari 2027 15:00 | 3 maart 2027 10:12 | afgewezen | zonder de voorwaarde: wat er wijzigt is datum, en nog 1 |
