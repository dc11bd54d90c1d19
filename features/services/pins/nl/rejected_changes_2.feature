# language: nl
# policies/services/rejected_changes.yaml
@pin
Functionaliteit: Waar wij niet mee instemmen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 7.1: Wij nemen niets aan wat boven onze macht gaat

    Abstract Scenario: Artikel 7.1: Wij nemen niets aan wat boven onze macht gaat
      Gegeven het contract is ondertekend
      En het aanbod gold tot en met <aanbod geldig tot en met>
      En onze voorwaarden zijn ondertekend
      En de wijziging is niet uit te voeren
      Als de klant op <verzoek ontvangen> vraagt om de prijs van de actie
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.10

      Voorbeelden:
        | aanbod geldig tot en met | verzoek ontvangen  | oordeel   | toelichting                                                                                                      |
        | 4 maart 2027             | 3 maart 2027 10:12 | kosteloos | wat er wijzigt: aantal, datum, uitvoering, adres of persoon → aantal, datum, uitvoering, adres, prijs of persoon |

  Regel: Artikel 7.5: De prijs van een actie eindigt met de actie

    Abstract Scenario: Artikel 7.5: De prijs van een actie eindigt met de actie
      Gegeven de offerte is ondertekend
      En het aanbod gold tot en met <aanbod geldig tot en met>
      En onze voorwaarden zijn ondertekend
      En de klant beroept zich op een aanbieding
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.1

      Voorbeelden:
        | aanbod geldig tot en met | verzoek ontvangen | oordeel   | toelichting                                              |
        | 30 april 2027            | 1 mei 2027 00:00  | kosteloos | zonder de voorwaarde: wat er wijzigt is aantal, en nog 1 |
