# language: nl
# policies/hospitality/written_agreements.yaml
@pin
Functionaliteit: Wat schriftelijk anders is afgesproken, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 5.1: Een schriftelijk afgesproken percentage komt in de plaats van de staffel

    @verify_with_counsel
    Abstract Scenario: Artikel 5.1: Een schriftelijk afgesproken percentage komt in de plaats van de staffel
      Gegeven <naam van de klant>, een bedrijf
      En het evenement begint op <aanvang van het evenement>
      En een reservering van <orderwaarde> voor <aantal personen> personen, gemaakt op <order gesloten> onder onze voorwaarden
      En het percentage voor annuleren is <schriftelijk afgesproken percentage>
      En dat percentage staat op schrift
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan is het verzoek <oordeel>
      En betaalt de klant <waarde van wat wordt geannuleerd>
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | naam van de klant | aanvang van het evenement | orderwaarde | aantal personen | order gesloten   | schriftelijk afgesproken percentage | verzoek ontvangen    | waarde van wat wordt geannuleerd | oordeel | toelichting                                               |
        | Vecht Interiors   | 16 oktober 2027 12:00     | € 8.000,00  | 40              | 1 september 2026 | 25 %                                | 9 oktober 2027 12:00 | € 3.000,00                       | betaald | zonder de voorwaarde: over het beding is onderhandeld: ja |
