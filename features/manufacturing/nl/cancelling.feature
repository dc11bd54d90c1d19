# language: nl
# policies/manufacturing/cancelling.yaml
Functionaliteit: Een order annuleren

  Artikel 7.1 van onze leveringsvoorwaarden: "Tot uw order is ingepland, mag u kosteloos annuleren."

  Artikel 7.2: "Daarna betaalt u een deel van wat u annuleert: 10 % meer dan 84 dagen vóór de toegezegde levering, 25 %
  meer dan 42 dagen ervoor, 45 % tot en met de 14e dag ervoor en 60 % daarna; met een minimum van € 250,00, en nooit
  meer dan wat u annuleert. Is er geen leverdatum afgesproken, dan bekijkt de verkoopleider het."

  Artikel 7.3: "Is uw order in productie, dan betaalt u de prijs min wat wij besparen."

  Artikel 7.7: "Wat wij vóór de planning voor u inmaten en tekenden, betaalt u, voor zover het niet te besparen is."

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 20.000,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En de levering is toegezegd voor 30 april 2027

  Regel: Tot de planning annuleert u kosteloos

    Scenario: Er is nog niets gedaan
      Gegeven de order is nog niet ingepland
      Als de klant op 11 januari 2027 09:30 de order annuleert
      Dan is de annulering kosteloos
      En betaalt de klant € 0,00
      En dat volgt uit artikel 7.1

  Regel: Hoe later, hoe meer het kost

    Achtergrond:
      Gegeven de order is ingepland

    Abstract Scenario: Een dag maakt het verschil
      Als de klant op <moment> de order annuleert
      Dan is de annulering betaald
      En betaalt de klant <bedrag>
      En dat volgt uit artikel 7.2

      Voorbeelden:
        | moment                | bedrag      | toelichting                    |
        | 4 februari 2027 23:59 | € 2.000,00  | de 85e dag ervoor: 10 %        |
        | 5 februari 2027 00:00 | € 5.000,00  | de 84e dag is niet meer dan 84 |
        | 6 februari 2027 12:00 | € 5.000,00  | de 83e dag: 25 %               |
        | 18 maart 2027 23:59   | € 5.000,00  | de 43e dag: nog 25 %           |
        | 19 maart 2027 00:00   | € 9.000,00  | de 42e dag is niet meer dan 42 |
        | 16 april 2027 23:59   | € 9.000,00  | de 14e dag: nog 45 %           |
        | 17 april 2027 00:00   | € 12.000,00 | de 13e dag: 60 %               |

    Abstract Scenario: Een deel van de order kost een deel
      Als de klant op 10 maart 2027 10:00 voor <deel> van de order annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 7.2

      Voorbeelden:
        | deel       | bedrag   | toelichting                          |
        | € 249,99   | € 249,99 | nooit meer dan wat wordt geannuleerd |
        | € 250,00   | € 250,00 | alles bij elkaar is het minimum      |
        | € 999,00   | € 250,00 | 25 % is € 249,75                     |
        | € 1.000,00 | € 250,00 | 25 % is op de cent het minimum       |
        | € 1.001,00 | € 250,25 | 25 % is meer                         |

    Abstract Scenario: Zonder leverdatum is er niets om vanaf te tellen
      Gegeven dezelfde order, maar zonder leverdatum
      Als <verzoek>
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit artikel 7.2

      Voorbeelden:
        | verzoek                                                                | toelichting         |
        | de klant op 10 maart 2027 10:00 de order annuleert                     | alles               |
        | de klant op 10 maart 2027 10:00 voor € 4.000,00 van de order annuleert | een deel net zo     |

  Regel: In productie de prijs min wat wij besparen

    Abstract Scenario: Wat wij besparen, gaat eraf
      Gegeven de order is in productie
      En wij kunnen nog <bespaard> aan kosten besparen
      Als de klant op 12 april 2027 09:00 de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit artikel 7.3

      Voorbeelden:
        | bespaard    | oordeel   | bedrag      | toelichting                |
        | € 0,00      | betaald   | € 20.000,00 | er valt niets te besparen  |
        | € 6.500,00  | betaald   | € 13.500,00 | € 20.000,00 min € 6.500,00 |
        | € 19.999,99 | betaald   | € 0,01      | er blijft een cent over    |
        | € 20.000,00 | kosteloos | € 0,00      | alles valt te besparen     |

    Scenario: Een deel van een order in productie
      Gegeven de order is in productie
      En wij kunnen nog € 1.500,00 aan kosten besparen
      Als de klant op 12 april 2027 09:00 voor € 4.000,00 van de order annuleert
      Dan betaalt de klant € 2.500,00
      En dat volgt uit artikel 7.3

    Scenario: Wat wij besparen, moet bekend zijn
      Gegeven de order is in productie
      Als de klant op 12 april 2027 09:00 de order annuleert
      Dan vragen wij eerst welke kosten nog te besparen zijn

  Regel: Wat vóór de planning is besteed, wordt betaald

    Abstract Scenario: Al ingemeten en getekend
      Gegeven de order is nog niet ingepland
      En wij kunnen nog <te besparen> aan kosten besparen
      En wij gaven <besteed> uit aan de voorbereiding van de order
      Als de klant op 11 januari 2027 09:30 de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | besteed    | te besparen | oordeel   | bedrag     | bepaling    | toelichting              |
        | € 0,00     | € 0,00      | kosteloos | € 0,00     | artikel 7.1 | er is niets besteed      |
        | € 0,01     | € 0,00      | betaald   | € 0,01     | artikel 7.7 | er is een cent besteed   |
        | € 1.450,00 | € 300,00    | betaald   | € 1.150,00 | artikel 7.7 | € 1.450,00 min € 300,00  |
        | € 1.450,00 | € 1.450,00  | kosteloos | € 0,00     | artikel 7.7 | alles is nog te besparen |

  Regel: Wie nog niets betaalde, krijgt een factuur

    Scenario: Het hele bedrag staat nog open
      Gegeven de order is ingepland
      En er is nog niets betaald
      Als de klant op 5 februari 2027 00:00 de order annuleert
      Dan betaalt de klant € 5.000,00
      En wij verrekenen € 0,00 met wat is betaald
      En er moet nog € 5.000,00 worden betaald
      En dat volgt uit artikel 7.2
      En de administratie stuurt uiterlijk 19 februari 2027 00:00 de factuur
