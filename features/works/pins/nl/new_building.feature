# language: nl
# policies/works/new_building.yaml
@pin
Functionaliteit: Geen bedenktijd bij nieuwbouw, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 6:230h(2): Een contract voor nieuwbouw is niet te herroepen

    Abstract Scenario: BW 6:230h(2): Een contract voor nieuwbouw is niet te herroepen
      Gegeven <naam van de klant>, een consument
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de order is aan de deur gesloten
      En niemand vroeg ons meteen te beginnen
      Als de klant op <verzoek ontvangen> de order herroept
      Dan is het verzoek <oordeel>
      En dat berust op BW 6:234
      En dat volgt uit het uitgangspunt

      Voorbeelden:
        | naam van de klant | orderwaarde         | order gesloten     | verzoek ontvangen     | oordeel   | toelichting                                                                                                     |
        | A. Jansen         | niet van toepassing | 11 juni 2014 15:00 | 25 januari 2027 23:59 | afgewezen | zonder de voorwaarde: uitzondering op het herroepingsrecht is nieuwbouw of een ingrijpende verbouwing, en nog 1 |
