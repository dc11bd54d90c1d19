# language: nl
# policies/practice/purchase_terms.yaml
@pin
Functionaliteit: Inkoopvoorwaarden en hoofdpunten, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 2.9: Een langere betaaltermijn dan de onze

    Abstract Scenario: Artikel 2.9: Een langere betaaltermijn dan de onze
      Gegeven <naam van de klant>, een bedrijf
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En er staat niets op papier
      En onze voorwaarden zijn overhandigd
      En het gaat om een koop van goederen
      En de klant is een buitenlands bedrijf
      En de voorwaarden van de klant geven <betaaltermijn in de voorwaarden van de klant> dagen om te betalen
      En wij spraken <betaaltermijn in dagen> dagen af om te betalen
      En het verzoek kwam telefonisch en is nooit bevestigd
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit artikel 2.4
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten | betaaltermijn in de voorwaarden van de klant | betaaltermijn in dagen | verzoek ontvangen  | waarop wij wachten                                          | niet nodig               | toelichting                             |
        | Vecht Interiors   | € 12.500,00 | 4 januari 2027 | 15                                           | 14                     | 1 maart 2027 10:00 | een schriftelijke bevestiging van het verzoek door de klant | de betaaltermijn regelen | zonder de voorwaarde: theirs govern: ja |
