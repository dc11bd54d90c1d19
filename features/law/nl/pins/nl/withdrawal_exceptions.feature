# language: nl
# policies/law/nl/withdrawal_exceptions.yaml
@pin
Functionaliteit: Geen recht om te herroepen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 6:230h(2)(a): Geen bedenktijd bij een kleine aankoop aan de deur

    Abstract Scenario: BW 6:230h(2)(a): Geen bedenktijd bij een kleine aankoop aan de deur
      Gegeven <naam van de klant>, een consument
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En de order is aan de deur gesloten
      En er is nog niets besteld
      Als de klant op <verzoek ontvangen> de order herroept
      Dan is het verzoek <oordeel>
      En dat berust op BW 6:232
      En dat volgt uit het uitgangspunt

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten | verzoek ontvangen   | oordeel   | toelichting                                                            |
        | A. Jansen         | € 50,00     | 1 maart 2027   | 10 maart 2027 10:00 | afgewezen | zonder de voorwaarde: fase van de order is gesloten of later, en nog 1 |
