# language: nl
# policies/services/projects.yaml
@pin
Functionaliteit: Stoppen met een project, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: De opdracht is nog niet afgerond

    Abstract Scenario: De opdracht is nog niet afgerond
      Gegeven de order is verzonden
      En een overeenkomst van <looptijd in maanden> maanden voor <prijs per periode> per maand, afgesproken op <order gesloten> op onze ondertekende voorwaarden
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit artikel 4.4

      Voorbeelden:
        | looptijd in maanden | prijs per periode | order gesloten        | verzoek ontvangen  | oordeel   | toelichting                                                                                                                                                       |
        | 12                  | € 500,00          | 11 januari 2027 15:00 | 3 maart 2027 10:12 | afgewezen | fase van de order: gesloten, ingepland, materiaal ingekocht, in productie of gereed → gesloten, ingepland, materiaal ingekocht, in productie, gereed of verzonden |

  Regel: De rest van de prijs

    Abstract Scenario: De rest van de prijs
      Gegeven <naam van de klant>, een bedrijf
      En een order van <orderwaarde>
      En het evenement begint op <aanvang van het evenement>
      En de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En het werk heeft ons tot nu toe <gemaakte kosten> gekost
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <orderwaarde>
      En dat volgt uit artikel 4.1

      Voorbeelden:
        | naam van de klant | orderwaarde | aanvang van het evenement | gemaakte kosten | verzoek ontvangen   | oordeel | toelichting     |
        | Vecht Interiors   | € 12.500,00 | 30 april 2027 10:12       | € 1.000.000,00  | 19 maart 2027 09:42 | betaald | € 0,00 → € 0,01 |

  Regel: Een overeenkomst per maand

    Abstract Scenario: Een overeenkomst per maand
      Gegeven de wijziging kost ons <wat de wijziging ons kost>
      En de looptijd is <looptijd in maanden> maanden
      En een workshop van <orderwaarde> voor <aantal personen> deelnemers, afgesproken op <order gesloten> op onze ondertekende voorwaarden
      Als de klant op <verzoek ontvangen> vraagt het ontwerp te wijzigen
      Dan is de wijziging <oordeel>
      En betaalt de klant <wat de wijziging ons kost>
      En dat volgt uit artikel 8.8
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | wat de wijziging ons kost | looptijd in maanden | orderwaarde | aantal personen | order gesloten  | verzoek ontvangen  | oordeel | niet nodig                       | toelichting                                                           |
        | € 640,00                  | 1                   | € 2.400,00  | 12              | 11 januari 2027 | 10 juni 2027 10:00 | betaald | de maandelijkse evaluatie houden | zonder de voorwaarde: soort bijeenkomst is geen bijeenkomst, en nog 2 |
