# language: nl
# policies/hospitality/groups.yaml
@verify_with_counsel
Functionaliteit: Het halve huis, geteld in personen

  UVH 9.4.2, kort gezegd: zijn de geannuleerde diensten 50 % of meer van de capaciteit, dan zijn alle termijnen 4
  maanden langer.

  Zo lezen wij dat: noemt niemand een deel, dan zetten wij wie niet komt af tegen de personen die ons huis ontvangt.
  Is er een deel genoemd, dan telt dat, hoeveel personen het ook zijn.

  Achtergrond:
    Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
    En een reservering van € 12.000,00 voor 120 personen, gemaakt op 1 september 2026 onder onze voorwaarden
    En de diensten beginnen op 16 oktober 2027 12:00

  Regel: De helft van de personen van het huis maakt alle termijnen vier maanden langer, op de minuut

    Abstract Scenario: Een huis voor 240 en een huis voor 241
      Gegeven ons huis ontvangt <huis> personen
      Als de klant op <moment> de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | huis | moment                 | bedrag      | toelichting                                           |
        | 240  | 16 December 2026 11:59 | € 0,00      | meer dan 6 + 4 maanden                                |
        | 240  | 16 December 2026 12:00 | € 1.200,00  | precies 10 maanden: 10 %                              |
        | 240  | 16 april 2027 11:59    | € 1.800,00  | meer dan 2 + 4 maanden: 15 %                          |
        | 240  | 16 april 2027 12:00    | € 4.200,00  | precies 6 maanden: 35 %                               |
        | 240  | 9 juni 2027 11:59      | € 10.200,00 | meer dan 4 maanden en 7 dagen: 85 %                   |
        | 240  | 9 juni 2027 12:00      | € 12.000,00 | precies dat: alles                                    |
        | 241  | 16 april 2027 11:59    | € 0,00      | een stoel te weinig voor de helft: meer dan 6 maanden |
        | 241  | 16 april 2027 12:00    | € 1.200,00  | precies 6 maanden: 10 %                               |

    Abstract Scenario: Een genoemd deel telt, hoeveel personen het ook zijn
      Gegeven ons huis ontvangt <huis> personen
      En <deel> van onze capaciteit wordt geannuleerd
      Als de klant op 1 mei 2027 10:00 de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | huis  | deel    | bedrag     | toelichting                                                |
        | 120   | 49,99 % | € 1.200,00 | iedereen, maar een deel onder de helft: 10 %               |
        | 1.000 | 50 %    | € 4.200,00 | een paar van velen, maar de helft van wat wij hebben: 35 % |

  Regel: Alleen wie niet komt, telt

    Abstract Scenario: Als wijziging gevraagd of als deel geannuleerd
      Gegeven ons huis ontvangt 150 personen
      Als <verzoek>
      Dan betaalt de klant <bedrag>
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | verzoek                                                                      | bedrag     | toelichting                              |
        | de klant op 16 april 2027 11:59 voor 75 van de personen annuleert            | € 1.125,00 | de helft: 15 % van € 7.500,00            |
        | de klant op 16 april 2027 12:00 voor 75 van de personen annuleert            | € 2.625,00 | de helft: 35 %                           |
        | de klant op 16 april 2027 11:59 vraagt met 75 minder te komen                | € 1.125,00 | een wijziging net zo                     |
        | de klant op 16 april 2027 12:00 vraagt met 75 minder te komen                | € 2.625,00 | een wijziging net zo                     |
        | de klant op 16 april 2027 12:00 vraagt met 74 minder te komen                | € 740,00   | minder dan de helft: 10 % van € 7.400,00 |
        | de klant op 16 april 2027 12:00 voor € 7.500,00 van de reservering annuleert | € 750,00   | diensten, en niemand minder: 10 %        |
