# language: nl
# policies/law/nl/withdrawal.yaml
@pin
Functionaliteit: Herroepen van een aankoop op afstand, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 6:230o(1): Wie op afstand koopt, mag zich bedenken

    Abstract Scenario: BW 6:230o(1): Wie op afstand koopt, mag zich bedenken
      Gegeven <naam van de klant>, een consument
      En het gaat om een order voor diensten
      En wij kunnen nog <vermijdbare kosten> aan kosten besparen
      En het werk heeft ons tot nu toe <vermijdbare kosten> gekost
      En niemand vroeg ons meteen te beginnen
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit BW 7:408(3)

      Voorbeelden:
        | naam van de klant | vermijdbare kosten | verzoek ontvangen     | oordeel   | toelichting                                  |
        | A. Jansen         | € 4.000,00         | 24 januari 2027 23:59 | kosteloos | nu een uitzondering op BW 7:408(3), en nog 1 |

  Regel: BW 6:230o(1), 6:270: Ook een deel van de bestelling mag terug

    Abstract Scenario: BW 6:230o(1), 6:270: Ook een deel van de bestelling mag terug
      Gegeven <naam van de klant>, een consument
      En het gaat om een order voor diensten
      En wij kunnen nog <vermijdbare kosten> aan kosten besparen
      En het werk heeft ons tot nu toe <vermijdbare kosten> gekost
      En niemand vroeg ons meteen te beginnen
      Als de klant op <verzoek ontvangen> voor <vermijdbare kosten> van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit BW 7:408(3)

      Voorbeelden:
        | naam van de klant | vermijdbare kosten | verzoek ontvangen     | oordeel   | toelichting                                  |
        | A. Jansen         | € 4.000,00         | 24 januari 2027 23:59 | kosteloos | nu een uitzondering op BW 7:408(3), en nog 1 |

    Abstract Scenario: BW 6:230o(1), 6:270: Ook een deel van de bestelling mag terug (2)
      Gegeven <naam van de klant>, een consument
      En de levering is toegezegd voor <toegezegde levering>
      En het gaat om een koop van goederen
      En niemand vroeg ons meteen te beginnen
      En op <ingebrekestelling> gaf de klant ons nog <extra dagen die wij kregen> dagen
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit BW 7:19a(1)

      Voorbeelden:
        | naam van de klant | toegezegde levering | ingebrekestelling | extra dagen die wij kregen | verzoek ontvangen | waarde van wat wordt geannuleerd | oordeel   | toelichting                        |
        | A. Jansen         | 30 april 2027       | 11 februari 2027  | 1                          | 1 mei 2027 23:59  | € 4.000,00                       | kosteloos | nu een uitzondering op BW 7:19a(1) |

    @verify_with_counsel
    Abstract Scenario: BW 6:230o(1), 6:270: Ook een deel van de bestelling mag terug (3)
      Gegeven het evenement begint op <aanvang van het evenement>
      En niemand vroeg ons meteen te beginnen
      En de klant is door overmacht getroffen
      En een pakketreis van <orderwaarde>, geboekt op <order gesloten>
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit BW 7:509(3)

      Voorbeelden:
        | aanvang van het evenement | orderwaarde | order gesloten        | verzoek ontvangen     | waarde van wat wordt geannuleerd | oordeel   | toelichting                        |
        | 30 april 2027 10:12       | € 12.500,00 | 11 januari 2027 15:00 | 24 januari 2027 23:59 | € 4.000,00                       | kosteloos | nu een uitzondering op BW 7:509(3) |

    @verify_with_counsel
    Abstract Scenario: BW 6:230o(1), 6:270: Ook een deel van de bestelling mag terug (4)
      Gegeven het evenement begint op <aanvang van het evenement>
      En niemand vroeg ons meteen te beginnen
      En een pakketreis van <orderwaarde>, geboekt op <order gesloten>
      En annuleren bespaart ons <besparingen>, en wij verkopen opnieuw voor <opbrengst van wederverkoop>
      Als de klant op <verzoek ontvangen> voor <besparingen> van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit BW 7:509(1)

      Voorbeelden:
        | aanvang van het evenement | orderwaarde | order gesloten        | besparingen | opbrengst van wederverkoop | verzoek ontvangen     | oordeel   | toelichting                        |
        | 30 april 2027 10:12       | € 12.500,00 | 11 januari 2027 15:00 | € 500,00    | € 0,00                     | 24 januari 2027 23:59 | kosteloos | nu een uitzondering op BW 7:509(1) |
