# language: nl
# policies/law/nl/defects_unproven.yaml
@pin
Functionaliteit: Een gebrek dat niet vanzelf voor onze rekening is, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 6:74: Wie een inspanning beloofde, is het resultaat niet verschuldigd

    Abstract Scenario: BW 6:74: Wie een inspanning beloofde, is het resultaat niet verschuldigd
      Gegeven het gaat om een order voor diensten
      En er is een inspanning beloofd, en het resultaat is er niet
      En er is nog niets besteld
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan is het verzoek <oordeel>
      En dat berust op BW 6:232

      Voorbeelden:
        | verzoek ontvangen | oordeel   | toelichting                       |
        | 12 mei 2027 10:00 | afgewezen | zonder de voorwaarde: ordered: ja |

    Abstract Scenario: BW 6:74: Wie een inspanning beloofde, is het resultaat niet verschuldigd (2)
      Gegeven <naam van de klant>, een consument
      En het gaat om een koop van goederen
      En wij kunnen aantonen dat het door verkeerd gebruik komt
      En er is een inspanning beloofd, en het resultaat is er niet
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan is het verzoek <oordeel>
      En dat volgt uit BW 7:17(2), 7:18a(2)

      Voorbeelden:
        | naam van de klant | verzoek ontvangen      | oordeel   | toelichting                                |
        | A. Jansen         | 12 februari 2028 10:12 | afgewezen | zonder de voorwaarde: consumer defect: nee |

    Abstract Scenario: BW 6:74: Wie een inspanning beloofde, is het resultaat niet verschuldigd (3)
      Gegeven het gaat om een order voor diensten
      En er is een resultaat beloofd, en dat is er niet
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan is het verzoek <oordeel>
      En dat berust op BW 6:234

      Voorbeelden:
        | verzoek ontvangen | oordeel   | toelichting                                                      |
        | 12 mei 2027 10:00 | afgewezen | zonder de voorwaarde: verbintenis is niet resultaatsverplichting |

  Regel: Within extension

    @verify_with_counsel
    Abstract Scenario: Within extension
      Gegeven <naam van de klant>, een consument
      En het gaat om een koop van goederen
      En het gebrek toonde zich op <gebrek openbaarde zich>
      En het is al eerder hersteld
      En de order is gesloten op <order gesloten>
      En de levering was op <geleverd>
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan moet <wie> het goedkeuren
      En dat volgt uit Dir. (EU) 2024/1799 art. 16

      Voorbeelden:
        | naam van de klant | gebrek openbaarde zich | order gesloten | geleverd        | verzoek ontvangen     | wie       | toelichting                                                                                           |
        | A. Jansen         | 8 augustus 2028        | 31 juli 2026   | 7 augustus 2026 | 7 augustus 2028 00:00 | de jurist | zonder de mogelijkheid: verzoek ontvangen is op of vóór het einde van de termijn na herstel, en nog 1 |
