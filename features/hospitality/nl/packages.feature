# language: nl
# policies/hospitality/groups.yaml
Functionaliteit: Arrangementen: de staffel binnen de wet op pakketreizen

  Een arrangement (een verblijf met kaartjes of een huurfiets, bijvoorbeeld) is een pakketreis. De staffel van de UVH is dan
  de afgesproken vergoeding naar de tijd vóór het begin, en de wet stelt haar grenzen: tot het begin mag de gast altijd
  opzeggen, de staffel is nooit meer dan de prijs min wat wij besparen en opnieuw verkopen, en bij onvermijdbare
  omstandigheden is niets verschuldigd. Ook een consument betaalt deze redelijke vergoeding: de wet staat haar hier toe.

  Achtergrond:
    Gegeven Familie De Wit, een consument
    En de diensten beginnen op 16 oktober 2027 12:00

  Regel: De staffel, en nooit meer dan de prijs min besparing en doorverkoop

    @verify_with_counsel
    Abstract Scenario: Wat wij opnieuw verkopen, bepaalt de grens
      Gegeven een arrangement van € 2.000,00 voor 4 personen, geboekt op 1 februari 2027 onder onze voorwaarden
      En wij verkochten wat vrijkwam opnieuw voor <verkocht>
      Als de klant op 2 oktober 2027 12:00 de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verkocht | bedrag     | bepaling    | toelichting                  |
        | € 0,00   | € 1.700,00 | UVH 9.4.2   | 14 dagen: 85 %               |
        | € 300,00 | € 1.700,00 | UVH 9.4.2   | de grens is hetzelfde bedrag |
        | € 300,01 | € 1.699,99 | BW 7:509(1) | een cent lager               |

    Scenario: Zonder arrangement gelden de regels voor vaste bedragen
      Gegeven een reservering van € 2.000,00 voor 4 personen, gemaakt op 1 februari 2027 onder onze voorwaarden
      En er zijn gecombineerde diensten gereserveerd
      En wij verkochten wat vrijkwam opnieuw voor € 0,00
      Als de klant op 2 oktober 2027 12:00 de reservering annuleert
      Dan betaalt de klant € 0,00
      En dat volgt uit BW 6:237(i)

    @verify_with_counsel
    Abstract Scenario: Onvermijdbare omstandigheden
      Gegeven een arrangement van € 2.000,00 voor 4 personen, geboekt op 1 februari 2027 onder onze voorwaarden
      En <reden>
      Als de klant op 2 oktober 2027 12:00 de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | reden                                      | bedrag     | bepaling    | toelichting        |
        | de klant is door overmacht getroffen       | € 0,00     | BW 7:509(3) | niets verschuldigd |
        | de klant heeft inmiddels iets anders nodig | € 1.700,00 | UVH 9.4.2   | 85 %               |

  Regel: Op andermans naam kost het bij ons niets

    Scenario: Ook in de laatste week, en dat is ruimer dan de wet
      Gegeven een arrangement van € 2.000,00 voor 4 personen, geboekt op 1 februari 2027 onder onze voorwaarden
      Als de klant op 16 oktober 2027 11:59 vraagt de reservering op een andere naam te zetten
      Dan is de wijziging kosteloos
      En dat volgt uit artikel 4.2
