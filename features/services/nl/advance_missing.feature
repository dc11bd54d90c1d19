# language: nl
# policies/services/advances.yaml
Functionaliteit: Zolang het voorschot niet binnen is

  Artikel 3.2 van onze voorwaarden: "Zolang een afgesproken voorschot niet binnen is, komt er bij het project niets
  bij en schuift er niets." Wat ons geen dagen kost, gaat door, en een overeenkomst per maand of een bijeenkomst
  hoeft niet op zo'n voorschot te wachten.

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
    En er is een voorschot van € 1.000,00 afgesproken, en daarvan is € 999,99 betaald
    En de wijziging kost ons € 640,00

  Abstract Scenario: Een project wacht
    Gegeven een project van € 12.000,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
    En de start is op 14 juni 2027 09:00
    En <fase>
    Als <vraag>
    Dan is de wijziging afgewezen
    En betaalt de klant € 0,00
    En dat volgt uit artikel 3.2

    Voorbeelden:
      | fase                           | vraag                                                       | toelichting                |
      | de dagen zijn nog niet gepland | de klant op 3 mei 2027 10:00 vraagt de start te verschuiven | anders kosteloos           |
      | de dagen zijn nog niet gepland | de klant op 3 mei 2027 10:00 om meer uren vraagt            | anders kosteloos           |
      | de dagen zijn nog niet gepland | de klant op 3 mei 2027 10:00 om een ander plan vraagt       | anders kosteloos           |
      | de dagen zijn gepland          | de klant op 3 mei 2027 10:00 om een ander plan vraagt       | ook niet tegen onze kosten |
      | de dagen zijn gepland          | de klant op 3 mei 2027 10:00 om 25 % minder uren vraagt     | ook niet voor 30 %         |
      | de dagen zijn gepland          | de klant op 3 mei 2027 10:00 om 10 % minder uren vraagt     | zelfs geen tiende          |
      | het werk is begonnen           | de klant op 3 mei 2027 10:00 vraagt de start te verschuiven | het werk gaat door         |

  Abstract Scenario: Wat er niet op wacht
    Gegeven een project van € 12.000,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
    En de start is op 14 juni 2027 09:00
    En <fase>
    Als <vraag>
    Dan is het verzoek <oordeel>
    En dat volgt uit <bron>

    Voorbeelden:
      | fase                     | vraag                                                                       | oordeel   | bron        | toelichting                  |
      | de dagen zijn gepland    | de klant op 3 mei 2027 10:00 ergens anders wil afspreken                    | kosteloos | artikel 6.9 | een andere plaats            |
      | de dagen zijn gepland    | de klant op 3 mei 2027 10:00 om een andere adviseur vraagt                  | kosteloos | artikel 6.7 | een andere adviseur          |
      | de dagen zijn gepland    | de klant op 3 mei 2027 10:00 zegt dat er een andere deelnemer komt          | kosteloos | artikel 6.8 | een andere deelnemer         |
      | de dagen zijn gepland    | de klant op 3 mei 2027 10:00 vraagt om een lagere prijs                     | afgewezen | artikel 7.2 | de prijs staat sowieso       |
      | de dagen zijn gepland    | de klant op 3 mei 2027 10:00 met de opdracht stopt                          | betaald   | artikel 4.2 | stoppen mag                  |
      | de dagen zijn gepland    | de klant op 3 mei 2027 10:00 voor € 4.000,00 van de opdracht laat vervallen | betaald   | artikel 4.2 | een deel laten vervallen ook |
      | het werk is overgedragen | de klant op 20 september 2027 10:00 om een ander plan vraagt                | afgewezen | artikel 7.3 | het is af                    |

  Abstract Scenario: Andere opdrachten wachten niet
    Gegeven <opdracht>
    En de dagen zijn gepland
    En de start is op 14 juni 2027 09:00
    Als <vraag>
    Dan is de wijziging <oordeel>
    En dat volgt uit <bron>

    Voorbeelden:
      | opdracht                                                                                                               | vraag                                                      | oordeel   | bron          | toelichting                |
      | een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden | de klant op 4 maart 2027 10:00 om meer uren vraagt         | kosteloos | artikel 6.2   | een overeenkomst per maand |
      | een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden | de klant op 4 maart 2027 10:00 om 10 % minder uren vraagt  | kosteloos | richtlijn G32 | ook een tiende minder      |
      | een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden | de klant op 4 maart 2027 10:00 om een ander plan vraagt    | betaald   | artikel 6.4   | een ander plan             |
      | een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden | de klant op 4 maart 2027 10:00 om een andere datum vraagt  | kosteloos | artikel 5.4   | een andere datum           |
      | een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden        | de klant op 10 juni 2027 10:00 om een andere datum vraagt  | betaald   | artikel 8.1   | een workshop               |
      | een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden        | de klant op 10 juni 2027 10:00 om een ander plan vraagt    | betaald   | artikel 8.8   | een ander programma        |
      | een coachgesprek van € 180,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden                         | de klant op 10 juni 2027 10:00 om minder gesprekken vraagt | betaald   | artikel 8.8   | een coachgesprek           |
