# language: nl
# policies/works/termination.yaml
Functionaliteit: Het werk opzeggen

  Artikel 7.1 van onze voorwaarden: "Tot de planning betaalt u wat onze voorbereiding heeft gekost, ten hoogste 5 % van de prijs."
  Artikel 7.2: "Daarna betaalt u de kosten die wij niet kunnen terugdraaien." Artikel 7.3: "Een bedrijf betaalt ook 10 % van de
  prijs, voor de plek die wij vrijhielden." Artikel 7.4: "Is er ingekocht en niets geboekt, dan zoeken wij dat eerst uit." Artikel
  7.5: "Een werk dat klaar is, kunt u niet meer opzeggen." Artikel 7.6: "Een bedrijf heeft geen bedenktijd."

  Over een werk in uitvoering zwijgen onze voorwaarden; daar spreekt BW 7:764(2): de prijs min wat wij besparen.

  Achtergrond:
    Gegeven een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden

  Regel: Tot de planning alleen de voorbereiding

    Achtergrond:
      Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019

    Abstract Scenario: Wat opname en vergunning kosten, tot een twintigste
      Gegeven het werk is nog niet ingepland
      En het werk heeft ons tot nu toe <kosten> gekost
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit artikel 7.1

      Voorbeelden:
        | kosten     | oordeel   | bedrag     | toelichting             |
        | € 0,00     | kosteloos | € 0,00     | nog niets gedaan        |
        | € 3.999,99 | betaald   | € 3.999,99 | een cent onder de grens |
        | € 4.000,00 | betaald   | € 4.000,00 | 5 %, op de cent         |
        | € 4.000,01 | betaald   | € 4.000,00 | een cent erboven        |

    Scenario: Van een deel een twintigste van dat deel
      Gegeven het werk is nog niet ingepland
      En het werk heeft ons tot nu toe € 3.000,00 gekost
      Als de klant op 3 mei 2027 10:00 voor € 20.000,00 van het werk opzegt
      Dan betaalt de klant € 1.000,00
      En dat volgt uit artikel 7.1

  Regel: Na de planning wat wij niet kunnen terugdraaien en de plek die wij vrijhielden

    Abstract Scenario: Een bedrijf betaalt allebei, een consument alleen de kosten
      Gegeven <wie>
      En het werk is uitgewerkt en ingepland
      En het werk heeft ons tot nu toe € 5.000,00 gekost
      En <terug_te_draaien> van die kosten is nog terug te draaien
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 7.2

      Voorbeelden:
        | wie                                                | terug_te_draaien | bedrag      | toelichting               |
        | Bakkerij Storm, zakelijke klant sinds 1 maart 2019 | € 0,00           | € 13.000,00 | niets is terug te draaien |
        | Bakkerij Storm, zakelijke klant sinds 1 maart 2019 | € 1.000,00       | € 12.000,00 | de tegels gaan terug      |
        | Mevrouw De Wit, een consument                      | € 1.000,00       | € 4.000,00  | zonder de tiende          |

  Regel: Allebei samen nooit meer dan de prijs, en alleen wat is geboekt

    Achtergrond:
      Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019

    Abstract Scenario: Tot de prijs
      Gegeven het materiaal voor het werk is ingekocht
      En het werk heeft ons tot nu toe <kosten> gekost
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 7.3

      Voorbeelden:
        | kosten      | bedrag      | toelichting                    |
        | € 71.999,99 | € 79.999,99 | een cent eronder               |
        | € 72.000,00 | € 80.000,00 | de prijs                       |
        | € 72.000,01 | € 80.000,00 | een cent erboven, tot de prijs |

    Abstract Scenario: Ingekocht, maar niets geboekt
      Gegeven het materiaal voor het werk is ingekocht
      En <boekhouding>
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan moet de projectleider het goedkeuren
      En dat volgt uit artikel 7.4

      Voorbeelden:
        | boekhouding                      | toelichting             |
        | er zijn geen kosten geboekt      | de boekhouding zegt nul |
        | er zijn geen kosten opgeschreven | er is geen boekhouding  |

    Scenario: Ingekocht, en een cent geboekt
      Gegeven het materiaal voor het werk is ingekocht
      En het werk heeft ons tot nu toe € 0,01 gekost
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan betaalt de klant € 8.000,01
      En dat volgt uit artikel 7.2

  Regel: Tijdens het werk spreekt de wet, en wat klaar is eindigt niet meer

    Achtergrond:
      Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019

    Abstract Scenario: Van fase tot fase
      Gegeven <fase>
      En het werk heeft ons tot nu toe € 5.000,00 gekost
      En wij besparen € 60.000,00 als het werk eindigt
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                                | oordeel   | bedrag      | bepaling    | toelichting                 |
        | het werk is nog niet ingepland      | betaald   | € 4.000,00  | artikel 7.1 | voorbereiding, tot de grens |
        | het werk is uitgewerkt en ingepland | betaald   | € 13.000,00 | artikel 7.3 | kosten en een tiende        |
        | het werk is in uitvoering           | betaald   | € 20.000,00 | BW 7:764(2) | de prijs min de besparing   |
        | het werk is klaar voor oplevering   | afgewezen | € 0,00      | artikel 7.5 | klaar                       |

    Scenario: Een bedrijf heeft geen bedenktijd
      Gegeven het werk is uitgewerkt en ingepland
      Als de klant op 3 februari 2027 10:00 de order herroept
      Dan is de wijziging afgewezen
      En dat volgt uit artikel 7.6

  Regel: Waar niets is aanbetaald, valt niets te verbeuren

    Achtergrond:
      Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
      En wij spraken af dat wie annuleert de aanbetaling verbeurt

    Scenario: Geen aanbetaling, dus kosten en een tiende
      Gegeven het werk is uitgewerkt en ingepland
      En het werk heeft ons tot nu toe € 5.000,00 gekost
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan betaalt de klant € 13.000,00
      En dat volgt uit artikel 7.3

    Scenario: Een aanbetaling komt niet in de plaats van de boeken
      Gegeven op 8 februari 2027 is € 16.000,00 aanbetaald
      En het materiaal voor het werk is ingekocht
      En er zijn geen kosten geboekt
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan moet de projectleider het goedkeuren
      En dat volgt uit artikel 7.4
