# language: nl
# policies/practice/purchase_terms.yaml
Functionaliteit: Inkoopvoorwaarden en hoofdpunten

  Artikel 2.5: "Noemt u eigen voorwaarden, dan vragen wij ze op, lezen wij ze en antwoorden wij erop, en tot die tijd
  vorderen wij niets onder de onze." Artikel 2.9: "Gelden uw voorwaarden, dan spreken wij eerst één betaaltermijn af; een
  termijn die de wet verbiedt, hoeft niet te worden afgesproken." Artikel 2.10: "Op grond van een punt waar wij u niet op
  wezen, vorderen wij niets."

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En het gaat om een koop van goederen
    En de offerte is ondertekend
    En onze voorwaarden zijn overhandigd

  Regel: Eerst opgevraagd, gelezen en beantwoord

    Achtergrond:
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027
      En de klant noemde eigen voorwaarden

    Abstract Scenario: Nog niet beantwoord
      Gegeven <gedaan>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op ons antwoord op de inkoopvoorwaarden van de klant, of een handtekening onder de onze
      En dat volgt uit artikel 2.5
      En de verkoopleider antwoordt uiterlijk 3 maart 2027 17:00 op de inkoopvoorwaarden van de klant
      En de orderafdeling houdt vanaf 1 maart 2027 10:00 de orderbevestiging aan

      Voorbeelden:
        | gedaan                                             | toelichting          |
        | niemand vroeg de inkoopvoorwaarden van de klant op | de eerste stap       |
        | wij lazen de inkoopvoorwaarden van de klant        | op één na de laatste |

    Scenario: Niemand vroeg ze op
      Gegeven niemand vroeg de inkoopvoorwaarden van de klant op
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op ons antwoord op de inkoopvoorwaarden van de klant, of een handtekening onder de onze
      En dat volgt uit artikel 2.5
      En de orderafdeling vraagt uiterlijk 1 maart 2027 23:59 de inkoopvoorwaarden van de klant op

    Scenario: Beantwoord
      Gegeven wij antwoordden op de inkoopvoorwaarden van de klant
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:234

  Regel: Eén betaaltermijn, waar de hunne gelden

    Achtergrond:
      Gegeven de klant wees onze voorwaarden uitdrukkelijk af

    Abstract Scenario: Langer dan de onze, en toegestaan
      Gegeven een order van € 12.500,00, gesloten op <dag>
      En <omvang>
      En wij spraken 14 dagen af om te betalen
      En de voorwaarden van de klant geven <dagen> dagen om te betalen
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op één betaaltermijn waar wij het schriftelijk over eens zijn
      En dat volgt uit artikel 2.9, de uitzondering op BW 6:225(3)
      En de orderafdeling vraagt uiterlijk 1 maart 2027 23:59 om het bewijs
      En de verkoopleider regelt uiterlijk 3 maart 2027 17:00 de betaaltermijn

      Voorbeelden:
        | dag            | omvang                                          | dagen | toelichting                          |
        | 4 januari 2027 | de klant is een groot bedrijf, en wij niet      | 15    | een dag meer dan de onze             |
        | 4 januari 2027 | de klant is een groot bedrijf, en wij niet      | 30    | het meeste dat een groot bedrijf mag |
        | 1 juli 2022    | de klant is een groot bedrijf, en wij niet      | 30    | de eerste dag van de 30 dagen        |
        | 30 juni 2022   | de klant is een groot bedrijf, en wij niet      | 31    | de laatste dag van de 60 dagen       |
        | 30 juni 2022   | de klant is een groot bedrijf, en wij niet      | 60    | het meeste, in die tijd              |
        | 1 juli 2017    | de klant is een groot bedrijf, en wij niet      | 60    | de eerste dag van de 60 dagen        |
        | 30 juni 2017   | de klant is een groot bedrijf, en wij niet      | 61    | voordat er een grens was             |
        | 1 juli 2022    | de klant is geen groot bedrijf, en wij ook niet | 31    | de wet laat dat aan partijen         |

    Scenario: Even lang als de onze
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027
      En de klant is een groot bedrijf, en wij niet
      En wij spraken 14 dagen af om te betalen
      En de voorwaarden van de klant geven 14 dagen om te betalen
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:225(3)

    Abstract Scenario: Verboden, dus beroepen wij ons op de wettelijke termijn
      Gegeven een order van € 12.500,00, gesloten op <dag>
      En de klant is een groot bedrijf, en wij niet
      En wij spraken 14 dagen af om te betalen
      En de voorwaarden van de klant geven <dagen> dagen om te betalen
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:225(3)
      En de administratie beroept zich uiterlijk 8 maart 2027 17:00 op de wettelijke betaaltermijn

      Voorbeelden:
        | dag            | dagen | toelichting                   |
        | 4 januari 2027 | 31    | een dag meer dan de 30        |
        | 1 juli 2022    | 31    | de eerste dag van de 30 dagen |
        | 1 juli 2022    | 60    | niet meer toegestaan          |
        | 30 juni 2022   | 61    | een dag meer dan de 60        |
        | 1 juli 2017    | 61    | de eerste dag van de grens    |

  Regel: Op de hoofdpunten wordt gewezen

    Achtergrond:
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027

    Scenario: Niemand deed dat
      Gegeven niemand wees op de punten over betaling, annulering en aanbetaling
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op een bericht van de klant dat de punten over betaling, annulering en aanbetaling zijn gezien
      En dat volgt uit artikel 2.10
      En de orderafdeling wijst uiterlijk 1 maart 2027 23:59 op de hoofdpunten

    Scenario: De klant zag ze
      Gegeven de klant tekende de punten over betaling, annulering en aanbetaling voor gezien
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:234
