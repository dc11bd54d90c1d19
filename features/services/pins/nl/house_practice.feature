# language: nl
# policies/services/house_practice.yaml
@pin
Functionaliteit: Hoe wij het in de praktijk doen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G36: Zonder onze voorwaarden beslist de verkoopleider wat een wijziging kost

    Abstract Scenario: Richtlijn G36: Zonder onze voorwaarden beslist de verkoopleider wat een wijziging kost
      Gegeven <naam van de klant>, een bedrijf
      En de order is geleverd
      En de offerte is ondertekend
      En onze voorwaarden zijn niet overhandigd
      Als de klant op <verzoek ontvangen> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit BW 6:230g(1)(a)

      Voorbeelden:
        | naam van de klant | verzoek ontvangen | oordeel   | toelichting                                                                   |
        | Vecht Interiors   | 3 mei 2027 10:00  | afgewezen | zonder de voorwaarde: de opdracht stopt, geheel of gedeeltelijk: ja, en nog 1 |

  Regel: Richtlijn G37: Wie op ons antwoord moest wachten, verzet kosteloos

    Abstract Scenario: Richtlijn G37: Wie op ons antwoord moest wachten, verzet kosteloos
      Gegeven de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      En wij antwoordden <dagen dat ons antwoord te laat is> dagen te laat
      Als de klant op <verzoek ontvangen> vraagt om een lagere prijs
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 7.2

      Voorbeelden:
        | dagen dat ons antwoord te laat is | verzoek ontvangen | oordeel   | toelichting                                   |
        | 1                                 | 7 juni 2027 10:00 | afgewezen | zonder de voorwaarde: wat er wijzigt is datum |
