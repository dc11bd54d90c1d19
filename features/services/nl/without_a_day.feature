# language: nl
# policies/services/sessions.yaml
Functionaliteit: Zolang er geen dag is afgesproken

  Artikel 8.10 van onze voorwaarden: "Tot er een dag is afgesproken, verzet u een workshop of coachgesprek, wijzigt u het
  aantal of stopt u kosteloos." Artikel 8.7: "Tot de start mag een ander komen."

  Een project dat zonder startdag is gepland, verschuift kosteloos (artikel 6.5), en onze tijd kost niets als het stopt
  (artikel 4.1).

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019

  Regel: Een bijeenkomst

    Abstract Scenario: Een workshop, met een dag en zonder
      Gegeven een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
      En <dag>
      Als <vraag>
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bron>

      Voorbeelden:
        | dag                               | vraag                                                                | bedrag     | bron         | toelichting              |
        | de start is op 14 juni 2027 09:00 | de klant op 10 juni 2027 10:00 om een andere datum vraagt            | € 1.200,00 | artikel 8.1  | de helft                 |
        | er is nog geen dag afgesproken    | de klant op 10 juni 2027 10:00 om een andere datum vraagt            | € 0,00     | artikel 8.10 | niets te verzetten       |
        | de start is op 14 juni 2027 09:00 | de klant op 10 juni 2027 10:00 zegt dat er 9 deelnemers komen        | € 600,00   | artikel 8.6  | drie van de twaalf       |
        | er is nog geen dag afgesproken    | de klant op 10 juni 2027 10:00 zegt dat er 9 deelnemers komen        | € 0,00     | artikel 8.10 | geen plaats vrijgehouden |
        | de start is op 14 juni 2027 09:00 | de klant op 10 juni 2027 10:00 met de opdracht stopt                 | € 2.400,00 | artikel 8.3  | alles                    |
        | er is nog geen dag afgesproken    | de klant op 10 juni 2027 10:00 met de opdracht stopt                 | € 0,00     | artikel 8.10 | niets vrijgehouden       |
        | er is nog geen dag afgesproken    | de klant op 10 juni 2027 10:00 zegt dat er een andere deelnemer komt | € 0,00     | artikel 8.7  | het is nog niet begonnen |

    Abstract Scenario: Een coachgesprek
      Gegeven een coachgesprek van € 180,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
      En <dag>
      Als <vraag>
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bron>

      Voorbeelden:
        | dag                               | vraag                                                     | bedrag   | bron         | toelichting        |
        | de start is op 14 juni 2027 09:00 | de klant op 14 juni 2027 08:00 om een andere datum vraagt | € 90,00  | artikel 8.2  | de helft           |
        | er is nog geen dag afgesproken    | de klant op 14 juni 2027 08:00 om een andere datum vraagt | € 0,00   | artikel 8.10 | niets te verzetten |
        | de start is op 14 juni 2027 09:00 | de klant op 14 juni 2027 08:00 met de opdracht stopt      | € 180,00 | artikel 8.4  | alles              |
        | er is nog geen dag afgesproken    | de klant op 14 juni 2027 08:00 met de opdracht stopt      | € 0,00   | artikel 8.10 | niets vrijgehouden |

    Scenario: Af is af
      Gegeven een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
      En er is nog geen dag afgesproken
      En het werk is overgedragen
      Als de klant op 10 juni 2027 10:00 met de opdracht stopt
      Dan is de annulering afgewezen
      En dat volgt uit artikel 4.4

  Regel: Een project

    Achtergrond:
      Gegeven een project van € 12.000,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
      En wij gaven € 1.400,00 uit aan onderzoek en materiaal

    Abstract Scenario: Gepland, met een startdag en zonder
      Gegeven <fase>
      En <dag>
      Als <vraag>
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bron>

      Voorbeelden:
        | fase                                  | dag                               | vraag                                                        | bedrag     | bron        | toelichting             |
        | de dagen zijn gepland                 | de start is op 14 juni 2027 09:00 | de klant op 7 juni 2027 10:00 vraagt de start te verschuiven | € 1.200,00 | artikel 6.5 | 10 %                    |
        | de dagen zijn gepland                 | er is nog geen dag afgesproken    | de klant op 7 juni 2027 10:00 vraagt de start te verschuiven | € 0,00     | artikel 6.5 | geen dag te verschuiven |
        | wij doen onderzoek en maken materiaal | er is nog geen dag afgesproken    | de klant op 7 juni 2027 10:00 vraagt de start te verschuiven | € 0,00     | artikel 6.5 | ook dan niet            |
        | de dagen zijn gepland                 | de start is op 14 juni 2027 09:00 | de klant op 7 juni 2027 10:00 met de opdracht stopt          | € 6.200,00 | artikel 4.2 | 40 % en het materiaal   |
        | de dagen zijn gepland                 | er is nog geen dag afgesproken    | de klant op 7 juni 2027 10:00 met de opdracht stopt          | € 1.400,00 | artikel 4.1 | alleen het materiaal    |
        | wij doen onderzoek en maken materiaal | er is nog geen dag afgesproken    | de klant op 7 juni 2027 10:00 met de opdracht stopt          | € 1.400,00 | artikel 4.1 | hetzelfde               |
