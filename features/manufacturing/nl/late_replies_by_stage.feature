# language: nl
# policies/manufacturing/late_replies.yaml
Functionaliteit: Annuleren na ons eigen zwijgen, fase voor fase

  Artikel 8.3 van onze leveringsvoorwaarden: "Antwoorden wij u te laat, dan telt uw termijn vanaf de dag dat u ons
  antwoord had moeten hebben."

  Dat kan alleen verschil maken waar het percentage van artikel 7.2 van de dag afhangt: van de planning tot de
  productie.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 20.000,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En de levering is toegezegd voor 30 april 2027

  Regel: Waar de dag telt, telt die van het tijdige antwoord

    Abstract Scenario: Vier dagen zwijgen, van de eerste fase tot de laatste
      Gegeven <fase>
      En wij antwoordden 4 dagen te laat
      En wij kunnen nog € 3.000,00 aan kosten besparen
      Als de klant op 20 april 2027 11:00 de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | oordeel   | bedrag      | bepaling    | toelichting                          |
        | de order is nog niet ingepland | kosteloos | € 0,00      | artikel 7.1 | er valt niets goedkoper te maken     |
        | de order is ingepland          | betaald   | € 9.000,00  | artikel 8.3 | 45 % in plaats van 60 %              |
        | het materiaal is ingekocht     | betaald   | € 9.000,00  | artikel 8.3 | hetzelfde                            |
        | de order is in productie       | betaald   | € 17.000,00 | artikel 7.3 | geen dag had het goedkoper gemaakt   |
        | de order is gereed             | betaald   | € 17.000,00 | artikel 7.3 | hetzelfde                            |
        | de order is verzonden          | afgewezen | € 0,00      | artikel 7.5 | ook een tijdig antwoord kwam te laat |

    Abstract Scenario: Een deel van de order net zo goed
      Gegeven <fase>
      En wij antwoordden 4 dagen te laat
      En wij kunnen nog € 3.000,00 aan kosten besparen
      Als de klant op 20 april 2027 11:00 voor € 6.000,00 van de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | oordeel   | bedrag     | bepaling    | toelichting                      |
        | de order is nog niet ingepland | kosteloos | € 0,00     | artikel 7.1 | er valt niets goedkoper te maken |
        | de order is ingepland          | betaald   | € 2.700,00 | artikel 8.3 | 45 % van € 6.000,00              |
        | het materiaal is ingekocht     | betaald   | € 2.700,00 | artikel 8.3 | hetzelfde                        |
        | de order is in productie       | betaald   | € 3.000,00 | artikel 7.3 | € 6.000,00 min € 3.000,00        |

    Scenario: Andere verzoeken dan annuleren hebben hun eigen prijs
      Gegeven de order is ingepland
      En wij antwoordden 4 dagen te laat
      Als de klant op 20 april 2027 11:00 vraagt de hoeveelheid met 25 % te wijzigen
      Dan betaalt de klant € 400,00
      En dat volgt uit artikel 6.5

  Regel: Eén dag kan genoeg zijn

    Achtergrond:
      Gegeven de order is ingepland

    Abstract Scenario: Eén dag zwijgen, op de eerste dag van een hoger percentage
      Gegeven wij antwoordden 1 dag te laat
      Als de klant op <moment> de order annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | moment                | bedrag      | bepaling    | toelichting               |
        | 5 februari 2027 00:00 | € 2.000,00  | artikel 8.3 | 84 dagen en 1 is 85: 10 % |
        | 19 maart 2027 00:00   | € 5.000,00  | artikel 8.3 | 42 dagen en 1 is 43: 25 % |
        | 17 april 2027 00:00   | € 9.000,00  | artikel 8.3 | 13 dagen en 1 is 14: 45 % |
        | 18 april 2027 00:00   | € 12.000,00 | artikel 7.2 | 12 dagen en 1 is 13: 60 % |

    Abstract Scenario: Kwam het antwoord op tijd, dan telt de dag van het verzoek
      Gegeven wij antwoordden 0 dagen te laat
      Als de klant op <moment> de order annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 7.2

      Voorbeelden:
        | moment              | bedrag      | toelichting    |
        | 19 maart 2027 00:00 | € 9.000,00  | 42 dagen: 45 % |
        | 17 april 2027 00:00 | € 12.000,00 | 13 dagen: 60 % |

    Abstract Scenario: Het minimum van artikel 7.2 blijft, op de cent
      Gegeven dezelfde order, maar <waarde> waard
      En wij antwoordden 4 dagen te laat
      Als de klant op 20 april 2027 11:00 de order annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 8.3

      Voorbeelden:
        | waarde   | bedrag   | toelichting                          |
        | € 500,00 | € 250,00 | 60 % is € 300,00, 45 % maar € 225,00 |
        | € 560,00 | € 252,00 | 45 % is meer dan het minimum         |

  @verify_with_counsel
  Regel: Waar de aanbetaling wordt verbeurd, bepaalt de dag alleen of dat zo is

    Achtergrond:
      Gegeven de order is ingepland
      En op 11 januari 2027 is € 6.000,00 aanbetaald
      En wij spraken af dat wie annuleert de aanbetaling verbeurt

    Abstract Scenario: Meer dan 42 dagen ervoor is de aanbetaling de prijs, met ons zwijgen of zonder
      Gegeven wij antwoordden <te laat> dagen te laat
      Als de klant op 18 maart 2027 23:59 de order annuleert
      Dan betaalt de klant € 6.000,00
      En van de aanbetaling is € 6.000,00 verbeurd
      En dat volgt uit artikel 7.4

      Voorbeelden:
        | te laat | toelichting                              |
        | 0       | de 43e dag ervoor                        |
        | 42      | een tijdig antwoord had hetzelfde gekost |

  Regel: Waar het niet is afgesproken, het percentage van een tijdig antwoord

    Achtergrond:
      Gegeven de order is ingepland
      En op 11 januari 2027 is € 6.000,00 aanbetaald
      En het verbeuren van de aanbetaling is niet afgesproken

    Scenario: Meer dan 42 dagen ervoor
      Gegeven wij antwoordden 42 dagen te laat
      Als de klant op 18 maart 2027 23:59 de order annuleert
      Dan betaalt de klant € 2.000,00
      En van de aanbetaling is € 0,00 verbeurd
      En wij betalen € 4.000,00 terug
      En dat volgt uit artikel 8.3
