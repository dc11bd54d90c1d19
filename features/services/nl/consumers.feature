# language: nl
# policies/services/projects.yaml
Functionaliteit: Consumenten onder de voorwaarden voor projecten

  Een consument mag altijd stoppen (BW 7:408) en betaalt wat is gedaan en wat wij uitgaven. Van de percentages van
  artikel 4.2 blijft niets over (BW 6:233 en 6:237), en van de rest van de prijs in artikel 4.3 evenmin.

  Artikel 7.4: wie op afstand kocht, mag binnen de termijn van de wet herroepen, en niemand anders.

  Achtergrond:
    Gegeven J. de Boer, een consument
    En een project van € 12.000,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden

  Abstract Scenario: Onderzoek en materiaal blijven verschuldigd, percentages niet
    Gegeven de start is op 14 juni 2027 09:00
    En <fase>
    En wij gaven <uitgegeven> uit aan onderzoek en materiaal
    Als de klant op 1 juni 2027 10:00 met de opdracht stopt
    Dan is de annulering <oordeel>
    En betaalt de klant <bedrag>
    En dat volgt uit <bron>

    Voorbeelden:
      | fase                           | uitgegeven | oordeel   | bedrag     | bron                  | toelichting                        |
      | de dagen zijn nog niet gepland | € 1.400,00 | betaald   | € 1.400,00 | artikel 4.1           | er wordt geen percentage gevraagd  |
      | de dagen zijn gepland          | € 1.400,00 | betaald   | € 1.400,00 | BW 6:233(a), 6:237(i) | 40 % wordt geschrapt               |
      | de dagen zijn gepland          | € 0,00     | kosteloos | € 0,00     | BW 6:233(a), 6:237(i) | en er komt niets voor in de plaats |

  Abstract Scenario: De rest van de prijs is niet verschuldigd
    Gegeven het werk is begonnen
    En er is voor € 3.000,00 aan werk gedaan
    En in totaal heeft de klant € 3.000,00 betaald
    En wij gaven <uitgegeven> uit aan onderzoek en materiaal
    Als de klant op 28 juni 2027 09:00 met de opdracht stopt
    Dan betaalt de klant <bedrag>
    En er blijft € 3.000,00 op rekening staan
    En dat volgt uit BW 7:408(3)

    Voorbeelden:
      | uitgegeven | bedrag   | toelichting               |
      | € 0,00     | € 0,00   | wat is gedaan, is betaald |
      | € 350,00   | € 350,00 | en wat wij uitgaven       |

  Abstract Scenario: De bedenktijd is die van de wet
    Gegeven de order is online gesloten
    En wij wezen de klant vóór de order op het herroepingsrecht
    En de dagen zijn nog niet gepland
    Als de klant op <moment> de opdracht herroept
    Dan is het verzoek <oordeel>
    En dat volgt uit <bron>

    Voorbeelden:
      | moment                | oordeel   | bron         | toelichting             |
      | 25 januari 2027 23:59 | kosteloos | BW 6:230o(1) | dag 14                  |
      | 26 januari 2027 00:00 | afgewezen | artikel 7.4  | dag 15; stoppen kan nog |
