# language: nl
# policies/works/termination.yaml
Functionaliteit: Het werk of een deel ervan opzeggen, van fase tot fase

  De artikelen 7.1 tot en met 7.6 gelden voor het hele werk en voor een deel; van een deel zijn de aandelen die van de prijs ervan.
  Wat voor het werk is uitgegeven en terug te draaien is, betaalt u niet.

  Achtergrond:
    Gegeven een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden

  Regel: Wat terug te draaien is, betaalt u niet

    Abstract Scenario: Van alles tot niets
      Gegeven <wie>
      En <fase>
      En het werk heeft ons tot nu toe € 5.000,00 gekost
      En <terug_te_draaien> van die kosten is nog terug te draaien
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit artikel 7.2

      Voorbeelden:
        | wie                                                | fase                                     | terug_te_draaien | oordeel   | bedrag     | toelichting                     |
        | Mevrouw De Wit, een consument                      | het werk is uitgewerkt en ingepland      | € 4.999,99       | betaald   | € 0,01     | een cent is verloren            |
        | Mevrouw De Wit, een consument                      | het werk is uitgewerkt en ingepland      | € 5.000,00       | kosteloos | € 0,00     | alles gaat terug                |
        | Mevrouw De Wit, een consument                      | het materiaal voor het werk is ingekocht | € 4.000,00       | betaald   | € 1.000,00 | het meeste materiaal gaat terug |
        | Bakkerij Storm, zakelijke klant sinds 1 maart 2019 | het werk is uitgewerkt en ingepland      | € 5.000,00       | betaald   | € 8.000,00 | de tiende blijft over           |
        | Bakkerij Storm, zakelijke klant sinds 1 maart 2019 | het materiaal voor het werk is ingekocht | € 4.000,00       | betaald   | € 9.000,00 | wat verloren is, en de tiende   |

    Abstract Scenario: Niets geboekt
      Gegeven <wie>
      En <fase>
      En er zijn geen kosten geboekt
      En wij besparen € 60.000,00 als het werk eindigt
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wie                                                | fase                                     | oordeel      | bepaling    | toelichting                                 |
        | Mevrouw De Wit, een consument                      | het werk is nog niet ingepland           | kosteloos    | artikel 7.1 | niets voorbereid                            |
        | Mevrouw De Wit, een consument                      | het werk is uitgewerkt en ingepland      | kosteloos    | artikel 7.2 | niets uitgegeven                            |
        | Bakkerij Storm, zakelijke klant sinds 1 maart 2019 | het werk is uitgewerkt en ingepland      | betaald      | artikel 7.3 | toch de tiende                              |
        | Mevrouw De Wit, een consument                      | het materiaal voor het werk is ingekocht | doorverwezen | artikel 7.4 | ingekocht, dus er is iets uitgegeven        |
        | Bakkerij Storm, zakelijke klant sinds 1 maart 2019 | het werk is in uitvoering                | betaald      | BW 7:764(2) | onderweg kijkt de wet naar wat wij besparen |

    Scenario: Wie niets hoeft te betalen, hoeven wij niet om te praten
      Gegeven Mevrouw De Wit, een consument
      En het werk is uitgewerkt en ingepland
      En er zijn geen kosten geboekt
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 7.2
      En hoeft dit niet: een alternatief aanbieden

    Scenario: Opzoeken wat is geboekt is alleen voor opzeggen
      Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
      En het materiaal voor het werk is ingekocht
      En er zijn geen kosten geboekt
      En de wijziging kost ons € 1.200,00
      Als de klant op 3 mei 2027 10:00 vraagt het werk anders uit te voeren
      Dan betaalt de klant € 1.200,00
      En dat volgt uit artikel 6.3

  Regel: Een deel, naar de eigen prijs

    Achtergrond:
      Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
      En het werk heeft ons tot nu toe € 3.000,00 gekost
      En wij besparen € 16.000,00 als het werk eindigt

    Abstract Scenario: Van fase tot fase
      Gegeven <fase>
      Als de klant op 3 mei 2027 10:00 voor € 20.000,00 van het werk opzegt
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                                     | oordeel   | bedrag     | bepaling    | toelichting                                |
        | het werk is nog niet ingepland           | betaald   | € 1.000,00 | artikel 7.1 | een twintigste van het deel                |
        | het werk is uitgewerkt en ingepland      | betaald   | € 5.000,00 | artikel 7.2 | kosten en een tiende van het deel          |
        | het materiaal voor het werk is ingekocht | betaald   | € 5.000,00 | artikel 7.3 | hetzelfde                                  |
        | het werk is in uitvoering                | betaald   | € 4.000,00 | BW 7:764(2) | de prijs van het deel min wat wij besparen |
        | het werk is klaar voor oplevering        | afgewezen | € 0,00     | artikel 7.5 | klaar                                      |
        | het werk is opgeleverd                   | afgewezen | € 0,00     | artikel 7.5 | opgeleverd                                 |

    Abstract Scenario: Kosten en een tiende nooit meer dan het deel
      Gegeven het werk is uitgewerkt en ingepland
      Als de klant op 3 mei 2027 10:00 voor <deel> van het werk opzegt
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 7.2

      Voorbeelden:
        | deel       | bedrag     | toelichting                                 |
        | € 3.333,34 | € 3.333,33 | kosten en een tiende zijn een cent minder   |
        | € 3.000,00 | € 3.000,00 | kosten en een tiende zouden € 3.300,00 zijn |

  Regel: Geen bedenktijd

    Abstract Scenario: Een bedrijf, vanaf de opdracht
      Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
      En <fase>
      Als de klant op 3 mei 2027 10:00 de order herroept
      Dan is de wijziging afgewezen
      En dat volgt uit artikel 7.6

      Voorbeelden:
        | fase                                     | toelichting         |
        | het werk is nog niet ingepland           | pas opgedragen      |
        | het materiaal voor het werk is ingekocht | materiaal ingekocht |
        | het werk is in uitvoering                | onderweg            |
        | het werk is opgeleverd                   | achteraf            |

    Scenario: Ook een consument die bij ons op kantoor tekende, kan niet herroepen
      Gegeven Mevrouw De Wit, een consument
      En het werk is uitgewerkt en ingepland
      Als de klant op 3 februari 2027 10:00 de order herroept
      Dan is de wijziging afgewezen
      En dat volgt uit BW 6:230g(1)(e)
