# language: nl
# policies/law/nl/payment_terms.yaml
@pin
Functionaliteit: Hoelang een grote klant met betalen mag wachten, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 6:119a(6): Ook als wij ermee instemden

    Abstract Scenario: BW 6:119a(6): Ook als wij ermee instemden
      Gegeven <naam van de klant>, een bedrijf
      En wij spraken <betaaltermijn in dagen> dagen af om te betalen
      En de klant is een groot bedrijf, en wij niet
      En er is nog niets besteld
      En de order is gesloten op <order gesloten>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat berust op BW 6:232
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | betaaltermijn in dagen | order gesloten | verzoek ontvangen  | oordeel   | niet nodig                                     | toelichting                       |
        | Vecht Interiors   | 61                     | 1 juli 2017    | 1 maart 2027 10:00 | afgewezen | een beroep doen op de wettelijke betaaltermijn | zonder de voorwaarde: ordered: ja |

  Regel: Large pays small

    Abstract Scenario: Large pays small
      Gegeven <naam van de klant>, een consument
      En het gaat om een koop van goederen
      En over de order is met ons onderhandeld
      En wij spraken <betaaltermijn in dagen> dagen af om te betalen
      En de klant is een groot bedrijf, en wij niet
      En de order is gesloten op <order gesloten>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat berust op BW 6:234
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | betaaltermijn in dagen | order gesloten        | verzoek ontvangen  | oordeel   | niet nodig                                     | toelichting                             |
        | A. Jansen         | 31                     | 11 januari 2027 15:00 | 3 maart 2027 10:12 | afgewezen | een beroep doen op de wettelijke betaaltermijn | klant: zakelijk → consument of zakelijk |
