# language: nl
# policies/law/nl/defects_unproven.yaml
Functionaliteit: Een gebrek dat niet vanzelf voor onze rekening is

  Artikelen 7:17 en 7:23 BW: na het jaar toont de klant aan dat het gebrek er vanaf het begin was, en bekijken wij het
  samen. Een klacht binnen 2 maanden na de ontdekking is altijd op tijd; een latere misschien. Richtlijn 2024/1799 geeft
  misschien 12 maanden extra na herstel, voor wat vanaf 31 juli 2026 is gekocht. Dat alles komt van de wet zelf: onze
  voorwaarden spelen daarbij geen rol.

  Achtergrond:
    Gegeven Sanne Bakker, een consument
    En het gaat om een koop van goederen
    En onze voorwaarden zijn niet overhandigd

  Regel: Een klacht binnen 2 maanden is altijd op tijd

    Abstract Scenario: De laatste dag van de twee maanden
      Gegeven een order van € 900,00, gesloten op 1 maart 2027
      En het kwam op 8 maart 2027 aan
      En het gebrek toonde zich op 10 mei 2027
      En de klant ontdekte het op 12 mei 2027
      En de klant had het ons op <verteld> verteld
      Als de klant op 15 juli 2027 10:00 een gebrek meldt
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verteld      | oordeel      | bepaling    | toelichting                    |
        | 12 juli 2027 | kosteloos    | BW 7:18a(2) | twee maanden, op de dag        |
        | 13 juli 2027 | doorverwezen | BW 7:23(1)  | een dag meer: wij kijken ernaar |

    Scenario: Het verzoek zelf is de klacht
      Gegeven een order van € 900,00, gesloten op 1 maart 2027
      En het kwam op 8 maart 2027 aan
      En het gebrek toonde zich op 10 mei 2027
      En de klant ontdekte het op 12 mei 2027
      Als de klant op 12 juli 2027 23:59 een gebrek meldt
      Dan is het verzoek kosteloos
      En dat volgt uit BW 7:18a(2)

    Abstract Scenario: Een late klacht wordt bekeken, maar niemand komt ervoor langs
      Gegeven een order van € 900,00, gesloten op 1 maart 2027
      En het kwam op 8 maart 2027 aan
      En het gebrek toonde zich op <getoond>
      En de klant ontdekte het op <getoond>
      En de klant had het ons op <verteld> verteld
      Als de klant op 1 september 2028 10:00 een gebrek meldt
      Dan moet de serviceafdeling het goedkeuren
      En dat volgt uit BW 7:23(1)
      En hoeft dit niet: herstel aanbieden
      En hoeft dit niet: het gebrek bekijken

      Voorbeelden:
        | getoond       | verteld      | toelichting                    |
        | 12 mei 2027   | 13 juli 2027 | een dag te laat, binnen het jaar |
        | 12 maart 2028 | 13 mei 2028  | een dag te laat, na het jaar   |

    Scenario: Verkeerd gebruik is geen gebrek, hoe laat het ook is verteld
      Gegeven een order van € 900,00, gesloten op 1 maart 2027
      En het kwam op 8 maart 2027 aan
      En het gebrek toonde zich op 12 mei 2027
      En de klant ontdekte het op 12 mei 2027
      En de klant had het ons op 13 juli 2027 verteld
      En wij kunnen aantonen dat het door verkeerd gebruik komt
      Als de klant op 15 juli 2027 10:00 een gebrek meldt
      Dan is het verzoek afgewezen
      En dat volgt uit BW 7:17(2), 7:18a(2)

  Regel: Na het jaar bekijken wij het samen

    Scenario: De serviceafdeling komt langs
      Gegeven een order van € 900,00, gesloten op 1 maart 2027
      En het kwam op 8 maart 2027 aan
      En het gebrek toonde zich op 9 maart 2028
      Als de klant op 15 maart 2028 10:00 een gebrek meldt
      Dan moet de serviceafdeling het goedkeuren
      En dat volgt uit BW 7:17(2)
      En de serviceafdeling bekijkt het gebrek uiterlijk 22 maart 2028 10:00
      En hoeft dit niet: herstel aanbieden

    Abstract Scenario: Wat door verkeerd gebruik stuk is, is geen gebrek, binnen het jaar of daarna
      Gegeven een order van € 900,00, gesloten op 1 maart 2027
      En het kwam op 8 maart 2027 aan
      En het gebrek toonde zich op <getoond>
      En wij kunnen aantonen dat het door verkeerd gebruik komt
      Als de klant op 15 maart 2028 10:00 een gebrek meldt
      Dan is het verzoek afgewezen
      En moet <wie> het bewijzen
      En dat volgt uit BW 7:17(2), 7:18a(2)
      En hoeft dit niet: het gebrek bekijken
      En hoeft dit niet: herstel aanbieden

      Voorbeelden:
        | getoond      | wie            | toelichting                             |
        | 8 maart 2028 | de leverancier | de laatste dag, en wij hebben het bewezen |
        | 9 maart 2028 | de klant       | dus er valt niets te bekijken           |

  Regel: Na herstel komen er misschien 12 maanden bij

    @verify_with_counsel
    Scenario: Gekocht vanaf 31 juli 2026, al eerder hersteld, en binnen de 12 maanden
      Gegeven een order van € 900,00, gesloten op 31 juli 2026
      En het kwam op 7 augustus 2026 aan
      En het is al eerder hersteld
      En het gebrek toonde zich op 7 augustus 2028
      Als de klant op 9 augustus 2028 10:00 een gebrek meldt
      Dan moet de jurist het goedkeuren
      En dat volgt uit Dir. (EU) 2024/1799 art. 16, de uitzondering op BW 7:17(2)
      En de serviceafdeling bekijkt het gebrek uiterlijk 16 augustus 2028 10:00

    @verify_with_counsel
    Scenario: Wat op de laatste dag is gemeld, toonde zich op tijd
      Gegeven een order van € 900,00, gesloten op 31 juli 2026
      En het kwam op 7 augustus 2026 aan
      En het is al eerder hersteld
      En het gebrek toonde zich op 7 augustus 2028
      Als de klant op 7 augustus 2028 23:59 een gebrek meldt
      Dan moet de jurist het goedkeuren
      En dat volgt uit Dir. (EU) 2024/1799 art. 16, de uitzondering op BW 7:17(2)

    Abstract Scenario: Een dag eerder gekocht, nooit hersteld, of een dag later
      Gegeven een order van € 900,00, gesloten op <besteld>
      En het kwam op 7 augustus 2026 aan
      En <hersteld>
      En het gebrek toonde zich op <getoond>
      Als de klant op 9 augustus 2028 10:00 een gebrek meldt
      Dan moet de serviceafdeling het goedkeuren
      En dat volgt uit BW 7:17(2)

      Voorbeelden:
        | besteld      | hersteld                     | getoond         | toelichting                   |
        | 30 juli 2026 | het is al eerder hersteld    | 7 augustus 2028 | de dag voor de richtlijn      |
        | 31 juli 2026 | het is nooit eerder hersteld | 7 augustus 2028 | geen herstel, geen verlenging |
        | 31 juli 2026 | het is al eerder hersteld    | 8 augustus 2028 | de 12 maanden zijn om         |
