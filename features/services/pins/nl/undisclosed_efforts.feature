# language: nl
# policies/services/undisclosed_efforts.yaml
@pin
Functionaliteit: Een inspanningsverplichting die niet duidelijk is gemaakt, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G30: Wie niet wist dat wij een inspanning beloven, krijgt een regeling

    Abstract Scenario: Richtlijn G30: Wie niet wist dat wij een inspanning beloven, krijgt een regeling
      Gegeven <naam van de klant>, een consument
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de order is aan de deur gesloten
      En het is meer gebruikt dan om het te proberen, en verloor <waardevermindering door gebruik> aan waarde
      En niemand vroeg ons meteen te beginnen
      En wij zeiden de klant nooit dat wij alleen een inspanning beloven
      Als de klant op <verzoek ontvangen> de order herroept
      Dan is het verzoek <oordeel>
      En betaalt de klant <waardevermindering door gebruik>
      En dat volgt uit BW 6:230s(3)

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten        | waardevermindering door gebruik | verzoek ontvangen     | oordeel | toelichting                                                                                                |
        | A. Jansen         | € 12.500,00 | 11 januari 2027 15:00 | € 0,01                          | 25 januari 2027 23:59 | betaald | soort verzoek: gedeeltelijke annulering of annulering → gedeeltelijke annulering, annulering of herroeping |

    @verify_with_counsel
    Abstract Scenario: Richtlijn G30: Wie niet wist dat wij een inspanning beloven, krijgt een regeling (2)
      Gegeven <naam van de klant>, zakelijke klant sinds <klant sinds>
      En de klant is een vaste klant
      En wij verwachten <verwachte marge van de klant> marge van deze klant
      En de klant heeft nog nooit een uitzondering gekregen
      En een order van <orderwaarde>
      En het evenement begint op <aanvang van het evenement>
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de opdracht is een coachgesprek
      En wij zeiden de klant nooit dat wij alleen een inspanning beloven
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit richtlijn G30

      Voorbeelden:
        | naam van de klant | klant sinds  | verwachte marge van de klant | orderwaarde  | aanvang van het evenement | verzoek ontvangen   | wie          | toelichting                         |
        | Vecht Interiors   | 1 maart 2019 | € 500.000,00                 | € 100.000,00 | 30 april 2027 10:12       | 29 april 2027 10:12 | de directeur | nu een uitzondering op richtlijn G5 |
