# language: nl
# policies/works/start.yaml
@pin
Functionaliteit: De aanvang verschuiven, en wat wij niet kunnen aannemen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 4.4: Wij beloven niet wat wij niet goed kunnen maken

    Abstract Scenario: Artikel 4.4: Wij beloven niet wat wij niet goed kunnen maken
      Gegeven de order is nog niet ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de wijziging is niet uit te voeren
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit artikel 10.1

      Voorbeelden:
        | verzoek ontvangen | oordeel | totaal   | toelichting                                                              |
        | 18 mei 2027 10:00 | betaald | € 320,00 | zonder de voorwaarde: ander werk gewenst: ja of andere datum gewenst: ja |
