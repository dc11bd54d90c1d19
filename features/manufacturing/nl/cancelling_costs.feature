# language: nl
# policies/manufacturing/cancelling.yaml
Functionaliteit: Wat is besteed, wat wij besparen en wat wij eerst proberen

  Artikel 7.7 van onze leveringsvoorwaarden: "Wat wij vóór de planning voor u inmaten en tekenden, betaalt u, voor
  zover het niet te besparen is", en nooit meer dan wat vervalt. Artikel 7.3: "Is uw order in productie, dan betaalt u
  de prijs min wat wij besparen", en besparen wij meer dan de prijs, dan is niemand iets schuldig.

  Richtlijn G12: voordat een ingeplande order tegen betaling wordt geannuleerd, biedt de orderafdeling eerst aan de
  datum te verschuiven.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 20.000,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En de levering is toegezegd voor 30 april 2027

  Regel: Wat vóór de planning is besteed

    Achtergrond:
      Gegeven op 11 januari 2027 is € 4.000,00 aanbetaald

    Abstract Scenario: Het wordt betaald als er iets is besteed, en alleen vóór de planning
      Gegeven <fase>
      En wij kunnen nog € 300,00 aan kosten besparen
      En wij gaven € 1.450,00 uit aan de voorbereiding van de order
      Als de klant op 12 januari 2027 09:30 de order annuleert
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En wij betalen <terug> terug
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | bedrag      | terug      | bepaling    | toelichting                  |
        | de order is nog niet ingepland | € 1.150,00  | € 2.850,00 | artikel 7.7 | € 1.450,00 min € 300,00      |
        | de order is ingepland          | € 2.000,00  | € 2.000,00 | artikel 7.2 | 10 % dekt wat is besteed     |
        | de order is in productie       | € 19.700,00 | € 0,00     | artikel 7.3 | de prijs dekt wat is besteed |

    Abstract Scenario: Nooit meer dan wat vervalt, en nooit minder dan niets
      Gegeven de order is nog niet ingepland
      En wij kunnen nog <bespaard> aan kosten besparen
      En wij gaven <besteed> uit aan de voorbereiding van de order
      Als de klant op 12 januari 2027 09:30 voor € 1.000,00 van de order annuleert
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En dat volgt uit <bepaling>

      Voorbeelden:
        | besteed    | bespaard | bedrag     | bepaling    | toelichting                     |
        | € 0,00     | € 0,00   | € 0,00     | artikel 7.1 | er is niets besteed             |
        | € 999,99   | € 0,00   | € 999,99   | artikel 7.7 | een cent minder dan wat vervalt |
        | € 1.000,00 | € 0,00   | € 1.000,00 | artikel 7.7 | alles wat vervalt               |
        | € 1.000,01 | € 0,00   | € 1.000,00 | artikel 7.7 | nooit meer dan wat vervalt      |
        | € 900,00   | € 900,00 | € 0,00     | artikel 7.7 | alles is te besparen            |

    Scenario: Herroepen is geen annuleren, wat er ook is besteed
      Gegeven de order is nog niet ingepland
      En wij kunnen nog € 300,00 aan kosten besparen
      En wij gaven € 1.450,00 uit aan de voorbereiding van de order
      Als de klant op 12 januari 2027 09:30 de order herroept
      Dan is het verzoek afgewezen
      En betaalt de klant € 0,00
      En dat volgt uit artikel 7.6

    Scenario: Wijzigen is ook geen annuleren
      Gegeven de order is nog niet ingepland
      En wij kunnen nog € 300,00 aan kosten besparen
      En wij gaven € 1.450,00 uit aan de voorbereiding van de order
      Als de klant op 12 januari 2027 09:30 vraagt het ontwerp te wijzigen
      Dan is de wijziging kosteloos
      En dat volgt uit artikel 6.1

  Regel: Wat wij tijdens de productie besparen

    Abstract Scenario: Besparen wij meer dan de prijs, dan is niemand iets schuldig
      Gegeven <fase>
      En wij kunnen nog <bespaard> aan kosten besparen
      Als de klant op 12 april 2027 09:00 voor € 4.000,00 van de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit artikel 7.3

      Voorbeelden:
        | fase                     | bespaard   | oordeel   | bedrag     | toelichting                |
        | de order is in productie | € 0,00     | betaald   | € 4.000,00 | de prijs van dat deel      |
        | de order is gereed       | € 3.999,99 | betaald   | € 0,01     | er blijft een cent over    |
        | de order is gereed       | € 4.000,01 | kosteloos | € 0,00     | een cent meer dan de prijs |

  Regel: Eerst het aanbod om de datum te verschuiven, waar dat zin heeft

    Abstract Scenario: Voordat een hele ingeplande order tegen betaling eindigt
      Gegeven <fase>
      Als de klant op 20 april 2027 11:00 de order annuleert
      Dan betaalt de klant € 12.000,00
      En dat volgt uit artikel 7.2
      En de orderafdeling biedt eerst aan de leverdatum te verschuiven, uiterlijk 20 april 2027 11:00

      Voorbeelden:
        | fase                       | toelichting                      |
        | de order is ingepland      | voordat er iets wordt uitgevoerd |
        | het materiaal is ingekocht | hetzelfde                        |

    Abstract Scenario: En niet waar het geen zin heeft
      Gegeven <fase>
      En <feit>
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>
      En hoeft dit niet: eerst aanbieden de leverdatum te verschuiven

      Voorbeelden:
        | fase                           | feit                                      | verzoek                                                                | oordeel   | bepaling    | toelichting              |
        | de order is nog niet ingepland | wij kunnen nog € 0,00 aan kosten besparen | de klant op 12 januari 2027 09:30 de order annuleert                   | kosteloos | artikel 7.1 | het kost niets           |
        | de order is ingepland          | wij hebben de wijziging zelf veroorzaakt  | de klant op 20 april 2027 11:00 de order annuleert                     | kosteloos | artikel 9.1 | het kost niets           |
        | de order is ingepland          | wij kunnen nog € 0,00 aan kosten besparen | de klant op 20 april 2027 11:00 voor € 4.000,00 van de order annuleert | betaald   | artikel 7.2 | de rest houdt zijn datum |
        | de order is ingepland          | wij kunnen nog € 0,00 aan kosten besparen | de klant op 20 april 2027 11:00 de order herroept                      | afgewezen | artikel 7.6 | de order staat           |
        | de order is ingepland          | wij kunnen nog € 0,00 aan kosten besparen | de klant op 20 april 2027 11:00 vraagt het ontwerp te wijzigen         | betaald   | artikel 6.6 | de order gaat door       |
        | de order is in productie       | wij kunnen nog € 0,00 aan kosten besparen | de klant op 20 april 2027 11:00 de order annuleert                     | betaald   | artikel 7.3 | hij wordt gemaakt        |

    Scenario: Ook niet waar wordt betaald wat vóór de planning is besteed
      Gegeven de order is nog niet ingepland
      En wij kunnen nog € 300,00 aan kosten besparen
      En wij gaven € 1.450,00 uit aan de voorbereiding van de order
      Als de klant op 12 januari 2027 09:30 de order annuleert
      Dan betaalt de klant € 1.150,00
      En dat volgt uit artikel 7.7
      En hoeft dit niet: eerst aanbieden de leverdatum te verschuiven
