# language: nl
# policies/practice/our_own_failure.yaml
@verify_with_counsel
Functionaliteit: Zijn wij veel te laat, dan annuleert de klant kosteloos

  Artikel 9.3: "U annuleert kosteloos bij een fatale datum vanaf de eerste dag, bij een streefdatum na meer dan 14 dagen, bij een
  schatting na meer dan 28, zolang de order niet is verzonden." Wie voor ons werkt is ons eigen doen; wat de klant ophield niet,
  en overmacht niet. Onder welke voorwaarden dan ook, en ook als er geen zijn.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En de levering is toegezegd voor 30 april 2027
    En wij hebben dat de klant zelf verteld

  Regel: Hoe hard de datum was, bepaalt hoe lang te lang is

    Achtergrond:
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En het gaat om een koop van goederen
      En onze tekortkoming is gering

    Abstract Scenario: Veertien dagen, of achtentwintig, of één
      Gegeven de order is ingepland
      En <hardheid>
      En wij zijn <dagen> dagen te laat
      Als de klant op <moment> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | hardheid                               | dagen | moment              | oordeel   | bepaling         | toelichting                       |
        | de toegezegde datum is fataal          | 0     | 30 april 2027 09:00 | afgewezen | het uitgangspunt | nog op de dag zelf                |
        | de toegezegde datum is fataal          | 1     | 1 mei 2027 09:00    | kosteloos | artikel 9.3      | fataal is fataal                  |
        | de toegezegde datum is een streefdatum | 1     | 1 mei 2027 09:00    | afgewezen | het uitgangspunt | een streefdatum is niet fataal    |
        | de toegezegde datum is een streefdatum | 14    | 14 mei 2027 09:00   | afgewezen | het uitgangspunt | 14 is niet meer dan 14            |
        | de toegezegde datum is een streefdatum | 15    | 15 mei 2027 09:00   | kosteloos | artikel 9.3      | meer dan 14                       |
        | de toegezegde datum is een schatting   | 15    | 15 mei 2027 09:00   | afgewezen | het uitgangspunt | een schatting is geen streefdatum |
        | de toegezegde datum is een schatting   | 28    | 28 mei 2027 09:00   | afgewezen | het uitgangspunt | 28 is niet meer dan 28            |
        | de toegezegde datum is een schatting   | 29    | 29 mei 2027 09:00   | kosteloos | artikel 9.3      | meer dan 28                       |

    Abstract Scenario: Aan wie het ligt
      Gegeven de order is ingepland
      En <hardheid>
      En wij zijn 30 dagen te laat
      En <oorzaak>
      Als de klant op 30 mei 2027 09:00 de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | hardheid                               | oorzaak                                      | oordeel   | bepaling         | toelichting     |
        | de toegezegde datum is fataal          | dat komt door de klant                       | afgewezen | het uitgangspunt | zijn eigen doen |
        | de toegezegde datum is fataal          | dat komt door overmacht                      | afgewezen | het uitgangspunt | aan niemand     |
        | de toegezegde datum is fataal          | dat komt door een bedrijf dat voor ons werkt | kosteloos | artikel 9.3      | van ons         |
        | de toegezegde datum is een streefdatum | dat komt door de klant                       | afgewezen | het uitgangspunt | zijn eigen doen |
        | de toegezegde datum is een streefdatum | dat ligt aan onszelf                         | kosteloos | artikel 9.3      | van ons         |
        | de toegezegde datum is een schatting   | dat komt door de klant                       | afgewezen | het uitgangspunt | zijn eigen doen |
        | de toegezegde datum is een schatting   | dat komt door een bedrijf dat voor ons werkt | kosteloos | artikel 9.3      | van ons         |

    Abstract Scenario: Zolang zij niet is verzonden
      Gegeven de toegezegde datum is een streefdatum
      En wij zijn 15 dagen te laat
      En <stadium>
      Als de klant op 15 mei 2027 09:00 de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | stadium                        | oordeel   | bepaling         | toelichting                  |
        | de order is nog niet ingepland | kosteloos | artikel 9.3      | wij zijn er nog niet aan toe |
        | de order is ingepland          | kosteloos | artikel 9.3      | wij zijn nog niet begonnen   |
        | het materiaal is ingekocht     | kosteloos | artikel 9.3      | dat is ons risico            |
        | de order is in productie       | kosteloos | artikel 9.3      | en dit ook                   |
        | de order is gereed             | kosteloos | artikel 9.3      | en dit                       |
        | de order is verzonden          | afgewezen | het uitgangspunt | nu is zij onderweg           |
        | de order is geleverd           | afgewezen | het uitgangspunt | hij heeft haar               |

    Abstract Scenario: Een deel ook, maar geen ander ontwerp
      Gegeven de order is ingepland
      En de toegezegde datum is een streefdatum
      En wij zijn 15 dagen te laat
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                              | oordeel   | bepaling         | toelichting                    |
        | de klant op 15 mei 2027 09:00 voor € 5.000,00 van de order annuleert | kosteloos | artikel 9.3      | een deel ervan                 |
        | de klant op 15 mei 2027 09:00 vraagt het ontwerp te wijzigen         | afgewezen | het uitgangspunt | daar is een ander artikel voor |

  Regel: Wij rekenen niets, wat er verder ook is afgesproken

    Abstract Scenario: Het werk opzeggen
      Gegeven een contract voor een werk van € 12.500,00, gesloten op 4 januari 2027
      En <voorwaarden>
      En het werk is in uitvoering
      En de toegezegde datum is een streefdatum
      En wij besparen € 11.500,00 als het werk eindigt
      En wij zijn <dagen> dagen te laat
      Als de klant op <moment> het werk opzegt
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | voorwaarden                            | dagen | moment            | oordeel   | bedrag     | bepaling    | toelichting                   |
        | onze voorwaarden zijn ondertekend      | 14    | 14 mei 2027 09:00 | betaald   | € 1.000,00 | BW 7:764(2) | de prijs min wat wij besparen |
        | onze voorwaarden zijn ondertekend      | 15    | 15 mei 2027 09:00 | kosteloos | € 0,00     | artikel 9.3 | meer dan 14 dagen             |
        | onze voorwaarden zijn niet overhandigd | 15    | 15 mei 2027 09:00 | kosteloos | € 0,00     | artikel 9.3 | ook zonder onze voorwaarden   |

    Scenario: De grond van de wet staat naast de onze
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En het gaat om een koop van goederen
      En de order is ingepland
      En de toegezegde datum is een streefdatum
      En wij zijn 20 dagen te laat
      En op 1 mei 2027 gaf de klant ons nog 14 dagen
      Als de klant op 20 mei 2027 09:00 de order annuleert
      Dan is de annulering kosteloos
      En dat volgt uit artikel 9.3
      En dat volgt uit BW 6:82
