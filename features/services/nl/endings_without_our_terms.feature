# language: nl
# policies/services/house_practice.yaml
Functionaliteit: Hoe een opdracht eindigt waar onze voorwaarden niet gelden

  Hoe een opdracht eindigt volgt uit de wet: een opdrachtgever mag altijd opzeggen en betaalt onze onkosten (BW
  7:408), tenzij een looptijd is afgesproken die wordt uitgediend (BW 7:413).

  Wat de adviseur schuldig is, en wat wij beloofden of apart onderhandelden, geldt ook dan.

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
    En onze voorwaarden zijn niet overhandigd

  Regel: Hoe een opdracht dan eindigt, volgt uit de wet

    @verify_with_counsel
    Abstract Scenario: Een overeenkomst per maand
      Gegeven een opdracht van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027
      En het contract is ondertekend
      En er zijn 2 maanden verstreken
      En <afspraak>
      En wij misten <gemist> van de evaluaties
      Als <vraag>
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bron>

      Voorbeelden:
        | afspraak                                        | gemist | vraag                                                                         | bedrag     | bron        | toelichting                                    |
        | wij spraken af dat hij niet eerder mag eindigen | 0      | de klant op 4 maart 2027 10:00 met de opdracht stopt                          | € 3.800,00 | BW 7:413(2) | de looptijd is afgesproken en wordt uitgediend |
        | wij spraken af dat hij niet eerder mag eindigen | 1      | de klant op 4 maart 2027 10:00 met de opdracht stopt                          | € 3.800,00 | BW 7:413(2) | een maand minder hoort bij onze voorwaarden    |
        | wij spraken af dat hij eerder mag eindigen      | 0      | de klant op 4 maart 2027 10:00 met de opdracht stopt                          | € 0,00     | BW 7:408(1) | er is geen opzegmaand afgesproken              |
        | wij spraken af dat hij niet eerder mag eindigen | 0      | de klant op 4 maart 2027 10:00 voor € 1.900,00 van de opdracht laat vervallen | € 0,00     | BW 7:408(1) | een deel is geen looptijd                      |

    @verify_with_counsel
    Abstract Scenario: Ook niet waar de voorwaarden van de klant gelden
      Gegeven een opdracht van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027
      En het contract is ondertekend
      En de klant wees onze voorwaarden uitdrukkelijk af
      En er zijn 2 maanden verstreken
      En wij misten <gemist> van de evaluaties
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan betaalt de klant € 3.800,00
      En dat berust op BW 6:225(3)
      En dat volgt uit BW 7:413(2)

      Voorbeelden:
        | gemist | toelichting                                 |
        | 0      | de wet laat ons een looptijd afspreken      |
        | 1      | een maand minder hoort bij onze voorwaarden |

    @verify_with_counsel
    Scenario: Wat de adviseur schuldig is, is ook zonder onze voorwaarden verschuldigd
      Gegeven een opdracht van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027
      En het contract is ondertekend
      En er zijn 2 maanden verstreken
      En in totaal heeft de klant € 950,00 betaald
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan betaalt de klant € 3.800,00
      En dat volgt uit BW 7:413(2)
      En de adviseur biedt eerst een pauze aan, uiterlijk 4 maart 2027 10:00
      En de administratie zegt uiterlijk 18 maart 2027 10:00 wat wij bespaarden
      En de administratie factureert uiterlijk 18 maart 2027 10:00 wat is gedaan
      En hoeft dit niet: de maandelijkse evaluatie houden

    Abstract Scenario: De evaluatie is ook zonder onze voorwaarden verschuldigd
      Gegeven een opdracht van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027
      En het contract is ondertekend
      En er zijn 2 maanden verstreken
      En wij misten <gemist> van de evaluaties
      Als de klant op 4 maart 2027 10:00 om een pauze van 2 maanden vraagt
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G36
      En de adviseur houdt uiterlijk <uiterlijk> de evaluatie

      Voorbeelden:
        | gemist | uiterlijk           | toelichting     |
        | 0      | 4 april 2027 10:00  | een maand later |
        | 1      | 11 maart 2027 17:00 | 5 werkdagen     |

    Abstract Scenario: Een project of een bijeenkomst
      Gegeven een order van € 2.400,00, gesloten op 11 januari 2027
      En de offerte is ondertekend
      En het gaat om een order voor diensten
      En <opdracht>
      En de dagen zijn gepland
      En de start is op 14 juni 2027 09:00
      En wij gaven € 350,00 uit aan onderzoek en materiaal
      Als de klant op 10 juni 2027 10:00 met de opdracht stopt
      Dan betaalt de klant € 350,00
      En dat volgt uit BW 7:408(1)

      Voorbeelden:
        | opdracht                                       | toelichting                              |
        | wij beloofden onze inspanning                  | een project: er is geen 40 % afgesproken |
        | de opdracht is een workshop voor 12 deelnemers | met onze voorwaarden: alles              |
        | de opdracht is een coachgesprek                | met onze voorwaarden: de helft           |

  Regel: Wat wij beloofden of onderhandelden, geldt ook zonder onze voorwaarden

    Achtergrond:
      Gegeven een opdracht van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027
      En het contract is ondertekend
      En er zijn 2 maanden verstreken

    Scenario: Het bedrag dat apart is onderhandeld
      Gegeven voor het beëindigen van de opdracht is apart € 1.500,00 onderhandeld
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan betaalt de klant € 1.500,00
      En dat volgt uit artikel 12.1

    @verify_with_counsel
    Scenario: Een beloofd resultaat dat ontbreekt
      Gegeven er is een resultaat beloofd, en dat is er niet
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan betaalt de klant € 0,00
      En dat volgt uit artikel 10.1

    @verify_with_counsel
    Scenario: Wie niet wist dat wij een inspanning beloven, wordt gehoord
      Gegeven er is een inspanning beloofd, en het resultaat is er niet
      En wij zeiden de klant nooit dat wij alleen een inspanning beloven
      Als de klant op 4 maart 2027 10:00 klaagt
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G34
