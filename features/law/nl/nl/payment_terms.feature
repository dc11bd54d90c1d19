# language: nl
# policies/law/nl/payment_terms.yaml
Functionaliteit: Hoelang een groot bedrijf een klein bedrijf mag laten wachten

  Artikel 6:119a(6) BW: een betaaltermijn waarmee een groot bedrijf een klein of middelgroot bedrijf na meer dan 60 dagen
  betaalt, is nietig, en voor orders vanaf 1 juli 2022 na meer dan 30 dagen. Het maakt niet uit of de termijn in de eigen
  voorwaarden van de klant staat, of dat wij ermee instemden. Vóór 1 juli 2017 was er geen grens.

  Achtergrond:
    Gegeven het gaat om een koop van goederen

  Regel: Boven de grens beroepen wij ons op de wettelijke termijn

    Achtergrond:
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2009
      En de klant is een groot bedrijf, en wij niet
      En onze voorwaarden zijn overhandigd

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

    Scenario: Ook waar niemands voorwaarden gelden
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027
      En ons aanbod noemde onze voorwaarden niet
      En wij spraken 31 dagen af om te betalen
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:233(b)
      En de administratie beroept zich uiterlijk 8 maart 2027 17:00 op de wettelijke betaaltermijn

    Abstract Scenario: De termijn in de eigen voorwaarden van de klant
      Gegeven een order van € 12.500,00, gesloten op <dag>
      En de klant wees onze voorwaarden uitdrukkelijk af
      En de voorwaarden van de klant geven <dagen> dagen om te betalen
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:225(3)
      En de administratie beroept zich uiterlijk 8 maart 2027 17:00 op de wettelijke betaaltermijn

      Voorbeelden:
        | dag          | dagen | toelichting                    |
        | 1 juli 2017  | 61    | de eerste dag van de 60 dagen  |
        | 30 juni 2022 | 61    | de laatste dag van de 60 dagen |
        | 1 juli 2022  | 31    | de eerste dag van de 30 dagen  |

  Regel: Tot aan de grens geldt de termijn

    Achtergrond:
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2009
      En de klant is een groot bedrijf, en wij niet
      En onze voorwaarden zijn overhandigd

    Abstract Scenario: Wij stemden ermee in
      Gegeven een order van € 12.500,00, gesloten op <dag>
      En wij spraken <dagen> dagen af om te betalen
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:217
      En hoeft dit niet: een beroep doen op de wettelijke betaaltermijn

      Voorbeelden:
        | dag          | dagen | toelichting                           |
        | 30 juni 2017 | 90    | de dag voordat er een grens was       |
        | 1 juli 2017  | 60    | de grens van 60 dagen                 |
        | 30 juni 2022 | 60    | de laatste dag waarop 60 genoeg was   |
        | 1 juli 2022  | 30    | de grens van 30 dagen                 |

    Abstract Scenario: De eigen voorwaarden van de klant zeggen het
      Gegeven een order van € 12.500,00, gesloten op <dag>
      En de klant wees onze voorwaarden uitdrukkelijk af
      En de voorwaarden van de klant geven <dagen> dagen om te betalen
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:225(3)
      En hoeft dit niet: een beroep doen op de wettelijke betaaltermijn

      Voorbeelden:
        | dag          | dagen | toelichting                           |
        | 30 juni 2017 | 90    | de dag voordat er een grens was       |
        | 1 juli 2017  | 60    | de grens van 60 dagen                 |
        | 30 juni 2022 | 60    | de laatste dag waarop 60 genoeg was   |
        | 1 juli 2022  | 30    | de grens van 30 dagen                 |

    Scenario: De voorwaarden van de klant geven 90 dagen, maar de onze gelden
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027
      En de klant noemde eigen voorwaarden
      En onze voorwaarden zijn als eerste genoemd
      En de voorwaarden van de klant geven 90 dagen om te betalen
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:234
      En hoeft dit niet: een beroep doen op de wettelijke betaaltermijn

  Regel: De grens beschermt een klein bedrijf tegen een groot, en niemand anders

    Achtergrond:
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027
      En de order is in onze winkel gesloten
      En onze voorwaarden zijn overhandigd

    Abstract Scenario: Twee van één maat, of geen bedrijf
      Gegeven <klant>
      En <maten>
      En wij spraken 90 dagen af om te betalen
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En hoeft dit niet: een beroep doen op de wettelijke betaaltermijn

      Voorbeelden:
        | klant                         | maten                                              | toelichting           |
        | Vecht Interieurs, een bedrijf | de klant is geen groot bedrijf, en wij ook niet    | even klein als wij    |
        | Vecht Interieurs, een bedrijf | de klant is een groot bedrijf, en wij ook          | net zo groot als wij  |
        | Sanne Bakker, een consument   | de klant is geen groot bedrijf, en wij ook niet    | helemaal geen bedrijf |

    Scenario: De eigen voorwaarden van een klein bedrijf
      Gegeven Vecht Interieurs, een bedrijf
      En de klant is geen groot bedrijf, en wij ook niet
      En de klant wees onze voorwaarden uitdrukkelijk af
      En de voorwaarden van de klant geven 90 dagen om te betalen
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:225(3)
      En hoeft dit niet: een beroep doen op de wettelijke betaaltermijn

  Regel: Voordat er een order is, valt er geen termijn in te roepen

    Scenario: Een offerte die 90 dagen geeft
      Gegeven Vecht Interieurs, een bedrijf
      En de klant is een groot bedrijf, en wij niet
      En een offerte van € 12.500,00
      En wij spraken 90 dagen af om te betalen
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:232
      En hoeft dit niet: een beroep doen op de wettelijke betaaltermijn
