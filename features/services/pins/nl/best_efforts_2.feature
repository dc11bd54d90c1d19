# language: nl
# policies/services/best_efforts.yaml
@pin
Functionaliteit: Onze inspanning, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 10.2: Wie onze inspanning is beloofd, heeft geen recht op het resultaat

    Abstract Scenario: Artikel 10.2: Wie onze inspanning is beloofd, heeft geen recht op het resultaat
      Gegeven het evenement begint op <aanvang van het evenement>
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de klant mist het resultaat
      Als de klant op <verzoek ontvangen> vraagt de hoeveelheid te wijzigen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.1

      Voorbeelden:
        | aanvang van het evenement | verzoek ontvangen  | oordeel   | toelichting                                                                 |
        | 30 april 2027 10:12       | 3 maart 2027 10:12 | kosteloos | soort verzoek: melding van een gebrek → wijziging of melding van een gebrek |
