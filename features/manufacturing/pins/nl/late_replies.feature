# language: nl
# policies/manufacturing/late_replies.yaml
@pin
Functionaliteit: Als ons eigen antwoord te laat kwam, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 8.3: Door ons late antwoord bent u niet te laat

    Abstract Scenario: Artikel 8.3: Door ons late antwoord bent u niet te laat
      Gegeven een order van <orderwaarde>, gesloten op <order gesloten> op onze ondertekende voorwaarden
      En de levering is toegezegd voor <toegezegde levering>
      En de order is ingepland
      En wij antwoordden <dagen dat ons antwoord te laat is> dagen te laat
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 8.3, en dat geldt als <geldt als>

      Voorbeelden:
        | orderwaarde | order gesloten | toegezegde levering | dagen dat ons antwoord te laat is | verzoek ontvangen   | oordeel   | geldt als          | toelichting                                        |
        | € 12.500,00 | 4 januari 2027 | 30 april 2027       | 4                                 | 20 april 2027 00:00 | kosteloos | eigen tekortkoming | geldt als voorwaarden, niet als eigen tekortkoming |
