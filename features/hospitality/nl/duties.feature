# language: nl
# policies/hospitality/duties.yaml
Functionaliteit: Wat wij bevestigen, aanbieden, factureren en terugbetalen

  Richtlijnen G10 tot en met G17 gelden in elke branche: eerst de prijs, het antwoord op schrift, de factuur en wat
  teruggaat. Daarnaast richtlijn G36: wie voor annuleren betaalt, krijgt uiterlijk de volgende dag om 17:00 een andere
  datum, een tegoedbon of minder personen aangeboden. Richtlijn G37: wie nee hoort ook. Richtlijn G35: voor een kamer of
  tafel is een kaart genoeg. Richtlijn G38: een gast die in huis is, wordt dezelfde dag geholpen.

  Achtergrond:
    Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
    En een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
    En de diensten beginnen op 16 oktober 2027 12:00
    En 20 % van onze capaciteit wordt geannuleerd

  Regel: Iedereen hoort van ons

    @verify_with_counsel
    Scenario: Eerst de prijs, bevestigd, een andere datum aangeboden, gefactureerd
      Als de klant op 20 augustus 2027 10:00 de reservering annuleert
      Dan betaalt de klant € 2.800,00
      En dat volgt uit UVH 9.4.2
      En de afdeling reserveringen noemt de klant eerst de prijs, uiterlijk 20 augustus 2027 10:00
      En de afdeling reserveringen bevestigt dit uiterlijk 22 augustus 2027 17:00 schriftelijk
      En de afdeling reserveringen biedt uiterlijk 21 augustus 2027 17:00 een alternatief
      En de administratie stuurt uiterlijk 3 september 2027 10:00 de factuur

    Abstract Scenario: Bij een nee hoort een alternatief
      Gegeven wij zitten die dag vol
      Als <verzoek>
      Dan is het verzoek afgewezen
      En dat volgt uit artikel 4.6
      En de afdeling reserveringen biedt uiterlijk <uiterlijk> een alternatief

      Voorbeelden:
        | verzoek                                                                 | uiterlijk             | toelichting                           |
        | de klant op 10 oktober 2027 10:00 om een andere datum vraagt            | 12 oktober 2027 17:00 | zoals in elke branche                 |
        | de klant op 10 oktober 2027 10:00 om een ander menu vraagt              | 11 oktober 2027 17:00 | ander menu, andere zaal of datum: G37 |
        | de klant op 10 oktober 2027 10:00 vraagt meer gasten mee te mogen nemen | 11 oktober 2027 17:00 | en bij meer gasten                    |

    Scenario: Wie niet mag herroepen, krijgt een andere datum of een tegoedbon aangeboden
      Als de klant op 5 september 2026 10:00 de reservering herroept
      Dan is het verzoek afgewezen
      En dat volgt uit BW 6:230g(1)(a)
      En de afdeling reserveringen biedt uiterlijk 6 september 2026 17:00 een alternatief

    Abstract Scenario: Een aanbetaling voor een groep, een kaart voor een tafel
      Gegeven dezelfde reservering, maar voor <personen> personen
      En er is een tafel gereserveerd
      Als de klant op 16 juli 2027 10:00 om een andere datum vraagt
      Dan is de wijziging kosteloos
      En dat volgt uit <bepaling>
      En de afdeling reserveringen vraagt uiterlijk <uiterlijk> een aanbetaling

      Voorbeelden:
        | personen | bepaling    | uiterlijk          | toelichting          |
        | 10       | artikel 4.3 | 18 juli 2027 17:00 | een aanbetaling, G29 |
        | 9        | artikel 4.4 | 17 juli 2027 17:00 | een kaartnummer, G35 |

    Scenario: Een gast met een klacht wordt meteen geholpen
      Als de klant op 16 oktober 2027 15:00 klaagt
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 9.5
      En de receptie bekijkt het gebrek uiterlijk 16 oktober 2027 15:00
      En de hotelmanager beantwoordt de klacht uiterlijk 16 oktober 2027 23:59

    @verify_with_counsel
    Scenario: Wat van een aanbetaling over is, gaat terug
      Gegeven op 15 september 2026 is € 2.400,00 aanbetaald
      Als de klant op 16 april 2027 12:00 de reservering annuleert
      Dan is de annulering betaald
      En wij betalen € 1.600,00 terug
      En dat volgt uit UVH 9.4.2
      En de administratie betaalt het uiterlijk 30 april 2027 12:00 terug

    Abstract Scenario: Een telefoontje bevestigen wij dezelfde dag, en op het antwoord wachten wij
      Gegeven het verzoek kwam telefonisch en is nooit bevestigd
      Als de klant op <moment> de reservering annuleert
      Dan wachten wij op een schriftelijke bevestiging van het verzoek door de klant
      En dat volgt uit UVH 9.4.2
      En de afdeling reserveringen bevestigt dit uiterlijk <uiterlijk> schriftelijk

      Voorbeelden:
        | moment                 | uiterlijk              | toelichting            |
        | 20 augustus 2027 00:00 | 20 augustus 2027 23:59 | er is nog een hele dag |
        | 20 augustus 2027 23:59 | 20 augustus 2027 23:59 | er is nog een minuut   |
        | 21 augustus 2027 00:00 | 21 augustus 2027 23:59 | een nieuwe dag         |
