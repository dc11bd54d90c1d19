# language: nl
# policies/law/nl/defects_unproven.yaml
Functionaliteit: Een gebrek waarvan de wet niets vermoedt

  Het vermoeden van artikel 7:18a(2) en de twee maanden van 7:23(1) zijn er voor een consument die goederen kocht. Van elk
  ander gebrek vermoedt de wet niets: de klant toont aan wat er mis is, en wie het herstelt blijft aan wat is afgesproken.
  Alleen of een inspanning die is beloofd genoeg was, bekijkt iemand (6:74).

  Achtergrond:
    Gegeven een order van € 900,00, gesloten op 1 maart 2027
    En over de order is met ons onderhandeld
    En het kwam op 8 maart 2027 aan

  Regel: Wie het herstelt is afgesproken, en dit boek spreekt niets af

    Achtergrond:
      Gegeven onze voorwaarden zijn overhandigd
      En het gebrek toonde zich op 10 mei 2027

    Abstract Scenario: Een bedrijf dat goederen kocht
      Gegeven Vecht Interieurs, een bedrijf
      En het gaat om een koop van goederen
      En <feit>
      Als de klant op 12 mei 2027 10:00 een gebrek meldt
      Dan is het verzoek afgewezen
      En moet de klant het bewijzen
      En dat volgt uit het uitgangspunt
      En hoeft dit niet: herstel aanbieden
      En hoeft dit niet: het gebrek bekijken

      Voorbeelden:
        | feit                                                   | toelichting                                      |
        | wij hebben nog niet geprobeerd het te herstellen       | geen vermoeden, dus daarom herstelt niemand het  |
        | wij probeerden het te herstellen en dat mislukte       | en ook niet opnieuw                              |
        | zulke zaken gaan niet langer mee                       | er werd al niets vermoed                         |
        | wij kunnen aantonen dat het door verkeerd gebruik komt | dat hoeven wij niet aan te tonen                 |
        | het is al eerder hersteld                              | er valt niets te verlengen                       |

    Scenario: Een consument voor wie iets is gedaan
      Gegeven Sanne Bakker, een consument
      En het gaat om een order voor diensten
      En wij hebben nog niet geprobeerd het te herstellen
      Als de klant op 12 mei 2027 10:00 een gebrek meldt
      Dan is het verzoek afgewezen
      En moet de klant het bewijzen
      En dat volgt uit het uitgangspunt
      En hoeft dit niet: herstel aanbieden

    Scenario: Een bedrijf dat laat klaagt
      Gegeven Vecht Interieurs, een bedrijf
      En het gaat om een koop van goederen
      En de klant ontdekte het op 12 mei 2027
      En de klant had het ons op 13 juli 2027 verteld
      Als de klant op 15 juli 2027 10:00 een gebrek meldt
      Dan is het verzoek afgewezen
      En moet de klant het bewijzen
      En dat volgt uit het uitgangspunt

  Regel: Een inspanning die is beloofd wordt bekeken, welke voorwaarden ook gelden

    Abstract Scenario: Niet genoeg, zegt de klant
      Gegeven Vecht Interieurs, een bedrijf
      En <contract>
      En er is een inspanning beloofd, en het resultaat is er niet
      En <voorwaarden>
      En het gebrek toonde zich op 10 mei 2027
      Als de klant op 12 mei 2027 10:00 een gebrek meldt
      Dan moet de serviceafdeling het goedkeuren
      En dat volgt uit BW 6:74
      En hoeft dit niet: herstel aanbieden
      En hoeft dit niet: het gebrek bekijken

      Voorbeelden:
        | contract                               | voorwaarden                            | toelichting                     |
        | het gaat om een order voor diensten    | onze voorwaarden zijn overhandigd      | advies dat niet hielp           |
        | het gaat om een order voor diensten    | onze voorwaarden zijn niet overhandigd | de wet heeft geen voorwaarden nodig |
        | het gaat om een koop van goederen      | onze voorwaarden zijn niet overhandigd | goederen die niet hielpen       |

    Scenario: Wie niet klaagt maar iets anders wil, krijgt die blik niet
      Gegeven Vecht Interieurs, een bedrijf
      En het gaat om een koop van goederen
      En er is een inspanning beloofd, en het resultaat is er niet
      En onze voorwaarden zijn overhandigd
      Als de klant op 12 mei 2027 10:00 vraagt het ontwerp te wijzigen
      Dan is het verzoek afgewezen
      En dat volgt uit het uitgangspunt

  Regel: Een gebrek is een reden om te herstellen, en om niets anders

    Achtergrond:
      Gegeven Sanne Bakker, een consument
      En het gaat om een koop van goederen
      En onze voorwaarden zijn overhandigd
      En het gebrek toonde zich op 12 mei 2027
      En de klant ontdekte het op 12 mei 2027

    Abstract Scenario: Een consument die iets anders wil
      Gegeven de klant had het ons op <verteld> verteld
      En wij hebben nog niet geprobeerd het te herstellen
      Als de klant op 1 september 2027 10:00 vraagt het ontwerp te wijzigen
      Dan is het verzoek afgewezen
      En dat volgt uit het uitgangspunt
      En hoeft niemand een gebrek te bewijzen
      En hoeft dit niet: herstel aanbieden

      Voorbeelden:
        | verteld      | toelichting                        |
        | 12 juli 2027 | op tijd, maar het is geen herstel  |
        | 13 juli 2027 | te laat, en niemand kijkt ernaar   |
