# language: nl
# policies/works/site.yaml
@pin
Functionaliteit: Op de bouw: toegang, stilstand, een andere opdrachtgever, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 10.1: Een ploeg voor een dichte deur

    Abstract Scenario: Artikel 10.1: Een ploeg voor een dichte deur
      Gegeven een order van <orderwaarde>
      En de order is nog niet ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit artikel 10.1
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | orderwaarde | verzoek ontvangen | oordeel | totaal   | niet nodig                              | toelichting                               |
        | € 80.000,00 | 3 mei 2027 07:45  | betaald | € 320,00 | de kosten opgeven en wachten op akkoord | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 10.2: Na de oplevering komen wij op afspraak

    Abstract Scenario: Artikel 10.2: Na de oplevering komen wij op afspraak
      Gegeven de order is verzonden
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 10.2, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen | oordeel   | geldt als   | toelichting                                                         |
        | 3 mei 2027 07:45  | afgewezen | voorwaarden | fase van de order: verzonden of later → geleverd of later, en nog 2 |

  Regel: Artikel 11.1: De eerste drie dagen kosten niets

    Abstract Scenario: Artikel 11.1: De eerste drie dagen kosten niets
      Gegeven een order van <orderwaarde>
      En de order is in productie
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven naar <nieuwe datum>
      Dan is de wijziging <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit artikel 11.1, en dat geldt als <geldt als>

      Voorbeelden:
        | orderwaarde | verzoek ontvangen | nieuwe datum | oordeel | totaal     | geldt als   | toelichting                               |
        | € 80.000,00 | 3 mei 2027 16:00  | 1 juni 2027  | betaald | € 6.890,00 | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 11.2: Lang stilliggen bespreken wij

    Abstract Scenario: Artikel 11.2: Lang stilliggen bespreken wij
      Gegeven de order is in productie
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven naar <nieuwe datum>
      Dan moet <wie> het goedkeuren
      En dat volgt uit artikel 11.2, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen      | nieuwe datum | wie              | geldt als   | toelichting                               |
        | 26 februari 2027 10:12 | 28 mei 2027  | de projectleider | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 11.2: Stilliggen zonder einddatum bespreken wij

    Abstract Scenario: Artikel 11.2: Stilliggen zonder einddatum bespreken wij
      Gegeven de order is in productie
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt het werk voor onbepaalde tijd stil te leggen
      Dan moet <wie> het goedkeuren
      En dat volgt uit artikel 11.2, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen  | wie              | geldt als   | toelichting                               |
        | 3 maart 2027 10:12 | de projectleider | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 11.3: Bij een werk dat klaar is valt geen datum meer te verschuiven

    Abstract Scenario: Artikel 11.3: Bij een werk dat klaar is valt geen datum meer te verschuiven
      Gegeven de order is verzonden
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 11.3, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen | oordeel   | geldt als   | toelichting                               |
        | 18 mei 2027 10:00 | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 12.1: Een bekende opdrachtgever mag het contract overdragen

    Abstract Scenario: Artikel 12.1: Een bekende opdrachtgever mag het contract overdragen
      Gegeven de klant is een topklant
      En een order van <orderwaarde>
      En de order is in productie
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt de order over te dragen aan een ander bedrijf
      Dan is de wijziging <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit artikel 12.1, en dat geldt als <geldt als>

      Voorbeelden:
        | orderwaarde | verzoek ontvangen | oordeel | totaal   | geldt als   | toelichting                               |
        | € 80.000,00 | 3 mei 2027 16:00  | betaald | € 350,00 | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 12.2: Wie nieuw voor ons is, blijft de opdrachtgever

    Abstract Scenario: Artikel 12.2: Wie nieuw voor ons is, blijft de opdrachtgever
      Gegeven de order is in productie
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt de order over te dragen aan een ander bedrijf
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 12.2, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen | oordeel   | geldt als   | toelichting                               |
        | 3 mei 2027 16:00  | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |
