# language: nl
# policies/webshop/delivering.yaml
@pin
Functionaliteit: De bezorgafspraak, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 4.1: Tot twee werkdagen ervoor is een andere dag kosteloos

    Abstract Scenario: Artikel 4.1: Tot twee werkdagen ervoor is een andere dag kosteloos
      Gegeven een order van <orderwaarde>
      En de levering is toegezegd voor <toegezegde levering>
      En de order is ingepland
      En de klant betaalde een aanbetaling van <betaalde aanbetaling>
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En betaalt de klant <totaal>
      En wij betalen <terug> terug
      En dat volgt uit artikel 4.1
      En van de aanbetaling is <ingehouden> verbeurd

      Voorbeelden:
        | orderwaarde | toegezegde levering | betaalde aanbetaling | verzoek ontvangen   | oordeel | totaal  | terug        | ingehouden | toelichting                            |
        | € 12.500,00 | 30 april 2027       | € 1.000.000,00       | 29 april 2027 10:12 | betaald | € 19,50 | € 987.480,50 | € 0,00     | anders: in te houden op de aanbetaling |

  Regel: Artikel 4.2: Wij bewaren het een tijd, en rekenen daarna per dag

    Abstract Scenario: Artikel 4.2: Wij bewaren het een tijd, en rekenen daarna per dag
      Gegeven een order van <orderwaarde>
      En de levering is toegezegd voor <toegezegde levering>
      En de order is ingepland
      En de klant betaalde een aanbetaling van <betaalde aanbetaling>
      En wij bewaren het <dagen dat wij het voor de klant bewaren> dagen langer voor de klant
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En betaalt de klant <totaal>
      En wij betalen <terug> terug
      En dat volgt uit artikel 4.2
      En van de aanbetaling is <ingehouden> verbeurd

      Voorbeelden:
        | orderwaarde | toegezegde levering | betaalde aanbetaling | dagen dat wij het voor de klant bewaren | verzoek ontvangen  | oordeel | totaal | terug        | ingehouden | toelichting                            |
        | € 12.500,00 | 30 april 2027       | € 1.000.000,00       | 29                                      | 3 maart 2027 10:12 | betaald | € 1,25 | € 987.498,75 | € 0,00     | opslag: in te houden op de aanbetaling |

  Regel: Artikel 4.4: Wie niet thuis is, betaalt het terugkomen

    Abstract Scenario: Artikel 4.4: Wie niet thuis is, betaalt het terugkomen
      Gegeven een order van <orderwaarde>
      En de order is ingepland
      En de klant betaalde een aanbetaling van <betaalde aanbetaling>
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En betaalt de klant <totaal>
      En wij betalen <terug> terug
      En dat volgt uit artikel 4.4
      En van de aanbetaling is <ingehouden> verbeurd

      Voorbeelden:
        | orderwaarde | betaalde aanbetaling | verzoek ontvangen  | oordeel | totaal  | terug        | ingehouden | toelichting                                |
        | € 12.500,00 | € 1.000.000,00       | 3 maart 2027 10:12 | betaald | € 35,00 | € 987.465,00 | € 0,00     | terugkomen: in te houden op de aanbetaling |

  Regel: Beyond control

    Abstract Scenario: Beyond control
      Gegeven de order is ingepland
      En het einde komt door overmacht
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 4.5

      Voorbeelden:
        | verzoek ontvangen  | oordeel   | toelichting                                              |
        | 3 maart 2027 10:12 | kosteloos | zonder de mogelijkheid: voor wiens rekening is overmacht |
