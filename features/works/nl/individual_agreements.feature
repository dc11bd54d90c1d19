# language: nl
# policies/works/individual_agreements.yaml
Functionaliteit: Wat voor één contract apart is onderhandeld

  Artikel 14.1: "Een percentage bij opzeggen waarover wij met u hebben onderhandeld, komt in de plaats van onze algemene voorwaarden,
  ook als het werk in uitvoering is."

  Achtergrond:
    Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
    En een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden
    En het werk heeft ons tot nu toe € 5.000,00 gekost
    En wij besparen € 60.000,00 als het werk eindigt

  Regel: Onderhandeld gaat voor algemene voorwaarden, en voor wet die wijkt

    Abstract Scenario: Vóór de aanvang en onderweg
      Gegeven <afspraak>
      En <fase>
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | afspraak                                             | fase                                     | oordeel   | bedrag      | bepaling     | toelichting                       |
        | over opzeggen is onderhandeld, en 12 % afgesproken   | het werk is uitgewerkt en ingepland      | betaald   | € 9.600,00  | artikel 14.1 | 12 % van € 80.000,00              |
        | over opzeggen is onderhandeld, en 0 % afgesproken    | het werk is uitgewerkt en ingepland      | betaald   | € 13.000,00 | artikel 7.3  | er is niets afgesproken           |
        | over opzeggen is onderhandeld, en 12 % afgesproken   | het werk is in uitvoering                | betaald   | € 9.600,00  | artikel 14.1 | onderweg                          |
        | over opzeggen is onderhandeld, en 0 % afgesproken    | het werk is in uitvoering                | betaald   | € 20.000,00 | BW 7:764(2)  | de wet                            |
        | over opzeggen is onderhandeld, en 12 % afgesproken   | het werk is klaar voor oplevering        | afgewezen | € 0,00      | artikel 7.5  | klaar                             |
        | over opzeggen is onderhandeld, en 12 % afgesproken   | het werk is nog niet ingepland           | betaald   | € 9.600,00  | artikel 14.1 | pas opgedragen: het gaat voor 7.1 |
        | over opzeggen is onderhandeld, en 12 % afgesproken   | het materiaal voor het werk is ingekocht | betaald   | € 9.600,00  | artikel 14.1 | materiaal ingekocht               |
        | over opzeggen is onderhandeld, en 0,01 % afgesproken | het werk is uitgewerkt en ingepland      | betaald   | € 8,00      | artikel 14.1 | hoe weinig het ook is             |
        | over opzeggen is onderhandeld, en 12 % afgesproken   | het werk is opgeleverd                   | afgewezen | € 0,00      | artikel 7.5  | opgeleverd                        |

    Scenario: Van een deel het percentage van dat deel
      Gegeven over opzeggen is onderhandeld, en 12 % afgesproken
      En het werk is uitgewerkt en ingepland
      Als de klant op 3 mei 2027 10:00 voor € 20.000,00 van het werk opzegt
      Dan betaalt de klant € 2.400,00
      En dat volgt uit artikel 14.1

  Regel: Alleen voor opzeggen

    Abstract Scenario: Een ander verzoek heeft zijn eigen prijs
      Gegeven over opzeggen is onderhandeld, en 12 % afgesproken
      En het werk is uitgewerkt en ingepland
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                                        | oordeel   | bedrag   | bepaling     | toelichting                 |
        | de klant op 3 mei 2027 10:00 vraagt het werk anders uit te voeren              | betaald   | € 225,00 | artikel 6.2  | anders                      |
        | de klant op 3 mei 2027 10:00 vraagt € 1.000,00 van het werk te laten vervallen | kosteloos | € 0,00   | artikel 5.3  | minderwerk is geen opzeggen |
        | onze ploeg op 3 mei 2027 07:45 voor een dichte deur staat                      | betaald   | € 320,00 | artikel 10.1 | een dichte deur             |
        | de klant op 3 mei 2027 10:00 de order herroept                                 | afgewezen | € 0,00   | artikel 7.6  | bedenktijd                  |
