# language: nl
# policies/law/nl/package_travel_supplementary.yaml
@pin
Functionaliteit: Pakketreis: als niets is afgesproken, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 7:506(2): Een reis overdragen kost wat het ons kost

    @verify_with_counsel
    Abstract Scenario: BW 7:506(2): Een reis overdragen kost wat het ons kost
      Gegeven het evenement begint op <aanvang van het evenement>
      En de wijziging kost ons <wat de wijziging ons kost>
      En een pakketreis van <orderwaarde>, geboekt op <order gesloten>
      En de klant betaalde een aanbetaling van <betaalde aanbetaling>
      Als de klant op <verzoek ontvangen> vraagt de order over te dragen aan een ander bedrijf
      Dan is de wijziging <oordeel>
      En betaalt de klant <wat de wijziging ons kost>
      En wij betalen <terug> terug
      En dat volgt uit BW 7:506(2)
      En van de aanbetaling is <ingehouden> verbeurd

      Voorbeelden:
        | aanvang van het evenement | wat de wijziging ons kost | orderwaarde | order gesloten        | betaalde aanbetaling | verzoek ontvangen  | oordeel | terug        | ingehouden | toelichting                                |
        | 30 april 2027 10:12       | € 450,00                  | € 12.500,00 | 11 januari 2027 15:00 | € 1.000.000,00       | 3 maart 2027 10:12 | betaald | € 987.050,00 | € 0,00     | overdracht: in te houden op de aanbetaling |
