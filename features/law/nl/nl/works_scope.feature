# language: nl
# policies/law/nl/works.yaml
Functionaliteit: Wat meerwerk is, wat een eindafrekening is, en wanneer een werk niet meer kan worden opgezegd

  Artikelen 7:752 en 7:755 BW zijn er voor een werk, en voor een prijs die een richtprijs was; artikel 7:764 is er voor een
  werk dat niet klaar is. Waar zij zwijgen, blijft staan wat is afgesproken.

  Regel: Meerwerk is werk dat meer kost, aan een werk

    Abstract Scenario: Bij goederen en diensten blijft de order staan
      Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
      En een order van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden
      En <soort>
      En de order is in productie
      En de prijs van het werk is een richtprijs van € 80.000,00
      En wij hebben de klant op tijd verteld dat het meer zou kosten
      Als <verzoek>
      Dan is de wijziging afgewezen
      En dat volgt uit het uitgangspunt

      Voorbeelden:
        | soort                               | verzoek                                                                | toelichting                                  |
        | het gaat om een order voor diensten | de klant op 3 mei 2027 10:00 om € 4.000,00 meerwerk vraagt             | meer advies is geen meerwerk                 |
        | het gaat om een order voor diensten | de klant op 3 mei 2027 10:00 de eindafrekening van € 90.000,00 betwist | een nota is geen eindafrekening van een werk |
        | het gaat om een koop van goederen   | de klant op 3 mei 2027 10:00 om € 4.000,00 meerwerk vraagt             | meer goederen zijn geen meerwerk             |
        | het gaat om een koop van goederen   | de klant op 3 mei 2027 10:00 de eindafrekening van € 90.000,00 betwist | een nota van goederen evenmin                |

    Abstract Scenario: Zodra het een cent kost
      Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
      En een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden
      En het werk is in uitvoering
      En wij hebben de klant op tijd verteld dat het meer zou kosten
      En de klant hoefde zelf niet te begrijpen dat het meer zou kosten
      Als de klant op 3 mei 2027 10:00 om <extra> meerwerk vraagt
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | extra  | oordeel   | bepaling         | toelichting                       |
        | € 0,01 | betaald   | BW 7:752(1)      | een cent                          |
        | € 0,00 | afgewezen | het uitgangspunt | geen prijs: de wet antwoordt niet |

  Regel: Een eindafrekening is van een werk dat is begonnen, met een richtprijs

    Achtergrond:
      Gegeven Mevrouw De Wit, een consument
      En een contract voor een werk van € 50.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden
      En wij hebben de klant op tijd verteld dat het meer zou kosten

    Abstract Scenario: Niet voordat het werk begint
      Gegeven de prijs van het werk is een richtprijs van € 50.000,00
      En <fase>
      Als de klant op 3 mei 2027 10:00 de eindafrekening van € 63.000,00 betwist
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                                     | oordeel   | bepaling         | toelichting        |
        | het werk is uitgewerkt en ingepland      | afgewezen | het uitgangspunt | er is niets gedaan |
        | het materiaal voor het werk is ingekocht | afgewezen | het uitgangspunt | nu ook niet        |
        | het werk is in uitvoering                | betaald   | BW 7:752(1)      | begonnen           |
        | het werk is klaar voor oplevering        | betaald   | BW 7:752(1)      | klaar              |
        | het werk is opgeleverd                   | betaald   | BW 7:752(1)      | opgeleverd         |

    Scenario: Een werk in regie heeft geen richtprijs om boven te komen
      Gegeven het werk wordt in regie uitgevoerd
      En het werk is in uitvoering
      Als de klant op 3 mei 2027 10:00 de eindafrekening van € 63.000,00 betwist
      Dan is de wijziging afgewezen
      En dat volgt uit het uitgangspunt

    Abstract Scenario: Een andere wijziging is geen eindafrekening
      Gegeven de prijs van het werk is een richtprijs van € 50.000,00
      En het werk is in uitvoering
      En wij hebben € 63.000,00 van het werk uitgevoerd
      Als <verzoek>
      Dan is de wijziging afgewezen
      En dat volgt uit het uitgangspunt

      Voorbeelden:
        | verzoek                                                                           | toelichting              |
        | de klant op 3 mei 2027 10:00 vraagt de leverdatum te verschuiven                  | een andere dag           |
        | de klant op 3 mei 2027 10:00 vraagt de order over te dragen aan een ander bedrijf | een andere opdrachtgever |

  Regel: Een werk dat klaar is, kan niet worden opgezegd

    Abstract Scenario: Klaar voor oplevering is klaar
      Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
      En een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027
      En onze voorwaarden zijn niet overhandigd
      En <prijs>
      En <fase>
      En wij besparen € 20.000,00 als het werk eindigt
      En het werk heeft ons tot nu toe € 20.000,00 gekost
      En de arbeid tot nu toe komt op € 8.000,00, en de winst over het geheel zou € 6.000,00 zijn
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | prijs                                                   | fase                              | oordeel   | bepaling         | toelichting          |
        | de prijs van het werk is een richtprijs van € 80.000,00 | het werk is in uitvoering         | betaald   | BW 7:764(2)      | niet klaar           |
        | de prijs van het werk is een richtprijs van € 80.000,00 | het werk is klaar voor oplevering | afgewezen | het uitgangspunt | klaar                |
        | de prijs van het werk is een richtprijs van € 80.000,00 | het werk is opgeleverd            | afgewezen | het uitgangspunt | opgeleverd           |
        | het werk wordt in regie uitgevoerd                      | het werk is in uitvoering         | betaald   | BW 7:764(2)      | in regie, niet klaar |
        | het werk wordt in regie uitgevoerd                      | het werk is klaar voor oplevering | afgewezen | het uitgangspunt | in regie, klaar      |
        | het werk wordt in regie uitgevoerd                      | het werk is opgeleverd            | afgewezen | het uitgangspunt | in regie, opgeleverd |

    Abstract Scenario: Opzeggen is iets anders dan herroepen, en dan wegblijven
      Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
      En een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027
      En onze voorwaarden zijn niet overhandigd
      En het werk is in uitvoering
      En wij besparen € 20.000,00 als het werk eindigt
      Als <verzoek>
      Dan is het verzoek afgewezen
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                       | bepaling         | toelichting                    |
        | de klant op 3 mei 2027 10:00 de order herroept                | BW 6:230g(1)(a)  | een bedrijf kan niet herroepen |
        | er op 3 mei 2027 10:00 niemand is om de levering aan te nemen | het uitgangspunt | niemand zegt iets op           |
