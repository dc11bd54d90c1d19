# language: nl
# policies/practice/keeping_in_touch.yaml
Functionaliteit: Wie het aanspreekpunt is voor wat misging

  Richtlijn G25: voor wat misging is één persoon het aanspreekpunt, en het team van een topklant weet ervan. Richtlijn G26: wie op
  een besluit wacht, hoort wie beslist. Richtlijn G27: een klacht beantwoorden wij binnen twee werkdagen. Richtlijn G28: een te
  laat antwoord gaat een trap hoger. Richtlijn G18: een vertraging leggen wij uit zodra wij haar zien. Zij gelden onder welke
  voorwaarden dan ook.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 12.500,00, gesloten op 4 januari 2027
    En het gaat om een koop van goederen
    En de offerte is ondertekend
    En de order is in productie

  Regel: Eén persoon, waar iets misging

    Achtergrond:
      Gegeven onze voorwaarden zijn ondertekend

    Abstract Scenario: Er ging iets mis
      Gegeven <misgegaan>
      Als de klant op 23 april 2027 15:00 de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>
      En de orderafdeling noemt uiterlijk 23 april 2027 23:59 één aanspreekpunt

      Voorbeelden:
        | misgegaan                                | oordeel   | bepaling         | toelichting            |
        | wij hebben de wijziging zelf veroorzaakt | kosteloos | artikel 9.1      | door ons               |
        | onze service schoot tekort               | afgewezen | het uitgangspunt | van ons                |
        | wij zien al dat wij die datum niet halen | afgewezen | het uitgangspunt | bij ons                |
        | er staat een klacht van de klant open    | afgewezen | het uitgangspunt | hij zegt het           |
        | de klant is geërgerd                     | afgewezen | het uitgangspunt | hij laat het merken    |
        | de klant klaagt in het openbaar          | afgewezen | het uitgangspunt | iedereen ziet het      |
        | de klant heeft een advocaat ingeschakeld | afgewezen | het uitgangspunt | zijn advocaat zegt het |
        | wij antwoordden 1 dag te laat            | afgewezen | het uitgangspunt | hij moest wachten      |

    Scenario: Een dag te laat met een antwoord is te laat
      Gegeven wij antwoordden 1 dag te laat
      Als de klant op 23 april 2027 15:00 de order annuleert
      Dan is het verzoek afgewezen
      En dat volgt uit het uitgangspunt
      En de verkoopleider antwoordt alsnog, uiterlijk 23 april 2027 23:59

    Abstract Scenario: Er ging niets mis
      Gegeven <feit>
      Als de klant op 23 april 2027 15:00 de order annuleert
      Dan is het verzoek afgewezen
      En dat volgt uit het uitgangspunt
      En hoeft dit niet: één aanspreekpunt noemen
      En hoeft dit niet: de klacht beantwoorden
      En hoeft dit niet: de klant antwoorden die heeft gewacht
      En hoeft dit niet: de klant vertellen wie beslist en wanneer
      En hoeft dit niet: de klant melden dat wij te laat zijn
      En hoeft dit niet: het gebrek bekijken

      Voorbeelden:
        | feit                                   | toelichting        |
        | de klant wil de wijziging zelf         | zijn eigen wens    |
        | onze service was zoals het hoort       | wij deden het goed |
        | wij verwachten die datum te halen      | tot nu toe         |
        | er staat geen klacht van de klant open | hij is tevreden    |
        | de klant is kalm                       | hij is kalm        |
        | wij antwoordden 0 dagen te laat        | op de laatste dag  |
        | wij zijn 0 dagen te laat               | op de dag zelf     |

    Abstract Scenario: Het team van een topklant weet ervan, en alleen dan
      Gegeven <relatie>
      En <klacht>
      Als de klant op 23 april 2027 15:00 de order annuleert
      Dan is het verzoek afgewezen
      En dat volgt uit het uitgangspunt
      En hoeft dit niet: het team van de klant inlichten

      Voorbeelden:
        | relatie                     | klacht                                 | toelichting               |
        | de klant is een vaste klant | er staat een klacht van de klant open  | hij heeft geen eigen team |
        | de klant is nieuw voor ons  | er staat een klacht van de klant open  | hij ook niet              |
        | de klant is een topklant    | er staat geen klacht van de klant open | er valt niets te weten    |

  Regel: Een vertraging leggen wij één keer uit

    Achtergrond:
      Gegeven onze voorwaarden zijn ondertekend
      En de levering is toegezegd voor 30 april 2027
      En de toegezegde datum is een streefdatum

    Abstract Scenario: Wie het al hoorde, hoeft het niet nog eens te horen
      Gegeven <te laat>
      En <gehoord>
      Als de klant op 8 mei 2027 09:00 de order annuleert
      Dan is het verzoek afgewezen
      En dat volgt uit het uitgangspunt
      En hoeft dit niet: de klant melden dat wij te laat zijn

      Voorbeelden:
        | te laat                                                       | gehoord                                      | toelichting                |
        | wij zagen op 16 april 2027 15:30 dat wij die datum niet halen | de klant hoorde het op 17 april 2027 van ons | de dag erna                |
        | wij zien al dat wij die datum niet halen                      | de klant hoorde het op 17 april 2027 van ons | wij vertelden het hem      |
        | wij zijn 8 dagen te laat                                      | wij hebben dat de klant zelf verteld         | wij belden het eerst       |
        | wij zijn 0 dagen te laat                                      | de klant moest ons daarover bellen           | er viel niets te vertellen |

    Scenario: Eén dag is te laat, en de klok loopt vanaf wat wij zagen
      Gegeven wij zijn 1 dag te laat
      En wij zagen het op 30 april 2027 08:00
      En de klant moest ons daarover bellen
      Als de klant op 1 mei 2027 09:00 de order annuleert
      Dan is het verzoek afgewezen
      En dat volgt uit het uitgangspunt
      En de orderafdeling legt uiterlijk 30 april 2027 08:00 de vertraging uit

    Scenario: Wat wij op tijd zagen, is geen vertraging
      Gegeven wij zijn 0 dagen te laat
      En wij zagen het op 30 april 2027 08:00
      En de klant moest ons daarover bellen
      Als de klant op 30 april 2027 09:00 de order annuleert
      Dan is het verzoek afgewezen
      En dat volgt uit het uitgangspunt
      En hoeft dit niet: de klant melden dat wij te laat zijn

    Scenario: Weten wij niet wanneer wij het zagen, dan meteen
      Gegeven wij zijn 1 dag te laat
      En de klant moest ons daarover bellen
      Als de klant op 1 mei 2027 09:00 de order annuleert
      Dan is het verzoek afgewezen
      En dat volgt uit het uitgangspunt
      En de orderafdeling legt uiterlijk 1 mei 2027 09:00 de vertraging uit

  Regel: Het moet onder welke voorwaarden dan ook

    Scenario: Alles is mis wat mis kan zijn, en onze voorwaarden kwamen nooit in de order
      Gegeven onze voorwaarden zijn niet overhandigd
      En de klant is een topklant
      En er staat een klacht van de klant open
      En wij antwoordden 3 dagen te laat
      En wij zagen op 22 april 2027 10:00 dat wij die datum niet halen
      Als de klant op 23 april 2027 15:00 de order annuleert
      Dan is het verzoek afgewezen
      En dat volgt uit het uitgangspunt
      En de orderafdeling noemt uiterlijk 23 april 2027 23:59 één aanspreekpunt
      En de verkoopleider licht het team van de klant uiterlijk 23 april 2027 23:59 in
      En de serviceafdeling reageert uiterlijk 28 april 2027 17:00 op de klacht
      En de verkoopleider antwoordt alsnog, uiterlijk 23 april 2027 23:59
      En de orderafdeling legt uiterlijk 22 april 2027 10:00 de vertraging uit
      En de orderafdeling bevestigt dit uiterlijk 25 april 2027 17:00 schriftelijk
      En de orderafdeling biedt uiterlijk 25 april 2027 17:00 een alternatief
