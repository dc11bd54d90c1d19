# language: nl
# policies/hospitality/house_practice.yaml
Functionaliteit: Hoe wij het in huis doen

  Richtlijn G31: wat wij opnieuw verkopen, gaat eraf: een bedrijf, en wie wegblijft, betaalt niet meer dan wat wij
  verliezen. Richtlijn G34: één op de twintig personen minder kost niets tot en met de derde dag ervoor.

  Achtergrond:
    Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
    En de diensten beginnen op 16 oktober 2027 12:00

  Regel: Wij laten ons niet twee keer voor één stoel betalen

    Achtergrond:
      Gegeven een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
      En 20 % van onze capaciteit wordt geannuleerd

    @verify_with_counsel
    Abstract Scenario: Opnieuw verkocht in de laatste week
      Gegeven wij verkochten wat vrijkwam opnieuw voor <opbrengst>
      Als de klant op 9 oktober 2027 12:00 de reservering annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | opbrengst  | oordeel   | bedrag     | bepaling      | toelichting                  |
        | € 0,00     | betaald   | € 8.000,00 | UVH 9.4.2     | er is niets opnieuw verkocht |
        | € 0,01     | betaald   | € 7.999,99 | richtlijn G31 | een cent wel                 |
        | € 5.000,00 | betaald   | € 3.000,00 | richtlijn G31 | € 8.000,00 min € 5.000,00    |
        | € 8.000,00 | kosteloos | € 0,00     | richtlijn G31 | alles is opnieuw verkocht    |
        | € 9.000,00 | kosteloos | € 0,00     | richtlijn G31 | en nooit minder dan 0        |

    Scenario: Wat vooruit is betaald, wordt ermee verrekend
      Gegeven op 15 september 2026 is € 2.400,00 aanbetaald
      En wij verkochten wat vrijkwam opnieuw voor € 5.000,00
      Als de klant op 9 oktober 2027 12:00 de reservering annuleert
      Dan betaalt de klant € 3.000,00
      En van de aanbetaling is € 0,00 verbeurd
      En wij verrekenen € 2.400,00 met wat is betaald
      En er moet nog € 600,00 worden betaald
      En dat volgt uit richtlijn G31

    @verify_with_counsel
    Abstract Scenario: Wat het laagste is
      Gegeven wij verkochten wat vrijkwam opnieuw voor <opbrengst>
      Als de klant op 16 juli 2027 12:00 de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | opbrengst  | bedrag     | bepaling      | toelichting                       |
        | € 6.799,99 | € 1.200,00 | UVH 9.4.2     | de staffel: 15 %, een cent lager  |
        | € 6.800,01 | € 1.199,99 | richtlijn G31 | wat wij verliezen: een cent lager |

  Regel: Een paar minder kost niets zolang de keuken nog uit de voeten kan

    Achtergrond:
      Gegeven een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden

    @verify_with_counsel
    Abstract Scenario: Eén op de twintig, tot en met de derde dag ervoor
      Als de klant op <moment> voor <minder> van de personen annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | minder | moment                | bedrag   | bepaling      | toelichting                   |
        | 2      | 13 oktober 2027 23:59 | € 0,00   | richtlijn G34 | 2 van 40, de laatste minuut   |
        | 3      | 13 oktober 2027 23:59 | € 600,00 | UVH 9.4.2     | één meer is meer dan een paar |
        | 2      | 14 oktober 2027 00:00 | € 400,00 | UVH 9.4.2     | de tweede dag                 |

    Abstract Scenario: Een paar minder is kosteloos, wie er ook op hun stoelen zit
      Gegeven wij verkochten wat vrijkwam opnieuw voor € 100,00
      Als de klant op 13 oktober 2027 23:59 voor <minder> van de personen annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | minder | bedrag   | bepaling      | toelichting                   |
        | 2      | € 0,00   | richtlijn G34 | een paar minder kost al niets |
        | 3      | € 500,00 | richtlijn G31 | € 600,00 min € 100,00         |
