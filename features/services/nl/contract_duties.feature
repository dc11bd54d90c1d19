# language: nl
# policies/services/advisers_duties.yaml
Functionaliteit: Wanneer een evaluatie, een pauze, een verantwoording of een factuur verschuldigd is

  Richtlijn G40: zolang een overeenkomst per maand loopt, kijkt de adviseur elke maand met de klant terug; wat is
  gemist, haalt hij binnen 5 werkdagen in. Richtlijn G41: wie betaalt om ermee te stoppen, krijgt eerst een pauze
  aangeboden.

  Richtlijn G42: wie de prijs betaalt voor wat vervalt, hoort wat wij bespaarden. Richtlijn G43: wat is gedaan en
  nog niet is betaald, wordt gefactureerd als een opdracht stopt.

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019

  Regel: Een overeenkomst die doorloopt, wordt geëvalueerd

    Achtergrond:
      Gegeven een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden
      En een order van € 5.700,00
      En er zijn 2 maanden verstreken

    Abstract Scenario: Wat het antwoord ook was
      Gegeven wij misten <gemist> van de evaluaties
      Als <vraag>
      Dan is het verzoek <oordeel>
      En dat volgt uit <bron>
      En de adviseur houdt uiterlijk <uiterlijk> de evaluatie

      Voorbeelden:
        | gemist | vraag                                                                         | oordeel      | bron          | uiterlijk           | toelichting                   |
        | 0      | de klant op 4 maart 2027 10:00 om een pauze van 3 maanden vraagt              | doorverwezen | artikel 5.4   | 4 april 2027 10:00  | terwijl erover wordt gepraat  |
        | 0      | de klant op 4 maart 2027 10:00 vraagt om een lagere prijs                     | afgewezen    | artikel 7.2   | 4 april 2027 10:00  | na een nee                    |
        | 0      | er op 4 maart 2027 10:00 niemand is gekomen                                   | afgewezen    | artikel 8.9   | 4 april 2027 10:00  | na een gemiste afspraak       |
        | 0      | de klant op 4 maart 2027 10:00 zegt dat er een andere deelnemer komt          | kosteloos    | artikel 6.8   | 4 april 2027 10:00  | met een andere deelnemer      |
        | 0      | de klant op 4 maart 2027 10:00 voor € 1.900,00 van de opdracht laat vervallen | betaald      | artikel 5.3   | 4 april 2027 10:00  | over wat overblijft           |
        | 1      | de klant op 4 maart 2027 10:00 met de opdracht stopt                          | betaald      | richtlijn G31 | 11 maart 2027 17:00 | een gemiste ook bij het einde |
        | 1      | er op 4 maart 2027 10:00 niemand is gekomen                                   | afgewezen    | artikel 8.9   | 11 maart 2027 17:00 | binnen 5 werkdagen            |
        | 2      | de klant op 4 maart 2027 10:00 voor € 1.900,00 van de opdracht laat vervallen | betaald      | artikel 5.3   | 11 maart 2027 17:00 | binnen 5 werkdagen            |

    @verify_with_counsel
    Scenario: Een overeenkomst die eindigt, wordt niet meer elke maand geëvalueerd
      Gegeven wij misten 0 van de evaluaties
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan betaalt de klant € 3.800,00
      En dat volgt uit artikel 5.1
      En hoeft dit niet: de maandelijkse evaluatie houden

    Scenario: Zolang wij op de opdracht op papier wachten
      Gegeven er tekende iemand die niet mag tekenen
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan is het verzoek aangehouden
      En hoeft dit niet: de maandelijkse evaluatie houden

  Regel: Een pauze bieden wij aan wie voor het stoppen zou betalen

    @verify_with_counsel
    Abstract Scenario: Niet als stoppen niets kost
      Gegeven een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden
      En er zijn <verstreken> maanden verstreken
      En <afspraak>
      Als de klant op 4 juni 2027 10:00 met de opdracht stopt
      Dan is de annulering kosteloos
      En dat volgt uit <bron>
      En hoeft dit niet: eerst een pauze aanbieden
      En hoeft dit niet: de cijfers van de kosten en de besparingen geven

      Voorbeelden:
        | verstreken | afspraak                                        | bron        | toelichting            |
        | 6          | wij spraken af dat hij niet eerder mag eindigen | artikel 5.1 | de looptijd is voorbij |
        | 6          | wij spraken af dat hij eerder mag eindigen      | artikel 5.2 | de looptijd is voorbij |

    Scenario: Met een opzegmaand te betalen
      Gegeven een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden
      En er zijn 2 maanden verstreken
      En wij spraken af dat hij eerder mag eindigen
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan betaalt de klant € 950,00
      En dat volgt uit artikel 5.2
      En de adviseur biedt eerst een pauze aan, uiterlijk 4 maart 2027 10:00
      En de administratie zegt uiterlijk 18 maart 2027 10:00 wat wij bespaarden

    Scenario: Niet aan wie alleen een deel laat vervallen
      Gegeven een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden
      En er zijn 2 maanden verstreken
      Als de klant op 4 maart 2027 10:00 voor € 1.900,00 van de opdracht laat vervallen
      Dan betaalt de klant € 950,00
      En dat volgt uit artikel 5.3
      En hoeft dit niet: eerst een pauze aanbieden
      En de administratie zegt uiterlijk 18 maart 2027 10:00 wat wij bespaarden

    Scenario: En niet aan wie met een project stopt
      Gegeven een project van € 12.000,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
      En de start is op 14 juni 2027 09:00
      En de dagen zijn gepland
      Als de klant op 1 juni 2027 10:00 met de opdracht stopt
      Dan betaalt de klant € 4.800,00
      En dat volgt uit artikel 4.2
      En hoeft dit niet: eerst een pauze aanbieden
      En hoeft dit niet: de maandelijkse evaluatie houden
      En hoeft dit niet: de cijfers van de kosten en de besparingen geven
