# language: nl
# policies/manufacturing/duties.yaml
Functionaliteit: Wat wij vertellen, bevestigen, factureren en terugbetalen

  Richtlijnen G10 tot en met G19: elk antwoord wordt binnen twee dagen schriftelijk bevestigd. Een klant die betaalt,
  hoort de prijs voordat wij iets wijzigen, en krijgt de factuur binnen 14 dagen; geld dat over is, gaat binnen 14 dagen
  terug.

  Een annulering voeren wij pas uit nadat wij hebben aangeboden de datum te verschuiven, bij een nee hoort een
  alternatief, en bij een gebaar de reden. Ontbrekend bewijs vragen wij dezelfde dag.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En de levering is toegezegd voor 30 april 2027

  Regel: Iedereen krijgt schriftelijk antwoord

    Achtergrond:
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden

    Scenario: Eerst noemen wij de prijs, daarna komt de factuur
      Gegeven de order is ingepland
      Als de klant op 20 april 2027 11:00 vraagt de leverdatum te verschuiven
      Dan betaalt de klant € 1.000,00
      En dat volgt uit artikel 6.3
      En de orderafdeling noemt de klant eerst de prijs, uiterlijk 20 april 2027 11:00
      En de orderafdeling bevestigt dit uiterlijk 22 april 2027 17:00 schriftelijk
      En de administratie stuurt uiterlijk 4 mei 2027 11:00 de factuur

    Scenario: Wat kosteloos is, bevestigen wij ook
      Gegeven de order is nog niet ingepland
      Als de klant op 11 januari 2027 09:30 vraagt het ontwerp te wijzigen
      Dan is de wijziging kosteloos
      En dat volgt uit artikel 6.1
      En de orderafdeling bevestigt dit uiterlijk 13 januari 2027 17:00 schriftelijk

    Scenario: Bij een nee hoort een alternatief
      Gegeven de order is ingepland
      Als de klant op 8 maart 2027 14:00 vraagt om een lagere prijs
      Dan is de wijziging afgewezen
      En dat volgt uit artikel 6.11
      En de orderafdeling biedt uiterlijk 10 maart 2027 17:00 een alternatief
      En de orderafdeling bevestigt dit uiterlijk 10 maart 2027 17:00 schriftelijk

  Regel: Een annulering voeren wij niet meteen uit

    Achtergrond:
      Gegeven een order van € 18.400,00, gesloten op 11 januari 2027 op onze ondertekende voorwaarden
      En op 14 januari 2027 is € 5.520,00 aanbetaald
      En de order is ingepland

    @verify_with_counsel
    Scenario: Eerst bieden wij aan de datum te verschuiven
      Gegeven wij spraken af dat wie annuleert de aanbetaling verbeurt
      Als de klant op 3 maart 2027 10:12 de order annuleert
      Dan betaalt de klant € 5.520,00
      En dat volgt uit artikel 7.4
      En de orderafdeling biedt eerst aan de leverdatum te verschuiven, uiterlijk 3 maart 2027 10:12
      En de orderafdeling bevestigt dit uiterlijk 5 maart 2027 17:00 schriftelijk

    Scenario: Wat over is, gaat terug
      Gegeven het verbeuren van de aanbetaling is niet afgesproken
      Als de klant op 3 maart 2027 10:12 de order annuleert
      Dan betaalt de klant € 4.600,00
      En wij betalen € 920,00 terug
      En dat volgt uit artikel 7.2
      En de administratie betaalt het uiterlijk 17 maart 2027 10:12 terug

  Regel: Zolang wij op papier wachten, hoort de klant dezelfde dag van ons

    Achtergrond:
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027
      En onze voorwaarden zijn ondertekend
      En de order is ingepland

    Abstract Scenario: Dezelfde dag eindigt om middernacht
      Gegeven er staat niets op papier
      Als de klant op <moment> vraagt de leverdatum te verschuiven
      Dan wachten wij op de ondertekende offerte of een schriftelijke bevestiging van de order
      En dat volgt uit artikel 2.2
      En de orderafdeling vraagt uiterlijk <uiterlijk> om het bewijs

      Voorbeelden:
        | moment              | uiterlijk           | toelichting            |
        | 20 april 2027 00:00 | 20 april 2027 23:59 | er is nog een hele dag |
        | 20 april 2027 23:59 | 20 april 2027 23:59 | er is nog een minuut   |
        | 21 april 2027 00:00 | 21 april 2027 23:59 | een nieuwe dag         |
