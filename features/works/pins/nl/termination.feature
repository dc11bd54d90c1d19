# language: nl
# policies/works/termination.yaml
@pin
Functionaliteit: Het werk opzeggen vóór de aanvang, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 7.5: Een werk dat klaar is, kunt u niet meer opzeggen

    Abstract Scenario: Artikel 7.5: Een werk dat klaar is, kunt u niet meer opzeggen
      Gegeven de order is verzonden
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 7.5, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen | waarde van wat wordt geannuleerd | oordeel   | geldt als   | toelichting                               |
        | 3 mei 2027 10:00  | € 20.000,00                      | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: De prijs min een tiende

    Abstract Scenario: De prijs min een tiende
      Gegeven <naam van de klant>, een bedrijf
      En het materiaal is ingekocht
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En wij besparen <besparingen> als het werk eindigt
      En het werk heeft ons tot nu toe <gemaakte kosten> gekost
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 7.3

      Voorbeelden:
        | naam van de klant | besparingen | gemaakte kosten | verzoek ontvangen  | waarde van wat wordt geannuleerd | oordeel   | toelichting     |
        | Vecht Interiors   | € 500,00    | € 0,01          | 3 maart 2027 10:12 | € 0,00                           | kosteloos | € 0,00 → € 0,01 |
