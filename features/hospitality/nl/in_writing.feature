# language: nl
# policies/hospitality/written_agreements.yaml
Functionaliteit: Een percentage op schrift, verzoek voor verzoek

  Artikel 5.1: wie annuleert, betaalt het percentage dat wij voor deze reservering schriftelijk afspraken, in plaats
  van onze voorwaarden; voor een deel naar rato. Het gaat over annuleren, en over niets anders. Algemene voorwaarden
  zijn er niet voor nodig, want het is apart afgesproken. Wat wij opnieuw verkopen, gaat er nog steeds af (G31), en
  een aanbetaling wordt verrekend.

  Achtergrond:
    Gegeven de diensten beginnen op 16 oktober 2027 12:00
    En 20 % van onze capaciteit wordt geannuleerd
    En voor annulering is schriftelijk 25 % afgesproken

  Regel: Het komt in de plaats van elke staffel, in elke fase

    Achtergrond:
      Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
      En een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden

    Abstract Scenario: Alles of een deel
      Gegeven <fase>
      Als <verzoek>
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 5.1

      Voorbeelden:
        | fase                                            | verzoek                                                                       | bedrag     | toelichting                       |
        | de order is nog niet ingepland                  | de klant op 16 april 2027 11:59 de reservering annuleert                      | € 2.000,00 | ook waar de staffel niets vraagt  |
        | de order is ingepland                           | de klant op 9 oktober 2027 12:00 de reservering annuleert                     | € 2.000,00 | ook waar hij alles vraagt         |
        | de keuken heeft voor deze reservering ingekocht | de klant op 9 oktober 2027 12:00 de reservering annuleert                     | € 2.000,00 | ook als de keuken heeft ingekocht |
        | de order is ingepland                           | de klant op 9 oktober 2027 12:00 voor € 3.000,00 van de reservering annuleert | € 750,00   | 25 % van een deel                 |

    Scenario: Een aanbetaling wordt ermee verrekend, en de rest gaat terug
      Gegeven op 15 september 2026 is € 2.400,00 aanbetaald
      Als de klant op 9 oktober 2027 12:00 de reservering annuleert
      Dan betaalt de klant € 2.000,00
      En van de aanbetaling is € 0,00 verbeurd
      En wij verrekenen € 2.000,00 met wat is betaald
      En wij betalen € 400,00 terug
      En dat volgt uit artikel 5.1

    Abstract Scenario: Wat wij opnieuw verkochten, gaat eraf waar dat minder is
      Gegeven wij verkochten wat vrijkwam opnieuw voor <opbrengst>
      Als de klant op 9 oktober 2027 12:00 de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | opbrengst  | bedrag     | bepaling      | toelichting                   |
        | € 6.000,00 | € 2.000,00 | artikel 5.1   | wij verliezen evenveel        |
        | € 6.000,01 | € 1.999,99 | richtlijn G31 | wij verliezen een cent minder |

    @verify_with_counsel
    Abstract Scenario: Wat geen annuleren is, gaat volgens onze voorwaarden
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                                      | oordeel   | bedrag     | bepaling        | toelichting                    |
        | de klant op 20 augustus 2027 10:00 om een andere datum vraagt                | betaald   | € 800,00   | artikel 4.3     | verzetten: 10 %                |
        | er op 16 oktober 2027 14:00 niemand is gekomen                               | betaald   | € 8.000,00 | UVH 9.4.2       | wegblijven: alles              |
        | de klant op 5 september 2026 10:00 de reservering herroept                   | afgewezen | € 0,00     | BW 6:230g(1)(a) | een bedrijf kan niet herroepen |
        | de klant op 1 oktober 2027 10:00 vraagt een artikel te ruilen voor een ander | kosteloos | € 0,00     | artikel 4.2     | ruilen is kosteloos            |
        | de klant op 16 oktober 2027 15:00 klaagt                                     | kosteloos | € 0,00     | artikel 9.5     | een klacht ook                 |

  Regel: Het staat op zichzelf

    Scenario: Zonder onze algemene voorwaarden geldt het net zo goed
      Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
      En een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026
      En wij hebben de reservering schriftelijk bevestigd
      En onze voorwaarden zijn niet overhandigd
      Als de klant op 9 oktober 2027 12:00 de reservering annuleert
      Dan betaalt de klant € 2.000,00
      En dat volgt uit artikel 5.1
      En de afdeling reserveringen biedt uiterlijk 10 oktober 2027 17:00 een alternatief

    Scenario: Een optie wordt voor niets losgelaten, wat er ook op schrift staat
      Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
      En een optie van € 8.000,00 voor 40 personen
      Als de klant op 9 oktober 2027 12:00 de reservering annuleert
      Dan is de annulering free
      En dat volgt uit richtlijn G30

    Scenario: Onze eigen fout kost niets, wat er ook op schrift staat
      Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
      En een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
      En wij hadden de zaal dubbel verhuurd
      Als de klant op 9 oktober 2027 12:00 de reservering annuleert
      Dan is de annulering free
      En dat volgt uit artikel 6.1

    Abstract Scenario: Voor een paar komt het in de plaats van stoelen en nachten
      Gegeven Familie De Wit, een consument
      En een reservering van € 400,00 voor 4 personen, gemaakt op 1 september 2026 onder onze voorwaarden
      En <gereserveerd>
      En de eerste nacht kost € 95,00
      Als de klant op <moment> de reservering annuleert
      Dan betaalt de klant € 100,00
      En dat volgt uit artikel 5.1

      Voorbeelden:
        | gereserveerd                      | moment                | toelichting                      |
        | er is een tafel gereserveerd      | 16 oktober 2027 11:00 | anders € 80,00 voor vier stoelen |
        | er is een hotelkamer gereserveerd | 16 oktober 2027 11:00 | anders € 95,00 voor een nacht    |
        | er is een tafel gereserveerd      | 16 juli 2027 11:00    | anders niets                     |
