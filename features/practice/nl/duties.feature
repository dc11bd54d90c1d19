# language: nl
# policies/practice/duties.yaml
Functionaliteit: Wat wij vertellen, bevestigen en bekijken

  Richtlijn G10: elk antwoord wordt binnen twee dagen schriftelijk bevestigd. Richtlijn G16: wat over is van wat is betaald,
  gaat binnen 14 dagen terug. Richtlijn G17: bewijs vragen wij dezelfde dag. Richtlijn G19: een gebrek bekijken wij binnen
  een week.

  Artikel 2.12: zonder reden wachten wij, en wij vragen er dezelfde dag naar.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En het gaat om een koop van goederen

  Scenario: Een wijziging die wij veroorzaakten
    Gegeven wij hebben de wijziging zelf veroorzaakt
    En in totaal heeft de klant € 2.500,00 betaald
    Als de klant op 8 maart 2027 14:00 de order annuleert
    Dan is de annulering kosteloos
    En dat volgt uit artikel 9.1
    En wij betalen € 2.500,00 terug
    En de orderafdeling bevestigt dit uiterlijk 10 maart 2027 17:00 schriftelijk
    En de administratie betaalt het uiterlijk 22 maart 2027 14:00 terug

  Abstract Scenario: Zonder reden wachten wij
    Gegeven <reden>
    Als de klant op 8 maart 2027 14:00 de order annuleert
    Dan is de annulering <oordeel>
    En dat <waarom>

    Voorbeelden:
      | reden                             | oordeel     | waarom                 | toelichting             |
      | de klant geeft geen reden         | aangehouden | volgt uit artikel 2.12 | eerst vragen wij ernaar |
      | de klant heeft spijt van de order | afgewezen   | berust op artikel 2.1  | afspraak is afspraak    |

  Scenario: Naar de reden wordt gevraagd, en naar het bewijs
    Gegeven de klant geeft geen reden
    Als de klant op 8 maart 2027 14:00 de order annuleert
    Dan wachten wij op de reden van het verzoek
    En dat volgt uit artikel 2.12
    En de orderafdeling vraagt uiterlijk 8 maart 2027 23:59 naar de reden
    En de orderafdeling vraagt uiterlijk 8 maart 2027 23:59 om het bewijs

  Scenario: Een gebrek wordt bekeken
    Gegeven de order is geleverd
    Als de klant op 10 mei 2027 13:00 een gebrek meldt
    Dan is het verzoek kosteloos
    En dat volgt uit artikel 9.5
    En de serviceafdeling bekijkt het gebrek uiterlijk 17 mei 2027 13:00
