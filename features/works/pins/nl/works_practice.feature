# language: nl
# policies/works/works_practice.yaml
@pin
Functionaliteit: Onze praktijk bij offertes en kleine verzoeken, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G30: Een offerte mag vrij veranderen

    Abstract Scenario: Richtlijn G30: Een offerte mag vrij veranderen
      Gegeven een offerte van <orderwaarde>
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En dat berust op BW 6:232

      Voorbeelden:
        | orderwaarde | verzoek ontvangen | oordeel   | toelichting                                                                                                              |
        | € 80.000,00 | 3 mei 2027 10:00  | afgewezen | zonder de voorwaarde: soort verzoek is wijziging, gedeeltelijke annulering, annulering, herroeping of indeplaatsstelling |

  Regel: Richtlijn G33: Zonder onze voorwaarden beslist de projectleider

    @verify_with_counsel
    Abstract Scenario: Richtlijn G33: Zonder onze voorwaarden beslist de projectleider
      Gegeven <naam van de klant>, een bedrijf
      En de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn overhandigd
      En de klant noemde eigen voorwaarden
      En het gaat om een koop van goederen
      En de klant is een buitenlands bedrijf
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit CISG art. 19

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | wie       | toelichting                                  |
        | Vecht Interiors   | 3 maart 2027 10:12 | de jurist | ter beslissing van: projectleider → aanvaard |
