# language: nl
# policies/law/nl/withdrawal_costs.yaml
Functionaliteit: Wat herroepen kost, op de cent en op de dag

  Artikelen 6:230o, 6:230r en 6:230s BW, waar ze beginnen en waar ze eindigen: wie op de dag dat de bedenktijd begint is
  voorgelicht, is op tijd voorgelicht; een cent die verloren, uitgevoerd of betaald is, telt; de laatste dag is een werkdag.

  Achtergrond:
    Gegeven Sanne Bakker, een consument
    En het komt uit voorraad
    En de order is online gesloten
    En onze voorwaarden zijn overhandigd

  Regel: Wie op tijd is voorgelicht, betaalt slijtage, op de cent

    Abstract Scenario: Op de dag van ontvangst is op tijd, een dag later niet
      Gegeven een order van € 400,00, gesloten op 1 maart 2027
      En het gaat om een koop van goederen
      En het kwam op 8 maart 2027 aan
      En in totaal heeft de klant € 400,00 betaald
      En het is meer gebruikt dan om het te proberen, en verloor <slijtage> aan waarde
      En <verteld>
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En wij betalen <terug> terug
      En dat volgt uit <bepaling>
      En de administratie betaalt het uiterlijk 24 maart 2027 10:00 terug

      Voorbeelden:
        | slijtage | verteld                                                        | verzoek                                                              | oordeel   | bedrag   | terug    | bepaling     | toelichting                             |
        | € 60,00  | wij wezen de klant pas op 5 maart 2027 op het herroepingsrecht | de klant op 10 maart 2027 10:00 de order herroept                    | betaald   | € 60,00  | € 340,00 | BW 6:230s(3) | voordat het aankwam                     |
        | € 60,00  | wij wezen de klant pas op 8 maart 2027 op het herroepingsrecht | de klant op 10 maart 2027 10:00 de order herroept                    | betaald   | € 60,00  | € 340,00 | BW 6:230s(3) | op de dag dat het aankwam               |
        | € 60,00  | wij wezen de klant pas op 9 maart 2027 op het herroepingsrecht | de klant op 10 maart 2027 10:00 de order herroept                    | kosteloos | € 0,00   | € 400,00 | BW 6:230o(1) | een dag daarna                          |
        | € 60,00  | wij wezen de klant vóór de order op het herroepingsrecht       | de klant op 10 maart 2027 10:00 de order annuleert                   | betaald   | € 60,00  | € 340,00 | BW 6:230s(3) | wie annuleert is ook voorgelicht        |
        | € 60,00  | wij wezen de klant vóór de order op het herroepingsrecht       | de klant op 10 maart 2027 10:00 voor € 150,00 van de order annuleert | betaald   | € 60,00  | € 90,00  | BW 6:230s(3) | voor een deel: € 150,00 min de slijtage |
        | € 0,01   | wij wezen de klant vóór de order op het herroepingsrecht       | de klant op 10 maart 2027 10:00 de order herroept                    | betaald   | € 0,01   | € 399,99 | BW 6:230s(3) | een cent slijtage                       |
        | € 399,99 | wij wezen de klant vóór de order op het herroepingsrecht       | de klant op 10 maart 2027 10:00 de order herroept                    | betaald   | € 399,99 | € 0,01   | BW 6:230s(3) | er komt een cent terug                  |

    Abstract Scenario: Wie niet mag herroepen, of het niet doet, betaalt geen slijtage
      Gegeven een order van € 400,00, gesloten op 1 maart 2027
      En het gaat om een koop van goederen
      En het kwam op 8 maart 2027 aan
      En in totaal heeft de klant € 400,00 betaald
      En het is meer gebruikt dan om het te proberen, en verloor € 60,00 aan waarde
      Als <verzoek>
      Dan is het verzoek afgewezen
      En betaalt de klant € 0,00
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                              | bepaling         | toelichting     |
        | de klant op 23 maart 2027 10:00 de order annuleert                   | het uitgangspunt | dag 15: te laat |
        | er op 10 maart 2027 10:00 niemand is om de levering aan te nemen     | het uitgangspunt | blijft weg      |
        | de klant op 10 maart 2027 10:00 vraagt op een ander adres te leveren | het uitgangspunt | houdt het       |

    Abstract Scenario: Goederen die iemand ongevraagd ging plaatsen: de administratie rekent het uit
      Gegeven een order van € 400,00, gesloten op 1 maart 2027
      En het gaat om een koop van goederen
      En het kwam op 8 maart 2027 aan
      En niemand vroeg ons meteen te beginnen
      En er is voor € 120,00 aan werk gedaan
      En in totaal heeft de klant € 400,00 betaald
      Als <verzoek>
      Dan moet de administratie het goedkeuren
      En dat volgt uit BW 6:230s(5)
      En de orderafdeling bevestigt uiterlijk 10 maart 2027 23:59 dat de herroeping binnen is

      Voorbeelden:
        | verzoek                                                              | toelichting        |
        | de klant op 10 maart 2027 10:00 de order herroept                    | herroept           |
        | de klant op 10 maart 2027 10:00 de order annuleert                   | annuleert          |
        | de klant op 10 maart 2027 10:00 voor € 150,00 van de order annuleert | annuleert een deel |

  Regel: Van een dienst wordt betaald wat op verzoek is gedaan, en niets anders

    Achtergrond:
      Gegeven een order van € 400,00, gesloten op 1 maart 2027
      En het gaat om een order voor diensten

    Abstract Scenario: Gevraagd om te beginnen, en voorgelicht
      Gegeven <begin>
      En <verteld>
      En er is voor <gedaan> aan werk gedaan
      En in totaal heeft de klant € 0,00 betaald
      Als de klant op 10 maart 2027 10:00 de order herroept
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>
      En de orderafdeling bevestigt uiterlijk 10 maart 2027 23:59 dat de herroeping binnen is

      Voorbeelden:
        | begin                                 | verteld                                                  | gedaan   | bedrag   | bepaling     | toelichting                     |
        | de klant vroeg ons meteen te beginnen | wij wezen de klant vóór de order op het herroepingsrecht | € 120,00 | € 120,00 | BW 6:230s(4) | allebei                         |
        | de klant vroeg ons meteen te beginnen | wij wezen de klant vóór de order op het herroepingsrecht | € 0,01   | € 0,01   | BW 6:230s(4) | er is voor een cent gedaan      |
        | de klant vroeg ons meteen te beginnen | wij wezen de klant vóór de order op het herroepingsrecht | € 0,00   | € 0,00   | BW 6:230o(1) | er is niets gedaan              |
        | de klant vroeg ons meteen te beginnen | wij wezen de klant nooit op het herroepingsrecht         | € 120,00 | € 0,00   | BW 6:230o(1) | gevraagd, maar niet voorgelicht |
        | niemand vroeg ons meteen te beginnen  | wij wezen de klant vóór de order op het herroepingsrecht | € 120,00 | € 0,00   | BW 6:230o(1) | voorgelicht, maar niet gevraagd |

    Abstract Scenario: Zonder dat begonnen, en een deel betaald: de administratie rekent het uit
      Gegeven <begin>
      En <verteld>
      En er is voor <gedaan> aan werk gedaan
      En in totaal heeft de klant <betaald> betaald
      Als de klant op 10 maart 2027 10:00 de order herroept
      Dan moet de administratie het goedkeuren
      En dat volgt uit BW 6:230s(5)
      En de orderafdeling bevestigt uiterlijk 10 maart 2027 23:59 dat de herroeping binnen is

      Voorbeelden:
        | begin                                 | verteld                                                  | gedaan   | betaald  | toelichting                     |
        | niemand vroeg ons meteen te beginnen  | wij wezen de klant vóór de order op het herroepingsrecht | € 120,00 | € 400,00 | voorgelicht, maar niet gevraagd |
        | de klant vroeg ons meteen te beginnen | wij wezen de klant nooit op het herroepingsrecht         | € 120,00 | € 400,00 | gevraagd, maar niet voorgelicht |
        | niemand vroeg ons meteen te beginnen  | wij wezen de klant vóór de order op het herroepingsrecht | € 0,01   | € 400,00 | er is voor een cent gedaan      |
        | niemand vroeg ons meteen te beginnen  | wij wezen de klant vóór de order op het herroepingsrecht | € 120,00 | € 0,01   | er is een cent betaald          |

    Abstract Scenario: Te laat om te herroepen: het gedane werk wordt betaald
      Gegeven niemand vroeg ons meteen te beginnen
      En er is voor € 120,00 aan werk gedaan
      En in totaal heeft de klant € 400,00 betaald
      Als <verzoek>
      Dan is het verzoek afgewezen
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                              | bepaling         | toelichting     |
        | de klant op 16 maart 2027 10:00 de order herroept                    | BW 6:230o        | dag 15          |
        | er op 10 maart 2027 10:00 niemand is om de levering aan te nemen     | het uitgangspunt | blijft weg      |
        | de klant op 10 maart 2027 10:00 vraagt op een ander adres te leveren | het uitgangspunt | een ander adres |

  Regel: De laatste dag is een werkdag, ook na twaalf maanden of na late voorlichting

    Abstract Scenario: Een zaterdag wordt maandag
      Gegeven een order van € 400,00, gesloten op 1 maart 2027
      En het gaat om een koop van goederen
      En het kwam op <aangekomen> aan
      En <verteld>
      Als de klant op <moment> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | aangekomen    | verteld                                                       | moment              | oordeel   | bepaling     | toelichting                                      |
        | 11 maart 2027 | wij wezen de klant nooit op het herroepingsrecht              | 27 maart 2028 23:59 | kosteloos | BW 6:230o(1) | de 12 maanden eindigen op zaterdag 25 maart 2028 |
        | 11 maart 2027 | wij wezen de klant nooit op het herroepingsrecht              | 28 maart 2028 00:00 | afgewezen | BW 6:230o    | de dag na die maandag                            |
        | 8 maart 2027  | wij wezen de klant pas op 5 juni 2027 op het herroepingsrecht | 21 juni 2027 23:59  | kosteloos | BW 6:230o(1) | de 14 dagen eindigen op zaterdag 19 juni 2027    |
        | 8 maart 2027  | wij wezen de klant pas op 5 juni 2027 op het herroepingsrecht | 22 juni 2027 00:00  | afgewezen | BW 6:230o    | de dag na die maandag                            |
