# language: nl
# policies/hospitality/agreement.yaml
@pin
Functionaliteit: Telefonisch annuleren, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: UVH 9.4.2: Wat telefonisch wordt gezegd, wordt schriftelijk bevestigd

    Abstract Scenario: UVH 9.4.2: Wat telefonisch wordt gezegd, wordt schriftelijk bevestigd
      Gegeven <naam van de klant>, een bedrijf
      En het evenement begint op <aanvang van het evenement>
      En het verzoek kwam telefonisch en is nooit bevestigd
      En een reservering van <orderwaarde> voor <aantal personen> personen, gemaakt op <order gesloten> onder onze voorwaarden
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit UVH 9.4.2
      En <wie> vraagt uiterlijk <uiterlijk> om het bewijs

      Voorbeelden:
        | naam van de klant | aanvang van het evenement | orderwaarde | aantal personen | order gesloten   | verzoek ontvangen       | waarop wij wachten                                          | wie                       | uiterlijk               | toelichting                                                                                         |
        | Vecht Interiors   | 16 oktober 2027 12:00     | € 8.000,00  | 40              | 1 september 2026 | 16 september 2027 11:59 | een schriftelijke bevestiging van het verzoek door de klant | de afdeling reserveringen | 16 september 2027 23:59 | er is een afspraak, maar wij kunnen haar niet bewijzen → er is een afspraak die wij kunnen bewijzen |
