# language: nl
# policies/services/sessions.yaml
Functionaliteit: Een gemiste afspraak

  Artikel 8.5 van onze voorwaarden gaat over bijeenkomsten. Artikel 8.9: "Mist u een afspraak van een project of een
  overeenkomst per maand, dan tellen de uren als gewerkt en gaat de opdracht door."

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019

  Abstract Scenario: Een bijeenkomst is voorbij, een opdracht gaat door
    Gegeven <afspraak>
    En de start is op 14 juni 2027 09:00
    Als er op 14 juni 2027 09:45 niemand is gekomen
    Dan is het verzoek <oordeel>
    En dat volgt uit <bron>

    Voorbeelden:
      | afspraak                                                                                                               | oordeel   | bron        | toelichting                       |
      | een coachgesprek van € 180,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden                         | betaald   | artikel 8.5 | het uur was voor hen vrijgehouden |
      | een project van € 12.000,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden                           | afgewezen | artikel 8.9 | er eindigt niets                  |
      | een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden | afgewezen | artikel 8.9 | er eindigt niets                  |
