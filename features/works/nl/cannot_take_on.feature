# language: nl
# policies/works/start.yaml
Functionaliteit: Wat wij niet kunnen aannemen

  Artikel 4.4 van onze voorwaarden: "Wat niet goed te maken is, nemen wij niet aan", niet als ander werk en niet als andere datum,
  zolang het werk niet klaar is. Artikel 4.5: "Een andere bouwplaats is een ander werk." Zonder aanvangsdatum valt er vóór de aanvang
  niets te verschuiven; is het werk begonnen, dan geldt artikel 11.1.

  Achtergrond:
    Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
    En een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden

  Regel: Wat niet te maken is, in welke fase ook

    Achtergrond:
      Gegeven het werk begint op 31 mei 2027 07:30
      En de wijziging is niet uit te voeren

    Abstract Scenario: Ander werk
      Gegeven <fase>
      Als <verzoek>
      Dan is het verzoek afgewezen
      En betaalt de klant € 0,00
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                                     | verzoek                                                                          | bepaling    | toelichting                    |
        | het werk is nog niet ingepland           | de klant op 18 mei 2027 10:00 vraagt het werk anders uit te voeren               | artikel 4.4 | kosteloos als het te maken was |
        | het werk is uitgewerkt en ingepland      | de klant op 18 mei 2027 10:00 vraagt een artikel te ruilen voor een ander        | artikel 4.4 | een ander artikel              |
        | het materiaal voor het werk is ingekocht | de klant op 18 mei 2027 10:00 vraagt de hoeveelheid te wijzigen                  | artikel 4.4 | een andere hoeveelheid         |
        | het werk is in uitvoering                | de klant op 18 mei 2027 10:00 vraagt het werk anders uit te voeren               | artikel 4.4 | onderweg                       |
        | het werk is in uitvoering                | de klant op 18 mei 2027 10:00 om € 4.000,00 meerwerk vraagt                      | artikel 4.4 | ook niet voor geld             |
        | het werk is in uitvoering                | de klant op 18 mei 2027 10:00 vraagt € 20.000,00 van het werk te laten vervallen | artikel 4.4 | een muur die moet blijven      |
        | het werk is klaar voor oplevering        | de klant op 18 mei 2027 10:00 vraagt het werk anders uit te voeren               | artikel 6.5 | klaar: dat is dan de reden     |

    Abstract Scenario: Een andere datum
      Gegeven <fase>
      Als <verzoek>
      Dan is het verzoek afgewezen
      En betaalt de klant € 0,00
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                                     | verzoek                                                                           | bepaling     | toelichting                     |
        | het werk is nog niet ingepland           | de klant op 18 mei 2027 10:00 vraagt de aanvang te verschuiven naar 21 juni 2027  | artikel 4.4  | de vergunning laat het niet toe |
        | het werk is uitgewerkt en ingepland      | de klant op 18 mei 2027 10:00 vraagt de aanvang te verschuiven naar 21 juni 2027  | artikel 4.4  | ingepland                       |
        | het materiaal voor het werk is ingekocht | de klant op 18 mei 2027 10:00 vraagt de aanvang te verschuiven naar 21 juni 2027  | artikel 4.4  | het beton kan niet wachten      |
        | het werk is in uitvoering                | de klant op 18 mei 2027 10:00 vraagt het werk stil te leggen tot 20 mei 2027      | artikel 4.4  | het dak ligt open               |
        | het werk is in uitvoering                | de klant op 18 mei 2027 10:00 vraagt het werk voor onbepaalde tijd stil te leggen | artikel 4.4  | ook niet zonder einde           |
        | het werk is klaar voor oplevering        | de klant op 18 mei 2027 10:00 vraagt het werk stil te leggen tot 20 mei 2027      | artikel 11.3 | klaar: dat is dan de reden      |

  Regel: Een andere bouwplaats is een ander werk

    Abstract Scenario: Vanaf de opdracht
      Gegeven <fase>
      Als de klant op 18 mei 2027 10:00 vraagt op een andere plek te bouwen
      Dan is de wijziging afgewezen
      En dat volgt uit artikel 4.5

      Voorbeelden:
        | fase                                     | toelichting         |
        | het werk is nog niet ingepland           | pas opgedragen      |
        | het materiaal voor het werk is ingekocht | materiaal ingekocht |
        | het werk is in uitvoering                | onderweg            |
        | het werk is opgeleverd                   | achteraf            |

  Regel: Verschuiven van de aanvang heeft alleen vóór de aanvang zijn prijs

    Abstract Scenario: Eenmaal begonnen ligt het werk stil
      Gegeven <aanvang>
      En het werk is in uitvoering
      Als de klant op 18 mei 2027 10:00 vraagt het werk stil te leggen tot 22 mei 2027
      Dan betaalt de klant € 265,00
      En dat volgt uit artikel 11.1

      Voorbeelden:
        | aanvang                              | toelichting                                         |
        | het werk begint op 10 mei 2027 07:30 | een week geleden begonnen: de vierde dag is betaald |
        | het werk begint op 31 mei 2027 07:30 | eerder begonnen: geen 4 % erbij                     |

    Scenario: Ook zonder aanvangsdatum betaalt u een nieuwe tekening
      Gegeven het werk begint op 31 mei 2027 07:30
      En hetzelfde werk, maar zonder aanvangsdatum
      En het werk is uitgewerkt en ingepland
      Als de klant op 18 mei 2027 10:00 vraagt het werk anders uit te voeren
      Dan betaalt de klant € 225,00
      En dat volgt uit artikel 6.2

    Scenario: Ook zonder aanvangsdatum ligt het werk stil
      Gegeven het werk begint op 31 mei 2027 07:30
      En hetzelfde werk, maar zonder aanvangsdatum
      En het werk is in uitvoering
      Als de klant op 18 mei 2027 10:00 vraagt het werk stil te leggen tot 22 mei 2027
      Dan betaalt de klant € 265,00
      En dat volgt uit artikel 11.1
