# language: nl
# policies/practice/purchase_terms.yaml
Functionaliteit: Wiens voorwaarden, voordat wij onder de onze vorderen

  Artikel 2.5: "Noemt u eigen voorwaarden, dan vragen wij ze op, lezen wij ze en antwoorden wij erop, en tot die tijd vorderen
  wij niets onder de onze", hoe de onze ook in de order kwamen. Artikel 2.10: net zo tot op onze hoofdpunten is gewezen. Niet als
  de klant onder de onze tekende, als wij de hunne afwezen, of als de onze al niet telden.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 12.500,00, gesloten op 4 januari 2027
    En het gaat om een koop van goederen
    En de offerte is ondertekend

  Regel: Hoe de onze ook in de order kwamen

    Abstract Scenario: Eigen voorwaarden van de klant, nog niet beantwoord
      Gegeven <onze>
      En <waarom>
      En <genoemd>
      En de klant noemde eigen voorwaarden
      En wij lazen de inkoopvoorwaarden van de klant
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op ons antwoord op de inkoopvoorwaarden van de klant, of een handtekening onder de onze
      En dat volgt uit artikel 2.5, de uitzondering op <grond>
      En de verkoopleider antwoordt uiterlijk 3 maart 2027 17:00 op de inkoopvoorwaarden van de klant
      En de orderafdeling vraagt uiterlijk 1 maart 2027 23:59 om het bewijs
      En hoeft dit niet: de inkoopvoorwaarden van de klant opvragen

      Voorbeelden:
        | onze                                                    | waarom                                            | genoemd                                                                    | grond       | toelichting                |
        | onze voorwaarden zijn overhandigd                       | overhandigen van de voorwaarden was mogelijk      | onze voorwaarden zijn als eerste genoemd                                   | BW 6:234    | de gewone weg              |
        | onze voorwaarden zijn gedeponeerd maar niet overhandigd | overhandigen van de voorwaarden was niet mogelijk | op de offerte staat waar, wanneer en onder welk nummer ze zijn gedeponeerd | BW 6:234(1) | waar overhandigen niet kan |
        | onze voorwaarden zijn niet overhandigd                  | er werken 50 mensen bij de klant                  | onze voorwaarden zijn als eerste genoemd                                   | BW 6:235    | een grote klant            |
        | onze voorwaarden zijn niet overhandigd                  | eerdere orders gingen op onze voorwaarden         | onze voorwaarden zijn als eerste genoemd                                   | BW 3:35     | zoals altijd               |
        | onze voorwaarden zijn overhandigd                       | overhandigen van de voorwaarden was mogelijk      | de voorwaarden van de klant zijn als eerste genoemd                        | BW 6:225(3) | de hunne waren eerst       |

    Abstract Scenario: Op de hoofdpunten is niet gewezen
      Gegeven <onze>
      En <waarom>
      En <genoemd>
      En niemand wees op de punten over betaling, annulering en aanbetaling
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op een bericht van de klant dat de punten over betaling, annulering en aanbetaling zijn gezien
      En dat volgt uit artikel 2.10, de uitzondering op <grond>
      En de orderafdeling wijst uiterlijk 1 maart 2027 23:59 op de hoofdpunten
      En de orderafdeling vraagt uiterlijk 1 maart 2027 23:59 om het bewijs

      Voorbeelden:
        | onze                                                    | waarom                                            | genoemd                                                                    | grond       | toelichting                |
        | onze voorwaarden zijn overhandigd                       | overhandigen van de voorwaarden was mogelijk      | onze voorwaarden zijn als eerste genoemd                                   | BW 6:234    | de gewone weg              |
        | onze voorwaarden zijn gedeponeerd maar niet overhandigd | overhandigen van de voorwaarden was niet mogelijk | op de offerte staat waar, wanneer en onder welk nummer ze zijn gedeponeerd | BW 6:234(1) | waar overhandigen niet kan |
        | onze voorwaarden zijn niet overhandigd                  | er werken 50 mensen bij de klant                  | onze voorwaarden zijn als eerste genoemd                                   | BW 6:235    | een grote klant            |
        | onze voorwaarden zijn niet overhandigd                  | eerdere orders gingen op onze voorwaarden         | onze voorwaarden zijn als eerste genoemd                                   | BW 3:35     | zoals altijd               |

  Regel: Waar niets te beantwoorden valt

    Abstract Scenario: Op voorwaarden die niet tellen hoeven wij niet te wachten
      Gegeven <onze>
      En de klant noemde eigen voorwaarden
      En <antwoord>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op <grond>
      En hoeft dit niet: op de inkoopvoorwaarden van de klant antwoorden

      Voorbeelden:
        | onze                                   | antwoord                                               | grond       | toelichting                      |
        | onze voorwaarden zijn ondertekend      | niemand vroeg de inkoopvoorwaarden van de klant op     | BW 6:234    | wie de onze tekent, neemt ze aan |
        | onze voorwaarden zijn overhandigd      | wij wezen de voorwaarden van de klant uitdrukkelijk af | BW 6:234    | wij wezen de hunne af            |
        | onze voorwaarden zijn niet overhandigd | onze voorwaarden zijn als eerste genoemd               | BW 6:233(b) | de onze tellen ook niet          |

    @verify_with_counsel
    Scenario: Over de grens zegt de jurist wiens voorwaarden gelden
      Gegeven onze voorwaarden zijn overhandigd
      En de klant noemde eigen voorwaarden
      En de klant is een buitenlands bedrijf
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering doorverwezen
      En dat volgt uit CISG art. 19
      En de orderafdeling vraagt het uiterlijk 1 maart 2027 23:59 aan de jurist
      En hoeft dit niet: op de inkoopvoorwaarden van de klant antwoorden

    Scenario: Twee sets van onszelf gaan voor
      Gegeven onze voorwaarden zijn overhandigd
      En de klant noemde eigen voorwaarden
      En wij noemden twee sets eigen voorwaarden
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op duidelijkheid over welke van onze twee sets voorwaarden bij de order hoort
      En dat volgt uit BW 6:233, 6:238(2)
      En hoeft dit niet: op de inkoopvoorwaarden van de klant antwoorden

    Scenario: Op hoofdpunten van voorwaarden die niet tellen, hoeft niemand te wijzen
      Gegeven onze voorwaarden zijn niet overhandigd
      En niemand wees op de punten over betaling, annulering en aanbetaling
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:233(b)
      En hoeft dit niet: op de hoofdpunten wijzen

    Abstract Scenario: Niemand vraagt twee keer, of naar wat er niet is
      Gegeven onze voorwaarden zijn overhandigd
      En <hunne>
      En <stap>
      En <stadium>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering <oordeel>
      En dat <waarom>
      En hoeft dit niet: de inkoopvoorwaarden van de klant opvragen
      En hoeft dit niet: de orderbevestiging aanhouden

      Voorbeelden:
        | hunne                                  | stap                                                 | stadium                        | oordeel     | waarom                | toelichting                   |
        | de klant noemde geen eigen voorwaarden | niemand vroeg de inkoopvoorwaarden van de klant op   | de order is nog niet ingepland | afgewezen   | berust op BW 6:234    | er zijn er geen               |
        | de klant noemde eigen voorwaarden      | wij antwoordden op de inkoopvoorwaarden van de klant | de order is nog niet ingepland | afgewezen   | berust op BW 6:234    | ze zijn beantwoord            |
        | de klant noemde eigen voorwaarden      | wij lazen de inkoopvoorwaarden van de klant          | de order is ingepland          | aangehouden | volgt uit artikel 2.5 | die is lang geleden bevestigd |
