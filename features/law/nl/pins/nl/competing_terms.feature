# language: nl
# policies/law/nl/competing_terms.yaml
@pin
Functionaliteit: De voorwaarden van de klant naast de onze, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 6:225(1): Elk wees de voorwaarden van de ander af

    Abstract Scenario: BW 6:225(1): Elk wees de voorwaarden van de ander af
      Gegeven <naam van de klant>, een bedrijf
      En de klant wees onze voorwaarden uitdrukkelijk af
      En het gaat om een koop van goederen
      En wij wezen de voorwaarden van de klant uitdrukkelijk af
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit BW 6:225(1)
      En staat nog niet vast wiens voorwaarden gelden

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | waarop wij wachten                                          | toelichting                                                             |
        | Vecht Interiors   | 1 maart 2027 10:00 | één set voorwaarden die wij allebei schriftelijk aanvaarden | wiens voorwaarden gelden, staat nog niet vast → onze voorwaarden gelden |

  Regel: Theirs govern

    Abstract Scenario: Theirs govern
      Gegeven de klant wees onze voorwaarden uitdrukkelijk af
      En wij noemden twee sets eigen voorwaarden
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit BW 6:233, 6:238(2)
      En staat nog niet vast wiens voorwaarden gelden

      Voorbeelden:
        | verzoek ontvangen   | waarop wij wachten                                                         | toelichting                                       |
        | 30 april 2027 10:00 | duidelijkheid over welke van onze twee sets voorwaarden bij de order hoort | zonder de voorwaarde: two own sets: nee, en nog 1 |
