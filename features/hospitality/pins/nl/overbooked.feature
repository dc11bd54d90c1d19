# language: nl
# policies/hospitality/overbooked.yaml
@pin
Functionaliteit: Als wij dezelfde plek twee keer hebben verhuurd, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 6.2: Wie plaatsmaakt voor onze fout, doet dat kosteloos

    Abstract Scenario: Artikel 6.2: Wie plaatsmaakt voor onze fout, doet dat kosteloos
      Gegeven een offerte van <orderwaarde>
      En wij hadden de zaal dubbel verhuurd
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit richtlijn G30

      Voorbeelden:
        | orderwaarde | verzoek ontvangen     | oordeel   | toelichting                                                |
        | € 8.000,00  | 15 oktober 2027 12:00 | kosteloos | fase van de order: gesloten of later → geoffreerd of later |

    Abstract Scenario: Artikel 6.2: Wie plaatsmaakt voor onze fout, doet dat kosteloos (2)
      Gegeven <naam van de klant>, een consument
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een koop van goederen
      En het is nog niet geleverd
      En wij hadden de zaal dubbel verhuurd
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan moet <wie> het goedkeuren
      En dat volgt uit BW 7:17(2)

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | wie         | toelichting                                                                                |
        | A. Jansen         | 3 maart 2027 10:12 | de receptie | soort verzoek: indeplaatsstelling → indeplaatsstelling of melding van een gebrek, en nog 1 |
