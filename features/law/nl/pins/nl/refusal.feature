# language: nl
# policies/law/nl/refusal.yaml
@pin
Functionaliteit: Als de klant niet afneemt, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 6:63: Wie de levering weigert, betaalt wat dat kost

    Abstract Scenario: BW 6:63: Wie de levering weigert, betaalt wat dat kost
      Gegeven de order is gereed
      En de klant wees onze voorwaarden uitdrukkelijk af
      En het gaat om een koop van goederen
      En wij wezen de voorwaarden van de klant uitdrukkelijk af
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit BW 6:225(1)

      Voorbeelden:
        | verzoek ontvangen  | waarop wij wachten                                          | toelichting                                                                                    |
        | 3 maart 2027 10:12 | één set voorwaarden die wij allebei schriftelijk aanvaarden | geldende voorwaarden: die van de klant of geen → die van de klant, geen of onbeslist, en nog 2 |
