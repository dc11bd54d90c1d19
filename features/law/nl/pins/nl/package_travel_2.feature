# language: nl
# policies/law/nl/package_travel.yaml
@pin
Functionaliteit: Pakketreis: een ander gaat, of niemand, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 7:509(1): Vóór het begin mag een reiziger altijd opzeggen, voor een redelijke vergoeding

    Abstract Scenario: BW 7:509(1): Vóór het begin mag een reiziger altijd opzeggen, voor een redelijke vergoeding
      Gegeven <naam van de klant>, een consument
      En het komt uit voorraad
      En de order is aan de deur gesloten
      En niemand vroeg ons meteen te beginnen
      En een pakketreis van <orderwaarde>, geboekt op <order gesloten>
      En annuleren bespaart ons <besparingen>, en wij verkopen opnieuw voor <opbrengst van wederverkoop>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit BW 6:230o(1)

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten        | besparingen | opbrengst van wederverkoop | verzoek ontvangen     | oordeel   | toelichting                         |
        | A. Jansen         | € 12.500,00 | 11 januari 2027 15:00 | € 500,00    | € 0,00                     | 25 januari 2027 23:59 | kosteloos | nu een uitzondering op BW 6:230o(1) |
