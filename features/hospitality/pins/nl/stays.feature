# language: nl
# policies/hospitality/stays.yaml
@pin
Functionaliteit: Later komen, eerder vertrekken, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 10.1: Na dat uur mag de kamer naar een ander

    Abstract Scenario: Artikel 10.1: Na dat uur mag de kamer naar een ander
      Gegeven het evenement begint op 16 oktober 2027 15:00
      En wij hebben alleen onze eigen bevestiging
      En onze voorwaarden zijn overhandigd
      En een reservering van € 285,00 voor 2 personen, gemaakt op 1 september 2026
      En er is een hotelkamer gereserveerd
      Als de klant op <verzoek ontvangen> zegt later die dag te komen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 10.1, en dat geldt als voorwaarden

      Voorbeelden:
        | verzoek ontvangen     | oordeel   | toelichting                               |
        | 16 oktober 2027 18:02 | afgewezen | geldt als richtlijn, niet als voorwaarden |
        | 16 oktober 2027 00:00 | kosteloos | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 10.2: Daarna mag de plek naar een ander

    Abstract Scenario: Artikel 10.2: Daarna mag de plek naar een ander
      Gegeven het evenement begint op 16 oktober 2027 19:00
      En wij hebben alleen onze eigen bevestiging
      En onze voorwaarden zijn overhandigd
      En een reservering van € 240,00 voor 4 personen, gemaakt op 1 september 2026
      En er is een tafel gereserveerd
      Als de klant op <verzoek ontvangen> zegt later die dag te komen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 10.2, en dat geldt als voorwaarden

      Voorbeelden:
        | verzoek ontvangen     | oordeel   | toelichting                               |
        | 16 oktober 2027 19:16 | afgewezen | geldt als richtlijn, niet als voorwaarden |
        | 16 oktober 2027 18:00 | kosteloos | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 10.2: Een tafel wacht een kwartier, een groep een uur

    Abstract Scenario: Artikel 10.2: Een tafel wacht een kwartier, een groep een uur
      Gegeven het evenement begint op <aanvang van het evenement>
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En een reservering van <orderwaarde> voor <aantal personen> personen, gemaakt op <order gesloten>
      En er is een hotelkamer gereserveerd
      Als de klant op <aanvang van het evenement> zegt later die dag te komen
      Dan is de wijziging <oordeel>
      En dat berust op BW 6:234

      Voorbeelden:
        | aanvang van het evenement     | orderwaarde | aantal personen     | order gesloten        | oordeel   | toelichting                                              |
        | 30 april 2027 18:00:00.000001 | € 12.500,00 | niet van toepassing | 11 januari 2027 15:00 | afgewezen | zonder de voorwaarde: een tafel voor minder dan tien: ja |
