# language: nl
# policies/hospitality/prepayment.yaml
Functionaliteit: Vooruitbetalen voor een groep

  Artikel 7.1, waar wij dat afspraken: "Een groep die meer dan 2 maanden vóór de aanvang annuleert, verbeurt de
  vooruitbetaling, in plaats van de staffel." Artikel 7.2: "Zolang een afgesproken vooruitbetaling niet binnen is, komt
  er niets bij en schuift er niets."

  Is verbeuren niet afgesproken, dan wordt de vooruitbetaling verrekend en gaat de rest terug.

  Achtergrond:
    Gegeven een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
    En de diensten beginnen op 16 oktober 2027 12:00
    En 20 % van onze capaciteit wordt geannuleerd

  @verify_with_counsel
  Regel: Alleen verbeurd als dat is afgesproken, en alleen op tijd

    Achtergrond:
      Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
      En op 15 september 2026 is € 2.400,00 aanbetaald

    Abstract Scenario: De afspraak maakt het verschil
      Gegeven <afspraak>
      Als de klant op 16 juli 2027 12:00 de reservering annuleert
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is <verbeurd> verbeurd
      En wij betalen <terug> terug
      En dat volgt uit <bepaling>

      Voorbeelden:
        | afspraak                                                 | bedrag     | verbeurd   | terug      | bepaling    | toelichting            |
        | wij spraken af dat wie annuleert de aanbetaling verbeurt | € 2.400,00 | € 2.400,00 | € 0,00     | artikel 7.1 | afgesproken            |
        | het verbeuren van de aanbetaling is niet afgesproken     | € 1.200,00 | € 0,00     | € 1.200,00 | UVH 9.4.2   | 15 %, en de rest terug |

    Abstract Scenario: Meer dan twee maanden ervoor
      Gegeven wij spraken af dat wie annuleert de aanbetaling verbeurt
      Als de klant op <moment> de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | moment                 | bedrag     | bepaling    | toelichting                         |
        | 16 augustus 2027 11:59 | € 2.400,00 | artikel 7.1 | een minuut meer: de vooruitbetaling |
        | 16 augustus 2027 12:00 | € 2.800,00 | UVH 9.4.2   | precies 2 maanden: de staffel, 35 % |

  Regel: Een consument verbeurt niet meer dan de schade die wij kunnen aantonen

    Scenario: Er is niets aan te tonen, dus alles gaat terug
      Gegeven Familie De Wit, een consument
      En op 15 september 2026 is € 2.400,00 aanbetaald
      En wij spraken af dat wie annuleert de aanbetaling verbeurt
      Als de klant op 16 juli 2027 12:00 de reservering annuleert
      Dan betaalt de klant € 0,00
      En wij betalen € 2.400,00 terug
      En dat volgt uit BW 6:237(i)

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
