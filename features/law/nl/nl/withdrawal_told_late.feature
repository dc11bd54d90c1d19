# language: nl
# policies/law/nl/withdrawal.yaml
Functionaliteit: Herroepen door wie te laat is voorgelicht, of een dienst koopt

  Artikel 6:230o(2) BW: wie niet op het herroepingsrecht is gewezen, heeft de tijd tot 14 dagen nadat dat alsnog gebeurt,
  maar nooit meer dan 12 maanden langer. Artikel 6:230o(1)(a): bij diensten begint de bedenktijd met de order.

  Achtergrond:
    Gegeven Sanne Bakker, een consument
    En een order van € 400,00, gesloten op 1 maart 2027
    En het komt uit voorraad
    En de order is online gesloten
    En onze voorwaarden zijn overhandigd

  Regel: Wie te laat is voorgelicht, heeft de tijd tot 14 dagen daarna

    Achtergrond:
      Gegeven het gaat om een koop van goederen
      En het kwam op 8 maart 2027 aan

    Abstract Scenario: Vóór de order verteld, later, heel laat of nooit
      Gegeven <verteld>
      Als de klant op <moment> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verteld                                                     | moment              | oordeel   | bepaling     | toelichting                                     |
        | wij wezen de klant vóór de order op het herroepingsrecht    | 22 maart 2027 23:59 | kosteloos | BW 6:230o(1) | dag 14                                          |
        | wij wezen de klant vóór de order op het herroepingsrecht    | 23 maart 2027 00:00 | afgewezen | BW 6:230o    | dag 15                                          |
        | wij wezen de klant nooit op het herroepingsrecht            | 23 maart 2027 00:00 | kosteloos | BW 6:230o(1) | niemand zei het                                 |
        | wij wezen de klant pas op 5 maart 2027 op het herroepingsrecht | 23 maart 2027 00:00 | afgewezen | BW 6:230o | voordat de zaak kwam: dat is genoeg             |
        | wij wezen de klant pas op 1 juni 2027 op het herroepingsrecht | 15 juni 2027 23:59 | kosteloos | BW 6:230o(1) | 14 dagen nadat het is gezegd                    |
        | wij wezen de klant pas op 1 juni 2027 op het herroepingsrecht | 16 juni 2027 00:00 | afgewezen | BW 6:230o   | een minuut later                                |
        | wij wezen de klant pas op 14 maart 2028 op het herroepingsrecht | 22 maart 2028 23:59 | kosteloos | BW 6:230o(1) | 12 maanden na dag 14, en niet langer         |
        | wij wezen de klant pas op 14 maart 2028 op het herroepingsrecht | 23 maart 2028 00:00 | afgewezen | BW 6:230o | al zijn de 14 dagen na het vertellen niet om |
        | wij wezen de klant nooit op het herroepingsrecht            | 22 maart 2028 23:59 | kosteloos | BW 6:230o(1) | 12 maanden na dag 14                            |
        | wij wezen de klant nooit op het herroepingsrecht            | 23 maart 2028 00:00 | afgewezen | BW 6:230o    | een minuut later                                |

  Regel: Bij een dienst begint de bedenktijd met de order

    Abstract Scenario: Het uur van de order maakt niet uit
      Gegeven het gaat om een order voor diensten
      Als de klant op <moment> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | moment              | oordeel   | bepaling     | toelichting                |
        | 15 maart 2027 23:59 | kosteloos | BW 6:230o(1) | de laatste minuut van dag 14 |
        | 16 maart 2027 00:00 | afgewezen | BW 6:230o    | dag 15                     |

  @verify_with_counsel
  Regel: Ook een deel van de bestelling mag terug

    Abstract Scenario: Een deel, zolang alles terug zou mogen
      Gegeven het gaat om een koop van goederen
      En in totaal heeft de klant € 400,00 betaald
      En het kwam op 8 maart 2027 aan
      Als de klant op <moment> voor € 150,00 van de order annuleert
      Dan is het verzoek <oordeel>
      En wij betalen <terug> terug
      En dat <waarom>

      Voorbeelden:
        | moment              | oordeel   | terug    | waarom                        | toelichting |
        | 22 maart 2027 23:59 | kosteloos | € 150,00 | volgt uit BW 6:230o(1), 6:270 | dag 14      |
        | 23 maart 2027 00:00 | afgewezen | € 0,00   | berust op BW 6:217            | dag 15      |
