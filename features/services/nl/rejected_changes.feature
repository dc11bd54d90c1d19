# language: nl
# policies/services/rejected_changes.yaml
Functionaliteit: Waar wij niet mee instemmen

  Artikel 7.1 van onze voorwaarden: "Wij nemen niets aan wat boven onze macht gaat." Artikel 7.2: "De prijs staat
  vast." Artikel 7.3: "Als het werk af is, verandert er niets meer." Artikel 7.4: "Er is geen andere bedenktijd dan
  die van de wet."

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
    En een project van € 12.000,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden

  Scenario: Wat wij kunnen
    Gegeven de dagen zijn nog niet gepland
    Als de klant op 25 januari 2027 10:00 om een ander plan vraagt
    Dan is de wijziging kosteloos
    En dat volgt uit artikel 6.1

  Abstract Scenario: Wat wij niet goed kunnen, doen wij niet
    Gegeven de dagen zijn nog niet gepland
    En dit gaat boven onze macht
    Als <vraag>
    Dan is het verzoek afgewezen
    En dat volgt uit artikel 7.1

    Voorbeelden:
      | vraag                                                                   | toelichting                      |
      | de klant op 25 januari 2027 10:00 om een ander plan vraagt              | dezelfde vraag, zonder de kennis |
      | de klant op 25 januari 2027 10:00 om meer uren vraagt                   | er is niemand die dit kan        |
      | de klant op 25 januari 2027 10:00 zegt dat er een andere deelnemer komt | het niveau is te hoog            |

  Abstract Scenario: Afspraak is afspraak
    Gegeven <fase>
    Als <vraag>
    Dan is het verzoek afgewezen
    En dat volgt uit <bron>

    Voorbeelden:
      | fase                           | vraag                                                   | bron        | toelichting                       |
      | de dagen zijn nog niet gepland | de klant op 3 mei 2027 10:00 vraagt om een lagere prijs | artikel 7.2 | die hoort bij de opdracht         |
      | het concept is klaar           | de klant op 3 mei 2027 10:00 vraagt om een lagere prijs | artikel 7.2 | ook aan het eind                  |
      | het werk is overgedragen       | de klant op 3 mei 2027 10:00 om een ander plan vraagt   | artikel 7.3 | het is af                         |
      | het werk is overgedragen       | de klant op 3 mei 2027 10:00 vraagt om een lagere prijs | artikel 7.3 | het is af                         |
      | de dagen zijn gepland          | de klant op 12 januari 2027 10:00 de opdracht herroept  | artikel 7.4 | een bedrijf heeft geen bedenktijd |
