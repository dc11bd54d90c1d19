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
      | wie                         | verhoging                               | toelichting                   |
      | Sanne Bakker, een consument | wij verhoogden de prijs op 2 juni 2027  | drie maanden en een dag       |
      | Sanne Bakker, een bedrijf   | wij verhoogden de prijs op 1 juni 2027  | de lijst is er voor consumenten |
      | Sanne Bakker, een consument | wij verhoogden de prijs niet            | er is niets verhoogd          |
