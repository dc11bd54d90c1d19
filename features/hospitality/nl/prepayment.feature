# language: nl
# policies/hospitality/prepayment.yaml
Functionaliteit: Vooruitbetalen voor een groep

  Artikel 7.1, waar wij dat afspraken: "Een groep die meer dan 2 maanden vóór de aanvang annuleert, verbeurt de
  vooruitbetaling, in plaats van de staffel." Artikel 7.2, over een vooruitbetaling die nog niet binnen is, staat in
  prepayment_missing.feature.

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

    Abstract Scenario: Alleen tot de keuken inkoopt, en alleen wie alles annuleert
      Gegeven wij spraken af dat wie annuleert de aanbetaling verbeurt
      En <fase>
      Als <verzoek>
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is <verbeurd> verbeurd
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                                            | verzoek                                                                     | bedrag     | verbeurd   | bepaling    | toelichting               |
        | de order is ingepland                           | de klant op 16 juli 2027 12:00 de reservering annuleert                     | € 2.400,00 | € 2.400,00 | artikel 7.1 | er is nog niets ingekocht |
        | de keuken heeft voor deze reservering ingekocht | de klant op 16 juli 2027 12:00 de reservering annuleert                     | € 1.200,00 | € 0,00     | UVH 9.4.2   | de staffel: 15 %          |
        | de order is ingepland                           | de klant op 16 juli 2027 12:00 voor € 2.000,00 van de reservering annuleert | € 300,00   | € 0,00     | UVH 9.4.2   | 15 % van € 2.000,00       |

    Abstract Scenario: Alleen waar de staffel voor is
      Gegeven wij spraken af dat wie annuleert de aanbetaling verbeurt
      En dezelfde reservering, maar voor 9 personen
      En <gereserveerd>
      Als de klant op 16 juli 2027 12:00 de reservering annuleert
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is <verbeurd> verbeurd
      En wij betalen <terug> terug
      En dat volgt uit <bepaling>

      Voorbeelden:
        | gereserveerd                        | bedrag     | verbeurd   | terug      | bepaling    | toelichting                             |
        | er is een vergaderzaal gereserveerd | € 2.400,00 | € 2.400,00 | € 0,00     | artikel 7.1 | de staffel is er ook voor vergaderzalen |
        | er is een tafel gereserveerd        | € 0,00     | € 0,00     | € 2.400,00 | artikel 3.1 | een tafel voor negen kost nog niets     |
        | er is een hotelkamer gereserveerd   | € 0,00     | € 0,00     | € 2.400,00 | artikel 3.2 | een kamer ook niet                      |

    Abstract Scenario: Meer dan twee maanden ervoor
      Gegeven wij spraken af dat wie annuleert de aanbetaling verbeurt
      Als de klant op <moment> de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | moment                 | bedrag     | bepaling    | toelichting                         |
        | 16 augustus 2027 11:59 | € 2.400,00 | artikel 7.1 | een minuut meer: de vooruitbetaling |
        | 16 augustus 2027 12:00 | € 2.800,00 | UVH 9.4.2   | precies 2 maanden: de staffel, 35 % |

  @verify_with_counsel
  Regel: Waar niets is betaald, valt er niets te verbeuren

    Scenario: Dan telt de staffel
      Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
      En wij spraken af dat wie annuleert de aanbetaling verbeurt
      En er is nog niets betaald
      Als de klant op 16 juli 2027 12:00 de reservering annuleert
      Dan betaalt de klant € 1.200,00
      En van de aanbetaling is € 0,00 verbeurd
      En er moet nog € 1.200,00 worden betaald
      En dat volgt uit UVH 9.4.2

  Regel: Een consument verbeurt niet meer dan de schade die wij kunnen aantonen

    Scenario: Er is niets aan te tonen, dus alles gaat terug
      Gegeven Familie De Wit, een consument
      En op 15 september 2026 is € 2.400,00 aanbetaald
      En wij spraken af dat wie annuleert de aanbetaling verbeurt
      Als de klant op 16 juli 2027 12:00 de reservering annuleert
      Dan betaalt de klant € 0,00
      En wij betalen € 2.400,00 terug
      En dat volgt uit BW 6:237(i)
