# language: nl
# policies/webshop/delivering.yaml
Functionaliteit: De bezorgafspraak, en waar die niet over gaat

  Artikel 4.1: "Tot twee werkdagen vóór de bezorging is een andere dag kosteloos." Artikel 4.2: "Wij bewaren het 28 dagen
  gratis, en daarna voor € 1,25 per dag": wie de dag verzet betaalt dat, en niemand anders. Artikel 4.4: "Wie niet thuis
  is, betaalt € 35,00 voor het terugkomen." Artikel 4.5: "Behalve wie daar niets aan kon doen." Artikel 4.6: "Wie wachtte
  op een bus die op een ander moment kwam, betaalt niets."

  Achtergrond:
    Gegeven een order van € 400,00, gesloten op 3 mei 2027
    En het komt uit voorraad

  Regel: Niemand thuis

    Achtergrond:
      Gegeven Sanne Bakker, een consument

    Abstract Scenario: Onze bus stond voor de deur, wat er ook in onze boeken stond
      Gegeven <fase>
      Als er op 11 juni 2027 14:00 niemand is om de levering aan te nemen
      Dan is het verzoek betaald
      En betaalt de klant € 35,00
      En dat volgt uit artikel 4.4

      Voorbeelden:
        | fase                                     | toelichting                    |
        | het is nog niet uit het magazijn gehaald | in onze boeken: besteld        |
        | de order is ingepland                    | in onze boeken: ingepland      |
        | het materiaal is ingekocht               | in onze boeken: hout ingekocht |
        | het wordt gemaakt                        | in onze boeken: wordt gemaakt  |
        | het staat ingepakt                       | in onze boeken: ingepakt       |

    Scenario: Wie er niets aan kon doen, krijgt een nieuwe dag en geen rekening
      Gegeven het zit in de bus
      En de klant is door overmacht getroffen
      Als er op 11 juni 2027 14:00 niemand is om de levering aan te nemen
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 4.5
      En de orderafdeling spreekt uiterlijk 14 juni 2027 17:00 een bezorgdag af
      En hoeft dit niet: factureren wat openstaat

    Scenario: Wie geen reden geeft, had er iets aan kunnen doen
      Gegeven het zit in de bus
      En de klant geeft geen reden
      Als er op 11 juni 2027 14:00 niemand is om de levering aan te nemen
      Dan betaalt de klant € 35,00
      En dat volgt uit artikel 4.4

    @verify_with_counsel
    Scenario: Wie er niets aan kan doen en een andere dag vraagt: daar kijkt iemand naar
      Gegeven het staat ingepakt
      En de levering is toegezegd voor 11 juni 2027
      En de klant is door overmacht getroffen
      Als de klant op 10 juni 2027 10:00 vraagt de leverdatum te verschuiven
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G8

  Regel: Onze bus kwam buiten het tijdvak

    Achtergrond:
      Gegeven Sanne Bakker, een consument

    Scenario: Wie de bus miste betaalt niets, ook als een buur het aannam
      Gegeven het kwam op 11 juni 2027 aan
      En de bus kwam buiten het tijdvak dat wij hadden genoemd
      Als er op 11 juni 2027 14:00 niemand is om de levering aan te nemen
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 4.6

    Scenario: Wat de klant daarna vraagt, heeft zijn eigen prijs
      Gegeven het staat ingepakt
      En de bus kwam buiten het tijdvak dat wij hadden genoemd
      Als de klant op 14 juni 2027 10:00 wil ruilen voor een die € 60,00 meer kost
      Dan is de wijziging betaald
      En betaalt de klant € 69,50
      En dat volgt uit artikel 6.5

  Regel: Wie geen dag verzet, betaalt geen opslag

    Abstract Scenario: Zestig dagen in ons magazijn
      Gegeven <wie>
      En het staat ingepakt
      En wij bewaren het 60 dagen langer voor de klant
      Als <verzoek>
      Dan betaalt de klant <bedrag>
      En daarvan is € 0,00 voor opslag
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wie                         | verzoek                                                            | bedrag  | bepaling    | toelichting              |
        | Sanne Bakker, een consument | de klant op 1 juni 2027 10:00 een stof wil die € 5,00 meer kost    | € 14,50 | artikel 6.5 | ompakken, en geen opslag |
        | Sanne Bakker, een consument | de klant op 1 juni 2027 10:00 vraagt op een ander adres te leveren | € 0,00  | artikel 6.1 | een ander adres          |
        | Sanne Bakker, een bedrijf   | de klant op 1 juni 2027 10:00 de order annuleert                   | € 0,00  | artikel 7.1 | er was niets begonnen    |

  Regel: Een dag spreken wij alleen af als die er is

    Achtergrond:
      Gegeven Sanne Bakker, een consument
      En er is geen bezorgdag toegezegd

    Abstract Scenario: Het is weg, of er is geen dag
      Gegeven <fase>
      En <wat>
      Als de klant op 10 juni 2027 10:00 vraagt de leverdatum te verschuiven
      Dan is de wijziging afgewezen
      En dat volgt uit <bepaling>
      En hoeft dit niet: een bezorgdag afspreken

      Voorbeelden:
        | fase               | wat                                | bepaling     | toelichting          |
        | het zit in de bus  | de wijziging is uit te voeren      | artikel 4.3  | de bus is vertrokken |
        | het staat ingepakt | de wijziging is niet uit te voeren | artikel 6.10 | zo'n dag is er niet  |

  Regel: Als het is bezorgd

    Scenario: Ook in de retourtermijn mist niemand onze bus nog
      Gegeven Sanne Bakker, een consument
      En het kwam op 10 mei 2027 aan
      Als er op 1 juni 2027 10:00 niemand is om de levering aan te nemen
      Dan is het verzoek afgewezen
      En dat volgt uit artikel 4.7
      En hoeft dit niet: de klant laten weten hoe het terug kan
