# language: nl
# policies/works/houses.yaml
Functionaliteit: De termijnen van een woning houden de bouw bij

  Artikel 7:767: wie als consument een woning laat bouwen, hoeft niet meer te betalen dan wat is gebouwd. Onze voorwaarden, artikel
  3.3, zeggen dat een termijn wordt betaald zoals die is gedeclareerd; bij een woning gaat de wet voor.

  Achtergrond:
    Gegeven een contract voor een werk van € 380.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden
    En het werk is in uitvoering
    En wij hebben € 60.000,00 van het werk uitgevoerd

  Regel: Niet vooruit op de bouw

    Abstract Scenario: Wat is gebouwd en nog niet betaald
      Gegeven Mevrouw De Wit, een consument
      En wij bouwen een woning voor de klant
      En in totaal heeft de klant € 50.000,00 betaald
      Als de klant op 3 mei 2027 10:00 een termijn van <termijn> betwist
      Dan betaalt de klant <bedrag>
      En er gaat <eraf> af
      En dat volgt uit BW 7:767

      Voorbeelden:
        | termijn     | bedrag      | eraf       | toelichting           |
        | € 9.999,99  | € 9.999,99  | € 0,00     | achter op de bouw     |
        | € 10.000,00 | € 10.000,00 | € 0,00     | gelijk op, op de cent |
        | € 10.000,01 | € 10.000,00 | € 0,01     | een cent vooruit      |
        | € 16.000,00 | € 10.000,00 | € 6.000,00 | ver vooruit           |

    Abstract Scenario: Alleen een woning, en alleen voor een consument
      Gegeven <wie>
      En <woning>
      En in totaal heeft de klant € 50.000,00 betaald
      Als de klant op 3 mei 2027 10:00 een termijn van € 16.000,00 betwist
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wie                                                | woning                               | bedrag      | bepaling    | toelichting    |
        | Mevrouw De Wit, een consument                      | wij bouwen een woning voor de klant  | € 10.000,00 | BW 7:767    | een woning     |
        | Mevrouw De Wit, een consument                      | wij verbouwen de woning van de klant | € 16.000,00 | artikel 3.3 | een verbouwing |
        | Bakkerij Storm, zakelijke klant sinds 1 maart 2019 | wij bouwen een woning voor de klant  | € 16.000,00 | artikel 3.3 | een bedrijf    |

    Abstract Scenario: Wie alles heeft betaald, is nog niets verschuldigd
      Gegeven Mevrouw De Wit, een consument
      En wij bouwen een woning voor de klant
      En in totaal heeft de klant <betaald> betaald
      Als de klant op 3 mei 2027 10:00 een termijn van € 16.000,00 betwist
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit BW 7:767

      Voorbeelden:
        | betaald     | oordeel   | bedrag | toelichting                |
        | € 59.999,99 | betaald   | € 0,01 | er staat een cent van open |
        | € 60.000,00 | kosteloos | € 0,00 | alles wat is gebouwd       |
        | € 60.000,01 | kosteloos | € 0,00 | nooit minder dan niets     |

    Scenario: De prijs van een woning staat vast als elke andere
      Gegeven Mevrouw De Wit, een consument
      En wij bouwen een woning voor de klant
      En in totaal heeft de klant € 50.000,00 betaald
      Als de klant op 3 mei 2027 10:00 vraagt om een lagere prijs
      Dan is de wijziging afgewezen
      En dat volgt uit artikel 3.1
