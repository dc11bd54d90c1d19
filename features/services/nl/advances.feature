# language: nl
# policies/services/advances.yaml
Functionaliteit: Het voorschot op een project

  Artikel 3.1 van onze voorwaarden: "Is dat afgesproken, dan verbeurt een bedrijf dat tot en met de 14e dag vóór de
  start met een gepland project stopt het voorschot, in plaats van wat artikel 4.1 en 4.2 vragen."

  Artikel 3.2: "Zolang een afgesproken voorschot niet binnen is, komt er bij het project niets bij en schuift er
  niets."

  Achtergrond:
    Gegeven een project van € 12.000,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
    En de start is op 14 juni 2027 09:00
    En de dagen zijn gepland

  Regel: Verbeuren komt in de plaats van de rest

    @verify_with_counsel
    Abstract Scenario: De laatste dag waarop het voorschot volstaat
      Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
      En op 18 januari 2027 is een voorschot van € 3.600,00 betaald
      En wij spraken af dat wie stopt het voorschot verbeurt
      En wij gaven € 1.400,00 uit aan onderzoek en materiaal
      Als de klant op <moment> met de opdracht stopt
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is <waarde> verbeurd
      En er moet nog <nog> worden betaald
      En dat volgt uit <bron>

      Voorbeelden:
        | moment            | bedrag     | waarde     | nog        | bron        | toelichting                       |
        | 31 mei 2027 23:59 | € 3.600,00 | € 3.600,00 | € 0,00     | artikel 3.1 | de 14e dag ervoor                 |
        | 1 juni 2027 00:00 | € 6.200,00 | € 0,00     | € 2.600,00 | artikel 4.2 | de 13e dag: 40 % en het materiaal |

    @verify_with_counsel
    Abstract Scenario: Er wordt niets verbeurd dat niet is afgesproken
      Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
      En op 18 januari 2027 is een voorschot van € 3.600,00 betaald
      En <afspraak>
      Als de klant op 3 mei 2027 10:00 met de opdracht stopt
      Dan betaalt de klant <bedrag>
      En wij betalen <terug> terug
      En dat volgt uit <bron>

      Voorbeelden:
        | afspraak                                            | bedrag     | terug      | bron        | toelichting                 |
        | wij spraken af dat wie stopt het voorschot verbeurt | € 3.600,00 | € 0,00     | artikel 3.1 | in plaats van 10 %          |
        | het verbeuren van het voorschot is niet afgesproken | € 1.200,00 | € 2.400,00 | artikel 4.2 | 10 %, en de rest gaat terug |

    Scenario: Een voorschot dat nooit is betaald, wordt niet verbeurd
      Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
      En wij spraken af dat wie stopt het voorschot verbeurt
      En er is nog niets betaald
      Als de klant op 3 mei 2027 10:00 met de opdracht stopt
      Dan betaalt de klant € 1.200,00
      En dat volgt uit artikel 4.2

    Scenario: Wie een deel laat vervallen, betaalt voor dat deel
      Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
      En op 18 januari 2027 is een voorschot van € 3.600,00 betaald
      En wij spraken af dat wie stopt het voorschot verbeurt
      Als de klant op 3 mei 2027 10:00 voor € 4.000,00 van de opdracht laat vervallen
      Dan betaalt de klant € 400,00
      En van de aanbetaling is € 0,00 verbeurd
      En dat volgt uit artikel 4.2

    Scenario: Een consument verbeurt niets
      Gegeven J. de Boer, een consument
      En op 18 januari 2027 is een voorschot van € 3.600,00 betaald
      En wij spraken af dat wie stopt het voorschot verbeurt
      Als de klant op 3 mei 2027 10:00 met de opdracht stopt
      Dan betaalt de klant € 0,00
      En wij betalen € 3.600,00 terug
      En dat volgt uit BW 6:233(a), 6:237(i)

  Regel: Eerst het voorschot

    Achtergrond:
      Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019

    Abstract Scenario: Voordat alles binnen is, schuift er niets
      Gegeven er is een voorschot van € 3.600,00 afgesproken, en daarvan is <betaald> betaald
      Als de klant op 3 mei 2027 10:00 vraagt de start te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit <bron>

      Voorbeelden:
        | betaald    | oordeel   | bron        | toelichting           |
        | € 3.600,00 | kosteloos | artikel 6.5 | alles                 |
        | € 3.599,99 | afgewezen | artikel 3.2 | er ontbreekt een cent |
        | € 0,00     | afgewezen | artikel 3.2 | helemaal niets        |

    Abstract Scenario: Er komt ook niets bij
      Gegeven er is een voorschot van € 3.600,00 afgesproken, en daarvan is <betaald> betaald
      Als de klant op 3 mei 2027 10:00 om meer uren vraagt
      Dan is de wijziging <oordeel>
      En dat volgt uit <bron>

      Voorbeelden:
        | betaald    | oordeel   | bron        | toelichting        |
        | € 3.600,00 | kosteloos | artikel 6.2 | wij plannen ze in  |
        | € 1.000,00 | afgewezen | artikel 3.2 | een deel ontbreekt |
