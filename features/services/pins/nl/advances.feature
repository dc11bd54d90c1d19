# language: nl
# policies/services/advances.yaml
@pin
Functionaliteit: Het voorschot op een project, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 3.2: Zolang het voorschot niet binnen is, komt er niets bij en schuift er niets

    Abstract Scenario: Artikel 3.2: Zolang het voorschot niet binnen is, komt er niets bij en schuift er niets
      Gegeven de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      En er is een aanbetaling van <afgesproken aanbetaling> afgesproken
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 3.2, en dat geldt als <geldt als>

      Voorbeelden:
        | afgesproken aanbetaling | verzoek ontvangen | oordeel   | geldt als   | toelichting                                         |
        | € 1.000,00              | 3 mei 2027 10:00  | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden, en nog 1 |
