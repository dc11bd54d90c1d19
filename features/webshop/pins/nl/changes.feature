# language: nl
# policies/webshop/changes.yaml
@pin
Functionaliteit: Een bestelling wijzigen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 6.1: Tot het weggaat, is een ander adres kosteloos

    Abstract Scenario: Artikel 6.1: Tot het weggaat, is een ander adres kosteloos
      Gegeven de order is nog niet ingepland
      Als de klant op <verzoek ontvangen> vraagt op een ander adres te leveren
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.1, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen | oordeel   | geldt als   | toelichting                               |
        | 10 mei 2027 10:00 | kosteloos | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 6.2: Is het onderweg, dan kost een ander adres het omrijden

    Abstract Scenario: Artikel 6.2: Is het onderweg, dan kost een ander adres het omrijden
      Gegeven de order is verzonden
      Als de klant op <verzoek ontvangen> vraagt om een lagere prijs
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.9

      Voorbeelden:
        | verzoek ontvangen | oordeel   | toelichting                            |
        | 10 mei 2027 10:00 | afgewezen | wat er wijzigt: adres → adres of prijs |

    Abstract Scenario: Artikel 6.2: Is het onderweg, dan kost een ander adres het omrijden (2)
      Gegeven een order van <orderwaarde>
      En de order is verzonden
      En er is <betaalde aanbetaling> vooruitbetaald
      Als de klant op <verzoek ontvangen> vraagt op een ander adres te leveren
      Dan is de wijziging <oordeel>
      En betaalt de klant <totaal>
      En wij betalen <terug> terug
      En dat volgt uit artikel 6.2
      En van de aanbetaling is <ingehouden> verbeurd

      Voorbeelden:
        | orderwaarde | betaalde aanbetaling | verzoek ontvangen | oordeel | totaal  | terug    | ingehouden | toelichting                              |
        | € 400,00    | € 1.000,00           | 10 mei 2027 10:00 | betaald | € 17,50 | € 582,50 | € 0,00     | omrijden: in te houden op de aanbetaling |

  Regel: Artikel 6.3: Een andere naam of een kaartje bij een cadeau is kosteloos tot het weggaat

    Abstract Scenario: Artikel 6.3: Een andere naam of een kaartje bij een cadeau is kosteloos tot het weggaat
      Gegeven de order is nog niet ingepland
      Als de klant op <verzoek ontvangen> vraagt de order over te dragen aan een ander bedrijf
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.3, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen | oordeel   | geldt als   | toelichting                               |
        | 10 mei 2027 10:00 | kosteloos | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 6.5: Is het ingepakt, dan komt het ompakken erbij

    Abstract Scenario: Artikel 6.5: Is het ingepakt, dan komt het ompakken erbij
      Gegeven een order van <orderwaarde>
      En de order is gereed
      En er is <betaalde aanbetaling> vooruitbetaald
      Als de klant op <verzoek ontvangen> om <waarde van wat erbij komt> meerwerk vraagt
      Dan is de wijziging <oordeel>
      En betaalt de klant <totaal>
      En wij betalen <terug> terug
      En dat volgt uit artikel 6.5
      En van de aanbetaling is <ingehouden> verbeurd

      Voorbeelden:
        | orderwaarde | betaalde aanbetaling | verzoek ontvangen | waarde van wat erbij komt | oordeel | totaal  | terug    | ingehouden | toelichting                              |
        | € 400,00    | € 1.000,00           | 1 juni 2027 10:00 | € 5,00                    | betaald | € 14,50 | € 585,50 | € 0,00     | ompakken: in te houden op de aanbetaling |

  Regel: Artikel 6.6: Wat voor u wordt gemaakt, kan niet meer anders worden

    Abstract Scenario: Artikel 6.6: Wat voor u wordt gemaakt, kan niet meer anders worden
      Gegeven de order is gereed
      En een deel van de bestelling is op maat gemaakt
      Als de klant op <verzoek ontvangen> vraagt het ontwerp te wijzigen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.6, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen | oordeel   | geldt als   | toelichting                               |
        | 10 mei 2027 10:00 | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 6.7: Meer ervan mag mee tot de bus vertrekt

    Abstract Scenario: Artikel 6.7: Meer ervan mag mee tot de bus vertrekt
      Gegeven een order van <orderwaarde>
      En de order is gereed
      En in totaal heeft de klant <tot nu toe betaald> betaald
      En er is <betaalde aanbetaling> vooruitbetaald
      Als de klant op <verzoek ontvangen> wil toevoegen wat nu <waarde van wat erbij komt> kost
      Dan is de wijziging <oordeel>
      En betaalt de klant <waarde van wat erbij komt>
      En wij betalen <terug> terug
      En dat volgt uit artikel 6.7
      En van de aanbetaling is <ingehouden> verbeurd

      Voorbeelden:
        | orderwaarde | tot nu toe betaald | betaalde aanbetaling | verzoek ontvangen | waarde van wat erbij komt | oordeel | terug   | ingehouden | toelichting                                    |
        | € 800,00    | € 1.000,00         | € 100,00             | 10 mei 2027 10:00 | € 120,00                  | betaald | € 80,00 | € 0,00     | wat erbij komt: in te houden op de aanbetaling |

  Regel: Artikel 6.8: Wat weg is, wijzigen wij niet meer, maar het kan wel terug

    Abstract Scenario: Artikel 6.8: Wat weg is, wijzigen wij niet meer, maar het kan wel terug
      Gegeven de order is geleverd
      Als de klant op <verzoek ontvangen> vraagt de hoeveelheid te wijzigen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.8, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen | oordeel   | geldt als   | toelichting                               |
        | 10 mei 2027 10:00 | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 6.10: Wat wij niet kunnen, zeggen wij meteen

    Abstract Scenario: Artikel 6.10: Wat wij niet kunnen, zeggen wij meteen
      Gegeven de order is verzonden
      En het aanbod gold tot en met <aanbod geldig tot en met>
      En de wijziging is niet uit te voeren
      Als de klant op <verzoek ontvangen> vraagt om de prijs van de actie
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 8.1

      Voorbeelden:
        | aanbod geldig tot en met | verzoek ontvangen  | oordeel   | toelichting                            |
        | 4 maart 2027             | 3 maart 2027 10:12 | kosteloos | wat er wijzigt: adres → adres of prijs |

    Abstract Scenario: Artikel 6.10: Wat wij niet kunnen, zeggen wij meteen (2)
      Gegeven de order is nog niet ingepland
      En de wijziging is niet uit te voeren
      Als de klant op <verzoek ontvangen> vraagt op een ander adres te leveren
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.10, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen | oordeel   | geldt als   | toelichting                               |
        | 10 mei 2027 10:00 | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |
