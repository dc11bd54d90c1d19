# language: nl
# policies/practice/deposits.yaml
Functionaliteit: Wanneer wij een aanbetaling vragen

  Richtlijn G29: bij een wijziging vóór de planning vragen wij een aanbetaling als wij al kosten maakten, of als de klant nieuw
  of een risico is: 30 % van de orderwaarde, bij een risico 50 %, en nooit meer. Wat al is afgesproken, vragen wij niet nog eens.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019

  Regel: Waar wij eerst kosten maken, of niet weten wie betaalt

    Achtergrond:
      Gegeven een order van € 10.000,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En het gaat om een koop van goederen
      En wij hebben de wijziging zelf veroorzaakt
      En de order is nog niet ingepland

    Abstract Scenario: Wie wij vragen
      Gegeven er is geen aanbetaling afgesproken
      En <risico>
      Als de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 9.1
      En de orderafdeling vraagt uiterlijk 10 maart 2027 17:00 een aanbetaling

      Voorbeelden:
        | risico                                                 | toelichting                          |
        | de klant is nieuw voor ons                             | wij weten nog niet wie betaalt       |
        | het kredietrisico is hoog                              | wij vrezen dat niemand betaalt       |
        | wij gaven € 0,01 uit aan de voorbereiding van de order | wij maken kosten voordat wij leveren |

    Abstract Scenario: Wie niet
      Gegeven er is geen aanbetaling afgesproken
      En <relatie>
      En <risico>
      Als de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 9.1
      En hoeft dit niet: een aanbetaling vragen

      Voorbeelden:
        | relatie                     | risico                                                 | toelichting            |
        | de klant is een vaste klant | het kredietrisico is laag                              | wij kennen hem         |
        | de klant is een topklant    | het kredietrisico is laag                              | heel goed              |
        | de klant is een vaste klant | wij gaven € 0,00 uit aan de voorbereiding van de order | er is niets uitgegeven |

    Abstract Scenario: Wat eraan ontbreekt, vragen wij, bij een risico tot de helft
      Gegeven er is een aanbetaling van <afgesproken> afgesproken
      En <risico>
      Als de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 9.1
      En de orderafdeling vraagt uiterlijk 10 maart 2027 17:00 een aanbetaling

      Voorbeelden:
        | afgesproken | risico                     | toelichting              |
        | € 2.999,99  | de klant is nieuw voor ons | een cent minder dan 30 % |
        | € 4.999,99  | het kredietrisico is hoog  | een cent minder dan 50 % |

    Abstract Scenario: Wat is afgesproken, vragen wij niet nog eens
      Gegeven er is een aanbetaling van <afgesproken> afgesproken
      En de klant is nieuw voor ons
      En <risico>
      Als de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 9.1
      En hoeft dit niet: een aanbetaling vragen

      Voorbeelden:
        | afgesproken | risico                    | toelichting          |
        | € 3.000,00  | het kredietrisico is laag | 30 % van € 10.000,00 |
        | € 5.000,00  | het kredietrisico is hoog | 50 % van € 10.000,00 |

    Scenario: Een ander artikel is ook een wijziging
      Gegeven er is geen aanbetaling afgesproken
      En de klant is nieuw voor ons
      Als de klant op 8 maart 2027 14:00 vraagt een artikel te ruilen voor een ander
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 9.1
      En de orderafdeling vraagt uiterlijk 10 maart 2027 17:00 een aanbetaling

    Scenario: Wie de order beëindigt, vragen wij niets
      Gegeven er is geen aanbetaling afgesproken
      En de klant is nieuw voor ons
      Als de klant op 8 maart 2027 14:00 de order annuleert
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 9.1
      En hoeft dit niet: een aanbetaling vragen

    Scenario: Wie een gebrek meldt ook niet
      Gegeven er is geen aanbetaling afgesproken
      En de klant is nieuw voor ons
      Als de klant op 8 maart 2027 14:00 een gebrek meldt
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 9.1
      En hoeft dit niet: een aanbetaling vragen

  Regel: Bij een wijziging die doorgaat, vóór de planning

    Scenario: Bij een offerte
      Gegeven een offerte van € 10.000,00
      En wij hebben de wijziging zelf veroorzaakt
      En er is geen aanbetaling afgesproken
      En de klant is nieuw voor ons
      Als de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 9.1
      En de orderafdeling vraagt uiterlijk 10 maart 2027 17:00 een aanbetaling

    Scenario: Niet meer als de order is ingepland
      Gegeven een order van € 10.000,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En de order is ingepland
      En wij hebben de wijziging zelf veroorzaakt
      En er is geen aanbetaling afgesproken
      En de klant is nieuw voor ons
      Als de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 9.1
      En hoeft dit niet: een aanbetaling vragen

    Scenario: Niet bij een wijziging die niet doorgaat
      Gegeven een order van € 10.000,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En het gaat om een koop van goederen
      En de order is nog niet ingepland
      En er is geen aanbetaling afgesproken
      En de klant is nieuw voor ons
      Als de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen
      Dan is het verzoek afgewezen
      En dat berust op artikel 2.1
      En hoeft dit niet: een aanbetaling vragen

    Scenario: Bij meerwerk dat wordt betaald
      Gegeven een contract voor een werk van € 10.000,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En het werk is nog niet ingepland
      En wij hebben de klant op tijd verteld dat het meer zou kosten
      En er is geen aanbetaling afgesproken
      En de klant is nieuw voor ons
      Als de klant op 8 maart 2027 14:00 om € 400,00 meerwerk vraagt
      Dan is het verzoek betaald
      En dat volgt uit BW 7:752(1)
      En de orderafdeling vraagt uiterlijk 10 maart 2027 17:00 een aanbetaling
