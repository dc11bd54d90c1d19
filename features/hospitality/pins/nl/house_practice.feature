# language: nl
# policies/hospitality/house_practice.yaml
@pin
Functionaliteit: Hoe wij het in huis doen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G30: Een optie mag vrij worden gewijzigd of losgelaten

    Abstract Scenario: Richtlijn G30: Een optie mag vrij worden gewijzigd of losgelaten
      Gegeven een offerte van <orderwaarde>
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En dat berust op BW 6:232

      Voorbeelden:
        | orderwaarde | verzoek ontvangen  | oordeel   | toelichting                                                                                                              |
        | € 8.000,00  | 16 juli 2027 10:00 | afgewezen | zonder de voorwaarde: soort verzoek is wijziging, gedeeltelijke annulering, annulering, herroeping of indeplaatsstelling |

  Regel: Richtlijn G31: Wat wij opnieuw verkopen, gaat eraf

    Abstract Scenario: Richtlijn G31: Wat wij opnieuw verkopen, gaat eraf
      Gegeven <naam van de klant>, een bedrijf
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En het contract is ondertekend
      En onze voorwaarden zijn overhandigd
      En de klant noemde eigen voorwaarden
      En ons aanbod noemde onze voorwaarden niet
      En de klant is een groot bedrijf, en wij niet
      En wij verkochten wat vrijkwam opnieuw voor <opbrengst van wederverkoop>
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan moet <wie> het goedkeuren
      En dat volgt uit richtlijn G32
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten        | opbrengst van wederverkoop | verzoek ontvangen  | wie             | niet nodig                              | toelichting                                                     |
        | Vecht Interiors   | € 12.500,00 | 11 januari 2027 15:00 | € 0,01                     | 3 maart 2027 10:12 | de hotelmanager | de kosten opgeven en wachten op akkoord | zonder de voorwaarde: geldende voorwaarden is de onze, en nog 1 |

    Abstract Scenario: Richtlijn G31: Wat wij opnieuw verkopen, gaat eraf (2)
      Gegeven het evenement begint op <aanvang van het evenement>
      En wij hebben alleen onze eigen bevestiging
      En onze voorwaarden zijn overhandigd
      En wij verkochten wat vrijkwam opnieuw voor <opbrengst van wederverkoop>
      Als de klant op <verzoek ontvangen> vraagt een artikel te ruilen voor een ander
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 4.2

      Voorbeelden:
        | aanvang van het evenement | opbrengst van wederverkoop | verzoek ontvangen     | oordeel   | toelichting                                                            |
        | 16 oktober 2027 12:00     | € 5.000,00                 | 16 oktober 2027 14:00 | afgewezen | zonder de voorwaarde: geheel of gedeeltelijk geannuleerd: ja, en nog 1 |

  Regel: Richtlijn G32: Zonder onze voorwaarden beslist de hotelmanager

    @verify_with_counsel
    Abstract Scenario: Richtlijn G32: Zonder onze voorwaarden beslist de hotelmanager
      Gegeven <naam van de klant>, een bedrijf
      En het contract is ondertekend
      En onze voorwaarden zijn overhandigd
      En de klant noemde eigen voorwaarden
      En de klant is een buitenlands bedrijf
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit CISG art. 19

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | wie       | toelichting                                 |
        | Vecht Interiors   | 3 maart 2027 10:12 | de jurist | ter beslissing van: hotelmanager → aanvaard |
