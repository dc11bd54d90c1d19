# language: nl
# policies/hospitality/house_practice.yaml
Functionaliteit: Een optie, zolang er niet is gereserveerd

  Richtlijn G30: een optie mag vrij worden gewijzigd of losgelaten, ook op het laatste moment; over de prijs ervan beslist
  de hotelmanager.

  Achtergrond:
    Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
    En de diensten beginnen op 16 oktober 2027 12:00

  Regel: Een optie bindt niemand

    Achtergrond:
      Gegeven een optie van € 8.000,00 voor 40 personen

    Scenario: Op het laatste moment losgelaten
      Als de klant op 16 oktober 2027 11:00 de reservering annuleert
      Dan is de annulering kosteloos
      En dat volgt uit richtlijn G30

    Abstract Scenario: Wat er ook van een optie wordt gevraagd, het kost niets
      Als <verzoek>
      Dan is het verzoek kosteloos
      En betaalt de klant € 0,00
      En dat volgt uit richtlijn G30

      Voorbeelden:
        | verzoek                                                                              | toelichting                        |
        | de klant op 15 oktober 2027 12:00 om een andere datum vraagt                         | een reservering kon niet verzet    |
        | de klant op 15 oktober 2027 12:00 om een ander menu vraagt                           | een ander menu, de dag ervoor      |
        | de klant op 15 oktober 2027 12:00 vraagt meer gasten mee te mogen nemen              | meer gasten                        |
        | de klant op 16 oktober 2027 12:01 vraagt de reservering op een andere naam te zetten | na het uur dat erin staat          |
        | de klant op 15 oktober 2027 12:00 vraagt een artikel te ruilen voor een ander        | een andere kamer, bijvoorbeeld     |
        | de klant op 16 oktober 2027 11:00 voor € 3.000,00 van de reservering annuleert       | een deel van de waarde             |
        | de klant op 16 oktober 2027 11:00 voor 10 van de personen annuleert                  | een deel van de personen           |
        | de klant op 16 oktober 2027 11:00 de reservering herroept                            | daar is geen bedenktijd voor nodig |

    Scenario: Een telefoontje is genoeg om een optie los te laten
      Gegeven het verzoek kwam telefonisch en is nooit bevestigd
      Als de klant op 16 oktober 2027 11:00 de reservering annuleert
      Dan is de annulering kosteloos
      En dat volgt uit richtlijn G30

    Scenario: Een optie die wij twee keer gaven, wordt losgelaten als elke andere
      Gegeven wij hadden de zaal dubbel verhuurd
      Als de klant op 16 oktober 2027 11:00 de reservering annuleert
      Dan is de annulering kosteloos
      En dat volgt uit richtlijn G30
      En hoeft dit niet: een alternatief aanbieden

    Scenario: De prijs staat nog open
      Als de klant op 16 juli 2027 10:00 vraagt om een lagere prijs
      Dan moet de hotelmanager het goedkeuren
      En dat volgt uit richtlijn G30
      En de afdeling reserveringen vertelt de klant uiterlijk 16 juli 2027 23:59 wie beslist

    Abstract Scenario: Vol is ook voor een optie vol
      Gegeven wij zitten die dag vol
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En betaalt de klant € 0,00
      En dat volgt uit richtlijn G30

      Voorbeelden:
        | verzoek                                                                    | oordeel   | toelichting               |
        | de klant op 16 juli 2027 10:00 vraagt meer gasten mee te mogen nemen       | afgewezen | er zijn geen stoelen meer |
        | de klant op 16 juli 2027 10:00 om een andere datum vraagt                  | afgewezen | die dag is bezet          |
        | de klant op 16 juli 2027 10:00 om een ander menu vraagt                    | afgewezen | de keuken kan het niet    |
        | de klant op 16 juli 2027 10:00 vraagt een artikel te ruilen voor een ander | afgewezen | de andere kamer is bezet  |
        | de klant op 16 juli 2027 10:00 vraagt met 10 minder te komen               | kosteloos | dat geeft plaats          |
        | de klant op 16 juli 2027 10:00 de reservering annuleert                    | kosteloos | dat ook                   |
        | de klant op 16 juli 2027 10:00 voor 10 van de personen annuleert           | kosteloos | en een deel ervan         |
        | de klant op 16 juli 2027 10:00 de reservering herroept                     | kosteloos | hoe het ook heet          |
