# language: nl
# policies/manufacturing/deposits.yaml
Functionaliteit: Wat er van de aanbetaling wordt, fase voor fase

  Artikel 7.4 van onze leveringsvoorwaarden, waar dat is afgesproken: wie een ingeplande order meer dan 42 dagen vóór
  de toegezegde levering annuleert, verbeurt de aanbetaling, in plaats van het percentage van artikel 7.2.

  Artikel 12.1, waar dat apart is onderhandeld: tot de order is verzonden, is de aanbetaling de prijs van annuleren.

  Artikelen 7.1, 7.3, 7.5 en 7.6 blijven wat zij zijn; de twee andere gaan over het annuleren van een hele order.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 18.400,00, gesloten op 11 januari 2027 op onze ondertekende voorwaarden
    En de levering is toegezegd voor 30 april 2027
    En wij kunnen nog € 2.000,00 aan kosten besparen

  Regel: Verbeuren volgens onze voorwaarden, in de twee fasen die zij noemen

    Achtergrond:
      Gegeven wij spraken af dat wie annuleert de aanbetaling verbeurt

    @verify_with_counsel
    Abstract Scenario: Dezelfde annulering, van de eerste fase tot de laatste
      Gegeven op 14 januari 2027 is € 5.520,00 aanbetaald
      En <fase>
      Als de klant op 3 maart 2027 10:12 de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En van de aanbetaling is <verbeurd> verbeurd
      En wij betalen <terug> terug
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | oordeel   | bedrag      | verbeurd   | terug      | bepaling    | toelichting                |
        | de order is nog niet ingepland | kosteloos | € 0,00      | € 0,00     | € 5.520,00 | artikel 7.1 | alles gaat terug           |
        | de order is ingepland          | betaald   | € 5.520,00  | € 5.520,00 | € 0,00     | artikel 7.4 | 25 % zou € 4.600,00 zijn   |
        | het materiaal is ingekocht     | betaald   | € 5.520,00  | € 5.520,00 | € 0,00     | artikel 7.4 | hetzelfde                  |
        | de order is in productie       | betaald   | € 16.400,00 | € 0,00     | € 0,00     | artikel 7.3 | € 18.400,00 min € 2.000,00 |
        | de order is gereed             | betaald   | € 16.400,00 | € 0,00     | € 0,00     | artikel 7.3 | hetzelfde                  |
        | de order is verzonden          | afgewezen | € 0,00      | € 0,00     | € 0,00     | artikel 7.5 | te laat                    |

    @verify_with_counsel
    Abstract Scenario: Hoe klein de aanbetaling ook is, zo is het afgesproken
      Gegeven <aanbetaling>
      En de order is ingepland
      Als de klant op 3 maart 2027 10:12 de order annuleert
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is <verbeurd> verbeurd
      En dat volgt uit <bepaling>

      Voorbeelden:
        | aanbetaling                             | bedrag     | verbeurd | bepaling    | toelichting                  |
        | er is nog niets betaald                 | € 4.600,00 | € 0,00   | artikel 7.2 | niets te verbeuren, dus 25 % |
        | op 14 januari 2027 is € 0,01 aanbetaald | € 0,01     | € 0,01   | artikel 7.4 | een cent is een aanbetaling  |

    Scenario: Herroepen is geen annuleren
      Gegeven op 14 januari 2027 is € 5.520,00 aanbetaald
      En de order is ingepland
      Als de klant op 3 maart 2027 10:12 de order herroept
      Dan is het verzoek afgewezen
      En van de aanbetaling is € 0,00 verbeurd
      En dat volgt uit artikel 7.6

  Regel: De aanbetaling als de prijs die apart is onderhandeld

    Achtergrond:
      Gegeven de bepaling is apart voor deze order onderhandeld

    Abstract Scenario: Voordat het telt en daarna
      Gegeven op 14 januari 2027 is € 5.520,00 aanbetaald
      En <fase>
      Als de klant op 18 januari 2027 09:00 de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En van de aanbetaling is <verbeurd> verbeurd
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | oordeel   | bedrag     | verbeurd   | bepaling     | toelichting                            |
        | de order is nog niet ingepland | kosteloos | € 0,00     | € 0,00     | artikel 7.1  | artikel 12.1 begint bij de planning    |
        | de order is ingepland          | betaald   | € 5.520,00 | € 5.520,00 | artikel 12.1 | 10 % zou € 1.840,00 zijn               |
        | de order is verzonden          | afgewezen | € 0,00     | € 0,00     | artikel 7.5  | artikel 12.1 eindigt bij de verzending |

    Abstract Scenario: Hoe klein de aanbetaling ook is
      Gegeven <aanbetaling>
      En de order is ingepland
      Als de klant op 3 maart 2027 10:12 de order annuleert
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is <verbeurd> verbeurd
      En dat volgt uit <bepaling>

      Voorbeelden:
        | aanbetaling                             | bedrag     | verbeurd | bepaling     | toelichting                      |
        | er is nog niets betaald                 | € 4.600,00 | € 0,00   | artikel 7.2  | geen aanbetaling, dus geen prijs |
        | op 14 januari 2027 is € 0,01 aanbetaald | € 0,01     | € 0,01   | artikel 12.1 | een cent is wat is onderhandeld  |

    Abstract Scenario: Het gaat over het annuleren van alles
      Gegeven op 14 januari 2027 is € 5.520,00 aanbetaald
      En de order is in productie
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                               | oordeel   | bedrag     | bepaling    | toelichting                         |
        | de klant op 3 maart 2027 10:12 voor € 4.000,00 van de order annuleert | betaald   | € 2.000,00 | artikel 7.3 | een deel: € 4.000,00 min € 2.000,00 |
        | de klant op 3 maart 2027 10:12 de order herroept                      | afgewezen | € 0,00     | artikel 7.6 | herroepen is voor consumenten       |
        | de klant op 3 maart 2027 10:12 vraagt op een ander adres te leveren   | kosteloos | € 0,00     | artikel 6.2 | ergens anders heen is geen einde    |

  Regel: Er is niets onderhandeld en niets afgesproken

    Scenario: Dan tellen de voorwaarden
      Gegeven op 14 januari 2027 is € 5.520,00 aanbetaald
      En de order is in productie
      En over de bepaling is niet met de klant onderhandeld
      Als de klant op 3 maart 2027 10:12 de order annuleert
      Dan betaalt de klant € 16.400,00
      En van de aanbetaling is € 0,00 verbeurd
      En dat volgt uit artikel 7.3
