# language: nl
# policies/practice/evidence.yaml
@pin
Functionaliteit: De order op papier, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 2.1: Een order op papier bindt ons allebei

    Abstract Scenario: Artikel 2.1: Een order op papier bindt ons allebei
      Gegeven er tekende iemand die niet mag tekenen
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En wij hebben de klant op tijd verteld dat het meer zou kosten
      En het gaat om een order voor een werk
      Als de klant op <verzoek ontvangen> om <waarde van wat erbij komt> meerwerk vraagt
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit BW 3:69
      En is niemand gebonden

      Voorbeelden:
        | verzoek ontvangen   | waarde van wat erbij komt | waarop wij wachten                                                 | toelichting                      |
        | 20 april 2027 11:00 | € 400,00                  | goedkeuring van de order door iemand die voor de klant mag tekenen | zonder de voorwaarde: formed: ja |

  Regel: Artikel 2.2: Een order die niemand kan laten zien

    Abstract Scenario: Artikel 2.2: Een order die niemand kan laten zien
      Gegeven <naam van de klant>, een bedrijf
      En er staat niets op papier
      En er tekende iemand die niet mag tekenen
      En onze voorwaarden zijn ondertekend
      En het gaat om een koop van goederen
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit BW 3:69
      En is niemand gebonden

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | waarop wij wachten                                                 | toelichting                      |
        | Vecht Interiors   | 1 maart 2027 10:00 | goedkeuring van de order door iemand die voor de klant mag tekenen | zonder de voorwaarde: formed: ja |

    Abstract Scenario: Artikel 2.2: Een order die niemand kan laten zien (2)
      Gegeven <naam van de klant>, een bedrijf
      En er staat niets op papier
      En onze voorwaarden zijn ondertekend
      En het gaat om een koop van goederen
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit artikel 2.2
      En kunnen wij de afspraak niet bewijzen

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | waarop wij wachten                                                    | toelichting                                                                                         |
        | Vecht Interiors   | 1 maart 2027 10:00 | de ondertekende offerte of een schriftelijke bevestiging van de order | er is een afspraak, maar wij kunnen haar niet bewijzen → er is een afspraak die wij kunnen bewijzen |

  Regel: Artikel 2.2: Een offerte of contract zonder handtekening

    Abstract Scenario: Artikel 2.2: Een offerte of contract zonder handtekening
      Gegeven <naam van de klant>, een bedrijf
      En de offerte is nooit ondertekend
      En er tekende iemand die niet mag tekenen
      En onze voorwaarden zijn ondertekend
      En het gaat om een koop van goederen
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit BW 3:69
      En is niemand gebonden

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | waarop wij wachten                                                 | toelichting                      |
        | Vecht Interiors   | 1 maart 2027 10:00 | goedkeuring van de order door iemand die voor de klant mag tekenen | zonder de voorwaarde: formed: ja |

    Abstract Scenario: Artikel 2.2: Een offerte of contract zonder handtekening (2)
      Gegeven <naam van de klant>, een bedrijf
      En het contract is nooit ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een koop van goederen
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit artikel 2.2
      En kunnen wij de afspraak niet bewijzen

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | waarop wij wachten                                                         | toelichting                                                                                         |
        | Vecht Interiors   | 1 maart 2027 10:00 | de handtekening voor akkoord van de klant onder de offerte of het contract | er is een afspraak, maar wij kunnen haar niet bewijzen → er is een afspraak die wij kunnen bewijzen |
