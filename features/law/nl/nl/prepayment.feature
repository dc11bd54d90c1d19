# language: nl
# policies/law/nl/prepayment.yaml
Functionaliteit: Niet meer dan de helft vooraf

  Artikel 7:26(2) BW: een consument die een zaak koopt, kan niet worden verplicht meer dan de helft van de prijs vooraf te
  betalen. Wat wel mag worden gevraagd, vertellen wij, en het beding wordt herzien. Wie er apart over onderhandelde, mag
  meer toezeggen, en het artikel gaat alleen over de koop, en alleen over de consument.

  Regel: Meer dan de helft is te veel gevraagd van een consument die koopt

    Achtergrond:
      Gegeven Sanne Bakker, een consument
      En een order van € 900,00, gesloten op 1 maart 2027
      En het gaat om een koop van goederen
      En de order is in onze winkel gesloten
      En onze voorwaarden zijn overhandigd

    Scenario: Een cent meer dan de helft is te veel
      Gegeven er is een aanbetaling van € 450,01 afgesproken
      Als de klant op 10 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:217
      En de administratie vraagt uiterlijk 12 maart 2027 17:00 een lagere aanbetaling
      En de verkoopleider laat het beding uiterlijk 24 maart 2027 10:00 herzien

    Scenario: De helft mag
      Gegeven er is een aanbetaling van € 450,00 afgesproken
      Als de klant op 10 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:217
      En BW 7:26(2) geldt niet, omdat niet meer dan de helft is gevraagd
      En hoeft dit niet: een lagere aanbetaling vragen
      En hoeft dit niet: het beding laten herzien

    Abstract Scenario: Alleen wat onze voorwaarden eisen is te veel, niet wat is onderhandeld
      Gegeven er is een aanbetaling van € 450,01 afgesproken
      En <bepaling>
      Als de klant op 10 maart 2027 10:00 vraagt het ontwerp te wijzigen
      Dan is het verzoek afgewezen
      En <taak>

      Voorbeelden:
        | bepaling                                               | taak                                                                       | toelichting                   |
        | over de bepaling is niet met de klant onderhandeld     | de administratie vraagt uiterlijk 12 maart 2027 17:00 een lagere aanbetaling | waar het verzoek ook over gaat |
        | de bepaling is apart voor deze order onderhandeld      | hoeft dit niet: een lagere aanbetaling vragen                              | de klant koos ervoor          |

  Regel: Daarvoor hoeven onze voorwaarden niet te gelden

    Scenario: Ook voorwaarden die niet zijn overhandigd vragen te veel
      Gegeven Sanne Bakker, een consument
      En een order van € 900,00, gesloten op 1 maart 2027
      En het gaat om een koop van goederen
      En de order is in onze winkel gesloten
      En onze voorwaarden zijn niet overhandigd
      En er is een aanbetaling van € 900,00 afgesproken
      Als de klant op 10 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:233(b)
      En de administratie vraagt uiterlijk 12 maart 2027 17:00 een lagere aanbetaling
      En de verkoopleider laat het beding uiterlijk 24 maart 2027 10:00 herzien

  Regel: Het beschermt een consument, en bij een koop

    Abstract Scenario: Van wie meer mag worden gevraagd
      Gegeven <klant>
      En een order van € 900,00, gesloten op 1 maart 2027
      En het gaat om <contract>
      En de order is in onze winkel gesloten
      En onze voorwaarden zijn overhandigd
      En er is een aanbetaling van € 900,00 afgesproken
      Als de klant op 10 maart 2027 10:00 vraagt het ontwerp te wijzigen
      Dan is het verzoek afgewezen
      En dat berust op BW 6:217
      En hoeft dit niet: een lagere aanbetaling vragen
      En hoeft dit niet: het beding laten herzien

      Voorbeelden:
        | klant                         | contract                | toelichting                     |
        | Vecht Interieurs, een bedrijf | een koop van goederen   | een bedrijf zorgt voor zichzelf |
        | Sanne Bakker, een consument   | een order voor diensten | er is niets gekocht             |

    Scenario: Een werk is geen koop
      Gegeven Sanne Bakker, een consument
      En een contract voor een werk van € 900,00, gesloten op 1 maart 2027
      En de order is in onze winkel gesloten
      En onze voorwaarden zijn overhandigd
      En er is een aanbetaling van € 900,00 afgesproken
      Als de klant op 10 maart 2027 10:00 vraagt de leverdatum te verschuiven
      Dan is het verzoek afgewezen
      En hoeft dit niet: een lagere aanbetaling vragen
