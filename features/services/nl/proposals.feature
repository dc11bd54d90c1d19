# language: nl
# policies/services/house_practice.yaml
Functionaliteit: Voorstellen, late antwoorden en geen voorwaarden van ons

  Richtlijn G35: een voorstel mag vrij veranderen, maar over de prijs gaat de verkoopleider. Richtlijn G36: gelden
  onze voorwaarden niet, dan beslist de verkoopleider wat een wijziging kost; hoe een opdracht eindigt, volgt dan
  uit
  de wet.

  Richtlijn G37: was ons antwoord te laat, dan is het verschuiven van de start of een bijeenkomst kosteloos.

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019

  Abstract Scenario: Een voorstel mag veranderen, over de prijs praten wij
    Gegeven een voorstel voor een project van € 12.000,00
    Als <vraag>
    Dan is het verzoek kosteloos
    En dat volgt uit richtlijn G35

    Voorbeelden:
      | vraag                                                                                     | toelichting                       |
      | de klant op 11 januari 2027 10:00 om een ander plan vraagt                                | een ander plan                    |
      | de klant op 11 januari 2027 10:00 om meer uren vraagt                                     | meer uren                         |
      | de klant op 11 januari 2027 10:00 met de opdracht stopt                                   | toch geen opdracht                |
      | de klant op 11 januari 2027 10:00 vraagt de start te verschuiven                          | een andere start                  |
      | de klant op 11 januari 2027 10:00 ergens anders wil afspreken                             | een andere plaats                 |
      | de klant op 11 januari 2027 10:00 om een andere adviseur vraagt                           | een andere adviseur               |
      | de klant op 11 januari 2027 10:00 vraagt de opdracht over te dragen aan een ander bedrijf | een ander bedrijf                 |
      | de klant op 11 januari 2027 10:00 zegt dat er een andere deelnemer komt                   | een andere deelnemer              |
      | de klant op 11 januari 2027 10:00 voor € 4.000,00 van de opdracht laat vervallen          | een kleinere opdracht             |
      | de klant op 11 januari 2027 10:00 de opdracht herroept                                    | herroepen voordat hij was gegeven |

  Scenario: De prijs van een voorstel
    Gegeven een voorstel voor een project van € 12.000,00
    Als de klant op 11 januari 2027 10:00 vraagt om een lagere prijs
    Dan moet de verkoopleider het goedkeuren
    En dat volgt uit richtlijn G35

  Scenario: Met onze voorwaarden heeft een wijziging een prijs
    Gegeven een order van € 12.000,00, gesloten op 11 januari 2027
    En de offerte is ondertekend
    En onze voorwaarden zijn overhandigd
    En de dagen zijn gepland
    En de start is op 14 juni 2027 09:00
    Als de klant op 3 mei 2027 10:00 vraagt de start te verschuiven
    Dan is de wijziging kosteloos
    En dat volgt uit artikel 6.5

  Scenario: Zonder onze voorwaarden gaat de verkoopleider over een wijziging
    Gegeven een order van € 12.000,00, gesloten op 11 januari 2027
    En de offerte is ondertekend
    En onze voorwaarden zijn niet overhandigd
    En de dagen zijn gepland
    En de start is op 14 juni 2027 09:00
    Als de klant op 3 mei 2027 10:00 vraagt de start te verschuiven
    Dan moet de verkoopleider het goedkeuren
    En dat volgt uit richtlijn G36

  Abstract Scenario: Wat is overgedragen of geen dienst is, laat de wet aan ons
    Gegeven een order van € 12.000,00, gesloten op 11 januari 2027
    En de offerte is ondertekend
    En <voorwaarden>
    En <order>
    En <fase>
    Als de klant op 3 mei 2027 10:00 met de opdracht stopt
    Dan is de annulering <oordeel>
    En dat volgt uit <bron>

    Voorbeelden:
      | voorwaarden                            | order                               | fase                     | oordeel      | bron          | toelichting                       |
      | onze voorwaarden zijn overhandigd      | het gaat om een order voor diensten | het werk is overgedragen | afgewezen    | artikel 4.4   | dat zeggen onze voorwaarden       |
      | onze voorwaarden zijn niet overhandigd | het gaat om een order voor diensten | het werk is overgedragen | doorverwezen | richtlijn G36 | iemand kijkt ernaar               |
      | onze voorwaarden zijn niet overhandigd | het gaat om een order voor diensten | het concept is klaar     | kosteloos    | BW 7:408(1)   | de wet zegt wat verschuldigd is   |
      | onze voorwaarden zijn niet overhandigd | het gaat om een koop van goederen   | het concept is klaar     | doorverwezen | richtlijn G36 | geen wet over het stoppen daarvan |

  Abstract Scenario: Zonder onze voorwaarden zegt de wet wat stoppen kost
    Gegeven een order van € 12.000,00, gesloten op 11 januari 2027
    En de offerte is ondertekend
    En onze voorwaarden zijn niet overhandigd
    En wij gaven <uitgegeven> uit aan onderzoek en materiaal
    Als de klant op 3 mei 2027 10:00 met de opdracht stopt
    Dan is de annulering <oordeel>
    En betaalt de klant <bedrag>
    En dat volgt uit BW 7:408(1)

    Voorbeelden:
      | uitgegeven | oordeel   | bedrag     | toelichting            |
      | € 0,00     | kosteloos | € 0,00     | er is niets uitgegeven |
      | € 1.400,00 | betaald   | € 1.400,00 | onze onkosten          |

  Abstract Scenario: Wie op ons antwoord moest wachten
    Gegeven een project van € 12.000,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
    En de start is op 14 juni 2027 09:00
    En de dagen zijn gepland
    En <feit>
    Als de klant op 7 juni 2027 10:00 vraagt de start te verschuiven
    Dan betaalt de klant <bedrag>
    En dat volgt uit <bron>

    Voorbeelden:
      | feit                            | bedrag     | bron          | toelichting             |
      | wij antwoordden 0 dagen te laat | € 1.200,00 | artikel 6.5   | wij antwoordden op tijd |
      | wij antwoordden 1 dag te laat   | € 0,00     | richtlijn G37 | een dag is laat genoeg  |
