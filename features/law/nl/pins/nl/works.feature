# language: nl
# policies/law/nl/works.yaml
@pin
Functionaliteit: Meer vragen voor een werk dan is afgesproken, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Een ander werk, door de opdrachtgever gewenst

    Abstract Scenario: Een ander werk, door de opdrachtgever gewenst
      Gegeven het gaat om een order voor een werk
      En wat erbij komt kost <waarde van wat erbij komt>
      Als de klant op <verzoek ontvangen> vraagt op een ander adres te leveren
      Dan is de wijziging <oordeel>
      En dat berust op BW 6:234

      Voorbeelden:
        | waarde van wat erbij komt | verzoek ontvangen | oordeel   | toelichting                                                        |
        | € 4.000,00                | 3 mei 2027 10:00  | afgewezen | wat er wijzigt: aantal of uitvoering → aantal, uitvoering of adres |
