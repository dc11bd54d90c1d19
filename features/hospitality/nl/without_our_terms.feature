# language: nl
# policies/hospitality/house_practice.yaml
Functionaliteit: Een reservering zonder onze voorwaarden

  Richtlijn G32: zonder onze voorwaarden is niet afgesproken wat een wijziging kost, dus beslist de hotelmanager. Wat aan
  onszelf ligt en wat de wet zelf regelt, heeft geen voorwaarden nodig.

  Achtergrond:
    Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
    En de diensten beginnen op 16 oktober 2027 12:00

  Regel: Zonder onze voorwaarden beslist de hotelmanager

    Achtergrond:
      Gegeven een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026
      En wij hebben de reservering schriftelijk bevestigd
      En onze voorwaarden zijn niet overhandigd

    Abstract Scenario: Onder niemands voorwaarden moet over alles worden gepraat
      Als <verzoek>
      Dan moet de hotelmanager het goedkeuren
      En dat volgt uit richtlijn G32

      Voorbeelden:
        | verzoek                                                                     | toelichting                     |
        | de klant op 16 juli 2027 10:00 om een andere datum vraagt                   | wat verzetten kost              |
        | de klant op 16 juli 2027 10:00 vraagt een artikel te ruilen voor een ander  | wat een andere kamer kost       |
        | de klant op 16 juli 2027 10:00 de reservering annuleert                     | wat annuleren kost              |
        | de klant op 13 oktober 2027 23:59 voor 2 van de personen annuleert          | richtlijn G34 hoort bij de onze |
        | de klant op 16 juli 2027 10:00 voor € 3.000,00 van de reservering annuleert | wat een deel kost               |
        | er op 16 oktober 2027 14:00 niemand is gekomen                              | wat wegblijven kost             |

    Scenario: Ook als wij het opnieuw verkochten
      Gegeven wij verkochten wat vrijkwam opnieuw voor € 5.000,00
      Als de klant op 9 oktober 2027 12:00 de reservering annuleert
      Dan moet de hotelmanager het goedkeuren
      En dat volgt uit richtlijn G32

    Scenario: Onze eigen fout kost niets, onder wiens voorwaarden ook
      Gegeven wij hadden de zaal dubbel verhuurd
      En op 15 september 2026 is € 2.400,00 aanbetaald
      Als de klant op 9 oktober 2027 12:00 de reservering annuleert
      Dan is de annulering kosteloos
      En wij betalen € 2.400,00 terug
      En dat volgt uit artikel 6.1
      En de administratie betaalt het uiterlijk 9 oktober 2027 23:59 terug

    Scenario: Verzetten om die fout ook
      Gegeven wij hadden de zaal dubbel verhuurd
      Als de klant op 15 oktober 2027 12:00 om een andere datum vraagt
      Dan is de wijziging kosteloos
      En betaalt de klant € 0,00
      En dat volgt uit artikel 6.2

    Scenario: Wat de wet regelt, heeft geen voorwaarden nodig
      Als de klant op 5 september 2026 10:00 de reservering herroept
      Dan is het verzoek afgewezen
      En dat volgt uit BW 6:230g(1)(a)
