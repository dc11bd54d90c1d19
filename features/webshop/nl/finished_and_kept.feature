# language: nl
# policies/webshop/cancelling.yaml
Functionaliteit: Iets dat klaar is, een aanbetaling, en wat wij bewaarden

  Artikel 7.3: "Wie dat afsprak en annuleert wat wij begonnen, verbeurt de aanbetaling in plaats van 25 %." Artikel 7.5:
  "Is het klaar: de prijs min wat wij besparen", wat er ook over de aanbetaling is afgesproken. Artikel 7.7: "Wat voor u
  is gemaakt en de deur uit is, blijft van u." Artikel 7.8: "Wat wij langer dan 28 dagen voor u bewaarden betaalt u, voor
  € 1,25 per dag, ook als u annuleert."

  Achtergrond:
    Gegeven een order van € 2.000,00, gesloten op 1 maart 2027
    En het wordt naar de eigen wensen van de klant gemaakt

  Regel: De aanbetaling is alleen verbeurd waar artikel 7.3 dat zegt

    Achtergrond:
      Gegeven Sanne Bakker, een consument
      En wij spraken af dat wie annuleert de aanbetaling verbeurt
      En wij kunnen € 1.500,00 schade aantonen

    Abstract Scenario: Begonnen, alles, en iets om te verbeuren
      Gegeven <fase>
      En op 2 maart 2027 is <aanbetaling> aanbetaald
      Als <verzoek>
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is <verbeurd> verbeurd
      En wij betalen <terug> terug
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                     | aanbetaling | verzoek                                                              | bedrag   | verbeurd | terug    | bepaling    | toelichting                 |
        | de order is in productie | € 800,00    | de klant op 10 maart 2027 10:00 de order annuleert                   | € 800,00 | € 800,00 | € 0,00   | artikel 7.3 | begonnen, en alles          |
        | de order is in productie | € 0,01      | de klant op 10 maart 2027 10:00 de order annuleert                   | € 0,01   | € 0,01   | € 0,00   | artikel 7.3 | een cent is een aanbetaling |
        | de order is in productie | € 0,00      | de klant op 10 maart 2027 10:00 de order annuleert                   | € 500,00 | € 0,00   | € 0,00   | artikel 7.2 | niets te verbeuren: 25 %    |
        | de order is in productie | € 800,00    | de klant op 10 maart 2027 10:00 voor € 400,00 van de order annuleert | € 100,00 | € 0,00   | € 0,00   | artikel 7.2 | maar een deel: 25 % daarvan |
        | de order is ingepland    | € 800,00    | de klant op 10 maart 2027 10:00 de order annuleert                   | € 0,00   | € 0,00   | € 800,00 | artikel 7.1 | er was niets begonnen       |

    @verify_with_counsel
    Scenario: Is het klaar, dan verrekenen wij de aanbetaling en is die niet verbeurd
      Gegeven het staat ingepakt
      En op 2 maart 2027 is € 500,00 aanbetaald
      En stoppen bespaart ons € 1.700,00
      Als de klant op 10 maart 2027 10:00 de order annuleert
      Dan betaalt de klant € 300,00
      En van de aanbetaling is € 0,00 verbeurd
      En wij verrekenen € 300,00 met wat is betaald
      En wij betalen € 200,00 terug
      En dat volgt uit artikel 7.5, de uitzondering op artikel 7.3

  Regel: Een deel ervan

    Achtergrond:
      Gegeven Sanne Bakker, een consument

    @verify_with_counsel
    Scenario: Een deel dat klaar is, kost de prijs van dat deel min wat wij besparen
      Gegeven het staat ingepakt
      En stoppen bespaart ons € 100,00
      Als de klant op 10 maart 2027 10:00 voor € 400,00 van de order annuleert
      Dan betaalt de klant € 300,00
      En dat volgt uit artikel 7.5

    Scenario: Een deel dat in de bus zit, blijft van de klant
      Gegeven het zit in de bus
      Als de klant op 10 maart 2027 10:00 voor € 400,00 van de order annuleert
      Dan is het verzoek afgewezen
      En dat volgt uit artikel 7.7
      En de orderafdeling biedt uiterlijk 12 maart 2027 17:00 een alternatief

  Regel: Wat wij voor de klant bewaarden

    Abstract Scenario: De 28e dag is gratis, de 29e niet
      Gegeven Sanne Bakker, een bedrijf
      En de order is in productie
      En wij bewaren het <dagen> dagen langer voor de klant
      Als de klant op 10 maart 2027 10:00 de order annuleert
      Dan betaalt de klant <bedrag>
      En daarvan is <opslag> voor opslag
      En dat volgt uit artikel 7.2

      Voorbeelden:
        | dagen | bedrag   | opslag | toelichting                |
        | 28    | € 500,00 | € 0,00 | 25 % van € 2.000,00        |
        | 29    | € 501,25 | € 1,25 | en één dag in ons magazijn |

    Scenario: Opslag blijft verschuldigd als wij meer dan de prijs besparen
      Gegeven Sanne Bakker, een consument
      En het staat ingepakt
      En wij bewaren het 48 dagen langer voor de klant
      En stoppen bespaart ons € 2.100,00
      Als de klant op 10 maart 2027 10:00 de order annuleert
      Dan betaalt de klant € 25,00
      En daarvan is € 25,00 voor opslag
      En dat volgt uit artikel 7.8

    Scenario: Wie niet annuleert, betaalt bij een ander adres geen opslag
      Gegeven Sanne Bakker, een consument
      En het staat ingepakt
      En wij bewaren het 48 dagen langer voor de klant
      Als de klant op 10 maart 2027 10:00 vraagt op een ander adres te leveren
      Dan is de wijziging kosteloos
      En dat volgt uit artikel 6.1
