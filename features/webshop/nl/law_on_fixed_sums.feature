# language: nl
# policies/webshop/cancelling.yaml
Functionaliteit: Een vast bedrag voor annuleren, tegenover een consument

  Artikel 7.2 van onze voorwaarden: "Een stoel annuleren waar wij naar uw wensen aan begonnen, kost 25 % van de prijs."

  Artikelen 6:233(a) en 6:237(i) BW: tegenover een consument blijft zo'n bedrag alleen staan voor zover het schade
  goedmaakt. Vraagt het meer dan de schade die wij kunnen aantonen, dan vervalt het hele beding: het wordt niet ingekort
  tot de schade, en er komt niets voor in de plaats (Hof van Justitie C-625/21). Het beding wordt herzien. Artikel
  6:230n(3): ook kosten die niet vóór de order zijn genoemd, zijn niet verschuldigd. Een kantoor heeft dit schild niet.

  Achtergrond:
    Gegeven een order van € 2.000,00, gesloten op 1 maart 2027
    En het wordt naar de eigen wensen van de klant gemaakt
    En de order is in productie
    En in totaal heeft de klant € 800,00 betaald

  Regel: Het staat tegenover een kantoor, en tegenover een consument alleen als er schade is

    Abstract Scenario: Een en dezelfde stoel
      Gegeven <wie>
      Als de klant op 10 maart 2027 10:00 de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En wij betalen <terug> terug
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wie                         | oordeel   | bedrag   | terug    | bepaling    | toelichting                                      |
        | Sanne Bakker, een bedrijf   | betaald   | € 500,00 | € 300,00 | artikel 7.2 | 25 % van € 2.000,00                              |
        | Sanne Bakker, een consument | kosteloos | € 0,00   | € 800,00 | BW 6:237(i) | geen schade aangetoond: er is niets verschuldigd |

    Abstract Scenario: Schade op de cent
      Gegeven Sanne Bakker, een consument
      En wij kunnen <schade> schade aantonen
      Als de klant op 10 maart 2027 10:00 de order annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | schade   | bedrag   | bepaling    | toelichting                 |
        | € 0,00   | € 0,00   | BW 6:237(i) | geen schade                 |
        | € 500,00 | € 500,00 | artikel 7.2 | de schade is even groot     |
        | € 800,00 | € 500,00 | artikel 7.2 | niet meer dan is afgesproken |

    Scenario: Geen schade: het beding wordt herzien
      Gegeven Sanne Bakker, een consument
      En wij kunnen € 0,00 schade aantonen
      Als de klant op 10 maart 2027 10:00 de order annuleert
      Dan is de annulering kosteloos
      En dat volgt uit BW 6:237(i), hoewel artikel 7.2 € 500,00 rekent
      En de verkoopleider laat het beding uiterlijk 24 maart 2027 10:00 herzien

    @verify_with_counsel
    Scenario: Een cent schade te weinig, en alles vervalt
      Gegeven Sanne Bakker, een consument
      En wij kunnen € 499,99 schade aantonen
      Als de klant op 10 maart 2027 10:00 de order annuleert
      Dan is de annulering kosteloos
      En er gaat € 500,00 af
      En wij betalen € 800,00 terug
      En dat volgt uit BW 6:233(a), hoewel artikel 7.2 € 500,00 rekent
      En de verkoopleider laat het beding uiterlijk 24 maart 2027 10:00 herzien

    Scenario: Wat met deze consument is onderhandeld, blijft staan
      Gegeven Sanne Bakker, een consument
      En de bepaling is apart voor deze order onderhandeld
      Als de klant op 10 maart 2027 10:00 de order annuleert
      Dan betaalt de klant € 500,00
      En dat volgt uit artikel 7.2

    Scenario: Wie een deel annuleert, heeft met een deel van het beding te maken
      Gegeven Sanne Bakker, een consument
      En wij kunnen € 125,00 schade aantonen
      Als de klant op 10 maart 2027 10:00 voor € 500,00 van de order annuleert
      Dan betaalt de klant € 125,00
      En dat volgt uit artikel 7.2

    Abstract Scenario: Wat een eigen prijs heeft, blijft verschuldigd
      Gegeven <wie>
      En wij bewaren het 48 dagen langer voor de klant
      Als de klant op 10 maart 2027 10:00 de order annuleert
      Dan betaalt de klant <bedrag>
      En daarvan is € 25,00 voor opslag
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wie                         | bedrag   | bepaling              | toelichting                                             |
        | Sanne Bakker, een bedrijf   | € 525,00 | artikel 7.8           | 25 % en 20 dagen opslag                                 |
        | Sanne Bakker, een consument | € 25,00  | BW 6:233(a), 6:237(i) | het vaste bedrag vervalt, de 20 dagen blijven verschuldigd |

  Regel: Kosten die niet vóór de order zijn genoemd, zijn niet verschuldigd

    Abstract Scenario: Genoemd of niet
      Gegeven Sanne Bakker, een consument
      En wij kunnen € 500,00 schade aantonen
      En <genoemd>
      Als de klant op 10 maart 2027 10:00 de order annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | genoemd                                      | bedrag   | bepaling     | toelichting      |
        | deze kosten zijn vóór de order genoemd       | € 500,00 | artikel 7.2  | geen verrassing  |
        | deze kosten zijn niet vóór de order genoemd  | € 0,00   | BW 6:230n(3) | een verrassing   |
