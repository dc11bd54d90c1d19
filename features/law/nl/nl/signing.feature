# language: nl
# policies/law/nl/signing.yaml
Functionaliteit: Wie voor de klant mag tekenen

  Artikelen 3:60 tot en met 3:69 BW: wie voor een bedrijf tekent, bindt het binnen de bevoegdheid die het gaf, of als het
  bedrijf zelf die schijn wekte. Artikelen 2:130 en 2:240: volgens het register moeten er soms twee samen tekenen. Een
  handtekening zonder bevoegdheid maakt geen order tot het bedrijf haar goedkeurt; goedkeuring herstelt alles.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 12.500,00, gesloten op 4 januari 2027
    En het gaat om een koop van goederen

  Regel: Een handtekening die niet bindt, wordt eerst goedgekeurd

    Abstract Scenario: Waar wij op wachten
      Gegeven <handtekening>
      En de klant keurde de handtekening niet goed
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op <bewijs>
      En dat volgt uit <bepaling>
      En de orderafdeling vraagt uiterlijk 1 maart 2027 23:59 om goedkeuring van de handtekening

      Voorbeelden:
        | handtekening                                                  | bewijs                                                                                  | bepaling   | toelichting                 |
        | er tekende iemand die niet mag tekenen                        | goedkeuring van de order door iemand die voor de klant mag tekenen                      | BW 3:69    | niemand gaf bevoegdheid     |
        | er tekende iemand die alleen zelf deed alsof hij bevoegd was  | goedkeuring van de order door de klant, die de schijn van bevoegdheid niet wekte         | BW 3:61(2) | niet door toedoen van klant |

    @verify_with_counsel
    Scenario: Eén van de twee tekende
      Gegeven er tekende één van twee die samen moeten tekenen
      En de klant keurde de handtekening niet goed
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op de handtekening van de tweede persoon die voor de klant moet tekenen
      En dat volgt uit BW 2:130, 2:240
      En de orderafdeling vraagt uiterlijk 1 maart 2027 23:59 om goedkeuring van de handtekening

    Abstract Scenario: Achteraf goedgekeurd bindt zij
      Gegeven <handtekening>
      En de klant keurde de handtekening achteraf goed
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:217

      Voorbeelden:
        | handtekening                                                 | toelichting                |
        | er tekende iemand die niet mag tekenen                       | het bedrijf herstelt het   |
        | er tekende één van twee die samen moeten tekenen             | ook zonder de tweede       |
        | er tekende iemand die alleen zelf deed alsof hij bevoegd was | en zo is het hersteld      |
        | wie tekende, mag dat tot € 12.499,99                         | ook boven de limiet        |

  Regel: Deze handtekeningen binden

    Abstract Scenario: Niets goed te keuren
      Gegeven <handtekening>
      En de klant keurde de handtekening niet goed
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:217

      Voorbeelden:
        | handtekening                                                | toelichting                   |
        | er tekende een gevolmachtigde                               | binnen een limiet, als die er is |
        | er tekenden de twee die samen moeten tekenen                | de tweede handtekening is er  |
        | er tekende iemand die door toedoen van de klant bevoegd leek | de klant wekte die schijn     |

    Scenario: Wie bevoegd leek door toedoen van de klant, heeft geen limiet die de verkoper moet kennen
      Gegeven er tekende iemand die door toedoen van de klant bevoegd leek
      En wie tekende, mag dat tot € 12.499,99
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat volgt uit het uitgangspunt
      En dat berust op BW 6:217
      En hoeft dit niet: goedkeuring vragen van iemand die mag tekenen

  Regel: Een limiet is een limiet

    Abstract Scenario: Tot aan de limiet bindt de handtekening
      Gegeven er tekende een gevolmachtigde
      En wie tekende, mag dat tot <limiet>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:217

      Voorbeelden:
        | limiet      | toelichting           |
        | € 12.500,00 | de limiet, op de cent |
        | € 12.500,01 | een cent over         |

    @verify_with_counsel
    Scenario: Een cent erboven
      Gegeven er tekende een gevolmachtigde
      En wie tekende, mag dat tot € 12.499,99
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op goedkeuring van de order door iemand die voor dit bedrag mag tekenen
      En dat volgt uit BW 3:60
      En de orderafdeling vraagt uiterlijk 1 maart 2027 23:59 om goedkeuring van de handtekening

    @verify_with_counsel
    Scenario: Wie alleen tekent, heeft dezelfde limiet
      Gegeven wie tekende, mag dat tot € 12.499,99
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op goedkeuring van de order door iemand die voor dit bedrag mag tekenen
      En dat volgt uit BW 3:60
      En de orderafdeling vraagt uiterlijk 1 maart 2027 23:59 om goedkeuring van de handtekening

    @verify_with_counsel
    Scenario: Ook twee die samen tekenen kunnen er een hebben
      Gegeven er tekenden de twee die samen moeten tekenen
      En wie tekende, mag dat tot € 12.499,99
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op goedkeuring van de order door iemand die voor dit bedrag mag tekenen
      En dat volgt uit BW 3:60
      En de orderafdeling vraagt uiterlijk 1 maart 2027 23:59 om goedkeuring van de handtekening
