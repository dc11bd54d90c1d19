# language: nl
# policies/works/deposits.yaml
@verify_with_counsel
Functionaliteit: De aanbetaling als het werk wordt opgezegd

  Artikel 8.1 van onze voorwaarden: "Een bedrijf dat een ingepland werk opzegt, verbeurt de aanbetaling, als dat is afgesproken; die
  komt dan in de plaats van onze kosten en van de tiende voor de vrijgehouden plek." Zonder die afspraak, en bij consumenten,
  verrekenen wij de aanbetaling met wat verschuldigd is, en gaat de rest terug.

  Achtergrond:
    Gegeven een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden
    En op 8 februari 2027 is € 16.000,00 aanbetaald
    En het werk heeft ons tot nu toe € 5.000,00 gekost

  Regel: Alleen als het is afgesproken, en alleen bij een bedrijf

    Abstract Scenario: Eén feit beslist
      Gegeven <wie>
      En <afspraak>
      En het werk is uitgewerkt en ingepland
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is <verbeurd> verbeurd
      En wij betalen <terug> terug
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wie                                                | afspraak                                                 | bedrag      | verbeurd    | terug       | bepaling    | toelichting      |
        | Bakkerij Storm, zakelijke klant sinds 1 maart 2019 | wij spraken af dat wie annuleert de aanbetaling verbeurt | € 16.000,00 | € 16.000,00 | € 0,00      | artikel 8.1 | afgesproken      |
        | Bakkerij Storm, zakelijke klant sinds 1 maart 2019 | het verbeuren van de aanbetaling is niet afgesproken     | € 13.000,00 | € 0,00      | € 3.000,00  | artikel 7.3 | niet afgesproken |
        | Mevrouw De Wit, een consument                      | wij spraken af dat wie annuleert de aanbetaling verbeurt | € 5.000,00  | € 0,00      | € 11.000,00 | artikel 7.2 | een consument    |

    Abstract Scenario: Alleen als er is ingepland, en alleen als alles vervalt
      Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
      En wij spraken af dat wie annuleert de aanbetaling verbeurt
      En <fase>
      Als <verzoek>
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is <aanbetaling> verbeurd
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                                     | verzoek                                                           | bedrag      | aanbetaling | bepaling    | toelichting      |
        | het werk is nog niet ingepland           | de klant op 3 mei 2027 10:00 het werk opzegt                      | € 4.000,00  | € 0,00      | artikel 7.1 | vóór de planning |
        | het materiaal voor het werk is ingekocht | de klant op 3 mei 2027 10:00 het werk opzegt                      | € 16.000,00 | € 16.000,00 | artikel 8.1 | ook na de inkoop |
        | het werk is uitgewerkt en ingepland      | de klant op 3 mei 2027 10:00 voor € 20.000,00 van het werk opzegt | € 7.000,00  | € 0,00      | artikel 7.3 | alleen een deel  |
