# language: nl
# policies/works/start.yaml
Functionaliteit: De aanvang verschuiven, en wat wij niet kunnen aannemen

  Artikel 4.1 van onze voorwaarden: "Tot wij uw werk hebben ingepland, verschuift u de aanvang kosteloos." Artikel 4.2: "Daarna is
  het kosteloos tot en met de 28e dag vóór de aanvang; tot en met de 14e dag kost het 2 % van de aanneemsom, tot en met de 7e dag
  4 %, en later 6 %, met een minimum van € 195,00 en een maximum van € 4.500,00." Artikel 4.3: "Ingekocht materiaal slaan wij op
  voor € 17,50 per dag."

  Artikel 4.4: "Wat niet goed te maken is, nemen wij niet aan." Artikel 4.5: "Een andere bouwplaats is een ander werk."

  Achtergrond:
    Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
    En een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden
    En het werk begint op 31 mei 2027 07:30

  Regel: Hoe later, hoe meer het kost

    Abstract Scenario: Dagen tellen, uren niet
      Gegeven het werk is uitgewerkt en ingepland
      Als de klant op <moment> vraagt de aanvang te verschuiven
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit artikel 4.2

      Voorbeelden:
        | moment            | oordeel   | bedrag     | toelichting                           |
        | 3 mei 2027 23:59  | kosteloos | € 0,00     | de laatste minuut van dag 28          |
        | 4 mei 2027 00:00  | betaald   | € 1.600,00 | dag 27: 2 %                           |
        | 17 mei 2027 23:59 | betaald   | € 1.600,00 | de laatste minuut van dag 14          |
        | 18 mei 2027 00:00 | betaald   | € 3.200,00 | dag 13: 4 %                           |
        | 24 mei 2027 23:59 | betaald   | € 3.200,00 | de laatste minuut van dag 7           |
        | 25 mei 2027 00:00 | betaald   | € 4.500,00 | dag 6: 6 % is € 4.800,00, het maximum |

    Abstract Scenario: Tot de planning is het kosteloos, hoe laat ook
      Gegeven <fase>
      Als de klant op 18 mei 2027 10:00 vraagt de aanvang te verschuiven
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                                | oordeel   | bedrag     | bepaling    | toelichting          |
        | het werk is nog niet ingepland      | kosteloos | € 0,00     | artikel 4.1 | geen ploeg ingedeeld |
        | het werk is uitgewerkt en ingepland | betaald   | € 3.200,00 | artikel 4.2 | een ploeg staat stil |

    Abstract Scenario: Het minimum en het maximum
      Gegeven het werk is uitgewerkt en ingepland
      En hetzelfde werk, maar voor <waarde>
      Als de klant op <moment> vraagt de aanvang te verschuiven
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 4.2

      Voorbeelden:
        | waarde      | moment            | bedrag     | toelichting                   |
        | € 9.700,00  | 10 mei 2027 10:00 | € 195,00   | 2 % is € 194,00               |
        | € 9.750,00  | 10 mei 2027 10:00 | € 195,00   | 2 % is op de cent het minimum |
        | € 9.800,00  | 10 mei 2027 10:00 | € 196,00   | 2 % is meer                   |
        | € 74.900,00 | 28 mei 2027 10:00 | € 4.494,00 | 6 % is minder                 |
        | € 75.000,00 | 28 mei 2027 10:00 | € 4.500,00 | 6 % is op de cent het maximum |
        | € 75.100,00 | 28 mei 2027 10:00 | € 4.500,00 | 6 % is € 4.506,00             |

    Abstract Scenario: Zonder aanvangsdatum hoeft er niets te verschuiven
      Gegeven hetzelfde werk, maar zonder aanvangsdatum
      En <fase>
      Als de klant op 18 mei 2027 10:00 vraagt de aanvang te verschuiven naar 21 juni 2027
      Dan is de wijziging kosteloos
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                                     | bepaling    | toelichting                 |
        | het werk is nog niet ingepland           | artikel 4.1 | er is nog niemand ingedeeld |
        | het werk is uitgewerkt en ingepland      | artikel 4.2 | er was geen dag afgesproken |
        | het materiaal voor het werk is ingekocht | artikel 4.2 | en ook geen opslag          |

    Scenario: Verschuiven is geen ander werk, dus de wet vraagt geen waarschuwing
      Gegeven het werk is uitgewerkt en ingepland
      En niemand heeft de klant op tijd verteld dat het meer zou kosten
      Als de klant op 18 mei 2027 10:00 vraagt de aanvang te verschuiven
      Dan betaalt de klant € 3.200,00
      En dat volgt uit artikel 4.2

  Regel: Wat is ingekocht, wacht op onze werf

    Abstract Scenario: Dag voor dag
      Gegeven het materiaal voor het werk is ingekocht
      Als de klant op <moment> vraagt de aanvang te verschuiven naar <datum>
      Dan betaalt de klant <bedrag>
      En daarvan is <opslag> voor opslag
      En dat volgt uit artikel 4.3

      Voorbeelden:
        | moment            | datum        | bedrag     | opslag   | toelichting     |
        | 3 mei 2027 10:00  | 1 juni 2027  | € 17,50    | € 17,50  | één dag         |
        | 3 mei 2027 10:00  | 21 juni 2027 | € 367,50   | € 367,50 | drie weken      |
        | 18 mei 2027 10:00 | 21 juni 2027 | € 3.567,50 | € 367,50 | laat: 4 % erbij |

    Scenario: Tot wanneer, moeten wij weten
      Gegeven het materiaal voor het werk is ingekocht
      Als de klant op 3 mei 2027 10:00 vraagt de aanvang te verschuiven
      Dan vragen wij eerst naar de nieuwe datum van het werk

  Regel: Wat wij niet kunnen aannemen

    Abstract Scenario: Het moet kunnen
      Gegeven het werk is uitgewerkt en ingepland
      En <werk>
      Als de klant op 18 mei 2027 10:00 vraagt het werk anders uit te voeren
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | werk                               | oordeel   | bepaling    | toelichting  |
        | de wijziging is uit te voeren      | betaald   | artikel 6.2 | het kan      |
        | de wijziging is niet uit te voeren | afgewezen | artikel 4.4 | het kan niet |

    Scenario: Een andere bouwplaats
      Gegeven het werk is uitgewerkt en ingepland
      Als de klant op 18 mei 2027 10:00 vraagt op een andere plek te bouwen
      Dan is de wijziging afgewezen
      En dat volgt uit artikel 4.5
