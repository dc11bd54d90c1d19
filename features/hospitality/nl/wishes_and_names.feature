# language: nl
# policies/hospitality/changes.yaml
Functionaliteit: Welke wijziging wat kost: wensen, namen en data naast elkaar

  Artikel 4.1: een wens is een ander menu, een andere opstelling of meer gasten; kosteloos tot en met de derde dag
  ervoor, daarna voor wat het ons kost. Artikel 4.8: een allergie rekenen wij nooit. Artikel 4.2: tot de aanvang mag
  een ander komen, of mag het ergens anders, zonder kosten. Artikelen 4.3 tot en met 4.5: van datum wisselen.

  Wie met minder komt, doet geen wens maar annuleert een deel: UVH 9.4.2.

  Achtergrond:
    Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
    En een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
    En de diensten beginnen op 16 oktober 2027 12:00
    En de wens kost ons € 150,00

  Regel: Een wens, en alleen een wens, kost wat hij ons kost

    Abstract Scenario: De laatste dagen ervoor
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                                              | oordeel   | bedrag   | bepaling     | toelichting                 |
        | de klant op 13 oktober 2027 23:59 vraagt meer gasten mee te mogen nemen              | kosteloos | € 0,00   | artikel 4.1  | de laatste kosteloze minuut |
        | de klant op 14 oktober 2027 00:00 vraagt meer gasten mee te mogen nemen              | betaald   | € 150,00 | artikel 4.1  | de tweede dag               |
        | de klant op 14 oktober 2027 00:00 om een ander menu vraagt                           | betaald   | € 150,00 | artikel 4.1  | een menu net zo             |
        | de klant op 14 oktober 2027 00:00 vraagt de reservering op een andere naam te zetten | kosteloos | € 0,00   | artikel 4.2  | een naam is geen wens       |
        | de klant op 14 oktober 2027 00:00 vraagt op een ander adres te leveren               | kosteloos | € 0,00   | artikel 4.2  | een adres is geen wens      |
        | de klant op 14 oktober 2027 00:00 vraagt een artikel te ruilen voor een ander        | kosteloos | € 0,00   | artikel 4.2  | ruilen ook niet             |
        | de klant op 14 oktober 2027 00:00 om een andere datum vraagt                         | afgewezen | € 0,00   | artikel 4.5  | een datum is geen wens      |
        | de klant op 16 oktober 2027 12:30 zegt later die dag te komen                        | kosteloos | € 0,00   | artikel 10.2 | later komen ook niet        |
        | de klant op 14 oktober 2027 00:00 vraagt om een lagere prijs                         | afgewezen | € 0,00   | artikel 4.7  | de prijs ook niet           |
        | de klant op 16 oktober 2027 15:00 klaagt                                             | kosteloos | € 0,00   | artikel 9.5  | een klacht ook niet         |

    @verify_with_counsel
    Abstract Scenario: Minder is geen wens, wat de keuken ook heeft gedaan
      Gegeven <fase>
      Als de klant op <moment> vraagt met <minder> minder te komen
      Dan betaalt de klant <bedrag>
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | fase                                            | moment                | minder | bedrag   | toelichting                       |
        | de order is ingepland                           | 14 oktober 2027 00:00 | 2      | € 400,00 | 2 van 40 is € 400,00: 100 %       |
        | de order is ingepland                           | 16 juli 2027 12:00    | 10     | € 300,00 | 15 % van € 2.000,00               |
        | de keuken heeft voor deze reservering ingekocht | 14 oktober 2027 00:00 | 2      | € 400,00 | niet anders als er is ingekocht   |
        | de keuken heeft voor deze reservering ingekocht | 1 oktober 2027 10:00  | 2      | € 240,00 | 60 % van € 400,00: G34 is voorbij |

    Abstract Scenario: Als de keuken heeft ingekocht
      Gegeven de keuken heeft voor deze reservering ingekocht
      Als <verzoek>
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                                             | bedrag   | bepaling    | toelichting                         |
        | de klant op 1 oktober 2027 10:00 vraagt meer gasten mee te mogen nemen              | € 150,00 | artikel 4.1 | wat het ons kost                    |
        | de klant op 1 oktober 2027 10:00 vraagt de reservering op een andere naam te zetten | € 0,00   | artikel 4.2 | een naam kost nog steeds niets      |
        | de klant op 1 oktober 2027 10:00 vraagt op een ander adres te leveren               | € 0,00   | artikel 4.2 | een adres ook niet                  |
        | de klant op 1 oktober 2027 10:00 vraagt een artikel te ruilen voor een ander        | € 0,00   | artikel 4.2 | ruilen ook niet                     |
        | de klant op 16 juli 2027 10:00 om een andere datum vraagt                           | € 0,00   | artikel 4.3 | een datum ruim van tevoren ook niet |

    Abstract Scenario: Een allergie in elke fase, maar alleen een wens over het eten
      Gegeven de wens gaat om een allergie
      En <fase>
      Als <verzoek>
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                                            | verzoek                                                                 | bedrag   | bepaling    | toelichting                            |
        | de order is nog niet ingepland                  | de klant op 15 oktober 2027 10:00 om een ander menu vraagt              | € 0,00   | artikel 4.8 | de dag ervoor                          |
        | de keuken heeft voor deze reservering ingekocht | de klant op 15 oktober 2027 10:00 om een ander menu vraagt              | € 0,00   | artikel 4.8 | ook als de keuken heeft ingekocht      |
        | de order is nog niet ingepland                  | de klant op 15 oktober 2027 10:00 vraagt meer gasten mee te mogen nemen | € 150,00 | artikel 4.1 | een gast is geen dieet                 |
        | de keuken heeft voor deze reservering ingekocht | de klant op 15 oktober 2027 10:00 vraagt meer gasten mee te mogen nemen | € 150,00 | artikel 4.1 | ook niet als de keuken heeft ingekocht |

    Abstract Scenario: Wat vooruit is betaald, blijft voor de dag zelf
      Gegeven op 15 september 2026 is € 2.400,00 aanbetaald
      En <fase>
      Als <verzoek>
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En er blijft € 2.400,00 op rekening staan
      En er moet nog <bedrag> worden betaald
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                                            | verzoek                                                       | bedrag   | bepaling    | toelichting             |
        | de order is ingepland                           | de klant op 15 oktober 2027 10:00 om een ander menu vraagt    | € 150,00 | artikel 4.1 | een late wens           |
        | de keuken heeft voor deze reservering ingekocht | de klant op 1 oktober 2027 10:00 om een ander menu vraagt     | € 150,00 | artikel 4.1 | een wens na het inkopen |
        | de order is ingepland                           | de klant op 20 augustus 2027 10:00 om een andere datum vraagt | € 800,00 | artikel 4.3 | 10 % voor het verzetten |

  Regel: Is het begonnen, dan komt er niemand meer in de plaats, maar een wens blijft een wens

    Abstract Scenario: Een minuut maakt het verschil voor een naam, een adres en ruilen
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                                       | oordeel   | bepaling     | toelichting                 |
        | de klant op 16 oktober 2027 12:00 vraagt op een ander adres te leveren        | kosteloos | artikel 4.2  | precies bij de aanvang      |
        | de klant op 16 oktober 2027 12:01 vraagt op een ander adres te leveren        | afgewezen | artikel 4.2  | een minuut later            |
        | de klant op 16 oktober 2027 12:00 vraagt een artikel te ruilen voor een ander | kosteloos | artikel 4.2  | precies bij de aanvang      |
        | de klant op 16 oktober 2027 12:01 vraagt een artikel te ruilen voor een ander | afgewezen | artikel 4.2  | een minuut later            |
        | de klant op 16 oktober 2027 12:01 vraagt meer gasten mee te mogen nemen       | betaald   | artikel 4.1  | er is altijd een stoel      |
        | de klant op 16 oktober 2027 12:01 om een ander menu vraagt                    | betaald   | artikel 4.1  | een wens aan tafel          |
        | de klant op 16 oktober 2027 12:01 zegt later die dag te komen                 | kosteloos | artikel 10.2 | wij wachten even            |
        | de klant op 16 oktober 2027 12:01 klaagt                                      | kosteloos | artikel 9.5  | een klacht horen wij altijd |
