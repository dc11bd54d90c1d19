# language: nl
# policies/hospitality/overbooked.yaml
Functionaliteit: Als wij dezelfde plek twee keer hebben verhuurd

  Artikel 6.1 van onze eigen voorwaarden: "Hebben wij uw plek dubbel verhuurd, dan bent u niets verschuldigd en kiest u:
  ergens anders, een andere dag, of uw geld." Artikel 6.2: "Verzetten kost u dan niets." Artikel 6.3: "Wat u betaalde,
  hebt u dezelfde dag terug."

  Wat verder aan onszelf ligt, brengen wij ook nooit in rekening, zoals in elke branche: artikel 9.1.

  Achtergrond:
    Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
    En een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
    En de diensten beginnen op 16 oktober 2027 12:00
    En op 15 september 2026 is € 2.400,00 aanbetaald

  Regel: De gast kiest, en betaalt niets

    Scenario: Geannuleerd omdat de zaal dubbel was verhuurd
      Gegeven wij hadden de zaal dubbel verhuurd
      En 20 % van onze capaciteit wordt geannuleerd
      Als de klant op 9 oktober 2027 12:00 de reservering annuleert
      Dan is de annulering kosteloos
      En wij betalen € 2.400,00 terug
      En dat volgt uit artikel 6.1
      En de afdeling reserveringen biedt uiterlijk 9 oktober 2027 12:00 een alternatief

    @verify_with_counsel
    Scenario: Op dezelfde dag geannuleerd zonder zo'n fout
      Gegeven 20 % van onze capaciteit wordt geannuleerd
      Als de klant op 9 oktober 2027 12:00 de reservering annuleert
      Dan betaalt de klant € 8.000,00
      En dat volgt uit UVH 9.4.2

    Scenario: Het geld is dezelfde dag terug
      Gegeven wij hadden de zaal dubbel verhuurd
      Als de klant op 9 oktober 2027 12:00 de reservering annuleert
      Dan is de annulering kosteloos
      En wij betalen € 2.400,00 terug
      En dat volgt uit artikel 6.1
      En de administratie betaalt het uiterlijk 9 oktober 2027 23:59 terug

    Scenario: Wie kwam en weer ging, is niet weggebleven
      Gegeven wij hadden de zaal dubbel verhuurd
      Als er op 16 oktober 2027 14:00 niemand is gekomen
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 6.1

    Abstract Scenario: Op de laatste dag verzet
      Gegeven <fout>
      Als de klant op 15 oktober 2027 12:00 om een andere datum vraagt
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fout                                     | oordeel   | bepaling    | toelichting                    |
        | wij hadden de zaal dubbel verhuurd       | kosteloos | artikel 6.2 | verzetten kan anders niet meer |
        | wij hebben de wijziging zelf veroorzaakt | kosteloos | artikel 9.1 | elke andere fout van ons       |

    Scenario: Zonder fout staat de datum vast
      Als de klant op 15 oktober 2027 12:00 om een andere datum vraagt
      Dan is de wijziging afgewezen
      En dat volgt uit artikel 4.5
