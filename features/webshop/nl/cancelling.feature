# language: nl
# policies/webshop/cancelling.yaml
Functionaliteit: Annuleren voordat het bij de klant is

  Artikel 7.1: "Tot wij beginnen annuleert u kosteloos." Artikel 7.2: "Zijn wij begonnen aan iets naar uw wensen: 25 %
  van de prijs." Artikel 7.5: "Is het klaar: de prijs min wat wij besparen." Artikel 7.6: "De bus terugroepen kost
  € 35,00." Artikel 7.7: "Wat voor u is gemaakt en de deur uit is, blijft van u." Artikel 7.9: "Een kantoor, of wie in
  onze showroom kocht, heeft geen retourtermijn." Een consument die op afstand uit voorraad kocht, betaalt daar niets
  van: tot het aankomt, is de bedenktijd nog niet eens begonnen (artikel 6:230o BW).

  Achtergrond:
    Gegeven een order van € 1.200,00, gesloten op 3 mei 2027

  Regel: Uit voorraad

    Abstract Scenario: Ingepakt of in de bus, een consument of een kantoor
      Gegeven <wie>
      En het komt uit voorraad
      En <fase>
      Als de klant op 10 mei 2027 10:00 de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wie                         | fase               | oordeel   | bedrag  | bepaling        | toelichting                    |
        | Sanne Bakker, een bedrijf   | het staat ingepakt | kosteloos | € 0,00  | artikel 7.1     | niets is alleen voor u gemaakt |
        | Sanne Bakker, een bedrijf   | het zit in de bus  | betaald   | € 35,00 | artikel 7.6     | de bus wordt teruggeroepen     |
        | Sanne Bakker, een consument | het zit in de bus  | kosteloos | € 0,00  | BW 6:230o(1)(b) | de wet: nog niet ontvangen     |

    Scenario: Wie mag herroepen, hoeft niet te zeggen waarom
      Gegeven Sanne Bakker, een consument
      En het komt uit voorraad
      En het staat ingepakt
      En de klant geeft geen reden
      Als de klant op 10 mei 2027 10:00 de order annuleert
      Dan is de annulering kosteloos
      En dat volgt uit BW 6:230o(1)(b)

    Scenario: Een kantoor vragen wij waarom
      Gegeven Sanne Bakker, een bedrijf
      En het komt uit voorraad
      En het staat ingepakt
      En de klant geeft geen reden
      Als de klant op 10 mei 2027 10:00 de order annuleert
      Dan wachten wij op de reden van het verzoek
      En dat volgt uit artikel 2.12

  Regel: Naar de eigen wensen van de klant gemaakt

    Achtergrond:
      Gegeven Sanne Bakker, een consument
      En het wordt naar de eigen wensen van de klant gemaakt
      En wij kunnen € 300,00 schade aantonen

    Abstract Scenario: Vanaf de eerste plank
      Gegeven <fase>
      Als de klant op 10 mei 2027 10:00 de order annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                                     | bedrag   | bepaling    | toelichting                |
        | het is nog niet uit het magazijn gehaald | € 0,00   | artikel 7.1 | niets ingekocht of gezaagd |
        | de order is ingepland                    | € 0,00   | artikel 7.1 | alleen ingepland           |
        | het hout ervoor is ingekocht             | € 300,00 | artikel 7.2 | 25 % van € 1.200,00        |
        | het wordt gemaakt                        | € 300,00 | artikel 7.2 | hetzelfde                  |

    Abstract Scenario: Een deel kost een deel
      Gegeven het wordt gemaakt
      Als de klant op 10 mei 2027 10:00 voor <geannuleerd> van de order annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 7.2

      Voorbeelden:
        | geannuleerd | bedrag   | toelichting    |
        | € 400,00    | € 100,00 | 25 % ervan     |
        | € 1.200,00  | € 300,00 | 25 % van alles |

    Scenario: Zit het in de bus, dan blijft het bij de klant
      Gegeven het zit in de bus
      Als de klant op 10 mei 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat volgt uit artikel 7.7
      En de orderafdeling biedt uiterlijk 12 mei 2027 17:00 een alternatief

  Regel: Klaar: de prijs min wat wij besparen

    Achtergrond:
      Gegeven Sanne Bakker, een consument
      En het wordt naar de eigen wensen van de klant gemaakt
      En het staat ingepakt

    @verify_with_counsel
    Abstract Scenario: Hoe meer wij besparen, hoe minder het kost
      Gegeven stoppen bespaart ons <besparing>
      Als de klant op 10 mei 2027 10:00 de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit artikel 7.5

      Voorbeelden:
        | besparing  | oordeel   | bedrag     | toelichting             |
        | € 0,00     | betaald   | € 1.200,00 | niemand anders wil het  |
        | € 500,00   | betaald   | € 700,00   | € 1.200,00 min € 500,00 |
        | € 1.200,00 | kosteloos | € 0,00     | alles                   |
        | € 1.300,00 | kosteloos | € 0,00     | nooit minder dan niets  |

    Scenario: Wat wij besparen, moeten wij zeggen
      Als de klant op 10 mei 2027 10:00 de order annuleert
      Dan vragen wij eerst wat wij besparen
      En dat berust op BW 6:217

  Regel: Wie het eerst kon zien, of voor een kantoor koopt, heeft geen retourtermijn

    Abstract Scenario: Geleverd, en weer terug?
      Gegeven <wie>
      En het komt uit voorraad
      En <kanaal>
      En het kwam op 10 mei 2027 aan
      Als de klant op 20 mei 2027 10:00 de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wie                         | kanaal                              | oordeel   | bepaling     | toelichting           |
        | Sanne Bakker, een consument | de order is online gesloten         | kosteloos | BW 6:230o(1) | op afstand gekocht    |
        | Sanne Bakker, een consument | de order is telefonisch gesloten    | kosteloos | BW 6:230o(1) | ook op afstand        |
        | Sanne Bakker, een consument | de order is in onze winkel gesloten | afgewezen | artikel 7.9  | gezien in de showroom |
        | Sanne Bakker, een bedrijf   | de order is online gesloten         | afgewezen | artikel 7.9  | voor een kantoor      |
