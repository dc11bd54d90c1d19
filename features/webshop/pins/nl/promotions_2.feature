# language: nl
# policies/webshop/promotions.yaml
@pin
Functionaliteit: De prijs van een actie, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 8.3: Wat er tijdens de actie bij komt, heeft de actieprijs

    Abstract Scenario: Artikel 8.3: Wat er tijdens de actie bij komt, heeft de actieprijs
      Gegeven een order van <orderwaarde>
      En de order is ingepland
      En het aanbod gold tot en met <aanbod geldig tot en met>
      En de klant betaalde een aanbetaling van <betaalde aanbetaling>
      En de klant beroept zich op een aanbieding
      En in de actie zou dat <waarde van wat erbij komt tegen de actieprijs> kosten
      Als de klant op <verzoek ontvangen> vraagt de hoeveelheid te wijzigen
      Dan is de wijziging <oordeel>
      En betaalt de klant <waarde van wat erbij komt tegen de actieprijs>
      En wij betalen <terug> terug
      En dat volgt uit artikel 8.3
      En van de aanbetaling is <ingehouden> verbeurd

      Voorbeelden:
        | orderwaarde | aanbod geldig tot en met | betaalde aanbetaling | waarde van wat erbij komt tegen de actieprijs | verzoek ontvangen  | oordeel | terug        | ingehouden | toelichting                                    |
        | € 12.500,00 | 4 maart 2027             | € 1.000.000,00       | € 700,00                                      | 3 maart 2027 10:12 | betaald | € 986.800,00 | € 0,00     | wat erbij komt: in te houden op de aanbetaling |

  Regel: Artikel 8.4: Wat er daarna bij komt, heeft de prijs van vandaag

    Abstract Scenario: Artikel 8.4: Wat er daarna bij komt, heeft de prijs van vandaag
      Gegeven een order van <orderwaarde>
      En de order is gereed
      En in totaal heeft de klant <tot nu toe betaald> betaald
      En de klant betaalde een aanbetaling van <betaalde aanbetaling>
      En de klant beroept zich op een aanbieding
      Als de klant op <verzoek ontvangen> wil toevoegen wat nu <waarde van wat erbij komt> kost
      Dan is de wijziging <oordeel>
      En betaalt de klant <waarde van wat erbij komt>
      En wij betalen <terug> terug
      En dat volgt uit artikel 8.4
      En van de aanbetaling is <ingehouden> verbeurd

      Voorbeelden:
        | orderwaarde | tot nu toe betaald | betaalde aanbetaling | verzoek ontvangen | waarde van wat erbij komt | oordeel | terug   | ingehouden | toelichting                                    |
        | € 800,00    | € 1.000,00         | € 100,00             | 10 mei 2027 10:00 | € 120,00                  | betaald | € 80,00 | € 0,00     | wat erbij komt: in te houden op de aanbetaling |
