# language: nl
# policies/manufacturing/paid_changes.yaml
@pin
Functionaliteit: Wijzigingen die geld kosten, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 6.6: Een ander ontwerp vóór de inkoop

    Abstract Scenario: Artikel 6.6: Een ander ontwerp vóór de inkoop
      Gegeven een order van <orderwaarde>, gesloten op <order gesloten> op onze ondertekende voorwaarden
      En de order is ingepland
      Als de klant op <verzoek ontvangen> vraagt een artikel te ruilen voor een ander
      Dan is het verzoek <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit artikel 6.6, en dat geldt als <geldt als>

      Voorbeelden:
        | orderwaarde | order gesloten | verzoek ontvangen  | oordeel | totaal   | geldt als   | toelichting                               |
        | € 12.500,00 | 4 januari 2027 | 8 maart 2027 14:00 | betaald | € 175,00 | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 6.6: Een ander ontwerp na de inkoop

    Abstract Scenario: Artikel 6.6: Een ander ontwerp na de inkoop
      Gegeven een order van <orderwaarde>, gesloten op <order gesloten> op onze ondertekende voorwaarden
      En het materiaal is ingekocht
      En de wijziging kost ons <wat de wijziging ons kost>
      Als de klant op <verzoek ontvangen> vraagt een artikel te ruilen voor een ander
      Dan is het verzoek <oordeel>
      En betaalt de klant <wat de wijziging ons kost>
      En dat volgt uit artikel 6.6, en dat geldt als <geldt als>

      Voorbeelden:
        | orderwaarde | order gesloten | wat de wijziging ons kost | verzoek ontvangen  | oordeel | geldt als   | toelichting                               |
        | € 12.500,00 | 4 januari 2027 | € 400,00                  | 8 maart 2027 14:00 | betaald | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 6.7: Een ander adres als uw order gereed is

    Abstract Scenario: Artikel 6.7: Een ander adres als uw order gereed is
      Gegeven de order is gereed
      En de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt op een ander adres te leveren
      Dan is de wijziging <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit artikel 6.7, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen   | oordeel | totaal  | geldt als   | toelichting                               |
        | 28 april 2027 15:00 | betaald | € 60,00 | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 6.8: Niemand om de levering aan te nemen

    Abstract Scenario: Artikel 6.8: Niemand om de levering aan te nemen
      Gegeven de order is nog niet ingepland
      En de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit artikel 6.8
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | verzoek ontvangen   | oordeel | totaal   | niet nodig                              | toelichting                               |
        | 30 april 2027 10:00 | betaald | € 185,00 | de kosten opgeven en wachten op akkoord | geldt als richtlijn, niet als voorwaarden |
