# language: nl
# policies/services/changes.yaml
@pin
Functionaliteit: Een opdracht wijzigen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 6.1: Tot de planning mag alles anders

    Abstract Scenario: Artikel 6.1: Tot de planning mag alles anders
      Gegeven de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt de hoeveelheid te wijzigen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.1, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen   | oordeel   | geldt als   | toelichting                               |
        | 30 april 2027 23:59 | kosteloos | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 6.2: Meer uren kosten niet meer dan de uren

    Abstract Scenario: Artikel 6.2: Meer uren kosten niet meer dan de uren
      Gegeven de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt de hoeveelheid te wijzigen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.2, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen  | oordeel   | geldt als   | toelichting                               |
        | 4 maart 2027 10:00 | kosteloos | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 6.4: Na de planning kost een ander plan wat het ons kost

    Abstract Scenario: Artikel 6.4: Na de planning kost een ander plan wat het ons kost
      Gegeven de order is ingepland
      En de wijziging kost ons <wat de wijziging ons kost>
      En een overeenkomst van <looptijd in maanden> maanden voor <prijs per periode> per maand, afgesproken op <order gesloten> op onze ondertekende voorwaarden
      En er is een voorschot van <afgesproken aanbetaling> afgesproken, en daarvan is <betaalde aanbetaling> betaald
      Als de klant op <verzoek ontvangen> vraagt het ontwerp te wijzigen
      Dan is de wijziging <oordeel>
      En betaalt de klant <wat de wijziging ons kost>
      En wij betalen <terug> terug
      En dat volgt uit artikel 6.4
      En van de aanbetaling is <ingehouden> verbeurd

      Voorbeelden:
        | wat de wijziging ons kost | looptijd in maanden | prijs per periode | order gesloten | afgesproken aanbetaling | betaalde aanbetaling | verzoek ontvangen  | oordeel | terug      | ingehouden | toelichting                                               |
        | € 640,00                  | 6                   | € 950,00          | 4 januari 2027 | € 1.000,00              | € 10.000,00          | 4 maart 2027 10:00 | betaald | € 3.660,00 | € 0,00     | wat de wijziging ons kost: in te houden op de aanbetaling |

    Abstract Scenario: Artikel 6.4: Na de planning kost een ander plan wat het ons kost (2)
      Gegeven de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de wijziging kost ons <wat de wijziging ons kost>
      Als de klant op <verzoek ontvangen> vraagt het ontwerp te wijzigen
      Dan is de wijziging <oordeel>
      En betaalt de klant <wat de wijziging ons kost>
      En dat volgt uit artikel 6.4, en dat geldt als <geldt als>

      Voorbeelden:
        | wat de wijziging ons kost | verzoek ontvangen  | oordeel | geldt als   | toelichting                               |
        | € 640,00                  | 4 maart 2027 10:00 | betaald | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 6.5: Zonder startdag hoeft er niets te verschuiven

    Abstract Scenario: Artikel 6.5: Zonder startdag hoeft er niets te verschuiven
      Gegeven het materiaal is ingekocht
      En de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      En er is nog geen dag afgesproken
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.5

      Voorbeelden:
        | verzoek ontvangen | oordeel   | toelichting              |
        | 7 juni 2027 10:00 | kosteloos | aanvaard → niet aanvaard |

  Regel: Artikel 6.6: Werk stilleggen dat al loopt, kost wat het ons kost

    Abstract Scenario: Artikel 6.6: Werk stilleggen dat al loopt, kost wat het ons kost
      Gegeven de order is in productie
      En de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      En de wijziging kost ons <wat de wijziging ons kost>
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En betaalt de klant <wat de wijziging ons kost>
      En dat volgt uit artikel 6.6, en dat geldt als <geldt als>

      Voorbeelden:
        | wat de wijziging ons kost | verzoek ontvangen | oordeel | geldt als   | toelichting                                         |
        | € 640,00                  | 7 juni 2027 10:00 | betaald | voorwaarden | geldt als richtlijn, niet als voorwaarden, en nog 2 |

  Regel: Artikel 6.7: Een andere adviseur is kosteloos tot wij beginnen

    Abstract Scenario: Artikel 6.7: Een andere adviseur is kosteloos tot wij beginnen
      Gegeven de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      En de wijziging kost ons <wat de wijziging ons kost>
      Als de klant op <verzoek ontvangen> om een andere adviseur vraagt
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.7, en dat geldt als <geldt als>

      Voorbeelden:
        | wat de wijziging ons kost | verzoek ontvangen | oordeel   | geldt als   | toelichting                               |
        | € 640,00                  | 3 mei 2027 10:00  | kosteloos | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 6.8: Wie er van u meedoet, bepaalt u

    Abstract Scenario: Artikel 6.8: Wie er van u meedoet, bepaalt u
      Gegeven de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt een andere deelnemer te laten komen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.8, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen | oordeel   | geldt als   | toelichting                               |
        | 3 mei 2027 10:00  | kosteloos | voorwaarden | geldt als richtlijn, niet als voorwaarden |

  Regel: Artikel 6.9: Wij spreken af waar u wilt

    Abstract Scenario: Artikel 6.9: Wij spreken af waar u wilt
      Gegeven de offerte is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt op een ander adres te leveren
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 6.9, en dat geldt als <geldt als>

      Voorbeelden:
        | verzoek ontvangen | oordeel   | geldt als   | toelichting                               |
        | 3 mei 2027 10:00  | kosteloos | voorwaarden | geldt als richtlijn, niet als voorwaarden |
