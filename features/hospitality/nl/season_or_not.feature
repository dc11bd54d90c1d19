# language: nl
# policies/hospitality/season_offers.yaml
Functionaliteit: Wanneer de prijs van een seizoen telt, en wanneer niet

  Artikel 8.1 gaat over een lagere prijs, en artikel 8.2 over meer gasten, voor wie zich op de prijs van een
  seizoensaanbod beroept. Zolang het loopt telt die prijs, ook als de keuken heeft ingekocht; daarna telt de prijs van
  die dag. Verder verandert er niets: een ander menu, een andere datum, minder gasten en een vol huis gaan volgens
  onze andere voorwaarden.

  Achtergrond:
    Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
    En een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
    En de diensten beginnen op 16 oktober 2027 12:00
    En 20 % van onze capaciteit wordt geannuleerd
    En de wens kost ons € 150,00
    En de extra gasten kosten vandaag € 600,00 en in het seizoensaanbod € 450,00

  Regel: Wie zich op het seizoen beroept, betaalt die prijs zolang het loopt

    Achtergrond:
      Gegeven het seizoensaanbod loopt tot en met 31 maart 2027
      En de klant beroept zich op de seizoensprijs

    Abstract Scenario: Meer gasten, voordat en nadat de keuken inkoopt
      Gegeven <fase>
      En op 15 september 2026 is € 2.400,00 aanbetaald
      Als de klant op <moment> vraagt meer gasten mee te mogen nemen
      Dan is de wijziging paid
      En betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En dat volgt uit artikel 8.2, de uitzondering op artikel 4.1

      Voorbeelden:
        | fase                                            | moment              | bedrag   | toelichting                         |
        | de order is ingepland                           | 31 maart 2027 23:59 | € 450,00 | zolang het loopt                    |
        | de order is ingepland                           | 1 april 2027 00:00  | € 600,00 | daarna                              |
        | de keuken heeft voor deze reservering ingekocht | 31 maart 2027 23:59 | € 450,00 | ingekocht of niet, zolang het loopt |
        | de keuken heeft voor deze reservering ingekocht | 1 april 2027 00:00  | € 600,00 | ingekocht of niet, daarna           |

    @verify_with_counsel
    Abstract Scenario: Verder verandert er niets
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                                           | oordeel   | bedrag     | bepaling      | toelichting                        |
        | de klant op 31 maart 2027 23:59 vraagt om een lagere prijs                        | kosteloos | € 0,00     | artikel 8.1   | de prijs zelf, zolang het loopt    |
        | de klant op 1 april 2027 00:00 vraagt om een lagere prijs                         | afgewezen | € 0,00     | artikel 8.1   | en daarna                          |
        | de klant op 15 oktober 2027 10:00 om een ander menu vraagt                        | betaald   | € 150,00   | artikel 4.1   | een menu kost wat het ons kost     |
        | de klant op 31 maart 2027 23:59 om een ander menu vraagt                          | kosteloos | € 0,00     | artikel 4.1   | of niets, ruim van tevoren         |
        | de klant op 31 maart 2027 23:59 om een andere datum vraagt                        | kosteloos | € 0,00     | artikel 4.3   | een datum is een datum             |
        | de klant op 1 april 2027 00:00 om een andere datum vraagt                         | kosteloos | € 0,00     | artikel 4.3   | ook na het seizoen                 |
        | de klant op 1 april 2027 00:00 vraagt de reservering op een andere naam te zetten | kosteloos | € 0,00     | artikel 4.2   | een naam is een naam               |
        | de klant op 1 april 2027 00:00 vraagt een artikel te ruilen voor een ander        | kosteloos | € 0,00     | artikel 4.2   | ruilen is ruilen                   |
        | de klant op 31 maart 2027 23:59 vraagt met 2 minder te komen                      | kosteloos | € 0,00     | richtlijn G34 | minder is niet meer                |
        | de klant op 16 juli 2027 12:00 vraagt met 10 minder te komen                      | betaald   | € 300,00   | UVH 9.4.2     | minder is een deel annuleren: 15 % |
        | de klant op 16 juli 2027 12:00 de reservering annuleert                           | betaald   | € 1.200,00 | UVH 9.4.2     | annuleren is annuleren             |

    Abstract Scenario: Een vol huis is voor elke prijs vol
      Gegeven wij zitten die dag vol
      Als de klant op <moment> vraagt meer gasten mee te mogen nemen
      Dan is het verzoek rejected
      En dat volgt uit artikel 4.6

      Voorbeelden:
        | moment              | toelichting      |
        | 31 maart 2027 23:59 | zolang het loopt |
        | 1 april 2027 00:00  | daarna           |

  Regel: Zonder beroep of zonder aanbod is er geen seizoensprijs

    Abstract Scenario: Niemand beroept zich erop
      Gegeven het seizoensaanbod loopt tot en met 31 maart 2027
      En de klant beroept zich niet op een andere prijs
      Als de klant op <moment> vraagt meer gasten mee te mogen nemen
      Dan betaalt de klant € 0,00
      En dat volgt uit artikel 4.1

      Voorbeelden:
        | moment              | toelichting                          |
        | 31 maart 2027 23:59 | een kosteloze wens, zolang het loopt |
        | 1 april 2027 00:00  | een kosteloze wens, daarna           |

    Abstract Scenario: Er was geen aanbod
      Gegeven de klant beroept zich op de seizoensprijs
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                               | oordeel   | bepaling    | toelichting              |
        | de klant op 31 maart 2027 23:59 vraagt om een lagere prijs            | afgewezen | artikel 4.7 | de prijs staat vast      |
        | de klant op 31 maart 2027 23:59 vraagt meer gasten mee te mogen nemen | kosteloos | artikel 4.1 | een wens als elke andere |
