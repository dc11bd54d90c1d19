# language: nl
# policies/law/nl/withdrawal_costs.yaml
@pin
Functionaliteit: Wat er na herroepen te betalen blijft, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 6:230s(3): Wie meer doet dan uitproberen, betaalt de waardevermindering

    Abstract Scenario: BW 6:230s(3): Wie meer doet dan uitproberen, betaalt de waardevermindering
      Gegeven <naam van de klant>, een consument
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En het gaat om een order voor diensten
      En het komt uit voorraad
      En de order is aan de deur gesloten
      En het is meer gebruikt dan om het te proberen, en verloor <waardevermindering door gebruik> aan waarde
      En het komt terug met ons label, dat <waardevermindering door gebruik> kost
      En de klant wist dat terugsturen voor eigen rekening is
      En de levering was op <geleverd>
      En wij wezen de klant op <er later op gewezen> op het herroepingsrecht
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit BW 6:230o(1)

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten        | waardevermindering door gebruik | geleverd         | er later op gewezen | verzoek ontvangen      | wie                | toelichting                                            |
        | A. Jansen         | € 12.500,00 | 11 januari 2027 15:00 | € 0,01                          | 11 februari 2027 | 12 februari 2027    | 15 februari 2027 23:59 | de serviceafdeling | zonder de voorwaarde: op tijd op het recht gewezen: ja |
