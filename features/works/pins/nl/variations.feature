# language: nl
# policies/works/variations.yaml
@pin
Functionaliteit: Meer- en minderwerk, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 5.2: Meerwerk rekenen wij tegen de prijs ervan

    @verify_with_counsel
    Abstract Scenario: Artikel 5.2: Meerwerk rekenen wij tegen de prijs ervan
      Gegeven het evenement begint op <aanvang van het evenement>
      En de order is ingepland
      En de wijziging kost ons <wat de wijziging ons kost>
      En een pakketreis van <orderwaarde>, geboekt op <order gesloten> op onze ondertekende voorwaarden
      En wat wegblijft scheelt <waarde van wat vervalt aan werk>
      Als de klant op <verzoek ontvangen> vraagt een artikel te ruilen voor een ander
      Dan is het verzoek <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit BW 7:506(1)
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | aanvang van het evenement | wat de wijziging ons kost | orderwaarde | order gesloten        | waarde van wat vervalt aan werk | verzoek ontvangen             | oordeel | totaal   | niet nodig                               | toelichting                                                                  |
        | 30 april 2027 10:12       | € 450,00                  | € 12.500,00 | 11 januari 2027 15:00 | € 300,00                        | 23 april 2027 23:59:00.000001 | betaald | € 150,00 | de klant waarschuwen dat de prijs stijgt | zonder de voorwaarde: waarde van wat erbij komt is meer dan € 0,00, en nog 1 |

  Regel: Artikel 5.3: Wat vervalt, verrekenen wij

    Abstract Scenario: Artikel 5.3: Wat vervalt, verrekenen wij
      Gegeven een order van <orderwaarde>
      En de order is in productie
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En wat erbij komt kost <waarde van wat erbij komt>
      En wat wegblijft scheelt <waarde van wat vervalt aan werk>
      Als de klant op <verzoek ontvangen> vraagt het ontwerp te wijzigen
      Dan is de wijziging <oordeel>
      En betaalt de klant <waarde van wat erbij komt>
      En dat volgt uit artikel 5.2

      Voorbeelden:
        | orderwaarde | waarde van wat erbij komt | waarde van wat vervalt aan werk | verzoek ontvangen | oordeel | toelichting                                                              |
        | € 80.000,00 | € 4.000,00                | niet van toepassing             | 3 mei 2027 10:00  | betaald | zonder de voorwaarde: waarde van wat vervalt aan werk is meer dan € 0,00 |

  Regel: Artikel 5.4: Zolang een aanbieding loopt, geldt die prijs ook voor meerwerk

    Abstract Scenario: Artikel 5.4: Zolang een aanbieding loopt, geldt die prijs ook voor meerwerk
      Gegeven een order van <orderwaarde>
      En de order is in productie
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En wij besparen <besparingen> als het werk eindigt
      En wat erbij komt kost <waarde van wat erbij komt>
      En de aanbieding loopt tot en met <aanbod geldig tot en met>, en de prijs daarvan voor het meerwerk is <waarde van wat erbij komt tegen de actieprijs>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit BW 7:764(2)

      Voorbeelden:
        | orderwaarde | besparingen | waarde van wat erbij komt | aanbod geldig tot en met | waarde van wat erbij komt tegen de actieprijs | verzoek ontvangen  | oordeel | totaal      | toelichting                                                     |
        | € 12.500,00 | € 500,00    | € 800,00                  | 3 maart 2027             | € 700,00                                      | 3 maart 2027 10:12 | betaald | € 12.000,00 | zonder de voorwaarde: meer- of minderwerk gewenst: ja, en nog 1 |

  Regel: Meer- of minderwerk gewenst

    Abstract Scenario: Meer- of minderwerk gewenst
      Gegeven er is nog niets besteld
      En wat wegblijft scheelt <waarde van wat vervalt aan werk>
      Als de klant op <verzoek ontvangen> vraagt een artikel te ruilen voor een ander
      Dan is het verzoek <oordeel>
      En dat volgt uit richtlijn G30
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | waarde van wat vervalt aan werk | verzoek ontvangen  | oordeel   | niet nodig               | toelichting                                                                                                                                                  |
        | € 300,00                        | 3 maart 2027 10:12 | kosteloos | een creditfactuur sturen | fase van de order: gesloten, ingepland, materiaal ingekocht of in productie → geoffreerd, gesloten, ingepland, materiaal ingekocht of in productie, en nog 1 |
