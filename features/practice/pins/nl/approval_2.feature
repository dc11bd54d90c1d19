# language: nl
# policies/practice/approval.yaml
@pin
Functionaliteit: Naar wie wij luisteren, en hoe, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Oral and unconfirmed

    Abstract Scenario: Oral and unconfirmed
      Gegeven <naam van de klant>, een bedrijf
      En de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een koop van goederen
      En de klant kwam het zelf zeggen, en bevestigde het nooit
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit artikel 2.4

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | waarop wij wachten                                          | toelichting                                                    |
        | Vecht Interiors   | 1 maart 2027 10:00 | een schriftelijke bevestiging van het verzoek door de klant | hoe het verzoek binnenkwam: telefoon of persoonlijk → telefoon |
