# language: nl
# policies/law/nl/delivery.yaml
@pin
Functionaliteit: Zaken die niet op tijd komen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 7:19a(2)(a): Wie zegt niet te leveren, krijgt geen extra termijn

    Abstract Scenario: BW 7:19a(2)(a): Wie zegt niet te leveren, krijgt geen extra termijn
      Gegeven <naam van de klant>, een consument
      En het gaat om een koop van goederen
      En wij zeiden dat wij niet zullen leveren
      En niets staat herroepen in de weg
      Als de klant op <verzoek ontvangen> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit BW 7:19a(2)(a)

      Voorbeelden:
        | naam van de klant | verzoek ontvangen   | oordeel   | toelichting                        |
        | A. Jansen         | 20 maart 2027 10:00 | kosteloos | aanvaard → niet aanvaard, en nog 4 |

    @verify_with_counsel
    Abstract Scenario: BW 7:19a(2)(a): Wie zegt niet te leveren, krijgt geen extra termijn (2)
      Gegeven <naam van de klant>, een consument
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En het gaat om een koop van goederen
      En het komt uit voorraad
      En de order is aan de deur gesloten
      En niemand vroeg ons meteen te beginnen
      En wij zeiden dat wij niet zullen leveren
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit BW 7:19a(2)(a)
      En dat volgt uit BW 6:230o(1), 6:270

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten        | verzoek ontvangen      | waarde van wat wordt geannuleerd | oordeel   | toelichting                                          |
        | A. Jansen         | € 12.500,00 | 11 januari 2027 15:00 | 15 februari 2027 23:59 | € 4.000,00                       | kosteloos | nu een uitzondering op BW 6:230o(1), 6:270, en nog 1 |

  Regel: Awaits goods

    Abstract Scenario: Awaits goods
      Gegeven <naam van de klant>, een consument
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En de levering is toegezegd voor <toegezegde levering>
      En wij besparen <besparingen> als het werk eindigt
      En op <ingebrekestelling> gaf de klant ons nog <extra dagen die wij kregen> dagen
      En het gaat om een order voor een werk
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit BW 7:764(2)

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten        | toegezegde levering | besparingen | ingebrekestelling | extra dagen die wij kregen | verzoek ontvangen | oordeel | totaal      | toelichting                                                |
        | A. Jansen         | € 12.500,00 | 11 januari 2027 15:00 | 30 april 2027       | € 500,00    | 11 februari 2027  | 1                          | 1 mei 2027 23:59  | betaald | € 12.000,00 | zonder de voorwaarde: soort overeenkomst is koop, en nog 1 |

    Abstract Scenario: Awaits goods (2)
      Gegeven <naam van de klant>, een consument
      En de levering is toegezegd voor <toegezegde levering>
      En het gaat om een koop van goederen
      En op <ingebrekestelling> gaf de klant ons nog <extra dagen die wij kregen> dagen
      En er is nog niets besteld
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat berust op BW 6:232

      Voorbeelden:
        | naam van de klant | toegezegde levering | ingebrekestelling | extra dagen die wij kregen | verzoek ontvangen | oordeel   | toelichting                                                                                                                                                                              |
        | A. Jansen         | 30 april 2027       | 11 februari 2027  | 1                          | 1 mei 2027 23:59  | afgewezen | fase van de order: gesloten, ingepland, materiaal ingekocht, in productie, gereed of verzonden → geoffreerd, gesloten, ingepland, materiaal ingekocht, in productie, gereed of verzonden |
