# language: nl
# policies/hospitality/house_practice.yaml
Functionaliteit: Een paar minder, en wat wij opnieuw verkochten, geval voor geval

  Richtlijn G34: één op de twintig personen minder kost een groep niets tot en met de derde dag ervoor, zolang de
  keuken niet heeft ingekocht. Richtlijn G31: wat wij opnieuw verkopen, gaat af van wat een bedrijf voor annuleren
  betaalt, en van wat wie dan ook voor wegblijven betaalt.

  Een consument die annuleert, is met de wet beter af: de staffel vervalt geheel waar hij meer vraagt dan onze schade.

  Achtergrond:
    Gegeven een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
    En de diensten beginnen op 16 oktober 2027 12:00
    En 20 % van onze capaciteit wordt geannuleerd

  @verify_with_counsel
  Regel: Eén op de twintig is een paar

    Achtergrond:
      Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019

    Abstract Scenario: Twintig is genoeg voor één, en negentien niet
      Gegeven dezelfde reservering, maar voor <personen> personen
      Als <verzoek>
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | personen | verzoek                                                                      | bedrag     | bepaling      | toelichting                          |
        | 20       | de klant op 13 oktober 2027 23:59 voor 1 van de personen annuleert           | € 0,00     | richtlijn G34 | precies één op de twintig            |
        | 19       | de klant op 13 oktober 2027 23:59 voor 1 van de personen annuleert           | € 421,05   | UVH 9.4.2     | één op de negentien: € 8.000,00 / 19 |
        | 41       | de klant op 13 oktober 2027 23:59 voor 2 van de personen annuleert           | € 0,00     | richtlijn G34 | minder dan één op de twintig         |
        | 39       | de klant op 13 oktober 2027 23:59 voor 2 van de personen annuleert           | € 410,26   | UVH 9.4.2     | € 16.000,00 / 39, afgerond           |
        | 40       | de klant op 13 oktober 2027 23:59 vraagt met 2 minder te komen               | € 0,00     | richtlijn G34 | als wijziging gevraagd               |
        | 40       | de klant op 13 oktober 2027 23:59 vraagt met 3 minder te komen               | € 600,00   | UVH 9.4.2     | één meer dan een paar                |
        | 40       | de klant op 14 oktober 2027 00:00 vraagt met 2 minder te komen               | € 400,00   | UVH 9.4.2     | de tweede dag                        |
        | 40       | 2 van de personen op 16 oktober 2027 14:00 niet zijn gekomen                 | € 400,00   | UVH 9.4.2     | wie wegblijft, heeft niets gezegd    |
        | 40       | de klant op 13 oktober 2027 23:59 voor € 400,00 van de reservering annuleert | € 400,00   | UVH 9.4.2     | diensten, en niemand minder          |
        | 40       | de klant op 13 oktober 2027 23:59 de reservering annuleert                   | € 8.000,00 | UVH 9.4.2     | allemaal is niet een paar            |

    Abstract Scenario: Tot de keuken inkoopt
      Gegeven <fase>
      Als de klant op 1 oktober 2027 10:00 voor 2 van de personen annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                                            | bedrag   | bepaling      | toelichting                  |
        | de order is nog niet ingepland                  | € 0,00   | richtlijn G34 | er is niets gepland          |
        | de order is ingepland                           | € 0,00   | richtlijn G34 | er is niets ingekocht        |
        | de keuken heeft voor deze reservering ingekocht | € 240,00 | UVH 9.4.2     | ingekocht: 60 % van € 400,00 |

  Regel: Wij laten ons niet twee keer betalen, wie er ook wegblijft

    Abstract Scenario: Opnieuw verkocht voor € 5.000,00
      Gegeven <wie>
      En <fase>
      En wij verkochten wat vrijkwam opnieuw voor € 5.000,00
      Als <verzoek>
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wie                                                   | fase                                            | verzoek                                                                       | bedrag     | bepaling      | toelichting                       |
        | Van Houten Advies, zakelijke klant sinds 1 maart 2019 | de order is ingepland                           | de klant op 9 oktober 2027 12:00 de reservering annuleert                     | € 3.000,00 | richtlijn G31 | € 8.000,00 min € 5.000,00         |
        | Van Houten Advies, zakelijke klant sinds 1 maart 2019 | de keuken heeft voor deze reservering ingekocht | de klant op 9 oktober 2027 12:00 de reservering annuleert                     | € 3.000,00 | richtlijn G31 | ingekocht of niet                 |
        | Van Houten Advies, zakelijke klant sinds 1 maart 2019 | de order is ingepland                           | de klant op 9 oktober 2027 12:00 voor € 6.000,00 van de reservering annuleert | € 1.000,00 | richtlijn G31 | € 6.000,00 min € 5.000,00         |
        | Van Houten Advies, zakelijke klant sinds 1 maart 2019 | de order is ingepland                           | de klant op 9 oktober 2027 12:00 vraagt met 30 minder te komen                | € 1.000,00 | richtlijn G31 | 30 van 40 is € 6.000,00           |
        | Van Houten Advies, zakelijke klant sinds 1 maart 2019 | de order is ingepland                           | er op 16 oktober 2027 14:00 niemand is gekomen                                | € 3.000,00 | richtlijn G31 | ook wie wegblijft                 |
        | Familie De Wit, een consument                         | de order is ingepland                           | er op 16 oktober 2027 14:00 niemand is gekomen                                | € 3.000,00 | richtlijn G31 | een consument ook                 |
        | Van Houten Advies, zakelijke klant sinds 1 maart 2019 | de order is ingepland                           | de klant op 20 augustus 2027 10:00 om een andere datum vraagt                 | € 800,00   | artikel 4.3   | verzetten is geen annuleren: 10 % |

    @verify_with_counsel
    Scenario: Een consument die annuleert, is niets verschuldigd waar de staffel meer vraagt dan onze schade
      Gegeven Familie De Wit, een consument
      En wij verkochten wat vrijkwam opnieuw voor € 5.000,00
      En wij kunnen € 3.000,00 schade aantonen
      Als de klant op 9 oktober 2027 12:00 de reservering annuleert
      Dan betaalt de klant € 0,00
      En dat volgt uit BW 6:233(a)
