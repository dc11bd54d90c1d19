# language: nl
# policies/hospitality/changes.yaml
@pin
Functionaliteit: Een reservering wijzigen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 4.1: Heeft de keuken voor u ingekocht, dan kost een wens wat hij ons kost

    Abstract Scenario: Artikel 4.1: Heeft de keuken voor u ingekocht, dan kost een wens wat hij ons kost
      Gegeven een order van <orderwaarde>
      En het materiaal is ingekocht
      En wij hebben alleen onze eigen bevestiging
      En onze voorwaarden zijn overhandigd
      En op <datum van aanbetaling> is <betaalde aanbetaling> aanbetaald
      En in totaal heeft de klant <tot nu toe betaald> betaald
      En de wijziging kost ons <wat de wijziging ons kost>
      Als de klant op <verzoek ontvangen> vraagt het ontwerp te wijzigen
      Dan is de wijziging <oordeel>
      En betaalt de klant <wat de wijziging ons kost>
      En wij betalen <terug> terug
      En dat volgt uit artikel 4.1
      En van de aanbetaling is <ingehouden> verbeurd

      Voorbeelden:
        | orderwaarde | datum van aanbetaling | betaalde aanbetaling | tot nu toe betaald | wat de wijziging ons kost | verzoek ontvangen    | oordeel | terug      | ingehouden | toelichting                                          |
        | € 8.000,00  | 15 september 2026     | € 2.400,00           | € 10.000,00        | € 150,00                  | 1 oktober 2027 10:00 | betaald | € 1.850,00 | € 0,00     | wat de wens ons kost: in te houden op de aanbetaling |

  Regel: Artikel 4.2: Tot de aanvang mag een ander in uw plaats komen

    Abstract Scenario: Artikel 4.2: Tot de aanvang mag een ander in uw plaats komen
      Gegeven het evenement begint op <aanvang van het evenement>
      En wij hebben alleen onze eigen bevestiging
      En onze voorwaarden zijn overhandigd
      Als de klant op <verzoek ontvangen> vraagt op een ander adres te leveren
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 4.2, en dat geldt als voorwaarden

      Voorbeelden:
        | aanvang van het evenement | verzoek ontvangen     | oordeel   | toelichting                               |
        | 16 oktober 2027 12:00     | 16 juli 2027 10:00    | kosteloos | geldt als richtlijn, niet als voorwaarden |
        | 16 oktober 2027 19:00     | 16 oktober 2027 19:01 | afgewezen | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 4.4: Een kamer of tafel verzet u kosteloos tot 24 uur ervoor

    Abstract Scenario: Artikel 4.4: Een kamer of tafel verzet u kosteloos tot 24 uur ervoor
      Gegeven het evenement begint op <aanvang van het evenement>
      En wij hebben alleen onze eigen bevestiging
      En onze voorwaarden zijn overhandigd
      En een reservering van <orderwaarde> voor <aantal personen> personen, gemaakt op <order gesloten>
      En er is een tafel gereserveerd
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 4.4, en dat geldt als <geldt als>

      Voorbeelden:
        | aanvang van het evenement | orderwaarde | aantal personen | order gesloten   | verzoek ontvangen  | oordeel   | geldt als   | toelichting                               |
        | 16 oktober 2027 12:00     | € 8.000,00  | 9               | 1 september 2026 | 16 juli 2027 00:00 | kosteloos | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 4.5: Daarna staat de datum vast

    Abstract Scenario: Artikel 4.5: Daarna staat de datum vast
      Gegeven het evenement begint op <aanvang van het evenement>
      En wij hebben alleen onze eigen bevestiging
      En onze voorwaarden zijn overhandigd
      En een reservering van <orderwaarde> voor <aantal personen> personen, gemaakt op <order gesloten>
      En er is een hotelkamer gereserveerd
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 4.5, en dat geldt als <geldt als>

      Voorbeelden:
        | aanvang van het evenement | orderwaarde | aantal personen | order gesloten   | verzoek ontvangen     | oordeel   | geldt als   | toelichting                               |
        | 16 oktober 2027 15:00     | € 285,00    | 2               | 1 september 2026 | 15 oktober 2027 15:02 | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 4.6: Wij beloven niet waar wij geen plaats voor hebben

    Abstract Scenario: Artikel 4.6: Wij beloven niet waar wij geen plaats voor hebben
      Gegeven het evenement begint op <aanvang van het evenement>
      En wij hebben alleen onze eigen bevestiging
      En onze voorwaarden zijn overhandigd
      En de wijziging is niet uit te voeren
      En een reservering van <orderwaarde> voor <aantal personen> personen, gemaakt op <order gesloten>
      Als de klant op <verzoek ontvangen> vraagt het ontwerp te wijzigen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 4.6, en dat geldt als <geldt als>

      Voorbeelden:
        | aanvang van het evenement | orderwaarde | aantal personen | order gesloten   | verzoek ontvangen    | oordeel   | geldt als   | toelichting                               |
        | 16 oktober 2027 12:00     | € 8.000,00  | 40              | 1 september 2026 | 1 oktober 2027 10:00 | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 4.7: De prijs staat vast

    Abstract Scenario: Artikel 4.7: De prijs staat vast
      Gegeven wij hebben alleen onze eigen bevestiging
      En onze voorwaarden zijn overhandigd
      Als de klant op <verzoek ontvangen> vraagt om een lagere prijs
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 4.7, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen   | oordeel   | geldt als   | toelichting                               |
        | 31 maart 2027 23:59 | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 4.8: Een dieet of allergie kost nooit iets

    Abstract Scenario: Artikel 4.8: Een dieet of allergie kost nooit iets
      Gegeven het evenement begint op <aanvang van het evenement>
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de wens gaat om een allergie
      Als de klant op <verzoek ontvangen> vraagt op een ander adres te leveren
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 4.2

      Voorbeelden:
        | aanvang van het evenement | verzoek ontvangen | oordeel   | toelichting                                      |
        | 30 april 2027 10:12       | 1 mei 2027 10:12  | afgewezen | wat er wijzigt: uitvoering → uitvoering of adres |

  Regel: Gevraagd, en er is geen plaats voor

    Abstract Scenario: Gevraagd, en er is geen plaats voor
      Gegeven een offerte van <orderwaarde>
      En de wijziging is niet uit te voeren
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit richtlijn G30

      Voorbeelden:
        | orderwaarde | verzoek ontvangen  | waarde van wat wordt geannuleerd | oordeel   | toelichting                                                      |
        | € 12.500,00 | 3 maart 2027 10:12 | € 4.000,00                       | kosteloos | soort verzoek: wijziging → wijziging of gedeeltelijke annulering |
