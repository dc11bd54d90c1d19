# language: nl
# policies/law/nl/withdrawal.yaml
@pin
Functionaliteit: Herroepen van een aankoop op afstand, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 6:230r(1): Alles wat is betaald, komt terug

    @verify_with_counsel
    Abstract Scenario: BW 6:230r(1): Alles wat is betaald, komt terug (5)
      Gegeven <naam van de klant>, een consument
      En het evenement begint op <aanvang van het evenement>
      En in totaal heeft de klant <tot nu toe betaald> betaald
      En het komt uit voorraad
      En de order is aan de deur gesloten
      En een pakketreis van <orderwaarde>, geboekt op <order gesloten>
      En annuleren bespaart ons <besparingen>, en wij verkopen opnieuw voor <opbrengst van wederverkoop>
      En wij wezen de klant op <er later op gewezen> op het herroepingsrecht
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan is het verzoek <oordeel>
      En wij betalen <terug> terug
      En dat volgt uit BW 6:230o(1), 6:270
      En de taak is <duty>, met vermelding van <contents>

      Voorbeelden:
        | naam van de klant | aanvang van het evenement | tot nu toe betaald | orderwaarde | order gesloten        | besparingen | opbrengst van wederverkoop | er later op gewezen | verzoek ontvangen      | waarde van wat wordt geannuleerd | oordeel   | terug       | duty                        | contents   | toelichting                                                     |
        | A. Jansen         | 30 april 2027 10:12       | € 51.200,00        | € 12.500,00 | 11 januari 2027 15:00 | € 500,00    | € 0,00                     | 11 februari 2027    | 15 februari 2027 23:59 | € 4.000,00                       | kosteloos | € 42.700,00 | terugbetalen wat overblijft | het bedrag | nu een uitzondering op Dir. (EU) 2015/2302 art. 12(4), en nog 4 |

  Regel: BW 6:230s(5): Wat wij ongevraagd begonnen, wordt niet betaald

    @verify_with_counsel
    Abstract Scenario: BW 6:230s(5): Wat wij ongevraagd begonnen, wordt niet betaald
      Gegeven <naam van de klant>, een bedrijf
      En in totaal heeft de klant <tot nu toe betaald> betaald
      En wij besparen <besparingen> als het werk eindigt
      En een opdracht van <looptijd in maanden> maanden voor <besparingen> per maand, afgesproken op <order gesloten>
      En er zijn <verstreken maanden> maanden verstreken
      En wij spraken af dat hij niet eerder mag eindigen
      En niemand vroeg ons meteen te beginnen
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit BW 7:413(2)

      Voorbeelden:
        | naam van de klant | tot nu toe betaald | besparingen | looptijd in maanden | order gesloten        | verstreken maanden | verzoek ontvangen     | oordeel | totaal     | toelichting                                 |
        | Vecht Interiors   | € 0,01             | € 500,00    | 12                  | 11 januari 2027 15:00 | 4                  | 25 januari 2027 23:59 | betaald | € 3.500,00 | zonder de voorwaarde: right to withdraw: ja |

  Regel: Not received

    Abstract Scenario: Not received
      Gegeven <naam van de klant>, een consument
      En de order is geleverd
      En het gaat om een koop van goederen
      En de order is online gesloten
      En het komt uit voorraad
      En het is nog niet geleverd
      En de order is gesloten op <order gesloten>
      Als de klant op <verzoek ontvangen> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit BW 6:230o(1)(b)

      Voorbeelden:
        | naam van de klant | order gesloten | verzoek ontvangen   | oordeel   | toelichting                                             |
        | A. Jansen         | 1 maart 2027   | 10 maart 2027 10:00 | kosteloos | zonder de mogelijkheid: geleverd is niet van toepassing |

  Regel: Own return cost

    Abstract Scenario: Own return cost
      Gegeven <naam van de klant>, een consument
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En het gaat om een order voor diensten
      En wij kunnen nog <vermijdbare kosten> aan kosten besparen
      En het werk heeft ons tot nu toe <gemaakte kosten> gekost
      En het komt uit voorraad
      En de order is aan de deur gesloten
      En het komt terug met ons label, dat <kosten van terugsturen> kost
      En de klant wist dat terugsturen voor eigen rekening is
      En niemand vroeg ons meteen te beginnen
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <kosten van terugsturen>
      En dat volgt uit BW 7:406(1)

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten        | vermijdbare kosten | gemaakte kosten | kosten van terugsturen | verzoek ontvangen     | oordeel | toelichting                                                         |
        | A. Jansen         | € 12.500,00 | 11 januari 2027 15:00 | € 500,00           | € 2.500,00      | € 1.000,00             | 25 januari 2027 23:59 | betaald | zonder het geval: verteld wie het terugsturen betaalt: ja, en nog 2 |

    Abstract Scenario: Own return cost (2)
      Gegeven <naam van de klant>, een consument
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En het gaat om een order voor diensten
      En wij kunnen nog <vermijdbare kosten> aan kosten besparen
      En het werk heeft ons tot nu toe <gemaakte kosten> gekost
      En het komt uit voorraad
      En de order is aan de deur gesloten
      En het komt terug met ons label, dat <kosten van terugsturen> kost
      En niemand vertelde de klant wie het terugsturen betaalt
      En niemand vroeg ons meteen te beginnen
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit BW 6:230o(1)

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten        | vermijdbare kosten | gemaakte kosten | kosten van terugsturen | verzoek ontvangen     | oordeel   | toelichting                                             |
        | A. Jansen         | € 12.500,00 | 11 januari 2027 15:00 | € 500,00           | € 2.500,00      | € 1.000,00             | 25 januari 2027 23:59 | kosteloos | verteld wie het terugsturen betaalt: ja → nee, en nog 1 |
