# language: nl
# policies/works/variations.yaml
Functionaliteit: Meer- en minderwerk

  Artikel 5.1 van onze voorwaarden: "Wij voeren uit wat u vraagt, zolang al het meerwerk samen ten hoogste 15 % van de aanneemsom
  is, al het minderwerk ten hoogste 15 %, en het saldo ten hoogste 10 %; daarbuiten overlegt de projectleider eerst met u."
  Artikel 5.2: "Meerwerk rekenen wij tegen de prijs ervan." Artikel 5.3: "Wat vervalt, verrekenen wij."

  Artikel 5.4: "Zolang een aanbieding loopt, geldt die prijs ook voor meerwerk."

  Achtergrond:
    Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
    En een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden
    En het werk is in uitvoering

  Regel: Binnen de grenzen, met wat eraan voorafging

    Abstract Scenario: Tot de grens, op de cent
      Gegeven eerder is <meerwerk> meerwerk en <minderwerk> minderwerk afgesproken
      Als de klant op 3 mei 2027 10:00 vraagt <erbij> aan het werk toe te voegen en <eraf> te laten vervallen
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | meerwerk   | minderwerk | erbij       | eraf       | oordeel   | bedrag     | bepaling    | toelichting                                 |
        | € 0,00     | € 0,00     | € 8.000,00  | € 0,00     | betaald   | € 8.000,00 | artikel 5.2 | het saldo is 10 %                           |
        | € 7.500,00 | € 0,00     | € 500,00    | € 0,00     | betaald   | € 500,00   | artikel 5.2 | het saldo is 10 %, met wat eraan voorafging |
        | € 9.000,00 | € 9.000,00 | € 3.000,00  | € 0,00     | betaald   | € 3.000,00 | artikel 5.2 | al het meerwerk is 15 %                     |
        | € 9.000,00 | € 9.000,00 | € 0,00      | € 3.000,00 | kosteloos | € 0,00     | artikel 5.3 | al het minderwerk is 15 %                   |
        | € 0,00     | € 0,00     | € 0,00      | € 8.000,00 | kosteloos | € 0,00     | artikel 5.3 | het saldo is 10 %, de andere kant op        |
        | € 0,00     | € 0,00     | € 10.000,00 | € 2.000,00 | betaald   | € 8.000,00 | artikel 5.2 | wat vervalt maakt ruimte                    |

    Abstract Scenario: Een cent erbuiten overlegt de projectleider
      Gegeven eerder is <meerwerk> meerwerk en <minderwerk> minderwerk afgesproken
      Als de klant op 3 mei 2027 10:00 vraagt <erbij> aan het werk toe te voegen en <eraf> te laten vervallen
      Dan moet de projectleider het goedkeuren
      En dat volgt uit artikel 5.1

      Voorbeelden:
        | meerwerk   | minderwerk | erbij       | eraf       | toelichting                  |
        | € 0,00     | € 0,00     | € 8.000,01  | € 0,00     | het saldo                    |
        | € 7.500,00 | € 0,00     | € 500,01    | € 0,00     | met wat eraan voorafging     |
        | € 9.000,00 | € 9.000,00 | € 3.000,01  | € 0,00     | al het meerwerk              |
        | € 9.000,00 | € 9.000,00 | € 0,00      | € 3.000,01 | al het minderwerk            |
        | € 0,00     | € 0,00     | € 0,00      | € 8.000,01 | het saldo, de andere kant op |
        | € 0,00     | € 0,00     | € 10.000,00 | € 1.999,99 | te weinig ruimte             |

  Regel: Mogen wij deze wijziging in rekening brengen? Alleen na een waarschuwing

    Abstract Scenario: Hetzelfde meerwerk, met en zonder waarschuwing
      Gegeven <waarschuwing>
      Als de klant op 3 mei 2027 10:00 om € 4.000,00 meerwerk vraagt
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | waarschuwing                                                   | oordeel   | bedrag     | bepaling    | toelichting                 |
        | wij hebben de klant op tijd verteld dat het meer zou kosten    | betaald   | € 4.000,00 | artikel 5.2 | onze voorwaarden tellen     |
        | niemand heeft de klant op tijd verteld dat het meer zou kosten | kosteloos | € 0,00     | BW 7:755    | de wet haalt het bedrag weg |

    Scenario: Zonder waarschuwing betaalt wat vervalt niet voor wat erbij komt
      Gegeven niemand heeft de klant op tijd verteld dat het meer zou kosten
      Als de klant op 3 mei 2027 10:00 vraagt € 4.000,00 aan het werk toe te voegen en € 1.000,00 te laten vervallen
      Dan is de wijziging kosteloos
      En er gaat € 3.000,00 af
      En dat volgt uit BW 7:755
      En de administratie stuurt uiterlijk 17 mei 2027 10:00 de creditfactuur

  Regel: De prijs van een aanbieding geldt zolang de aanbieding loopt

    Achtergrond:
      Gegeven de klant aanvaardde het aanbod op 1 februari 2027

    Abstract Scenario: De laatste dag van de aanbieding eindigt om middernacht
      Gegeven de aanbieding loopt tot en met 31 mei 2027, en de prijs daarvan voor het meerwerk is € 3.200,00
      Als de klant op <moment> om € 4.000,00 meerwerk vraagt
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | moment            | bedrag     | bepaling    | toelichting                         |
        | 31 mei 2027 23:59 | € 3.200,00 | artikel 5.4 | de laatste minuut van de aanbieding |
        | 1 juni 2027 00:00 | € 4.000,00 | artikel 5.2 | de aanbieding is afgelopen          |

    Scenario: Wie niet om de prijs van de aanbieding vraagt, betaalt de prijs van het werk
      Gegeven het aanbod gold tot en met 31 mei 2027
      Als de klant op 31 mei 2027 23:59 om € 4.000,00 meerwerk vraagt
      Dan betaalt de klant € 4.000,00
      En dat volgt uit artikel 5.2

    Abstract Scenario: De aanbieding gaat over wat erbij komt
      Gegeven de aanbieding loopt tot en met 31 mei 2027, en de prijs daarvan voor het meerwerk is <actieprijs>
      En een eerdere wijziging van deze order was kosteloos
      Als de klant op 3 mei 2027 10:00 vraagt <erbij> aan het werk toe te voegen en <eraf> te laten vervallen
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | actieprijs | erbij      | eraf       | oordeel   | bedrag     | bepaling    | toelichting                            |
        | € 3.200,00 | € 4.000,00 | € 1.000,00 | betaald   | € 2.200,00 | artikel 5.4 | erbij tegen de prijs van de aanbieding |
        | € 3.200,00 | € 4.000,00 | € 3.200,00 | kosteloos | € 0,00     | artikel 5.4 | er vervalt evenveel                    |
        | € 3.200,00 | € 0,00     | € 1.000,00 | kosteloos | € 0,00     | artikel 5.3 | er komt niets bij                      |
        | € 0,01     | € 0,01     | € 0,00     | betaald   | € 0,01     | artikel 5.4 | een cent is meerwerk                   |

  Regel: Wij nemen aan wat wij aankunnen

    Abstract Scenario: Er moet een ploeg vrij zijn
      Gegeven <ploeg>
      Als de klant op 3 mei 2027 10:00 om € 4.000,00 meerwerk vraagt
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | ploeg                    | oordeel      | bepaling    | toelichting                |
        | er is nog een ploeg vrij | betaald      | artikel 5.2 | er is ruimte               |
        | alle ploegen zijn bezet  | doorverwezen | artikel 9.8 | er moet iemand naar kijken |
