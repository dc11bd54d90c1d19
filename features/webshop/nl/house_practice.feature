# language: nl
# policies/webshop/house_practice.yaml
Functionaliteit: Wat wij doen naast onze voorwaarden

  Richtlijn G30: wat onze site belooft, geldt ook zonder onze voorwaarden. G31: zonder onze voorwaarden betaalt een
  consument niets extra, en praat de verkoopleider met een kantoor. G32: gaat onze eigen prijs binnen 14 dagen na de
  bestelling omlaag, dan gaat het verschil terug. G33 en G34: het geld, en hoe iets terug kan. G35: wie ruilt voor
  iets goedkopers, krijgt het verschil.

  Achtergrond:
    Gegeven een order van € 400,00, gesloten op 3 mei 2027
    En het komt uit voorraad

  Regel: Zonder onze voorwaarden

    Abstract Scenario: Op onze site staan dertig dagen
      Gegeven Sanne Bakker, een consument
      En onze voorwaarden zijn niet overhandigd
      En het kwam op 10 mei 2027 aan
      Als de klant op <moment> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | moment             | oordeel   | bepaling      | toelichting                  |
        | 9 juni 2027 23:59  | kosteloos | richtlijn G30 | de laatste minuut van dag 30 |
        | 10 juni 2027 00:00 | afgewezen | BW 6:230o     | dag 31                       |

    Abstract Scenario: Ook niets voor het label
      Gegeven Sanne Bakker, een consument
      En <voorwaarden>
      En het kwam op 10 mei 2027 aan
      En het komt terug met ons label, dat € 24,50 kost
      Als de klant op 1 juni 2027 10:00 de order herroept
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | voorwaarden                            | bedrag  | bepaling      | toelichting                 |
        | onze voorwaarden zijn overhandigd      | € 24,50 | artikel 5.2   | dat staat in de voorwaarden |
        | onze voorwaarden zijn niet overhandigd | € 0,00  | richtlijn G30 | alleen de belofte           |

    Abstract Scenario: Een consument betaalt niets, met een kantoor praten wij
      Gegeven <wie>
      En onze voorwaarden zijn niet overhandigd
      En het staat ingepakt
      Als de klant op 10 mei 2027 10:00 de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wie                         | oordeel      | bepaling        | toelichting            |
        | Sanne Bakker, een consument | kosteloos    | BW 6:230o(1)(b) | dat zegt de wet al     |
        | Sanne Bakker, een bedrijf   | doorverwezen | richtlijn G31   | de verkoopleider praat |

    Abstract Scenario: Een gemiste afspraak
      Gegeven Sanne Bakker, een consument
      En <voorwaarden>
      En het zit in de bus
      Als er op 11 juni 2027 14:00 niemand is om de levering aan te nemen
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | voorwaarden                            | bedrag  | bepaling      | toelichting                 |
        | onze voorwaarden zijn overhandigd      | € 35,00 | artikel 4.4   | dat staat in de voorwaarden |
        | onze voorwaarden zijn niet overhandigd | € 0,00  | richtlijn G31 | geen voorwaarden            |

  Regel: Als onze eigen prijs omlaaggaat

    Achtergrond:
      Gegeven Sanne Bakker, een consument
      En het staat ingepakt

    Abstract Scenario: Binnen twee weken na de bestelling
      Gegeven onze eigen prijs ervan ging op <omlaag> omlaag
      Als de klant op 20 mei 2027 10:00 vraagt om een lagere prijs
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | omlaag      | oordeel   | bepaling      | toelichting |
        | 17 mei 2027 | kosteloos | richtlijn G32 | dag 14      |
        | 18 mei 2027 | afgewezen | artikel 6.9   | dag 15      |

    Scenario: Het verschil gaat terug
      Gegeven onze eigen prijs ervan ging op 10 mei 2027 omlaag
      Als de klant op 12 mei 2027 10:00 vraagt om een lagere prijs
      Dan is de wijziging kosteloos
      En dat volgt uit richtlijn G32, de uitzondering op artikel 6.9
      En de administratie betaalt uiterlijk 26 mei 2027 10:00 het verschil terug

  Regel: Geld dat teruggaat

    Scenario: Voor iets goedkopers
      Gegeven Sanne Bakker, een consument
      En het is nog niet uit het magazijn gehaald
      Als de klant op 10 mei 2027 10:00 wil ruilen voor een die € 40,00 minder kost
      Dan is de wijziging kosteloos
      En dat volgt uit artikel 6.4
      En de administratie betaalt uiterlijk 24 mei 2027 10:00 het verschil terug

    Scenario: In de dagen van ons keurmerk
      Gegeven Sanne Bakker, een consument
      En het kwam op 10 mei 2027 aan
      En in totaal heeft de klant € 400,00 betaald
      Als de klant op 1 juni 2027 10:00 de order herroept
      Dan wij betalen € 400,00 terug
      En dat volgt uit artikel 5.1
      En de administratie betaalt het uiterlijk 15 juni 2027 10:00 terug
      En de orderafdeling laat uiterlijk 2 juni 2027 17:00 weten hoe het terug kan
