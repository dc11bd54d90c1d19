# language: nl
# policies/services/sessions.yaml
Functionaliteit: Workshops

  Artikel 8.1 van onze voorwaarden: "Een workshop verzet u kosteloos tot en met de 10e werkdag ervoor; daarna kost
  het 25 % van de prijs tot en met de 3e werkdag, en later 50 %."

  Artikel 8.3: "Een workshop annuleert u kosteloos tot en met de 20e werkdag ervoor, voor 25 % van wat u annuleert
  tot en met de 10e, voor 50 % tot en met de 3e, en later voor alles." Artikel 8.5: "Komt er niemand, dan betaalt u
  de prijs min wat wij besparen."

  Artikel 8.6: "Het aantal deelnemers mag kosteloos wijzigen tot en met de 5e werkdag ervoor; daarna betaalt u voor
  wie afvalt." Artikel 8.7: "Tot de start mag een ander komen."

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
    En een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
    En de start is op 14 juni 2027 09:00

  Abstract Scenario: Een workshop verzetten
    Als de klant op <moment> om een andere datum vraagt
    Dan is de wijziging <oordeel>
    En betaalt de klant <bedrag>
    En dat volgt uit artikel 8.1

    Voorbeelden:
      | moment             | oordeel   | bedrag     | toelichting           |
      | 31 mei 2027 23:59  | kosteloos | € 0,00     | de 10e werkdag ervoor |
      | 1 juni 2027 00:00  | betaald   | € 600,00   | de 9e: 25 %           |
      | 9 juni 2027 23:59  | betaald   | € 600,00   | de 3e                 |
      | 10 juni 2027 00:00 | betaald   | € 1.200,00 | de 2e: 50 %           |

  Abstract Scenario: Een workshop annuleren; tweede pinksterdag, 17 mei, is geen werkdag
    Als de klant op <moment> met de opdracht stopt
    Dan is de annulering <oordeel>
    En betaalt de klant <bedrag>
    En dat volgt uit artikel 8.3

    Voorbeelden:
      | moment             | oordeel   | bedrag     | toelichting                  |
      | 14 mei 2027 23:59  | kosteloos | € 0,00     | de 20e werkdag ervoor        |
      | 17 mei 2027 12:00  | betaald   | € 600,00   | er resten 19 werkdagen: 25 % |
      | 31 mei 2027 23:59  | betaald   | € 600,00   | de 10e                       |
      | 1 juni 2027 00:00  | betaald   | € 1.200,00 | de 9e: 50 %                  |
      | 9 juni 2027 23:59  | betaald   | € 1.200,00 | de 3e                        |
      | 10 juni 2027 00:00 | betaald   | € 2.400,00 | de 2e: alles                 |

  Scenario: Een van twee dagen vervalt
    Als de klant op 1 juni 2027 10:00 voor € 1.200,00 van de opdracht laat vervallen
    Dan betaalt de klant € 600,00
    En dat volgt uit artikel 8.3

  Abstract Scenario: Er kwam niemand
    Gegeven stoppen bespaart ons <bespaard>
    Als er op 14 juni 2027 09:45 niemand is gekomen
    Dan is het verzoek <oordeel>
    En betaalt de klant <bedrag>
    En dat volgt uit artikel 8.5

    Voorbeelden:
      | bespaard   | oordeel   | bedrag     | toelichting                       |
      | € 0,00     | betaald   | € 2.400,00 | trainer en zaal waren er          |
      | € 180,00   | betaald   | € 2.220,00 | de lunch is afgezegd              |
      | € 2.400,00 | kosteloos | € 0,00     | de dag ging naar een andere groep |

  Abstract Scenario: Deelnemers die afvallen
    Als de klant op <moment> zegt dat er <personen> deelnemers komen
    Dan is de wijziging <oordeel>
    En betaalt de klant <bedrag>
    En dat volgt uit artikel 8.6

    Voorbeelden:
      | moment            | personen | oordeel   | bedrag   | toelichting          |
      | 7 juni 2027 23:59 | 9        | kosteloos | € 0,00   | de 5e werkdag ervoor |
      | 8 juni 2027 00:00 | 9        | betaald   | € 600,00 | drie van de twaalf   |
      | 8 juni 2027 00:00 | 11       | betaald   | € 200,00 | één van de twaalf    |
      | 8 juni 2027 00:00 | 12       | kosteloos | € 0,00   | er valt niemand af   |
      | 8 juni 2027 00:00 | 14       | kosteloos | € 0,00   | twee meer            |

  Abstract Scenario: Er komt een ander
    Als de klant op <moment> zegt dat er een andere deelnemer komt
    Dan is het verzoek <oordeel>
    En dat volgt uit <bron>

    Voorbeelden:
      | moment             | oordeel   | bron        | toelichting       |
      | 14 juni 2027 09:00 | kosteloos | artikel 8.7 | op slag van negen |
      | 14 juni 2027 09:01 | afgewezen | artikel 8.7 | het is begonnen   |
