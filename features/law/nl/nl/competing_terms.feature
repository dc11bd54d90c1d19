# language: nl
# policies/law/nl/competing_terms.yaml
Functionaliteit: De klant noemde ook voorwaarden

  Artikel 6:225 BW: noemen wij allebei voorwaarden, dan telt de eerste verwijzing, tenzij de tweede de eerste met zoveel
  woorden afwijst. Alleen eigen voorwaarden noemen, of een voorgedrukte afwijzing, doet niets. Over de grens kan het Weens
  Koopverdrag iets anders zeggen, dus kijkt de jurist ernaar. Wie twee sets eigen voorwaarden van toepassing verklaart,
  rekent onder geen van beide iets tot vaststaat welke geldt.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 12.500,00, gesloten op 4 januari 2027
    En het gaat om een koop van goederen

  Regel: De eerste verwijzing telt

    Achtergrond:
      Gegeven de klant noemde eigen voorwaarden

    Abstract Scenario: Wie het eerst voorwaarden noemde
      Gegeven onze voorwaarden zijn overhandigd
      En <eerst>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op <bepaling>

      Voorbeelden:
        | eerst                                                | bepaling    | toelichting                   |
        | onze voorwaarden zijn als eerste genoemd             | BW 6:234    | de hunne noemen doet niets    |
        | de voorwaarden van de klant zijn als eerste genoemd  | BW 6:225(3) | de onze noemen doet niets     |

    Scenario: De tweede mag de eerste met zoveel woorden afwijzen
      Gegeven onze voorwaarden zijn overhandigd
      En de voorwaarden van de klant zijn als eerste genoemd
      En wij wezen de voorwaarden van de klant uitdrukkelijk af
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:234

    Scenario: Wie de onze tekende, stemde in met de onze
      Gegeven onze voorwaarden zijn ondertekend
      En de voorwaarden van de klant zijn als eerste genoemd
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:234

    Scenario: Wat niet is genoemd, kan niet het eerst zijn
      Gegeven onze voorwaarden zijn overhandigd
      En ons aanbod noemde onze voorwaarden niet
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:225(3)

  Regel: Een uitdrukkelijke afwijzing telt

    Achtergrond:
      Gegeven onze voorwaarden zijn overhandigd
      En de klant wees onze voorwaarden uitdrukkelijk af

    Scenario: De hunne, als wij die niet afwezen
      Gegeven wij wezen de voorwaarden van de klant niet af
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:225(3)

    Scenario: Van niemand, als elk die van de ander afwees
      Gegeven wij wezen de voorwaarden van de klant uitdrukkelijk af
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op één set voorwaarden die wij allebei schriftelijk aanvaarden
      En dat volgt uit BW 6:225(1)
      En de verkoopleider antwoordt uiterlijk 3 maart 2027 17:00 op de inkoopvoorwaarden van de klant

  Regel: Alleen de onze zijn genoemd

    Scenario: Afwijzen wat niemand noemde verandert niets
      Gegeven onze voorwaarden zijn overhandigd
      En de klant noemde geen eigen voorwaarden
      En wij wezen de voorwaarden van de klant uitdrukkelijk af
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:234

  Regel: Over de grens kijkt de jurist ernaar

    Achtergrond:
      Gegeven de klant is een buitenlands bedrijf

    @verify_with_counsel
    Scenario: Een buitenlands bedrijf
      Gegeven onze voorwaarden zijn overhandigd
      En de klant noemde eigen voorwaarden
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan moet de jurist het goedkeuren
      En dat volgt uit CISG art. 19
      En dat berust op CISG art. 19
      En de orderafdeling vraagt het uiterlijk 1 maart 2027 23:59 aan de jurist

    @verify_with_counsel
    Abstract Scenario: Ook als het de onze afwees
      Gegeven onze voorwaarden zijn overhandigd
      En de klant wees onze voorwaarden uitdrukkelijk af
      En <antwoord>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan moet de jurist het goedkeuren
      En dat volgt uit CISG art. 19
      En de orderafdeling vraagt het uiterlijk 1 maart 2027 23:59 aan de jurist
      En hoeft dit niet: op de inkoopvoorwaarden van de klant antwoorden

      Voorbeelden:
        | antwoord                                               | toelichting                           |
        | wij wezen de voorwaarden van de klant niet af          | wie weet welk verdrag er geldt        |
        | wij wezen de voorwaarden van de klant uitdrukkelijk af | ook dat stelt de jurist vast          |

    Abstract Scenario: Tenzij er maar één set in het geding is
      Gegeven <voorwaarden>
      En <hunne>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:234
      En hoeft dit niet: de jurist raadplegen

      Voorbeelden:
        | voorwaarden                       | hunne                                    | toelichting         |
        | onze voorwaarden zijn ondertekend | de klant noemde eigen voorwaarden        | het tekende de onze |
        | onze voorwaarden zijn overhandigd | de klant noemde geen eigen voorwaarden   | alleen de onze      |

  Regel: Twee sets van onszelf

    Achtergrond:
      Gegeven onze voorwaarden zijn overhandigd

    Abstract Scenario: Er wordt niets gerekend tot vaststaat welke geldt
      Gegeven <sets>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:234

      Voorbeelden:
        | sets                                | toelichting             |
        | wij noemden één set eigen voorwaarden | het staat vast welke  |

    Scenario: Het staat niet vast welke
      Gegeven wij noemden twee sets eigen voorwaarden
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op duidelijkheid over welke van onze twee sets voorwaarden bij de order hoort
      En dat volgt uit BW 6:233, 6:238(2)
      En de jurist stelt uiterlijk 8 maart 2027 17:00 vast welke van onze voorwaarden gelden
