# language: nl
# policies/webshop/promotions.yaml
@pin
Functionaliteit: De prijs van een actie, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 8.3: Wat er tijdens de actie bij komt, heeft de actieprijs

    Abstract Scenario: Artikel 8.3: Wat er tijdens de actie bij komt, heeft de actieprijs
      Gegeven de order is nog niet ingepland
      En het aanbod gold tot en met <aanbod geldig tot en met>
      En de wijziging is niet uit te voeren
      En de klant beroept zich op de actieprijs
      Als de klant op <verzoek ontvangen> vraagt de hoeveelheid te wijzigen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.10

      Voorbeelden:
        | aanbod geldig tot en met | verzoek ontvangen | oordeel   | toelichting                           |
        | 31 mei 2027              | 31 mei 2027 23:59 | afgewezen | zonder de voorwaarde: uitvoerbaar: ja |

  Regel: Artikel 8.4: Wat er daarna bij komt, heeft de prijs van vandaag

    Abstract Scenario: Artikel 8.4: Wat er daarna bij komt, heeft de prijs van vandaag
      Gegeven de order is nog niet ingepland
      En de wijziging is niet uit te voeren
      En de klant beroept zich op de actieprijs
      Als de klant op <verzoek ontvangen> vraagt de hoeveelheid te wijzigen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.10

      Voorbeelden:
        | verzoek ontvangen | oordeel   | toelichting                           |
        | 1 juni 2027 00:00 | afgewezen | zonder de voorwaarde: uitvoerbaar: ja |

    Abstract Scenario: Artikel 8.4: Wat er daarna bij komt, heeft de prijs van vandaag (2)
      Gegeven de order is verzonden
      En de klant beroept zich op de actieprijs
      Als de klant op <verzoek ontvangen> vraagt de hoeveelheid te wijzigen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.8

      Voorbeelden:
        | verzoek ontvangen | oordeel   | toelichting                                   |
        | 1 juni 2027 00:00 | afgewezen | zonder de voorwaarde: het is nog niet weg: ja |
