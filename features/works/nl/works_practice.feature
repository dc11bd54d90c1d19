# language: nl
# policies/works/works_practice.yaml
Functionaliteit: Onze praktijk bij offertes en kleine verzoeken

  Richtlijn G30: een offerte mag vrij veranderen. G31: over de prijs ervan beslist de projectleider. G32: meerwerk tot en met € 150,00
  is kosteloos, één keer per contract. G33: zonder onze voorwaarden beslist de projectleider, behalve waar de wet zegt wat
  verschuldigd is.

  Achtergrond:
    Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019

  Regel: Een offerte staat nog open

    Abstract Scenario: Alles behalve de prijs
      Gegeven een offerte van € 80.000,00
      Als <verzoek>
      Dan is de wijziging kosteloos
      En dat volgt uit richtlijn G30

      Voorbeelden:
        | verzoek                                                                       | toelichting       |
        | de klant op 3 mei 2027 10:00 vraagt het werk anders uit te voeren             | anders            |
        | de klant op 3 mei 2027 10:00 om € 4.000,00 meerwerk vraagt                    | meer              |
        | de klant op 3 mei 2027 10:00 het werk opzegt                                  | helemaal niet     |
        | de klant op 3 mei 2027 10:00 voor € 20.000,00 van het werk opzegt             | een deel niet     |
        | de klant op 3 mei 2027 10:00 de order herroept                                | bedenkingen       |
        | de klant op 3 mei 2027 10:00 vraagt een artikel te ruilen voor een ander      | een ander artikel |
        | de klant op 3 mei 2027 10:00 vraagt de aanvang te verschuiven                 | later             |
        | de klant op 3 mei 2027 10:00 vraagt op een andere plek te bouwen              | ergens anders     |
        | de klant op 3 mei 2027 10:00 vraagt het contract over te dragen aan een ander | voor een ander    |

    Scenario: Over de prijs gaat de projectleider
      Gegeven een offerte van € 80.000,00
      Als de klant op 3 mei 2027 10:00 vraagt om een lagere prijs
      Dan moet de projectleider het goedkeuren
      En dat volgt uit richtlijn G31

  Regel: Een stopcontact meer

    Achtergrond:
      Gegeven een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden
      En het werk is in uitvoering

    Abstract Scenario: Tot en met 150 euro, op de cent
      Als de klant op 3 mei 2027 10:00 om <extra> meerwerk vraagt
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | extra    | oordeel   | bedrag   | bepaling      | toelichting                  |
        | € 149,99 | kosteloos | € 0,00   | richtlijn G32 | een cent eronder             |
        | € 150,00 | kosteloos | € 0,00   | richtlijn G32 | op de cent de grens          |
        | € 150,01 | betaald   | € 150,01 | artikel 5.2   | een cent erboven             |
        | € 0,01   | kosteloos | € 0,00   | richtlijn G32 | een cent is een kleine extra |

    Scenario: Niet als opstap naar een grote wijziging
      Als de klant op 3 mei 2027 10:00 vraagt € 100,00 aan het werk toe te voegen en € 20.000,00 te laten vervallen
      Dan moet de projectleider het goedkeuren
      En dat volgt uit artikel 5.1

    Scenario: Eén keer per contract
      Gegeven een eerdere wijziging van deze order was kosteloos
      Als de klant op 3 mei 2027 10:00 om € 150,00 meerwerk vraagt
      Dan betaalt de klant € 150,00
      En dat volgt uit artikel 5.2

  Regel: Zonder onze voorwaarden

    Achtergrond:
      Gegeven een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027
      En het werk is uitgewerkt en ingepland
      En het werk begint op 31 mei 2027 07:30

    Abstract Scenario: Wie de aanvang verschuift
      Gegeven <voorwaarden>
      Als de klant op 18 mei 2027 10:00 vraagt de aanvang te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | voorwaarden                            | oordeel      | bepaling      | toelichting             |
        | onze voorwaarden zijn ondertekend      | betaald      | artikel 4.2   | onze voorwaarden tellen |
        | onze voorwaarden zijn niet overhandigd | doorverwezen | richtlijn G33 | niets afgesproken       |

    Scenario: Meerwerk heeft zijn prijs uit de wet
      Gegeven onze voorwaarden zijn niet overhandigd
      Als de klant op 18 mei 2027 10:00 om € 4.000,00 meerwerk vraagt
      Dan betaalt de klant € 4.000,00
      En dat volgt uit BW 7:752(1)

  Regel: Zonder onze voorwaarden, waar de wet geen prijs noemt

    Abstract Scenario: Een werk
      Gegeven een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027
      En wij besparen € 60.000,00 als het werk eindigt
      En onze voorwaarden zijn niet overhandigd
      En <fase>
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                                | verzoek                                                                         | oordeel      | bepaling      | toelichting                     |
        | het werk is uitgewerkt en ingepland | de klant op 18 mei 2027 10:00 vraagt € 4.000,00 van het werk te laten vervallen | doorverwezen | richtlijn G33 | wat vervalt                     |
        | het werk is uitgewerkt en ingepland | de klant op 18 mei 2027 10:00 vraagt het werk anders uit te voeren              | doorverwezen | richtlijn G33 | anders                          |
        | het werk is uitgewerkt en ingepland | de klant op 18 mei 2027 10:00 vraagt om een lagere prijs                        | doorverwezen | richtlijn G33 | de prijs                        |
        | het werk is in uitvoering           | de klant op 18 mei 2027 10:00 het werk opzegt                                   | betaald      | BW 7:764(2)   | de wet zegt wat verschuldigd is |
        | het werk is klaar voor oplevering   | de klant op 18 mei 2027 10:00 het werk opzegt                                   | doorverwezen | richtlijn G33 | de wet zegt niets meer          |
        | het werk is in uitvoering           | onze ploeg op 18 mei 2027 07:45 voor een dichte deur staat                      | doorverwezen | richtlijn G33 | een ploeg voor niets gekomen    |

    Abstract Scenario: Een koop
      Gegeven een order van € 80.000,00, gesloten op 1 februari 2027
      En het gaat om een koop van goederen
      En de offerte is ondertekend
      En de order is ingepland
      En onze voorwaarden zijn niet overhandigd
      Als de klant op 18 mei 2027 10:00 om <extra> meerwerk vraagt
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | extra    | oordeel      | bepaling      | toelichting                  |
        | € 150,00 | kosteloos    | richtlijn G32 | een kleine extra mag ook dan |
        | € 150,01 | doorverwezen | richtlijn G33 | een cent erboven             |

    Scenario: Een dienst
      Gegeven een order van € 80.000,00, gesloten op 1 februari 2027
      En het gaat om een order voor diensten
      En de offerte is ondertekend
      En de order is ingepland
      En onze voorwaarden zijn niet overhandigd
      Als de klant op 18 mei 2027 10:00 om € 4.000,00 meerwerk vraagt
      Dan moet de projectleider het goedkeuren
      En dat volgt uit richtlijn G33
