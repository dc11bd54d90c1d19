# language: nl
# policies/law/nl/breach.yaml
Functionaliteit: Als de leverancier niet nakomt

  Artikelen 6:82 en 6:83 van het Burgerlijk Wetboek: een leverancier is meteen in verzuim als een fatale termijn verstrijkt
  of als hij zegt niet na te komen; anders na een ingebrekestelling met een redelijke termijn. Dan mag de klant de order
  beëindigen, tenzij de tekortkoming gering is (6:265): er is niets verschuldigd, wat is betaald komt terug (6:271), en
  schadevergoeding is mogelijk (6:74).

  Wat de klant zelf ophield (6:61) en overmacht (6:75) zijn geen verzuim; wie voor de leverancier werkt wel (6:76). Of een
  termijn van minder dan 14 dagen redelijk was, beoordeelt de jurist.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 9.000,00, gesloten op 4 januari 2027
    En het gaat om een koop van goederen
    En onze voorwaarden zijn overhandigd
    En de levering is toegezegd voor 30 april 2027
    En de order is in productie
    En in totaal heeft de klant € 3.000,00 betaald

  Regel: Meteen bij een fatale termijn, en als wij zeggen niet na te komen

    Abstract Scenario: De dag na een fatale termijn
      Gegeven de toegezegde datum is <hardheid>
      En wij zijn <dagen> dagen te laat
      Als de klant op 1 mei 2027 00:00 de order annuleert
      Dan is de annulering <oordeel>
      En wij betalen <terug> terug
      En dat <waarom>

      Voorbeelden:
        | hardheid        | dagen | oordeel   | terug      | waarom               | toelichting                      |
        | fataal          | 1     | kosteloos | € 3.000,00 | volgt uit BW 6:83(a) | de termijn is verstreken         |
        | fataal          | 0     | afgewezen | € 0,00     | berust op BW 6:217   | nog niet                         |
        | een streefdatum | 1     | afgewezen | € 0,00     | berust op BW 6:217   | eerst komt een ingebrekestelling |
        | een schatting   | 1     | afgewezen | € 0,00     | berust op BW 6:217   | ook een schatting is niet fataal |

    Abstract Scenario: Wij zeiden niet te leveren
      Gegeven de toegezegde datum is een streefdatum
      En <woord>
      Als de klant op 20 april 2027 10:00 de order annuleert
      Dan is de annulering <oordeel>
      En dat <waarom>

      Voorbeelden:
        | woord                                        | oordeel   | waarom               | toelichting              |
        | wij zeiden dat wij niet zullen leveren       | kosteloos | volgt uit BW 6:83(c) | tien dagen voor de datum |
        | wij zeiden nooit dat wij niet zullen leveren | afgewezen | berust op BW 6:217   | er is nog niets mis      |

    Scenario: De jurist beoordeelt de schade
      Gegeven de toegezegde datum is fataal
      En wij zijn 3 dagen te laat
      Als de klant op 3 mei 2027 10:00 de order annuleert
      Dan is de annulering kosteloos
      En dat volgt uit BW 6:83(a)
      En de jurist beoordeelt uiterlijk 11 mei 2027 17:00 de schade

    Scenario: Ook de schade van wat wij weigerden te leveren
      Gegeven de toegezegde datum is een streefdatum
      En wij zeiden dat wij niet zullen leveren
      Als de klant op 20 april 2027 10:00 de order annuleert
      Dan is de annulering kosteloos
      En de jurist beoordeelt uiterlijk 28 april 2027 17:00 de schade

    Abstract Scenario: Ons verzuim is een reden om de order te beëindigen, en om niets anders
      Gegeven de toegezegde datum is fataal
      En wij zijn 3 dagen te laat
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat <waarom>

      Voorbeelden:
        | verzoek                                                            | oordeel   | waarom                    | toelichting                         |
        | de klant op 3 mei 2027 10:00 voor € 4.000,00 van de order annuleert | kosteloos | volgt uit BW 6:83(a)      | een deel beëindigen mag ook         |
        | de klant op 3 mei 2027 10:00 vraagt het ontwerp te wijzigen        | afgewezen | berust op BW 6:217        | dat beëindigt niets                 |
        | de klant op 3 mei 2027 10:00 de order herroept                     | afgewezen | volgt uit BW 6:230g(1)(a) | een bedrijf heeft geen bedenktijd   |

  Regel: Anders na een ingebrekestelling met een redelijke termijn

    Achtergrond:
      Gegeven de toegezegde datum is een streefdatum
      En wij zijn 20 dagen te laat

    Abstract Scenario: De laatste dag van de termijn
      Gegeven op 3 mei 2027 gaf de klant ons nog <extra> dagen
      Als de klant op <moment> de order annuleert
      Dan is de annulering <oordeel>
      En dat <waarom>

      Voorbeelden:
        | extra | moment            | oordeel   | waarom             | toelichting       |
        | 14    | 17 mei 2027 23:59 | afgewezen | berust op BW 6:217 | de 14e dag        |
        | 14    | 18 mei 2027 00:00 | kosteloos | volgt uit BW 6:82  | de termijn is om  |
        | 15    | 18 mei 2027 00:00 | afgewezen | berust op BW 6:217 | er is nog een dag |
        | 0     | 18 mei 2027 00:00 | afgewezen | berust op BW 6:217 | dat is geen termijn |

    @verify_with_counsel
    Scenario: Een kortere termijn is aan de jurist
      Gegeven op 3 mei 2027 gaf de klant ons nog 13 dagen
      Als de klant op 18 mei 2027 00:00 de order annuleert
      Dan moet de jurist het goedkeuren
      En dat volgt uit BW 6:82

    Scenario: Zonder ingebrekestelling is er geen verzuim
      Gegeven de klant gaf ons geen extra tijd
      Als de klant op 18 mei 2027 00:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:217

  Regel: Niet elke tekortkoming is verzuim

    Achtergrond:
      Gegeven de toegezegde datum is fataal
      En wij zijn 3 dagen te laat

    Abstract Scenario: Een geringe tekortkoming, en wat anderen veroorzaakten
      Gegeven <feit>
      Als de klant op 3 mei 2027 10:00 de order annuleert
      Dan is de annulering <oordeel>
      En dat <waarom>

      Voorbeelden:
        | feit                                         | oordeel   | waarom               | toelichting                      |
        | onze tekortkoming is niet gering             | kosteloos | volgt uit BW 6:83(a) | genoeg om de order te beëindigen |
        | onze tekortkoming is gering                  | afgewezen | berust op BW 6:217   | daarvoor niet genoeg             |
        | dat ligt aan onszelf                         | kosteloos | volgt uit BW 6:83(a) | ons verzuim                      |
        | dat komt door een bedrijf dat voor ons werkt | kosteloos | volgt uit BW 6:83(a) | daar staan wij voor in           |
        | dat komt door de klant                       | afgewezen | berust op BW 6:217   | de klant hield ons zelf op       |
        | dat komt door overmacht                      | afgewezen | berust op BW 6:217   | aan niemand te wijten            |
