# language: nl
# policies/works/houses.yaml
@pin
Functionaliteit: De termijnen van een woning houden de bouw bij, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 7:767: Voor een woning is niet meer opeisbaar dan wat is gebouwd

    Abstract Scenario: BW 7:767: Voor een woning is niet meer opeisbaar dan wat is gebouwd
      Gegeven <naam van de klant>, een consument
      En een order van <orderwaarde>
      En de order is in productie
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En wij bouwen een woning voor de klant
      Als de klant op <verzoek ontvangen> een termijn van <gedeclareerde termijn> betwist
      Dan is de wijziging <oordeel>
      En dat volgt uit BW 7:767, en dat geldt als <geldt als>

      Voorbeelden:
        | naam van de klant | orderwaarde  | verzoek ontvangen | gedeclareerde termijn | oordeel   | geldt als | toelichting                         |
        | A. Jansen         | € 380.000,00 | 3 mei 2027 10:00  | € 1.000,00            | kosteloos | wet       | geldt als voorwaarden, niet als wet |
