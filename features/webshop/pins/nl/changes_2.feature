# language: nl
# policies/webshop/changes.yaml
@pin
Functionaliteit: Een bestelling wijzigen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 6.10: Wat wij niet kunnen, zeggen wij meteen

    Abstract Scenario: Artikel 6.10: Wat wij niet kunnen, zeggen wij meteen
      Gegeven de order is nog niet ingepland
      En de wijziging is niet uit te voeren
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit artikel 4.4

      Voorbeelden:
        | verzoek ontvangen | oordeel | totaal  | toelichting                                       |
        | 10 mei 2027 10:00 | betaald | € 35,00 | zonder de voorwaarde: other article: ja, en nog 1 |
