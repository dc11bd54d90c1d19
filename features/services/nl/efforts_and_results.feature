# language: nl
# policies/services/undisclosed_efforts.yaml
Functionaliteit: Een resultaat dat is beloofd, en een inspanning die niet duidelijk was

  Artikel 10.1 van onze voorwaarden: "Ontbreekt een resultaat dat wij beloofden, dan mag u kosteloos stoppen."
  Artikel 10.2: "Wij beloven ons best te doen, en zeiden u dat vooraf; niemand kan het resultaat beloven."

  Richtlijnen G30 en G34: wie dat nooit duidelijk is gezegd, wordt door de verkoopleider gehoord, bij stoppen en bij
  klagen.

  Achtergrond:
    Gegeven een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden
    En een order van € 5.700,00
    En er zijn 2 maanden verstreken

  Regel: Wat is beloofd, wat is gezegd en wat ontbreekt

    Achtergrond:
      Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019

    @verify_with_counsel
    Abstract Scenario: Wie klaagt
      Gegeven <resultaat>
      En <gezegd>
      Als de klant op 4 maart 2027 10:00 klaagt
      Dan is het verzoek <oordeel>
      En dat volgt uit <bron>

      Voorbeelden:
        | resultaat                                                 | gezegd                                                           | oordeel      | bron          | toelichting                           |
        | er is een inspanning beloofd, en het resultaat is er niet | wij zeiden de klant vooraf dat wij alleen een inspanning beloven | afgewezen    | artikel 10.2  | wij deden ons best, zoals beloofd     |
        | er is een inspanning beloofd, en het resultaat is er niet | wij zeiden de klant nooit dat wij alleen een inspanning beloven  | doorverwezen | richtlijn G34 | wie het niet wist, wordt gehoord      |
        | er is een resultaat beloofd, en dat is er niet            | wij zeiden de klant vooraf dat wij alleen een inspanning beloven | kosteloos    | artikel 10.1  | een beloofd resultaat is verschuldigd |
        | er is een resultaat beloofd, en dat is er niet            | wij zeiden de klant nooit dat wij alleen een inspanning beloven  | kosteloos    | artikel 10.1  | wat er ook is gezegd                  |
        | wij beloofden onze inspanning                             | wij zeiden de klant vooraf dat wij alleen een inspanning beloven | kosteloos    | artikel 9.5   | een andere klacht: wij herstellen het |
        | wij beloofden onze inspanning                             | wij zeiden de klant nooit dat wij alleen een inspanning beloven  | kosteloos    | artikel 9.5   | een andere klacht: wij herstellen het |

    @verify_with_counsel
    Abstract Scenario: Wie stopt
      Gegeven <resultaat>
      En <gezegd>
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan is de annulering <oordeel>
      En dat volgt uit <bron>

      Voorbeelden:
        | resultaat                                                 | gezegd                                                           | oordeel      | bron          | toelichting                  |
        | er is een inspanning beloofd, en het resultaat is er niet | wij zeiden de klant vooraf dat wij alleen een inspanning beloven | betaald      | artikel 5.1   | de looptijd wordt uitgediend |
        | er is een inspanning beloofd, en het resultaat is er niet | wij zeiden de klant nooit dat wij alleen een inspanning beloven  | doorverwezen | richtlijn G30 | een regeling                 |
        | er is een resultaat beloofd, en dat is er niet            | wij zeiden de klant nooit dat wij alleen een inspanning beloven  | kosteloos    | artikel 10.1  | niets te regelen             |
        | wij beloofden een resultaat                               | wij zeiden de klant nooit dat wij alleen een inspanning beloven  | betaald      | artikel 5.1   | het resultaat is er          |

    Abstract Scenario: Wie alleen iets wijzigt, vragen wij niet wat hij verwachtte
      Gegeven er is een inspanning beloofd, en het resultaat is er niet
      En wij zeiden de klant nooit dat wij alleen een inspanning beloven
      En de dagen zijn gepland
      Als <vraag>
      Dan is het verzoek <oordeel>
      En dat volgt uit <bron>

      Voorbeelden:
        | vraag                                                     | oordeel   | bron        | toelichting          |
        | de klant op 4 maart 2027 10:00 om 25 % minder uren vraagt | betaald   | artikel 6.3 | 30 % van deze uren   |
        | de klant op 4 maart 2027 10:00 vraagt om een lagere prijs | afgewezen | artikel 7.2 | de prijs staat vast  |
        | er op 4 maart 2027 10:00 niemand is gekomen               | afgewezen | artikel 8.9 | een gemiste afspraak |

    @verify_with_counsel
    Scenario: Wie ons een laatste termijn gaf, mag ook om ons verzuim stoppen
      Gegeven er is een resultaat beloofd, en dat is er niet
      En op 1 februari 2027 gaf de klant ons nog 14 dagen
      En dat ligt aan onszelf
      En onze tekortkoming is niet gering
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan betaalt de klant € 0,00
      En dat volgt uit artikel 10.1
      En dat volgt uit BW 6:82
      En de jurist beoordeelt uiterlijk 11 maart 2027 17:00 de schade

  Regel: Een regeling komt niet in de plaats van een ander gebaar

    @verify_with_counsel
    Abstract Scenario: Ieder die erover gaat, wordt gevraagd
      Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
      En wij zeiden de klant nooit dat wij alleen een inspanning beloven
      En <feit>
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan <besluit>
      En dat volgt uit richtlijn G30
      En dat volgt uit <bron>

      Voorbeelden:
        | feit                                        | besluit                              | bron          | toelichting                   |
        | de klant klaagt in het openbaar             | moet de verkoopleider het goedkeuren | richtlijn G22 | openlijke boosheid            |
        | de klant heeft een advocaat ingeschakeld    | moet de directeur het goedkeuren     | richtlijn G22 | een brief van een advocaat    |
        | de klant had al eerder reden tot een klacht | moet de verkoopleider het goedkeuren | richtlijn G21 | een eerdere klacht            |
        | het bedrag in het beding is een boete       | moet de jurist het goedkeuren        | BW 6:94(1)    | een boete ver boven de schade |

    @verify_with_counsel
    Scenario: Een gebaar voor een trouwe klant staat ernaast
      Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
      En de klant is een vaste klant
      En de klant heeft nog nooit een uitzondering gekregen
      En wij verwachten € 38.000,00 marge van deze klant
      En wij zeiden de klant nooit dat wij alleen een inspanning beloven
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G30
      En dat volgt uit richtlijn G5
