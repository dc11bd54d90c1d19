# language: nl
# policies/law/nl/refusal.yaml
Functionaliteit: Wiens voorwaarden gelden, bepaalt wie betaalt voor een levering die niet wordt afgenomen

  Artikel 6:63 BW spreekt waar onze voorwaarden dat niet doen: het wijkt voor wat is afgesproken. Het boek van de wet zelf
  bevat daarover geen beding, dus waar onze voorwaarden gelden, wordt hier niets gerekend; waar die van de klant of van
  niemand gelden, betaalt de klant wat de weigering ons kost. Zo blijkt voor elke manier waarop voorwaarden in een order
  komen, wiens voorwaarden het zijn.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 9.000,00, gesloten op 4 januari 2027
    En het gaat om een koop van goederen
    En over de order is met ons onderhandeld
    En de order is verzonden
    En de wijziging kost ons € 240,00

  Regel: Niemands voorwaarden: de wet spreekt

    Abstract Scenario: Niet overhandigd, of niet zo dat ze te bewaren zijn
      Gegeven <voorwaarden>
      Als er op 30 april 2027 10:00 niemand is om de levering aan te nemen
      Dan betaalt de klant € 240,00
      En dat volgt uit BW 6:63
      En dat berust op BW 6:233(b)
      En de orderafdeling bewaart de spullen en meldt dat uiterlijk 30 april 2027 23:59

      Voorbeelden:
        | voorwaarden                                             | toelichting                    |
        | onze voorwaarden zijn niet overhandigd                  | nooit gezien                   |
        | onze voorwaarden zijn gedeponeerd maar niet overhandigd | deponeren is niet overhandigen |
        | onze voorwaarden waren alleen via een link te lezen     | niets daarvan ging online      |

    Abstract Scenario: Overhandigd, maar nooit genoemd
      Gegeven onze voorwaarden zijn overhandigd
      En ons aanbod noemde onze voorwaarden niet
      En <eerder>
      Als er op 30 april 2027 10:00 niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En dat <waarom>

      Voorbeelden:
        | eerder                                       | oordeel   | waarom            | toelichting                        |
        | er waren geen eerdere orders                 | betaald   | volgt uit BW 6:63 | niemand stemde ermee in            |
        | eerdere orders gingen op onze voorwaarden    | afgewezen | berust op BW 3:35 | ze hoeven niet nog eens te worden genoemd |

  Regel: Onze voorwaarden: die zeggen wat het kost, en hier zwijgen ze

    Abstract Scenario: De klant had ze
      Gegeven <voorwaarden>
      Als er op 30 april 2027 10:00 niemand is om de levering aan te nemen
      Dan is het verzoek afgewezen
      En dat berust op BW 6:234
      En hoeft dit niet: de spullen veilig bewaren en dat melden

      Voorbeelden:
        | voorwaarden                       | toelichting             |
        | onze voorwaarden zijn overhandigd | bij het aanbod          |
        | onze voorwaarden zijn ondertekend | ondertekend, dus gezien |

    Abstract Scenario: De klant kreeg ze niet, en kan daar geen beroep op doen
      Gegeven onze voorwaarden zijn niet overhandigd
      En <reden>
      Als er op 30 april 2027 10:00 niemand is om de levering aan te nemen
      Dan is het verzoek afgewezen
      En dat berust op <grond>

      Voorbeelden:
        | reden                                                | grond    | toelichting              |
        | er werken 50 mensen bij de klant                     | BW 6:235 | groot naar mensen        |
        | de klant maakt zijn jaarrekening openbaar            | BW 6:235 | groot naar zijn jaarrekening |
        | de klant werkt zelf met vrijwel dezelfde voorwaarden | BW 6:235 | hij kent ze              |
        | de klant is een buitenlands bedrijf                  | BW 6:235 | uit het buitenland       |
        | eerdere orders gingen op onze voorwaarden            | BW 3:35  | zoals altijd             |

    Scenario: Gedeponeerd, waar overhandigen niet kon
      Gegeven onze voorwaarden zijn gedeponeerd maar niet overhandigd
      En overhandigen van de voorwaarden was niet mogelijk
      En op de offerte staat waar, wanneer en onder welk nummer ze zijn gedeponeerd
      Als er op 30 april 2027 10:00 niemand is om de levering aan te nemen
      Dan is het verzoek afgewezen
      En dat berust op BW 6:234(1)

  Regel: De voorwaarden van de klant: ook dan spreekt de wet

    Achtergrond:
      Gegeven onze voorwaarden zijn overhandigd

    Scenario: De klant wees de onze af
      Gegeven de klant wees onze voorwaarden uitdrukkelijk af
      Als er op 30 april 2027 10:00 niemand is om de levering aan te nemen
      Dan betaalt de klant € 240,00
      En dat volgt uit BW 6:63
      En dat berust op BW 6:225(3)

    Abstract Scenario: Allebei genoemd
      Gegeven de klant noemde eigen voorwaarden
      En <eerst>
      Als er op 30 april 2027 10:00 niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En dat berust op <grond>

      Voorbeelden:
        | eerst                                               | oordeel   | grond       | toelichting                 |
        | de voorwaarden van de klant zijn als eerste genoemd | betaald   | BW 6:225(3) | de eerste telt              |
        | onze voorwaarden zijn als eerste genoemd            | afgewezen | BW 6:234    | en hier waren de onze eerst |
