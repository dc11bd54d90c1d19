# language: nl
# policies/law/nl/price_increase.yaml
@pin
Functionaliteit: Een prijs die na de order stijgt, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 6:236(i): Wie binnen drie maanden meer moet betalen, mag weg

    @verify_with_counsel
    Abstract Scenario: BW 6:236(i): Wie binnen drie maanden meer moet betalen, mag weg
      Gegeven <naam van de klant>, een consument
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En het gaat om een koop van goederen
      En in totaal heeft de klant <tot nu toe betaald> betaald
      En wij hebben <tot nu toe betaald> van het werk uitgevoerd
      En het komt uit voorraad
      En de order is aan de deur gesloten
      En niemand vroeg ons meteen te beginnen
      En wij verhoogden de prijs op <dag van de prijsverhoging>
      En de levering was op <dag van de prijsverhoging>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit BW 6:236(i)
      En dat volgt uit BW 6:230s(5)

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten        | tot nu toe betaald | dag van de prijsverhoging | verzoek ontvangen      | oordeel   | toelichting                                   |
        | A. Jansen         | € 12.500,00 | 11 januari 2027 15:00 | € 0,01             | 11 februari 2027          | 15 februari 2027 23:59 | kosteloos | nu een uitzondering op BW 6:230s(5), en nog 1 |
