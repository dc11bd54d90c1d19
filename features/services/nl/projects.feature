# language: nl
# policies/services/projects.yaml
Functionaliteit: Stoppen met een project

  Artikel 4.1 van onze voorwaarden: "Tot de start betaalt u het onderzoek dat wij voor u deden en het materiaal dat
  wij voor u maakten, voor zover dat niet meer is terug te draaien."

  Artikel 4.2: "Zijn de dagen gepland, dan betaalt u ook de tijd die onze adviseur vrijhield: niets meer dan 56 dagen
  vóór de start, 10 % meer dan 28 dagen ervoor, 25 % tot en met de 14e dag ervoor en 40 % daarna; met het onderzoek
  en materiaal nooit meer dan wat u laat vervallen."

  Artikel 4.3: "Is het werk begonnen, dan betaalt u de prijs min wat wij besparen." Artikel 4.4: "Wat is
  overgedragen, is niet meer te stoppen."

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
    En een project van € 12.000,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
    En de start is op 14 juni 2027 09:00

  Regel: Vóór de start zijn onderzoek en materiaal ook werk

    Abstract Scenario: Wat wij uitzochten wordt betaald, al is er niets geleverd
      Gegeven de dagen zijn nog niet gepland
      En wij gaven <uitgegeven> uit aan onderzoek en materiaal
      Als de klant op 8 maart 2027 09:30 met de opdracht stopt
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit artikel 4.1

      Voorbeelden:
        | uitgegeven  | oordeel   | bedrag      | toelichting                            |
        | € 0,00      | kosteloos | € 0,00      | wij hadden nog niets gedaan            |
        | € 1.400,00  | betaald   | € 1.400,00  | wij hadden het een en ander uitgezocht |
        | € 12.000,00 | betaald   | € 12.000,00 | de hele prijs, op de cent              |
        | € 12.000,01 | betaald   | € 12.000,00 | nooit meer dan de prijs                |

    Abstract Scenario: Wat is terug te draaien, wordt niet betaald
      Gegeven de dagen zijn nog niet gepland
      En wij gaven € 1.400,00 uit aan onderzoek en materiaal
      En wij kunnen nog <bespaard> aan kosten besparen
      Als de klant op 8 maart 2027 09:30 met de opdracht stopt
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 4.1

      Voorbeelden:
        | bespaard   | bedrag     | toelichting              |
        | € 0,00     | € 1.400,00 | alles was al uitgegeven  |
        | € 600,00   | € 800,00   | het drukwerk is afgezegd |
        | € 1.400,00 | € 0,00     | alles is afgezegd        |

  Regel: Hoe dichter bij de start, hoe meer het kost

    Abstract Scenario: Een dag maakt het verschil
      Gegeven de dagen zijn gepland
      Als de klant op <moment> met de opdracht stopt
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit artikel 4.2

      Voorbeelden:
        | moment              | oordeel   | bedrag     | toelichting                          |
        | 18 april 2027 23:59 | kosteloos | € 0,00     | de 57e dag ervoor                    |
        | 19 april 2027 00:00 | betaald   | € 1.200,00 | de 56e dag is niet meer dan 56: 10 % |
        | 16 mei 2027 23:59   | betaald   | € 1.200,00 | de 29e dag                           |
        | 17 mei 2027 00:00   | betaald   | € 3.000,00 | de 28e dag: 25 %                     |
        | 31 mei 2027 23:59   | betaald   | € 3.000,00 | de 14e dag: nog 25 %                 |
        | 1 juni 2027 00:00   | betaald   | € 4.800,00 | de 13e dag: 40 %                     |

    Abstract Scenario: Gepland of nog niet
      Gegeven <fase>
      Als de klant op 1 juni 2027 10:00 met de opdracht stopt
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bron>

      Voorbeelden:
        | fase                                  | bedrag     | bron        | toelichting                      |
        | de dagen zijn nog niet gepland        | € 0,00     | artikel 4.1 | er waren geen dagen vrijgehouden |
        | de dagen zijn gepland                 | € 4.800,00 | artikel 4.2 | 40 % van € 12.000,00             |
        | wij doen onderzoek en maken materiaal | € 4.800,00 | artikel 4.2 | ook dan zijn de dagen gepland    |

    Abstract Scenario: Tijd en materiaal kosten samen niet meer dan de prijs
      Gegeven wij doen onderzoek en maken materiaal
      En wij gaven <uitgegeven> uit aan onderzoek en materiaal
      Als de klant op 1 juni 2027 10:00 met de opdracht stopt
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 4.2

      Voorbeelden:
        | uitgegeven | bedrag      | toelichting             |
        | € 1.400,00 | € 6.200,00  | 40 % en het materiaal   |
        | € 7.200,00 | € 12.000,00 | precies de prijs        |
        | € 7.200,01 | € 12.000,00 | nooit meer dan de prijs |

    Scenario: Een deel van het project kost een deel
      Gegeven de dagen zijn gepland
      Als de klant op 20 mei 2027 10:00 voor € 4.000,00 van de opdracht laat vervallen
      Dan betaalt de klant € 1.000,00
      En dat volgt uit artikel 4.2

  Regel: Zijn wij bezig, dan de prijs min wat wij besparen

    Abstract Scenario: Wat wij besparen gaat eraf, wat is gedaan is prijs
      Gegeven het werk is begonnen
      En er is voor <gedaan> aan werk gedaan
      En stoppen bespaart ons <bespaard>
      Als de klant op 28 juni 2027 09:00 met de opdracht stopt
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit artikel 4.3

      Voorbeelden:
        | gedaan      | bespaard   | oordeel   | bedrag     | toelichting          |
        | € 3.000,00  | € 0,00     | betaald   | € 9.000,00 | wat niet is gedaan   |
        | € 3.000,00  | € 2.500,00 | betaald   | € 6.500,00 | min wat wij besparen |
        | € 3.000,00  | € 9.000,00 | kosteloos | € 0,00     | alles is bespaard    |
        | € 12.000,00 | € 0,00     | kosteloos | € 0,00     | alles is gedaan      |

    Scenario: Een deel van het werk
      Gegeven het concept is klaar
      En stoppen bespaart ons € 1.500,00
      Als de klant op 28 juni 2027 09:00 voor € 4.000,00 van de opdracht laat vervallen
      Dan betaalt de klant € 2.500,00
      En dat volgt uit artikel 4.3

    Scenario: Wat is overgedragen, is niet meer te stoppen
      Gegeven het werk is overgedragen
      Als de klant op 20 september 2027 09:00 met de opdracht stopt
      Dan is de annulering afgewezen
      En dat volgt uit artikel 4.4
