# language: nl
# policies/law/nl/payment_terms.yaml
Functionaliteit: Hoelang een groot bedrijf een klein bedrijf mag laten wachten

  Artikel 6:119a(6) BW: een betaaltermijn waarmee een groot bedrijf een klein of middelgroot bedrijf na meer dan 60 dagen
  betaalt, is nietig, en voor orders vanaf 1 juli 2022 na meer dan 30 dagen.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En de klant is een groot bedrijf, en wij niet
    En het gaat om een koop van goederen

  Regel: Boven de grens beroepen wij ons op de wettelijke termijn

    Achtergrond:
      Gegeven onze voorwaarden zijn overhandigd

    Abstract Scenario: De termijn waar wij zelf mee instemden
      Gegeven een order van € 12.500,00, gesloten op <dag>
      En wij spraken <dagen> dagen af om te betalen
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:217
      En de administratie beroept zich uiterlijk 8 maart 2027 17:00 op de wettelijke betaaltermijn

      Voorbeelden:
        | dag          | dagen | toelichting                    |
        | 1 juli 2017  | 61    | de eerste dag van de 60 dagen  |
        | 30 juni 2022 | 61    | de laatste dag van de 60 dagen |
        | 1 juli 2022  | 31    | de eerste dag van de 30 dagen  |
