# language: nl
# policies/practice/settling.yaml
@pin
Functionaliteit: Liever regelen dan gelijk halen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G7: Geen rekening zolang er een klacht openstaat

    Abstract Scenario: Richtlijn G7: Geen rekening zolang er een klacht openstaat
      Gegeven <naam van de klant>, een bedrijf
      En er staat een klacht van de klant open
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een order voor diensten
      En wij kunnen nog <vermijdbare kosten> aan kosten besparen
      En het werk heeft ons tot nu toe <gemaakte kosten> gekost
      En het bedrag in het beding is een boete
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit richtlijn G7

      Voorbeelden:
        | naam van de klant | vermijdbare kosten | gemaakte kosten | verzoek ontvangen  | waarde van wat wordt geannuleerd | wie       | toelichting                       |
        | Vecht Interiors   | € 500,00           | € 2.500,00      | 3 maart 2027 10:12 | € 4.000,00                       | de jurist | nu een uitzondering op BW 6:94(1) |

  Regel: Richtlijn G8: Over nood praten wij

    Abstract Scenario: Richtlijn G8: Over nood praten wij
      Gegeven de order is gereed
      En de offerte is ondertekend
      En onze voorwaarden zijn niet overhandigd
      En het gaat om een koop van goederen
      En de wijziging kost ons <wat de wijziging ons kost>
      En de klant geeft geen reden
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En betaalt de klant <wat de wijziging ons kost>
      En dat volgt uit BW 6:63

      Voorbeelden:
        | wat de wijziging ons kost | verzoek ontvangen   | oordeel | toelichting                                                                                                       |
        | € 85,00                   | 20 april 2027 11:00 | betaald | reden van de klant: klant in moeilijkheden of overmacht → klant in moeilijkheden, overmacht of geen reden gegeven |

    @verify_with_counsel
    Abstract Scenario: Richtlijn G8: Over nood praten wij (2)
      Gegeven <naam van de klant>, een bedrijf
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een order voor diensten
      En wij kunnen nog <vermijdbare kosten> aan kosten besparen
      En de klant verkeert in moeilijkheden
      En het werk heeft ons tot nu toe <gemaakte kosten> gekost
      En het bedrag in het beding is een boete
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit richtlijn G8

      Voorbeelden:
        | naam van de klant | vermijdbare kosten | gemaakte kosten | verzoek ontvangen  | waarde van wat wordt geannuleerd | wie       | toelichting                       |
        | Vecht Interiors   | € 500,00           | € 2.500,00      | 3 maart 2027 10:12 | € 4.000,00                       | de jurist | nu een uitzondering op BW 6:94(1) |

  Regel: Richtlijn G21: Na eerdere klachten gaat de verkoopleider over een hoge rekening

    Abstract Scenario: Richtlijn G21: Na eerdere klachten gaat de verkoopleider over een hoge rekening
      Gegeven <naam van de klant>, een bedrijf
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een order voor diensten
      En wij kunnen nog <vermijdbare kosten> aan kosten besparen
      En het werk heeft ons tot nu toe <gemaakte kosten> gekost
      En de klant had al eerder reden tot een klacht
      En het bedrag in het beding is een boete
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit richtlijn G21

      Voorbeelden:
        | naam van de klant | vermijdbare kosten | gemaakte kosten | verzoek ontvangen  | waarde van wat wordt geannuleerd | wie       | toelichting                       |
        | Vecht Interiors   | € 500,00           | € 2.500,00      | 3 maart 2027 10:12 | € 4.000,00                       | de jurist | nu een uitzondering op BW 6:94(1) |

  Regel: Richtlijn G22: Openlijke boosheid is aan de verkoopleider

    Abstract Scenario: Richtlijn G22: Openlijke boosheid is aan de verkoopleider
      Gegeven <naam van de klant>, een bedrijf
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een order voor diensten
      En wij kunnen nog <vermijdbare kosten> aan kosten besparen
      En het werk heeft ons tot nu toe <gemaakte kosten> gekost
      En de klant klaagt in het openbaar
      En het bedrag in het beding is een boete
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit richtlijn G22

      Voorbeelden:
        | naam van de klant | vermijdbare kosten | gemaakte kosten | verzoek ontvangen  | waarde van wat wordt geannuleerd | wie       | toelichting                       |
        | Vecht Interiors   | € 500,00           | € 2.500,00      | 3 maart 2027 10:12 | € 4.000,00                       | de jurist | nu een uitzondering op BW 6:94(1) |

  Regel: Richtlijn G22: Een brief van een advocaat is aan de directeur

    Abstract Scenario: Richtlijn G22: Een brief van een advocaat is aan de directeur
      Gegeven <naam van de klant>, een bedrijf
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een order voor diensten
      En wij kunnen nog <vermijdbare kosten> aan kosten besparen
      En het werk heeft ons tot nu toe <gemaakte kosten> gekost
      En de klant heeft een advocaat ingeschakeld
      En het bedrag in het beding is een boete
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit richtlijn G22

      Voorbeelden:
        | naam van de klant | vermijdbare kosten | gemaakte kosten | verzoek ontvangen  | waarde van wat wordt geannuleerd | wie       | toelichting                       |
        | Vecht Interiors   | € 500,00           | € 2.500,00      | 3 maart 2027 10:12 | € 4.000,00                       | de jurist | nu een uitzondering op BW 6:94(1) |

  Regel: Richtlijn G23: Is gelijk halen minder waard dan de klant, dan regelen wij het

    Abstract Scenario: Richtlijn G23: Is gelijk halen minder waard dan de klant, dan regelen wij het
      Gegeven <naam van de klant>, een bedrijf
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een order voor diensten
      En wij kunnen nog <vermijdbare kosten> aan kosten besparen
      En het werk heeft ons tot nu toe <gemaakte kosten> gekost
      En de klant dreigt met de rechter
      En wij zouden met een kans van <kans om te winnen bij de rechter> winnen, voor <kosten van procederen> aan kosten en <schade aan onze naam> schade aan onze naam
      En het bedrag in het beding is een boete
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit richtlijn G23

      Voorbeelden:
        | naam van de klant | vermijdbare kosten | gemaakte kosten | kans om te winnen bij de rechter | kosten van procederen | schade aan onze naam | verzoek ontvangen  | waarde van wat wordt geannuleerd | wie       | toelichting                       |
        | Vecht Interiors   | € 500,00           | € 2.500,00      | 60 %                             | € 1.200,02            | € 0,00               | 3 maart 2027 10:12 | € 4.000,00                       | de jurist | nu een uitzondering op BW 6:94(1) |
