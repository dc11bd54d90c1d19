# language: nl
# policies/manufacturing/paid_changes.yaml
Functionaliteit: Wie vooraf meer dan de hele order betaalde

  Een wijziging of een tweede levering heeft een eigen prijs: artikelen 6.3 tot en met 6.8 van onze
  leveringsvoorwaarden, en richtlijn G3. Die verrekenen wij met wat boven de prijs van de order is betaald; de
  aanbetaling wordt er niet door verbeurd, en wat overblijft gaat terug.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En de levering is toegezegd voor 30 april 2027
    En op 11 januari 2027 is € 2.500,00 aanbetaald
    En in totaal heeft de klant € 14.500,00 betaald

  Regel: De prijs van een wijziging gaat van het overschot af

    Abstract Scenario: Het overschot is € 2.000,00
      Gegeven <fase>
      En de wijziging kost ons € 400,00
      Als <verzoek>
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En wij verrekenen <bedrag> met wat is betaald
      En er blijft € 12.500,00 op rekening staan
      En wij betalen <terug> terug
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                       | verzoek                                                                              | bedrag     | terug      | bepaling    | toelichting            |
        | de order is ingepland      | de klant op 20 april 2027 11:00 vraagt de leverdatum te verschuiven                  | € 1.000,00 | € 1.000,00 | artikel 6.3 | 8 % van € 12.500,00    |
        | de order is gereed         | de klant op 16 april 2027 10:00 vraagt de leverdatum te verschuiven naar 10 mei 2027 | € 350,00   | € 1.650,00 | artikel 6.4 | tien dagen van € 35,00 |
        | de order is ingepland      | de klant op 8 maart 2027 14:00 vraagt de hoeveelheid met 25 % te wijzigen            | € 250,00   | € 1.750,00 | artikel 6.5 | 2 % van € 12.500,00    |
        | de order is ingepland      | de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen                        | € 175,00   | € 1.825,00 | artikel 6.6 | een nieuwe tekening    |
        | het materiaal is ingekocht | de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen                        | € 400,00   | € 1.600,00 | artikel 6.6 | wat het ons kost       |
        | de order is in productie   | de klant op 8 maart 2027 14:00 vraagt een artikel te ruilen voor een ander           | € 460,00   | € 1.540,00 | artikel 6.6 | en 15 % van € 400,00   |
        | de order is gereed         | de klant op 28 april 2027 15:00 vraagt op een ander adres te leveren                 | € 60,00    | € 1.940,00 | artikel 6.7 | een nieuwe rit         |
        | de order is verzonden      | er op 30 april 2027 10:00 niemand is om de levering aan te nemen                     | € 185,00   | € 1.815,00 | artikel 6.8 | een tweede rit         |

    Scenario: De order overdragen
      Gegeven de order is ingepland
      En de klant is een vaste klant
      Als de klant op 8 maart 2027 14:00 vraagt de order over te dragen aan een ander bedrijf
      Dan betaalt de klant € 250,00
      En van de aanbetaling is € 0,00 verbeurd
      En wij betalen € 1.750,00 terug
      En dat volgt uit richtlijn G3
