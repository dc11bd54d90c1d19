# language: nl
# policies/law/nl/penalties.yaml
Functionaliteit: Een bedrag dat een boete is

  Artikelen 6:91 tot en met 6:94 BW: een boete is pas verschuldigd na een aanmaning met een laatste termijn (6:93), en een
  rechter mag haar matigen als de billijkheid dat klaarblijkelijk eist (6:94). Wij matigen zelf nooit: een boete van meer
  dan drie keer de schade die wij kunnen aantonen gaat eerst naar de jurist, en alleen wat wij echt rekenen vraagt om een
  aanmaning.

  Het boek van de wet zelf kent geen boetes. Hier noemt de order zelf wat een geweigerde levering kost (6:63) een boete.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 9.000,00, gesloten op 4 januari 2027
    En het gaat om een koop van goederen
    En onze voorwaarden zijn niet overhandigd
    En de bepaling is apart voor deze order onderhandeld
    En de order is verzonden

  Regel: Meer dan drie keer de schade gaat naar de jurist

    Achtergrond:
      Gegeven het bedrag in het beding is een boete

    Abstract Scenario: Drie keer is het meeste dat wij zonder vragen rekenen
      Gegeven de wijziging kost ons <kosten>
      En wij kunnen <schade> schade aantonen
      Als er op 30 april 2027 10:00 niemand is om de levering aan te nemen
      Dan betaalt de klant <kosten>
      En dat volgt uit BW 6:63
      En de administratie stuurt uiterlijk 30 april 2027 23:59 een aanmaning

      Voorbeelden:
        | kosten   | schade   | toelichting            |
        | € 240,00 | € 80,00  | drie keer, op de cent  |
        | € 240,00 | € 240,00 | niet meer dan de schade |

    Abstract Scenario: Een cent erboven is aan de jurist, en nog niemand wordt aangemaand
      Gegeven de wijziging kost ons <kosten>
      En wij kunnen <schade> schade aantonen
      Als er op 30 april 2027 10:00 niemand is om de levering aan te nemen
      Dan moet de jurist het goedkeuren
      En dat volgt uit BW 6:94(1)
      En hoeft dit niet: een aanmaning met een laatste termijn sturen

      Voorbeelden:
        | kosten   | schade  | toelichting                  |
        | € 240,01 | € 80,00 | een cent meer                |
        | € 240,00 | € 79,99 | een cent minder schade       |
        | € 240,00 | € 0,00  | helemaal geen schade te tonen |

  Regel: Geen boete zonder aanmaning, en geen aanmaning zonder boete

    Abstract Scenario: Wat geen boete is, vraagt om jurist noch aanmaning
      Gegeven <aard>
      En de wijziging kost ons € 240,00
      En wij kunnen € 0,00 schade aantonen
      Als er op 30 april 2027 10:00 niemand is om de levering aan te nemen
      Dan betaalt de klant € 240,00
      En dat volgt uit BW 6:63
      En hoeft dit niet: een aanmaning met een laatste termijn sturen

      Voorbeelden:
        | aard                                                 | toelichting                   |
        | het bedrag in het beding is de prijs van beëindigen  | de prijs van een recht        |
        | het bedrag in het beding is een schadevergoeding     | het maakt alleen schade goed  |

    Scenario: Waar niets wordt gerekend, wordt niemand aangemaand
      Gegeven het bedrag in het beding is een boete
      En wij kunnen € 0,00 schade aantonen
      Als de klant op 30 april 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat volgt uit het uitgangspunt
      En hoeft dit niet: een aanmaning met een laatste termijn sturen

    Scenario: Ook niet waar de klant kosteloos mag gaan
      Gegeven het bedrag in het beding is een boete
      En de toegezegde datum is fataal
      En wij zijn 3 dagen te laat
      Als de klant op 3 mei 2027 10:00 de order annuleert
      Dan is de annulering kosteloos
      En dat volgt uit BW 6:83(a)
      En hoeft dit niet: een aanmaning met een laatste termijn sturen
