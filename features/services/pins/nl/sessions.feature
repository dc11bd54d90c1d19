# language: nl
# policies/services/sessions.yaml
@pin
Functionaliteit: Workshops en coaching, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 8.4: Hoe later u een coachgesprek annuleert, hoe meer het kost

    Abstract Scenario: Artikel 8.4: Hoe later u een coachgesprek annuleert, hoe meer het kost
      Gegeven <naam van de klant>, een bedrijf
      En het evenement begint op <aanvang van het evenement>
      En een coachgesprek van <orderwaarde>, afgesproken op <order gesloten> op onze ondertekende voorwaarden
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan is het verzoek <oordeel>
      En betaalt de klant <waarde van wat wordt geannuleerd>
      En dat volgt uit artikel 8.4

      Voorbeelden:
        | naam van de klant | aanvang van het evenement | orderwaarde | order gesloten  | verzoek ontvangen  | waarde van wat wordt geannuleerd | oordeel | toelichting              |
        | Vecht Interiors   | 14 juni 2027 09:00        | € 180,00    | 11 januari 2027 | 13 juni 2027 09:01 | € 90,00                          | betaald | anders: 100 % → 100,01 % |

  Regel: Artikel 8.5: Wie niet komt, betaalt de prijs min wat wij besparen

    Abstract Scenario: Artikel 8.5: Wie niet komt, betaalt de prijs min wat wij besparen
      Gegeven een workshop van <orderwaarde> voor <aantal personen> deelnemers, afgesproken op <order gesloten> op onze ondertekende voorwaarden
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En betaalt de klant <orderwaarde>
      En dat volgt uit artikel 8.5
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | orderwaarde | aantal personen | order gesloten  | verzoek ontvangen  | oordeel | niet nodig                              | toelichting                               |
        | € 2.400,00  | 12              | 11 januari 2027 | 14 juni 2027 09:45 | betaald | de kosten opgeven en wachten op akkoord | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 8.7: Tot de start mag een ander komen

    Abstract Scenario: Artikel 8.7: Tot de start mag een ander komen
      Gegeven het evenement begint op 14 juni 2027 09:00
      En de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      En de opdracht is een workshop voor 12 deelnemers
      Als de klant op <verzoek ontvangen> vraagt een andere deelnemer te laten komen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 8.7, en dat geldt als voorwaarden

      Voorbeelden:
        | verzoek ontvangen  | oordeel   | toelichting                               |
        | 13 juni 2027 00:00 | kosteloos | geldt als richtlijn, niet als voorwaarden |
        | 14 juni 2027 09:02 | afgewezen | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 8.8: Een ander programma, andere plaats of ander aantal gesprekken kost wat het ons kost

    Abstract Scenario: Artikel 8.8: Een ander programma, andere plaats of ander aantal gesprekken kost wat het ons kost
      Gegeven in totaal heeft de klant <tot nu toe betaald> betaald
      En de wijziging kost ons <wat de wijziging ons kost>
      En een workshop van <orderwaarde> voor <aantal personen> deelnemers, afgesproken op <order gesloten> op onze ondertekende voorwaarden
      En er is een voorschot van <afgesproken aanbetaling> afgesproken, en daarvan is <betaalde aanbetaling> betaald
      Als de klant op <verzoek ontvangen> vraagt het ontwerp te wijzigen
      Dan is de wijziging <oordeel>
      En betaalt de klant <wat de wijziging ons kost>
      En wij betalen <terug> terug
      En dat volgt uit artikel 8.8
      En van de aanbetaling is <ingehouden> verbeurd

      Voorbeelden:
        | tot nu toe betaald | wat de wijziging ons kost | orderwaarde | aantal personen | order gesloten  | afgesproken aanbetaling | betaalde aanbetaling | verzoek ontvangen  | oordeel | terug      | ingehouden | toelichting                                               |
        | € 10.000,00        | € 640,00                  | € 2.400,00  | 12              | 11 januari 2027 | € 1.000,00              | € 999,99             | 10 juni 2027 10:00 | betaald | € 6.960,00 | € 0,00     | wat de wijziging ons kost: in te houden op de aanbetaling |

    Abstract Scenario: Artikel 8.8: Een ander programma, andere plaats of ander aantal gesprekken kost wat het ons kost (2)
      Gegeven de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      En de wijziging kost ons <wat de wijziging ons kost>
      En de opdracht is een workshop voor <aantal personen> deelnemers
      Als de klant op <verzoek ontvangen> vraagt op een ander adres te leveren
      Dan is de wijziging <oordeel>
      En betaalt de klant <wat de wijziging ons kost>
      En dat volgt uit artikel 8.8, en dat geldt als <geldt als>

      Voorbeelden:
        | wat de wijziging ons kost | aantal personen | verzoek ontvangen  | oordeel | geldt als   | toelichting                               |
        | € 640,00                  | 12              | 10 juni 2027 10:00 | betaald | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 8.9: Een gemiste afspraak beëindigt niets

    Abstract Scenario: Artikel 8.9: Een gemiste afspraak beëindigt niets
      Gegeven de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 8.9, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen  | oordeel   | geldt als   | toelichting                               |
        | 14 juni 2027 09:45 | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |
