# language: nl
# policies/law/nl/withdrawal.yaml
@pin
Functionaliteit: Herroepen van een aankoop op afstand, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 6:230s(5): Wat wij ongevraagd begonnen, wordt niet betaald

    @verify_with_counsel
    Abstract Scenario: BW 6:230s(5): Wat wij ongevraagd begonnen, wordt niet betaald
      Gegeven een order van <orderwaarde>
      En het evenement begint op <aanvang van het evenement>
      En in totaal heeft de klant <tot nu toe betaald> betaald
      En wij hebben <tot nu toe betaald> van het werk uitgevoerd
      En annuleren bespaart ons <besparingen>, en wij verkopen opnieuw voor <opbrengst van wederverkoop>
      En de order is gesloten op <order gesloten>
      En het gaat om een pakketreis
      En wij wezen de klant op <er later op gewezen> op het herroepingsrecht
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit BW 7:509(1)

      Voorbeelden:
        | orderwaarde         | aanvang van het evenement | tot nu toe betaald | besparingen | opbrengst van wederverkoop | order gesloten        | er later op gewezen | verzoek ontvangen     | oordeel   | toelichting                                  |
        | niet van toepassing | 30 april 2027 10:12       | € 0,01             | € 500,00    | € 0,00                     | 11 januari 2027 15:00 | 11 februari 2027    | 25 januari 2027 23:59 | kosteloos | nu een uitzondering op BW 7:509(1), en nog 1 |
