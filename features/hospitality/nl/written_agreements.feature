# language: nl
# policies/hospitality/written_agreements.yaml
Functionaliteit: Wat schriftelijk anders is afgesproken

  UVH 9.4.2, kort gezegd: afwijken kan alleen schriftelijk. Artikel 5.1, voor reserveringen waarbij erover is
  onderhandeld: "Wie annuleert, betaalt het percentage dat wij schriftelijk afspraken, in plaats van de staffel; voor
  een deel naar rato."

  Achtergrond:
    Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
    En een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
    En de diensten beginnen op 16 oktober 2027 12:00
    En 20 % van onze capaciteit wordt geannuleerd

  Regel: Op schrift komt het in de plaats van de staffel

    Abstract Scenario: Wanneer er ook wordt geannuleerd
      Gegeven voor annulering is schriftelijk 25 % afgesproken
      Als de klant op <moment> de reservering annuleert
      Dan betaalt de klant € 2.000,00
      En dat volgt uit artikel 5.1

      Voorbeelden:
        | moment               | toelichting                 |
        | 16 april 2027 11:59  | de staffel zou niets vragen |
        | 16 juli 2027 12:00   | de staffel zou 15 % vragen  |
        | 9 oktober 2027 12:00 | de staffel zou alles vragen |

    Abstract Scenario: Een deel van de personen, hoe het ook heet
      Gegeven voor annulering is schriftelijk 25 % afgesproken
      Als <verzoek>
      Dan betaalt de klant € 500,00
      En dat volgt uit artikel 5.1

      Voorbeelden:
        | verzoek                                                            | toelichting                       |
        | de klant op 9 oktober 2027 12:00 voor 10 van de personen annuleert | 25 % van € 2.000,00               |
        | de klant op 9 oktober 2027 12:00 vraagt met 10 minder te komen     | hetzelfde, als wijziging gevraagd |

    @verify_with_counsel
    Scenario: Het gaat over annuleren, niet over wegblijven
      Gegeven voor annulering is schriftelijk 25 % afgesproken
      Als er op 16 oktober 2027 14:00 niemand is gekomen
      Dan betaalt de klant € 8.000,00
      En dat volgt uit UVH 9.4.2

    @verify_with_counsel
    Scenario: Mondeling telt het niet
      Gegeven voor annulering is mondeling 25 % afgesproken
      Als de klant op 9 oktober 2027 12:00 de reservering annuleert
      Dan betaalt de klant € 8.000,00
      En dat volgt uit UVH 9.4.2
      En artikel 5.1 geldt niet, omdat het niet schriftelijk is afgesproken
