# language: nl
# policies/hospitality/stays.yaml
Functionaliteit: Te laat, weggebleven of eerder weg: een tafel, een kamer en een groep naast elkaar

  Artikel 10.1 gaat over een kamer voor minder dan tien: die houden wij vrij tot 18:00. Artikel 10.2 gaat over een
  tafel, die een kwartier wacht, en over een groep of vergaderzaal, die een uur wacht. Artikel 10.3 gaat over wie vóór
  het eind uit een kamer voor minder dan tien vertrekt: de helft van de nachten die resteren, en van de aanbetaling
  gaat niets verloren.

  Richtlijn G13: wie nee hoort, krijgt een andere datum aangeboden, uiterlijk de tweede dag daarna om 17:00.

  Achtergrond:
    Gegeven De Wit Architecten, zakelijke klant sinds 1 maart 2019
    En een reservering van € 285,00 voor 2 personen, gemaakt op 1 september 2026 onder onze voorwaarden
    En de eerste nacht kost € 95,00
    En de diensten beginnen op 16 oktober 2027 15:00

  Regel: Elke plek wacht zo lang als er staat

    Abstract Scenario: Later die dag
      Gegeven dezelfde reservering, maar voor <personen> personen
      En <gereserveerd>
      Als de klant op <moment> zegt later die dag te komen
      Dan is de wijziging <oordeel>
      En betaalt de klant € 0,00
      En dat volgt uit <bepaling>

      Voorbeelden:
        | personen | gereserveerd                                | moment                | oordeel   | bepaling     | toelichting                    |
        | 9        | er is een hotelkamer gereserveerd           | 16 oktober 2027 18:00 | kosteloos | artikel 10.1 | een kamer wacht tot 18:00      |
        | 9        | er is een hotelkamer gereserveerd           | 16 oktober 2027 18:01 | afgewezen | artikel 10.1 | en niet langer                 |
        | 9        | er is een tafel gereserveerd                | 16 oktober 2027 15:15 | kosteloos | artikel 10.2 | een tafel wacht een kwartier   |
        | 9        | er is een tafel gereserveerd                | 16 oktober 2027 15:16 | afgewezen | artikel 10.2 | en niet langer                 |
        | 9        | er is een vergaderzaal gereserveerd         | 16 oktober 2027 16:00 | kosteloos | artikel 10.2 | een vergaderzaal wacht een uur |
        | 9        | er is een vergaderzaal gereserveerd         | 16 oktober 2027 16:01 | afgewezen | artikel 10.2 | en niet langer                 |
        | 9        | er zijn gecombineerde diensten gereserveerd | 16 oktober 2027 16:00 | kosteloos | artikel 10.2 | gecombineerde diensten ook     |
        | 10       | er is een hotelkamer gereserveerd           | 16 oktober 2027 16:00 | kosteloos | artikel 10.2 | tien in kamers zijn een groep  |
        | 10       | er is een hotelkamer gereserveerd           | 16 oktober 2027 16:01 | afgewezen | artikel 10.2 | dus zij hebben geen drie uur   |

    Abstract Scenario: Bij een nee hoort een andere datum
      Gegeven <gereserveerd>
      Als <verzoek>
      Dan is het verzoek rejected
      En dat volgt uit <bepaling>
      En de afdeling reserveringen biedt uiterlijk 18 oktober 2027 17:00 een alternatief

      Voorbeelden:
        | gereserveerd                      | verzoek                                                       | bepaling     | toelichting          |
        | er is een hotelkamer gereserveerd | de klant op 16 oktober 2027 18:01 zegt later die dag te komen | artikel 10.1 | weggegeven           |
        | er is een hotelkamer gereserveerd | er op 16 oktober 2027 18:00 niemand is gekomen                | artikel 10.1 | de kamer is nog vrij |
        | er is een tafel gereserveerd      | de klant op 16 oktober 2027 15:16 zegt later die dag te komen | artikel 10.2 | weggegeven           |

    Scenario: Een kamer die toch niet vrij kon blijven
      Gegeven er is een hotelkamer gereserveerd
      En wij zitten die dag vol
      Als de klant op 16 oktober 2027 17:00 zegt later die dag te komen
      Dan is het verzoek rejected
      En dat volgt uit artikel 4.6

  @verify_with_counsel
  Regel: Alleen een kamer voor een paar blijft vrij tot zes uur

    Abstract Scenario: Om half zes was er niemand
      Gegeven dezelfde reservering, maar voor <personen> personen
      En <gereserveerd>
      Als er op 16 oktober 2027 17:30 niemand is gekomen
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | personen | gereserveerd                        | oordeel   | bedrag   | bepaling     | toelichting         |
        | 9        | er is een hotelkamer gereserveerd   | afgewezen | € 0,00   | artikel 10.1 | zij mogen nog komen |
        | 9        | er is een tafel gereserveerd        | betaald   | € 180,00 | artikel 3.1  | negen lege stoelen  |
        | 9        | er is een vergaderzaal gereserveerd | betaald   | € 285,00 | UVH 9.4.2    | alles               |
        | 10       | er is een hotelkamer gereserveerd   | betaald   | € 285,00 | UVH 9.4.2    | een groep: alles    |

    Abstract Scenario: Wie vóór zessen annuleert, annuleert, en is niet weggebleven
      Gegeven er is een hotelkamer gereserveerd
      Als <verzoek>
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                    | bedrag  | bepaling    | toelichting                |
        | de klant op 16 oktober 2027 14:59 de reservering annuleert | € 95,00 | artikel 3.2 | vóór aankomst              |
        | de klant op 16 oktober 2027 17:00 de reservering annuleert | € 95,00 | artikel 3.2 | na drieën, en niet gekomen |

  @verify_with_counsel
  Regel: Alleen een kamer voor een paar verlaat u voor de helft

    Abstract Scenario: De ochtend erna vervalt er € 190,00 van het verblijf
      Gegeven dezelfde reservering, maar voor <personen> personen
      En <gereserveerd>
      En op 15 september 2026 is € 50,00 aanbetaald
      En wij hebben voor € 95,00 geserveerd
      Als de klant op 17 oktober 2027 09:00 voor € 190,00 van de reservering annuleert
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En dat volgt uit <bepaling>

      Voorbeelden:
        | personen | gereserveerd                        | bedrag   | bepaling     | toelichting                             |
        | 2        | er is een hotelkamer gereserveerd   | € 95,00  | artikel 10.3 | de helft van de twee nachten            |
        | 9        | er is een hotelkamer gereserveerd   | € 95,00  | artikel 10.3 | negen is nog een paar                   |
        | 10       | er is een hotelkamer gereserveerd   | € 190,00 | UVH 9.4.2    | een groep betaalt alles wat zij opgeeft |
        | 2        | er is een vergaderzaal gereserveerd | € 190,00 | UVH 9.4.2    | een vergaderzaal ook                    |

    Scenario: Wie alles betaalde, krijgt terug wat niet is gebruikt en niet wordt gerekend
      Gegeven er is een hotelkamer gereserveerd
      En op 15 september 2026 is € 285,00 aanbetaald
      En wij hebben voor € 95,00 geserveerd
      Als de klant op 17 oktober 2027 09:00 voor € 190,00 van de reservering annuleert
      Dan betaalt de klant € 95,00
      En er blijft € 95,00 op rekening staan
      En van de aanbetaling is € 0,00 verbeurd
      En wij verrekenen € 95,00 met wat is betaald
      En wij betalen € 95,00 terug
      En dat volgt uit artikel 10.3
