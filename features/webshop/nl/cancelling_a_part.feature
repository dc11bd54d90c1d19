# language: nl
# policies/webshop/cancelling.yaml
Functionaliteit: Wat niet opnieuw te verkopen is, en een klein deel van een bestelling

  Artikel 7.6 van onze voorwaarden: "De bus terugroepen kost € 35,00, en nooit meer dan wat u annuleert." Artikel 7.10: "Wat
  niet opnieuw te verkopen is, blijft bij u."

  Achtergrond:
    Gegeven een order van € 400,00, gesloten op 3 mei 2027

  Regel: De bus terugroepen kost nooit meer dan wat vervalt

    Abstract Scenario: Een klein deel
      Gegeven Sanne Bakker, een bedrijf
      En het komt uit voorraad
      En het zit in de bus
      Als de klant op 10 mei 2027 10:00 voor <geannuleerd> van de order annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 7.6

      Voorbeelden:
        | geannuleerd | bedrag  | toelichting          |
        | € 20,00     | € 20,00 | nooit meer           |
        | € 35,00     | € 35,00 | op de cent hetzelfde |
        | € 35,01     | € 35,00 | een cent erboven     |

  Regel: Wat niet opnieuw te verkopen is

    @verify_with_counsel
    Abstract Scenario: Een consument annuleert na de bezorging
      Gegeven Sanne Bakker, een consument
      En <soort>
      En het kwam op 10 mei 2027 aan
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | soort                                               | verzoek                                                           | oordeel   | bepaling            | toelichting            |
        | het komt uit voorraad                               | de klant op 20 mei 2027 10:00 de order annuleert                  | kosteloos | BW 6:230o(1)        | het mag terug          |
        | de klant verbrak de verzegeling                     | de klant op 20 mei 2027 10:00 de order annuleert                  | afgewezen | artikel 7.10        | niemand anders wil het |
        | het komt uit voorraad                               | de klant op 20 mei 2027 10:00 voor € 40,00 van de order annuleert | kosteloos | BW 6:230o(1), 6:270 | een deel mag terug     |
        | de klant verbrak de verzegeling                     | de klant op 20 mei 2027 10:00 voor € 40,00 van de order annuleert | afgewezen | artikel 7.10        | een deel ook niet      |
        | het bederft snel                                    | de klant op 20 mei 2027 10:00 de order annuleert                  | afgewezen | artikel 7.10        | niemand anders wil het |
        | de klant verbrak de verzegeling                     | de klant op 20 mei 2027 10:00 de order herroept                   | afgewezen | BW 6:230p           | dat zegt de wet ook    |
        | het wordt naar de eigen wensen van de klant gemaakt | de klant op 20 mei 2027 10:00 de order annuleert                  | afgewezen | artikel 7.7         | voor één klant gemaakt |

    Scenario: Tot het weggaat, annuleert u ook wat niet opnieuw te verkopen is
      Gegeven Sanne Bakker, een consument
      En het bederft snel
      En het staat ingepakt
      Als de klant op 10 mei 2027 10:00 de order annuleert
      Dan is de annulering kosteloos
      En dat volgt uit artikel 7.1
