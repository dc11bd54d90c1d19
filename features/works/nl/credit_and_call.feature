# language: nl
# policies/works/works_duties.yaml
Functionaliteit: Wat wij crediteren, en wie wij eerst bellen

  Richtlijn G37: "Wat vervalt en niet tegen meerwerk wegvalt, krijgt u terug." G38: "Wie afzegt, vragen wij eerst of later of minder
  ook kan." G36: vóór de inkoop vragen wij een aanbetaling, ook voor wat kosteloos verandert.

  Achtergrond:
    Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
    En een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden

  Regel: Wat vervalt crediteren wij één keer

    Abstract Scenario: Een creditfactuur binnen 14 dagen
      Gegeven <fase>
      Als de klant op 10 mei 2027 10:00 vraagt <eraf> van het werk te laten vervallen
      Dan is de wijziging kosteloos
      En dat volgt uit artikel 5.3
      En de administratie stuurt uiterlijk 24 mei 2027 10:00 de creditfactuur

      Voorbeelden:
        | fase                                     | eraf       | toelichting         |
        | het werk is nog niet ingepland           | € 1.000,00 | pas opgedragen      |
        | het werk is uitgewerkt en ingepland      | € 0,01     | een cent            |
        | het materiaal voor het werk is ingekocht | € 1.000,00 | materiaal ingekocht |
        | het werk is in uitvoering                | € 1.000,00 | onderweg            |

    Abstract Scenario: Weggevallen tegen meerwerk valt er niets te crediteren
      Gegeven het werk is in uitvoering
      En <waarschuwing>
      En <duidelijk>
      Als de klant op 10 mei 2027 10:00 vraagt <erbij> aan het werk toe te voegen en <eraf> te laten vervallen
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>
      En hoeft dit niet: een creditfactuur sturen

      Voorbeelden:
        | waarschuwing                                                   | duidelijk                                                      | erbij      | eraf       | oordeel   | bedrag     | bepaling    | toelichting                            |
        | wij hebben de klant op tijd verteld dat het meer zou kosten    | de klant hoefde zelf niet te begrijpen dat het meer zou kosten | € 1.000,00 | € 1.000,00 | kosteloos | € 0,00     | artikel 5.3 | evenveel als erbij komt                |
        | wij hebben de klant op tijd verteld dat het meer zou kosten    | de klant hoefde zelf niet te begrijpen dat het meer zou kosten | € 4.000,00 | € 1.000,00 | betaald   | € 3.000,00 | artikel 5.2 | gewaarschuwd: het gaat van de prijs af |
        | niemand heeft de klant op tijd verteld dat het meer zou kosten | de klant had zelf moeten begrijpen dat het meer zou kosten     | € 4.000,00 | € 1.000,00 | betaald   | € 3.000,00 | artikel 5.2 | voor iedereen te zien                  |
        | wij hebben de klant op tijd verteld dat het meer zou kosten    | de klant had zelf moeten begrijpen dat het meer zou kosten     | € 4.000,00 | € 0,00     | betaald   | € 4.000,00 | artikel 5.2 | er vervalt niets                       |
        | niemand heeft de klant op tijd verteld dat het meer zou kosten | de klant hoefde zelf niet te begrijpen dat het meer zou kosten | € 4.000,00 | € 0,00     | kosteloos | € 0,00     | BW 7:755    | niet gewaarschuwd, en er vervalt niets |

    Abstract Scenario: Wat niet vervalt, crediteren wij niet
      Gegeven <fase>
      En <werk>
      Als de klant op 10 mei 2027 10:00 vraagt € 1.000,00 van het werk te laten vervallen
      Dan is de wijziging afgewezen
      En dat volgt uit <bepaling>
      En hoeft dit niet: een creditfactuur sturen

      Voorbeelden:
        | fase                              | werk                               | bepaling    | toelichting               |
        | het werk is in uitvoering         | de wijziging is niet uit te voeren | artikel 4.4 | een muur die moet blijven |
        | het werk is klaar voor oplevering | de wijziging is uit te voeren      | artikel 6.5 | het zit er al in          |

    Scenario: Waar nog over wordt overlegd, crediteren wij nog niet
      Gegeven het werk is in uitvoering
      Als de klant op 10 mei 2027 10:00 vraagt € 20.000,00 van het werk te laten vervallen
      Dan moet de projectleider het goedkeuren
      En dat volgt uit artikel 5.1
      En hoeft dit niet: een creditfactuur sturen

  Regel: Een aanbetaling, wat er vóór de inkoop ook verandert

    Abstract Scenario: Een groot werk, kosteloos en betaald
      Gegeven <fase>
      En het werk begint op 28 juni 2027 07:30
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>
      En de administratie vraagt uiterlijk 18 mei 2027 17:00 om een aanbetaling

      Voorbeelden:
        | fase                                | verzoek                                                                          | oordeel   | bepaling    | toelichting       |
        | het werk is nog niet ingepland      | de klant op 10 mei 2027 10:00 vraagt de aanvang te verschuiven                   | kosteloos | artikel 4.1 | pas opgedragen    |
        | het werk is nog niet ingepland      | de klant op 10 mei 2027 10:00 om ander materiaal vraagt dat € 4.000,00 meer kost | betaald   | artikel 5.2 | duurdere tegels   |
        | het werk is uitgewerkt en ingepland | de klant op 10 mei 2027 10:00 vraagt een artikel te ruilen voor een ander        | betaald   | artikel 6.2 | een ander artikel |
        | het werk is uitgewerkt en ingepland | de klant op 10 mei 2027 10:00 vraagt € 1.000,00 van het werk te laten vervallen  | kosteloos | artikel 5.3 | minder werk       |

  Regel: Wie alles opzegt voordat het klaar is, bellen wij

    Achtergrond:
      Gegeven het werk heeft ons tot nu toe € 3.000,00 gekost
      En wij besparen € 60.000,00 als het werk eindigt

    Scenario: Ook na de inkoop
      Gegeven het materiaal voor het werk is ingekocht
      Als de klant op 10 mei 2027 10:00 het werk opzegt
      Dan betaalt de klant € 11.000,00
      En dat volgt uit artikel 7.2
      En de projectleider biedt uiterlijk 10 mei 2027 10:00 een alternatief

    Abstract Scenario: Geen telefoontje waar niets te bieden valt
      Gegeven <fase>
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>
      En hoeft dit niet: een alternatief aanbieden

      Voorbeelden:
        | fase                                | verzoek                                                            | oordeel | bepaling    | toelichting                                 |
        | het werk is nog niet ingepland      | de klant op 10 mei 2027 10:00 het werk opzegt                      | betaald | artikel 7.1 | niet ingepland: geen aanvang te verschuiven |
        | het werk is uitgewerkt en ingepland | de klant op 10 mei 2027 10:00 voor € 20.000,00 van het werk opzegt | betaald | artikel 7.3 | het is al minder                            |
        | het werk is in uitvoering           | de klant op 10 mei 2027 10:00 voor € 70.000,00 van het werk opzegt | betaald | BW 7:764(2) | minder, onderweg                            |
        | het werk is uitgewerkt en ingepland | de klant op 10 mei 2027 10:00 vraagt het werk anders uit te voeren | betaald | artikel 6.2 | er vervalt niets                            |
