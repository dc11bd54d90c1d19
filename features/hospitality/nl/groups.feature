# language: nl
# policies/hospitality/groups.yaml
@verify_with_counsel
Functionaliteit: Annuleren bij groepen, andere en gecombineerde diensten

  UVH 9.4.2, kort gezegd: bij groepen, andere en gecombineerde diensten betaalt de klant die annuleert van de
  reserveringswaarde: niets bij meer dan 6 maanden vóór de aanvang, 10 % bij meer dan 3 maanden, 15 % bij meer dan 2
  maanden, 35 % bij meer dan 1 maand, 60 % bij meer dan 14 dagen, 85 % bij meer dan 7 dagen, en 100 % bij 7 dagen of
  minder. Een groep is 10 of meer personen.

  Zo lezen wij dat: de diensten vangen aan op een tijdstip, dus ook een grens is een tijdstip: zoveel maanden of dagen
  eerder, op dezelfde kloktijd. Wie op precies die minuut annuleert, zit niet méér dan zo lang vóór de aanvang.

  Achtergrond:
    Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
    En een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
    En 20 % van onze capaciteit wordt geannuleerd

  Regel: Hoe later, hoe meer het kost

    Achtergrond:
      Gegeven de diensten beginnen op 16 oktober 2027 12:00

    Abstract Scenario: Een minuut maakt het verschil
      Als de klant op <moment> de reservering annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | moment                  | oordeel   | bedrag     | toelichting                          |
        | 16 april 2027 11:59     | kosteloos | € 0,00     | een minuut meer dan 6 maanden        |
        | 16 april 2027 12:00     | betaald   | € 800,00   | precies 6 maanden is niet meer: 10 % |
        | 16 juli 2027 11:59      | betaald   | € 800,00   | een minuut meer dan 3 maanden        |
        | 16 juli 2027 12:00      | betaald   | € 1.200,00 | precies 3 maanden: 15 %              |
        | 16 augustus 2027 11:59  | betaald   | € 1.200,00 | een minuut meer dan 2 maanden        |
        | 16 augustus 2027 12:00  | betaald   | € 2.800,00 | precies 2 maanden: 35 %              |
        | 16 september 2027 11:59 | betaald   | € 2.800,00 | een minuut meer dan 1 maand          |
        | 16 september 2027 12:00 | betaald   | € 4.800,00 | precies 1 maand: 60 %                |
        | 2 oktober 2027 11:59    | betaald   | € 4.800,00 | een minuut meer dan 14 dagen         |
        | 2 oktober 2027 12:00    | betaald   | € 6.800,00 | precies 14 dagen: 85 %               |
        | 9 oktober 2027 11:59    | betaald   | € 6.800,00 | een minuut meer dan 7 dagen          |
        | 9 oktober 2027 12:00    | betaald   | € 8.000,00 | 7 dagen of minder: alles             |
        | 16 oktober 2027 11:59   | betaald   | € 8.000,00 | een minuut vóór de aanvang           |
        | 16 oktober 2027 12:01   | betaald   | € 8.000,00 | na de aanvang wordt het niet minder  |

    Abstract Scenario: Een halve cent ronden wij naar boven af
      Gegeven dezelfde reservering, maar <waarde> waard
      Als de klant op 20 augustus 2027 10:00 de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | waarde     | bedrag     | toelichting                     |
        | € 3.333,30 | € 1.166,66 | 35 % is € 1.166,655: naar boven |
        | € 3.333,28 | € 1.166,65 | 35 % is € 1.166,648: omlaag     |

  Regel: Vanaf tien personen is het een groep

    Achtergrond:
      Gegeven de diensten beginnen op 16 oktober 2027 12:00

    Abstract Scenario: Tien is een groep, wat er ook is gereserveerd
      Gegeven dezelfde reservering, maar voor <personen> personen
      En <gereserveerd>
      Als de klant op 20 augustus 2027 10:00 de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | personen | gereserveerd                                | bedrag     | bepaling    | toelichting                         |
        | 10       | er is een tafel gereserveerd                | € 2.800,00 | UVH 9.4.2   | tien is een groep                   |
        | 9        | er is een tafel gereserveerd                | € 0,00     | artikel 3.1 | negen aan tafel: ons eigen artikel  |
        | 9        | er is een hotelkamer gereserveerd           | € 0,00     | artikel 3.2 | negen in kamers: ons eigen artikel  |
        | 9        | er is een vergaderzaal gereserveerd         | € 2.800,00 | UVH 9.4.2   | een andere dienst vraagt geen groep |
        | 1        | er zijn gecombineerde diensten gereserveerd | € 2.800,00 | UVH 9.4.2   | gecombineerde diensten evenmin      |

    Scenario: Onder de tien moeten wij weten wat er is gereserveerd
      Gegeven dezelfde reservering, maar voor 9 personen
      Als de klant op 20 augustus 2027 10:00 de reservering annuleert
      Dan vragen wij eerst wat er is gereserveerd
