# language: nl
# policies/webshop/delivering.yaml
Functionaliteit: De bezorgafspraak

  Artikel 4.1: "Tot twee werkdagen vóór de bezorging is een andere dag kosteloos; daarna kost een nieuwe rit plannen
  € 19,50." Artikel 4.2: "Wij bewaren het 28 dagen gratis, en daarna voor € 1,25 per dag." Artikel 4.3: "Is de bus
  vertrokken, dan staat de dag vast." Artikel 4.4: "Wie niet thuis is, betaalt € 35,00 voor ons terugkomen."
  Artikel 4.5: "Tenzij daar niets aan te doen was." Artikel 4.7: "Na de bezorging mist niemand onze bus."

  Achtergrond:
    Gegeven Sanne Bakker, een consument
    En een order van € 400,00, gesloten op 3 mei 2027
    En het komt uit voorraad

  Regel: Een andere dag, tot twee werkdagen ervoor

    Achtergrond:
      Gegeven het staat ingepakt

    Abstract Scenario: Werkdagen, teruggeteld vanaf de bezorging
      Gegeven de levering is toegezegd voor <levering>
      Als de klant op <moment> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit artikel 4.1

      Voorbeelden:
        | levering     | moment             | oordeel   | bedrag  | toelichting                                  |
        | 11 juni 2027 | 9 juni 2027 23:59  | kosteloos | € 0,00  | woensdag voor vrijdag                        |
        | 11 juni 2027 | 10 juni 2027 00:00 | betaald   | € 19,50 | donderdag voor vrijdag                       |
        | 14 juni 2027 | 10 juni 2027 23:59 | kosteloos | € 0,00  | donderdag voor maandag: een weekend ertussen |
        | 14 juni 2027 | 11 juni 2027 00:00 | betaald   | € 19,50 | vrijdag voor maandag                         |
        | 18 mei 2027  | 13 mei 2027 23:59  | kosteloos | € 0,00  | Tweede Pinksterdag is geen werkdag           |
        | 18 mei 2027  | 14 mei 2027 00:00  | betaald   | € 19,50 | dus vrijdag is te laat voor dinsdag          |

    Scenario: Een nieuwe dag spreken wij meteen af
      Gegeven de levering is toegezegd voor 11 juni 2027
      Als de klant op 1 juni 2027 10:00 vraagt de leverdatum te verschuiven
      Dan is de wijziging kosteloos
      En dat volgt uit artikel 4.1
      En de orderafdeling spreekt uiterlijk 2 juni 2027 17:00 een bezorgdag af

    Abstract Scenario: Vier weken in ons magazijn zijn gratis
      Gegeven de levering is toegezegd voor 11 juni 2027
      En wij bewaren het <dagen> dagen langer voor de klant
      Als de klant op 1 juni 2027 10:00 vraagt de leverdatum te verschuiven
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | dagen | bedrag   | bepaling    | toelichting                     |
        | 28    | € 0,00   | artikel 4.1 | de laatste gratis dag           |
        | 29    | € 1,25   | artikel 4.2 | één dag                         |
        | 60    | € 40,00  | artikel 4.2 | 32 dagen                        |
        | 348   | € 400,00 | artikel 4.2 | 320 dagen: de prijs, op de cent |
        | 349   | € 400,00 | artikel 4.2 | nooit meer dan de prijs         |

    Abstract Scenario: Een dag die niemand toezegde, hoeft niet te verschuiven
      Gegeven <toezegging>
      Als de klant op 10 juni 2027 10:00 vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit artikel 4.1
      En de orderafdeling spreekt uiterlijk 11 juni 2027 17:00 een bezorgdag af

      Voorbeelden:
        | toezegging                                 | oordeel   | bedrag  | toelichting            |
        | de levering is toegezegd voor 11 juni 2027 | betaald   | € 19,50 | morgen                 |
        | er is geen bezorgdag toegezegd             | kosteloos | € 0,00  | er is geen rit gepland |

    Scenario: Er is geen andere dag
      Gegeven de levering is toegezegd voor 11 juni 2027
      En de wijziging is niet uit te voeren
      Als de klant op 1 juni 2027 10:00 vraagt de leverdatum te verschuiven
      Dan is de wijziging afgewezen
      En dat volgt uit artikel 6.10

  Regel: Als het is bezorgd

    Scenario: Niemand mist onze bus nog
      Gegeven het kwam op 11 juni 2027 aan
      Als er op 14 juni 2027 14:00 niemand is om de levering aan te nemen
      Dan is het verzoek afgewezen
      En dat volgt uit artikel 4.7

  Regel: De dag zelf

    Achtergrond:
      Gegeven het zit in de bus
      En de levering is toegezegd voor 11 juni 2027

    Scenario: Is de bus vertrokken, dan staat de dag vast
      Als de klant op 11 juni 2027 08:00 vraagt de leverdatum te verschuiven
      Dan is de wijziging afgewezen
      En dat volgt uit artikel 4.3
      En de orderafdeling biedt uiterlijk 13 juni 2027 17:00 een alternatief

    Abstract Scenario: Niemand thuis
      Gegeven <wat>
      Als er op 11 juni 2027 14:00 niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wat                                                     | oordeel   | bedrag  | bepaling      | toelichting                               |
        | de bus kwam binnen het tijdvak dat wij hadden genoemd   | betaald   | € 35,00 | artikel 4.4   | niemand deed open                         |
        | de bus kwam buiten het tijdvak dat wij hadden genoemd   | kosteloos | € 0,00  | artikel 4.6   | dan ligt het aan ons                      |
        | de klant is door overmacht getroffen                    | kosteloos | € 0,00  | artikel 4.5   | er was niets aan te doen                  |
        | de klant heeft spijt van de order                       | betaald   | € 35,00 | artikel 4.4   | wie spijt heeft, stuurt het later terug   |
        | deze kosten zijn vóór de order genoemd                  | betaald   | € 35,00 | artikel 4.4   | de klant kende de prijs                   |
        | deze kosten zijn niet vóór de order genoemd             | kosteloos | € 0,00  | BW 6:230n(3)  | de klant kende die niet                   |
        | onze voorwaarden zijn overhandigd                       | betaald   | € 35,00 | artikel 4.4   | onze voorwaarden horen bij de order       |
        | onze voorwaarden zijn niet overhandigd                  | kosteloos | € 0,00  | richtlijn G31 | zonder voorwaarden niets extra            |
        | onze voorwaarden zijn gedeponeerd maar niet overhandigd | kosteloos | € 0,00  | richtlijn G31 | met deponeren krijgt niemand ze in handen |
        | wij zijn 1 dag te laat                                  | kosteloos | € 0,00  | artikel 9.2   | wij hielden ons ook niet aan onze datum   |

    Scenario: Er komt een nieuwe dag, en een factuur
      Als er op 11 juni 2027 14:00 niemand is om de levering aan te nemen
      Dan betaalt de klant € 35,00
      En dat volgt uit artikel 4.4
      En de orderafdeling spreekt uiterlijk 14 juni 2027 17:00 een bezorgdag af
      En de administratie stuurt uiterlijk 25 juni 2027 14:00 de factuur
