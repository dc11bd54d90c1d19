# language: nl
# policies/law/nl/price_increase.yaml
Functionaliteit: Een prijs die kort na de order stijgt

  Artikel 6:236(i) BW: voorwaarden waarmee wij de prijs binnen 3 maanden na de order mogen verhogen, zijn tegenover een
  consument niet toegestaan, tenzij de consument dan weg mag. Dus mag een consument weg.

  Achtergrond:
    Gegeven een order van € 900,00, gesloten op 1 maart 2027
    En het gaat om een koop van goederen
    En de order is in onze winkel gesloten
    En onze voorwaarden zijn overhandigd

  @verify_with_counsel
  Scenario: Verhoogd op de laatste dag van de drie maanden
    Gegeven Sanne Bakker, een consument
    En wij verhoogden de prijs op 1 juni 2027
    Als de klant op 5 juni 2027 10:00 de order annuleert
    Dan is de annulering kosteloos
    En dat volgt uit BW 6:236(i)
    En de verkoopleider laat het beding uiterlijk 19 juni 2027 10:00 herzien

  Abstract Scenario: Een dag later, door een bedrijf, of helemaal niet verhoogd
    Gegeven <wie>
    En <verhoging>
    Als de klant op 5 juni 2027 10:00 de order annuleert
    Dan is de annulering afgewezen
    En dat berust op BW 6:217

    Voorbeelden:
      | wie                         | verhoging                              | toelichting                     |
      | Sanne Bakker, een consument | wij verhoogden de prijs op 2 juni 2027 | drie maanden en een dag         |
      | Sanne Bakker, een bedrijf   | wij verhoogden de prijs op 1 juni 2027 | de lijst is er voor consumenten |
      | Sanne Bakker, een consument | wij verhoogden de prijs niet           | er is niets verhoogd            |

  @verify_with_counsel
  Abstract Scenario: Hoe de consument het ook noemt, en ook voor een deel
    Gegeven Sanne Bakker, een consument
    En het wordt naar de eigen wensen van de klant gemaakt
    En in totaal heeft de klant € 900,00 betaald
    En wij verhoogden de prijs op 1 juni 2027
    Als <verzoek>
    Dan is het verzoek <oordeel>
    En wij betalen <terug> terug
    En dat volgt uit <bepaling>

    Voorbeelden:
      | verzoek                                                            | oordeel   | terug    | bepaling         | toelichting            |
      | de klant op 5 juni 2027 10:00 de order herroept                    | kosteloos | € 900,00 | BW 6:236(i)      | noemt het herroepen    |
      | de klant op 5 juni 2027 10:00 voor € 200,00 van de order annuleert | kosteloos | € 200,00 | BW 6:236(i)      | een deel               |
      | er op 5 juni 2027 10:00 niemand is om de levering aan te nemen     | afgewezen | € 0,00   | het uitgangspunt | zegt niets             |
      | de klant op 5 juni 2027 10:00 vraagt op een ander adres te leveren | afgewezen | € 0,00   | het uitgangspunt | gaat met de order door |

  Scenario: Een prijs waarover is onderhandeld, mag stijgen zoals is afgesproken
    Gegeven Sanne Bakker, een consument
    En wij verhoogden de prijs op 1 juni 2027
    En de bepaling is apart voor deze order onderhandeld
    Als de klant op 5 juni 2027 10:00 de order annuleert
    Dan is de annulering afgewezen
    En dat volgt uit het uitgangspunt
