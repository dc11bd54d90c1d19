# language: nl
# policies/law/nl/breach.yaml
Functionaliteit: Waar een laatste termijn over moet gaan

  Artikel 6:82 BW: wie niet nakomt, is in verzuim als een laatste, redelijke termijn uit een ingebrekestelling is
  verstreken. Niet nakomen is te laat zijn, iets anders leveren dan is besteld, of een beloofd resultaat niet halen. Wie
  een inspanning beloofde, komt niet tekort doordat het resultaat er niet is (6:74).

  Zoals bij elk verzuim: een geringe tekortkoming is te weinig (6:265), en wat de klant zelf ophield telt niet (6:61).
  Dat alles komt van de wet zelf: onze voorwaarden spelen daarbij geen rol.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 9.000,00, gesloten op 4 januari 2027
    En het gaat om een koop van goederen
    En onze voorwaarden zijn niet overhandigd
    En de levering is toegezegd voor 30 april 2027
    En in totaal heeft de klant € 3.000,00 betaald

  Regel: Na een redelijke termijn eindigt de order, en beoordeelt de jurist de schade

    Achtergrond:
      Gegeven op 3 mei 2027 gaf de klant ons nog 14 dagen

    Abstract Scenario: Wat niet is nagekomen, wat voor datum er ook is toegezegd
      Gegeven de toegezegde datum is <hardheid>
      En <tekortkoming>
      Als de klant op 18 mei 2027 00:00 de order annuleert
      Dan is de annulering kosteloos
      En dat volgt uit BW 6:82
      En wij betalen € 3.000,00 terug
      En de jurist beoordeelt uiterlijk 25 mei 2027 17:00 de schade

      Voorbeelden:
        | hardheid        | tekortkoming                                  | toelichting                                       |
        | een streefdatum | wij zijn 1 dag te laat                        | één dag is te laat                                |
        | een schatting   | wij zijn 20 dagen te laat                     | ook bij een schatting komt er een ingebrekestelling |
        | een streefdatum | wij leverden het verkeerde                    | dat is niet wat er is besteld                     |
        | fataal          | wij leverden het verkeerde                    | op tijd, dus de datum zelf is geen reden          |
        | een streefdatum | er is een resultaat beloofd, en dat is er niet | het resultaat was de belofte                      |

    Abstract Scenario: Waarin wij niet tekortschieten
      Gegeven de toegezegde datum is een streefdatum
      En <feit>
      Als de klant op 18 mei 2027 00:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:217
      En hoeft dit niet: beoordelen welke schade de klant kan vorderen

      Voorbeelden:
        | feit                                                        | toelichting                                  |
        | wij leverden wat is besteld                                 | een ingebrekestelling alleen is geen verzuim |
        | er is een inspanning beloofd, en het resultaat is er niet   | er is geen resultaat beloofd                 |
        | wij zijn 0 dagen te laat                                    | de ingebrekestelling kwam voor niets         |

    Abstract Scenario: Een tekortkoming die niet telt
      Gegeven de toegezegde datum is een streefdatum
      En wij zijn 20 dagen te laat
      En <feit>
      Als de klant op 18 mei 2027 00:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:217

      Voorbeelden:
        | feit                        | toelichting                          |
        | onze tekortkoming is gering | te weinig om de order te beëindigen  |
        | dat komt door de klant      | de klant hield ons zelf op           |

  Regel: Een termijn die kort was

    Achtergrond:
      Gegeven de toegezegde datum is een streefdatum

    @verify_with_counsel
    Abstract Scenario: Hoe kort ook, alleen de jurist kan zeggen of hij redelijk was
      Gegeven <tekortkoming>
      En op 3 mei 2027 gaf de klant ons nog <extra> dagen
      Als de klant op 18 mei 2027 00:00 de order annuleert
      Dan moet de jurist het goedkeuren
      En dat volgt uit BW 6:82
      En hoeft dit niet: beoordelen welke schade de klant kan vorderen

      Voorbeelden:
        | tekortkoming                                  | extra | toelichting                     |
        | wij zijn 20 dagen te laat                     | 13    | een dag minder dan twee weken   |
        | wij zijn 20 dagen te laat                     | 1     | de kortste termijn die er is    |
        | wij zijn 1 dag te laat                        | 13    | hoe weinig te laat ook          |
        | wij leverden het verkeerde                    | 13    | ook bij de verkeerde goederen   |
        | er is een resultaat beloofd, en dat is er niet | 13    | ook bij een resultaat           |

    Abstract Scenario: Niets te beoordelen
      Gegeven <tekortkoming>
      En <feit>
      En op 3 mei 2027 gaf de klant ons nog 13 dagen
      Als de klant op 18 mei 2027 00:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:217

      Voorbeelden:
        | tekortkoming              | feit                             | toelichting                         |
        | wij zijn 20 dagen te laat | onze tekortkoming is gering      | te weinig om de order te beëindigen |
        | wij zijn 20 dagen te laat | dat komt door de klant           | de klant hield ons zelf op          |
        | wij zijn 0 dagen te laat  | onze tekortkoming is niet gering | er is geen tekortkoming             |

  Regel: Wie meteen in verzuim is, heeft geen ingebrekestelling nodig, en een korte schaadt niet

    Achtergrond:
      Gegeven op 3 mei 2027 gaf de klant ons nog 13 dagen

    Abstract Scenario: Meteen, dus de jurist heeft niets goed te keuren
      Gegeven de toegezegde datum is <hardheid>
      En wij zijn 1 dag te laat
      En <woord>
      Als de klant op 18 mei 2027 00:00 de order annuleert
      Dan is de annulering kosteloos
      En dat volgt uit <bepaling>

      Voorbeelden:
        | hardheid        | woord                                        | bepaling   | toelichting               |
        | fataal          | wij zeiden nooit dat wij niet zullen leveren | BW 6:83(a) | de termijn is verstreken  |
        | een streefdatum | wij zeiden dat wij niet zullen leveren       | BW 6:83(c) | wij zeiden het zelf       |

    Scenario: Wij weigeren omdat de klant ons ophoudt
      Gegeven de toegezegde datum is een streefdatum
      En wij zeiden dat wij niet zullen leveren
      En dat komt door de klant
      Als de klant op 18 mei 2027 00:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:217
