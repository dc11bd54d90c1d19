# language: nl
# policies/webshop/cooling_off.yaml
@pin
Functionaliteit: Onze eigen retourtermijn, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 5.1: Bij ons hebt u langer dan de wet geeft

    Abstract Scenario: Artikel 5.1: Bij ons hebt u langer dan de wet geeft
      Gegeven een order van <orderwaarde>, gesloten op <order gesloten>
      En de klant wees onze voorwaarden uitdrukkelijk af
      En wij wezen de voorwaarden van de klant uitdrukkelijk af
      En het kwam op <geleverd> aan
      Als de klant op <verzoek ontvangen> voor <orderwaarde> van de order annuleert
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit BW 6:225(1)
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | orderwaarde | order gesloten        | geleverd         | verzoek ontvangen  | waarop wij wachten                                          | niet nodig                                | toelichting                                         |
        | € 99,99     | 11 januari 2027 15:00 | 11 februari 2027 | 3 maart 2027 10:12 | één set voorwaarden die wij allebei schriftelijk aanvaarden | de ontvangst van de herroeping bevestigen | geldt als richtlijn, niet als voorwaarden, en nog 1 |

  Regel: Artikel 5.2: In de extra dagen betaalt u het terugsturen, als wij dat vooraf zeiden

    Abstract Scenario: Artikel 5.2: In de extra dagen betaalt u het terugsturen, als wij dat vooraf zeiden
      Gegeven de order is geleverd
      En het komt terug met ons label, dat <kosten van terugsturen> kost
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 4.7

      Voorbeelden:
        | kosten van terugsturen | verzoek ontvangen | oordeel   | toelichting                                                         |
        | € 24,50                | 1 juni 2027 10:00 | afgewezen | zonder de voorwaarde: in de dagen die wij extra geven: ja, en nog 1 |

    Abstract Scenario: Artikel 5.2: In de extra dagen betaalt u het terugsturen, als wij dat vooraf zeiden (2)
      Gegeven een order van <orderwaarde>, gesloten op <order gesloten>
      En het kwam op <geleverd> aan
      En het komt terug met ons label, dat <kosten van terugsturen> kost
      Als de klant op <verzoek ontvangen> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 5.1

      Voorbeelden:
        | orderwaarde | order gesloten | geleverd    | kosten van terugsturen | verzoek ontvangen | oordeel   | toelichting                                                     |
        | € 400,00    | 3 mei 2027     | 10 mei 2027 | niet van toepassing    | 1 juni 2027 10:00 | kosteloos | zonder de voorwaarde: kosten van terugsturen is meer dan € 0,00 |

  Regel: Artikel 5.3: Uitproberen is kosteloos, slijtage niet

    Abstract Scenario: Artikel 5.3: Uitproberen is kosteloos, slijtage niet
      Gegeven een order van <orderwaarde>, gesloten op <order gesloten>
      En het kwam op <geleverd> aan
      En het is meer gebruikt dan om het te proberen, en verloor <waardevermindering door gebruik> aan waarde
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 5.1

      Voorbeelden:
        | orderwaarde | order gesloten | geleverd    | waardevermindering door gebruik | verzoek ontvangen | waarde van wat wordt geannuleerd | oordeel   | toelichting                                                              |
        | € 800,00    | 3 mei 2027     | 10 mei 2027 | niet van toepassing             | 1 juni 2027 10:00 | € 400,00                         | kosteloos | zonder de voorwaarde: waardevermindering door gebruik is meer dan € 0,00 |
