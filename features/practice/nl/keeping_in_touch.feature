# language: nl
# policies/practice/keeping_in_touch.yaml
Functionaliteit: De klant hoort het het eerst van ons

  Richtlijn G18, de gouden regel: zodra wij zien dat wij een belofte niet nakomen, hoort de klant het van ons, met de oorzaak,
  aan wie het ligt en de oplossing (of de vraag wat zou helpen). De klok loopt vanaf het moment dat wij het zien, en niet
  vanaf de dag waarop het af moest zijn.

  Richtlijn G25: voor wat misging, is één persoon het aanspreekpunt; het team van een topklant weet ervan. Richtlijnen G26 tot
  en met G28: wie wacht hoort wie beslist, een klacht beantwoorden wij binnen twee werkdagen, en een te laat antwoord gaat
  een trap hoger.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En het gaat om een koop van goederen
    En de levering is toegezegd voor 30 april 2027
    En de toegezegde datum is een streefdatum
    En de order is in productie

  Regel: Vanaf het moment dat wij het zien

    Abstract Scenario: Voor, op en na de toegezegde dag
      Gegeven wij zagen op <gezien> dat wij die datum niet halen
      Als de klant op 8 mei 2027 09:00 de order annuleert
      Dan is het verzoek afgewezen
      En dat berust op artikel 2.1
      En de orderafdeling legt uiterlijk <uiterlijk> de vertraging uit

      Voorbeelden:
        | gezien              | uiterlijk           | toelichting       |
        | 16 april 2027 15:30 | 16 april 2027 15:30 | twee weken ervoor |
        | 30 april 2027 23:59 | 30 april 2027 23:59 | op de dag zelf    |
        | 3 mei 2027 08:15    | 3 mei 2027 08:15    | erna              |

    Scenario: Wij weten niet wanneer wij het zagen
      Gegeven wij zien al dat wij die datum niet halen
      Als de klant op 20 april 2027 09:00 de order annuleert
      Dan is het verzoek afgewezen
      En dat berust op artikel 2.1
      En de orderafdeling legt uiterlijk 20 april 2027 09:00 de vertraging uit

    Scenario: De klant moest bellen
      Gegeven wij zijn 5 dagen te laat
      En wij zagen het op 1 mei 2027 08:00
      En de klant moest ons daarover bellen
      Als de klant op 5 mei 2027 09:00 de order annuleert
      Dan is het verzoek afgewezen
      En dat berust op artikel 2.1
      En de orderafdeling legt uiterlijk 1 mei 2027 08:00 de vertraging uit

  Regel: Eén persoon, en op tijd een antwoord

    Scenario: Een klacht van een topklant
      Gegeven er staat een klacht van de klant open
      En de klant is een topklant
      Als de klant op 23 april 2027 15:00 de order annuleert
      Dan is het verzoek afgewezen
      En dat berust op artikel 2.1
      En de orderafdeling noemt uiterlijk 23 april 2027 23:59 één aanspreekpunt
      En de verkoopleider licht het team van de klant uiterlijk 23 april 2027 23:59 in
      En de serviceafdeling reageert uiterlijk 28 april 2027 17:00 op de klacht

    Scenario: Wij lieten de klant wachten
      Gegeven wij antwoordden 3 dagen te laat
      Als de klant op 20 april 2027 09:00 de order annuleert
      Dan is het verzoek afgewezen
      En dat berust op artikel 2.1
      En de verkoopleider antwoordt alsnog, uiterlijk 20 april 2027 23:59

    Scenario: De klant wacht op een besluit
      Gegeven er is geen ruimte in onze planning
      Als de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit artikel 9.8
      En de orderafdeling vertelt de klant uiterlijk 8 maart 2027 23:59 wie beslist
