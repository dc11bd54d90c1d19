# language: nl
# policies/law/nl/withdrawal_exceptions.yaml
Functionaliteit: Wat geen herroepen is, en waar nog geen order is om te herroepen

  Wie herroept zonder dat recht te hebben, hoort van de wet waarom het er niet is (artikelen 6:230g tot en met 6:230p BW).
  Wie annuleert, wegblijft of iets wil wijzigen, deed er geen beroep op: dan blijft staan wat is afgesproken. En alleen een
  order die er is, kan iemand herroepen.

  Achtergrond:
    Gegeven onze voorwaarden zijn overhandigd

  Regel: Alleen wie herroept, hoort waarom dat recht er niet is

    Abstract Scenario: Wie annuleert, wegblijft of iets wil wijzigen, hoort dat de order blijft staan
      Gegeven Sanne Bakker, een consument
      En een order van <waarde>, gesloten op 1 maart 2027
      En het gaat om een koop van goederen
      En <wat>
      En <waar>
      En het kwam op 8 maart 2027 aan
      Als <verzoek>
      Dan is het verzoek afgewezen
      En dat volgt uit <bepaling>

      Voorbeelden:
        | waarde   | wat                                                 | waar                                | verzoek                                                              | bepaling         | toelichting                   |
        | € 400,00 | het komt uit voorraad                               | de order is in onze winkel gesloten | de klant op 10 maart 2027 10:00 de order herroept                    | BW 6:230g(1)(e)  | zegt het, en heeft geen recht |
        | € 400,00 | het komt uit voorraad                               | de order is in onze winkel gesloten | er op 10 maart 2027 10:00 niemand is om de levering aan te nemen     | het uitgangspunt | blijft weg                    |
        | € 50,00  | het komt uit voorraad                               | de order is aan de deur gesloten    | de klant op 10 maart 2027 10:00 de order herroept                    | BW 6:230h(2)(a)  | een kleine aankoop            |
        | € 50,00  | het komt uit voorraad                               | de order is aan de deur gesloten    | de klant op 10 maart 2027 10:00 de order annuleert                   | het uitgangspunt | annuleert een kleine aankoop  |
        | € 50,00  | het komt uit voorraad                               | de order is aan de deur gesloten    | er op 10 maart 2027 10:00 niemand is om de levering aan te nemen     | het uitgangspunt | blijft weg                    |
        | € 400,00 | het wordt naar de eigen wensen van de klant gemaakt | de order is online gesloten         | de klant op 10 maart 2027 10:00 de order herroept                    | BW 6:230p(f)(1)  | maatwerk                      |
        | € 400,00 | het wordt naar de eigen wensen van de klant gemaakt | de order is online gesloten         | er op 10 maart 2027 10:00 niemand is om de levering aan te nemen     | het uitgangspunt | blijft weg                    |
        | € 400,00 | het is samengesteld uit standaardopties             | de order is online gesloten         | de klant op 10 maart 2027 10:00 vraagt op een ander adres te leveren | het uitgangspunt | wijzigen is geen herroepen    |

  Regel: Vóór de order valt er niets te herroepen

    Abstract Scenario: Alleen een offerte
      Gegeven <wie>
      En een offerte van <waarde>
      En <waar>
      Als de klant op 10 maart 2027 10:00 de order herroept
      Dan is het verzoek afgewezen
      En dat volgt uit het uitgangspunt

      Voorbeelden:
        | wie                         | waarde   | waar                                | toelichting        |
        | Sanne Bakker, een bedrijf   | € 400,00 | de order is online gesloten         | een bedrijf        |
        | Sanne Bakker, een consument | € 400,00 | de order is in onze winkel gesloten | in de winkel       |
        | Sanne Bakker, een consument | € 50,00  | de order is aan de deur gesloten    | klein, aan de deur |
        | Sanne Bakker, een consument | € 400,00 | de order is online gesloten         | online             |

    Abstract Scenario: Zodra er een order is, antwoordt de wet
      Gegeven <wie>
      En een order van <waarde>, gesloten op 1 maart 2027
      En het gaat om een koop van goederen
      En het komt uit voorraad
      En <waar>
      En de order is nog niet ingepland
      En het is nog niet geleverd
      Als de klant op 2 maart 2027 10:00 de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wie                         | waarde   | waar                                  | oordeel   | bepaling        | toelichting                      |
        | Sanne Bakker, een bedrijf   | € 400,00 | de order is online gesloten           | afgewezen | BW 6:230g(1)(a) | een bedrijf heeft dat recht niet |
        | Sanne Bakker, een consument | € 400,00 | de order is in onze winkel gesloten   | afgewezen | BW 6:230g(1)(e) | in de winkel                     |
        | Sanne Bakker, een consument | € 50,00  | de order is aan de deur gesloten      | afgewezen | BW 6:230h(2)(a) | klein, aan de deur               |
        | Sanne Bakker, een consument | € 400,00 | de order is online gesloten           | kosteloos | BW 6:230o(1)(b) | online: er kwam nog niets        |
        | Sanne Bakker, een consument | € 50,00  | de order is online gesloten           | kosteloos | BW 6:230o(1)(b) | klein maakt online niet uit      |
        | Sanne Bakker, een consument | € 400,00 | over de order is met ons onderhandeld | afgewezen | BW 6:230g(1)(e) | bij ons aan tafel                |

  Regel: Wat uit standaardopties is samengesteld, is misschien maatwerk

    @verify_with_counsel
    Abstract Scenario: Ook voordat het aankomt, kijkt iemand ernaar
      Gegeven Sanne Bakker, een consument
      En een order van € 400,00, gesloten op <besteld>
      En het gaat om een koop van goederen
      En het is samengesteld uit standaardopties
      En de order is online gesloten
      En de order is in productie
      En het is nog niet geleverd
      Als <verzoek>
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit BW 6:230p(f)(1), 6:230o(1)

      Voorbeelden:
        | besteld      | verzoek                                           | toelichting                    |
        | 1 maart 2027 | de klant op 2 maart 2027 10:00 de order herroept  | de bedenktijd is niet begonnen |
        | 1 maart 2027 | de klant op 3 mei 2027 10:00 de order annuleert   | na twee maanden nog niet       |
        | 13 juni 2014 | de klant op 20 juni 2014 10:00 de order annuleert | de eerste dag van deze wet     |

    Scenario: Een order van de dag vóór deze wet
      Gegeven Sanne Bakker, een consument
      En een order van € 400,00, gesloten op 12 juni 2014
      En het gaat om een koop van goederen
      En het is samengesteld uit standaardopties
      En de order is online gesloten
      En de order is in productie
      En het is nog niet geleverd
      Als de klant op 20 juni 2014 10:00 de order annuleert
      Dan is het verzoek afgewezen
      En dat volgt uit het uitgangspunt
