# language: nl
# policies/works/deposits.yaml
Functionaliteit: Wat een aanbetaling betaalt, en wat niet

  Artikel 8.1 van onze voorwaarden laat een bedrijf de aanbetaling verbeuren als het een ingepland werk opzegt en dat is afgesproken.
  Alleen dan. Wat een wijziging kost, wat is uitgevoerd en wat over opzeggen apart is onderhandeld, wordt betaald zoals alles;
  daarvoor verbeuren wij geen aanbetaling.

  Achtergrond:
    Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
    En de klant is een vaste klant
    En een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden
    En op 8 februari 2027 is € 16.000,00 aanbetaald
    En wij spraken af dat wie annuleert de aanbetaling verbeurt

  Regel: Een wijziging haalt niets van de aanbetaling af, ook waar meer is betaald dan de prijs

    Achtergrond:
      Gegeven in totaal heeft de klant € 95.000,00 betaald
      En het werk begint op 31 mei 2027 07:30
      En de wijziging kost ons € 1.200,00

    Abstract Scenario: De aanvang verschuiven, en opslag
      Gegeven <fase>
      Als de klant op <moment> vraagt de aanvang te verschuiven naar 21 juni 2027
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En wij verrekenen <bedrag> met wat is betaald
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                                     | moment            | bedrag     | bepaling    | toelichting                                 |
        | het werk is uitgewerkt en ingepland      | 17 mei 2027 10:00 | € 1.600,00 | artikel 4.2 | dag 14: 2 %                                 |
        | het werk is uitgewerkt en ingepland      | 24 mei 2027 10:00 | € 3.200,00 | artikel 4.2 | dag 7: 4 %, en er ligt nog niets opgeslagen |
        | het werk is uitgewerkt en ingepland      | 25 mei 2027 10:00 | € 4.500,00 | artikel 4.2 | dag 6: het maximum                          |
        | het materiaal voor het werk is ingekocht | 3 mei 2027 10:00  | € 367,50   | artikel 4.3 | 21 dagen opslag                             |

    Abstract Scenario: Ander werk, en op de bouw
      Gegeven <fase>
      Als <verzoek>
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En wij verrekenen <bedrag> met wat is betaald
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                                     | verzoek                                                                                                    | bedrag      | bepaling     | toelichting              |
        | het werk is uitgewerkt en ingepland      | de klant op 3 mei 2027 10:00 vraagt het werk anders uit te voeren                                          | € 225,00    | artikel 6.2  | een nieuwe tekening      |
        | het materiaal voor het werk is ingekocht | de klant op 3 mei 2027 10:00 vraagt het werk anders uit te voeren                                          | € 1.200,00  | artikel 6.3  | wat het ons kost         |
        | het werk is in uitvoering                | de klant op 3 mei 2027 10:00 vraagt het werk anders uit te voeren                                          | € 1.320,00  | artikel 6.4  | met coördinatie          |
        | het werk is in uitvoering                | de klant op 3 mei 2027 10:00 om € 4.000,00 meerwerk vraagt                                                 | € 4.000,00  | artikel 5.2  | meerwerk                 |
        | het werk is in uitvoering                | de klant op 3 mei 2027 10:00 vraagt € 4.000,00 aan het werk toe te voegen en € 1.000,00 te laten vervallen | € 3.000,00  | artikel 5.3  | min wat vervalt          |
        | het werk is in uitvoering                | onze ploeg op 3 mei 2027 07:45 voor een dichte deur staat                                                  | € 320,00    | artikel 10.1 | een dichte deur          |
        | het werk is in uitvoering                | de klant op 3 mei 2027 16:00 vraagt het werk stil te leggen tot 7 mei 2027                                 | € 265,00    | artikel 11.1 | stilstand                |
        | het werk is in uitvoering                | de klant op 3 mei 2027 16:00 vraagt het contract over te dragen aan een ander                              | € 350,00    | artikel 12.1 | een andere opdrachtgever |
        | het werk is in uitvoering                | de klant op 3 mei 2027 10:00 een termijn van € 12.000,00 betwist                                           | € 12.000,00 | artikel 3.3  | een termijn              |

    Scenario: De prijs van een aanbieding
      Gegeven het werk is in uitvoering
      En de klant aanvaardde het aanbod op 1 februari 2027
      En de aanbieding loopt tot en met 31 mei 2027, en de prijs daarvan voor het meerwerk is € 3.200,00
      Als de klant op 3 mei 2027 10:00 om € 4.000,00 meerwerk vraagt
      Dan betaalt de klant € 3.200,00
      En van de aanbetaling is € 0,00 verbeurd
      En dat volgt uit artikel 5.4

    Scenario: De eindafrekening van een richtprijs
      Gegeven de prijs van het werk is een richtprijs van € 80.000,00
      En het werk is opgeleverd
      Als de klant op 3 mei 2027 10:00 de eindafrekening van € 83.000,00 betwist
      Dan betaalt de klant € 3.000,00
      En van de aanbetaling is € 0,00 verbeurd
      En dat volgt uit artikel 3.2

  Regel: Opzeggen kost de aanbetaling alleen zoals artikel 8.1 zegt

    Achtergrond:
      Gegeven het werk heeft ons tot nu toe € 5.000,00 gekost
      En wij besparen € 60.000,00 als het werk eindigt

    Abstract Scenario: Wat is onderhandeld en wat de wet zegt, verrekenen wij
      Gegeven <afspraak>
      En <fase>
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En wij verrekenen <verrekend> met wat is betaald
      En wij betalen <terug> terug
      En er moet nog <te_betalen> worden betaald
      En dat volgt uit <bepaling>

      Voorbeelden:
        | afspraak                                           | fase                                | bedrag      | verrekend   | terug       | te_betalen | bepaling     | toelichting                                       |
        | over opzeggen is onderhandeld, en 12 % afgesproken | het werk is uitgewerkt en ingepland | € 9.600,00  | € 9.600,00  | € 6.400,00  | € 0,00     | artikel 14.1 | apart onderhandeld                                |
        | over opzeggen is onderhandeld, en 12 % afgesproken | het werk is in uitvoering           | € 9.600,00  | € 9.600,00  | € 6.400,00  | € 0,00     | artikel 14.1 | ook onderweg                                      |
        | over opzeggen is onderhandeld, en 0 % afgesproken  | het werk is in uitvoering           | € 20.000,00 | € 16.000,00 | € 0,00      | € 4.000,00 | BW 7:764(2)  | tijdens het werk spreekt de wet, niet artikel 8.1 |
        | over opzeggen is onderhandeld, en 0 % afgesproken  | het werk is nog niet ingepland      | € 4.000,00  | € 4.000,00  | € 12.000,00 | € 0,00     | artikel 7.1  | vóór de planning: voorbereiding                   |

    Scenario: Van een deel kosten en een tiende, ook na de inkoop
      Gegeven het materiaal voor het werk is ingekocht
      Als de klant op 3 mei 2027 10:00 voor € 20.000,00 van het werk opzegt
      Dan betaalt de klant € 7.000,00
      En van de aanbetaling is € 0,00 verbeurd
      En dat volgt uit artikel 7.2
