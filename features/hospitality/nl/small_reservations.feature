# language: nl
# policies/hospitality/small_reservations.yaml
@verify_with_counsel
Functionaliteit: Een kamer of tafel voor minder dan tien

  Dit zijn onze eigen voorwaarden; de staffel van de UVH voor groepen gaat hier niet over. Wat een consument ervan betaalt,
  staat in consumers.feature.

  Artikel 3.1: "Een tafel voor minder dan tien personen annuleert u kosteloos tot 24 uur vóór de aanvang. Daarna, en als
  u niet komt, betaalt u € 20,00 per stoel die leeg blijft, en nooit meer dan wat wordt geannuleerd."

  Artikel 3.2: "Een hotelkamer voor minder dan tien personen annuleert u kosteloos tot en met de tweede dag vóór
  aankomst. Daarna, en als u niet komt, betaalt u de eerste nacht."

  Achtergrond:
    Gegeven De Wit Architecten, zakelijke klant sinds 1 maart 2019

  Regel: Een tafel is kosteloos tot 24 uur ervoor, met de stopwatch

    Achtergrond:
      Gegeven een reservering van € 240,00 voor 4 personen, gemaakt op 1 september 2026 onder onze voorwaarden
      En er is een tafel gereserveerd

    Abstract Scenario: Vierentwintig uur zijn verstreken uren, ook als de klok wordt verzet
      Gegeven de diensten beginnen op <aanvang>
      Als de klant op <moment> de reservering annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit artikel 3.1

      Voorbeelden:
        | aanvang               | moment                | oordeel   | bedrag  | toelichting                  |
        | 16 oktober 2027 19:00 | 15 oktober 2027 19:00 | kosteloos | € 0,00  | precies 24 uur               |
        | 16 oktober 2027 19:00 | 15 oktober 2027 19:01 | betaald   | € 80,00 | een minuut minder: 4 stoelen |
        | 28 maart 2027 12:00   | 27 maart 2027 11:00   | kosteloos | € 0,00  | de nacht was een uur korter  |
        | 28 maart 2027 12:00   | 27 maart 2027 11:01   | betaald   | € 80,00 | 23 uur en 59 minuten         |
        | 31 oktober 2027 12:00 | 30 oktober 2027 13:00 | kosteloos | € 0,00  | de nacht was een uur langer  |
        | 31 oktober 2027 12:00 | 30 oktober 2027 13:01 | betaald   | € 80,00 | 23 uur en 59 minuten         |

    Abstract Scenario: Alleen de stoelen die leeg blijven
      Gegeven de diensten beginnen op 16 oktober 2027 19:00
      Als <minder> van de personen op 16 oktober 2027 19:30 niet zijn gekomen
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 3.1

      Voorbeelden:
        | minder | bedrag  | toelichting    |
        | 1      | € 20,00 | één lege stoel |
        | 3      | € 60,00 | drie           |

    Scenario: Er kwam niemand
      Gegeven de diensten beginnen op 16 oktober 2027 19:00
      Als er op 16 oktober 2027 19:30 niemand is gekomen
      Dan betaalt de klant € 80,00
      En dat volgt uit artikel 3.1

    Abstract Scenario: Nooit meer dan wat wordt geannuleerd
      Gegeven dezelfde reservering, maar <waarde> waard
      En de diensten beginnen op 16 oktober 2027 19:00
      Als de klant op 16 oktober 2027 12:00 voor 2 van de personen annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 3.1

      Voorbeelden:
        | waarde  | bedrag  | toelichting                           |
        | € 79,98 | € 39,99 | de helft: een cent onder twee stoelen |
        | € 80,00 | € 40,00 | de helft is op de cent twee stoelen   |
        | € 80,02 | € 40,00 | de helft is meer: twee stoelen        |

  Regel: Een kamer is kosteloos tot en met de tweede dag ervoor

    Achtergrond:
      Gegeven een reservering van € 285,00 voor 2 personen, gemaakt op 1 september 2026 onder onze voorwaarden
      En er is een hotelkamer gereserveerd
      En de eerste nacht kost € 95,00
      En de diensten beginnen op 16 oktober 2027 15:00

    Abstract Scenario: De laatste kosteloze dag eindigt om middernacht
      Als de klant op <moment> de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 3.2

      Voorbeelden:
        | moment                | bedrag  | toelichting                     |
        | 14 oktober 2027 23:59 | € 0,00  | de laatste minuut van de 2e dag |
        | 15 oktober 2027 00:00 | € 95,00 | de dag ervoor: de eerste nacht  |
        | 16 oktober 2027 14:59 | € 95,00 | de dag zelf                     |

    Scenario: Er kwam niemand naar de kamer
      Als er op 16 oktober 2027 23:00 niemand is gekomen
      Dan betaalt de klant € 95,00
      En dat volgt uit artikel 3.2

    Scenario: Een deel van het verblijf kost nooit meer dan dat deel
      Als de klant op 15 oktober 2027 09:00 voor € 60,00 van de reservering annuleert
      Dan betaalt de klant € 60,00
      En dat volgt uit artikel 3.2

  Regel: De voorwaarden van de dag van de reservering tellen

    Abstract Scenario: Een stoel kost wat hij toen kostte
      Gegeven een reservering van € 240,00 voor 4 personen, gemaakt op <gemaakt> onder onze voorwaarden
      En er is een tafel gereserveerd
      En de diensten beginnen op 16 oktober 2026 19:00
      Als de klant op 16 oktober 2026 12:00 de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 3.1

      Voorbeelden:
        | gemaakt                | bedrag  | toelichting                                |
        | 31 december 2025 23:59 | € 60,00 | € 15,00 per stoel, zoals het er toen stond |
        | 1 januari 2026 00:00   | € 80,00 | € 20,00 per stoel, vanaf die dag           |
