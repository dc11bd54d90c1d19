# language: nl
# policies/law/nl/services.yaml
@pin
Functionaliteit: Een consument die een opdracht beëindigt, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 7:408(3): Een consument betaalt wat is gedaan en uitgegeven, en geen schadevergoeding

    Abstract Scenario: BW 7:408(3): Een consument betaalt wat is gedaan en uitgegeven, en geen schadevergoeding
      Gegeven <naam van de klant>, een consument
      En het gaat om een order voor diensten
      En wij kunnen nog <vermijdbare kosten> aan kosten besparen
      En het werk heeft ons tot nu toe <vermijdbare kosten> gekost
      En de order is gesloten op <order gesloten>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit BW 7:408(3), en dat geldt als <geldt als>

      Voorbeelden:
        | naam van de klant | vermijdbare kosten | order gesloten | verzoek ontvangen  | oordeel   | geldt als | toelichting                         |
        | A. Jansen         | € 0,00             | 4 januari 2027 | 4 maart 2027 10:00 | kosteloos | wet       | geldt als voorwaarden, niet als wet |

    Abstract Scenario: BW 7:408(3): Een consument betaalt wat is gedaan en uitgegeven, en geen schadevergoeding (2)
      Gegeven <naam van de klant>, een consument
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En het gaat om een order voor diensten
      En in totaal heeft de klant <tot nu toe betaald> betaald
      En wij kunnen nog <vermijdbare kosten> aan kosten besparen
      En wij hebben <tot nu toe betaald> van het werk uitgevoerd
      En het werk heeft ons tot nu toe <gemaakte kosten> gekost
      En het komt uit voorraad
      En de order is aan de deur gesloten
      En wij wezen de klant op <er later op gewezen> op het herroepingsrecht
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit BW 6:230s(5)

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten        | tot nu toe betaald | vermijdbare kosten | gemaakte kosten | er later op gewezen | verzoek ontvangen      | oordeel   | toelichting                                   |
        | A. Jansen         | € 12.500,00 | 11 januari 2027 15:00 | € 0,01             | € 500,00           | € 2.500,00      | 11 februari 2027    | 15 februari 2027 23:59 | kosteloos | nu een uitzondering op BW 6:230s(5), en nog 2 |

  Regel: Een opdracht eindigt voortijdig

    Abstract Scenario: Een opdracht eindigt voortijdig
      Gegeven <naam van de klant>, een consument
      En de order is verzonden
      En het gaat om een order voor diensten
      En de order is gesloten op <order gesloten>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat berust op BW 6:234

      Voorbeelden:
        | naam van de klant | order gesloten        | verzoek ontvangen  | oordeel   | toelichting                                                                                                                                                       |
        | A. Jansen         | 11 januari 2027 15:00 | 3 maart 2027 10:12 | afgewezen | fase van de order: gesloten, ingepland, materiaal ingekocht, in productie of gereed → gesloten, ingepland, materiaal ingekocht, in productie, gereed of verzonden |
