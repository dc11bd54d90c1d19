# language: nl
# policies/hospitality/groups.yaml
Functionaliteit: Wat een consument voor annuleren betaalt, naast een bedrijf

  UVH 9.4.2 vraagt een deel van de reserveringswaarde. Voorwaarden die een consument een vast bedrag laten betalen voor het
  beëindigen van een overeenkomst worden vermoed onredelijk te zijn, behalve een redelijke vergoeding voor verlies of
  gederfde winst (artikel 6:237(i)). Een consument betaalt de staffel dus als wij kunnen aantonen dat wij ten minste zoveel
  verliezen, gemiste omzet inbegrepen. Kunnen wij dat niet, dan vervalt het hele beding en is er niets verschuldigd; het
  wordt niet teruggebracht tot de schade (artikel 6:233(a), HvJ C-625/21). Tussen bedrijven blijft het staan.

  Wie gewoon niet komt, of zelf een percentage afsprak, beëindigt niets op grond van onze voorwaarden: daar staat het
  bedrag.

  Achtergrond:
    Gegeven een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
    En de diensten beginnen op 16 oktober 2027 12:00
    En 20 % van onze capaciteit wordt geannuleerd

  Regel: De staffel geldt voor zover wij de schade kunnen aantonen

    @verify_with_counsel
    Abstract Scenario: Een cent schade maakt het verschil
      Gegeven Familie De Wit, een consument
      En wij kunnen <schade> schade aantonen
      Als de klant op 20 augustus 2027 10:00 de reservering annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | schade     | oordeel   | bedrag     | bepaling    | toelichting                     |
        | € 2.799,99 | kosteloos | € 0,00     | BW 6:233(a) | de staffel vraagt een cent meer |
        | € 2.800,00 | betaald   | € 2.800,00 | UVH 9.4.2   | 35 % is precies de schade       |
        | € 7.200,00 | betaald   | € 2.800,00 | UVH 9.4.2   | nooit meer dan de staffel       |

    Scenario: Toont niemand schade aan, dan is er niets verschuldigd en wordt het beding herzien
      Gegeven Familie De Wit, een consument
      En op 15 september 2026 is € 2.400,00 aanbetaald
      Als de klant op 20 augustus 2027 10:00 de reservering annuleert
      Dan is de annulering kosteloos
      En wij betalen € 2.400,00 terug
      En dat volgt uit BW 6:237(i)
      En de hotelmanager laat het beding uiterlijk 3 september 2027 10:00 herzien

    @verify_with_counsel
    Scenario: Een bedrijf betaalt de staffel, wat wij ook verliezen
      Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
      Als de klant op 20 augustus 2027 10:00 de reservering annuleert
      Dan betaalt de klant € 2.800,00
      En dat volgt uit UVH 9.4.2

    Abstract Scenario: Met minder komen beëindigt een deel, hoe het ook heet
      Gegeven Familie De Wit, een consument
      Als <verzoek>
      Dan is het verzoek kosteloos
      En betaalt de klant € 0,00
      En dat volgt uit BW 6:237(i)
      En de hotelmanager laat het beding uiterlijk 23 oktober 2027 12:00 herzien

      Voorbeelden:
        | verzoek                                                            | toelichting           |
        | de klant op 9 oktober 2027 12:00 voor 10 van de personen annuleert | annuleren genoemd     |
        | de klant op 9 oktober 2027 12:00 vraagt met 10 minder te komen     | een wijziging genoemd |

    @verify_with_counsel
    Abstract Scenario: Met minder maakt een cent schade hetzelfde verschil
      Gegeven Familie De Wit, een consument
      En wij kunnen <schade> schade aantonen
      Als de klant op 9 oktober 2027 12:00 vraagt met 10 minder te komen
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | schade     | bedrag     | bepaling    | toelichting                           |
        | € 1.999,99 | € 0,00     | BW 6:233(a) | 100 % van € 2.000,00 is een cent meer |
        | € 2.000,00 | € 2.000,00 | UVH 9.4.2   | precies de schade                     |

  Regel: Onze eigen artikelen voor een paar personen vervallen net zo

    @verify_with_counsel
    Abstract Scenario: Vier stoelen van € 20,00
      Gegeven Familie De Wit, een consument
      En dezelfde reservering, maar voor 4 personen
      En dezelfde reservering, maar € 240,00 waard
      En er is een tafel gereserveerd
      En wij kunnen <schade> schade aantonen
      Als de klant op 16 oktober 2027 11:00 de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | schade  | bedrag  | bepaling    | toelichting                          |
        | € 79,99 | € 0,00  | BW 6:233(a) | een cent minder dan vier stoelen     |
        | € 80,00 | € 80,00 | artikel 3.1 | wat de lege stoelen zouden opbrengen |

  Regel: Waar niets eindigt op grond van onze voorwaarden, staat het bedrag

    @verify_with_counsel
    Scenario: Wie niet komt, komt niet na
      Gegeven Familie De Wit, een consument
      Als er op 16 oktober 2027 14:00 niemand is gekomen
      Dan betaalt de klant € 8.000,00
      En dat volgt uit UVH 9.4.2

    Scenario: Wat schriftelijk is onderhandeld, is geen algemene voorwaarde
      Gegeven Familie De Wit, een consument
      En voor annulering is schriftelijk 25 % afgesproken
      Als de klant op 20 augustus 2027 10:00 de reservering annuleert
      Dan betaalt de klant € 2.000,00
      En dat volgt uit artikel 5.1

  Regel: Geen bedenktijd bij een verblijf of maaltijd op een bepaalde datum

    Abstract Scenario: Maar wel bij een bon zonder datum
      Gegeven Familie De Wit, een consument
      En <datum>
      Als de klant op 5 september 2026 10:00 de reservering herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | datum                                     | oordeel   | bepaling     | toelichting                |
        | de reservering is voor een bepaalde datum | afgewezen | BW 6:230p(e) | annuleren kan nog wel      |
        | het is een bon zonder datum               | kosteloos | BW 6:230o(1) | de vierde dag van veertien |
