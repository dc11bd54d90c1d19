# language: nl
# policies/services/changes.yaml
Functionaliteit: Een opdracht wijzigen

  Artikel 6.1 van onze voorwaarden: "Tot de planning mag alles anders." Artikel 6.2: "Daarna plannen wij meer uren
  kosteloos in." Artikel 6.3: "Voor minder uren betaalt u 30 % van het loon voor de uren die vervallen." Artikel 6.4:
  "Voor een ander plan betaalt u wat het ons kost, met een minimum van € 150,00."

  Artikel 6.5: "Een geplande start mag u kosteloos verschuiven tot en met de 10e werkdag ervoor; daarna kost het 10 %
  van de prijs, en ten minste € 200,00, maar nooit meer dan de prijs." Artikel 6.6: "Werk stilleggen dat al loopt,
  kost wat het ons kost."

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
    En een project van € 12.000,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden

  Regel: Tot de planning mag alles anders

    Abstract Scenario: Er is nog niets gereserveerd
      Gegeven de dagen zijn nog niet gepland
      Als <vraag>
      Dan is de wijziging kosteloos
      En dat volgt uit artikel 6.1

      Voorbeelden:
        | vraag                                                            | toelichting          |
        | de klant op 25 januari 2027 10:00 om meer uren vraagt            | een grotere opdracht |
        | de klant op 25 januari 2027 10:00 om 40 % minder uren vraagt     | een kleinere         |
        | de klant op 25 januari 2027 10:00 vraagt de start te verschuiven | een andere start     |
        | de klant op 25 januari 2027 10:00 om een ander plan vraagt       | een ander plan       |

  Regel: Meer uren zijn welkom, minder laten een gat

    Abstract Scenario: Meer of minder
      Gegeven de dagen zijn gepland
      En de start is op 14 juni 2027 09:00
      Als <vraag>
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bron>

      Voorbeelden:
        | vraag                                                   | oordeel   | bedrag     | bron        | toelichting         |
        | de klant op 3 mei 2027 10:00 om meer uren vraagt        | kosteloos | € 0,00     | artikel 6.2 | alleen de uren zelf |
        | de klant op 3 mei 2027 10:00 om 25 % minder uren vraagt | betaald   | € 900,00   | artikel 6.3 | 30 % van € 3.000,00 |
        | de klant op 3 mei 2027 10:00 om 50 % minder uren vraagt | betaald   | € 1.800,00 | artikel 6.3 | 30 % van € 6.000,00 |

    Abstract Scenario: Zolang het werk duurt
      Gegeven <fase>
      Als de klant op 3 mei 2027 10:00 om 25 % minder uren vraagt
      Dan is de wijziging <oordeel>
      En dat volgt uit <bron>

      Voorbeelden:
        | fase                     | oordeel   | bron        | toelichting                  |
        | het concept is klaar     | betaald   | artikel 6.3 | de laatste fase van het werk |
        | het werk is overgedragen | afgewezen | artikel 7.3 | nu is het af                 |

  Regel: Een ander plan kost wat het ons kost

    Abstract Scenario: Ten minste het nieuwe plan
      Gegeven <fase>
      En de wijziging kost ons <kosten>
      Als de klant op 3 mei 2027 10:00 om een ander plan vraagt
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bron>

      Voorbeelden:
        | fase                           | kosten   | oordeel   | bedrag   | bron        | toelichting            |
        | de dagen zijn nog niet gepland | € 640,00 | kosteloos | € 0,00   | artikel 6.1 | nog niet gepland       |
        | de dagen zijn gepland          | € 149,99 | betaald   | € 150,00 | artikel 6.4 | het minimum            |
        | de dagen zijn gepland          | € 150,00 | betaald   | € 150,00 | artikel 6.4 | op de cent het minimum |
        | het werk is begonnen           | € 640,00 | betaald   | € 640,00 | artikel 6.4 | onze kosten            |

    Scenario: Wat het kost, moet bekend zijn
      Gegeven de dagen zijn gepland
      Als de klant op 3 mei 2027 10:00 om een ander plan vraagt
      Dan vragen wij eerst wat de wijziging ons kost
