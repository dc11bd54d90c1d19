# language: nl
# policies/law/nl/delivery.yaml
@pin
Functionaliteit: Zaken die niet op tijd komen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 7:19a(2): Te laat op een dag die telde

    @verify_with_counsel
    Abstract Scenario: BW 7:19a(2): Te laat op een dag die telde
      Gegeven <naam van de klant>, een consument
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En de toegezegde datum is fataal
      En het gaat om een koop van goederen
      En het komt uit voorraad
      En de order is aan de deur gesloten
      En niemand vroeg ons meteen te beginnen
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit BW 6:230o(1), 6:270

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten        | verzoek ontvangen | waarde van wat wordt geannuleerd | oordeel   | toelichting                                |
        | A. Jansen         | € 12.500,00 | 11 januari 2027 15:00 | 1 mei 2027 23:59  | € 4.000,00                       | kosteloos | nu een uitzondering op BW 6:230o(1), 6:270 |
