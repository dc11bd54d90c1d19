# language: nl
# policies/services/promised_results.yaml
@verify_with_counsel
Functionaliteit: Een resultaat dat wij beloofden

  Artikel 10.1 van onze voorwaarden: "Beloofden wij een resultaat en ontbreekt het, dan mag u kosteloos stoppen."

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
    En een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden
    En er zijn 2 maanden verstreken

  Abstract Scenario: Een inspanning zonder resultaat is geen fout, een beloofd resultaat wel
    Gegeven de klant mist het resultaat
    En wij zeiden de klant vooraf dat wij alleen een inspanning beloven
    En <feit>
    Als de klant op 4 maart 2027 10:00 met de opdracht stopt
    Dan is de annulering <oordeel>
    En betaalt de klant <bedrag>
    En dat volgt uit <bron>

    Voorbeelden:
      | feit                          | oordeel   | bedrag     | bron         | toelichting                 |
      | wij beloofden onze inspanning | betaald   | € 3.800,00 | artikel 5.1  | wij deden wat wij beloofden |
      | wij beloofden een resultaat   | kosteloos | € 0,00     | artikel 10.1 | en dat is er niet           |

  Scenario: Ook wie een deel laat vervallen, betaalt niets
    Gegeven de klant mist het resultaat
    En wij beloofden een resultaat
    Als de klant op 4 maart 2027 10:00 voor € 1.900,00 van de opdracht laat vervallen
    Dan betaalt de klant € 0,00
    En dat volgt uit artikel 10.1

  Scenario: Een klacht over een beloofd resultaat pakken wij op
    Gegeven de klant mist het resultaat
    En wij beloofden een resultaat
    Als de klant op 4 maart 2027 10:00 klaagt
    Dan is het verzoek kosteloos
    En dat volgt uit artikel 10.1

  Scenario: Een resultaat dat er is, wordt betaald
    Gegeven wij beloofden een resultaat
    Als de klant op 4 maart 2027 10:00 met de opdracht stopt
    Dan betaalt de klant € 3.800,00
    En dat volgt uit artikel 5.1
