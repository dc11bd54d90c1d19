# language: nl
# policies/hospitality/groups.yaml
@verify_with_counsel
Functionaliteit: Wie niet komt, en wat vooruit is betaald

  UVH 9.4.2, kort gezegd: wie niet komt, betaalt altijd 100 % van de reserveringswaarde. Wie een deel annuleert,
  betaalt naar rato.

  Wat vooruit is betaald, verrekenen wij met de kosten, en wat overblijft gaat terug. Zolang een deel van de
  reservering staat, blijft op rekening staan wat voor dat deel is betaald. Verbeurd wordt er niets.

  Achtergrond:
    Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
    En een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
    En de diensten beginnen op 16 oktober 2027 12:00
    En 20 % van onze capaciteit wordt geannuleerd

  Regel: Wie niet komt, betaalt alles

    Scenario: Er kwam niemand, en er was nog niets betaald
      Als er op 16 oktober 2027 14:00 niemand is gekomen
      Dan betaalt de klant € 8.000,00
      En er moet nog € 8.000,00 worden betaald
      En dat volgt uit UVH 9.4.2

    Scenario: Wat is betaald gaat eraf, want de reservering is voorbij
      Gegeven op 15 september 2026 is € 2.400,00 aanbetaald
      Als er op 16 oktober 2027 14:00 niemand is gekomen
      Dan betaalt de klant € 8.000,00
      En er blijft € 0,00 op rekening staan
      En wij verrekenen € 2.400,00 met wat is betaald
      En er moet nog € 5.600,00 worden betaald
      En dat volgt uit UVH 9.4.2

    Abstract Scenario: Een deel bleef weg, de anderen aten
      Gegeven op 15 september 2026 is <betaald> aanbetaald
      En wij hebben voor € 6.600,00 geserveerd
      Als 7 van de personen op 16 oktober 2027 14:00 niet zijn gekomen
      Dan betaalt de klant € 1.400,00
      En er blijft <op rekening> op rekening staan
      En wij verrekenen <verrekend> met wat is betaald
      En er moet nog <te betalen> worden betaald
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | betaald    | op rekening | verrekend  | te betalen | toelichting                               |
        | € 2.400,00 | € 2.400,00  | € 0,00     | € 1.400,00 | dat betaalt het eten van de 33 die kwamen |
        | € 6.600,00 | € 6.600,00  | € 0,00     | € 1.400,00 | precies wat is geserveerd                 |
        | € 8.000,00 | € 6.600,00  | € 1.400,00 | € 0,00     | ook 7 van de 40 waren vooruit betaald     |

  Regel: Een aanbetaling wordt verrekend, en wat over is gaat terug

    Achtergrond:
      Gegeven op 15 september 2026 is € 2.400,00 aanbetaald

    Abstract Scenario: De hele reservering
      Als de klant op <moment> de reservering annuleert
      Dan betaalt de klant <bedrag>
      En wij verrekenen <verrekend> met wat is betaald
      En wij betalen <terug> terug
      En er moet nog <te betalen> worden betaald
      En van de aanbetaling is € 0,00 verbeurd
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | moment                 | bedrag     | verrekend  | terug      | te betalen | toelichting              |
        | 16 april 2027 11:59    | € 0,00     | € 0,00     | € 2.400,00 | € 0,00     | alles gaat terug         |
        | 16 april 2027 12:00    | € 800,00   | € 800,00   | € 1.600,00 | € 0,00     | 10 %: de rest gaat terug |
        | 2 oktober 2027 11:59   | € 4.800,00 | € 2.400,00 | € 0,00     | € 2.400,00 | 60 %: de rest komt erbij |
        | 9 oktober 2027 11:59   | € 6.800,00 | € 2.400,00 | € 0,00     | € 4.400,00 | 85 %: er komt meer bij   |
        | 16 augustus 2027 12:00 | € 2.800,00 | € 2.400,00 | € 0,00     | € 400,00   | 35 %: de rest komt erbij |

    Scenario: Een deel, terwijl de rest blijft staan
      Als de klant op 20 augustus 2027 10:00 voor € 3.000,00 van de reservering annuleert
      Dan betaalt de klant € 1.050,00
      En er blijft € 2.400,00 op rekening staan
      En wij betalen € 0,00 terug
      En er moet nog € 1.050,00 worden betaald
      En dat volgt uit UVH 9.4.2

    Scenario: Een deel van wat geheel is betaald
      Gegeven in totaal heeft de klant € 8.000,00 betaald
      Als de klant op 20 augustus 2027 10:00 voor € 3.000,00 van de reservering annuleert
      Dan betaalt de klant € 1.050,00
      En er blijft € 5.000,00 op rekening staan
      En wij verrekenen € 1.050,00 met wat is betaald
      En wij betalen € 1.950,00 terug
      En dat volgt uit UVH 9.4.2
