# language: nl
# policies/hospitality/prepayment.yaml
Functionaliteit: Een afgesproken vooruitbetaling die nog niet binnen is

  Artikel 7.2: "Zolang een afgesproken vooruitbetaling niet binnen is, komt er niets bij en schuift er niets." Dus geen andere
  datum, geen ander menu en niet meer gasten. Het gaat om erbij en verschuiven: wie op een andere naam komt, later die dag
  komt, met minder komt of annuleert, helpen wij als altijd, net als wie een allergie heeft. Voor een kamer of tafel voor
  minder dan tien betaalt niemand vooruit.

  Achtergrond:
    Gegeven een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
    En de diensten beginnen op 16 oktober 2027 12:00
    En 20 % van onze capaciteit wordt geannuleerd

  Regel: Eerst de vooruitbetaling, dan meer

    Achtergrond:
      Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019

    Abstract Scenario: Er ontbreekt een cent
      Gegeven er is een vooruitbetaling van € 2.400,00 afgesproken, en daarvan is <betaald> betaald
      Als de klant op 16 juli 2027 10:00 om een andere datum vraagt
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | betaald    | oordeel   | bepaling    | toelichting           |
        | € 2.400,00 | kosteloos | artikel 4.3 | alles                 |
        | € 2.399,99 | afgewezen | artikel 7.2 | er ontbreekt een cent |
        | € 0,00     | afgewezen | artikel 7.2 | er is niets binnen    |

    Scenario: Een allergie wacht niet op geld
      Gegeven er is een vooruitbetaling van € 2.400,00 afgesproken, en daarvan is € 0,00 betaald
      En de wens gaat om een allergie
      Als de klant op 16 juli 2027 10:00 om een ander menu vraagt
      Dan is de wijziging kosteloos
      En dat volgt uit artikel 4.8

    Abstract Scenario: Er komt niets bij en er schuift niets
      Gegeven er is een vooruitbetaling van € 2.400,00 afgesproken, en daarvan is € 0,00 betaald
      En <fase>
      En de wens kost ons € 150,00
      Als <verzoek>
      Dan is de wijziging afgewezen
      En betaalt de klant € 0,00
      En dat volgt uit artikel 7.2, de uitzondering op <anders>

      Voorbeelden:
        | fase                                            | verzoek                                                                | anders      | toelichting               |
        | de order is ingepland                           | de klant op 16 juli 2027 10:00 om een andere datum vraagt              | artikel 4.3 | anders kosteloos          |
        | de order is ingepland                           | de klant op 20 augustus 2027 10:00 om een andere datum vraagt          | artikel 4.3 | anders 10 %               |
        | de order is ingepland                           | de klant op 16 juli 2027 10:00 om een ander menu vraagt                | artikel 4.1 | anders een kosteloze wens |
        | de order is ingepland                           | de klant op 16 juli 2027 10:00 vraagt meer gasten mee te mogen nemen   | artikel 4.1 | meer gasten ook niet      |
        | de keuken heeft voor deze reservering ingekocht | de klant op 1 oktober 2027 10:00 om een ander menu vraagt              | artikel 4.1 | anders € 150,00           |
        | de keuken heeft voor deze reservering ingekocht | de klant op 1 oktober 2027 10:00 vraagt meer gasten mee te mogen nemen | artikel 4.1 | anders € 150,00           |

    Abstract Scenario: Ook niet tegen de seizoensprijs, of daarna
      Gegeven er is een vooruitbetaling van € 2.400,00 afgesproken, en daarvan is € 0,00 betaald
      En het seizoensaanbod loopt tot en met 31 maart 2027
      En de klant beroept zich op de seizoensprijs
      En de extra gasten kosten vandaag € 600,00 en in het seizoensaanbod € 450,00
      Als de klant op <moment> vraagt meer gasten mee te mogen nemen
      Dan is de wijziging afgewezen
      En betaalt de klant € 0,00
      En dat volgt uit artikel 7.2, de uitzondering op artikel 8.2

      Voorbeelden:
        | moment              | toelichting     |
        | 31 maart 2027 23:59 | anders € 450,00 |
        | 1 april 2027 00:00  | anders € 600,00 |

    Abstract Scenario: Waar niets bij komt en niets schuift, wachten wij niet
      Gegeven er is een vooruitbetaling van € 2.400,00 afgesproken, en daarvan is € 0,00 betaald
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                                           | oordeel   | bedrag | bepaling      | toelichting                     |
        | de klant op 16 juli 2027 10:00 vraagt de reservering op een andere naam te zetten | kosteloos | € 0,00 | artikel 4.2   | wie er komt, is ons om het even |
        | de klant op 16 juli 2027 10:00 vraagt een artikel te ruilen voor een ander        | kosteloos | € 0,00 | artikel 4.2   | bij ruilen komt er niets bij    |
        | de klant op 16 oktober 2027 12:30 zegt later die dag te komen                     | kosteloos | € 0,00 | artikel 10.2  | de dag blijft dezelfde          |
        | de klant op 13 oktober 2027 23:59 vraagt met 2 minder te komen                    | kosteloos | € 0,00 | richtlijn G34 | minder is niet meer             |
        | de klant op 16 juli 2027 10:00 vraagt om een lagere prijs                         | afgewezen | € 0,00 | artikel 4.7   | een nee om een andere reden     |

    @verify_with_counsel
    Abstract Scenario: En wie annuleert, wacht ook niet
      Gegeven er is een vooruitbetaling van € 2.400,00 afgesproken, en daarvan is € 0,00 betaald
      Als <verzoek>
      Dan betaalt de klant <bedrag>
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | verzoek                                                                     | bedrag     | toelichting         |
        | de klant op 16 juli 2027 12:00 de reservering annuleert                     | € 1.200,00 | 15 %                |
        | de klant op 16 juli 2027 12:00 voor € 3.000,00 van de reservering annuleert | € 450,00   | 15 % van een deel   |
        | de klant op 16 juli 2027 12:00 vraagt met 10 minder te komen                | € 300,00   | 15 % van € 2.000,00 |

    Abstract Scenario: Een tafel of kamer voor een paar wacht niet op geld
      Gegeven dezelfde reservering, maar voor 9 personen
      En <gereserveerd>
      En er is een vooruitbetaling van € 2.400,00 afgesproken, en daarvan is € 0,00 betaald
      Als <verzoek>
      Dan is de wijziging kosteloos
      En dat volgt uit <bepaling>

      Voorbeelden:
        | gereserveerd                      | verzoek                                                   | bepaling    | toelichting     |
        | er is een tafel gereserveerd      | de klant op 16 juli 2027 10:00 om een andere datum vraagt | artikel 4.4 | negen aan tafel |
        | er is een hotelkamer gereserveerd | de klant op 16 juli 2027 10:00 om een andere datum vraagt | artikel 4.4 | negen in kamers |
        | er is een tafel gereserveerd      | de klant op 16 juli 2027 10:00 om een ander menu vraagt   | artikel 4.1 | een wens ook    |
