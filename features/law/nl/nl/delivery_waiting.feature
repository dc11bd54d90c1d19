# language: nl
# policies/law/nl/delivery.yaml
Functionaliteit: Wie nog op zaken wacht, en wie niet

  Artikel 7:19a BW is er voor een consument die op zaken wacht. Zolang die er niet zijn, in welke fase de order ook is, en
  hoe de klant het ook noemt, mag de order eindigen zodra wij in verzuim zijn.

  Achtergrond:
    Gegeven een order van € 900,00, gesloten op 1 maart 2027
    En onze voorwaarden zijn overhandigd
    En de levering is toegezegd voor 9 april 2027

  Regel: In elke fase totdat de zaken er zijn

    Achtergrond:
      Gegeven het gaat om een koop van goederen
      En het wordt naar de eigen wensen van de klant gemaakt
      En de order is in onze winkel gesloten
      En de toegezegde datum is fataal

    Abstract Scenario: De fase maakt niet uit, zolang ze er niet zijn
      Gegeven Sanne Bakker, een consument
      En <fase>
      Als de klant op 10 april 2027 00:00 de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | oordeel   | bepaling         | toelichting                        |
        | de order is nog niet ingepland | kosteloos | BW 7:19a(2)      | wij hebben hem niet eens ingepland |
        | de order is ingepland          | kosteloos | BW 7:19a(2)      | ingepland                          |
        | het materiaal is ingekocht     | kosteloos | BW 7:19a(2)      | het materiaal is er, de zaken niet |
        | de order is in productie       | kosteloos | BW 7:19a(2)      | wordt gemaakt                      |
        | de order is gereed             | kosteloos | BW 7:19a(2)      | gereed, maar bij ons               |
        | de order is verzonden          | kosteloos | BW 7:19a(2)      | onderweg                           |
        | de order is geleverd           | afgewezen | het uitgangspunt | er: het wachten is voorbij         |

    Abstract Scenario: Hoe de klant het ook noemt, maar niet door weg te blijven of te wijzigen
      Gegeven Sanne Bakker, een consument
      En de order is in productie
      En in totaal heeft de klant € 300,00 betaald
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En wij betalen <terug> terug
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                              | oordeel   | terug    | bepaling         | toelichting                                |
        | de klant op 10 april 2027 00:00 de order herroept                    | kosteloos | € 300,00 | BW 7:19a(2)      | herroept, zonder herroepingsrecht          |
        | de klant op 10 april 2027 00:00 voor € 700,00 van de order annuleert | kosteloos | € 100,00 | BW 7:19a(2)      | voor een deel: € 200,00 ervan blijft staan |
        | er op 10 april 2027 00:00 niemand is om de levering aan te nemen     | afgewezen | € 0,00   | het uitgangspunt | vraagt niets                               |
        | de klant op 10 april 2027 00:00 vraagt op een ander adres te leveren | afgewezen | € 0,00   | het uitgangspunt | wil het nog steeds                         |

    Scenario: Een bedrijf wacht zo lang als is afgesproken
      Gegeven Sanne Bakker, een bedrijf
      En de order is in productie
      Als de klant op 10 april 2027 00:00 de order annuleert
      Dan is de annulering afgewezen
      En dat volgt uit het uitgangspunt

  Regel: Eén extra dag is genoeg, en een geschatte dag is niet fataal

    Achtergrond:
      Gegeven Sanne Bakker, een consument
      En het gaat om een koop van goederen
      En het wordt naar de eigen wensen van de klant gemaakt
      En de order is in onze winkel gesloten
      En in totaal heeft de klant € 300,00 betaald

    Scenario: Eén extra dag, en ook die halen wij niet
      Gegeven de order is in productie
      En de toegezegde datum is een streefdatum
      En op 10 april 2027 gaf de klant ons nog 1 dag
      Als de klant op 12 april 2027 09:00 de order annuleert
      Dan is de annulering kosteloos
      En wij betalen € 300,00 terug
      En dat volgt uit BW 7:19a(1)
      En de administratie betaalt het uiterlijk 12 april 2027 23:59 terug

    Scenario: Een schatting geeft ons meer tijd
      Gegeven de order is in productie
      En de toegezegde datum is een schatting
      En de klant gaf ons geen extra tijd
      Als de klant op 12 april 2027 09:00 de order annuleert
      Dan is de annulering afgewezen
      En dat volgt uit het uitgangspunt

    Abstract Scenario: Een weigering telt zolang de zaken er niet zijn
      Gegeven <fase>
      En de toegezegde datum is een streefdatum
      En de klant gaf ons geen extra tijd
      En wij zeiden dat wij niet zullen leveren
      Als de klant op 20 maart 2027 10:00 de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | oordeel   | bepaling       | toelichting                           |
        | de order is verzonden          | kosteloos | BW 7:19a(2)(a) | nog niet aangekomen                   |
        | de order is nog niet ingepland | kosteloos | BW 7:19a(2)(a) | wij hoeven niet eens te zijn begonnen |

  Regel: Wie ook mag herroepen, krijgt zijn geld eerder

    Achtergrond:
      Gegeven Sanne Bakker, een consument
      En het gaat om een koop van goederen
      En de order is online gesloten
      En het is nog niet aangekomen
      En in totaal heeft de klant € 300,00 betaald

    Abstract Scenario: Meteen, niet binnen veertien dagen
      Gegeven het komt uit voorraad
      En <hardheid>
      En <tijd>
      En <weigering>
      Als de klant op 12 april 2027 09:00 de order annuleert
      Dan is de annulering kosteloos
      En wij betalen € 300,00 terug
      En dat volgt uit <bepaling>
      En de administratie betaalt het uiterlijk <uiterlijk> terug

      Voorbeelden:
        | hardheid                               | tijd                                        | weigering                                    | bepaling        | uiterlijk           | toelichting           |
        | de toegezegde datum is een streefdatum | de klant gaf ons geen extra tijd            | wij zeiden nooit dat wij niet zullen leveren | BW 6:230o(1)(b) | 26 april 2027 09:00 | alleen een herroeping |
        | de toegezegde datum is fataal          | de klant gaf ons geen extra tijd            | wij zeiden nooit dat wij niet zullen leveren | BW 7:19a(2)     | 12 april 2027 23:59 | de dag telde          |
        | de toegezegde datum is een streefdatum | op 10 april 2027 gaf de klant ons nog 1 dag | wij zeiden nooit dat wij niet zullen leveren | BW 7:19a(1)     | 12 april 2027 23:59 | de extra dag is om    |
        | de toegezegde datum is een streefdatum | de klant gaf ons geen extra tijd            | wij zeiden dat wij niet zullen leveren       | BW 7:19a(2)(a)  | 12 april 2027 23:59 | wij weigeren          |

    Abstract Scenario: Samengesteld uit standaardopties: of het terug mag, maakt niet meer uit
      Gegeven het is samengesteld uit standaardopties
      En <hardheid>
      En <tijd>
      En <weigering>
      Als de klant op 12 april 2027 09:00 de order annuleert
      Dan is de annulering kosteloos
      En dat volgt uit <bepaling>

      Voorbeelden:
        | hardheid                               | tijd                                        | weigering                                    | bepaling       | toelichting        |
        | de toegezegde datum is fataal          | de klant gaf ons geen extra tijd            | wij zeiden nooit dat wij niet zullen leveren | BW 7:19a(2)    | de dag telde       |
        | de toegezegde datum is een streefdatum | op 10 april 2027 gaf de klant ons nog 1 dag | wij zeiden nooit dat wij niet zullen leveren | BW 7:19a(1)    | de extra dag is om |
        | de toegezegde datum is een streefdatum | de klant gaf ons geen extra tijd            | wij zeiden dat wij niet zullen leveren       | BW 7:19a(2)(a) | wij weigeren       |
