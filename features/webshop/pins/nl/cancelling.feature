# language: nl
# policies/webshop/cancelling.yaml
@pin
Functionaliteit: Annuleren en terugsturen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 7.1: Tot wij beginnen annuleert u kosteloos

    Abstract Scenario: Artikel 7.1: Tot wij beginnen annuleert u kosteloos
      Gegeven de order is nog niet ingepland
      En een deel van de bestelling is op maat gemaakt
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit artikel 7.1, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen   | oordeel   | geldt als   | toelichting                               |
        | 10 maart 2027 10:00 | kosteloos | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 7.4: Ons retourlabel is voor uw rekening

    Abstract Scenario: Artikel 7.4: Ons retourlabel is voor uw rekening
      Gegeven <naam van de klant>, een bedrijf
      En een order van <orderwaarde>, gesloten op <order gesloten>
      En het kwam op <geleverd> aan
      En het komt terug met ons label, dat <kosten van terugsturen> kost
      Als de klant op <verzoek ontvangen> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 7.9

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten | geleverd    | kosten van terugsturen | verzoek ontvangen | oordeel   | toelichting                                           |
        | Vecht Interiors   | € 400,00    | 3 mei 2027     | 10 mei 2027 | € 24,50                | 20 mei 2027 10:00 | afgewezen | zonder de voorwaarde: right to withdraw: ja, en nog 1 |

    Abstract Scenario: Artikel 7.4: Ons retourlabel is voor uw rekening (2)
      Gegeven een order van <orderwaarde>, gesloten op <order gesloten>
      En het kwam op <geleverd> aan
      En het is meer gebruikt dan om het te proberen, en verloor <waardevermindering door gebruik> aan waarde
      En het komt terug met ons label, dat <kosten van terugsturen> kost
      Als de klant op <verzoek ontvangen> de order herroept
      Dan is het verzoek <oordeel>
      En betaalt de klant <waardevermindering door gebruik>
      En dat volgt uit BW 6:230s(3)

      Voorbeelden:
        | orderwaarde | order gesloten | geleverd    | waardevermindering door gebruik | kosten van terugsturen | verzoek ontvangen | oordeel | toelichting                                                     |
        | € 400,00    | 3 mei 2027     | 10 mei 2027 | € 60,00                         | niet van toepassing    | 20 mei 2027 10:00 | betaald | zonder de voorwaarde: kosten van terugsturen is meer dan € 0,00 |

  Regel: Artikel 7.5: Wat voor u klaar is, kost de prijs min wat wij besparen

    Abstract Scenario: Artikel 7.5: Wat voor u klaar is, kost de prijs min wat wij besparen
      Gegeven een order van <orderwaarde>
      En de order is gereed
      En wij besparen <besparingen> als het werk eindigt
      En een deel van de bestelling is op maat gemaakt
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit BW 6:237(i)

      Voorbeelden:
        | orderwaarde | besparingen         | verzoek ontvangen   | oordeel   | toelichting                                         |
        | € 2.000,00  | niet van toepassing | 10 maart 2027 10:00 | kosteloos | zonder de voorwaarde: besparingen is van toepassing |

  Regel: Artikel 7.6: De bus terugroepen heeft een prijs

    Abstract Scenario: Artikel 7.6: De bus terugroepen heeft een prijs
      Gegeven een order van <orderwaarde>, gesloten op <order gesloten>
      En de order is verzonden
      Als de klant op <verzoek ontvangen> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit BW 6:230o(1)(b)
      En er gaat <gaat eraf> af

      Voorbeelden:
        | orderwaarde | order gesloten | verzoek ontvangen | oordeel   | gaat eraf | toelichting                                                                                                |
        | € 400,00    | 3 mei 2027     | 10 mei 2027 10:00 | kosteloos | € 0,00    | soort verzoek: gedeeltelijke annulering of annulering → gedeeltelijke annulering, annulering of herroeping |

  Regel: Artikel 7.7: Wat voor u is gemaakt en de deur uit is, blijft van u

    Abstract Scenario: Artikel 7.7: Wat voor u is gemaakt en de deur uit is, blijft van u
      Gegeven de order is verzonden
      En een deel van de bestelling is op maat gemaakt
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 7.7, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen | waarde van wat wordt geannuleerd | oordeel   | geldt als   | toelichting                               |
        | 10 mei 2027 10:00 | € 4.000,00                       | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 7.8: Wat wij voor u bewaarden betaalt u, ook als u annuleert

    Abstract Scenario: Artikel 7.8: Wat wij voor u bewaarden betaalt u, ook als u annuleert
      Gegeven een order van <orderwaarde>
      En de order is in productie
      En een deel van de bestelling is op maat gemaakt
      En wij bewaren het <dagen dat wij het voor de klant bewaren> dagen langer voor de klant
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit BW 6:237(i)

      Voorbeelden:
        | orderwaarde | dagen dat wij het voor de klant bewaren | verzoek ontvangen   | oordeel   | toelichting                                                                                                                      |
        | € 2.000,00  | 28                                      | 10 maart 2027 10:00 | kosteloos | dagen dat wij het voor de klant bewaren: meer dan dagen die wij het gratis bewaren → ten minste dagen die wij het gratis bewaren |

  Regel: Artikel 7.9: Een kantoor, of wie in onze showroom kocht, heeft geen retourtermijn

    Abstract Scenario: Artikel 7.9: Een kantoor, of wie in onze showroom kocht, heeft geen retourtermijn
      Gegeven de order is geleverd
      En de order is in onze winkel gesloten
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 7.9, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen | waarde van wat wordt geannuleerd | oordeel   | geldt als   | toelichting                                         |
        | 20 mei 2027 10:00 | € 40,00                          | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden, en nog 1 |

  Regel: Artikel 7.10: Wat niet opnieuw te verkopen is, blijft bij u

    Abstract Scenario: Artikel 7.10: Wat niet opnieuw te verkopen is, blijft bij u
      Gegeven de order is geleverd
      En de klant verbrak de verzegeling
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit artikel 7.10, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen | oordeel   | geldt als   | toelichting                               |
        | 20 mei 2027 10:00 | afgewezen | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Geannuleerd vóór verzending

    Abstract Scenario: Geannuleerd vóór verzending
      Gegeven de order is ingepland
      En de order is in onze winkel gesloten
      Als de klant op <verzoek ontvangen> de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit BW 6:230g(1)(e)

      Voorbeelden:
        | verzoek ontvangen  | oordeel   | toelichting                                                                                                |
        | 3 maart 2027 10:12 | afgewezen | soort verzoek: gedeeltelijke annulering of annulering → gedeeltelijke annulering, annulering of herroeping |
