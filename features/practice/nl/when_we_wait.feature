# language: nl
# policies/practice/evidence.yaml
Functionaliteit: Wanneer wij op papier wachten, en wanneer dat niet hoeft

  Artikelen 2.2, 2.5, 2.7 tot en met 2.10 en 2.12 gaan over wat wij vorderen: waar wij niets vorderen, wachten wij nergens op.
  Artikelen 2.3 en 2.4 gaan over wie het vraagt: wij beëindigen geen order voor iemand die niet mag beslissen, of na een gesprek
  dat niemand bevestigde, ook niet voor niets. Voordat er een order is, valt er niets te bewijzen.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019

  Regel: Waar wij niets vorderen, telt alleen wie het vraagt

    Achtergrond:
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027
      En het gaat om een koop van goederen
      En wij hebben de wijziging zelf veroorzaakt

    Abstract Scenario: Onze eigen fout zetten wij zonder papier recht
      Gegeven onze voorwaarden zijn ondertekend
      En <papier>
      En <feit>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | papier                                              | feit                                                               | oordeel     | bepaling    | toelichting                             |
        | er staat niets op papier                            | degene die het vraagt beslist                                      | kosteloos   | artikel 9.1 | geen vordering, geen bewijs             |
        | de offerte is nooit ondertekend                     | degene die het vraagt beslist                                      | kosteloos   | artikel 9.1 | geen vordering, geen handtekening       |
        | wij hebben alleen een telefoonnotitie               | degene die het vraagt beslist                                      | kosteloos   | artikel 9.1 | geen vordering, geen brief              |
        | het gesprek is opgenomen, en de klant wist dat niet | degene die het vraagt beslist                                      | kosteloos   | artikel 9.1 | geen vordering, geen opname             |
        | de offerte is ondertekend                           | er ontbreekt een stuk in het dossier                               | kosteloos   | artikel 9.1 | een half dossier is genoeg              |
        | de offerte is ondertekend                           | niemand legde vast wat de klant mocht verwachten                   | kosteloos   | artikel 9.1 | wij weten wat er misging                |
        | de offerte is ondertekend                           | de klant geeft geen reden                                          | kosteloos   | artikel 9.1 | wij zijn de reden                       |
        | de offerte is ondertekend                           | niemand wees op de punten over betaling, annulering en aanbetaling | kosteloos   | artikel 9.1 | wij vorderen er niets van               |
        | de offerte is ondertekend                           | degene die het vraagt adviseert alleen                             | aangehouden | artikel 2.3 | wie beslist, wil de order misschien wel |
        | de offerte is ondertekend                           | het verzoek kwam telefonisch en is nooit bevestigd                 | aangehouden | artikel 2.4 | hebben wij het goed gehoord             |

    Abstract Scenario: En wat hun voorwaarden ook zeggen
      Gegeven onze voorwaarden zijn overhandigd
      En de offerte is ondertekend
      En de klant is geen groot bedrijf, en wij ook niet
      En wij spraken 14 dagen af om te betalen
      En <voorwaarden>
      En de voorwaarden van de klant geven 30 dagen om te betalen
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering kosteloos
      En dat volgt uit artikel 9.1

      Voorbeelden:
        | voorwaarden                                     | toelichting                     |
        | de klant noemde eigen voorwaarden               | nog niet beantwoord             |
        | de klant wees onze voorwaarden uitdrukkelijk af | een langere termijn dan de onze |

  Regel: Voordat er een order is, valt er niets te bewijzen

    Achtergrond:
      Gegeven een offerte van € 12.500,00
      En het gaat om een koop van goederen
      En onze voorwaarden zijn overhandigd

    Abstract Scenario: Een aanbod is alleen een aanbod
      Gegeven <papier>
      En <feit>
      Als de klant op 1 maart 2027 10:00 vraagt het ontwerp te wijzigen
      Dan is de wijziging afgewezen
      En dat volgt uit het uitgangspunt
      En dat berust op BW 6:217

      Voorbeelden:
        | papier                                              | feit                                                               | toelichting                             |
        | er staat niets op papier                            | degene die het vraagt beslist                                      | er is niets afgesproken                 |
        | de offerte is nooit ondertekend                     | degene die het vraagt beslist                                      | dat is een aanbod                       |
        | wij hebben alleen een telefoonnotitie               | degene die het vraagt beslist                                      | van het aanbod                          |
        | het gesprek is opgenomen, en de klant wist dat niet | degene die het vraagt beslist                                      | van het aanbod                          |
        | de offerte is ondertekend                           | er ontbreekt een stuk in het dossier                               | er is nog geen dossier                  |
        | de offerte is ondertekend                           | niemand legde vast wat de klant mocht verwachten                   | daar is nog tijd voor                   |
        | de offerte is ondertekend                           | de klant geeft geen reden                                          | dat hoeft niet                          |
        | de offerte is ondertekend                           | niemand wees op de punten over betaling, annulering en aanbetaling | daar is nog tijd voor                   |
        | de offerte is ondertekend                           | degene die het vraagt adviseert alleen                             | hij mag het vragen                      |
        | de offerte is ondertekend                           | het verzoek kwam telefonisch en is nooit bevestigd                 | hij mag bellen                          |
        | de offerte is ondertekend                           | de klant noemde eigen voorwaarden                                  | wiens voorwaarden, zegt straks de order |

    Abstract Scenario: Hun voorwaarden vragen wij toch op
      Gegeven de offerte is nooit ondertekend
      En <voorwaarden>
      En niemand vroeg de inkoopvoorwaarden van de klant op
      Als de klant op 1 maart 2027 10:00 vraagt het ontwerp te wijzigen
      Dan is de wijziging afgewezen
      En dat volgt uit het uitgangspunt
      En de orderafdeling vraagt uiterlijk 1 maart 2027 23:59 de inkoopvoorwaarden van de klant op
      En de orderafdeling houdt vanaf 1 maart 2027 10:00 de orderbevestiging aan

      Voorbeelden:
        | voorwaarden                                     | toelichting                 |
        | de klant noemde eigen voorwaarden               | voordat wij iets bevestigen |
        | de klant wees onze voorwaarden uitdrukkelijk af | des te meer                 |
