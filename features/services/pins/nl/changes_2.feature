# language: nl
# policies/services/changes.yaml
@pin
Functionaliteit: Een opdracht wijzigen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Artikel 6.1: Tot de planning mag alles anders

    Abstract Scenario: Artikel 6.1: Tot de planning mag alles anders
      Gegeven het contract is ondertekend
      En het aanbod gold tot en met <aanbod geldig tot en met>
      En onze voorwaarden zijn ondertekend
      En de looptijd is <looptijd in maanden> maanden
      Als de klant op <verzoek ontvangen> <deel van het aantal dat wijzigt> meer wil tegen de actieprijs
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 7.5

      Voorbeelden:
        | aanbod geldig tot en met | looptijd in maanden | verzoek ontvangen  | deel van het aantal dat wijzigt | oordeel   | toelichting                                                                |
        | 11 februari 2027         | 12                  | 3 maart 2027 10:12 | 20 %                            | afgewezen | zonder de voorwaarde: de prijs van een afgelopen actie wordt gevraagd: nee |

  Regel: Artikel 6.2: Meer uren kosten niet meer dan de uren

    Abstract Scenario: Artikel 6.2: Meer uren kosten niet meer dan de uren
      Gegeven de order is verzonden
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> vraagt de hoeveelheid te wijzigen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 7.3

      Voorbeelden:
        | verzoek ontvangen  | oordeel   | toelichting                                                                                                                                   |
        | 3 maart 2027 10:12 | afgewezen | fase van de order: ingepland, materiaal ingekocht, in productie of gereed → ingepland, materiaal ingekocht, in productie, gereed of verzonden |

  Regel: Artikel 6.3: Na de planning kosten minder uren een deel van hun loon

    Abstract Scenario: Artikel 6.3: Na de planning kosten minder uren een deel van hun loon
      Gegeven een order van <orderwaarde>
      En de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de looptijd is <looptijd in maanden> maanden
      En het gaat om <deel van het aantal dat wijzigt> van de hoeveelheid
      En de klant wil minder uren
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 5.4

      Voorbeelden:
        | orderwaarde | looptijd in maanden | deel van het aantal dat wijzigt | verzoek ontvangen  | oordeel   | toelichting                                              |
        | € 5.700,00  | 6                   | 25 %                            | 4 maart 2027 10:00 | kosteloos | zonder de voorwaarde: wat er wijzigt is aantal, en nog 1 |

    Abstract Scenario: Artikel 6.3: Na de planning kosten minder uren een deel van hun loon (2)
      Gegeven de order is ingepland
      En het contract is ondertekend
      En het aanbod gold tot en met <aanbod geldig tot en met>
      En onze voorwaarden zijn ondertekend
      En de klant wil minder uren
      Als de klant op <verzoek ontvangen> <deel van het aantal dat wijzigt> meer wil tegen de actieprijs
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 7.5

      Voorbeelden:
        | aanbod geldig tot en met | verzoek ontvangen  | deel van het aantal dat wijzigt | oordeel   | toelichting                                                                |
        | 11 februari 2027         | 3 maart 2027 10:12 | 20 %                            | afgewezen | zonder de voorwaarde: de prijs van een afgelopen actie wordt gevraagd: nee |

    Abstract Scenario: Artikel 6.3: Na de planning kosten minder uren een deel van hun loon (3)
      Gegeven de order is verzonden
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      Als de klant op <verzoek ontvangen> om <deel van het aantal dat wijzigt> minder uren vraagt
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 7.3

      Voorbeelden:
        | verzoek ontvangen  | deel van het aantal dat wijzigt | oordeel   | toelichting                                                                                                                                   |
        | 3 maart 2027 10:12 | 20 %                            | afgewezen | fase van de order: ingepland, materiaal ingekocht, in productie of gereed → ingepland, materiaal ingekocht, in productie, gereed of verzonden |

    Abstract Scenario: Artikel 6.3: Na de planning kosten minder uren een deel van hun loon (4)
      Gegeven een order van <orderwaarde>
      En de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de klant betaalde een aanbetaling van <betaalde aanbetaling>
      Als de klant op <verzoek ontvangen> om <deel van het aantal dat wijzigt> minder uren vraagt
      Dan is de wijziging <oordeel>
      En betaalt de klant <totaal>
      En wij betalen <terug> terug
      En dat volgt uit artikel 6.3
      En van de aanbetaling is <ingehouden> verbeurd

      Voorbeelden:
        | orderwaarde | betaalde aanbetaling | verzoek ontvangen  | deel van het aantal dat wijzigt | oordeel | totaal   | terug      | ingehouden | toelichting                                 |
        | € 5.700,00  | € 10.000,00          | 4 maart 2027 10:00 | 25 %                            | betaald | € 427,50 | € 3.872,50 | € 0,00     | minder uren: in te houden op de aanbetaling |

  Regel: Artikel 6.5: Op tijd verschuift een geplande start kosteloos

    Abstract Scenario: Artikel 6.5: Op tijd verschuift een geplande start kosteloos
      Gegeven een order van <orderwaarde>
      En het evenement begint op <aanvang van het evenement>
      En de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de klant betaalde een aanbetaling van <betaalde aanbetaling>
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En betaalt de klant <totaal>
      En wij betalen <terug> terug
      En dat volgt uit artikel 6.5
      En van de aanbetaling is <ingehouden> verbeurd

      Voorbeelden:
        | orderwaarde | aanvang van het evenement | betaalde aanbetaling | verzoek ontvangen   | oordeel | totaal     | terug        | ingehouden | toelichting                            |
        | € 12.500,00 | 30 april 2027 10:12       | € 1.000.000,00       | 28 april 2027 10:12 | betaald | € 1.250,00 | € 986.250,00 | € 0,00     | anders: in te houden op de aanbetaling |

  Regel: Artikel 6.6: Werk stilleggen dat al loopt, kost wat het ons kost

    Abstract Scenario: Artikel 6.6: Werk stilleggen dat al loopt, kost wat het ons kost
      Gegeven een order van <orderwaarde>, gesloten op <order gesloten> op onze ondertekende voorwaarden
      En de order is in productie
      En de wijziging kost ons <wat de wijziging ons kost>
      En de klant betaalde een aanbetaling van <betaalde aanbetaling>
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En betaalt de klant <wat de wijziging ons kost>
      En wij betalen <terug> terug
      En dat volgt uit artikel 6.6
      En van de aanbetaling is <ingehouden> verbeurd

      Voorbeelden:
        | orderwaarde | order gesloten  | wat de wijziging ons kost | betaalde aanbetaling | verzoek ontvangen | oordeel | terug        | ingehouden | toelichting                                                 |
        | € 12.000,00 | 11 januari 2027 | € 640,00                  | € 1.000.000,00       | 7 juni 2027 10:00 | betaald | € 987.360,00 | € 0,00     | wat het stilleggen ons kost: in te houden op de aanbetaling |
