# language: nl
# policies/hospitality/groups.yaml
@verify_with_counsel
Functionaliteit: Korte maanden, schrikkeldagen en zomertijd

  UVH 9.4.2 telt maanden en dagen terug vanaf de aanvang van de diensten. Een maand eerder is dezelfde dag van de maand
  ervoor, of de laatste dag als die maand korter is; een dag eerder is dezelfde kloktijd, ook als de klok tussendoor is
  verzet en een dag 23 of 25 uur had.

  Achtergrond:
    Gegeven De Wit Architecten, zakelijke klant sinds 1 maart 2019
    En een reservering van € 2.000,00 voor 25 personen, gemaakt op 1 september 2026 onder onze voorwaarden
    En 20 % van onze capaciteit wordt geannuleerd

  Regel: In een kortere maand telt de laatste dag

    Abstract Scenario: Vanaf het eind van een maand
      Gegeven de diensten beginnen op <aanvang>
      Als de klant op <moment> de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | aanvang             | moment                 | bedrag     | toelichting                                    |
        | 31 mei 2027 10:00   | 30 april 2027 09:59    | € 700,00   | een maand vóór 31 mei is 30 april              |
        | 31 mei 2027 10:00   | 30 april 2027 10:00    | € 1.200,00 | niet meer dan een maand                        |
        | 31 mei 2027 10:00   | 28 februari 2027 09:59 | € 200,00   | drie maanden ervoor: de laatste van februari   |
        | 31 mei 2027 10:00   | 28 februari 2027 10:00 | € 300,00   | niet meer dan drie maanden                     |
        | 31 maart 2027 18:00 | 28 februari 2027 17:59 | € 700,00   | een maand vóór 31 maart: 28 februari           |
        | 31 maart 2027 18:00 | 28 februari 2027 18:00 | € 1.200,00 | niet meer dan een maand                        |
        | 28 maart 2027 18:00 | 28 februari 2027 18:00 | € 1.200,00 | 28 maart heeft dezelfde grens, ook 28 februari |

    Abstract Scenario: Rond een schrikkeldag
      Gegeven de diensten beginnen op <aanvang>
      Als de klant op <moment> de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | aanvang                | moment                 | bedrag     | toelichting                                  |
        | 29 februari 2028 18:00 | 29 augustus 2027 17:59 | € 0,00     | zes maanden vóór de schrikkeldag             |
        | 29 februari 2028 18:00 | 29 augustus 2027 18:00 | € 200,00   | niet meer dan zes maanden                    |
        | 29 februari 2028 18:00 | 29 januari 2028 17:59  | € 700,00   | een maand vóór de schrikkeldag               |
        | 29 februari 2028 18:00 | 29 januari 2028 18:00  | € 1.200,00 | niet meer dan een maand                      |
        | 7 maart 2028 18:00     | 29 februari 2028 17:59 | € 1.700,00 | zeven dagen ervoor is de schrikkeldag        |
        | 7 maart 2028 18:00     | 29 februari 2028 18:00 | € 2.000,00 | zeven dagen                                  |
        | 31 maart 2028 18:00    | 29 februari 2028 17:59 | € 700,00   | in een schrikkeljaar heeft februari een 29e  |
        | 31 maart 2028 18:00    | 29 februari 2028 18:00 | € 1.200,00 | niet meer dan een maand                      |
        | 31 augustus 2028 18:00 | 29 februari 2028 17:59 | € 0,00     | zes maanden vóór de laatste dag van augustus |
        | 31 augustus 2028 18:00 | 29 februari 2028 18:00 | € 200,00   | niet meer dan zes maanden                    |

  Regel: Een dag is een kalenderdag, wat de klok ook doet

    Abstract Scenario: De nacht die een uur verliest, 28 maart 2027
      Gegeven de diensten beginnen op <aanvang>
      Als de klant op <moment> de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | aanvang             | moment              | bedrag     | toelichting                          |
        | 28 maart 2027 13:00 | 14 maart 2027 12:59 | € 1.200,00 | meer dan 14 kalenderdagen            |
        | 28 maart 2027 13:00 | 14 maart 2027 13:00 | € 1.700,00 | 14 dagen, al is er een uur minder    |
        | 28 maart 2027 13:00 | 21 maart 2027 12:59 | € 1.700,00 | meer dan 7 dagen, al is het maar net |
        | 28 maart 2027 13:00 | 21 maart 2027 13:00 | € 2.000,00 | 7 dagen, al zijn het 167 uren        |
        | 4 april 2027 02:30  | 28 maart 2027 01:59 | € 1.700,00 | de grens valt in het ontbrekende uur |
        | 4 april 2027 02:30  | 28 maart 2027 03:29 | € 1.700,00 | half drie wordt half vier            |
        | 4 april 2027 02:30  | 28 maart 2027 03:30 | € 2.000,00 | 7 dagen                              |

    Abstract Scenario: De nacht die een uur wint, 31 oktober 2027
      Gegeven de diensten beginnen op <aanvang>
      Als de klant op <moment> de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | aanvang               | moment                  | bedrag     | toelichting                        |
        | 31 oktober 2027 13:00 | 30 september 2027 12:59 | € 700,00   | een maand ervoor is de 30e         |
        | 31 oktober 2027 13:00 | 30 september 2027 13:00 | € 1.200,00 | niet meer dan een maand            |
        | 31 oktober 2027 13:00 | 17 oktober 2027 12:59   | € 1.200,00 | meer dan 14 dagen                  |
        | 31 oktober 2027 13:00 | 17 oktober 2027 13:00   | € 1.700,00 | 14 dagen, al duren ze een uur meer |
        | 31 oktober 2027 13:00 | 24 oktober 2027 12:59   | € 1.700,00 | meer dan 7 dagen                   |
        | 31 oktober 2027 13:00 | 24 oktober 2027 13:00   | € 2.000,00 | 7 dagen, al zijn het 169 uren      |
