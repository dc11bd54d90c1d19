# language: nl
# policies/hospitality/duties.yaml
Functionaliteit: Wat wij bevestigen, aanbieden, factureren en terugbetalen

  Richtlijnen G10 tot en met G16: elk antwoord wordt uiterlijk de volgende dag om 17:00 schriftelijk bevestigd, en wie
  annuleert of nee hoort, krijgt dan iets anders aangeboden. Wat openstaat factureren wij binnen 7 dagen, wat van een
  aanbetaling over is gaat binnen 14 dagen terug. Wat ontbreekt, vragen wij dezelfde dag.

  Achtergrond:
    Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
    En een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
    En de diensten beginnen op 16 oktober 2027 12:00
    En 20 % van onze capaciteit wordt geannuleerd

  Regel: Iedereen hoort van ons

    @verify_with_counsel
    Scenario: Bevestigd, een andere datum aangeboden, gefactureerd
      Als de klant op 20 augustus 2027 10:00 de reservering annuleert
      Dan betaalt de klant € 2.800,00
      En dat volgt uit UVH 9.4.2
      En de afdeling reserveringen bevestigt dit uiterlijk 21 augustus 2027 17:00 schriftelijk
      En de afdeling reserveringen biedt uiterlijk 21 augustus 2027 17:00 een alternatief
      En de administratie stuurt uiterlijk 27 augustus 2027 10:00 de factuur

    Scenario: Bij een nee hoort een alternatief
      Als de klant op 10 oktober 2027 10:00 om een andere datum vraagt
      Dan is het verzoek afgewezen
      En dat volgt uit artikel 4.5
      En de afdeling reserveringen biedt uiterlijk 11 oktober 2027 17:00 een alternatief

    @verify_with_counsel
    Scenario: Wat van een aanbetaling over is, gaat terug
      Gegeven op 15 september 2026 is € 2.400,00 aanbetaald
      Als de klant op 16 april 2027 12:00 de reservering annuleert
      Dan is de annulering betaald
      En wij betalen € 1.600,00 terug
      En dat volgt uit UVH 9.4.2
      En de administratie betaalt het uiterlijk 30 april 2027 12:00 terug

    Abstract Scenario: Wat ontbreekt, vragen wij dezelfde dag
      Gegeven het verzoek kwam telefonisch en is nooit bevestigd
      Als de klant op <moment> de reservering annuleert
      Dan wachten wij op een schriftelijke bevestiging van het verzoek door de klant
      En dat volgt uit UVH 9.4.2
      En de afdeling reserveringen vraagt uiterlijk <uiterlijk> om het bewijs

      Voorbeelden:
        | moment                 | uiterlijk              | toelichting            |
        | 20 augustus 2027 00:00 | 20 augustus 2027 23:59 | er is nog een hele dag |
        | 20 augustus 2027 23:59 | 20 augustus 2027 23:59 | er is nog een minuut   |
        | 21 augustus 2027 00:00 | 21 augustus 2027 23:59 | een nieuwe dag         |
