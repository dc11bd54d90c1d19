# language: nl
# policies/services/house_practice.yaml
@pin
Functionaliteit: Hoe wij het in de praktijk doen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G31: Elke evaluatie die wij misten, is een maand die u niet betaalt

    Abstract Scenario: Richtlijn G31: Elke evaluatie die wij misten, is een maand die u niet betaalt
      Gegeven <naam van de klant>, een bedrijf
      En wij besparen <besparingen> als het werk eindigt
      En er zijn <verstreken maanden> maanden verstreken
      En een overeenkomst van <looptijd in maanden> maanden voor <prijs per periode> per maand, afgesproken op <order gesloten> op onze ondertekende voorwaarden
      En de opdracht is een coachgesprek
      En voor het beëindigen van de opdracht is apart <afgesproken afkoopsom> onderhandeld
      En wij misten <overgeslagen evaluaties> van de evaluaties
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <afgesproken afkoopsom>
      En dat volgt uit artikel 12.1

      Voorbeelden:
        | naam van de klant | besparingen | verstreken maanden | looptijd in maanden | prijs per periode | order gesloten | afgesproken afkoopsom | overgeslagen evaluaties | verzoek ontvangen     | oordeel | toelichting                                                    |
        | Vecht Interiors   | € 3.000,00  | 0                  | 6                   | € 950,00          | 4 januari 2027 | € 1.500,00            | 3                       | 4 februari 2027 10:00 | betaald | zonder de voorwaarde: een overeenkomst per maand: ja, en nog 1 |

    Abstract Scenario: Richtlijn G31: Elke evaluatie die wij misten, is een maand die u niet betaalt (2)
      Gegeven <naam van de klant>, een bedrijf
      En wij besparen <besparingen> als het werk eindigt
      En er zijn <verstreken maanden> maanden verstreken
      En wij spraken af dat hij eerder mag eindigen
      En een overeenkomst van <looptijd in maanden> maanden voor <prijs per periode> per maand, afgesproken op <order gesloten> op onze ondertekende voorwaarden
      En wij misten <overgeslagen evaluaties> van de evaluaties
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <prijs per periode>
      En dat volgt uit artikel 5.2

      Voorbeelden:
        | naam van de klant | besparingen | verstreken maanden | looptijd in maanden | prijs per periode | order gesloten | overgeslagen evaluaties | verzoek ontvangen     | oordeel | toelichting                                      |
        | Vecht Interiors   | € 3.000,00  | 0                  | 6                   | € 950,00          | 4 januari 2027 | 3                       | 4 februari 2027 10:00 | betaald | zonder de voorwaarde: tussentijds opzegbaar: nee |

  Regel: Richtlijn G32: Een paar uur minder is kosteloos, één keer per opdracht

    Abstract Scenario: Richtlijn G32: Een paar uur minder is kosteloos, één keer per opdracht
      Gegeven de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de wijziging kost ons <wat de wijziging ons kost>
      En het gaat om <deel van het aantal dat wijzigt> van de hoeveelheid
      En de klant wil minder uren
      Als de klant op <verzoek ontvangen> vraagt het ontwerp te wijzigen
      Dan is de wijziging <oordeel>
      En betaalt de klant <wat de wijziging ons kost>
      En dat volgt uit artikel 6.4

      Voorbeelden:
        | wat de wijziging ons kost | deel van het aantal dat wijzigt | verzoek ontvangen  | oordeel | toelichting                                              |
        | € 640,00                  | 10 %                            | 4 maart 2027 10:00 | betaald | zonder de voorwaarde: wat er wijzigt is aantal, en nog 1 |

  Regel: Richtlijn G35: Een voorstel mag vrij veranderen

    Abstract Scenario: Richtlijn G35: Een voorstel mag vrij veranderen
      Gegeven er is nog niets besteld
      Als er op <verzoek ontvangen> niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En dat berust op BW 6:232

      Voorbeelden:
        | verzoek ontvangen     | oordeel   | toelichting                                                                                                                                                                                                              |
        | 11 januari 2027 10:00 | afgewezen | zonder de voorwaarde: soort verzoek is gedeeltelijke annulering, annulering, herroeping of indeplaatsstelling of (soort verzoek is wijziging en wat er wijzigt is aantal, datum, uitvoering, adres of persoon), en nog 1 |

  Regel: Richtlijn G36: Zonder onze voorwaarden beslist de verkoopleider wat een wijziging kost

    Abstract Scenario: Richtlijn G36: Zonder onze voorwaarden beslist de verkoopleider wat een wijziging kost
      Gegeven de offerte is ondertekend
      En onze voorwaarden zijn niet overhandigd
      En het gaat om een order voor huur
      En de order is gesloten op <order gesloten>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit richtlijn G36

      Voorbeelden:
        | order gesloten  | verzoek ontvangen | wie              | toelichting                                     |
        | 11 januari 2027 | 3 mei 2027 10:00  | de verkoopleider | soort overeenkomst: opdracht → opdracht of huur |

    @verify_with_counsel
    Abstract Scenario: Richtlijn G36: Zonder onze voorwaarden beslist de verkoopleider wat een wijziging kost (2)
      Gegeven <naam van de klant>, een bedrijf
      En het contract is ondertekend
      En onze voorwaarden zijn overhandigd
      En de klant noemde eigen voorwaarden
      En de klant is een buitenlands bedrijf
      Als de klant op <verzoek ontvangen> vraagt de leverdatum te verschuiven
      Dan moet <wie> het goedkeuren
      En dat volgt uit CISG art. 19

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | wie       | toelichting                                  |
        | Vecht Interiors   | 3 maart 2027 10:12 | de jurist | ter beslissing van: verkoopleider → aanvaard |
