# language: nl
# policies/hospitality/prepayment.yaml
@pin
Functionaliteit: Vooruitbetalen voor een groep, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 7.1: Op tijd verliest een groep alleen de vooruitbetaling, als dat is afgesproken

    Abstract Scenario: Artikel 7.1: Op tijd verliest een groep alleen de vooruitbetaling, als dat is afgesproken
      Gegeven <naam van de klant>, een bedrijf
      En het evenement begint op <aanvang van het evenement>
      En op <datum van aanbetaling> is <betaalde aanbetaling> aanbetaald
      En wij spraken af dat wie annuleert de aanbetaling verbeurt
      En een reservering van <orderwaarde> voor <aantal personen> personen, gemaakt op <order gesloten> onder onze voorwaarden
      Als de klant op <verzoek ontvangen> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit BW 6:230g(1)(a)

      Voorbeelden:
        | naam van de klant | aanvang van het evenement | datum van aanbetaling | betaalde aanbetaling | orderwaarde | aantal personen | order gesloten   | verzoek ontvangen  | oordeel   | toelichting                                          |
        | Vecht Interiors   | 16 oktober 2027 12:00     | 15 september 2026     | € 2.400,00           | € 8.000,00  | 40              | 1 september 2026 | 16 juli 2027 12:00 | afgewezen | soort verzoek: annulering → annulering of herroeping |

    @verify_with_counsel
    Abstract Scenario: Artikel 7.1: Op tijd verliest een groep alleen de vooruitbetaling, als dat is afgesproken (2)
      Gegeven <naam van de klant>, een bedrijf
      En het evenement begint op <aanvang van het evenement>
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En wij spraken af dat wie annuleert de aanbetaling verbeurt
      En een reservering van <orderwaarde> voor <aantal personen> personen, gemaakt op <order gesloten>
      En er is een vooruitbetaling van <afgesproken aanbetaling> afgesproken, en daarvan is <betaalde aanbetaling> betaald
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <betaalde aanbetaling>
      En van de aanbetaling is <betaalde aanbetaling> verbeurd
      En dat volgt uit artikel 7.1

      Voorbeelden:
        | naam van de klant | aanvang van het evenement | orderwaarde | aantal personen | order gesloten        | afgesproken aanbetaling | betaalde aanbetaling | verzoek ontvangen  | oordeel | toelichting                                             |
        | Vecht Interiors   | 30 april 2027 10:12       | € 12.500,00 | 20              | 11 januari 2027 15:00 | € 0,00                  | € 0,01               | 20 juni 2026 10:12 | betaald | betaalde aanbetaling: meer dan € 0,00 → meer dan € 0,01 |

  Regel: Artikel 7.2: Zolang de vooruitbetaling niet binnen is, komt er niets bij en schuift er niets

    Abstract Scenario: Artikel 7.2: Zolang de vooruitbetaling niet binnen is, komt er niets bij en schuift er niets
      Gegeven het evenement begint op <aanvang van het evenement>
      En wij hebben alleen onze eigen bevestiging
      En onze voorwaarden zijn overhandigd
      En er is een aanbetaling van <afgesproken aanbetaling> afgesproken
      En een reservering van <orderwaarde> voor <aantal personen> personen, gemaakt op <order gesloten>
      Als de klant op <verzoek ontvangen> vraagt op een ander adres te leveren
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 4.2

      Voorbeelden:
        | aanvang van het evenement | afgesproken aanbetaling | orderwaarde | aantal personen | order gesloten   | verzoek ontvangen  | oordeel   | toelichting                                      |
        | 16 oktober 2027 12:00     | € 2.400,00              | € 8.000,00  | 40              | 1 september 2026 | 16 juli 2027 10:00 | kosteloos | wat er wijzigt: uitvoering → uitvoering of adres |

  Regel: De afgesproken vooruitbetaling is nog niet binnen

    Abstract Scenario: De afgesproken vooruitbetaling is nog niet binnen
      Gegeven het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En er is een aanbetaling van <afgesproken aanbetaling> afgesproken
      En een reservering van <orderwaarde> voor <aantal personen> personen, gemaakt op <order gesloten>
      Als de klant op <verzoek ontvangen> vraagt de hoeveelheid te wijzigen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 7.2

      Voorbeelden:
        | afgesproken aanbetaling | orderwaarde | aantal personen | order gesloten        | verzoek ontvangen  | oordeel   | toelichting                                                |
        | € 0,01                  | € 12.500,00 | 20              | 11 januari 2027 15:00 | 3 maart 2027 10:12 | afgewezen | afgesproken aanbetaling: meer dan € 0,00 → meer dan € 0,01 |
