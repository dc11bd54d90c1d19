# language: nl
# policies/practice/concessions.yaml
@pin
Functionaliteit: Wat wij bij een nee aanbieden, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G13: Een andere datum als de gevraagde niet kan

    Abstract Scenario: Richtlijn G13: Een andere datum als de gevraagde niet kan
      Gegeven de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een koop van goederen
      Als de klant op <verzoek ontvangen> vraagt om een lagere prijs
      Dan is de wijziging <oordeel>
      En dat berust op BW 6:234
      En de taak is <duty>, met vermelding van <contents>

      Voorbeelden:
        | verzoek ontvangen  | oordeel   | duty                      | contents                                                            | toelichting                                                                                                                  |
        | 8 maart 2027 14:00 | afgewezen | een alternatief aanbieden | de reden, betaling in termijnen en een tegoed op een volgende order | zonder de voorwaarde: soort verzoek is niet verschenen of (soort verzoek is wijziging en wat er wijzigt is datum), en nog 10 |

  Regel: Richtlijn G13: Een andere weg naar wat de klant nodig heeft

    Abstract Scenario: Richtlijn G13: Een andere weg naar wat de klant nodig heeft
      Gegeven de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een koop van goederen
      Als de klant op <verzoek ontvangen> vraagt de hoeveelheid te wijzigen
      Dan is de wijziging <oordeel>
      En dat berust op BW 6:234
      En de taak is <duty>, met vermelding van <contents>

      Voorbeelden:
        | verzoek ontvangen  | oordeel   | duty                      | contents                                        | toelichting                                                                                                                                   |
        | 8 maart 2027 14:00 | afgewezen | een alternatief aanbieden | de reden, een ander artikel en een tweede order | zonder de voorwaarde: soort verzoek is melding van een gebrek of (soort verzoek is wijziging en wat er wijzigt is adres of persoon), en nog 4 |
