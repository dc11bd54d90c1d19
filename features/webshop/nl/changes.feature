# language: nl
# policies/webshop/changes.yaml
Functionaliteit: Wijzigen wat is besteld

  Artikelen 6.1 tot en met 6.3: "Tot het weggaat, is een ander adres of een andere naam kosteloos; zit het in de bus,
  dan kost een ander adres € 17,50." Artikelen 6.4 tot en met 6.6: "Tot het is ingepakt, ruilt u tegen het verschil in
  prijs; is het ingepakt, dan komt er € 9,50 voor ompakken bij; wat naar uw wensen wordt gemaakt, blijft zoals het
  is." Artikel 6.7: "Meer ervan mag mee tot het weggaat." Artikel 6.8: "Wat weg is, wijzigen wij niet meer."
  Artikel 6.9: "De prijs staat." Artikel 6.10: "Wat wij niet kunnen, zeggen wij meteen."

  Achtergrond:
    Gegeven Sanne Bakker, een consument
    En een order van € 400,00, gesloten op 3 mei 2027

  Regel: Waar het heen gaat, en naar wie

    Abstract Scenario: Een ander adres
      Gegeven het komt uit voorraad
      En <fase>
      Als de klant op 10 mei 2027 10:00 vraagt op een ander adres te leveren
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                 | oordeel   | bedrag  | bepaling    | toelichting             |
        | het staat ingepakt   | kosteloos | € 0,00  | artikel 6.1 | het is nog niet weg     |
        | het zit in de bus    | betaald   | € 17,50 | artikel 6.2 | omrijden                |
        | de order is geleverd | afgewezen | € 0,00  | artikel 6.8 | niets meer om te leiden |

    Abstract Scenario: Omrijden dat nooit is genoemd kost niets, en wat niet kan, doen wij niet
      Gegeven het komt uit voorraad
      En het zit in de bus
      En <wat>
      Als de klant op 10 mei 2027 10:00 vraagt op een ander adres te leveren
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wat                                         | oordeel   | bedrag  | bepaling     | toelichting             |
        | deze kosten zijn vóór de order genoemd      | betaald   | € 17,50 | artikel 6.2  | de klant kende de prijs |
        | deze kosten zijn niet vóór de order genoemd | kosteloos | € 0,00  | BW 6:230n(3) | de klant kende die niet |
        | de wijziging is niet uit te voeren          | afgewezen | € 0,00  | artikel 6.10 | te ver van de route     |

    Abstract Scenario: Een cadeau voor een ander
      Gegeven het komt uit voorraad
      En <fase>
      Als de klant op 10 mei 2027 10:00 er een andere naam op wil
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase               | oordeel   | bepaling    | toelichting        |
        | het staat ingepakt | kosteloos | artikel 6.3 | nog niet verstuurd |
        | het zit in de bus  | afgewezen | artikel 6.8 | verstuurd          |

    Abstract Scenario: Een adres of een naam die niet kan, beloven wij niet
      Gegeven het komt uit voorraad
      En de wijziging is niet uit te voeren
      En <fase>
      Als <verzoek>
      Dan is de wijziging afgewezen
      En dat volgt uit artikel 6.10
      En de orderafdeling biedt uiterlijk 12 mei 2027 17:00 een alternatief

      Voorbeelden:
        | fase                                     | verzoek                                                            | toelichting                   |
        | het is nog niet uit het magazijn gehaald | de klant op 10 mei 2027 10:00 vraagt op een ander adres te leveren | buiten onze routes            |
        | het staat ingepakt                       | de klant op 10 mei 2027 10:00 vraagt op een ander adres te leveren | hetzelfde, tot de laatste dag |
        | het staat ingepakt                       | de klant op 10 mei 2027 10:00 er een andere naam op wil            | geen plek op het etiket       |

  Regel: Een ander model, of een andere stof

    Abstract Scenario: Ingepakt of niet
      Gegeven het komt uit voorraad
      En <fase>
      Als de klant op 10 mei 2027 10:00 wil ruilen voor een die <meer> meer kost
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                                     | meer    | oordeel   | bedrag  | bepaling    | toelichting             |
        | het is nog niet uit het magazijn gehaald | € 0,00  | kosteloos | € 0,00  | artikel 6.4 | even duur als de eerste |
        | het is nog niet uit het magazijn gehaald | € 60,00 | betaald   | € 60,00 | artikel 6.4 | het verschil            |
        | het staat ingepakt                       | € 60,00 | betaald   | € 69,50 | artikel 6.5 | en ompakken             |
        | het staat ingepakt                       | € 0,00  | betaald   | € 9,50  | artikel 6.5 | alleen ompakken         |
        | het zit in de bus                        | € 60,00 | afgewezen | € 0,00  | artikel 6.8 | het is weg              |

    Scenario: Het verschil en het ompakken zijn twee regels
      Gegeven het komt uit voorraad
      En het staat ingepakt
      Als de klant op 10 mei 2027 10:00 wil ruilen voor een die € 60,00 meer kost
      Dan daarvan is € 9,50 voor ompakken
      En dat volgt uit artikel 6.5
      En de orderafdeling noemt de klant eerst de prijs, uiterlijk 10 mei 2027 10:00
      En de orderafdeling bevestigt uiterlijk 10 mei 2027 23:59 de nieuwe bestelling

    Abstract Scenario: Wat op maat wordt gemaakt, blijft zoals het is
      Gegeven het wordt naar de eigen wensen van de klant gemaakt
      En <fase>
      Als de klant op 10 mei 2027 10:00 een stof wil die € 45,00 meer kost
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                         | oordeel   | bedrag  | bepaling    | toelichting             |
        | het hout ervoor is ingekocht | betaald   | € 45,00 | artikel 6.4 | er is nog niets geknipt |
        | het wordt gemaakt            | afgewezen | € 0,00  | artikel 6.6 | de stof is geknipt      |
        | het staat ingepakt           | afgewezen | € 0,00  | artikel 6.6 | klaar                   |

    Scenario: Een stof die wij niet hebben
      Gegeven het komt uit voorraad
      En de wijziging is niet uit te voeren
      En het is nog niet uit het magazijn gehaald
      Als de klant op 10 mei 2027 10:00 een stof wil die € 45,00 meer kost
      Dan is de wijziging afgewezen
      En dat volgt uit artikel 6.10
      En de orderafdeling biedt uiterlijk 12 mei 2027 17:00 een alternatief

  Regel: Meer ervan, en voor minder

    Abstract Scenario: Twee stoelen erbij
      Gegeven het komt uit voorraad
      En <fase>
      Als de klant op 10 mei 2027 10:00 wil toevoegen wat nu € 120,00 kost
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase               | oordeel   | bedrag   | bepaling    | toelichting           |
        | het staat ingepakt | betaald   | € 120,00 | artikel 6.7 | ze gaan mee           |
        | het zit in de bus  | afgewezen | € 0,00   | artikel 6.8 | een nieuwe bestelling |

    Scenario: Afspraak is afspraak
      Gegeven het komt uit voorraad
      En het staat ingepakt
      Als de klant op 10 mei 2027 10:00 vraagt om een lagere prijs
      Dan is de wijziging afgewezen
      En dat volgt uit artikel 6.9
