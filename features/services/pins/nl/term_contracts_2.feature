# language: nl
# policies/services/term_contracts.yaml
@pin
Functionaliteit: Overeenkomsten per maand, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 5.3: Een kwart van wat rest mag kosteloos vervallen, de rest wordt betaald

    Abstract Scenario: Artikel 5.3: Een kwart van wat rest mag kosteloos vervallen, de rest wordt betaald
      Gegeven <naam van de klant>, een bedrijf
      En er zijn <verstreken maanden> maanden verstreken
      En de klant betaalde een aanbetaling van <betaalde aanbetaling>
      En een overeenkomst van <looptijd in maanden> maanden voor <prijs per periode> per maand, afgesproken op <order gesloten> op onze ondertekende voorwaarden
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan is het verzoek <oordeel>
      En betaalt de klant <totaal>
      En wij betalen <terug> terug
      En dat volgt uit artikel 5.3
      En van de aanbetaling is <ingehouden> verbeurd

      Voorbeelden:
        | naam van de klant | verstreken maanden | betaalde aanbetaling | looptijd in maanden | prijs per periode | order gesloten        | verzoek ontvangen  | waarde van wat wordt geannuleerd | oordeel | totaal     | terug      | ingehouden | toelichting                                                 |
        | Vecht Interiors   | 4                  | € 10.000,00          | 12                  | € 500,00          | 11 januari 2027 15:00 | 3 maart 2027 10:12 | € 4.000,00                       | betaald | € 3.000,00 | € 5.000,00 | € 0,00     | wat boven een kwart vervalt: in te houden op de aanbetaling |

  Regel: Artikel 5.4: Over een langere pauze praten wij

    Abstract Scenario: Artikel 5.4: Over een langere pauze praten wij
      Gegeven het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de looptijd is <looptijd in maanden> maanden
      En de pauze is <maanden pauze> maanden
      Als de klant op <verzoek ontvangen> vraagt het ontwerp te wijzigen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.1

      Voorbeelden:
        | looptijd in maanden | maanden pauze | verzoek ontvangen  | oordeel   | toelichting                                             |
        | 6                   | 3             | 4 maart 2027 10:00 | kosteloos | zonder de voorwaarde: wat er wijzigt is datum, en nog 1 |

    Abstract Scenario: Artikel 5.4: Over een langere pauze praten wij (2)
      Gegeven het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de looptijd is <looptijd in maanden> maanden
      Als de klant op <verzoek ontvangen> om een pauze van <maanden pauze> maanden vraagt
      Dan moet <wie> het goedkeuren
      En dat volgt uit artikel 5.4, en dat geldt als <geldt als>

      Voorbeelden:
        | looptijd in maanden | verzoek ontvangen  | maanden pauze | wie              | geldt als   | toelichting                               |
        | 12                  | 3 maart 2027 10:12 | 3             | de verkoopleider | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 5.4: Een andere dag of een korte pauze is kosteloos

    Abstract Scenario: Artikel 5.4: Een andere dag of een korte pauze is kosteloos
      Gegeven het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de looptijd is <looptijd in maanden> maanden
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 5.4, en dat geldt als <geldt als>

      Voorbeelden:
        | looptijd in maanden | verzoek ontvangen  | oordeel   | geldt als   | toelichting                               |
        | 6                   | 4 maart 2027 10:00 | kosteloos | voorwaarden | geldt als richtlijn, niet als voorwaarden |
