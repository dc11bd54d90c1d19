# language: nl
# policies/manufacturing/rejected_changes.yaml
@pin
Functionaliteit: Wijzigingen die wij niet aanvaarden, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 6.9: Wij beloven niet wat wij niet kunnen maken

    Abstract Scenario: Artikel 6.9: Wij beloven niet wat wij niet kunnen maken
      Gegeven de order is nog niet ingepland
      En de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      En de wijziging is niet uit te voeren
      Als de klant op <verzoek ontvangen> vraagt de hoeveelheid te wijzigen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.9, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen  | oordeel   | geldt als   | toelichting                               |
        | 8 maart 2027 14:00 | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 6.10: Wat gemaakt is, blijft zoals het is

    Abstract Scenario: Artikel 6.10: Wat gemaakt is, blijft zoals het is
      Gegeven de order is gereed
      En de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt het ontwerp te wijzigen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.10, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen  | oordeel   | geldt als   | toelichting                                         |
        | 8 maart 2027 14:00 | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden, en nog 1 |

  Regel: Artikel 6.10: Na verzending verandert er niets meer

    Abstract Scenario: Artikel 6.10: Na verzending verandert er niets meer
      Gegeven de order is verzonden
      En de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt een artikel te ruilen voor een ander
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 6.10, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen  | oordeel   | geldt als   | toelichting                               |
        | 8 maart 2027 14:00 | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 6.11: De prijs staat vast

    Abstract Scenario: Artikel 6.11: De prijs staat vast
      Gegeven de order is nog niet ingepland
      En de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt om een lagere prijs
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.11, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen      | oordeel   | geldt als   | toelichting                               |
        | 28 februari 2027 09:00 | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 6.12: Een nieuwe klant blijft de koper

    Abstract Scenario: Artikel 6.12: Een nieuwe klant blijft de koper
      Gegeven de klant is nieuw voor ons
      En de order is ingepland
      En de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt de order over te dragen aan een ander bedrijf
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.12, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen  | oordeel   | geldt als   | toelichting                                         |
        | 8 maart 2027 14:00 | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden, en nog 1 |

  Regel: Artikel 7.5: Na verzending kunt u niet meer annuleren

    Abstract Scenario: Artikel 7.5: Na verzending kunt u niet meer annuleren
      Gegeven de order is verzonden
      En de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 7.5, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen   | waarde van wat wordt geannuleerd | oordeel   | geldt als   | toelichting                               |
        | 10 maart 2027 10:00 | € 4.000,00                       | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 7.6: Een bedrijf heeft geen bedenktijd

    Abstract Scenario: Artikel 7.6: Een bedrijf heeft geen bedenktijd
      Gegeven de order is ingepland
      En de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 7.6, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen     | oordeel   | geldt als   | toelichting                                         |
        | 12 januari 2027 09:30 | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden, en nog 2 |
