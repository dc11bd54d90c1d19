# language: nl
# policies/manufacturing/deposits.yaml
@pin
Functionaliteit: De aanbetaling bij annulering, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Stands to forfeit

    Abstract Scenario: Stands to forfeit
      Gegeven <naam van de klant>, een consument
      En een order van <orderwaarde>
      En de levering is toegezegd voor <toegezegde levering>
      En de order is ingepland
      En het contract is ondertekend
      En de bepaling is apart voor deze order onderhandeld
      En wij spraken af dat wie annuleert de aanbetaling verbeurt
      En wij antwoordden <dagen dat ons antwoord te laat is> dagen te laat
      En de klant betaalde een aanbetaling van <betaalde aanbetaling>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <totaal>
      En van de aanbetaling is <totaal> verbeurd
      En wij betalen <terug> terug
      En dat volgt uit artikel 8.3

      Voorbeelden:
        | naam van de klant | orderwaarde | toegezegde levering | dagen dat ons antwoord te laat is | betaalde aanbetaling | verzoek ontvangen  | oordeel | totaal     | terug      | toelichting                                       |
        | A. Jansen         | € 12.500,00 | 30 april 2027       | 1                                 | € 10.000,00          | 3 maart 2027 10:12 | betaald | € 3.125,00 | € 6.875,00 | zonder de voorwaarde: klant is zakelijk, en nog 2 |
