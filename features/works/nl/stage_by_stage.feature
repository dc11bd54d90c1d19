# language: nl
# policies/works/variations.yaml
Functionaliteit: Meer- en minderwerk, van fase tot fase

  De artikelen 5.2 en 5.3 gelden vanaf de opdracht tot het werk klaar is: meerwerk tegen de prijs ervan, en wat vervalt verrekenen
  wij. Het is geen andere aanvang en geen nieuwe tekening, hoe dichtbij de aanvang ook is. Artikel 6.5 sluit af: wat klaar
  is, blijft zoals het is.

  Achtergrond:
    Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
    En de klant is een vaste klant
    En een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden
    En het werk begint op 31 mei 2027 07:30

  Regel: Tot het werk klaar is

    Abstract Scenario: Meerwerk, hoe het ook wordt gevraagd
      Gegeven <fase>
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                                     | verzoek                                                                          | oordeel   | bedrag     | bepaling    | toelichting                  |
        | het werk is nog niet ingepland           | de klant op 18 mei 2027 10:00 om € 4.000,00 meerwerk vraagt                      | betaald   | € 4.000,00 | artikel 5.2 | pas opgedragen               |
        | het werk is uitgewerkt en ingepland      | de klant op 18 mei 2027 10:00 om € 4.000,00 meerwerk vraagt                      | betaald   | € 4.000,00 | artikel 5.2 | geen nieuwe tekening erbij   |
        | het materiaal voor het werk is ingekocht | de klant op 18 mei 2027 10:00 om € 4.000,00 meerwerk vraagt                      | betaald   | € 4.000,00 | artikel 5.2 | materiaal ingekocht          |
        | het werk is in uitvoering                | de klant op 18 mei 2027 10:00 om € 4.000,00 meerwerk vraagt                      | betaald   | € 4.000,00 | artikel 5.2 | onderweg                     |
        | het werk is uitgewerkt en ingepland      | de klant op 18 mei 2027 10:00 om meer ruimten voor € 4.000,00 vraagt             | betaald   | € 4.000,00 | artikel 5.2 | meer ruimten                 |
        | het werk is in uitvoering                | de klant op 18 mei 2027 10:00 om ander materiaal vraagt dat € 4.000,00 meer kost | betaald   | € 4.000,00 | artikel 5.2 | duurdere tegels              |
        | het werk is klaar voor oplevering        | de klant op 18 mei 2027 10:00 om € 4.000,00 meerwerk vraagt                      | afgewezen | € 0,00     | artikel 6.5 | klaar                        |
        | het werk is klaar voor oplevering        | de klant op 18 mei 2027 10:00 om meer ruimten voor € 4.000,00 vraagt             | afgewezen | € 0,00     | artikel 6.5 | klaar, ook voor meer ruimten |
        | het werk is opgeleverd                   | de klant op 18 mei 2027 10:00 om ander materiaal vraagt dat € 4.000,00 meer kost | afgewezen | € 0,00     | artikel 6.5 | opgeleverd                   |

    Abstract Scenario: Wat vervalt verrekenen wij in elke fase
      Gegeven <fase>
      Als de klant op 18 mei 2027 10:00 vraagt <eraf> van het werk te laten vervallen
      Dan is het verzoek <oordeel>
      En betaalt de klant € 0,00
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                                     | eraf       | oordeel   | bepaling    | toelichting                              |
        | het werk is nog niet ingepland           | € 4.000,00 | kosteloos | artikel 5.3 | pas opgedragen                           |
        | het werk is uitgewerkt en ingepland      | € 4.000,00 | kosteloos | artikel 5.3 | uitgewerkt: de tekening rekenen wij niet |
        | het materiaal voor het werk is ingekocht | € 4.000,00 | kosteloos | artikel 5.3 | materiaal ingekocht                      |
        | het werk is in uitvoering                | € 4.000,00 | kosteloos | artikel 5.3 | onderweg                                 |
        | het werk is uitgewerkt en ingepland      | € 0,01     | kosteloos | artikel 5.3 | ook een cent vervalt                     |
        | het werk is klaar voor oplevering        | € 4.000,00 | afgewezen | artikel 6.5 | klaar                                    |

    Abstract Scenario: Buiten de grenzen overleggen wij in elke fase
      Gegeven <fase>
      Als <verzoek>
      Dan moet de projectleider het goedkeuren
      En dat volgt uit artikel 5.1

      Voorbeelden:
        | fase                                     | verzoek                                                                          | toelichting     |
        | het werk is nog niet ingepland           | de klant op 18 mei 2027 10:00 om € 8.000,01 meerwerk vraagt                      | pas opgedragen  |
        | het werk is uitgewerkt en ingepland      | de klant op 18 mei 2027 10:00 om meer ruimten voor € 8.000,01 vraagt             | meer ruimten    |
        | het materiaal voor het werk is ingekocht | de klant op 18 mei 2027 10:00 om ander materiaal vraagt dat € 8.000,01 meer kost | duurdere tegels |
        | het werk is in uitvoering                | de klant op 18 mei 2027 10:00 vraagt € 8.000,01 van het werk te laten vervallen  | minderwerk      |

  Regel: Wie al eens niets betaalde, betaalt vanaf de eerste cent

    Achtergrond:
      Gegeven een eerdere wijziging van deze order was kosteloos
      En het werk is uitgewerkt en ingepland

    Abstract Scenario: Een cent meerwerk is meerwerk
      Als de klant op 18 mei 2027 10:00 vraagt <erbij> aan het werk toe te voegen en <eraf> te laten vervallen
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | erbij    | eraf     | oordeel   | bedrag  | bepaling    | toelichting             |
        | € 0,01   | € 0,00   | betaald   | € 0,01  | artikel 5.2 | en geen nieuwe tekening |
        | € 100,00 | € 0,01   | betaald   | € 99,99 | artikel 5.3 | min een cent            |
        | € 100,00 | € 100,00 | kosteloos | € 0,00  | artikel 5.3 | evenveel als erbij komt |

    Abstract Scenario: Wat eerder is afgesproken, maakt een wens niet duur
      Gegeven eerder is <meerwerk> meerwerk en € 0,00 minderwerk afgesproken
      Als de klant op 18 mei 2027 10:00 vraagt het werk anders uit te voeren
      Dan betaalt de klant € 225,00
      En dat volgt uit artikel 6.2

      Voorbeelden:
        | meerwerk    | toelichting                                                     |
        | € 8.000,00  | tot de grens                                                    |
        | € 12.500,00 | erboven, met akkoord van de projectleider: dit vraagt niet meer |
