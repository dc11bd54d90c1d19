# language: nl
# policies/law/nl/withdrawal.yaml
@pin
Functionaliteit: Herroepen van een aankoop op afstand, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 6:230o(1): Wie op afstand koopt, mag zich bedenken

    Abstract Scenario: BW 6:230o(1): Wie op afstand koopt, mag zich bedenken
      Gegeven <naam van de klant>, een consument
      En de levering is toegezegd voor <toegezegde levering>
      En het gaat om een koop van goederen
      En niemand vroeg ons meteen te beginnen
      En op <ingebrekestelling> gaf de klant ons nog <extra dagen die wij kregen> dagen
      En de klant verstuurde het op <verzonden>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit BW 7:19a(1)

      Voorbeelden:
        | naam van de klant | toegezegde levering | ingebrekestelling | extra dagen die wij kregen | verzonden     | verzoek ontvangen | oordeel   | toelichting                        |
        | A. Jansen         | 30 april 2027       | 11 februari 2027  | 1                          | 11 april 2027 | 1 mei 2027 23:59  | kosteloos | nu een uitzondering op BW 7:19a(1) |

    @verify_with_counsel
    Abstract Scenario: BW 6:230o(1): Wie op afstand koopt, mag zich bedenken (2)
      Gegeven het evenement begint op <aanvang van het evenement>
      En niemand vroeg ons meteen te beginnen
      En de klant is door overmacht getroffen
      En een pakketreis van <orderwaarde>, geboekt op <order gesloten>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit BW 7:509(3)

      Voorbeelden:
        | aanvang van het evenement | orderwaarde | order gesloten        | verzoek ontvangen     | oordeel   | toelichting                                  |
        | 30 april 2027 10:12       | € 12.500,00 | 11 januari 2027 15:00 | 25 januari 2027 23:59 | kosteloos | nu een uitzondering op BW 7:509(3), en nog 2 |

  Regel: BW 6:230o(1)(b): De bedenktijd begint pas als de zaak er is

    Abstract Scenario: BW 6:230o(1)(b): De bedenktijd begint pas als de zaak er is
      Gegeven <naam van de klant>, een consument
      En de order is verzonden
      En het gaat om een koop van goederen
      En de order is online gesloten
      En het komt uit voorraad
      En de order is gesloten op <order gesloten>
      En de levering was op <geleverd>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit BW 6:230o(1)(b)
      En dat volgt uit BW 6:230o(1)

      Voorbeelden:
        | naam van de klant | order gesloten | geleverd      | verzoek ontvangen   | oordeel   | toelichting                                   |
        | A. Jansen         | 1 maart 2027   | 12 april 2027 | 12 april 2027 09:00 | kosteloos | nu een uitzondering op BW 6:230o(1), en nog 3 |

  Regel: BW 6:230r(1): Alles wat is betaald, komt terug

    Abstract Scenario: BW 6:230r(1): Alles wat is betaald, komt terug
      Gegeven <naam van de klant>, een consument
      En wij zeiden iets misleidends over de kosten van annuleren
      En het gaat om een koop van goederen
      En in totaal heeft de klant <tot nu toe betaald> betaald
      En de order is gesloten op <order gesloten>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En wij betalen <tot nu toe betaald> terug
      En dat volgt uit BW 6:193j(3)
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | tot nu toe betaald | order gesloten | verzoek ontvangen   | oordeel   | niet nodig                  | toelichting                                           |
        | A. Jansen         | € 400,00           | 1 maart 2027   | 10 maart 2027 10:00 | kosteloos | terugbetalen wat overblijft | zonder de voorwaarde: right to withdraw: ja, en nog 1 |

    Abstract Scenario: BW 6:230r(1): Alles wat is betaald, komt terug (2)
      Gegeven <naam van de klant>, een consument
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En het gaat om een koop van goederen
      En in totaal heeft de klant <tot nu toe betaald> betaald
      En het komt uit voorraad
      En de order is aan de deur gesloten
      En de levering was op <geleverd>
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan is het verzoek <oordeel>
      En wij betalen <terug> terug
      En dat volgt uit BW 7:21(1)
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten     | tot nu toe betaald | geleverd         | verzoek ontvangen      | oordeel   | terug       | niet nodig                  | toelichting                                                                               |
        | A. Jansen         | € 12.500,00 | 13 juni 2014 15:00 | € 51.200,00        | 11 februari 2027 | 15 februari 2027 23:59 | kosteloos | € 38.700,00 | terugbetalen wat overblijft | zonder de voorwaarde: soort verzoek is gedeeltelijke annulering, annulering of herroeping |

    Abstract Scenario: BW 6:230r(1): Alles wat is betaald, komt terug (3)
      Gegeven <naam van de klant>, een consument
      En de order is geleverd
      En wij bevestigden nooit dat wij de online bestelling hadden ontvangen
      En het gaat om een koop van goederen
      En in totaal heeft de klant <tot nu toe betaald> betaald
      En het komt uit voorraad
      En de order is gesloten op <order gesloten>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En wij betalen <tot nu toe betaald> terug
      En dat volgt uit BW 6:227c(2)
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | tot nu toe betaald | order gesloten | verzoek ontvangen   | oordeel   | niet nodig                  | toelichting                                                                                    |
        | A. Jansen         | € 400,00           | 1 maart 2027   | 10 maart 2027 10:00 | kosteloos | terugbetalen wat overblijft | zonder de voorwaarde: sent in time: ja of (of goods at hand: ja en not received: ja), en nog 2 |

    Abstract Scenario: BW 6:230r(1): Alles wat is betaald, komt terug (4)
      Gegeven <naam van de klant>, een consument
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En het gaat om een order voor diensten
      En in totaal heeft de klant <tot nu toe betaald> betaald
      En wij kunnen nog <vermijdbare kosten> aan kosten besparen
      En het werk heeft ons tot nu toe <gemaakte kosten> gekost
      En het komt uit voorraad
      En de order is aan de deur gesloten
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <totaal>
      En wij betalen <terug> terug
      En dat volgt uit BW 7:406(1)
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten        | tot nu toe betaald | vermijdbare kosten | gemaakte kosten | verzoek ontvangen  | oordeel | totaal     | terug      | niet nodig                  | toelichting                                                                                    |
        | A. Jansen         | € 12.500,00 | 11 januari 2027 15:00 | € 6.400,00         | € 500,00           | € 2.500,00      | 3 maart 2027 10:12 | betaald | € 2.000,00 | € 4.400,00 | terugbetalen wat overblijft | zonder de voorwaarde: sent in time: ja of (of goods at hand: ja en not received: ja), en nog 2 |
