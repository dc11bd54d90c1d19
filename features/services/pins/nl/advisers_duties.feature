# language: nl
# policies/services/advisers_duties.yaml
@pin
Functionaliteit: Wat een adviseur de klant schuldig is naast het advies, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G40: Een gemiste evaluatie halen wij binnen een week in

    Abstract Scenario: Richtlijn G40: Een gemiste evaluatie halen wij binnen een week in
      Gegeven <naam van de klant>, een bedrijf
      En een overeenkomst van <looptijd in maanden> maanden voor <prijs per periode> per maand, afgesproken op <order gesloten> op onze ondertekende voorwaarden
      En wij misten <overgeslagen evaluaties> van de evaluaties
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit artikel 4.1
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | looptijd in maanden | prijs per periode | order gesloten | overgeslagen evaluaties | verzoek ontvangen     | oordeel   | niet nodig                       | toelichting                                          |
        | Vecht Interiors   | 0                   | € 950,00          | 4 januari 2027 | 1                       | 4 februari 2027 10:00 | kosteloos | de maandelijkse evaluatie houden | zonder de voorwaarde: een overeenkomst per maand: ja |

  Regel: Richtlijn G43: Wat is gedaan, wordt gefactureerd als het stopt

    Abstract Scenario: Richtlijn G43: Wat is gedaan, wordt gefactureerd als het stopt
      Gegeven er zijn <verstreken maanden> maanden verstreken
      En een overeenkomst van <looptijd in maanden> maanden voor <prijs per periode> per maand, afgesproken op <order gesloten> op onze ondertekende voorwaarden
      Als de klant op <verzoek ontvangen> vraagt een artikel te ruilen voor een ander
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 6.8
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | verstreken maanden | looptijd in maanden | prijs per periode | order gesloten | verzoek ontvangen  | oordeel   | niet nodig               | toelichting                                       |
        | 2                  | 6                   | € 950,00          | 4 januari 2027 | 4 maart 2027 10:00 | kosteloos | factureren wat is gedaan | zonder de voorwaarde: soort verzoek is annulering |

    @verify_with_counsel
    Abstract Scenario: Richtlijn G43: Wat is gedaan, wordt gefactureerd als het stopt (2)
      Gegeven <naam van de klant>, een bedrijf
      En in totaal heeft de klant <tot nu toe betaald> betaald
      En wij hebben <tot nu toe betaald> van het werk uitgevoerd
      En er zijn <verstreken maanden> maanden verstreken
      En een overeenkomst van <looptijd in maanden> maanden voor <tot nu toe betaald> per maand, afgesproken op <order gesloten> op onze ondertekende voorwaarden
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit artikel 5.1
      En hoeft dit niet: <niet nodig>

      Voorbeelden:
        | naam van de klant | tot nu toe betaald | verstreken maanden | looptijd in maanden | order gesloten | verzoek ontvangen  | oordeel | totaal     | niet nodig               | toelichting                                                                                 |
        | Vecht Interiors   | € 950,00           | 2                  | 6                   | 4 januari 2027 | 4 maart 2027 10:00 | betaald | € 3.800,00 | factureren wat is gedaan | zonder de voorwaarde: waarde van wat is uitgevoerd is meer dan tot nu toe betaald, en nog 1 |

    @verify_with_counsel
    Abstract Scenario: Richtlijn G43: Wat is gedaan, wordt gefactureerd als het stopt (3)
      Gegeven <naam van de klant>, een bedrijf
      En in totaal heeft de klant <tot nu toe betaald> betaald
      En wij hebben <waarde van wat is uitgevoerd> van het werk uitgevoerd
      En er zijn <verstreken maanden> maanden verstreken
      En een overeenkomst van <looptijd in maanden> maanden voor <tot nu toe betaald> per maand, afgesproken op <order gesloten> op onze ondertekende voorwaarden
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <totaal>
      En dat volgt uit artikel 5.1
      En <wie> factureert uiterlijk <uiterlijk> wat is gedaan

      Voorbeelden:
        | naam van de klant | tot nu toe betaald | waarde van wat is uitgevoerd | verstreken maanden | looptijd in maanden | order gesloten | verzoek ontvangen  | oordeel | totaal     | wie              | uiterlijk           | toelichting                                                                                         |
        | Vecht Interiors   | € 950,00           | € 950,01                     | 2                  | 6                   | 4 januari 2027 | 4 maart 2027 10:00 | betaald | € 3.800,00 | de administratie | 18 maart 2027 10:00 | waarde van wat is uitgevoerd: meer dan tot nu toe betaald → meer dan tot nu toe betaald plus € 0,01 |
