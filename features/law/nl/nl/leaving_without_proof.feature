# language: nl
# policies/law/nl/signing.yaml
Functionaliteit: Wie niets verschuldigd is, hoeft niet op ons bewijs te wachten

  Een handtekening zonder bevoegdheid, een aanbod dat was vervallen en onenigheid over voorwaarden beletten ons iets te
  vorderen: eerst moeten de order of de voorwaarden vaststaan. Dat bewaakt onze vordering, en niets anders. Wie mag gaan
  omdat wij in verzuim zijn (6:83), is niets verschuldigd; dan valt er niets te bewaken en wacht niemand.

  Voordat er een order is, wordt niemand om een handtekening, een afspraak of voorwaarden gevraagd (6:217, 6:232).

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En het gaat om een koop van goederen

  Regel: Na een fatale termijn gaat de klant meteen

    Achtergrond:
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027
      En onze voorwaarden zijn overhandigd
      En de levering is toegezegd voor 30 april 2027
      En de toegezegde datum is fataal
      En wij zijn 3 dagen te laat

    @verify_with_counsel
    Abstract Scenario: Wat er ook mis is met de handtekening of de voorwaarden
      Gegeven <gebrek>
      Als de klant op 3 mei 2027 10:00 de order annuleert
      Dan is de annulering kosteloos
      En dat volgt uit BW 6:83(a)
      En dat berust op <grond>

      Voorbeelden:
        | gebrek                                                       | grond              | toelichting                       |
        | er tekende iemand die niet mag tekenen                       | BW 3:69            | niemand gaf bevoegdheid           |
        | er tekende één van twee die samen moeten tekenen             | BW 2:130, 2:240    | een tweede handtekening ontbreekt |
        | er tekende iemand die alleen zelf deed alsof hij bevoegd was | BW 3:61(2)         | niet door toedoen van de klant    |
        | wie tekende, mag dat tot € 12.499,99                         | BW 3:60            | een cent boven de limiet          |
        | wij noemden twee sets eigen voorwaarden                      | BW 6:233, 6:238(2) | welke geldt, doet hier niet ter zake |

    Scenario: Het aanbod was vervallen
      Gegeven het aanbod gold tot en met 31 december 2026
      En de klant aanvaardde het aanbod op 1 januari 2027
      En niemand stemde in met de late aanvaarding
      Als de klant op 3 mei 2027 10:00 de order annuleert
      Dan is de annulering kosteloos
      En dat volgt uit BW 6:83(a)
      En dat berust op BW 6:223

    Scenario: Wij hadden het aanbod herroepen
      Gegeven ons aanbod was vrijblijvend
      En wij herriepen het aanbod zodra het was aanvaard
      Als de klant op 3 mei 2027 10:00 de order annuleert
      Dan is de annulering kosteloos
      En dat volgt uit BW 6:83(a)
      En dat berust op BW 6:219(2)

    Scenario: Elk wees de voorwaarden van de ander af
      Gegeven de klant wees onze voorwaarden uitdrukkelijk af
      En wij wezen de voorwaarden van de klant uitdrukkelijk af
      Als de klant op 3 mei 2027 10:00 de order annuleert
      Dan is de annulering kosteloos
      En dat volgt uit BW 6:83(a)
      En dat berust op BW 6:225(1)

    @verify_with_counsel
    Abstract Scenario: Twee gebreken zijn niet meer dan één
      Gegeven het aanbod gold tot en met 31 december 2026
      En de klant aanvaardde het aanbod op 1 januari 2027
      En niemand stemde in met de late aanvaarding
      En <gebrek>
      Als de klant op 3 mei 2027 10:00 de order annuleert
      Dan is de annulering kosteloos
      En dat berust op BW 6:223
      En dat berust op <grond>

      Voorbeelden:
        | gebrek                                                       | grond           | toelichting                       |
        | er tekende iemand die niet mag tekenen                       | BW 3:69         | niemand gaf bevoegdheid           |
        | er tekende één van twee die samen moeten tekenen             | BW 2:130, 2:240 | een tweede handtekening ontbreekt |
        | er tekende iemand die alleen zelf deed alsof hij bevoegd was | BW 3:61(2)      | niet door toedoen van de klant    |
        | wie tekende, mag dat tot € 12.499,99                         | BW 3:60         | een cent boven de limiet          |

    Scenario: Vervallen en ook nog herroepen
      Gegeven het aanbod gold tot en met 31 december 2026
      En de klant aanvaardde het aanbod op 1 januari 2027
      En niemand stemde in met de late aanvaarding
      En ons aanbod was vrijblijvend
      En wij herriepen het aanbod zodra het was aanvaard
      Als de klant op 3 mei 2027 10:00 de order annuleert
      Dan is de annulering kosteloos
      En dat berust op BW 6:223
      En dat berust op BW 6:219(2)

  Regel: Voordat er een order is, valt er niets te tekenen en niets vast te stellen

    Achtergrond:
      Gegeven een offerte van € 12.500,00
      En onze voorwaarden zijn overhandigd

    Abstract Scenario: Een gebrek in wat nog niet is besteld
      Gegeven <gebrek>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:217
      En dat berust op BW 6:232
      En hoeft dit niet: <taak>

      Voorbeelden:
        | gebrek                                                       | taak                                           | toelichting                    |
        | er tekende iemand die niet mag tekenen                       | goedkeuring vragen van iemand die mag tekenen  | een handtekening op een offerte |
        | er tekende één van twee die samen moeten tekenen             | goedkeuring vragen van iemand die mag tekenen  | de tweede kan nog komen        |
        | er tekende iemand die alleen zelf deed alsof hij bevoegd was | goedkeuring vragen van iemand die mag tekenen  | zo mag hij lijken              |
        | wie tekende, mag dat tot € 12.499,99                         | goedkeuring vragen van iemand die mag tekenen  | het is nog geen order          |
        | wij noemden twee sets eigen voorwaarden                      | vaststellen welke van onze voorwaarden gelden  | er gelden nog geen voorwaarden |
