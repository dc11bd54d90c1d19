# language: nl
# policies/hospitality/stays.yaml
Functionaliteit: Later komen, eerder vertrekken

  Artikel 10.1 van onze eigen voorwaarden: "Een kamer houden wij op de dag van aankomst vrij tot 18:00. Wie ons dan heeft
  laten weten later te komen, houdt haar. Vóór dat uur is niemand weggebleven." Artikel 10.2: "Een tafel wacht een
  kwartier, een groep een uur." Artikel 10.3: "Wie eerder uit een kamer vertrekt, betaalt de helft van de nachten die
  resteren."

  Achtergrond:
    Gegeven De Wit Architecten, zakelijke klant sinds 1 maart 2019

  Regel: Een kamer blijft vrij tot het afgesproken uur

    Achtergrond:
      Gegeven een reservering van € 285,00 voor 2 personen, gemaakt op 1 september 2026 onder onze voorwaarden
      En er is een hotelkamer gereserveerd
      En de eerste nacht kost € 95,00
      En de diensten beginnen op 16 oktober 2027 15:00

    Abstract Scenario: Op tijd gezegd, dan blijft de kamer vrij
      Als de klant op <moment> zegt later die dag te komen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 10.1

      Voorbeelden:
        | moment                | oordeel   | toelichting        |
        | 16 oktober 2027 18:00 | kosteloos | precies op het uur |
        | 16 oktober 2027 18:01 | afgewezen | een minuut later   |

    Scenario: Vóór dat uur is niemand weggebleven
      Als er op 16 oktober 2027 18:00 niemand is gekomen
      Dan is het verzoek afgewezen
      En betaalt de klant € 0,00
      En dat volgt uit artikel 10.1, de uitzondering op artikel 3.2

    @verify_with_counsel
    Scenario: Een minuut later is de eerste nacht verschuldigd
      Als er op 16 oktober 2027 18:01 niemand is gekomen
      Dan betaalt de klant € 95,00
      En dat volgt uit artikel 3.2

  Regel: Een tafel wacht even

    Achtergrond:
      Gegeven een reservering van € 240,00 voor 4 personen, gemaakt op 1 september 2026 onder onze voorwaarden
      En er is een tafel gereserveerd
      En de diensten beginnen op 16 oktober 2027 19:00

    Abstract Scenario: Een kwartier voor een paar, een uur voor een groep
      Gegeven dezelfde reservering, maar voor <personen> personen
      Als de klant op <moment> zegt later die dag te komen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 10.2

      Voorbeelden:
        | personen | moment                | oordeel   | toelichting          |
        | 4        | 16 oktober 2027 17:00 | kosteloos | ruim van tevoren     |
        | 4        | 16 oktober 2027 19:15 | kosteloos | precies een kwartier |
        | 4        | 16 oktober 2027 19:16 | afgewezen | een minuut meer      |
        | 10       | 16 oktober 2027 19:16 | kosteloos | tien is een groep    |
        | 10       | 16 oktober 2027 20:00 | kosteloos | precies een uur      |
        | 10       | 16 oktober 2027 20:01 | afgewezen | een minuut meer      |

  @verify_with_counsel
  Regel: Wie eerder uit een kamer vertrekt, betaalt de helft van wat resteert

    Achtergrond:
      Gegeven een reservering van € 285,00 voor 2 personen, gemaakt op 1 september 2026 onder onze voorwaarden
      En er is een hotelkamer gereserveerd
      En de eerste nacht kost € 95,00
      En de diensten beginnen op 16 oktober 2027 15:00

    Abstract Scenario: Vanaf de aanvang
      Als de klant op <moment> voor € 190,00 van de reservering annuleert
      Dan betaalt de klant € 95,00
      En dat volgt uit <bepaling>

      Voorbeelden:
        | moment                | bepaling     | toelichting                       |
        | 16 oktober 2027 14:59 | artikel 3.2  | vóór aankomst: een nacht          |
        | 16 oktober 2027 15:00 | artikel 10.3 | daarna: de helft van wat resteert |

    Scenario: De helft van één nacht
      Als de klant op 17 oktober 2027 09:00 voor € 95,00 van de reservering annuleert
      Dan betaalt de klant € 47,50
      En dat volgt uit artikel 10.3, de uitzondering op artikel 3.2

    Abstract Scenario: Wat wij opnieuw verkopen, gaat eraf, onder de helft
      Gegeven wij verkochten wat vrijkwam opnieuw voor <opbrengst>
      Als de klant op 17 oktober 2027 09:00 voor € 190,00 van de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | opbrengst | bedrag  | bepaling      | toelichting                            |
        | € 94,99   | € 95,00 | artikel 10.3  | de helft van € 190,00, een cent minder |
        | € 95,01   | € 94,99 | richtlijn G31 | wat wij verliezen, een cent minder     |
