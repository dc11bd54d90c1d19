# language: nl
# policies/works/works_duties.yaml
Functionaliteit: Wie wij niet hoeven te waarschuwen of iets te melden

  De richtlijnen G34 en G35 zeggen wat wij melden over prijs en tijd. Wie een waarschuwing of een bericht krijgt dat niets betekent,
  luistert naar het volgende niet meer: deze scenario's zeggen waar het ophoudt.

  Achtergrond:
    Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
    En de klant is een vaste klant
    En een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden

  Regel: Alleen voor duurder werk waarschuwen wij

    Abstract Scenario: Niets wordt duurder door meerwerk
      Gegeven <fase>
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>
      En hoeft dit niet: de klant waarschuwen dat de prijs stijgt

      Voorbeelden:
        | fase                                | verzoek                                                                         | oordeel      | bepaling      | toelichting                   |
        | het werk is in uitvoering           | de klant op 10 mei 2027 10:00 om € 150,00 meerwerk vraagt                       | kosteloos    | richtlijn G32 | een kleine extra is kosteloos |
        | het werk is in uitvoering           | de klant op 10 mei 2027 10:00 vraagt € 1.000,00 van het werk te laten vervallen | kosteloos    | artikel 5.3   | het wordt goedkoper           |
        | het werk is uitgewerkt en ingepland | de klant op 10 mei 2027 10:00 vraagt het werk anders uit te voeren              | betaald      | artikel 6.2   | een tekening is geen meerwerk |
        | het werk is in uitvoering           | de klant op 10 mei 2027 10:00 een termijn van € 12.000,00 betwist               | betaald      | artikel 3.3   | een termijn is geen meerwerk  |
        | het werk is klaar voor oplevering   | de klant op 10 mei 2027 10:00 om € 4.000,00 meerwerk vraagt                     | afgewezen    | artikel 6.5   | wat wij weigeren kost niets   |
        | het werk is in uitvoering           | de klant op 10 mei 2027 10:00 om € 20.000,00 meerwerk vraagt                    | doorverwezen | artikel 5.1   | eerst overleggen wij          |

  Regel: Alleen wat een lopend werk verschuift, verschuift het einde

    Abstract Scenario: De dag van oplevering blijft
      Gegeven <fase>
      En wij besparen € 60.000,00 als het werk eindigt
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>
      En hoeft dit niet: de nieuwe opleverdatum melden

      Voorbeelden:
        | fase                                     | verzoek                                                                        | oordeel   | bepaling     | toelichting                              |
        | het werk is uitgewerkt en ingepland      | de klant op 10 mei 2027 10:00 om € 4.000,00 meerwerk vraagt                    | betaald   | artikel 5.2  | niet begonnen: de planning vangt het op  |
        | het materiaal voor het werk is ingekocht | de klant op 10 mei 2027 10:00 om € 4.000,00 meerwerk vraagt                    | betaald   | artikel 5.2  | ook na de inkoop niet                    |
        | het werk is in uitvoering                | onze ploeg op 10 mei 2027 07:45 voor een dichte deur staat                     | betaald   | artikel 10.1 | een dichte deur                          |
        | het werk is in uitvoering                | de klant op 10 mei 2027 10:00 vraagt het contract over te dragen aan een ander | betaald   | artikel 12.1 | een andere opdrachtgever, hetzelfde werk |
        | het werk is in uitvoering                | de klant op 10 mei 2027 10:00 een termijn van € 12.000,00 betwist              | betaald   | artikel 3.3  | over geld                                |
        | het werk is in uitvoering                | de klant op 10 mei 2027 10:00 het werk opzegt                                  | betaald   | BW 7:764(2)  | er wordt niets meer opgeleverd           |
        | het werk is in uitvoering                | de klant op 10 mei 2027 10:00 vraagt op een andere plek te bouwen              | afgewezen | artikel 4.5  | geweigerd                                |
        | het werk is klaar voor oplevering        | de klant op 10 mei 2027 10:00 vraagt het werk anders uit te voeren             | afgewezen | artikel 6.5  | klaar                                    |

    Scenario: Wat wij weigeren, verschuift niets
      Gegeven het werk is in uitvoering
      En de wijziging is niet uit te voeren
      Als de klant op 10 mei 2027 10:00 om € 4.000,00 meerwerk vraagt
      Dan is de wijziging afgewezen
      En dat volgt uit artikel 4.4
      En hoeft dit niet: de nieuwe opleverdatum melden
      En hoeft dit niet: de klant waarschuwen dat de prijs stijgt
