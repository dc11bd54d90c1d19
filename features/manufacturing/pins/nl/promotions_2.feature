# language: nl
# policies/manufacturing/promotions.yaml
@pin
Functionaliteit: De prijs van een actie, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 8.1: Een actie die voorbij is, is voorbij

    Abstract Scenario: Artikel 8.1: Een actie die voorbij is, is voorbij
      Gegeven de order is nog niet ingepland
      En de offerte is ondertekend
      En het aanbod gold tot en met <aanbod geldig tot en met>
      En onze voorwaarden zijn ondertekend
      En de klant beroept zich op een aanbieding
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.1

      Voorbeelden:
        | aanbod geldig tot en met | verzoek ontvangen  | oordeel   | toelichting                                             |
        | 28 februari 2027         | 1 maart 2027 00:00 | kosteloos | zonder de voorwaarde: wat er wijzigt is prijs, en nog 5 |

  Regel: Artikel 8.1: Zolang een actie loopt, is de prijs voor u

    Abstract Scenario: Artikel 8.1: Zolang een actie loopt, is de prijs voor u
      Gegeven de klant is een vaste klant
      En de order is ingepland
      En het contract is ondertekend
      En het aanbod gold tot en met <aanbod geldig tot en met>
      En onze voorwaarden zijn ondertekend
      En de klant beroept zich op een aanbieding
      Als de klant op <verzoek ontvangen> vraagt de order over te dragen aan een ander bedrijf
      Dan is de wijziging <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit richtlijn G3

      Voorbeelden:
        | aanbod geldig tot en met | verzoek ontvangen      | oordeel | totaal   | toelichting                              |
        | 11 februari 2027         | 11 februari 2027 10:12 | betaald | € 250,00 | wat er wijzigt: prijs → prijs of persoon |

  Regel: Artikel 8.2: Wat er na een actie bij komt, heeft de prijs van vandaag

    Abstract Scenario: Artikel 8.2: Wat er na een actie bij komt, heeft de prijs van vandaag
      Gegeven de order is nog niet ingepland
      En de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      En de klant beroept zich op een aanbieding
      Als de klant op <verzoek ontvangen> vraagt een artikel te ruilen voor een ander
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 6.1

      Voorbeelden:
        | verzoek ontvangen  | oordeel   | toelichting                                                |
        | 1 maart 2027 09:00 | kosteloos | zonder de voorwaarde: soort verzoek is wijziging, en nog 2 |
