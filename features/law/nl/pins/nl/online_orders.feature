# language: nl
# policies/law/nl/online_orders.yaml
@pin
Functionaliteit: Online bestellen, en misleid worden, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 6:193j(3): Misleid over kosten of rechten

    Abstract Scenario: BW 6:193j(3): Misleid over kosten of rechten
      Gegeven <naam van de klant>, een consument
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En wij zeiden iets misleidends over de kosten van annuleren
      En het gaat om een koop van goederen
      En in totaal heeft de klant <tot nu toe betaald> betaald
      En wij hebben <tot nu toe betaald> van het werk uitgevoerd
      En het komt uit voorraad
      En de order is aan de deur gesloten
      En niemand vroeg ons meteen te beginnen
      En de levering was op <geleverd>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit BW 6:193j(3)
      En dat volgt uit BW 6:230s(5)

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten        | tot nu toe betaald | geleverd         | verzoek ontvangen      | oordeel   | toelichting                                   |
        | A. Jansen         | € 12.500,00 | 11 januari 2027 15:00 | € 0,01             | 11 februari 2027 | 15 februari 2027 23:59 | kosteloos | nu een uitzondering op BW 6:230s(5), en nog 1 |

  Regel: BW 6:227c(2): Tot de ontvangst is bevestigd, mag een consument een online order ontbinden

    Abstract Scenario: BW 6:227c(2): Tot de ontvangst is bevestigd, mag een consument een online order ontbinden
      Gegeven <naam van de klant>, een consument
      En wij bevestigden nooit dat wij de online bestelling hadden ontvangen
      En het gaat om een koop van goederen
      En in totaal heeft de klant <tot nu toe betaald> betaald
      En wij hebben <tot nu toe betaald> van het werk uitgevoerd
      En het komt uit voorraad
      En niemand vroeg ons meteen te beginnen
      En de order is gesloten op <order gesloten>
      En de levering was op <geleverd>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit BW 6:227c(2)
      En dat volgt uit BW 6:230s(5)

      Voorbeelden:
        | naam van de klant | tot nu toe betaald | order gesloten        | geleverd         | verzoek ontvangen      | oordeel   | toelichting                                   |
        | A. Jansen         | € 0,01             | 11 januari 2027 15:00 | 11 februari 2027 | 15 februari 2027 23:59 | kosteloos | nu een uitzondering op BW 6:230s(5), en nog 1 |

  Regel: BW 6:227c, 6:230v(7): Een online order bevestigen wij meteen, om te bewaren

    Abstract Scenario: BW 6:227c, 6:230v(7): Een online order bevestigen wij meteen, om te bewaren
      Gegeven het gaat om een koop van goederen
      En de order is telefonisch gesloten
      En wij bevestigden de ontvangst van de bestelling niet
      Als de klant op <verzoek ontvangen> vraagt op een ander adres te leveren
      Dan is de wijziging <oordeel>
      En dat berust op BW 6:234
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | verzoek ontvangen  | oordeel   | niet nodig                                        | toelichting                                                  |
        | 1 maart 2027 10:00 | afgewezen | de order bevestigen in een vorm die te bewaren is | zonder de voorwaarde: plaats van sluiten is online, en nog 1 |

  Regel: BW 6:230v(3): Een bestelknop die de betaalplicht verzweeg

    Abstract Scenario: BW 6:230v(3): Een bestelknop die de betaalplicht verzweeg
      Gegeven <naam van de klant>, een consument
      En op de bestelknop stond niet dat bestellen betalen betekent
      En het gaat om een koop van goederen
      En in totaal heeft de klant <tot nu toe betaald> betaald
      En wij hebben <tot nu toe betaald> van het werk uitgevoerd
      En het komt uit voorraad
      En niemand vroeg ons meteen te beginnen
      En de order is gesloten op <order gesloten>
      En de levering was op <geleverd>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit BW 6:230v(3)
      En dat volgt uit BW 6:230s(5)

      Voorbeelden:
        | naam van de klant | tot nu toe betaald | order gesloten        | geleverd         | verzoek ontvangen      | oordeel   | toelichting                                   |
        | A. Jansen         | € 0,01             | 11 januari 2027 15:00 | 11 februari 2027 | 15 februari 2027 23:59 | kosteloos | nu een uitzondering op BW 6:230s(5), en nog 1 |

  Regel: Online consumer

    Abstract Scenario: Online consumer
      Gegeven <naam van de klant>, een consument
      En het gaat om een koop van goederen
      En het komt uit voorraad
      En de order is telefonisch gesloten
      En niemand vroeg ons meteen te beginnen
      En de order is gesloten op <order gesloten>
      En op de knop stond niet dat bestellen betalen betekent
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit BW 6:230o(1)(b)
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | order gesloten        | verzoek ontvangen  | oordeel   | niet nodig               | toelichting                                                  |
        | A. Jansen         | 11 januari 2027 15:00 | 3 maart 2027 10:12 | kosteloos | de bestelknop herstellen | zonder de voorwaarde: plaats van sluiten is online, en nog 3 |
