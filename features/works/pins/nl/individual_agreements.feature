# language: nl
# policies/works/individual_agreements.yaml
@pin
Functionaliteit: Wat voor één contract apart is onderhandeld, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 14.1: Een percentage waarover is onderhandeld komt in de plaats van onze voorwaarden

    Abstract Scenario: Artikel 14.1: Een percentage waarover is onderhandeld komt in de plaats van onze voorwaarden
      Gegeven <naam van de klant>, een bedrijf
      En een order van <orderwaarde>
      En de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En wij besparen <besparingen> als het werk eindigt
      En opzeggen kost <afgesproken percentage bij opzeggen>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit artikel 7.3

      Voorbeelden:
        | naam van de klant | orderwaarde | besparingen | afgesproken percentage bij opzeggen | verzoek ontvangen | oordeel | totaal     | toelichting                                               |
        | Vecht Interiors   | € 80.000,00 | € 60.000,00 | 12 %                                | 3 mei 2027 10:00  | betaald | € 8.000,00 | zonder de voorwaarde: over het beding is onderhandeld: ja |
