# language: nl
# policies/webshop/house_practice.yaml
Functionaliteit: Vóór de bestelling, en een bestelling zonder onze voorwaarden

  Richtlijn G36: tot u bestelt, mag alles anders, maar over de prijs beslist de verkoopleider. G31: zonder onze
  voorwaarden betaalt een consument niets extra voor wat eenvoudig is; over de rest praat de verkoopleider met de
  consument.

  Regel: Vóór de bestelling

    Abstract Scenario: Alles behalve de prijs
      Gegeven Sanne Bakker, een consument
      En een offerte van € 400,00
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat volgt uit richtlijn G36

      Voorbeelden:
        | verzoek                                                                | oordeel      | toelichting          |
        | de klant op 4 mei 2027 10:00 wil ruilen voor een die € 40,00 meer kost | kosteloos    | een ander artikel    |
        | de klant op 4 mei 2027 10:00 een stof wil die € 40,00 meer kost        | kosteloos    | een andere stof      |
        | de klant op 4 mei 2027 10:00 de order annuleert                        | kosteloos    | toch geen bestelling |
        | de klant op 4 mei 2027 10:00 voor € 40,00 van de order annuleert       | kosteloos    | of een deel ervan    |
        | de klant op 4 mei 2027 10:00 de order herroept                         | kosteloos    | in welke woorden ook |
        | de klant op 4 mei 2027 10:00 er een andere naam op wil                 | kosteloos    | een andere naam      |
        | de klant op 4 mei 2027 10:00 vraagt om een lagere prijs                | doorverwezen | iemand gaat erover   |

    Abstract Scenario: Ook voor een kantoor, met of zonder onze voorwaarden
      Gegeven Sanne Bakker, een bedrijf
      En een offerte van € 400,00
      En <voorwaarden>
      Als de klant op 4 mei 2027 10:00 de order annuleert
      Dan is het verzoek kosteloos
      En dat volgt uit richtlijn G36

      Voorbeelden:
        | voorwaarden                            | toelichting                 |
        | onze voorwaarden zijn overhandigd      | er is nog niets besteld     |
        | onze voorwaarden zijn niet overhandigd | dus valt er niets te zeggen |

  Regel: Een bestelling zonder onze voorwaarden

    Achtergrond:
      Gegeven Sanne Bakker, een consument
      En een order van € 400,00, gesloten op 3 mei 2027
      En het komt uit voorraad
      En het staat ingepakt

    Abstract Scenario: Wat eenvoudig is, is kosteloos; over de rest praten wij
      Gegeven <voorwaarden>
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | voorwaarden                                     | verzoek                                                                 | oordeel      | bepaling      | toelichting                 |
        | onze voorwaarden zijn overhandigd               | de klant op 10 mei 2027 10:00 wil ruilen voor een die € 40,00 meer kost | betaald      | artikel 6.5   | dat staat in de voorwaarden |
        | onze voorwaarden zijn niet overhandigd          | de klant op 10 mei 2027 10:00 wil ruilen voor een die € 40,00 meer kost | doorverwezen | richtlijn G31 | iemand praat erover         |
        | de klant wees onze voorwaarden uitdrukkelijk af | de klant op 10 mei 2027 10:00 wil ruilen voor een die € 40,00 meer kost | doorverwezen | richtlijn G31 | eigen voorwaarden           |
        | onze voorwaarden zijn overhandigd               | de klant op 10 mei 2027 10:00 vraagt om een lagere prijs                | afgewezen    | artikel 6.9   | de prijs staat              |
        | onze voorwaarden zijn niet overhandigd          | de klant op 10 mei 2027 10:00 vraagt om een lagere prijs                | doorverwezen | richtlijn G31 | iemand praat erover         |
        | onze voorwaarden zijn niet overhandigd          | de klant op 10 mei 2027 10:00 vraagt de leverdatum te verschuiven       | kosteloos    | richtlijn G31 | dat is eenvoudig            |
        | de klant wees onze voorwaarden uitdrukkelijk af | de klant op 10 mei 2027 10:00 vraagt de leverdatum te verschuiven       | kosteloos    | richtlijn G31 | dat is eenvoudig            |

    Scenario: Onze prijsbelofte geldt ook zonder onze voorwaarden
      Gegeven onze voorwaarden zijn niet overhandigd
      En onze eigen prijs ervan ging op 10 mei 2027 omlaag
      Als de klant op 12 mei 2027 10:00 vraagt om een lagere prijs
      Dan is de wijziging kosteloos
      En dat volgt uit richtlijn G32

  Regel: Het komt terug

    Abstract Scenario: Dertig dagen, en daarna kijkt iemand
      Gegeven Sanne Bakker, een consument
      En een order van € 400,00, gesloten op 3 mei 2027
      En het komt uit voorraad
      En het kwam op 10 mei 2027 aan
      En <voorwaarden>
      Als de klant op <moment> de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | voorwaarden                                     | moment             | oordeel      | bepaling      | toelichting                       |
        | onze voorwaarden zijn niet overhandigd          | 9 juni 2027 23:59  | kosteloos    | richtlijn G30 | de laatste minuut van dag 30      |
        | de klant wees onze voorwaarden uitdrukkelijk af | 9 juni 2027 23:59  | kosteloos    | richtlijn G30 | onze site zegt het tegen iedereen |
        | onze voorwaarden zijn niet overhandigd          | 10 juni 2027 00:00 | doorverwezen | richtlijn G31 | dag 31                            |
