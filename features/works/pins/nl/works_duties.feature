# language: nl
# policies/works/works_duties.yaml
@pin
Functionaliteit: Wat wij melden over prijs en tijd, en wat wij verrekenen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G35: Wat langer duurt, zeggen wij meteen

    @verify_with_counsel
    Abstract Scenario: Richtlijn G35: Wat langer duurt, zeggen wij meteen
      Gegeven het evenement begint op <aanvang van het evenement>
      En de order is gereed
      En de wijziging kost ons <wat de wijziging ons kost>
      En een pakketreis van <orderwaarde>, geboekt op <order gesloten> op onze ondertekende voorwaarden
      Als de klant op <verzoek ontvangen> vraagt een artikel te ruilen voor een ander
      Dan is het verzoek <oordeel>
      En betaalt de klant <wat de wijziging ons kost>
      En dat volgt uit BW 7:506(2)
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | aanvang van het evenement | wat de wijziging ons kost | orderwaarde | order gesloten        | verzoek ontvangen  | oordeel | niet nodig                    | toelichting                                              |
        | 30 april 2027 10:12       | € 450,00                  | € 12.500,00 | 11 januari 2027 15:00 | 3 maart 2027 10:12 | betaald | de nieuwe opleverdatum melden | fase van de order: in productie → in productie of gereed |

  Regel: Richtlijn G38: Wie afzegt, vragen wij eerst of later of minder ook kan

    Abstract Scenario: Richtlijn G38: Wie afzegt, vragen wij eerst of later of minder ook kan
      Gegeven <naam van de klant>, een consument
      En de order is ingepland
      En een contract voor een werk van <orderwaarde>, gesloten op <order gesloten> op onze ondertekende voorwaarden
      En de order is aan de deur gesloten
      En het is meer gebruikt dan om het te proberen, en verloor <waardevermindering door gebruik> aan waarde
      En niemand vroeg ons meteen te beginnen
      Als de klant op <verzoek ontvangen> de order herroept
      Dan is het verzoek <oordeel>
      En betaalt de klant <waardevermindering door gebruik>
      En dat volgt uit BW 6:230s(3)
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten        | waardevermindering door gebruik | verzoek ontvangen     | oordeel | niet nodig                | toelichting                                          |
        | A. Jansen         | € 12.500,00 | 11 januari 2027 15:00 | € 0,01                          | 25 januari 2027 23:59 | betaald | een alternatief aanbieden | soort verzoek: annulering → annulering of herroeping |
