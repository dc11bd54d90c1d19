# language: nl
# policies/law/nl/refusal.yaml
Functionaliteit: Als de klant niet afneemt

  Artikelen 6:58 en 6:63 van het Burgerlijk Wetboek: wie niet afneemt wat zoals afgesproken wordt aangeboden, betaalt wat dat
  de verkoper kost, en de verkoper bewaart de spullen. Dit wijkt voor wat daarover is afgesproken.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 9.000,00, gesloten op 4 januari 2027
    En het gaat om een koop van goederen
    En de wijziging kost ons € 240,00

  Abstract Scenario: Wat is aangeboden, en nog niet geleverd
    Gegeven onze voorwaarden zijn niet overhandigd
    En <fase>
    Als er op 30 april 2027 10:00 niemand is om de levering aan te nemen
    Dan is het verzoek <oordeel>
    En dat <waarom>

    Voorbeelden:
      | fase                     | oordeel   | waarom                | toelichting                   |
      | de order is in productie | afgewezen | berust op BW 6:233(b) | er is nog niets aangeboden    |
      | de order is gereed       | betaald   | volgt uit BW 6:63     | de eerste fase waarin dat kan |
      | de order is verzonden    | betaald   | volgt uit BW 6:63     | de laatste                    |
      | de order is geleverd     | afgewezen | berust op BW 6:233(b) | de levering is aangenomen     |

  Scenario: Wat het ons kost, en niet meer
    Gegeven onze voorwaarden zijn niet overhandigd
    En de order is verzonden
    Als er op 30 april 2027 10:00 niemand is om de levering aan te nemen
    Dan betaalt de klant € 240,00
    En dat volgt uit BW 6:63
    En de orderafdeling bewaart de spullen en meldt dat uiterlijk 30 april 2027 23:59

  Abstract Scenario: Waar onze voorwaarden gelden, zeggen die wat het kost
    Gegeven <voorwaarden>
    En de order is verzonden
    Als er op 30 april 2027 10:00 niemand is om de levering aan te nemen
    Dan is het verzoek <oordeel>
    En dat <waarom>

    Voorbeelden:
      | voorwaarden                            | oordeel   | waarom             | toelichting              |
      | onze voorwaarden zijn overhandigd      | afgewezen | berust op BW 6:234 | en die zijn er hier niet |
      | onze voorwaarden zijn niet overhandigd | betaald   | volgt uit BW 6:63  | de wet spreekt           |

  Scenario: Het komt naast de aanbetaling, die bij de order blijft
    Gegeven onze voorwaarden zijn niet overhandigd
    En de order is verzonden
    En op 5 januari 2027 is € 500,00 aanbetaald
    Als er op 30 april 2027 10:00 niemand is om de levering aan te nemen
    Dan betaalt de klant € 240,00
    En dat volgt uit BW 6:63
    En van de aanbetaling is € 0,00 verbeurd
    En er blijft € 500,00 op rekening staan
    En er moet nog € 240,00 worden betaald

  Scenario: Wie meer dan de prijs betaalde, ziet het verrekend, en de aanbetaling is niet verbeurd
    Gegeven onze voorwaarden zijn niet overhandigd
    En de order is verzonden
    En op 5 januari 2027 is € 500,00 aanbetaald
    En in totaal heeft de klant € 9.300,00 betaald
    Als er op 30 april 2027 10:00 niemand is om de levering aan te nemen
    Dan betaalt de klant € 240,00
    En dat volgt uit BW 6:63
    En er blijft € 9.000,00 op rekening staan
    En van de aanbetaling is € 0,00 verbeurd
    En wij verrekenen € 240,00 met wat is betaald
    En wij betalen € 60,00 terug

  Abstract Scenario: Een ander verzoek is geen weigering van wat is aangeboden
    Gegeven onze voorwaarden zijn niet overhandigd
    En de order is verzonden
    Als <verzoek>
    Dan is het verzoek afgewezen
    En dat volgt uit het uitgangspunt
    En hoeft dit niet: de spullen veilig bewaren en dat melden

    Voorbeelden:
      | verzoek                                                                      | toelichting              |
      | de klant op 30 april 2027 10:00 de order annuleert                           | de order staat           |
      | de klant op 30 april 2027 10:00 vraagt een artikel te ruilen voor een ander  | ook hier                 |
      | de klant op 30 april 2027 10:00 vraagt de leverdatum te verschuiven          | en zoals is afgesproken  |

  @verify_with_counsel
  Scenario: Over de grens worden de spullen bewaard terwijl de jurist ernaar kijkt
    Gegeven onze voorwaarden zijn overhandigd
    En de order is verzonden
    En de klant is een buitenlands bedrijf
    En de klant noemde eigen voorwaarden
    Als er op 30 april 2027 10:00 niemand is om de levering aan te nemen
    Dan moet de jurist het goedkeuren
    En dat volgt uit CISG art. 19
    En de orderafdeling bewaart de spullen en meldt dat uiterlijk 30 april 2027 23:59
