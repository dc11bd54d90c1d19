# language: nl
# policies/law/nl/online_function.yaml
@pin
Functionaliteit: Online herroepen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 6:230p(f)(1), 6:230o(1): Samengesteld uit standaardopties: misschien mag het terug

    Abstract Scenario: BW 6:230p(f)(1), 6:230o(1): Samengesteld uit standaardopties: misschien mag het terug
      Gegeven <naam van de klant>, een consument
      En het gaat om een order voor diensten
      En wij kunnen nog <vermijdbare kosten> aan kosten besparen
      En het werk heeft ons tot nu toe <gemaakte kosten> gekost
      En het is samengesteld uit standaardopties
      En wij wezen de klant op <er later op gewezen> op het herroepingsrecht
      En de klant verstuurde het op <er later op gewezen>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit BW 7:406(1)

      Voorbeelden:
        | naam van de klant | vermijdbare kosten | gemaakte kosten | er later op gewezen | verzoek ontvangen  | oordeel | totaal     | toelichting                        |
        | A. Jansen         | € 500,00           | € 2.500,00      | 11 februari 2027    | 3 maart 2027 10:12 | betaald | € 2.000,00 | nu een uitzondering op BW 7:408(1) |

  Regel: Dir. 2011/83 art. 10(1), 11a: Te laat, maar zonder de functie op onze site

    @verify_with_counsel
    Abstract Scenario: Dir. 2011/83 art. 10(1), 11a: Te laat, maar zonder de functie op onze site
      Gegeven het evenement begint op <aanvang van het evenement>
      En op onze site ontbreekt een functie om te herroepen
      En een pakketreis van <orderwaarde>, geboekt op <order gesloten>
      En annuleren bespaart ons <besparingen>, en wij verkopen opnieuw voor <opbrengst van wederverkoop>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit BW 7:509(2)

      Voorbeelden:
        | aanvang van het evenement | orderwaarde | order gesloten        | besparingen | opbrengst van wederverkoop | verzoek ontvangen  | oordeel | totaal      | toelichting                        |
        | 30 april 2027 10:12       | € 12.500,00 | 11 januari 2027 15:00 | € 500,00    | € 0,00                     | 3 maart 2027 10:12 | betaald | € 12.000,00 | nu een uitzondering op BW 7:509(1) |

  Regel: Only longer if missing

    Abstract Scenario: Only longer if missing
      Gegeven <naam van de klant>, een consument
      En de order is geleverd
      En het gaat om een order voor diensten
      En de order is online gesloten
      En het komt uit voorraad
      En op onze site ontbreekt een functie om te herroepen
      En de order is gesloten op <order gesloten>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat berust op BW 6:234

      Voorbeelden:
        | naam van de klant | order gesloten        | verzoek ontvangen  | oordeel   | toelichting                                               |
        | A. Jansen         | 11 januari 2027 15:00 | 3 maart 2027 10:12 | afgewezen | zonder de voorwaarde: soort overeenkomst is niet opdracht |

    @verify_with_counsel
    Abstract Scenario: Only longer if missing (2)
      Gegeven <naam van de klant>, een consument
      En het gaat om een order voor huur
      En de order is online gesloten
      En het komt uit voorraad
      En op onze site ontbreekt een functie om te herroepen
      En de order is gesloten op <order gesloten>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit Dir. 2011/83 art. 10(1), 11a

      Voorbeelden:
        | naam van de klant | order gesloten        | verzoek ontvangen  | wie              | toelichting                                          |
        | A. Jansen         | 11 januari 2027 15:00 | 3 maart 2027 10:12 | de verkoopleider | zonder de voorwaarde: of goods at hand: ja, en nog 3 |

  Regel: Withdraws online

    Abstract Scenario: Withdraws online
      Gegeven <naam van de klant>, een consument
      En de order is online gesloten
      En de klant klikte op de functie op onze site
      En de order is gesloten op <order gesloten>
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En dat berust op BW 6:234
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | order gesloten        | verzoek ontvangen  | oordeel   | niet nodig                                | toelichting                                               |
        | A. Jansen         | 11 januari 2027 15:00 | 3 maart 2027 10:12 | afgewezen | de ontvangst van de herroeping bevestigen | soort verzoek: herroeping → herroeping of niet verschenen |

    Abstract Scenario: Withdraws online (2)
      Gegeven <naam van de klant>, een consument
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En het gaat om een koop van goederen
      En de order is online gesloten
      En het komt uit voorraad
      En de levering was op <geleverd>
      En het verzoek is persoonlijk gedaan
      Als de klant op <verzoek ontvangen> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit BW 6:230o
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten | geleverd     | verzoek ontvangen   | oordeel   | niet nodig                                | toelichting                                                            |
        | A. Jansen         | € 400,00    | 1 maart 2027   | 8 maart 2027 | 24 maart 2027 11:00 | afgewezen | de ontvangst van de herroeping bevestigen | hoe het verzoek binnenkwam: klantportaal → klantportaal of persoonlijk |
