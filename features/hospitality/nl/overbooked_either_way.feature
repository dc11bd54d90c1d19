# language: nl
# policies/hospitality/overbooked.yaml
Functionaliteit: Een dubbel verhuurde plek, welke kant de gast ook kiest

  Artikel 6.1: wie de reservering beëindigt omdat wij de plek dubbel verhuurden, is niets verschuldigd en krijgt
  meteen iets anders aangeboden. Artikel 6.2: wie in plaats daarvan verzet, doet dat kosteloos. Artikel 6.3: wat
  teruggaat, gaat dezelfde dag terug, en niet binnen veertien dagen.

  Achtergrond:
    Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
    En de diensten beginnen op 16 oktober 2027 12:00

  Regel: Wie weggaat is niets verschuldigd, en hoort meteen van een andere plek

    Abstract Scenario: Geheel of voor een deel, ervoor of erna
      Gegeven een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
      En wij hadden de zaal dubbel verhuurd
      En <fase>
      Als <verzoek>
      Dan is het verzoek kosteloos
      En betaalt de klant € 0,00
      En dat volgt uit artikel 6.1
      En de afdeling reserveringen biedt uiterlijk <uiterlijk> een alternatief
      En hoeft dit niet: terugbetalen wat overblijft

      Voorbeelden:
        | fase                                            | verzoek                                                                       | uiterlijk             | toelichting                            |
        | de order is nog niet ingepland                  | de klant op 9 oktober 2027 12:00 de reservering annuleert                     | 9 oktober 2027 12:00  | alles                                  |
        | de keuken heeft voor deze reservering ingekocht | de klant op 9 oktober 2027 12:00 de reservering annuleert                     | 9 oktober 2027 12:00  | wat wij inkochten is ons eigen verlies |
        | de order is nog niet ingepland                  | de klant op 9 oktober 2027 12:00 voor € 3.000,00 van de reservering annuleert | 9 oktober 2027 12:00  | een deel van de diensten               |
        | de order is nog niet ingepland                  | de klant op 9 oktober 2027 12:00 voor 10 van de personen annuleert            | 9 oktober 2027 12:00  | een deel van de personen               |
        | de order is nog niet ingepland                  | de klant op 9 oktober 2027 12:00 de reservering herroept                      | 9 oktober 2027 12:00  | ook een bedrijf                        |
        | de order is nog niet ingepland                  | er op 16 oktober 2027 14:00 niemand is gekomen                                | 16 oktober 2027 14:00 | zij stonden voor een dichte deur       |

    @verify_with_counsel
    Abstract Scenario: Voor een paar is het niet anders
      Gegeven een reservering van € 240,00 voor 4 personen, gemaakt op 1 september 2026 onder onze voorwaarden
      En <gereserveerd>
      En de eerste nacht kost € 95,00
      En <fout>
      Als de klant op 16 oktober 2027 11:00 de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | gereserveerd                      | fout                               | bedrag  | bepaling    | toelichting                  |
        | er is een tafel gereserveerd      | wij hadden de zaal dubbel verhuurd | € 0,00  | artikel 6.1 | een dubbel verhuurde tafel   |
        | er is een hotelkamer gereserveerd | wij hadden de zaal dubbel verhuurd | € 0,00  | artikel 6.1 | een dubbel verhuurde kamer   |
        | er is een tafel gereserveerd      | de order is nog niet ingepland     | € 80,00 | artikel 3.1 | zonder fout: vier stoelen    |
        | er is een hotelkamer gereserveerd | de order is nog niet ingepland     | € 95,00 | artikel 3.2 | zonder fout: de eerste nacht |

    Abstract Scenario: Wat is betaald, is dezelfde dag terug
      Gegeven een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
      En wij hadden de zaal dubbel verhuurd
      En op 15 september 2026 is <betaald> aanbetaald
      Als de klant op 9 oktober 2027 12:00 de reservering annuleert
      Dan is de annulering free
      En wij betalen <betaald> terug
      En dat volgt uit artikel 6.1
      En de administratie betaalt het uiterlijk 9 oktober 2027 23:59 terug

      Voorbeelden:
        | betaald    | toelichting     |
        | € 2.400,00 | een aanbetaling |
        | € 0,01     | op de cent      |

  Regel: Wie verzet, doet dat kosteloos

    Abstract Scenario: Een andere dag, kamer of naam, een ander menu
      Gegeven een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
      En wij hadden de zaal dubbel verhuurd
      En de wens kost ons € 150,00
      Als <verzoek>
      Dan is het verzoek kosteloos
      En betaalt de klant € 0,00
      En dat volgt uit artikel 6.2
      En hoeft dit niet: een alternatief aanbieden

      Voorbeelden:
        | verzoek                                                                              | toelichting                              |
        | de klant op 15 oktober 2027 12:00 om een andere datum vraagt                         | voor een ander te laat                   |
        | de klant op 20 augustus 2027 10:00 om een andere datum vraagt                        | voor een ander 10 %                      |
        | de klant op 15 oktober 2027 12:00 om een ander menu vraagt                           | voor een ander € 150,00                  |
        | de klant op 16 oktober 2027 12:01 vraagt een artikel te ruilen voor een ander        | een andere kamer, voor een ander te laat |
        | de klant op 16 oktober 2027 12:01 vraagt de reservering op een andere naam te zetten | voor een ander te laat                   |

    Scenario: Een lagere prijs is geen verzetten
      Gegeven een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
      En wij hadden de zaal dubbel verhuurd
      Als de klant op 15 oktober 2027 12:00 vraagt om een lagere prijs
      Dan is de wijziging afgewezen
      En dat volgt uit artikel 4.7

    Scenario: Wie erover klaagt, wordt gehoord als iedereen
      Gegeven een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
      En wij hadden de zaal dubbel verhuurd
      Als de klant op 16 oktober 2027 15:00 klaagt
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 9.5
      En de hotelmanager beantwoordt de klacht uiterlijk 16 oktober 2027 23:59
