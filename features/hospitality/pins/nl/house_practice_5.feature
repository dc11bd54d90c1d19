# language: nl
# policies/hospitality/house_practice.yaml
@pin
Functionaliteit: Hoe wij het in huis doen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G31: Wat wij opnieuw verkopen, gaat eraf

    Abstract Scenario: Richtlijn G31: Wat wij opnieuw verkopen, gaat eraf
      Gegeven <naam van de klant>, een bedrijf
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En een reservering van <orderwaarde> voor <aantal personen> personen, gemaakt op <order gesloten>
      En er is een hotelkamer gereserveerd
      En wij verkochten wat vrijkwam opnieuw voor <opbrengst van wederverkoop>
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan is het verzoek <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit richtlijn G31

      Voorbeelden:
        | naam van de klant | orderwaarde | aantal personen     | order gesloten        | opbrengst van wederverkoop | verzoek ontvangen   | waarde van wat wordt geannuleerd | oordeel | totaal     | toelichting              |
        | Vecht Interiors   | € 12.500,00 | niet van toepassing | 11 januari 2027 15:00 | € 0,01                     | 29 april 2027 10:12 | € 4.000,00                       | betaald | € 3.999,99 | aanvaard → niet aanvaard |

  Regel: Richtlijn G34: Een paar minder is kosteloos tot en met de derde dag ervoor

    Abstract Scenario: Richtlijn G34: Een paar minder is kosteloos tot en met de derde dag ervoor
      Gegeven <naam van de klant>, een consument
      En het evenement begint op <aanvang van het evenement>
      En het contract is ondertekend
      En de klant wees onze voorwaarden uitdrukkelijk af
      En het gaat om een order voor diensten
      En wij kunnen nog <vermijdbare kosten> aan kosten besparen
      En het werk heeft ons tot nu toe <gemaakte kosten> gekost
      En een reservering van <orderwaarde> voor <aantal personen> personen, gemaakt op <order gesloten>
      Als de klant op <verzoek ontvangen> voor <personen die niet komen> van de personen annuleert
      Dan is het verzoek <oordeel>
      En betaalt de klant <gemaakte kosten>
      En dat volgt uit BW 7:406(1)

      Voorbeelden:
        | naam van de klant | aanvang van het evenement | vermijdbare kosten | gemaakte kosten | orderwaarde | aantal personen | order gesloten        | verzoek ontvangen  | personen die niet komen | oordeel | toelichting                                                     |
        | A. Jansen         | 30 april 2027 10:12       | € 0,00             | € 0,01          | € 12.500,00 | 20              | 11 januari 2027 15:00 | 3 maart 2027 10:12 | 1                       | betaald | zonder de voorwaarde: geldende voorwaarden is de onze, en nog 1 |

    @verify_with_counsel
    Abstract Scenario: Richtlijn G34: Een paar minder is kosteloos tot en met de derde dag ervoor (2)
      Gegeven <naam van de klant>, een bedrijf
      En het evenement begint op <aanvang van het evenement>
      En een reservering van <orderwaarde> voor <aantal personen> personen, gemaakt op <order gesloten> onder onze voorwaarden
      En het gaat om <personen die niet komen> personen minder
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | naam van de klant | aanvang van het evenement | orderwaarde | aantal personen | order gesloten   | personen die niet komen | verzoek ontvangen    | oordeel | totaal     | toelichting                                                                                                        |
        | Vecht Interiors   | 16 oktober 2027 12:00     | € 8.000,00  | 40              | 1 september 2026 | 2                       | 1 oktober 2027 10:00 | betaald | € 4.800,00 | soort verzoek: wijziging of gedeeltelijke annulering → wijziging, gedeeltelijke annulering of annulering, en nog 1 |

    Abstract Scenario: Richtlijn G34: Een paar minder is kosteloos tot en met de derde dag ervoor (3)
      Gegeven <naam van de klant>, een bedrijf
      En het evenement begint op <aanvang van het evenement>
      En het contract is ondertekend
      En onze voorwaarden zijn niet overhandigd
      En de klant is een buitenlands bedrijf
      En een reservering van <orderwaarde> voor <aantal personen> personen, gemaakt op <order gesloten>
      En het gaat om <personen die niet komen> personen minder
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit richtlijn G34

      Voorbeelden:
        | naam van de klant | aanvang van het evenement | orderwaarde | aantal personen | order gesloten        | personen die niet komen | verzoek ontvangen   | oordeel   | toelichting              |
        | Vecht Interiors   | 30 april 2027 10:12       | € 12.500,00 | 20              | 11 januari 2027 15:00 | 1                       | 27 april 2027 10:12 | kosteloos | aanvaard → niet aanvaard |
