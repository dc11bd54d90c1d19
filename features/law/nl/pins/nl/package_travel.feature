# language: nl
# policies/law/nl/package_travel.yaml
@pin
Functionaliteit: Pakketreis: een ander gaat, of niemand, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 7:506(2): Overdragen kost niet meer dan het ons kost

    @verify_with_counsel
    Abstract Scenario: BW 7:506(2): Overdragen kost niet meer dan het ons kost
      Gegeven het evenement begint op <aanvang van het evenement>
      En de wijziging kost ons <wat de wijziging ons kost>
      En een pakketreis van <orderwaarde>, geboekt op <order gesloten>
      Als de klant op <verzoek ontvangen> vraagt de order over te dragen aan een ander bedrijf
      Dan is de wijziging <oordeel>
      En dat volgt uit BW 7:506(2), en dat geldt als <geldt als>

      Voorbeelden:
        | aanvang van het evenement | wat de wijziging ons kost | orderwaarde | order gesloten        | verzoek ontvangen  | oordeel   | geldt als | toelichting                                          |
        | 16 oktober 2027 12:00     | € 0,00                    | € 2.000,00  | 1 februari 2027 00:00 | 1 maart 2027 10:00 | kosteloos | wet       | geen maximum van wat de wijziging ons kost, en nog 1 |

  Regel: BW 7:509(1): Vóór het begin mag een reiziger altijd opzeggen, voor een redelijke vergoeding

    @verify_with_counsel
    Abstract Scenario: BW 7:509(1): Vóór het begin mag een reiziger altijd opzeggen, voor een redelijke vergoeding
      Gegeven <naam van de klant>, een consument
      En het evenement begint op <aanvang van het evenement>
      En het komt uit voorraad
      En de order is aan de deur gesloten
      En het is meer gebruikt dan om het te proberen, en verloor <waardevermindering door gebruik> aan waarde
      En niemand vroeg ons meteen te beginnen
      En een pakketreis van <orderwaarde>, geboekt op <order gesloten>
      En annuleren bespaart ons <besparingen>, en wij verkopen opnieuw voor <opbrengst van wederverkoop>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit BW 7:509(1)

      Voorbeelden:
        | naam van de klant | aanvang van het evenement | waardevermindering door gebruik | orderwaarde | order gesloten        | besparingen | opbrengst van wederverkoop | verzoek ontvangen     | oordeel   | toelichting                                                       |
        | A. Jansen         | 30 april 2027 10:12       | € 0,01                          | € 12.500,00 | 11 januari 2027 15:00 | € 500,00    | € 1.000.000,00             | 24 januari 2027 23:59 | kosteloos | geen maximum van de prijs min wat is bespaard en opnieuw verkocht |

  Regel: BW 7:509(3): Geen vergoeding als op de bestemming iets gebeurt dat niemand kon voorkomen

    Abstract Scenario: BW 7:509(3): Geen vergoeding als op de bestemming iets gebeurt dat niemand kon voorkomen
      Gegeven <naam van de klant>, een consument
      En het komt uit voorraad
      En de order is aan de deur gesloten
      En niemand vroeg ons meteen te beginnen
      En de klant is door overmacht getroffen
      En een pakketreis van <orderwaarde>, geboekt op <order gesloten>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit BW 6:230o(1)

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten        | verzoek ontvangen     | oordeel   | toelichting                         |
        | A. Jansen         | € 12.500,00 | 11 januari 2027 15:00 | 25 januari 2027 23:59 | kosteloos | nu een uitzondering op BW 6:230o(1) |

    @verify_with_counsel
    Abstract Scenario: BW 7:509(3): Geen vergoeding als op de bestemming iets gebeurt dat niemand kon voorkomen (2)
      Gegeven <naam van de klant>, een consument
      En het komt uit voorraad
      En de order is aan de deur gesloten
      En niemand vroeg ons meteen te beginnen
      En de klant is door overmacht getroffen
      En een pakketreis van <orderwaarde>, geboekt op <order gesloten>
      Als de klant op <verzoek ontvangen> voor <waarde van wat wordt geannuleerd> van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit BW 6:230o(1), 6:270

      Voorbeelden:
        | naam van de klant | orderwaarde | order gesloten        | verzoek ontvangen     | waarde van wat wordt geannuleerd | oordeel   | toelichting                                          |
        | A. Jansen         | € 12.500,00 | 11 januari 2027 15:00 | 25 januari 2027 23:59 | € 4.000,00                       | kosteloos | nu een uitzondering op BW 6:230o(1), 6:270, en nog 2 |

  Regel: Travel booked

    Abstract Scenario: Travel booked
      Gegeven het evenement begint op <aanvang van het evenement>
      En het gaat om een abonnement
      En de order is gesloten op <order gesloten>
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat berust op BW 6:234

      Voorbeelden:
        | aanvang van het evenement | order gesloten        | verzoek ontvangen  | oordeel   | toelichting                                               |
        | 30 april 2027 10:12       | 11 januari 2027 15:00 | 3 maart 2027 10:12 | afgewezen | soort overeenkomst: pakketreis → pakketreis of abonnement |

  Regel: De reis wordt overgedragen

    @verify_with_counsel
    Abstract Scenario: De reis wordt overgedragen
      Gegeven het evenement begint op <aanvang van het evenement>
      En de wijziging kost ons <wat de wijziging ons kost>
      En een pakketreis van <orderwaarde>, geboekt op <order gesloten>
      Als de klant op <verzoek ontvangen> vraagt een artikel te ruilen voor een ander
      Dan is het verzoek <oordeel>
      En betaalt de klant <wat de wijziging ons kost>
      En dat volgt uit BW 7:506(2)

      Voorbeelden:
        | aanvang van het evenement | wat de wijziging ons kost | orderwaarde | order gesloten        | verzoek ontvangen  | oordeel | toelichting                                                 |
        | 30 april 2027 10:12       | € 450,00                  | € 12.500,00 | 11 januari 2027 15:00 | 3 maart 2027 10:12 | betaald | zonder de mogelijkheid: soort verzoek is indeplaatsstelling |
