# language: nl
# policies/hospitality/season_offers.yaml
@pin
Functionaliteit: De prijs van een seizoen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 8.1: Na het seizoen is het aanbod voorbij

    Abstract Scenario: Artikel 8.1: Na het seizoen is het aanbod voorbij
      Gegeven wij hebben alleen onze eigen bevestiging
      En het aanbod gold tot en met 31 maart 2027
      En onze voorwaarden zijn overhandigd
      Als de klant op <verzoek ontvangen> vraagt om de prijs van de actie
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 8.1, en dat geldt als voorwaarden

      Voorbeelden:
        | verzoek ontvangen   | oordeel   | toelichting                               |
        | 1 april 2027 00:01  | afgewezen | geldt als richtlijn, niet als voorwaarden |
        | 31 maart 2027 00:00 | kosteloos | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 8.1: Zolang het seizoensaanbod loopt, is de prijs voor u

    Abstract Scenario: Artikel 8.1: Zolang het seizoensaanbod loopt, is de prijs voor u
      Gegeven het contract is ondertekend
      En het aanbod gold tot en met <aanbod geldig tot en met>
      En onze voorwaarden zijn ondertekend
      En de wijziging is niet uit te voeren
      En de klant beroept zich op de seizoensprijs
      Als de klant op <verzoek ontvangen> vraagt de order over te dragen aan een ander bedrijf
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 4.6

      Voorbeelden:
        | aanbod geldig tot en met | verzoek ontvangen      | oordeel   | toelichting                              |
        | 11 februari 2027         | 11 februari 2027 10:12 | afgewezen | wat er wijzigt: prijs → prijs of persoon |
