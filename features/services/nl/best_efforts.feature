# language: nl
# policies/services/best_efforts.yaml
Functionaliteit: Onze inspanning

  Artikel 10.2 van onze voorwaarden: "Wij beloven ons best te doen, en zeiden u dat vooraf; het resultaat kan niemand
  beloven."

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
    En een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden
    En er zijn 2 maanden verstreken
    En de klant mist het resultaat

  Scenario: Wie wist dat wij een inspanning beloven, heeft geen recht op het resultaat
    Gegeven wij beloofden onze inspanning
    En wij zeiden de klant vooraf dat wij alleen een inspanning beloven
    Als de klant op 4 maart 2027 10:00 klaagt
    Dan is het verzoek afgewezen
    En dat volgt uit artikel 10.2

  @verify_with_counsel
  Scenario: Wie dat niet wist, wordt gehoord
    Gegeven wij beloofden onze inspanning
    En wij zeiden de klant nooit dat wij alleen een inspanning beloven
    Als de klant op 4 maart 2027 10:00 klaagt
    Dan moet de verkoopleider het goedkeuren
    En dat volgt uit richtlijn G34
