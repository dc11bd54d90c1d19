# language: nl
# policies/hospitality/groups.yaml
@verify_with_counsel
Functionaliteit: Het halve huis ineens, en maar een deel van de groep

  UVH 9.4.2, kort gezegd: zijn de geannuleerde diensten 50 % of meer van de capaciteit, dan zijn alle termijnen 4
  maanden langer. Wie een deel annuleert, betaalt naar rato.

  Zo lezen wij dat: eerst gaan de maanden eraf, de 4 met de andere samen, en dan de dagen. Een deel is de waarde van de
  diensten die vervallen, of die van de personen die niet komen: reserveringswaarde x personen minder / personen,
  afgerond op de cent.

  Achtergrond:
    Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
    En een reservering van € 12.000,00 voor 120 personen, gemaakt op 1 september 2026 onder onze voorwaarden

  Regel: Vanaf de halve capaciteit zijn alle termijnen vier maanden langer

    Abstract Scenario: De helft is genoeg
      Gegeven de diensten beginnen op 16 oktober 2027 12:00
      En <deel> van onze capaciteit wordt geannuleerd
      Als de klant op 1 mei 2027 10:00 de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | deel    | bedrag     | toelichting                                    |
        | 49,99 % | € 1.200,00 | meer dan 3 maanden ervoor: 10 %                |
        | 50 %    | € 4.200,00 | meer dan 1 + 4 en niet dan 2 + 4 maanden: 35 % |
        | 100 %   | € 4.200,00 | het hele huis                                  |

    Abstract Scenario: Elke grens vier maanden eerder
      Gegeven de diensten beginnen op 16 oktober 2027 12:00
      En 60 % van onze capaciteit wordt geannuleerd
      Als de klant op <moment> de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | moment                 | bedrag      | toelichting                           |
        | 16 december 2026 11:59 | € 0,00      | meer dan 6 + 4 maanden                |
        | 16 december 2026 12:00 | € 1.200,00  | precies 10 maanden: 10 %              |
        | 16 maart 2027 11:59    | € 1.200,00  | meer dan 3 + 4 maanden                |
        | 16 maart 2027 12:00    | € 1.800,00  | precies 7 maanden: 15 %               |
        | 16 april 2027 11:59    | € 1.800,00  | meer dan 2 + 4 maanden                |
        | 16 april 2027 12:00    | € 4.200,00  | precies 6 maanden: 35 %               |
        | 16 mei 2027 11:59      | € 4.200,00  | meer dan 1 + 4 maanden                |
        | 16 mei 2027 12:00      | € 7.200,00  | precies 5 maanden: 60 %               |
        | 2 juni 2027 11:59      | € 7.200,00  | meer dan 4 maanden en 14 dagen        |
        | 2 juni 2027 12:00      | € 10.200,00 | precies 4 maanden en 14 dagen: 85 %   |
        | 9 juni 2027 11:59      | € 10.200,00 | meer dan 4 maanden en 7 dagen         |
        | 9 juni 2027 12:00      | € 12.000,00 | 4 maanden en 7 dagen of minder: alles |

    Abstract Scenario: Eerst de maanden, dan de dagen
      Gegeven de diensten beginnen op <aanvang>
      En 60 % van onze capaciteit wordt geannuleerd
      Als de klant op <moment> de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | aanvang            | moment                 | bedrag      | toelichting                                |
        | 30 juni 2027 12:00 | 14 februari 2027 11:59 | € 7.200,00  | 28 februari min 14 dagen: niet 16 februari |
        | 30 juni 2027 12:00 | 14 februari 2027 12:00 | € 10.200,00 | precies 4 maanden en 14 dagen              |
        | 30 juni 2028 12:00 | 15 februari 2028 11:59 | € 7.200,00  | schrikkeljaar: 29 februari min 14 dagen    |
        | 30 juni 2028 12:00 | 15 februari 2028 12:00 | € 10.200,00 | precies 4 maanden en 14 dagen              |

    Abstract Scenario: Een deel dat niemand noemt, volgt uit de personen
      Gegeven de diensten beginnen op 16 oktober 2027 12:00
      En ons huis ontvangt <huis> personen
      Als de klant op 1 mei 2027 10:00 de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | huis | bedrag     | toelichting                             |
        | 241  | € 1.200,00 | 120 is net minder dan de helft: 10 %    |
        | 240  | € 4.200,00 | 120 is de helft: 4 maanden langer, 35 % |

    Abstract Scenario: En uit de personen die niet komen
      Gegeven de diensten beginnen op 16 oktober 2027 12:00
      Als de klant op 1 mei 2027 10:00 voor <minder> van de personen annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | minder | bedrag     | toelichting                                             |
        | 74     | € 740,00   | net minder dan de helft van 150: 10 % van € 7.400,00    |
        | 75     | € 2.625,00 | de helft van 150: 4 maanden langer, 35 % van € 7.500,00 |

  Regel: Een deel kost een deel

    Achtergrond:
      Gegeven de diensten beginnen op 16 oktober 2027 12:00

    Abstract Scenario: Een deel van de personen, met en zonder de langere termijnen
      Gegeven <deel> van onze capaciteit wordt geannuleerd
      Als de klant op <moment> voor <minder> van de personen annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | deel | minder | moment                 | bedrag     | toelichting                      |
        | 20 % | 45     | 1 mei 2027 10:00       | € 450,00   | 45 van 120 zijn € 4.500,00: 10 % |
        | 50 % | 60     | 1 mei 2027 10:00       | € 2.100,00 | 60 van 120 zijn € 6.000,00: 35 % |
        | 50 % | 60     | 16 mei 2027 12:00      | € 3.600,00 | 60 %, precies 5 maanden ervoor   |
        | 50 % | 60     | 16 december 2026 11:59 | € 0,00     | meer dan 10 maanden ervoor       |
        | 20 % | 120    | 1 mei 2027 10:00       | € 1.200,00 | iedereen is de hele reservering  |
        | 20 % | 1      | 16 oktober 2027 11:00  | € 100,00   | een van 120 is € 100,00: 100 %   |

    Abstract Scenario: Een halve cent gaat naar boven, eenmaal bij het deel en eenmaal bij het percentage
      Gegeven dezelfde reservering, maar voor <personen> personen
      En dezelfde reservering, maar <waarde> waard
      En 20 % van onze capaciteit wordt geannuleerd
      Als de klant op <moment> voor <minder> van de personen annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | personen | waarde     | minder | moment                 | bedrag   | toelichting                             |
        | 45       | € 4.000,00 | 7      | 20 augustus 2027 10:00 | € 217,78 | 7 van 45 zijn € 622,22, daarvan 35 %    |
        | 16       | € 1.000,40 | 1      | 15 oktober 2027 09:00  | € 62,53  | 1 van 16 is € 62,525, naar boven: 100 % |
        | 16       | € 1.000,24 | 1      | 15 oktober 2027 09:00  | € 62,52  | 1 van 16 is € 62,515, ook naar boven    |

    Abstract Scenario: Een deel van de diensten
      Gegeven <deel> van onze capaciteit wordt geannuleerd
      Als de klant op 1 mei 2027 10:00 voor € 3.000,00 van de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | deel | bedrag     | toelichting                          |
        | 20 % | € 300,00   | 10 % van het deel                    |
        | 50 % | € 1.050,00 | 35 % ervan, met de langere termijnen |
