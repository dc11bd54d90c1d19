# language: nl
# policies/practice/evidence.yaml
@pin
Functionaliteit: De order op papier, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 2.2: Een gespreksnotitie die niemand heeft bevestigd

    Abstract Scenario: Artikel 2.2: Een gespreksnotitie die niemand heeft bevestigd
      Gegeven <naam van de klant>, een bedrijf
      En wij hebben alleen een telefoonnotitie
      En onze voorwaarden zijn ondertekend
      En het gaat om een koop van goederen
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit artikel 2.2
      En <wie> vraagt uiterlijk <uiterlijk> om het bewijs

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | waarop wij wachten                                                  | wie              | uiterlijk          | toelichting                                                                                         |
        | Vecht Interiors   | 1 maart 2027 10:00 | een brief of e-mail die bevestigt wat in het gesprek is afgesproken | de orderafdeling | 1 maart 2027 23:59 | er is een afspraak, maar wij kunnen haar niet bewijzen → er is een afspraak die wij kunnen bewijzen |
