# language: nl
# policies/services/changes.yaml
Functionaliteit: Wat een wijziging in elke fase kost

  Artikel 6.1 van onze voorwaarden: "Tot de planning mag alles anders." De artikelen 6.2 tot en met 6.4 zeggen wat
  meer uren, minder uren en een ander plan daarna kosten, de artikelen 6.5 en 6.6 wat een andere start kost, en de
  artikelen 6.7 tot en met 6.9 wie er komt en waar.

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019

  Regel: Een project

    Achtergrond:
      Gegeven een project van € 12.000,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
      En de start is op 14 juni 2027 09:00
      En de wijziging kost ons € 640,00

    Abstract Scenario: Meer uren en minder
      Gegeven <fase>
      Als <vraag>
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bron>

      Voorbeelden:
        | fase                                  | vraag                                                   | oordeel   | bedrag   | bron        | toelichting                |
        | wij doen onderzoek en maken materiaal | de klant op 3 mei 2027 10:00 om meer uren vraagt        | kosteloos | € 0,00   | artikel 6.2 | ook gepland                |
        | het werk is begonnen                  | de klant op 3 mei 2027 10:00 om meer uren vraagt        | kosteloos | € 0,00   | artikel 6.2 | terwijl wij werken         |
        | het concept is klaar                  | de klant op 3 mei 2027 10:00 om meer uren vraagt        | kosteloos | € 0,00   | artikel 6.2 | tot de laatste fase        |
        | wij doen onderzoek en maken materiaal | de klant op 3 mei 2027 10:00 om 25 % minder uren vraagt | betaald   | € 900,00 | artikel 6.3 | 30 % van € 3.000,00        |
        | het werk is begonnen                  | de klant op 3 mei 2027 10:00 om 25 % minder uren vraagt | betaald   | € 900,00 | artikel 6.3 | terwijl wij werken         |
        | het concept is klaar                  | de klant op 3 mei 2027 10:00 om 25 % minder uren vraagt | betaald   | € 900,00 | artikel 6.3 | tot de laatste fase        |
        | wij doen onderzoek en maken materiaal | de klant op 3 mei 2027 10:00 om 10 % minder uren vraagt | betaald   | € 360,00 | artikel 6.3 | er is al materiaal gemaakt |

    Abstract Scenario: Een ander plan, een andere start
      Gegeven <fase>
      Als <vraag>
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bron>

      Voorbeelden:
        | fase                                  | vraag                                                        | oordeel   | bedrag     | bron        | toelichting             |
        | wij doen onderzoek en maken materiaal | de klant op 3 mei 2027 10:00 om een ander plan vraagt        | betaald   | € 640,00   | artikel 6.4 | ook gepland             |
        | het concept is klaar                  | de klant op 3 mei 2027 10:00 om een ander plan vraagt        | betaald   | € 640,00   | artikel 6.4 | tot de laatste fase     |
        | de dagen zijn nog niet gepland        | de klant op 7 juni 2027 10:00 vraagt de start te verschuiven | kosteloos | € 0,00     | artikel 6.1 | geen dagen vrijgehouden |
        | wij doen onderzoek en maken materiaal | de klant op 7 juni 2027 10:00 vraagt de start te verschuiven | betaald   | € 1.200,00 | artikel 6.5 | 10 % van de prijs       |
        | het werk is begonnen                  | de klant op 7 juni 2027 10:00 vraagt de start te verschuiven | betaald   | € 640,00   | artikel 6.6 | eerder begonnen         |

    Abstract Scenario: Wie er komt en waar
      Gegeven <fase>
      Als <vraag>
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bron>

      Voorbeelden:
        | fase                                  | vraag                                                                   | oordeel   | bedrag   | bron        | toelichting                     |
        | de dagen zijn nog niet gepland        | de klant op 3 mei 2027 10:00 om een andere adviseur vraagt              | kosteloos | € 0,00   | artikel 6.7 | niets over te dragen            |
        | wij doen onderzoek en maken materiaal | de klant op 3 mei 2027 10:00 om een andere adviseur vraagt              | kosteloos | € 0,00   | artikel 6.7 | het advies is nog niet begonnen |
        | het concept is klaar                  | de klant op 3 mei 2027 10:00 om een andere adviseur vraagt              | betaald   | € 640,00 | artikel 6.7 | het concept wordt overgedragen  |
        | de dagen zijn nog niet gepland        | de klant op 3 mei 2027 10:00 vraagt een andere deelnemer te laten komen | kosteloos | € 0,00   | artikel 6.8 | dat bepaalt de klant            |
        | het concept is klaar                  | de klant op 3 mei 2027 10:00 vraagt een andere deelnemer te laten komen | kosteloos | € 0,00   | artikel 6.8 | tot de laatste fase             |
        | de dagen zijn nog niet gepland        | de klant op 3 mei 2027 10:00 zegt dat er een andere deelnemer komt      | kosteloos | € 0,00   | artikel 6.8 | anders gevraagd                 |
        | de dagen zijn nog niet gepland        | de klant op 3 mei 2027 10:00 ergens anders wil afspreken                | kosteloos | € 0,00   | artikel 6.9 | wij komen daarheen              |
        | het werk is begonnen                  | de klant op 3 mei 2027 10:00 ergens anders wil afspreken                | kosteloos | € 0,00   | artikel 6.9 | en daar ook                     |

  Regel: Een overeenkomst per maand

    Abstract Scenario: Dezelfde artikelen, en een eigen voor pauzes
      Gegeven een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden
      En een order van € 5.700,00
      En er zijn 2 maanden verstreken
      En de wijziging kost ons € 640,00
      En <fase>
      Als <vraag>
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bron>

      Voorbeelden:
        | fase                           | vraag                                                                | oordeel   | bedrag   | bron          | toelichting                 |
        | de dagen zijn nog niet gepland | de klant op 4 maart 2027 10:00 om een ander plan vraagt              | kosteloos | € 0,00   | artikel 6.1   | er is niets gepland         |
        | de dagen zijn nog niet gepland | de klant op 4 maart 2027 10:00 om meer uren vraagt                   | kosteloos | € 0,00   | artikel 6.1   | er is niets gepland         |
        | de dagen zijn nog niet gepland | de klant op 4 maart 2027 10:00 om 25 % minder uren vraagt            | kosteloos | € 0,00   | artikel 6.1   | er is niets gepland         |
        | de dagen zijn gepland          | de klant op 4 maart 2027 10:00 om een ander plan vraagt              | betaald   | € 640,00 | artikel 6.4   | wat het ons kost            |
        | de dagen zijn gepland          | de klant op 4 maart 2027 10:00 om meer uren vraagt                   | kosteloos | € 0,00   | artikel 6.2   | wij plannen ze in           |
        | de dagen zijn gepland          | de klant op 4 maart 2027 10:00 om 25 % minder uren vraagt            | betaald   | € 427,50 | artikel 6.3   | 30 % van € 1.425,00         |
        | de dagen zijn gepland          | de klant op 4 maart 2027 10:00 om 10 % minder uren vraagt            | kosteloos | € 0,00   | richtlijn G32 | een paar uur                |
        | de dagen zijn gepland          | de klant op 4 maart 2027 10:00 om een andere datum vraagt            | kosteloos | € 0,00   | artikel 5.4   | een datum is geen start     |
        | het werk is begonnen           | de klant op 4 maart 2027 10:00 om een andere datum vraagt            | kosteloos | € 0,00   | artikel 5.4   | en er ligt niets stil       |
        | het werk is begonnen           | de klant op 4 maart 2027 10:00 om een andere adviseur vraagt         | betaald   | € 640,00 | artikel 6.7   | het werk wordt overgedragen |
        | het werk is begonnen           | de klant op 4 maart 2027 10:00 zegt dat er een andere deelnemer komt | kosteloos | € 0,00   | artikel 6.8   | dat bepaalt de klant        |
        | het werk is begonnen           | de klant op 4 maart 2027 10:00 ergens anders wil afspreken           | kosteloos | € 0,00   | artikel 6.9   | wij komen daarheen          |
        | het werk is begonnen           | de klant op 4 maart 2027 10:00 vraagt om een lagere prijs            | afgewezen | € 0,00   | artikel 7.2   | afspraak is afspraak        |
