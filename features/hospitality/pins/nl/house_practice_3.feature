# language: nl
# policies/hospitality/house_practice.yaml
@pin
Functionaliteit: Hoe wij het in huis doen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G32: Zonder onze voorwaarden beslist de hotelmanager

    Abstract Scenario: Richtlijn G32: Zonder onze voorwaarden beslist de hotelmanager
      Gegeven <naam van de klant>, een consument
      En het contract is ondertekend
      En onze voorwaarden zijn niet overhandigd
      En het gaat om een koop van goederen
      En het is nog niet geleverd
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan moet <wie> het goedkeuren
      En dat volgt uit BW 7:17(2)

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | wie         | toelichting                                                                                                                                                                                                            |
        | A. Jansen         | 3 maart 2027 10:12 | de receptie | soort verzoek: wijziging, gedeeltelijke annulering, annulering, niet verschenen of indeplaatsstelling → wijziging, gedeeltelijke annulering, annulering, niet verschenen, indeplaatsstelling of melding van een gebrek |
