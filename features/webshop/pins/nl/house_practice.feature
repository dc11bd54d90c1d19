# language: nl
# policies/webshop/house_practice.yaml
@pin
Functionaliteit: Wat wij doen naast onze voorwaarden, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G31: Zonder onze voorwaarden praat de verkoopleider met een kantoor

    Abstract Scenario: Richtlijn G31: Zonder onze voorwaarden praat de verkoopleider met een kantoor
      Gegeven <naam van de klant>, een bedrijf
      En de order is geleverd
      En onze voorwaarden zijn niet overhandigd
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit richtlijn G31
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | verzoek ontvangen | wie              | niet nodig                             | toelichting                                  |
        | Vecht Interiors   | 10 mei 2027 10:00 | de verkoopleider | de klant laten weten hoe het terug kan | ter beslissing van: verkoopleider → aanvaard |

  Regel: Richtlijn G31: Over de rest praat de verkoopleider met de consument

    Abstract Scenario: Richtlijn G31: Over de rest praat de verkoopleider met de consument
      Gegeven de order is geleverd
      En onze voorwaarden zijn niet overhandigd
      En het is samengesteld uit standaardopties
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit richtlijn G31
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | verzoek ontvangen   | waarde van wat wordt geannuleerd | wie              | niet nodig                             | toelichting                                  |
        | 14 maart 2027 23:59 | € 4.000,00                       | de verkoopleider | de klant laten weten hoe het terug kan | ter beslissing van: verkoopleider → aanvaard |

  Regel: Richtlijn G32: Wordt het kort daarna bij ons goedkoper, dan krijgt u het verschil terug

    Abstract Scenario: Richtlijn G32: Wordt het kort daarna bij ons goedkoper, dan krijgt u het verschil terug
      Gegeven de order is ingepland
      En het aanbod gold tot en met <aanbod geldig tot en met>
      En onze voorwaarden zijn niet overhandigd
      En onze eigen prijs ervan ging op <dag waarop onze eigen prijs omlaagging> omlaag
      Als de klant op <verzoek ontvangen> vraagt om de prijs van de actie
      Dan moet <wie> het goedkeuren
      En dat volgt uit richtlijn G31

      Voorbeelden:
        | aanbod geldig tot en met | dag waarop onze eigen prijs omlaagging | verzoek ontvangen  | wie              | toelichting                               |
        | 4 maart 2027             | 31 december 1969                       | 3 maart 2027 10:12 | de verkoopleider | zonder de voorwaarde: promotion runs: nee |

  Regel: Richtlijn G36: Tot u bestelt, mag alles anders

    Abstract Scenario: Richtlijn G36: Tot u bestelt, mag alles anders
      Gegeven een offerte van <orderwaarde>
      En het is nog niet geleverd
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan moet <wie> het goedkeuren
      En dat volgt uit BW 7:17(2)

      Voorbeelden:
        | orderwaarde | verzoek ontvangen  | wie                | toelichting                                                                                                                        |
        | € 12.500,00 | 3 maart 2027 10:12 | de serviceafdeling | zonder de voorwaarde: soort verzoek is wijziging, gedeeltelijke annulering, annulering, herroeping of indeplaatsstelling, en nog 1 |
