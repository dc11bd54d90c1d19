# language: nl
# policies/services/individual_agreements.yaml
Functionaliteit: Wat voor één opdracht apart is onderhandeld

  Artikel 12.1: "De afkoopsom die wij met u onderhandelden, komt in de plaats van onze algemene voorwaarden." Een
  consument blijft beschermd door de wet.

  Achtergrond:
    Gegeven een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden
    En er zijn 2 maanden verstreken

  Abstract Scenario: In plaats van de resterende maanden
    Gegeven <klant>
    En voor het beëindigen van de opdracht is apart € 1.500,00 onderhandeld
    Als de klant op 4 maart 2027 10:00 met de opdracht stopt
    Dan is de annulering <oordeel>
    En betaalt de klant <bedrag>
    En dat volgt uit <bron>

    Voorbeelden:
      | klant                                               | oordeel   | bedrag     | bron         | toelichting                 |
      | Vecht Logistiek, zakelijke klant sinds 1 maart 2019 | betaald   | € 1.500,00 | artikel 12.1 | in plaats van € 3.800,00    |
      | J. de Boer, een consument                           | kosteloos | € 0,00     | BW 7:408(3)  | van de wet wijkt niemand af |

  Scenario: Wat af is, is niet te stoppen, wat er ook is onderhandeld
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
    En voor het beëindigen van de opdracht is apart € 1.500,00 onderhandeld
    En het werk is overgedragen
    Als de klant op 4 maart 2027 10:00 met de opdracht stopt
    Dan is de annulering afgewezen
    En dat volgt uit artikel 4.4
