# language: nl
# policies/law/nl/terms.yaml
Functionaliteit: Onze voorwaarden en die van de klant, als er meer dan één ding speelt

  Wiens voorwaarden gelden, wordt in deze volgorde gevraagd. Is er wel een order (6:232)? Noemden wij twee sets van onszelf
  (6:233, 6:238)? Ontmoeten twee sets elkaar over de grens (CISG art. 19, voor bedrijven die niet tekenden)? Wees elk die
  van de ander af (6:225(1))? Kwamen die van de klant het eerst, of wees de klant de onze af (6:225(3))? Dan pas: zijn de
  onze genoemd, en waren ze te lezen (6:233 tot en met 6:235)? Elk antwoord laat de latere vragen achter zich.

  Achtergrond:
    Gegeven het gaat om een koop van goederen
    En de order is in onze winkel gesloten

  Regel: Vóór de order ontmoeten geen voorwaarden elkaar

    Achtergrond:
      Gegeven Vecht Interieurs, een bedrijf
      En een offerte van € 12.500,00
      En onze voorwaarden zijn overhandigd

    Abstract Scenario: Wat de klant ook over voorwaarden zegt
      Gegeven de klant <woord>
      En <antwoord>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:232
      En hoeft dit niet: op de inkoopvoorwaarden van de klant antwoorden
      En hoeft dit niet: de jurist raadplegen

      Voorbeelden:
        | woord                                  | antwoord                                                  | toelichting                |
        | wees onze voorwaarden uitdrukkelijk af | wij wezen de voorwaarden van de klant niet af             | de hunne gelden nog niet   |
        | wees onze voorwaarden uitdrukkelijk af | wij wezen de voorwaarden van de klant uitdrukkelijk af    | er gelden er toch geen     |
        | noemde eigen voorwaarden               | de klant is een buitenlands bedrijf                       | er gaat niets over de grens |

  Regel: De klant wees de onze af: dan doet het er niet toe hoe ze binnenkwamen

    Achtergrond:
      Gegeven Vecht Interieurs, een bedrijf
      En een order van € 12.500,00, gesloten op 4 januari 2027
      En de klant wees onze voorwaarden uitdrukkelijk af

    Abstract Scenario: Een klant die er geen beroep op kan doen dat hij ze niet kreeg
      Gegeven onze voorwaarden zijn niet overhandigd
      En <reden>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:225(3)

      Voorbeelden:
        | reden                                                | toelichting                       |
        | er werken 50 mensen bij de klant                     | groot, maar hij zei nee           |
        | de klant werkt zelf met vrijwel dezelfde voorwaarden | hij kent ze, en zei nee           |
        | eerdere orders gingen op onze voorwaarden            | zoals altijd, tot hij nee zei     |

    Scenario: Gedeponeerd, waar overhandigen niet kon
      Gegeven onze voorwaarden zijn gedeponeerd maar niet overhandigd
      En overhandigen van de voorwaarden was niet mogelijk
      En op de offerte staat waar, wanneer en onder welk nummer ze zijn gedeponeerd
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:225(3)

  Regel: Voorwaarden die niet zijn genoemd, gelden niet, hoe goed ze ook te krijgen waren

    Achtergrond:
      Gegeven Vecht Interieurs, een bedrijf
      En een order van € 12.500,00, gesloten op 4 januari 2027
      En ons aanbod noemde onze voorwaarden niet

    Abstract Scenario: Zelfs niet voor een grote klant
      Gegeven onze voorwaarden zijn niet overhandigd
      En <reden>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:233(b)

      Voorbeelden:
        | reden                                                | toelichting                     |
        | er werken 50 mensen bij de klant                     | groot, maar hij hoorde van niets |
        | de klant werkt zelf met vrijwel dezelfde voorwaarden | de zijne, niet de onze          |

    Scenario: Ook niet waar ze zijn gedeponeerd
      Gegeven onze voorwaarden zijn gedeponeerd maar niet overhandigd
      En overhandigen van de voorwaarden was niet mogelijk
      En op de offerte staat waar, wanneer en onder welk nummer ze zijn gedeponeerd
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:233(b)

  Regel: Twee sets van onszelf gaan vóór elke onenigheid

    Achtergrond:
      Gegeven Vecht Interieurs, een bedrijf
      En een order van € 12.500,00, gesloten op 4 januari 2027
      En onze voorwaarden zijn overhandigd
      En wij noemden twee sets eigen voorwaarden

    Scenario: Elk wees die van de ander af, maar eerst moeten wij weten welke de onze zijn
      Gegeven de klant wees onze voorwaarden uitdrukkelijk af
      En wij wezen de voorwaarden van de klant uitdrukkelijk af
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op duidelijkheid over welke van onze twee sets voorwaarden bij de order hoort
      En dat volgt uit BW 6:233, 6:238(2)
      En hoeft dit niet: op de inkoopvoorwaarden van de klant antwoorden

    Scenario: Ook over de grens
      Gegeven de klant is een buitenlands bedrijf
      En de klant noemde eigen voorwaarden
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op duidelijkheid over welke van onze twee sets voorwaarden bij de order hoort
      En dat volgt uit BW 6:233, 6:238(2)
      En hoeft dit niet: de jurist raadplegen

  Regel: Een consument uit het buitenland is een consument

    Achtergrond:
      Gegeven Sanne Bakker, een consument
      En een order van € 12.500,00, gesloten op 4 januari 2027
      En de klant komt uit het buitenland

    Scenario: Wat niet is overhandigd, geldt niet
      Gegeven onze voorwaarden zijn niet overhandigd
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:233(b)

    Scenario: Het koopverdrag is er voor bedrijven
      Gegeven onze voorwaarden zijn overhandigd
      En de klant noemde eigen voorwaarden
      En onze voorwaarden zijn als eerste genoemd
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:234
      En hoeft dit niet: de jurist raadplegen
