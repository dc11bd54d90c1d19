# language: nl
# policies/manufacturing/deposits.yaml
Functionaliteit: De aanbetaling bij annulering

  Artikel 7.4 van onze leveringsvoorwaarden: "Is dat bij de bestelling afgesproken, dan verbeurt wie een ingeplande order
  meer dan 42 dagen vóór de toegezegde levering annuleert de aanbetaling, in plaats van het percentage van artikel 7.2."

  Een aanbetaling die niet wordt verbeurd, verrekenen wij met de kosten, en wat overblijft betalen wij terug.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 18.400,00, gesloten op 11 januari 2027 op onze ondertekende voorwaarden
    En de levering is toegezegd voor 30 april 2027
    En op 14 januari 2027 is € 5.520,00 aanbetaald

  @verify_with_counsel
  Regel: Verbeuren komt in de plaats van het percentage

    Achtergrond:
      Gegeven de order is ingepland
      En wij spraken af dat wie annuleert de aanbetaling verbeurt

    Scenario: De aanbetaling dekt alles
      Als de klant op 3 maart 2027 10:12 de order annuleert
      Dan is de annulering betaald
      En betaalt de klant € 5.520,00
      En van de aanbetaling is € 5.520,00 verbeurd
      En er moet nog € 0,00 worden betaald
      En wij betalen € 0,00 terug
      En dat volgt uit artikel 7.4, de uitzondering op artikel 7.2

    Abstract Scenario: De laatste dag waarop de aanbetaling genoeg is
      Als de klant op <moment> de order annuleert
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is <verbeurd> verbeurd
      En er moet nog <te betalen> worden betaald
      En dat volgt uit <bepaling>

      Voorbeelden:
        | moment              | bedrag     | verbeurd   | te betalen | bepaling    | toelichting                      |
        | 18 maart 2027 23:59 | € 5.520,00 | € 5.520,00 | € 0,00     | artikel 7.4 | de 43e dag ervoor                |
        | 19 maart 2027 00:00 | € 8.280,00 | € 0,00     | € 2.760,00 | artikel 7.2 | de 42e dag: 45 % van € 18.400,00 |
        | 20 maart 2027 12:00 | € 8.280,00 | € 0,00     | € 2.760,00 | artikel 7.2 | de 41e dag                       |

    Scenario: Daarna zwijgt artikel 7.4
      Als de klant op 19 maart 2027 00:00 de order annuleert
      Dan betaalt de klant € 8.280,00
      En wij verrekenen € 5.520,00 met wat is betaald
      En artikel 7.4 geldt niet, omdat te laat is geannuleerd

    Scenario: Een goede klant, maar niet tien keer goed genoeg
      Gegeven wij verwachten € 41.000,00 marge van deze klant
      En de klant is een vaste klant
      En de klant heeft nog nooit een uitzondering gekregen
      Als de klant op 3 maart 2027 10:12 de order annuleert
      Dan betaalt de klant € 5.520,00
      En dat volgt uit artikel 7.4
      En richtlijn G4 geldt niet, omdat wij te weinig marge verwachten

    Scenario: Wat naast de aanbetaling is betaald, gaat terug
      Gegeven in totaal heeft de klant € 10.000,00 betaald
      Als de klant op 3 maart 2027 10:12 de order annuleert
      Dan betaalt de klant € 5.520,00
      En van de aanbetaling is € 5.520,00 verbeurd
      En wij betalen € 4.480,00 terug
      En dat volgt uit artikel 7.4

  Regel: Wat niet is afgesproken, wordt niet verbeurd

    Scenario: Zonder die afspraak telt het percentage, en de rest gaat terug
      Gegeven de order is ingepland
      En het verbeuren van de aanbetaling is niet afgesproken
      Als de klant op 3 maart 2027 10:12 de order annuleert
      Dan betaalt de klant € 4.600,00
      En van de aanbetaling is € 0,00 verbeurd
      En wij verrekenen € 4.600,00 met wat is betaald
      En wij betalen € 920,00 terug
      En dat volgt uit artikel 7.2
      En artikel 7.4 geldt niet, omdat dat niet is afgesproken

    Scenario: Vóór de planning gaat alles terug
      Gegeven de order is nog niet ingepland
      En wij spraken af dat wie annuleert de aanbetaling verbeurt
      Als de klant op 18 januari 2027 09:00 de order annuleert
      Dan is de annulering kosteloos
      En wij betalen € 5.520,00 terug
      En dat volgt uit artikel 7.1

    Scenario: Wie een deel annuleert, betaalt voor dat deel
      Gegeven de order is ingepland
      En wij spraken af dat wie annuleert de aanbetaling verbeurt
      Als de klant op 3 maart 2027 10:12 voor € 4.000,00 van de order annuleert
      Dan betaalt de klant € 1.000,00
      En van de aanbetaling is € 0,00 verbeurd
      En er blijft € 5.520,00 op rekening staan
      En er moet nog € 1.000,00 worden betaald
      En dat volgt uit artikel 7.2

  Regel: Wie een deel of niets betaalde, betaalt de rest

    Abstract Scenario: De kosten zijn gelijk, wat nog open staat niet
      Gegeven de order is ingepland
      En het verbeuren van de aanbetaling is niet afgesproken
      En in totaal heeft de klant <betaald> betaald
      Als de klant op 19 maart 2027 00:00 de order annuleert
      Dan betaalt de klant € 8.280,00
      En wij verrekenen <verrekend> met wat is betaald
      En er moet nog <open> worden betaald
      En wij betalen <terug> terug
      En dat volgt uit artikel 7.2

      Voorbeelden:
        | betaald     | verrekend  | open       | terug       | toelichting           |
        | € 5.520,00  | € 5.520,00 | € 2.760,00 | € 0,00      | alleen de aanbetaling |
        | € 8.280,00  | € 8.280,00 | € 0,00     | € 0,00      | op de cent            |
        | € 18.400,00 | € 8.280,00 | € 0,00     | € 10.120,00 | de hele order         |
