# language: nl
# policies/services/advances.yaml
@pin
Functionaliteit: Het voorschot op een project, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Het voorschot staat voor de kosten van het stoppen

    @verify_with_counsel
    Abstract Scenario: Het voorschot staat voor de kosten van het stoppen
      Gegeven <naam van de klant>, een bedrijf
      En het evenement begint op <aanvang van het evenement>
      En de order is ingepland
      En wij spraken af dat wie annuleert de aanbetaling verbeurt
      En er zijn <verstreken maanden> maanden verstreken
      En de klant betaalde een aanbetaling van <betaalde aanbetaling>
      En een overeenkomst van <looptijd in maanden> maanden voor <prijs per periode> per maand, afgesproken op <order gesloten> op onze ondertekende voorwaarden
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit artikel 5.1

      Voorbeelden:
        | naam van de klant | aanvang van het evenement | verstreken maanden | betaalde aanbetaling | looptijd in maanden | prijs per periode | order gesloten        | verzoek ontvangen  | oordeel | totaal     | toelichting                           |
        | Vecht Interiors   | 30 april 2027 10:12       | 4                  | € 0,01               | 12                  | € 500,00          | 11 januari 2027 15:00 | 3 maart 2027 10:12 | betaald | € 4.000,00 | zonder de voorwaarde: een project: ja |

    Abstract Scenario: Het voorschot staat voor de kosten van het stoppen (2)
      Gegeven <naam van de klant>, een bedrijf
      En een order van <orderwaarde>
      En het evenement begint op <aanvang van het evenement>
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En wij spraken af dat wie annuleert de aanbetaling verbeurt
      En de klant betaalde een aanbetaling van <betaalde aanbetaling>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En wij betalen <betaalde aanbetaling> terug
      En dat volgt uit artikel 4.1

      Voorbeelden:
        | naam van de klant | orderwaarde | aanvang van het evenement | betaalde aanbetaling | verzoek ontvangen  | oordeel   | toelichting                                                                           |
        | Vecht Interiors   | € 12.500,00 | 30 april 2027 10:12       | € 0,01               | 3 maart 2027 10:12 | kosteloos | zonder de voorwaarde: fase van de order is ingepland of materiaal ingekocht, en nog 1 |

    @verify_with_counsel
    Abstract Scenario: Het voorschot staat voor de kosten van het stoppen (3)
      Gegeven <naam van de klant>, een bedrijf
      En een order van <orderwaarde>
      En het evenement begint op <aanvang van het evenement>
      En het materiaal is ingekocht
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En wij spraken af dat wie annuleert de aanbetaling verbeurt
      En de klant betaalde een aanbetaling van <betaalde aanbetaling>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <betaalde aanbetaling>
      En van de aanbetaling is <betaalde aanbetaling> verbeurd
      En dat volgt uit artikel 3.1

      Voorbeelden:
        | naam van de klant | orderwaarde | aanvang van het evenement | betaalde aanbetaling | verzoek ontvangen  | oordeel | toelichting                                                               |
        | Vecht Interiors   | € 12.500,00 | 30 april 2027 10:12       | € 0,01               | 3 maart 2027 10:12 | betaald | fase van de order: ingepland of materiaal ingekocht → ingepland, en nog 1 |

    Abstract Scenario: Het voorschot staat voor de kosten van het stoppen (4)
      Gegeven <naam van de klant>, een bedrijf
      En een order van <orderwaarde>
      En het evenement begint op <aanvang van het evenement>
      En de order is in productie
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En wij spraken af dat wie annuleert de aanbetaling verbeurt
      En de klant betaalde een aanbetaling van <betaalde aanbetaling>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <orderwaarde>
      En dat volgt uit artikel 4.3

      Voorbeelden:
        | naam van de klant | orderwaarde | aanvang van het evenement | betaalde aanbetaling | verzoek ontvangen  | oordeel | toelichting                                                                           |
        | Vecht Interiors   | € 12.500,00 | 30 april 2027 10:12       | € 0,01               | 3 maart 2027 10:12 | betaald | zonder de voorwaarde: fase van de order is ingepland of materiaal ingekocht, en nog 1 |
