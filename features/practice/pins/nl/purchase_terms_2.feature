# language: nl
# policies/practice/purchase_terms.yaml
@pin
Functionaliteit: Inkoopvoorwaarden en hoofdpunten, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 2.5: Inkoopvoorwaarden vragen wij op en lezen wij

    Abstract Scenario: Artikel 2.5: Inkoopvoorwaarden vragen wij op en lezen wij
      Gegeven <naam van de klant>, een bedrijf
      En er staat niets op papier
      En onze voorwaarden zijn overhandigd
      En de klant noemde eigen voorwaarden
      En het gaat om een koop van goederen
      En wij vroegen de inkoopvoorwaarden van de klant op
      En het verzoek is niet schriftelijk bevestigd
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit artikel 2.2
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | waarop wij wachten                                                    | niet nodig                                 | toelichting                                                                     |
        | Vecht Interiors   | 1 maart 2027 10:00 | de ondertekende offerte of een schriftelijke bevestiging van de order | de inkoopvoorwaarden van de klant opvragen | inkoopvoorwaarden van de klant: niet opgevraagd → niet opgevraagd of opgevraagd |
