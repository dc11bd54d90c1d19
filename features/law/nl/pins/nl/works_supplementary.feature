# language: nl
# policies/law/nl/works_supplementary.yaml
@pin
Functionaliteit: Een werk: de prijs van wat niet is afgesproken, en van opzeggen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 7:752(1): Meerwerk zonder afgesproken prijs kost een redelijke prijs

    Abstract Scenario: BW 7:752(1): Meerwerk zonder afgesproken prijs kost een redelijke prijs
      Gegeven er is nog niets besteld
      En het gaat om een order voor een werk
      Als de klant op <verzoek ontvangen> om <waarde van wat erbij komt> meerwerk vraagt
      Dan is de wijziging <oordeel>
      En dat berust op BW 6:232

      Voorbeelden:
        | verzoek ontvangen | waarde van wat erbij komt | oordeel   | toelichting                                                            |
        | 3 mei 2027 10:00  | € 4.000,00                | afgewezen | zonder de voorwaarde: fase van de order is gesloten of later, en nog 1 |

    Abstract Scenario: BW 7:752(1): Meerwerk zonder afgesproken prijs kost een redelijke prijs (2)
      Gegeven een order van <orderwaarde>
      En in totaal heeft de klant <tot nu toe betaald> betaald
      En wij hebben de klant op tijd verteld dat het meer zou kosten
      En het gaat om een order voor een werk
      En de klant betaalde een aanbetaling van <betaalde aanbetaling>
      Als de klant op <verzoek ontvangen> om <waarde van wat erbij komt> meerwerk vraagt
      Dan is de wijziging <oordeel>
      En betaalt de klant <waarde van wat erbij komt>
      En wij betalen <terug> terug
      En dat volgt uit BW 7:752(1)
      En van de aanbetaling is <ingehouden> verbeurd

      Voorbeelden:
        | orderwaarde | tot nu toe betaald | betaalde aanbetaling | verzoek ontvangen | waarde van wat erbij komt | oordeel | terug        | ingehouden | toelichting                              |
        | € 50.000,00 | € 1.000.000,00     | € 5.000,00           | 3 mei 2027 10:00  | € 4.000,00                | betaald | € 946.000,00 | € 0,00     | meerwerk: in te houden op de aanbetaling |
