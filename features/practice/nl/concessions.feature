# language: nl
# policies/practice/concessions.yaml
Functionaliteit: Wat wij bij een nee aanbieden

  Richtlijn G13: een nee komt nooit alleen. Binnen twee dagen bieden wij, met de reden, aan wat bij het verzoek past:
  uitstellen, een pauze, een kleinere order of een ander artikel; een andere datum; wat wij wel kunnen maken; of betalen in
  termijnen en een tegoed op een volgende order. Weten wij nog niet wat zou helpen, dan binnen drie dagen. Zolang er iets mis
  is, verkopen wij niets: dan is er geen tegoed.

  Richtlijn G10: elk antwoord wordt binnen twee dagen schriftelijk bevestigd.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En het gaat om een koop van goederen

  Abstract Scenario: Wat er ook is gevraagd
    Als <verzoek>
    Dan is het verzoek afgewezen
    En dat berust op artikel 2.1
    En de orderafdeling biedt uiterlijk 10 maart 2027 17:00 een alternatief
    En de orderafdeling bevestigt dit uiterlijk 10 maart 2027 17:00 schriftelijk

    Voorbeelden:
      | verzoek                                                             | toelichting                |
      | de klant op 8 maart 2027 14:00 de order annuleert                   | later, minder of een pauze |
      | de klant op 8 maart 2027 14:00 vraagt de leverdatum te verschuiven  | een andere datum           |
      | de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen       | wat wel te maken is        |
      | de klant op 8 maart 2027 14:00 vraagt de hoeveelheid te wijzigen    | een tweede order           |
      | de klant op 8 maart 2027 14:00 vraagt om een lagere prijs           | in termijnen betalen       |
      | de klant op 8 maart 2027 14:00 vraagt op een ander adres te leveren | wat ook maar helpt         |

  Abstract Scenario: Ook zolang er een klacht openstaat
    Gegeven <klacht>
    Als de klant op 8 maart 2027 14:00 vraagt om een lagere prijs
    Dan is het verzoek afgewezen
    En dat berust op artikel 2.1
    En de orderafdeling biedt uiterlijk 10 maart 2027 17:00 een alternatief

    Voorbeelden:
      | klacht                                 | toelichting                     |
      | er staat geen klacht van de klant open | termijnen of een tegoed         |
      | er staat een klacht van de klant open  | termijnen, en niets te verkopen |
