# language: nl
# policies/works/works_practice.yaml
Functionaliteit: Als onze voorwaarden niet gelden

  Richtlijn G33: "Zonder onze voorwaarden beslist de projectleider, behalve waar de wet zegt wat verschuldigd is." De wet spreekt
  van meerwerk (BW 7:752), van opzeggen vóór de oplevering (BW 7:764) en van de eindafrekening van een richtprijs. Limieten, vaste
  bedragen, gratis dagen en weigeringen uit onze voorwaarden tellen dan niet.

  Achtergrond:
    Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
    En een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027

  Regel: Waar alleen onze voorwaarden over gaan, beslist de projectleider

    Achtergrond:
      Gegeven onze voorwaarden zijn niet overhandigd

    Abstract Scenario: Voordat het werk begint
      Gegeven <fase>
      Als <verzoek>
      Dan moet de projectleider het goedkeuren
      En dat volgt uit richtlijn G33

      Voorbeelden:
        | fase                                     | verzoek                                                                        | toelichting                                      |
        | het werk is nog niet ingepland           | de klant op 18 mei 2027 10:00 vraagt de aanvang te verschuiven                 | artikel 4.1 is er niet om het kosteloos te maken |
        | het werk is nog niet ingepland           | de klant op 18 mei 2027 10:00 vraagt het werk anders uit te voeren             | artikel 6.1 evenmin                              |
        | het werk is nog niet ingepland           | de klant op 18 mei 2027 10:00 vraagt op een andere plek te bouwen              | noch 4.5 om het te weigeren                      |
        | het werk is nog niet ingepland           | de klant op 18 mei 2027 10:00 vraagt het contract over te dragen aan een ander | een klant die nieuw voor ons is                  |
        | het werk is nog niet ingepland           | de klant op 18 mei 2027 10:00 vraagt om een lagere prijs                       | afspraak is afspraak, en toch praten wij         |
        | het werk is nog niet ingepland           | de klant op 18 mei 2027 10:00 vraagt een artikel te ruilen voor een ander      | een andere wastafel                              |
        | het werk is uitgewerkt en ingepland      | de klant op 18 mei 2027 10:00 vraagt op een andere plek te bouwen              | een andere plek                                  |
        | het werk is uitgewerkt en ingepland      | de klant op 18 mei 2027 10:00 vraagt het contract over te dragen aan een ander | een andere opdrachtgever                         |
        | het materiaal voor het werk is ingekocht | de klant op 18 mei 2027 10:00 vraagt het werk anders uit te voeren             | wat dat kost is niet afgesproken                 |
        | het materiaal voor het werk is ingekocht | de klant op 18 mei 2027 10:00 vraagt de aanvang te verschuiven                 | en wat opslag kost evenmin                       |

    Abstract Scenario: Tijdens het werk en erna
      Gegeven <fase>
      Als <verzoek>
      Dan moet de projectleider het goedkeuren
      En dat volgt uit richtlijn G33

      Voorbeelden:
        | fase                              | verzoek                                                                         | toelichting                            |
        | het werk is in uitvoering         | de klant op 18 mei 2027 10:00 vraagt het werk stil te leggen tot 20 mei 2027    | geen drie kosteloze dagen              |
        | het werk is in uitvoering         | de klant op 18 mei 2027 10:00 vraagt het werk anders uit te voeren              | anders                                 |
        | het werk is in uitvoering         | de klant op 18 mei 2027 10:00 vraagt € 4.000,00 van het werk te laten vervallen | wat vervalt                            |
        | het werk is klaar voor oplevering | de klant op 18 mei 2027 10:00 vraagt het werk anders uit te voeren              | geen artikel weigert het               |
        | het werk is klaar voor oplevering | de klant op 18 mei 2027 10:00 vraagt het werk stil te leggen tot 20 mei 2027    | een andere datum evenmin               |
        | het werk is klaar voor oplevering | de klant op 18 mei 2027 10:00 vraagt het contract over te dragen aan een ander  | een andere opdrachtgever evenmin       |
        | het werk is klaar voor oplevering | de klant op 18 mei 2027 10:00 voor € 4.000,00 van het werk opzegt               | de wet zegt niets meer                 |
        | het werk is opgeleverd            | onze ploeg op 18 mei 2027 07:45 voor een dichte deur staat                      | een ploeg voor niets gekomen, achteraf |

    Scenario: Ook wat niet goed te maken is, wordt besproken
      Gegeven het werk is uitgewerkt en ingepland
      En de wijziging is niet uit te voeren
      Als de klant op 18 mei 2027 10:00 vraagt het werk anders uit te voeren
      Dan is het verzoek doorverwezen
      En dat volgt uit richtlijn G33

    Scenario: Andere tegels, een cent meer dan niets, hebben hun prijs uit de wet
      Gegeven het werk is uitgewerkt en ingepland
      En een eerdere wijziging van deze order was kosteloos
      Als de klant op 18 mei 2027 10:00 om ander materiaal vraagt dat € 0,01 meer kost
      Dan betaalt de klant € 0,01
      En dat volgt uit BW 7:752(1)

  Regel: De voorwaarden van de klant zijn ook niet de onze

    Abstract Scenario: Die van de klant, of geen
      Gegeven <voorwaarden>
      En <afgewezen>
      En het werk is uitgewerkt en ingepland
      En het werk begint op 31 mei 2027 07:30
      Als de klant op 18 mei 2027 10:00 vraagt de aanvang te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | voorwaarden                            | afgewezen                                       | oordeel      | bepaling      | toelichting             |
        | onze voorwaarden zijn overhandigd      | de klant noemde geen eigen voorwaarden          | betaald      | artikel 4.2   | de onze gelden          |
        | onze voorwaarden zijn overhandigd      | de klant wees onze voorwaarden uitdrukkelijk af | doorverwezen | richtlijn G33 | die van de klant gelden |
        | onze voorwaarden zijn niet overhandigd | de klant noemde geen eigen voorwaarden          | doorverwezen | richtlijn G33 | er gelden er geen       |

  Regel: Waar de wet een prijs noemt, wordt betaald, ook zonder onze voorwaarden

    Achtergrond:
      Gegeven onze voorwaarden zijn niet overhandigd
      En wij besparen € 60.000,00 als het werk eindigt

    Abstract Scenario: Het werk opzeggen, van fase tot fase
      Gegeven <fase>
      En er zijn geen kosten geboekt
      Als <verzoek>
      Dan is het verzoek betaald
      En betaalt de klant <bedrag>
      En dat volgt uit BW 7:764(2)
      En de administratie geeft uiterlijk 1 juni 2027 10:00 de cijfers van de kosten en de besparingen
      En nazorg levert uiterlijk 1 juni 2027 10:00 het deel op dat klaar is

      Voorbeelden:
        | fase                                     | verzoek                                                            | bedrag      | toelichting                                   |
        | het werk is nog niet ingepland           | de klant op 18 mei 2027 10:00 het werk opzegt                      | € 20.000,00 | geen grens van een twintigste                 |
        | het werk is uitgewerkt en ingepland      | de klant op 18 mei 2027 10:00 het werk opzegt                      | € 20.000,00 | geen tiende voor de plek                      |
        | het materiaal voor het werk is ingekocht | de klant op 18 mei 2027 10:00 het werk opzegt                      | € 20.000,00 | wat is geboekt, doet er niet toe              |
        | het werk is in uitvoering                | de klant op 18 mei 2027 10:00 voor € 70.000,00 van het werk opzegt | € 10.000,00 | een deel: de prijs ervan min wat wij besparen |

    Abstract Scenario: Meer werk heeft zijn prijs, ook buiten onze grenzen
      Gegeven het werk is uitgewerkt en ingepland
      Als <verzoek>
      Dan is het verzoek betaald
      En betaalt de klant <bedrag>
      En dat volgt uit BW 7:752(1)
      En het bedrijfsbureau waarschuwt uiterlijk 18 mei 2027 10:00: wat het meerwerk kost, en dat het wacht op antwoord
      En de administratie vraagt uiterlijk 25 mei 2027 17:00 om een aanbetaling

      Voorbeelden:
        | verzoek                                                                        | bedrag      | toelichting                                             |
        | de klant op 18 mei 2027 10:00 om € 20.000,00 meerwerk vraagt                   | € 20.000,00 | een kwart van de prijs: artikel 5.1 houdt niemand tegen |
        | de klant op 18 mei 2027 10:00 om meer ruimten voor € 4.000,00 vraagt           | € 4.000,00  | meer ruimten                                            |
        | de klant op 18 mei 2027 10:00 om ander materiaal vraagt dat € 400,00 meer kost | € 400,00    | andere tegels                                           |

    Scenario: Wat ervan vervalt, crediteren wij apart
      Gegeven het werk is in uitvoering
      Als de klant op 18 mei 2027 10:00 vraagt € 1.000,00 aan het werk toe te voegen en € 2.000,00 te laten vervallen
      Dan betaalt de klant € 1.000,00
      En dat volgt uit BW 7:752(1)
      En de administratie stuurt uiterlijk 1 juni 2027 10:00 de creditfactuur
      En de projectleider meldt uiterlijk 21 mei 2027 17:00 wat de dag van oplevering wordt

    Scenario: Wie opzegt, bellen wij eerst, met of zonder voorwaarden
      Gegeven het werk is in uitvoering
      Als de klant op 18 mei 2027 10:00 het werk opzegt
      Dan betaalt de klant € 20.000,00
      En dat volgt uit BW 7:764(2)
      En de projectleider biedt uiterlijk 18 mei 2027 10:00 een alternatief

    Scenario: Een richtprijs rekenen wij af zoals de wet zegt
      Gegeven de prijs van het werk is een richtprijs van € 80.000,00
      En het werk is opgeleverd
      Als de klant op 18 mei 2027 10:00 de eindafrekening van € 83.000,00 betwist
      Dan betaalt de klant € 3.000,00
      En dat volgt uit BW 7:752(1)

    Scenario: Termijnen die niemand afsprak, bespreken wij
      Gegeven het werk is in uitvoering
      Als de klant op 18 mei 2027 10:00 een termijn van € 12.000,00 betwist
      Dan moet de projectleider het goedkeuren
      En dat volgt uit richtlijn G33
