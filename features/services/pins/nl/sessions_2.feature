# language: nl
# policies/services/sessions.yaml
@pin
Functionaliteit: Workshops en coaching, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 8.1: Hoe later u een workshop verzet, hoe meer het kost

    Abstract Scenario: Artikel 8.1: Hoe later u een workshop verzet, hoe meer het kost
      Gegeven een order van € 12.500,00
      En het evenement begint op 30 april 2027 10:12
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de klant betaalde een aanbetaling van € 1.000.000,00
      En de opdracht is een workshop voor 20 deelnemers
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging betaald
      En betaalt de klant <totaal>
      En wij betalen <terug> terug
      En dat volgt uit artikel 8.1
      En van de aanbetaling is € 0,00 verbeurd

      Voorbeelden:
        | verzoek ontvangen   | totaal     | terug        | toelichting                                            |
        | 26 april 2027 10:12 | € 3.125,00 | € 984.375,00 | ten minste 3 werkdagen: in te houden op de aanbetaling |
        | 28 april 2027 10:12 | € 6.250,00 | € 981.250,00 | anders: in te houden op de aanbetaling                 |

  Regel: Artikel 8.2: Op tijd verzet u een coachgesprek kosteloos

    Abstract Scenario: Artikel 8.2: Op tijd verzet u een coachgesprek kosteloos
      Gegeven een order van <orderwaarde>
      En het evenement begint op <aanvang van het evenement>
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de klant betaalde een aanbetaling van <betaalde aanbetaling>
      En de opdracht is een coachgesprek
      Als de klant op <aanvang van het evenement> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En betaalt de klant <totaal>
      En wij betalen <terug> terug
      En dat volgt uit artikel 8.2
      En van de aanbetaling is <ingehouden> verbeurd

      Voorbeelden:
        | orderwaarde | aanvang van het evenement | betaalde aanbetaling | oordeel | totaal     | terug        | ingehouden | toelichting                            |
        | € 12.500,00 | 30 april 2027 10:12       | € 1.000.000,00       | betaald | € 6.250,00 | € 981.250,00 | € 0,00     | anders: in te houden op de aanbetaling |

  Regel: Artikel 8.3: Hoe later u een workshop annuleert, hoe meer het kost

    Abstract Scenario: Artikel 8.3: Hoe later u een workshop annuleert, hoe meer het kost
      Gegeven <naam van de klant>, een bedrijf
      En een order van <orderwaarde>
      En het evenement begint op <aanvang van het evenement>
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En wij hebben <waarde van wat is uitgevoerd> van het werk uitgevoerd
      En de opdracht is een workshop voor <aantal personen> deelnemers
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit artikel 8.3

      Voorbeelden:
        | naam van de klant | orderwaarde | aanvang van het evenement | waarde van wat is uitgevoerd | aantal personen | verzoek ontvangen   | oordeel | totaal      | toelichting              |
        | Vecht Interiors   | € 12.500,00 | 30 april 2027 10:12       | € 0,01                       | 20              | 28 april 2027 10:12 | betaald | € 12.499,99 | anders: 100 % → 100,01 % |

  Regel: Artikel 8.6: Het aantal mag op tijd wijzigen, en wie laat afvalt wordt betaald

    Abstract Scenario: Artikel 8.6: Het aantal mag op tijd wijzigen, en wie laat afvalt wordt betaald
      Gegeven een order van <orderwaarde>
      En het evenement begint op <aanvang van het evenement>
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de klant betaalde een aanbetaling van <betaalde aanbetaling>
      En de opdracht is een workshop voor <aantal personen> deelnemers
      Als de klant op <verzoek ontvangen> zegt dat er <nieuw aantal personen> deelnemers komen
      Dan is de wijziging <oordeel>
      En betaalt de klant <totaal>
      En wij betalen <terug> terug
      En dat volgt uit artikel 8.6
      En van de aanbetaling is <ingehouden> verbeurd

      Voorbeelden:
        | orderwaarde | aanvang van het evenement | betaalde aanbetaling | aantal personen | verzoek ontvangen   | nieuw aantal personen | oordeel | totaal     | terug        | ingehouden | toelichting                            |
        | € 12.500,00 | 30 april 2027 10:12       | € 1.000.000,00       | 20              | 28 april 2027 10:12 | 15                    | betaald | € 3.125,00 | € 984.375,00 | € 0,00     | anders: in te houden op de aanbetaling |
