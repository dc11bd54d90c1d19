# language: nl
# policies/manufacturing/late_replies.yaml
@pin
Functionaliteit: Als ons eigen antwoord te laat kwam, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 8.3: Door ons late antwoord wordt annuleren niet duurder

    Abstract Scenario: Artikel 8.3: Door ons late antwoord wordt annuleren niet duurder
      Gegeven de levering is toegezegd voor <toegezegde levering>
      En de order is nog niet ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En wij kunnen nog <vermijdbare kosten> aan kosten besparen
      En het werk heeft ons tot nu toe <gemaakte kosten> gekost
      En wij antwoordden <dagen dat ons antwoord te laat is> dagen te laat
      Als de klant op <verzoek ontvangen> voor <vermijdbare kosten> van de order annuleert
      Dan is het verzoek <oordeel>
      En betaalt de klant <vermijdbare kosten>
      En dat volgt uit artikel 7.1

      Voorbeelden:
        | toegezegde levering | vermijdbare kosten | gemaakte kosten | dagen dat ons antwoord te laat is | verzoek ontvangen   | oordeel | toelichting                                                                                      |
        | 30 april 2027       | € 500,00           | € 2.500,00      | 1                                 | 23 april 2027 10:12 | betaald | fase van de order: ingepland of materiaal ingekocht → gesloten, ingepland of materiaal ingekocht |

    Abstract Scenario: Artikel 8.3: Door ons late antwoord wordt annuleren niet duurder (2)
      Gegeven een order van <orderwaarde>
      En de levering is toegezegd voor <toegezegde levering>
      En de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En wij spraken af dat wie annuleert de aanbetaling verbeurt
      En wij antwoordden <dagen dat ons antwoord te laat is> dagen te laat
      En de klant betaalde een aanbetaling van <betaalde aanbetaling>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <betaalde aanbetaling>
      En dat volgt uit artikel 8.3

      Voorbeelden:
        | orderwaarde | toegezegde levering | dagen dat ons antwoord te laat is | betaalde aanbetaling | verzoek ontvangen   | oordeel | toelichting                                                                |
        | € 12.500,00 | 30 april 2027       | 1                                 | € 0,01               | 19 maart 2027 10:12 | betaald | tijd tot de levering: ten hoogste 42 dagen → minder dan 42 dagen, en nog 1 |

  Regel: Percentage bij een tijdig antwoord

    Abstract Scenario: Percentage bij een tijdig antwoord
      Gegeven een order van <orderwaarde>
      En de levering is toegezegd voor <toegezegde levering>
      En de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de bepaling is apart voor deze order onderhandeld
      En wij antwoordden <dagen dat ons antwoord te laat is> dagen te laat
      En de klant betaalde een aanbetaling van <betaalde aanbetaling>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <totaal>
      En van de aanbetaling is <totaal> verbeurd
      En wij betalen <terug> terug
      En dat volgt uit artikel 8.3

      Voorbeelden:
        | orderwaarde | toegezegde levering | dagen dat ons antwoord te laat is | betaalde aanbetaling | verzoek ontvangen   | oordeel | totaal     | terug      | toelichting            |
        | € 12.500,00 | 29 april 2027       | 1                                 | € 10.000,00          | 17 april 2027 10:12 | betaald | € 7.500,00 | € 2.500,00 | anders: 60 % → 60,01 % |
