# language: nl
# policies/webshop/part_returns.yaml
@pin
Functionaliteit: Een deel van de bestelling terugsturen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 5.6: Wie te weinig houdt voor gratis bezorging, betaalt de bezorging

    @verify_with_counsel
    Abstract Scenario: Artikel 5.6: Wie te weinig houdt voor gratis bezorging, betaalt de bezorging
      Gegeven een order van <orderwaarde>, gesloten op <order gesloten>
      En de order is geleverd
      En het is nog niet geleverd
      En het is meer gebruikt dan om het te proberen, en verloor <waardevermindering door gebruik> aan waarde
      En niemand vroeg ons meteen te beginnen
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit BW 6:230o(1), 6:270

      Voorbeelden:
        | orderwaarde | order gesloten        | waardevermindering door gebruik | verzoek ontvangen  | waarde van wat wordt geannuleerd | wie              | toelichting                              |
        | € 4.099,98  | 11 januari 2027 15:00 | € 0,01                          | 3 maart 2027 10:12 | € 4.000,00                       | de verkoopleider | zonder de voorwaarde: in cooling off: ja |

  Regel: Artikel 5.7: Van een gemengde bestelling mag terug wat van voorraad kwam

    Abstract Scenario: Artikel 5.7: Van een gemengde bestelling mag terug wat van voorraad kwam
      Gegeven een order van <orderwaarde>, gesloten op <order gesloten>
      En het kwam op <geleverd> aan
      En wij wezen de klant pas op <er later op gewezen> op het herroepingsrecht
      En een deel van de bestelling is op maat gemaakt
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 5.7, en dat geldt als <geldt als>

      Voorbeelden:
        | orderwaarde | order gesloten | geleverd    | er later op gewezen | verzoek ontvangen | waarde van wat wordt geannuleerd | oordeel   | geldt als   | toelichting                               |
        | € 150,00    | 3 mei 2027     | 10 mei 2027 | 1 juli 2027         | 1 juli 2027 10:00 | € 40,00                          | kosteloos | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 5.8: Van een gemengde bestelling blijft wat voor u is gemaakt

    Abstract Scenario: Artikel 5.8: Van een gemengde bestelling blijft wat voor u is gemaakt
      Gegeven een order van <orderwaarde>, gesloten op <order gesloten>
      En het kwam op <geleverd> aan
      En een deel van de bestelling is op maat gemaakt
      En wat terugkomt is op maat gemaakt
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 5.8, en dat geldt als <geldt als>

      Voorbeelden:
        | orderwaarde | order gesloten | geleverd    | verzoek ontvangen | waarde van wat wordt geannuleerd | oordeel   | geldt als   | toelichting                               |
        | € 150,00    | 3 mei 2027     | 10 mei 2027 | 20 mei 2027 10:00 | € 40,00                          | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 5.9: Na de laatste dag blijft een gemengde bestelling helemaal bij u

    Abstract Scenario: Artikel 5.9: Na de laatste dag blijft een gemengde bestelling helemaal bij u
      Gegeven een order van <orderwaarde>, gesloten op <order gesloten>
      En het kwam op <geleverd> aan
      En een deel van de bestelling is op maat gemaakt
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 5.9, en dat geldt als <geldt als>

      Voorbeelden:
        | orderwaarde | order gesloten | geleverd    | verzoek ontvangen | waarde van wat wordt geannuleerd | oordeel   | geldt als   | toelichting                               |
        | € 150,00    | 3 mei 2027     | 10 mei 2027 | 1 juli 2027 10:00 | € 40,00                          | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 5.10: Naar een deel dat uit opties is samengesteld, kijken wij

    @verify_with_counsel
    Abstract Scenario: Artikel 5.10: Naar een deel dat uit opties is samengesteld, kijken wij
      Gegeven een order van <orderwaarde>, gesloten op <order gesloten>
      En het is samengesteld uit standaardopties
      En het kwam op <geleverd> aan
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit artikel 5.10
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | orderwaarde | order gesloten | geleverd    | verzoek ontvangen | waarde van wat wordt geannuleerd | wie              | niet nodig                             | toelichting                                  |
        | € 150,00    | 3 mei 2027     | 10 mei 2027 | 24 mei 2027 23:59 | € 40,00                          | de verkoopleider | de klant laten weten hoe het terug kan | ter beslissing van: verkoopleider → aanvaard |

    @verify_with_counsel
    Abstract Scenario: Artikel 5.10: Naar een deel dat uit opties is samengesteld, kijken wij (2)
      Gegeven een order van <orderwaarde>, gesloten op <order gesloten>
      En het is samengesteld uit standaardopties
      En het kwam op <geleverd> aan
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit artikel 5.10, en dat geldt als <geldt als>

      Voorbeelden:
        | orderwaarde | order gesloten        | geleverd         | verzoek ontvangen      | waarde van wat wordt geannuleerd | wie              | geldt als   | toelichting                               |
        | € 12.500,00 | 11 januari 2027 15:00 | 11 februari 2027 | 15 februari 2027 23:59 | € 4.000,00                       | de verkoopleider | voorwaarden | geldt als richtlijn, niet als voorwaarden |
