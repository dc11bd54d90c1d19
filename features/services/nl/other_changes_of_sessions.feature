# language: nl
# policies/services/sessions.yaml
Functionaliteit: Wat er verder aan een bijeenkomst kan wijzigen

  Artikel 8.7 van onze voorwaarden: "Tot de start mag een ander komen." Artikel 8.8: "Een andere plaats, een ander
  programma of een ander aantal gesprekken kost wat het ons kost." Wat de voorwaarden zeggen over projecten en
  overeenkomsten per maand gaat niet over bijeenkomsten, in welke fase ook.

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019

  Regel: Een workshop

    Achtergrond:
      Gegeven een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
      En wij gaven € 350,00 uit aan onderzoek en materiaal
      En de wijziging kost ons € 60,00

    Abstract Scenario: In elke fase hetzelfde
      Gegeven de start is op 14 juni 2027 09:00
      En <fase>
      Als <vraag>
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bron>

      Voorbeelden:
        | fase                           | vraag                                                                        | oordeel   | bedrag     | bron        | toelichting                     |
        | de dagen zijn nog niet gepland | de klant op 7 juni 2027 10:00 om een ander plan vraagt                       | betaald   | € 60,00    | artikel 8.8 | niet artikel 6.1                |
        | de dagen zijn gepland          | de klant op 7 juni 2027 10:00 om een ander plan vraagt                       | betaald   | € 60,00    | artikel 8.8 | niet artikel 6.4                |
        | de dagen zijn gepland          | de klant op 7 juni 2027 10:00 ergens anders wil afspreken                    | betaald   | € 60,00    | artikel 8.8 | niet artikel 6.9                |
        | de dagen zijn gepland          | de klant op 7 juni 2027 10:00 om een andere datum vraagt                     | betaald   | € 600,00   | artikel 8.1 | niet artikel 6.5                |
        | het werk is begonnen           | de klant op 7 juni 2027 10:00 om een andere datum vraagt                     | betaald   | € 600,00   | artikel 8.1 | niet artikel 6.6                |
        | de dagen zijn gepland          | de klant op 7 juni 2027 10:00 zegt dat er 9 deelnemers komen                 | kosteloos | € 0,00     | artikel 8.6 | vijf werkdagen ervoor           |
        | de dagen zijn gepland          | de klant op 8 juni 2027 10:00 zegt dat er 9 deelnemers komen                 | betaald   | € 600,00   | artikel 8.6 | niet artikel 6.2                |
        | de dagen zijn nog niet gepland | de klant op 7 juni 2027 10:00 met de opdracht stopt                          | betaald   | € 1.200,00 | artikel 8.3 | niet artikel 4.1                |
        | de dagen zijn gepland          | de klant op 7 juni 2027 10:00 met de opdracht stopt                          | betaald   | € 1.200,00 | artikel 8.3 | niet artikel 4.2                |
        | het werk is begonnen           | de klant op 7 juni 2027 10:00 met de opdracht stopt                          | betaald   | € 1.200,00 | artikel 8.3 | niet artikel 4.3                |
        | het concept is klaar           | de klant op 7 juni 2027 10:00 voor € 1.200,00 van de opdracht laat vervallen | betaald   | € 600,00   | artikel 8.3 | de helft van één van twee dagen |
        | de dagen zijn gepland          | de klant op 7 juni 2027 10:00 om een andere adviseur vraagt                  | kosteloos | € 0,00     | artikel 6.7 | wie u vertrouwt                 |
        | de dagen zijn gepland          | de klant op 7 juni 2027 10:00 vraagt om een lagere prijs                     | afgewezen | € 0,00     | artikel 7.2 | afspraak is afspraak            |

    Abstract Scenario: Er komt een ander
      Gegeven de start is op 14 juni 2027 09:00
      En <fase>
      Als <vraag>
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 8.7

      Voorbeelden:
        | fase                  | vraag                                                                     | oordeel   | toelichting     |
        | de dagen zijn gepland | de klant op 13 juni 2027 21:00 zegt dat er een andere deelnemer komt      | kosteloos | de avond ervoor |
        | de dagen zijn gepland | de klant op 13 juni 2027 21:00 vraagt een andere deelnemer te laten komen | kosteloos | anders gevraagd |
        | het concept is klaar  | de klant op 14 juni 2027 09:00 vraagt een andere deelnemer te laten komen | kosteloos | klokslag negen  |
        | het concept is klaar  | de klant op 14 juni 2027 09:01 vraagt een andere deelnemer te laten komen | afgewezen | hij is begonnen |

    Abstract Scenario: Zonder dag
      Gegeven er is nog geen dag afgesproken
      En <fase>
      Als <vraag>
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bron>

      Voorbeelden:
        | fase                     | vraag                                                                        | oordeel   | bedrag  | bron         | toelichting                   |
        | de dagen zijn gepland    | de klant op 7 juni 2027 10:00 voor € 1.200,00 van de opdracht laat vervallen | kosteloos | € 0,00  | artikel 8.10 | ook een deel                  |
        | de dagen zijn gepland    | de klant op 7 juni 2027 10:00 om een ander plan vraagt                       | betaald   | € 60,00 | artikel 8.8  | een programma vraagt geen dag |
        | de dagen zijn gepland    | de klant op 7 juni 2027 10:00 ergens anders wil afspreken                    | betaald   | € 60,00 | artikel 8.8  | een plaats ook niet           |
        | de dagen zijn gepland    | de klant op 7 juni 2027 10:00 vraagt een andere deelnemer te laten komen     | kosteloos | € 0,00  | artikel 8.7  | hij is nog niet begonnen      |
        | de dagen zijn gepland    | de klant op 7 juni 2027 10:00 vraagt om een lagere prijs                     | afgewezen | € 0,00  | artikel 7.2  | afspraak is afspraak          |
        | het werk is overgedragen | de klant op 7 juni 2027 10:00 om een andere datum vraagt                     | afgewezen | € 0,00  | artikel 7.3  | het is af                     |

  Regel: Een coachgesprek

    Abstract Scenario: In elke fase hetzelfde bij een coachgesprek
      Gegeven een coachgesprek van € 180,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
      En <dag>
      En <fase>
      En wij gaven € 35,00 uit aan onderzoek en materiaal
      En de wijziging kost ons € 60,00
      Als <vraag>
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bron>

      Voorbeelden:
        | dag                               | fase                           | vraag                                                                      | oordeel   | bedrag  | bron         | toelichting                |
        | de start is op 14 juni 2027 09:00 | de dagen zijn gepland          | de klant op 13 juni 2027 10:00 om een ander plan vraagt                    | betaald   | € 60,00 | artikel 8.8  | niet artikel 6.4           |
        | de start is op 14 juni 2027 09:00 | de dagen zijn gepland          | de klant op 13 juni 2027 10:00 om minder gesprekken vraagt                 | betaald   | € 60,00 | artikel 8.8  | niet artikel 6.2           |
        | de start is op 14 juni 2027 09:00 | de dagen zijn gepland          | de klant op 13 juni 2027 10:00 om een andere datum vraagt                  | betaald   | € 90,00 | artikel 8.2  | niet artikel 6.5           |
        | de start is op 14 juni 2027 09:00 | de dagen zijn nog niet gepland | de klant op 13 juni 2027 10:00 om een andere datum vraagt                  | betaald   | € 90,00 | artikel 8.2  | niet artikel 6.1           |
        | de start is op 14 juni 2027 09:00 | de dagen zijn gepland          | de klant op 13 juni 2027 08:00 met de opdracht stopt                       | betaald   | € 90,00 | artikel 8.4  | niet artikel 4.2           |
        | de start is op 14 juni 2027 09:00 | het werk is begonnen           | de klant op 13 juni 2027 08:00 met de opdracht stopt                       | betaald   | € 90,00 | artikel 8.4  | niet artikel 4.3           |
        | de start is op 14 juni 2027 09:00 | de dagen zijn gepland          | de klant op 13 juni 2027 08:00 voor € 90,00 van de opdracht laat vervallen | betaald   | € 45,00 | artikel 8.4  | de helft van dat deel      |
        | de start is op 14 juni 2027 09:00 | de dagen zijn gepland          | de klant op 13 juni 2027 10:00 zegt dat er een andere deelnemer komt       | kosteloos | € 0,00  | artikel 8.7  | een plaats is een plaats   |
        | de start is op 14 juni 2027 09:00 | de dagen zijn gepland          | de klant op 13 juni 2027 10:00 om een andere adviseur vraagt               | kosteloos | € 0,00  | artikel 6.7  | wie u vertrouwt            |
        | er is nog geen dag afgesproken    | de dagen zijn gepland          | de klant op 13 juni 2027 10:00 om minder gesprekken vraagt                 | betaald   | € 60,00 | artikel 8.8  | een aantal vraagt geen dag |
        | er is nog geen dag afgesproken    | de dagen zijn gepland          | de klant op 13 juni 2027 10:00 voor € 90,00 van de opdracht laat vervallen | kosteloos | € 0,00  | artikel 8.10 | niets vrijgehouden         |
