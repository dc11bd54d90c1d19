# language: nl
# policies/works/price.yaml
Functionaliteit: De prijs, de eindafrekening en de termijnen

  Artikel 3.1 van onze voorwaarden: "De prijs van het werk staat vast." Artikel 3.2: "Spraken wij een richtprijs af, dan betaalt u wat
  het werk heeft gekost." Artikel 3.3: "Een termijn betaalt u zoals die is gedeclareerd."

  Achtergrond:
    Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019

  Regel: Afspraak is afspraak

    Abstract Scenario: Eenmaal afgesproken staat de prijs vast
      Gegeven een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden
      En <fase>
      Als de klant op 3 mei 2027 10:00 vraagt om een lagere prijs
      Dan is de wijziging afgewezen
      En dat volgt uit artikel 3.1

      Voorbeelden:
        | fase                                     | toelichting         |
        | het werk is nog niet ingepland           | net afgesproken     |
        | het werk is in uitvoering                | halverwege          |
        | het werk is opgeleverd                   | achteraf            |
        | het werk is uitgewerkt en ingepland      | ingepland           |
        | het materiaal voor het werk is ingekocht | materiaal ingekocht |
        | het werk is klaar voor oplevering        | klaar               |

    Abstract Scenario: Een vaste prijs kent geen eindafrekening, en een richtprijs niet voordat het werk begint
      Gegeven een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden
      En <prijs>
      En <fase>
      Als de klant op 3 mei 2027 10:00 de eindafrekening van € 83.000,00 betwist
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | prijs                                                   | fase                                | oordeel   | bedrag     | bepaling    | toelichting       |
        | het werk wordt voor een vaste prijs uitgevoerd          | het werk is opgeleverd              | afgewezen | € 0,00     | artikel 3.1 | vast              |
        | de prijs van het werk is een richtprijs van € 80.000,00 | het werk is opgeleverd              | betaald   | € 3.000,00 | artikel 3.2 | een richtprijs    |
        | de prijs van het werk is een richtprijs van € 80.000,00 | het werk is uitgewerkt en ingepland | afgewezen | € 0,00     | artikel 3.1 | nog niet begonnen |

  Regel: Boven een tiende alleen na een waarschuwing

    Abstract Scenario: Onze voorwaarden veranderen dat niet
      Gegeven een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden
      En de prijs van het werk is een richtprijs van € 80.000,00
      En het werk is opgeleverd
      En <waarschuwing>
      Als de klant op 3 mei 2027 10:00 de eindafrekening van <rekening> betwist
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | waarschuwing                                                   | rekening    | bedrag     | bepaling    | toelichting           |
        | niemand heeft de klant op tijd verteld dat het meer zou kosten | € 88.000,00 | € 8.000,00 | artikel 3.2 | op de cent een tiende |
        | niemand heeft de klant op tijd verteld dat het meer zou kosten | € 88.000,01 | € 8.000,00 | BW 7:752(2) | een cent meer         |
        | wij hebben de klant op tijd verteld dat het meer zou kosten    | € 88.000,01 | € 8.000,01 | artikel 3.2 | gewaarschuwd          |

  Regel: Termijnen

    Scenario: Zoals die is gedeclareerd
      Gegeven een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden
      En het werk is in uitvoering
      En in totaal heeft de klant € 50.000,00 betaald
      Als de klant op 3 mei 2027 10:00 een termijn van € 12.000,00 betwist
      Dan is de wijziging betaald
      En er moet nog € 12.000,00 worden betaald
      En dat volgt uit artikel 3.3

    Abstract Scenario: Op de cent, ook waar de prijs een richtprijs is
      Gegeven een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden
      En de prijs van het werk is een richtprijs van € 80.000,00
      En het werk is in uitvoering
      En wij hebben <uitgevoerd> van het werk uitgevoerd
      Als de klant op 3 mei 2027 10:00 een termijn van <termijn> betwist
      Dan is de wijziging betaald
      En betaalt de klant <termijn>
      En dat volgt uit artikel 3.3

      Voorbeelden:
        | uitgevoerd  | termijn     | toelichting              |
        | € 60.000,00 | € 0,01      | een cent is een termijn  |
        | € 80.000,00 | € 12.000,00 | gelijk met de richtprijs |
