# language: nl
# policies/works/start.yaml
@pin
Functionaliteit: De aanvang verschuiven, en wat wij niet kunnen aannemen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 4.1: Tot de planning verschuift u de aanvang kosteloos

    Abstract Scenario: Artikel 4.1: Tot de planning verschuift u de aanvang kosteloos
      Gegeven de order is nog niet ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 4.1, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen | oordeel   | geldt als   | toelichting                               |
        | 10 mei 2027 10:00 | kosteloos | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 4.2: Zonder aanvangsdatum hoeft er niets te verschuiven

    Abstract Scenario: Artikel 4.2: Zonder aanvangsdatum hoeft er niets te verschuiven
      Gegeven het evenement begint op <aanvang van het evenement>
      En de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de wijziging is niet uit te voeren
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 4.4

      Voorbeelden:
        | aanvang van het evenement | verzoek ontvangen | oordeel   | toelichting                           |
        | niet van toepassing       | 18 mei 2027 10:00 | afgewezen | zonder de voorwaarde: uitvoerbaar: ja |

  Regel: Artikel 4.4: Wij beloven niet wat wij niet goed kunnen maken

    Abstract Scenario: Artikel 4.4: Wij beloven niet wat wij niet goed kunnen maken
      Gegeven de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de wijziging is niet uit te voeren
      Als de klant op <verzoek ontvangen> vraagt het ontwerp te wijzigen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 4.4, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen | oordeel   | geldt als   | toelichting                               |
        | 18 mei 2027 10:00 | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 4.5: Een andere bouwplaats is een ander werk

    Abstract Scenario: Artikel 4.5: Een andere bouwplaats is een ander werk
      Gegeven de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt op een ander adres te leveren
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 4.5, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen | oordeel   | geldt als   | toelichting                               |
        | 18 mei 2027 10:00 | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Ander werk gewenst

    Abstract Scenario: Ander werk gewenst
      Gegeven <naam van de klant>, een consument
      En de order is gereed
      En het contract is ondertekend
      En onze voorwaarden zijn niet overhandigd
      En het gaat om een koop van goederen
      En het is nog niet geleverd
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan moet <wie> het goedkeuren
      En dat volgt uit BW 7:17(2)

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | wie       | toelichting                                                                      |
        | A. Jansen         | 3 maart 2027 10:12 | de nazorg | soort verzoek: indeplaatsstelling → indeplaatsstelling of melding van een gebrek |
