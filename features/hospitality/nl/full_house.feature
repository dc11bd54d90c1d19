# language: nl
# policies/hospitality/changes.yaml
Functionaliteit: Als wij vol zitten

  Artikel 4.6 van onze eigen voorwaarden: "Waar wij geen plaats voor hebben, beloven wij niet." Dat geldt voor elke andere
  datum, elk ander menu of aantal, elke andere naam of kamer, ook voor wie een allergie heeft en ook als de fout bij ons ligt.
  Richtlijnen G13 en G37: bij een nee hoort een alternatief, bij een ander menu, een andere kamer of een ander aantal
  uiterlijk de volgende dag om 17:00, en voor de rest een dag later.

  Het houdt niemand tegen om met minder te komen, te annuleren of te klagen.

  Achtergrond:
    Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
    En een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
    En de diensten beginnen op 16 oktober 2027 12:00
    En 20 % van onze capaciteit wordt geannuleerd
    En wij zitten die dag vol

  Regel: Waar geen plaats voor is, wijzen wij af, met een alternatief

    Abstract Scenario: Alles wat plaats zou kosten
      Gegeven de wens kost ons € 150,00
      Als <verzoek>
      Dan is het verzoek afgewezen
      En betaalt de klant € 0,00
      En dat volgt uit artikel 4.6
      En de afdeling reserveringen biedt uiterlijk <uiterlijk> een alternatief

      Voorbeelden:
        | verzoek                                                                             | uiterlijk              | toelichting                           |
        | de klant op 16 juli 2027 10:00 om een andere datum vraagt                           | 18 juli 2027 17:00     | kosteloos als er plaats is            |
        | de klant op 20 augustus 2027 10:00 om een andere datum vraagt                       | 22 augustus 2027 17:00 | 10 % als er plaats is                 |
        | de klant op 16 oktober 2027 12:30 zegt later die dag te komen                       | 18 oktober 2027 17:00  | dan is de tafel van een ander         |
        | de klant op 1 oktober 2027 10:00 om een ander menu vraagt                           | 2 oktober 2027 17:00   | een ander menu                        |
        | de klant op 1 oktober 2027 10:00 vraagt meer gasten mee te mogen nemen              | 2 oktober 2027 17:00   | meer gasten                           |
        | de klant op 1 oktober 2027 10:00 vraagt een artikel te ruilen voor een ander        | 2 oktober 2027 17:00   | een andere kamer, bijvoorbeeld        |
        | de klant op 1 oktober 2027 10:00 vraagt de reservering op een andere naam te zetten | 3 oktober 2027 17:00   | een naam die wij niet kunnen aannemen |
        | de klant op 1 oktober 2027 10:00 vraagt op een ander adres te leveren               | 3 oktober 2027 17:00   | een diner op een andere plek          |

    Abstract Scenario: Een allergie of ingekocht eten maakt ook geen plaats
      Gegeven <fase>
      En <wens>
      Als de klant op 1 oktober 2027 10:00 om een ander menu vraagt
      Dan is het verzoek afgewezen
      En dat volgt uit artikel 4.6

      Voorbeelden:
        | fase                                            | wens                             | toelichting                        |
        | de order is ingepland                           | de wens gaat om een allergie     | kosteloos als er plaats is         |
        | de keuken heeft voor deze reservering ingekocht | de wens gaat om een allergie     | ook dan kosteloos als er plaats is |
        | de keuken heeft voor deze reservering ingekocht | de wens gaat om een andere smaak | voor wat het kost als er plaats is |

    Scenario: Ook onze eigen fout maakt geen plaats
      Gegeven wij hadden de zaal dubbel verhuurd
      Als de klant op 1 oktober 2027 10:00 om een andere datum vraagt
      Dan is het verzoek afgewezen
      En dat volgt uit artikel 4.6

    Scenario: Over de prijs gaat de ruimte niet
      Als de klant op 1 oktober 2027 10:00 vraagt om een lagere prijs
      Dan is het verzoek afgewezen
      En dat volgt uit artikel 4.7

  Regel: Wie geen plaats nodig heeft, helpen wij als altijd

    @verify_with_counsel
    Abstract Scenario: Met minder, of helemaal niet
      Als <verzoek>
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                        | bedrag     | bepaling      | toelichting         |
        | de klant op 13 oktober 2027 23:59 vraagt met 2 minder te komen | € 0,00     | richtlijn G34 | één op de twintig   |
        | de klant op 16 juli 2027 12:00 vraagt met 10 minder te komen   | € 300,00   | UVH 9.4.2     | 15 % van € 2.000,00 |
        | de klant op 16 juli 2027 12:00 de reservering annuleert        | € 1.200,00 | UVH 9.4.2     | 15 %                |
        | er op 16 oktober 2027 14:00 niemand is gekomen                 | € 8.000,00 | UVH 9.4.2     | alles               |

    Scenario: Wie zijn plek bezet vindt, is niets verschuldigd
      Gegeven wij hadden de zaal dubbel verhuurd
      Als de klant op 9 oktober 2027 12:00 de reservering annuleert
      Dan is de annulering kosteloos
      En dat volgt uit artikel 6.1

    Scenario: Wie klaagt, wordt geholpen
      Als de klant op 16 oktober 2027 15:00 klaagt
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 9.5
      En hoeft dit niet: een alternatief aanbieden
