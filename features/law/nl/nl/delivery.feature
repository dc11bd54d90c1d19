# language: nl
# policies/law/nl/delivery.yaml
Functionaliteit: Zaken die niet op tijd komen

  Artikelen 7:9(4) en 7:19a BW: wat een consument koopt, komt op de afgesproken dag, en anders binnen 30 dagen. Gebeurt
  dat niet, dan geeft de klant ons nog wat tijd; gaat ook die voorbij, dan mag de order eindigen en komt alles meteen
  terug. Extra tijd is niet nodig als de dag zelf telde, of als wij zeiden niet te zullen leveren.

  Achtergrond:
    Gegeven Sanne Bakker, een consument
    En een order van € 900,00, gesloten op 1 maart 2027
    En het gaat om een koop van goederen
    En het wordt naar de eigen wensen van de klant gemaakt
    En de order is in onze winkel gesloten
    En de order is in productie
    En onze voorwaarden zijn overhandigd
    En in totaal heeft de klant € 300,00 betaald

  Regel: Te laat, en ook de extra dagen zijn om

    Achtergrond:
      Gegeven de toegezegde datum is een streefdatum
      En wij zeiden nooit dat wij niet zullen leveren

    Abstract Scenario: De afgesproken dag, of 30 dagen, en dan de extra dagen
      Gegeven <afgesproken>
      En op <gegeven> gaf de klant ons nog <extra> dagen
      Als de klant op <moment> de order annuleert
      Dan is de annulering <oordeel>
      En wij betalen <terug> terug
      En dat <waarom>

      Voorbeelden:
        | afgesproken                              | gegeven       | extra | moment              | oordeel   | terug    | waarom                | toelichting                |
        | de levering is toegezegd voor 9 april 2027 | 10 april 2027 | 10  | 21 april 2027 00:00 | kosteloos | € 300,00 | volgt uit BW 7:19a(1) | de 11e dag                 |
        | de levering is toegezegd voor 9 april 2027 | 10 april 2027 | 10  | 20 april 2027 23:59 | afgewezen | € 0,00   | berust op BW 6:217    | de 10e dag                 |
        | er is geen leverdatum afgesproken        | 25 maart 2027 | 5     | 1 april 2027 00:00  | kosteloos | € 300,00 | volgt uit BW 7:19a(1) | dag 31 na de order         |
        | er is geen leverdatum afgesproken        | 25 maart 2027 | 5     | 31 maart 2027 23:59 | afgewezen | € 0,00   | berust op BW 6:217    | dag 30: nog niet te laat   |

    Scenario: Zonder extra tijd blijft de order staan
      Gegeven de levering is toegezegd voor 9 april 2027
      En de klant gaf ons geen extra tijd
      Als de klant op 20 mei 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:217

  Regel: Geen extra tijd als de dag telde, of als wij weigeren

    Achtergrond:
      Gegeven de levering is toegezegd voor 9 april 2027
      En de klant gaf ons geen extra tijd

    Abstract Scenario: De dag is om middernacht voorbij
      Gegeven <hardheid>
      En wij zeiden nooit dat wij niet zullen leveren
      Als de klant op <moment> de order annuleert
      Dan is de annulering <oordeel>
      En dat <waarom>

      Voorbeelden:
        | hardheid                               | moment              | oordeel   | waarom                | toelichting                    |
        | de toegezegde datum is fataal          | 9 april 2027 23:59  | afgewezen | berust op BW 6:217    | de dag zelf                    |
        | de toegezegde datum is fataal          | 10 april 2027 00:00 | kosteloos | volgt uit BW 7:19a(2) | die is voorbij                 |
        | de toegezegde datum is een streefdatum | 10 april 2027 00:00 | afgewezen | berust op BW 6:217    | een streefdatum geeft extra tijd |

    Abstract Scenario: Wie zegt niet te leveren, hoeft geen extra tijd te krijgen
      Gegeven de toegezegde datum is een streefdatum
      En <weigering>
      Als de klant op 20 maart 2027 10:00 de order annuleert
      Dan is de annulering <oordeel>
      En dat <waarom>

      Voorbeelden:
        | weigering                                        | oordeel   | waarom                   | toelichting             |
        | wij zeiden dat wij niet zullen leveren           | kosteloos | volgt uit BW 7:19a(2)(a) | ook vóór de dag         |
        | wij zeiden nooit dat wij niet zullen leveren     | afgewezen | berust op BW 6:217       | dan wacht de klant      |

    Scenario: Het geld gaat meteen terug
      Gegeven de toegezegde datum is fataal
      Als de klant op 10 april 2027 09:00 de order annuleert
      Dan is de annulering kosteloos
      En wij betalen € 300,00 terug
      En dat volgt uit BW 7:19a(2)
      En de administratie betaalt het uiterlijk 10 april 2027 23:59 terug
