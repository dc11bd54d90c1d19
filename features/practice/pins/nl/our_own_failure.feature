# language: nl
# policies/practice/our_own_failure.yaml
@pin
Functionaliteit: Als het aan onszelf ligt, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 9.3: Zijn wij veel te laat, dan annuleert u kosteloos

    Abstract Scenario: Artikel 9.3: Zijn wij veel te laat, dan annuleert u kosteloos
      Gegeven <naam van de klant>, een bedrijf
      En de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      En wij zijn <dagen dat wij te laat zijn> dagen te laat
      Als de klant op <verzoek ontvangen> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit BW 6:230g(1)(a)

      Voorbeelden:
        | naam van de klant | dagen dat wij te laat zijn | verzoek ontvangen | oordeel   | toelichting                                                                                                |
        | Vecht Interiors   | 30                         | 30 mei 2027 09:00 | afgewezen | soort verzoek: gedeeltelijke annulering of annulering → gedeeltelijke annulering, annulering of herroeping |

    Abstract Scenario: Artikel 9.3: Zijn wij veel te laat, dan annuleert u kosteloos (2)
      Gegeven een offerte van <orderwaarde>
      En wij zijn <dagen dat wij te laat zijn> dagen te laat
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat berust op BW 6:232

      Voorbeelden:
        | orderwaarde | dagen dat wij te laat zijn | verzoek ontvangen | oordeel   | toelichting                                                                                                                                                        |
        | € 12.500,00 | 30                         | 30 mei 2027 09:00 | afgewezen | fase van de order: gesloten, ingepland, materiaal ingekocht, in productie of gereed → geoffreerd, gesloten, ingepland, materiaal ingekocht, in productie of gereed |
