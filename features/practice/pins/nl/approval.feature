# language: nl
# policies/practice/approval.yaml
@pin
Functionaliteit: Naar wie wij luisteren, en hoe, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 2.4: Een mondeling verzoek wordt eerst bevestigd

    Abstract Scenario: Artikel 2.4: Een mondeling verzoek wordt eerst bevestigd
      Gegeven de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een koop van goederen
      En het verzoek kwam telefonisch en is nooit bevestigd
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit artikel 2.4

      Voorbeelden:
        | verzoek ontvangen  | waarop wij wachten                                          | toelichting                                                                           |
        | 1 maart 2027 10:00 | een schriftelijke bevestiging van het verzoek door de klant | soort verzoek: niet melding van een gebrek → niet wijziging of melding van een gebrek |
