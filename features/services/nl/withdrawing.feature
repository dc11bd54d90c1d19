# language: nl
# policies/services/rejected_changes.yaml
Functionaliteit: Herroepen is geen stoppen

  Artikel 7.4 van onze voorwaarden: "Er is geen andere bedenktijd dan die van de wet." Een bedrijf heeft die niet.
  Wie herroept, is niet gestopt: er wordt niets gerekend en de opdracht loopt door.

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019

  Abstract Scenario: Een project loopt door
    Gegeven een project van € 12.000,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
    En de start is op 14 juni 2027 09:00
    En op 18 januari 2027 is een voorschot van € 3.600,00 betaald
    En wij spraken af dat wie stopt het voorschot verbeurt
    En er is voor € 3.700,00 aan werk gedaan
    En <fase>
    Als de klant op 28 april 2027 10:00 de opdracht herroept
    Dan is het verzoek afgewezen
    En dat volgt uit artikel 7.4
    En van de aanbetaling is € 0,00 verbeurd
    En hoeft dit niet: factureren wat is gedaan

    Voorbeelden:
      | fase                           | toelichting                      |
      | de dagen zijn nog niet gepland | er is niets vrijgehouden         |
      | de dagen zijn gepland          | stoppen zou het voorschot kosten |
      | het werk is begonnen           | het team is aan het werk         |
      | het werk is overgedragen       | het is af                        |

  Abstract Scenario: Een overeenkomst per maand loopt door
    Gegeven een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden
    En er zijn 2 maanden verstreken
    En <feit>
    En <afspraak>
    Als de klant op 4 maart 2027 10:00 de opdracht herroept
    Dan is het verzoek afgewezen
    En dat volgt uit artikel 7.4
    En de adviseur houdt uiterlijk <uiterlijk> de evaluatie
    En hoeft dit niet: eerst een pauze aanbieden

    Voorbeelden:
      | feit                                                                 | afspraak                                        | uiterlijk           | toelichting        |
      | wij misten 0 van de evaluaties                                       | wij spraken af dat hij niet eerder mag eindigen | 4 april 2027 10:00  | niet artikel 5.1   |
      | wij misten 0 van de evaluaties                                       | wij spraken af dat hij eerder mag eindigen      | 4 april 2027 10:00  | niet artikel 5.2   |
      | wij misten 1 van de evaluaties                                       | wij spraken af dat hij niet eerder mag eindigen | 11 maart 2027 17:00 | niet richtlijn G31 |
      | wij zeiden de klant nooit dat wij alleen een inspanning beloven      | wij spraken af dat hij niet eerder mag eindigen | 4 april 2027 10:00  | niet richtlijn G30 |
      | voor het beëindigen van de opdracht is apart € 1.500,00 onderhandeld | wij spraken af dat hij niet eerder mag eindigen | 4 april 2027 10:00  | niet artikel 12.1  |

  Abstract Scenario: Een bijeenkomst gaat door
    Gegeven <opdracht>
    En <dag>
    Als de klant op 10 juni 2027 10:00 de opdracht herroept
    Dan is het verzoek afgewezen
    En dat volgt uit artikel 7.4

    Voorbeelden:
      | opdracht                                                                                                        | dag                               | toelichting       |
      | een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden | de start is op 14 juni 2027 09:00 | niet artikel 8.3  |
      | een coachgesprek van € 180,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden                  | de start is op 11 juni 2027 09:00 | niet artikel 8.4  |
      | een coachgesprek van € 180,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden                  | er is nog geen dag afgesproken    | niet artikel 8.10 |
