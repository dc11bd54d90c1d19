# language: nl
# policies/practice/evidence.yaml
@pin
Functionaliteit: De order op papier, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 2.2: Een gespreksnotitie die niemand heeft bevestigd

    Abstract Scenario: Artikel 2.2: Een gespreksnotitie die niemand heeft bevestigd
      Gegeven <naam van de klant>, een bedrijf
      En wij hebben alleen een telefoonnotitie
      En er tekende iemand die niet mag tekenen
      En onze voorwaarden zijn ondertekend
      En het gaat om een koop van goederen
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit BW 3:69
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | waarop wij wachten                                                 | niet nodig                                     | toelichting                      |
        | Vecht Interiors   | 1 maart 2027 10:00 | goedkeuring van de order door iemand die voor de klant mag tekenen | de mondelinge afspraak schriftelijk bevestigen | zonder de voorwaarde: formed: ja |

  Regel: Artikel 2.2: Een opname waar de klant niet van wist

    Abstract Scenario: Artikel 2.2: Een opname waar de klant niet van wist
      Gegeven <naam van de klant>, een bedrijf
      En er tekende iemand die niet mag tekenen
      En het gesprek is opgenomen, en de klant wist dat niet
      En onze voorwaarden zijn ondertekend
      En het gaat om een koop van goederen
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit BW 3:69
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | waarop wij wachten                                                 | niet nodig                                     | toelichting                      |
        | Vecht Interiors   | 1 maart 2027 10:00 | goedkeuring van de order door iemand die voor de klant mag tekenen | de mondelinge afspraak schriftelijk bevestigen | zonder de voorwaarde: formed: ja |
