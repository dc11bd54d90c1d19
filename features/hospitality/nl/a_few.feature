# language: nl
# policies/hospitality/small_reservations.yaml
Functionaliteit: Een tafel en een kamer voor een paar, verzoek voor verzoek

  Artikel 3.1: binnen 24 uur vóór de aanvang kost een tafel voor minder dan tien € 20,00 per lege stoel. Artikel 3.2:
  vanaf de dag vóór aankomst kost een kamer voor minder dan tien de eerste nacht. Geen van beide is ooit meer dan wat
  wordt geannuleerd.

  Vanaf tien personen, en voor een vergaderzaal, geldt UVH 9.4.2. Een aanbetaling wordt verrekend, en nooit verbeurd.

  Achtergrond:
    Gegeven De Wit Architecten, zakelijke klant sinds 1 maart 2019

  Regel: Een tafel voor vier om zeven uur 's avonds

    Achtergrond:
      Gegeven een reservering van € 240,00 voor 4 personen, gemaakt op 1 september 2026 onder onze voorwaarden
      En er is een tafel gereserveerd
      En de diensten beginnen op 16 oktober 2027 19:00
      En de wens kost ons € 30,00

    @verify_with_counsel
    Abstract Scenario: Wat elk verzoek kost
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                                              | oordeel   | bedrag  | bepaling        | toelichting                       |
        | de klant op 15 oktober 2027 19:00 vraagt met 1 minder te komen                       | kosteloos | € 0,00  | artikel 3.1     | precies 24 uur                    |
        | de klant op 15 oktober 2027 19:01 vraagt met 1 minder te komen                       | betaald   | € 20,00 | artikel 3.1     | één lege stoel                    |
        | de klant op 15 oktober 2027 19:01 voor 3 van de personen annuleert                   | betaald   | € 60,00 | artikel 3.1     | drie lege stoelen                 |
        | er op 16 oktober 2027 19:00 niemand is gekomen                                       | betaald   | € 80,00 | artikel 3.1     | vier lege stoelen                 |
        | de klant op 16 oktober 2027 18:00 vraagt een artikel te ruilen voor een ander        | kosteloos | € 0,00  | artikel 4.2     | een andere tafel, bijvoorbeeld    |
        | de klant op 16 oktober 2027 18:00 vraagt de reservering op een andere naam te zetten | kosteloos | € 0,00  | artikel 4.2     | er komt een ander                 |
        | de klant op 16 oktober 2027 19:01 vraagt de reservering op een andere naam te zetten | afgewezen | € 0,00  | artikel 4.2     | het is begonnen                   |
        | de klant op 16 oktober 2027 18:00 om een ander menu vraagt                           | betaald   | € 30,00 | artikel 4.1     | wat de wens ons kost              |
        | de klant op 16 oktober 2027 18:00 vraagt meer gasten mee te mogen nemen              | betaald   | € 30,00 | artikel 4.1     | nog een stoel                     |
        | de klant op 16 oktober 2027 18:00 vraagt om een lagere prijs                         | afgewezen | € 0,00  | artikel 4.7     | de prijs staat vast               |
        | de klant op 16 oktober 2027 18:00 zegt later die dag te komen                        | kosteloos | € 0,00  | artikel 10.2    | wij wachten even                  |
        | de klant op 16 oktober 2027 18:00 de reservering herroept                            | afgewezen | € 0,00  | BW 6:230g(1)(a) | een bedrijf heeft geen bedenktijd |
        | de klant op 16 oktober 2027 21:00 klaagt                                             | kosteloos | € 0,00  | artikel 9.5     | een klacht                        |

    @verify_with_counsel
    Abstract Scenario: Hoe ver de keuken is maakt niet uit, met hoeveel men komt wel
      Gegeven <fase>
      En dezelfde reservering, maar voor <personen> personen
      Als de klant op 16 oktober 2027 12:00 de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                                            | personen | bedrag   | bepaling    | toelichting      |
        | de order is ingepland                           | 4        | € 80,00  | artikel 3.1 | vier stoelen     |
        | de keuken heeft voor deze reservering ingekocht | 4        | € 80,00  | artikel 3.1 | vier stoelen     |
        | de order is ingepland                           | 9        | € 180,00 | artikel 3.1 | negen stoelen    |
        | de order is ingepland                           | 10       | € 240,00 | UVH 9.4.2   | een groep: alles |

    @verify_with_counsel
    Abstract Scenario: Een aanbetaling en wat wij opnieuw verkopen, gaan eraf
      Gegeven op 15 september 2026 is € 60,00 aanbetaald
      En wij verkochten wat vrijkwam opnieuw voor <opbrengst>
      Als de klant op 16 oktober 2027 12:00 de reservering annuleert
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En wij verrekenen <verrekend> met wat is betaald
      En wij betalen <terug> terug
      En dat volgt uit <bepaling>

      Voorbeelden:
        | opbrengst | bedrag  | verrekend | terug   | bepaling      | toelichting                         |
        | € 0,00    | € 80,00 | € 60,00   | € 0,00  | artikel 3.1   | vier stoelen                        |
        | € 160,00  | € 80,00 | € 60,00   | € 0,00  | artikel 3.1   | wij verliezen evenveel              |
        | € 200,00  | € 40,00 | € 40,00   | € 20,00 | richtlijn G31 | wij verliezen minder dan de stoelen |

    Scenario: Door ons dubbel verhuurd kost zij niets
      Gegeven wij hadden de zaal dubbel verhuurd
      Als de klant op 16 oktober 2027 12:00 de reservering annuleert
      Dan is de annulering free
      En dat volgt uit artikel 6.1

  Regel: Een kamer voor twee vanaf drie uur 's middags

    Achtergrond:
      Gegeven een reservering van € 285,00 voor 2 personen, gemaakt op 1 september 2026 onder onze voorwaarden
      En er is een hotelkamer gereserveerd
      En de eerste nacht kost € 95,00
      En de diensten beginnen op 16 oktober 2027 15:00

    @verify_with_counsel
    Abstract Scenario: Wat elk verzoek daar kost
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                                              | oordeel   | bedrag  | bepaling    | toelichting                                           |
        | de klant op 14 oktober 2027 23:59 vraagt met 1 minder te komen                       | kosteloos | € 0,00  | artikel 3.2 | de laatste kosteloze minuut                           |
        | de klant op 15 oktober 2027 00:00 vraagt met 1 minder te komen                       | betaald   | € 95,00 | artikel 3.2 | de eerste nacht, minder dan de helft van het verblijf |
        | 1 van de personen op 16 oktober 2027 23:00 niet zijn gekomen                         | betaald   | € 95,00 | artikel 3.2 | hetzelfde                                             |
        | de klant op 16 oktober 2027 14:00 vraagt een artikel te ruilen voor een ander        | kosteloos | € 0,00  | artikel 4.2 | een andere kamer                                      |
        | de klant op 16 oktober 2027 15:01 vraagt de reservering op een andere naam te zetten | afgewezen | € 0,00  | artikel 4.2 | het is begonnen                                       |
        | de klant op 15 oktober 2027 15:00 om een andere datum vraagt                         | kosteloos | € 0,00  | artikel 4.4 | precies 24 uur                                        |
        | de klant op 15 oktober 2027 15:01 om een andere datum vraagt                         | afgewezen | € 0,00  | artikel 4.5 | een minuut minder                                     |
        | de klant op 16 oktober 2027 21:00 klaagt                                             | kosteloos | € 0,00  | artikel 9.5 | een klacht                                            |

    @verify_with_counsel
    Abstract Scenario: Negen is een paar, tien is een groep
      Gegeven dezelfde reservering, maar voor <personen> personen
      En op 15 september 2026 is € 50,00 aanbetaald
      Als de klant op 15 oktober 2027 09:00 de reservering annuleert
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En wij verrekenen € 50,00 met wat is betaald
      En dat volgt uit <bepaling>

      Voorbeelden:
        | personen | bedrag   | bepaling    | toelichting     |
        | 9        | € 95,00  | artikel 3.2 | de eerste nacht |
        | 10       | € 285,00 | UVH 9.4.2   | alles           |
