# language: nl
# policies/works/named_fees.yaml
@pin
Functionaliteit: Alleen kosten die vooraf zijn genoemd, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 3.4: Kosten die wij vóór het contract niet noemden, rekenen wij niet

    Abstract Scenario: Artikel 3.4: Kosten die wij vóór het contract niet noemden, rekenen wij niet
      Gegeven de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En deze kosten zijn niet vóór de order genoemd
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 3.4, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen | oordeel   | geldt als          | toelichting                                        |
        | 18 mei 2027 10:00 | kosteloos | eigen tekortkoming | geldt als voorwaarden, niet als eigen tekortkoming |
