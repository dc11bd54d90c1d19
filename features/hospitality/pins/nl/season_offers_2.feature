# language: nl
# policies/hospitality/season_offers.yaml
@pin
Functionaliteit: De prijs van een seizoen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 8.2: Later geldt de prijs van die dag

    Abstract Scenario: Artikel 8.2: Later geldt de prijs van die dag
      Gegeven een order van € 12.500,00
      En het contract is ondertekend
      En het aanbod gold tot en met 11 februari 2027
      En onze voorwaarden zijn ondertekend
      En wat erbij komt kost € 800,00, en zou in de actie € 700,00 zijn
      En de klant betaalde een aanbetaling van € 1.000.000,00
      En de klant beroept zich op een aanbieding
      Als de klant op <verzoek ontvangen> vraagt de hoeveelheid te wijzigen
      Dan is de wijziging betaald
      En betaalt de klant <totaal>
      En wij betalen <terug> terug
      En dat volgt uit artikel 8.2
      En van de aanbetaling is € 0,00 verbeurd

      Voorbeelden:
        | verzoek ontvangen      | totaal   | terug        | toelichting                                                     |
        | 12 februari 2027 10:12 | € 800,00 | € 986.700,00 | meer tegen de prijs van vandaag: in te houden op de aanbetaling |
        | 11 februari 2027 10:12 | € 700,00 | € 986.800,00 | meer tegen de seizoensprijs: in te houden op de aanbetaling     |
