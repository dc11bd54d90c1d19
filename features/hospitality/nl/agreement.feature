# language: nl
# policies/hospitality/agreement.yaml
Functionaliteit: De reservering, en wiens voorwaarden erbij horen

  UVH 9.4.2, kort gezegd: een telefonische annulering moet schriftelijk worden bevestigd. Zo lezen wij dat: zonder die
  bevestiging voeren wij niets uit, en mét die bevestiging telt het moment van het telefoontje.

  Wat in elke branche geldt, geldt ook hier. Artikel 2.2: "Zolang een reservering niet is te laten zien, rekenen wij er
  niets voor." Artikel 2.4: "Wat verder mondeling wordt gevraagd, wordt eerst bevestigd." Artikel 2.5: "Noemt u eigen
  voorwaarden, dan stellen wij eerst vast welke gelden."

  Achtergrond:
    Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
    En een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026
    En de diensten beginnen op 16 oktober 2027 12:00
    En 20 % van onze capaciteit wordt geannuleerd

  Regel: Wat telefonisch is gezegd, komt op schrift

    Achtergrond:
      Gegeven wij hebben de reservering schriftelijk bevestigd
      En onze voorwaarden zijn overhandigd

    Scenario: Niet bevestigd, dus nog niet geannuleerd
      Gegeven het verzoek kwam telefonisch en is nooit bevestigd
      Als de klant op 16 september 2027 11:59 de reservering annuleert
      Dan wachten wij op een schriftelijke bevestiging van het verzoek door de klant
      En dat volgt uit UVH 9.4.2

    @verify_with_counsel
    Abstract Scenario: Wel bevestigd, dus telt het moment van het telefoontje
      Gegeven het verzoek kwam telefonisch en is schriftelijk bevestigd
      Als de klant op <moment> de reservering annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | moment                  | bedrag     | toelichting                 |
        | 16 september 2027 11:59 | € 2.800,00 | een minuut meer dan 1 maand |
        | 16 september 2027 12:00 | € 4.800,00 | precies 1 maand             |

    Scenario: Een ander telefonisch verzoek wacht ook
      Gegeven het verzoek kwam telefonisch en is nooit bevestigd
      Als de klant op 16 juli 2027 10:00 om een andere datum vraagt
      Dan wachten wij op een schriftelijke bevestiging van het verzoek door de klant
      En dat volgt uit artikel 2.4

  Regel: Alleen voor een reservering die wij kunnen laten zien, rekenen wij kosten

    Scenario: Hun woord tegen het onze
      Gegeven wij hebben alleen een notitie van hun telefoontje
      En onze voorwaarden zijn overhandigd
      Als de klant op 20 augustus 2027 10:00 de reservering annuleert
      Dan wachten wij op een brief of e-mail die bevestigt wat in het gesprek is afgesproken
      En dat volgt uit artikel 2.2

    @verify_with_counsel
    Scenario: Een ondertekende offerte laat haar zien
      Gegeven de offerte is ondertekend
      En onze voorwaarden zijn overhandigd
      Als de klant op 20 augustus 2027 10:00 de reservering annuleert
      Dan betaalt de klant € 2.800,00
      En dat volgt uit UVH 9.4.2

  Regel: De staffel telt als onze voorwaarden bij de reservering kwamen

    Abstract Scenario: Anders beslist een mens
      Gegeven wij hebben de reservering schriftelijk bevestigd
      En <de onze>
      En <de hunne>
      Als de klant op 20 augustus 2027 10:00 de reservering annuleert
      Dan moet de hotelmanager het goedkeuren
      En dat volgt uit richtlijn G32

      Voorbeelden:
        | de onze                                                 | de hunne                                        | toelichting                    |
        | onze voorwaarden zijn niet overhandigd                  | de klant noemde geen eigen voorwaarden          | er zijn geen voorwaarden       |
        | onze voorwaarden zijn gedeponeerd maar niet overhandigd | de klant noemde geen eigen voorwaarden          | deponeren is niet overhandigen |
        | onze voorwaarden zijn overhandigd                       | de klant wees onze voorwaarden uitdrukkelijk af | met zoveel woorden geweigerd   |
        | onze voorwaarden zijn niet overhandigd                  | de klant noemde eigen voorwaarden               | alleen de hunne lagen op tafel |

    Scenario: Twee sets voorwaarden lossen wij eerst op
      Gegeven wij hebben de reservering schriftelijk bevestigd
      En onze voorwaarden zijn overhandigd
      En de klant noemde eigen voorwaarden
      Als de klant op 20 augustus 2027 10:00 de reservering annuleert
      Dan wachten wij op ons antwoord op de inkoopvoorwaarden van de klant, of een handtekening onder de onze
      En dat volgt uit artikel 2.5
