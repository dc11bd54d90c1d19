# language: nl
# policies/webshop/changes.yaml
Functionaliteit: Ruilen, en stoelen die uit opties zijn samengesteld

  Artikel 6.4: "Tot het is ingepakt, ruilt u tegen het verschil in prijs." Artikel 6.5: "Is het ingepakt, dan komt daar
  € 9,50 voor ompakken bij." Artikel 6.6: "Wat naar uw wensen wordt gemaakt, blijft zoals het is." Artikel 6.8: "Wat weg
  is, wijzigen wij niet meer." Richtlijn G35: wie ruilt voor iets goedkopers, krijgt het verschil terug. Een stoel die
  uit standaardopties is samengesteld, is geen stoel naar eigen wensen: die kan nog een andere worden.

  Achtergrond:
    Gegeven Sanne Bakker, een consument
    En een order van € 400,00, gesloten op 3 mei 2027

  Regel: Voor iets goedkopers

    Abstract Scenario: Het verschil gaat terug, en ompakken blijft verschuldigd
      Gegeven <soort>
      En <fase>
      Als de klant op 10 mei 2027 10:00 wil ruilen voor een die <minder> minder kost
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>
      En de administratie betaalt uiterlijk 24 mei 2027 10:00 het verschil terug

      Voorbeelden:
        | soort                                   | fase               | minder  | oordeel   | bedrag | bepaling    | toelichting              |
        | het komt uit voorraad                   | het staat ingepakt | € 40,00 | betaald   | € 9,50 | artikel 6.5 | ompakken kost evenveel   |
        | het komt uit voorraad                   | het staat ingepakt | € 0,01  | betaald   | € 9,50 | artikel 6.5 | ook een cent gaat terug  |
        | het is samengesteld uit standaardopties | het wordt gemaakt  | € 40,00 | kosteloos | € 0,00 | artikel 6.4 | het is nog niet ingepakt |

    Abstract Scenario: Wordt er niets voor minder geruild, dan gaat er niets terug
      Gegeven <soort>
      En <fase>
      En <kan>
      Als de klant op 10 mei 2027 10:00 wil ruilen voor een die <minder> minder kost
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>
      En hoeft dit niet: het prijsverschil terugbetalen

      Voorbeelden:
        | soort                                               | fase               | kan                                | minder  | oordeel   | bedrag | bepaling     | toelichting         |
        | het komt uit voorraad                               | het staat ingepakt | de wijziging is uit te voeren      | € 0,00  | betaald   | € 9,50 | artikel 6.5  | het kost evenveel   |
        | het komt uit voorraad                               | het staat ingepakt | de wijziging is niet uit te voeren | € 40,00 | afgewezen | € 0,00 | artikel 6.10 | dat hebben wij niet |
        | het komt uit voorraad                               | het zit in de bus  | de wijziging is uit te voeren      | € 40,00 | afgewezen | € 0,00 | artikel 6.8  | het is weg          |
        | het wordt naar de eigen wensen van de klant gemaakt | het wordt gemaakt  | de wijziging is uit te voeren      | € 40,00 | afgewezen | € 0,00 | artikel 6.6  | de stof is geknipt  |

  Regel: Uit opties samengesteld

    Abstract Scenario: Tot het weggaat, is het te wijzigen als elke andere stoel
      Gegeven het is samengesteld uit standaardopties
      En <fase>
      Als <verzoek>
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>
      En hoeft dit niet: de klant laten weten hoe het terug kan

      Voorbeelden:
        | fase                       | verzoek                                                            | oordeel   | bedrag  | bepaling    | toelichting                  |
        | het wordt gemaakt          | de klant op 10 mei 2027 10:00 een stof wil die € 45,00 meer kost   | betaald   | € 45,00 | artikel 6.4 | opties zijn te verwisselen   |
        | het staat ingepakt         | de klant op 10 mei 2027 10:00 een stof wil die € 45,00 meer kost   | betaald   | € 54,50 | artikel 6.5 | en ompakken                  |
        | de order is ingepland      | de klant op 10 mei 2027 10:00 vraagt op een ander adres te leveren | kosteloos | € 0,00  | artikel 6.1 | het is nog niet weg          |
        | het staat ingepakt         | de klant op 10 mei 2027 10:00 er een andere naam op wil            | kosteloos | € 0,00  | artikel 6.3 | het is nog niet weg          |
        | het kwam op 6 mei 2027 aan | de klant op 10 mei 2027 10:00 een stof wil die € 45,00 meer kost   | afgewezen | € 0,00  | artikel 6.8 | het is niet meer bij ons     |
        | het kwam op 6 mei 2027 aan | de klant op 10 mei 2027 10:00 vraagt op een ander adres te leveren | afgewezen | € 0,00  | artikel 6.8 | er is niets meer te bezorgen |
        | het kwam op 6 mei 2027 aan | de klant op 10 mei 2027 10:00 vraagt de leverdatum te verschuiven  | afgewezen | € 0,00  | artikel 6.8 | die dag is geweest           |

  Regel: Naar de eigen wensen van de klant gemaakt

    Scenario: Het mag nog wel naar een ander adres
      Gegeven het wordt naar de eigen wensen van de klant gemaakt
      En het zit in de bus
      Als de klant op 10 mei 2027 10:00 vraagt op een ander adres te leveren
      Dan is de wijziging betaald
      En betaalt de klant € 17,50
      En dat volgt uit artikel 6.2

  Regel: Meer ervan

    Scenario: Twee stoelen erbij die wij niet hebben
      Gegeven het komt uit voorraad
      En het staat ingepakt
      En de wijziging is niet uit te voeren
      Als de klant op 10 mei 2027 10:00 wil toevoegen wat nu € 120,00 kost
      Dan is de wijziging afgewezen
      En dat volgt uit artikel 6.10
      En de orderafdeling biedt uiterlijk 12 mei 2027 17:00 een alternatief
