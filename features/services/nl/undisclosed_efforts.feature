# language: nl
# policies/services/undisclosed_efforts.yaml
@verify_with_counsel
Functionaliteit: Een inspanningsverplichting die niet duidelijk is gemaakt

  Richtlijn G30: waar wij nooit duidelijk zeiden dat wij een inspanning beloven en geen resultaat, houden wij de
  klant niet aan alles; de verkoopleider treft een regeling.

  Achtergrond:
    Gegeven een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden
    En er zijn 2 maanden verstreken

  Scenario: Vooraf gezegd: de resterende maanden worden betaald
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
    En wij zeiden de klant vooraf dat wij alleen een inspanning beloven
    Als de klant op 4 maart 2027 10:00 met de opdracht stopt
    Dan is de annulering betaald
    En betaalt de klant € 3.800,00
    En dat volgt uit artikel 5.1

  Scenario: Nooit gezegd: iemand zoekt een regeling
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
    En wij zeiden de klant nooit dat wij alleen een inspanning beloven
    Als de klant op 4 maart 2027 10:00 met de opdracht stopt
    Dan moet de verkoopleider het goedkeuren
    En dat volgt uit richtlijn G30

  Scenario: Nooit gezegd, en alleen een deel vervalt
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
    En wij zeiden de klant nooit dat wij alleen een inspanning beloven
    Als de klant op 4 maart 2027 10:00 voor € 1.900,00 van de opdracht laat vervallen
    Dan moet de verkoopleider het goedkeuren
    En dat volgt uit richtlijn G30

  Scenario: Bij een beloofd resultaat valt er niets te zeggen
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
    En wij beloofden een resultaat
    En wij zeiden de klant nooit dat wij alleen een inspanning beloven
    Als de klant op 4 maart 2027 10:00 met de opdracht stopt
    Dan betaalt de klant € 3.800,00
    En dat volgt uit artikel 5.1
