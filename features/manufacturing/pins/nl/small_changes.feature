# language: nl
# policies/manufacturing/small_changes.yaml
@pin
Functionaliteit: Onze praktijk bij kleine en ongewone verzoeken, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G2: Een offerte mag vrij veranderen

    Abstract Scenario: Richtlijn G2: Een offerte mag vrij veranderen
      Gegeven een offerte van <orderwaarde>
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En dat berust op BW 6:232

      Voorbeelden:
        | orderwaarde | verzoek ontvangen  | oordeel   | toelichting                                                                                                              |
        | € 12.500,00 | 8 maart 2027 14:00 | afgewezen | zonder de voorwaarde: soort verzoek is wijziging, gedeeltelijke annulering, annulering, herroeping of indeplaatsstelling |

  Regel: Richtlijn G3: Een bekende klant mag de order overdragen

    Abstract Scenario: Richtlijn G3: Een bekende klant mag de order overdragen
      Gegeven de klant is een vaste klant
      En de order is ingepland
      En het contract is ondertekend
      En de klant wees onze voorwaarden uitdrukkelijk af
      Als de klant op <verzoek ontvangen> vraagt de order over te dragen aan een ander bedrijf
      Dan moet <wie> het goedkeuren
      En dat volgt uit richtlijn G9
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | verzoek ontvangen  | wie              | niet nodig                              | toelichting                                                     |
        | 3 maart 2027 10:12 | de verkoopleider | de kosten opgeven en wachten op akkoord | zonder de voorwaarde: geldende voorwaarden is de onze, en nog 1 |

    Abstract Scenario: Richtlijn G3: Een bekende klant mag de order overdragen (2)
      Gegeven de klant is een topklant
      En de order is ingepland
      En de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt de order over te dragen aan een ander bedrijf
      Dan is de wijziging <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit richtlijn G3, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen  | oordeel | totaal   | geldt als | toelichting                                         |
        | 8 maart 2027 14:00 | betaald | € 250,00 | richtlijn | geldt als voorwaarden, niet als richtlijn, en nog 1 |

  Regel: Richtlijn G9: Zonder onze voorwaarden beslist de verkoopleider

    Abstract Scenario: Richtlijn G9: Zonder onze voorwaarden beslist de verkoopleider
      Gegeven <naam van de klant>, een consument
      En de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn overhandigd
      En het is nog niet geleverd
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan moet <wie> het goedkeuren
      En dat volgt uit BW 7:17(2)

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | wie                | toelichting                                                                                                                                         |
        | A. Jansen         | 3 maart 2027 10:12 | de serviceafdeling | zonder de voorwaarde: soort verzoek is wijziging, gedeeltelijke annulering, annulering, herroeping, niet verschenen of indeplaatsstelling, en nog 1 |
