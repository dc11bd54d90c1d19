# language: nl
# policies/practice/deposits.yaml
@pin
Functionaliteit: Wanneer wij een aanbetaling vragen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G29: Een aanbetaling als wij eerst kosten maken, of bij een nieuwe of riskante klant

    Abstract Scenario: Richtlijn G29: Een aanbetaling als wij eerst kosten maken, of bij een nieuwe of riskante klant
      Gegeven de klant heeft nog nooit bij ons besteld
      En een contract voor een werk van <orderwaarde>, gesloten op <order gesloten> op onze ondertekende voorwaarden
      En wij hebben de klant op tijd verteld dat het meer zou kosten
      En er is een aanbetaling van <afgesproken aanbetaling> afgesproken
      En wat erbij komt kost <waarde van wat erbij komt>
      Als de klant op <verzoek ontvangen> vraagt de hoeveelheid te wijzigen
      Dan is de wijziging <oordeel>
      En betaalt de klant <waarde van wat erbij komt>
      En dat volgt uit BW 7:752(1)
      En de taak is <duty>, met vermelding van <contents>

      Voorbeelden:
        | orderwaarde | order gesloten        | afgesproken aanbetaling | waarde van wat erbij komt | verzoek ontvangen  | oordeel | duty                   | contents                                    | toelichting                                      |
        | € 12.500,00 | 11 januari 2027 15:00 | € 0,00                  | € 800,00                  | 3 maart 2027 10:12 | betaald | een aanbetaling vragen | het bedrag, de termijn en wat ermee gebeurt | relatie: prospect of nieuwe klant → nieuwe klant |
