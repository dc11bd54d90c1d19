# language: nl
# policies/webshop/promotions.yaml
Functionaliteit: De prijs van een actie

  Artikel 8.1: "Wie vóór of tijdens een actie bestelde, krijgt de actieprijs als daar tijdens de actie om wordt
  gevraagd." Artikel 8.2: "Een actie die voorbij is, is voorbij." Artikel 8.3: "Wat u tijdens de actie toevoegt, heeft
  die prijs ook." Artikel 8.4: "Wat u daarna toevoegt, heeft de prijs van die dag; wat u bestelde, houdt zijn prijs."

  Achtergrond:
    Gegeven Sanne Bakker, een consument
    En een order van € 400,00, gesloten op 20 mei 2027
    En het komt uit voorraad
    En het is nog niet uit het magazijn gehaald
    En de actie loopt tot en met 31 mei 2027

  Abstract Scenario: Gevraagd op de laatste dag, of de dag erna
    Gegeven <beroep>
    Als de klant op <moment> vraagt om een lagere prijs
    Dan is de wijziging <oordeel>
    En dat volgt uit <bepaling>

    Voorbeelden:
      | beroep                                       | moment            | oordeel   | bepaling    | toelichting                      |
      | de klant beroept zich op de actieprijs       | 31 mei 2027 23:59 | kosteloos | artikel 8.1 | de laatste minuut                |
      | de klant beroept zich op de actieprijs       | 1 juni 2027 00:00 | afgewezen | artikel 8.2 | voorbij                          |
      | de klant beroept zich niet op een actieprijs | 31 mei 2027 23:59 | afgewezen | artikel 6.9 | gewoon goedkoper: de prijs staat |

  Scenario: Het verschil gaat terug zoals het kwam
    Gegeven de klant beroept zich op de actieprijs
    Als de klant op 25 mei 2027 10:00 vraagt om een lagere prijs
    Dan is de wijziging kosteloos
    En dat volgt uit artikel 8.1
    En de administratie betaalt uiterlijk 8 juni 2027 10:00 het verschil terug

  Abstract Scenario: Twee stoelen erbij, tijdens de actie en erna
    Gegeven <beroep>
    En in de actie zou dat € 96,00 kosten
    Als de klant op <moment> wil toevoegen wat nu € 120,00 kost
    Dan betaalt de klant <bedrag>
    En dat volgt uit <bepaling>

    Voorbeelden:
      | beroep                                       | moment            | bedrag   | bepaling    | toelichting                  |
      | de klant beroept zich op de actieprijs       | 31 mei 2027 23:59 | € 96,00  | artikel 8.3 | de laatste minuut            |
      | de klant beroept zich op de actieprijs       | 1 juni 2027 00:00 | € 120,00 | artikel 8.4 | de prijs van die dag         |
      | de klant beroept zich niet op een actieprijs | 1 juni 2027 00:00 | € 120,00 | artikel 6.7 | nergens een beroep op gedaan |
