# language: nl
# policies/practice/deposits.yaml
Functionaliteit: Wanneer wij een aanbetaling vragen

  Richtlijn G29: bij een wijziging vóór de planning vragen wij een aanbetaling als wij al kosten maakten, of als de klant nieuw
  of een risico is: 30 % van de orderwaarde, bij een risico 50 %, en nooit meer. Wat al is afgesproken, vragen wij niet nog
  eens.

  Achtergrond:
    Gegeven een order van € 10.000,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En wij hebben de wijziging zelf veroorzaakt
    En de order is nog niet ingepland

  Abstract Scenario: Waar wij eerst kosten maken, of niet weten wie betaalt
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

  Abstract Scenario: Wat eraan ontbreekt vragen wij, bij een risico tot de helft
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
