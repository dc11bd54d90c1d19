# language: nl
# policies/practice/concessions.yaml
Functionaliteit: Wat wij bij een nee aanbieden

  Richtlijn G13: een nee komt nooit alleen. Binnen twee dagen bieden wij, met de reden, wat bij het verzoek past: uitstel, een
  pauze, een kleinere order of een ander artikel; een andere datum; wat wij wel kunnen maken; of betalen in termijnen en een
  tegoed bij een volgende order. Weten wij nog niet wat zou helpen, dan binnen drie dagen. Zolang er iets mis is, verkopen wij
  niets: dan is er geen tegoed. Wie een ja kreeg, of hoort dat wij wachten, bieden wij niets anders.

  Richtlijn G10: elk antwoord wordt binnen twee dagen schriftelijk bevestigd.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019

  Regel: Een nee komt nooit alleen

    Achtergrond:
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En het gaat om een koop van goederen

    Abstract Scenario: Wat er ook is gevraagd
      Als <verzoek>
      Dan is het verzoek afgewezen
      En dat berust op artikel 2.1
      En de orderafdeling biedt uiterlijk 10 maart 2027 17:00 een alternatief
      En de orderafdeling bevestigt dit uiterlijk 10 maart 2027 17:00 schriftelijk

      Voorbeelden:
        | verzoek                                                                             | toelichting                      |
        | de klant op 8 maart 2027 14:00 de order annuleert                                   | later, minder of een pauze       |
        | de klant op 8 maart 2027 14:00 voor € 5.000,00 van de order annuleert               | later, of een ander artikel      |
        | de klant op 8 maart 2027 14:00 de order herroept                                    | een bedrijf heeft dat recht niet |
        | de klant op 8 maart 2027 14:00 vraagt de leverdatum te verschuiven                  | een andere datum                 |
        | er op 8 maart 2027 14:00 niemand is om de levering aan te nemen                     | een andere dag                   |
        | de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen                       | wat wel kan                      |
        | de klant op 8 maart 2027 14:00 vraagt de hoeveelheid te wijzigen                    | een tweede order                 |
        | de klant op 8 maart 2027 14:00 vraagt een artikel te ruilen voor een ander          | wat wel kan                      |
        | de klant op 8 maart 2027 14:00 vraagt om een lagere prijs                           | in termijnen                     |
        | de klant op 8 maart 2027 14:00 vraagt op een ander adres te leveren                 | wat maar helpt                   |
        | de klant op 8 maart 2027 14:00 vraagt de order over te dragen aan een ander bedrijf | wat maar helpt                   |

    Abstract Scenario: Bij een ja bieden wij niets anders
      Gegeven wij hebben de wijziging zelf veroorzaakt
      Als <verzoek>
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 9.1
      En hoeft dit niet: een alternatief aanbieden
      En de orderafdeling bevestigt dit uiterlijk 10 maart 2027 17:00 schriftelijk

      Voorbeelden:
        | verzoek                                                                    | toelichting            |
        | de klant op 8 maart 2027 14:00 de order annuleert                          | zij eindigt            |
        | de klant op 8 maart 2027 14:00 voor € 5.000,00 van de order annuleert      | een deel ervan eindigt |
        | de klant op 8 maart 2027 14:00 vraagt de leverdatum te verschuiven         | zij verschuift         |
        | de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen              | het wordt gemaakt      |
        | de klant op 8 maart 2027 14:00 vraagt een artikel te ruilen voor een ander | het wordt geruild      |
        | de klant op 8 maart 2027 14:00 vraagt om een lagere prijs                  | hij krijgt die         |
        | de klant op 8 maart 2027 14:00 vraagt op een ander adres te leveren        | het gaat daarheen      |
        | de klant op 8 maart 2027 14:00 een gebrek meldt                            | het wordt hersteld     |

    Abstract Scenario: Ook niet zolang wij wachten
      Gegeven de klant geeft geen reden
      En <klacht>
      Als <verzoek>
      Dan wachten wij op de reden van het verzoek
      En dat volgt uit artikel 2.12
      En hoeft dit niet: een alternatief aanbieden
      En hoeft dit niet: het antwoord schriftelijk bevestigen

      Voorbeelden:
        | verzoek                                                             | klacht                                 | toelichting    |
        | de klant op 8 maart 2027 14:00 de order annuleert                   | er staat geen klacht van de klant open | eerst de reden |
        | de klant op 8 maart 2027 14:00 vraagt de leverdatum te verschuiven  | er staat geen klacht van de klant open | eerst de reden |
        | de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen       | er staat geen klacht van de klant open | eerst de reden |
        | de klant op 8 maart 2027 14:00 vraagt om een lagere prijs           | er staat geen klacht van de klant open | eerst de reden |
        | de klant op 8 maart 2027 14:00 vraagt om een lagere prijs           | er staat een klacht van de klant open  | eerst de reden |
        | de klant op 8 maart 2027 14:00 vraagt op een ander adres te leveren | er staat geen klacht van de klant open | eerst de reden |

    Abstract Scenario: Ook zolang er iets mis is
      Gegeven <probleem>
      Als de klant op 8 maart 2027 14:00 vraagt om een lagere prijs
      Dan is het verzoek afgewezen
      En dat berust op artikel 2.1
      En de orderafdeling biedt uiterlijk 10 maart 2027 17:00 een alternatief

      Voorbeelden:
        | probleem                               | toelichting                        |
        | er staat geen klacht van de klant open | in termijnen of een tegoed         |
        | er staat een klacht van de klant open  | in termijnen, en niets te verkopen |
        | onze service schoot tekort             | hetzelfde                          |
        | onze service was zoals het hoort       | in termijnen of een tegoed         |

  Regel: Ook als onze voorwaarden nooit in de order kwamen

    Abstract Scenario: Hetzelfde aanbod binnen dezelfde twee dagen
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027
      En het gaat om een koop van goederen
      En de offerte is ondertekend
      En onze voorwaarden zijn niet overhandigd
      En <klacht>
      Als <verzoek>
      Dan is het verzoek afgewezen
      En dat volgt uit het uitgangspunt
      En de orderafdeling biedt uiterlijk 10 maart 2027 17:00 een alternatief

      Voorbeelden:
        | klacht                                 | verzoek                                                             | toelichting                        |
        | er staat geen klacht van de klant open | de klant op 8 maart 2027 14:00 de order annuleert                   | later, minder of een pauze         |
        | er staat geen klacht van de klant open | de klant op 8 maart 2027 14:00 vraagt de leverdatum te verschuiven  | een andere datum                   |
        | er staat geen klacht van de klant open | de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen       | wat wel kan                        |
        | er staat geen klacht van de klant open | de klant op 8 maart 2027 14:00 vraagt om een lagere prijs           | in termijnen of een tegoed         |
        | er staat een klacht van de klant open  | de klant op 8 maart 2027 14:00 vraagt om een lagere prijs           | in termijnen, en niets te verkopen |
        | er staat geen klacht van de klant open | de klant op 8 maart 2027 14:00 vraagt op een ander adres te leveren | wat maar helpt                     |
