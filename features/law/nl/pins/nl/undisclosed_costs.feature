# language: nl
# policies/law/nl/undisclosed_costs.yaml
@pin
Functionaliteit: Kosten waar een consument niet van wist, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 6:230j: Een extra die niemand koos, mag kosteloos vervallen

    Abstract Scenario: BW 6:230j: Een extra die niemand koos, mag kosteloos vervallen
      Gegeven <naam van de klant>, een consument
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En het gaat om een koop van goederen
      En in totaal heeft de klant <tot nu toe betaald> betaald
      En wij hebben <tot nu toe betaald> van het werk uitgevoerd
      En het komt uit voorraad
      En de order is aan de deur gesloten
      En niemand vroeg ons meteen te beginnen
      En de extra's waren vooraf aangevinkt
      En de levering was op <geleverd>
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit BW 6:230j
      En dat volgt uit BW 6:230s(5)

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten        | tot nu toe betaald | geleverd         | verzoek ontvangen      | waarde van wat wordt geannuleerd | oordeel   | toelichting                                   |
        | A. Jansen         | € 12.500,00 | 11 januari 2027 15:00 | € 0,01             | 11 februari 2027 | 15 februari 2027 23:59 | € 4.000,00                       | kosteloos | nu een uitzondering op BW 6:230s(5), en nog 2 |
