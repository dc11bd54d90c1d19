# language: nl
# policies/services/advisers_duties.yaml
Functionaliteit: Wat een adviseur de klant schuldig is naast het advies

  Richtlijn G40: zolang een overeenkomst per maand loopt, kijkt de adviseur elke maand met de klant terug; wat is
  gemist, wordt binnen 5 werkdagen ingehaald. Richtlijn G41: wie wil stoppen, bieden wij eerst een pauze aan.

  Richtlijn G42: wie de prijs betaalt, hoort wat wij bespaarden. Richtlijn G43: wat is gedaan, wordt gefactureerd als
  een opdracht stopt.

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019

  Regel: Elke maand kijken wij terug

    Achtergrond:
      Gegeven een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden
      En er zijn 2 maanden verstreken

    Abstract Scenario: Zolang de overeenkomst loopt
      Als <vraag>
      Dan is het verzoek kosteloos
      En dat volgt uit <bron>
      En de adviseur houdt uiterlijk 4 april 2027 10:00 de evaluatie

      Voorbeelden:
        | vraag                                                                       | bron        | toelichting               |
        | de klant op 4 maart 2027 10:00 om een pauze van 2 maanden vraagt            | artikel 5.4 | na de pauze gaat hij door |
        | de klant op 4 maart 2027 10:00 voor € 500,00 van de opdracht laat vervallen | artikel 5.3 | de rest gaat door         |

    Abstract Scenario: Wat is gemist, wordt ingehaald
      Gegeven wij misten <gemist> evaluatie
      Als de klant op 19 maart 2027 10:00 om een pauze van 2 maanden vraagt
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 5.4
      En de adviseur houdt uiterlijk <uiterlijk> de evaluatie

      Voorbeelden:
        | gemist | uiterlijk           | toelichting                                              |
        | 0      | 19 april 2027 10:00 | een maand later                                          |
        | 1      | 30 maart 2027 17:00 | 5 werkdagen: Goede Vrijdag en tweede paasdag tellen niet |

    @verify_with_counsel
    Scenario: Wie stopt, bieden wij eerst een pauze aan
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan betaalt de klant € 3.800,00
      En dat volgt uit artikel 5.1
      En de adviseur biedt eerst een pauze aan, uiterlijk 4 maart 2027 10:00
      En de administratie zegt uiterlijk 18 maart 2027 10:00 wat wij bespaarden

  Regel: Wat is gedaan, wordt betaald

    @verify_with_counsel
    Scenario: Gewerkte maanden die nog niet zijn betaald
      Gegeven een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden
      En er zijn 2 maanden verstreken
      En in totaal heeft de klant € 950,00 betaald
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan betaalt de klant € 3.800,00
      En dat volgt uit artikel 5.1
      En de administratie factureert uiterlijk 18 maart 2027 10:00 wat is gedaan

    Scenario: Een project dat loopt
      Gegeven een project van € 12.000,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
      En het werk is begonnen
      En er is voor € 3.000,00 aan werk gedaan
      En stoppen bespaart ons € 2.500,00
      Als de klant op 28 juni 2027 09:00 met de opdracht stopt
      Dan betaalt de klant € 6.500,00
      En dat volgt uit artikel 4.3
      En de administratie zegt uiterlijk 12 juli 2027 09:00 wat wij bespaarden
      En de administratie factureert uiterlijk 12 juli 2027 09:00 wat is gedaan
