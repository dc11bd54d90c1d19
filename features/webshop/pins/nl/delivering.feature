# language: nl
# policies/webshop/delivering.yaml
@pin
Functionaliteit: De bezorgafspraak, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 4.2: Wij bewaren het een tijd, en rekenen daarna per dag

    Abstract Scenario: Artikel 4.2: Wij bewaren het een tijd, en rekenen daarna per dag
      Gegeven de order is verzonden
      En wij bewaren het <dagen dat wij het voor de klant bewaren> dagen langer voor de klant
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 4.3

      Voorbeelden:
        | dagen dat wij het voor de klant bewaren | verzoek ontvangen | oordeel   | toelichting                                   |
        | 29                                      | 1 juni 2027 10:00 | afgewezen | zonder de voorwaarde: het is nog niet weg: ja |

    Abstract Scenario: Artikel 4.2: Wij bewaren het een tijd, en rekenen daarna per dag (2)
      Gegeven de order is gereed
      En de wijziging is niet uit te voeren
      En wij bewaren het <dagen dat wij het voor de klant bewaren> dagen langer voor de klant
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.10

      Voorbeelden:
        | dagen dat wij het voor de klant bewaren | verzoek ontvangen | oordeel   | toelichting                           |
        | 29                                      | 1 juni 2027 10:00 | afgewezen | zonder de voorwaarde: uitvoerbaar: ja |

  Regel: Artikel 4.3: Is de bus vertrokken, dan staat de dag vast

    Abstract Scenario: Artikel 4.3: Is de bus vertrokken, dan staat de dag vast
      Gegeven de order is verzonden
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 4.3, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen  | oordeel   | geldt als   | toelichting                               |
        | 11 juni 2027 08:00 | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 4.7: Na de bezorging mist niemand onze bus

    Abstract Scenario: Artikel 4.7: Na de bezorging mist niemand onze bus
      Gegeven de order is geleverd
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 4.7, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen  | oordeel   | geldt als   | toelichting                               |
        | 14 juni 2027 14:00 | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |
