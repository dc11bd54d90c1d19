# language: nl
# policies/manufacturing/agreement.yaml
Functionaliteit: Wij rekenen alleen onder onze eigen voorwaarden

  De wet: onze voorwaarden tellen als ze zijn genoemd en overhandigd, en deponeren is geen overhandigen; een groot bedrijf
  kan er geen beroep op doen dat het ze niet kreeg. Artikel 2.5: "Noemt u eigen voorwaarden, dan antwoorden wij daar eerst
  op." Artikel 2.9: "Gelden de uwe, dan spreken wij eerst één betaaltermijn af." Artikel 2.10: "Op grond van een punt waar
  wij u niet op wezen, rekenen wij niets." Artikel 2.6: "Onze voorwaarden zijn voor orders van bedrijven." Richtlijn G9:
  waar onze voorwaarden niet gelden, beslist de verkoopleider.

  Achtergrond:
    Gegeven een order van € 12.500,00, gesloten op 4 januari 2027
    En de levering is toegezegd voor 30 april 2027
    En de order is ingepland
    En de offerte is ondertekend

  Regel: Overhandigd of ondertekend

    Achtergrond:
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
      En de klant vraagt op 20 april 2027 11:00 de leverdatum te verschuiven

    Abstract Scenario: Onze voorwaarden horen bij de order
      Gegeven <de onze>
      En <meer>
      Als de orderafdeling beslist
      Dan betaalt de klant € 1.000,00
      En dat volgt uit artikel 6.3
      En dat berust op <bepaling>

      Voorbeelden:
        | de onze                                                 | meer                                      | bepaling | toelichting                          |
        | onze voorwaarden zijn overhandigd                       | de klant noemde geen eigen voorwaarden    | BW 6:234 | overhandigen is genoeg               |
        | onze voorwaarden zijn ondertekend                       | de klant noemde eigen voorwaarden         | BW 6:234 | hun handtekening staat onder de onze |
        | onze voorwaarden zijn niet overhandigd                  | er werken 50 mensen bij de klant          | BW 6:235 | te groot om zich erop te beroepen    |
        | onze voorwaarden zijn niet overhandigd                  | de klant maakt zijn jaarrekening openbaar | BW 6:235 | hetzelfde                            |
        | onze voorwaarden zijn niet overhandigd                  | eerdere orders gingen op onze voorwaarden | BW 3:35  | het was altijd zo                    |
        | onze voorwaarden zijn gedeponeerd maar niet overhandigd | er werken 50 mensen bij de klant          | BW 6:235 | deponeren doet er niet toe           |

    Abstract Scenario: Onze voorwaarden horen niet bij de order
      Gegeven <de onze>
      En <meer>
      Als de orderafdeling beslist
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G9
      En dat berust op <bepaling>

      Voorbeelden:
        | de onze                                                 | meer                                            | bepaling    | toelichting                    |
        | onze voorwaarden zijn niet overhandigd                  | de klant noemde geen eigen voorwaarden          | BW 6:233(b) | niets om te lezen              |
        | onze voorwaarden zijn gedeponeerd maar niet overhandigd | de klant noemde geen eigen voorwaarden          | BW 6:233(b) | deponeren is niet overhandigen |
        | onze voorwaarden zijn niet overhandigd                  | er werken 49 mensen bij de klant                | BW 6:233(b) | klein genoeg om zich erop te beroepen |
        | onze voorwaarden zijn niet overhandigd                  | de klant maakt zijn jaarrekening niet openbaar  | BW 6:233(b) | hetzelfde                      |
        | onze voorwaarden zijn niet overhandigd                  | er waren geen eerdere orders                    | BW 6:233(b) | niets was altijd zo            |
        | onze voorwaarden zijn niet overhandigd                  | de klant noemde eigen voorwaarden               | BW 6:233(b) | en de hunne ook niet           |
        | onze voorwaarden zijn overhandigd                       | de klant wees onze voorwaarden uitdrukkelijk af | BW 6:225(3) | met zoveel woorden geweigerd   |
        | onze voorwaarden zijn overhandigd                       | ons aanbod noemde onze voorwaarden niet         | BW 6:233(b) | nooit van toepassing verklaard |

    Abstract Scenario: Deponeren telt waar overhandigen niet kon, als de offerte zegt waar
      Gegeven onze voorwaarden zijn gedeponeerd maar niet overhandigd
      En overhandigen van de voorwaarden was niet mogelijk
      En op de offerte staat waar, wanneer en onder welk nummer ze zijn gedeponeerd
      Als de orderafdeling beslist
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 6.3
      En dat berust op BW 6:234(1)

      Voorbeelden:
        | bedrag     | toelichting           |
        | € 1.000,00 | alsof overhandigd     |

    Scenario: En niet als dat er niet staat
      Gegeven onze voorwaarden zijn gedeponeerd maar niet overhandigd
      En overhandigen van de voorwaarden was niet mogelijk
      En op de offerte staat niet waar ze zijn gedeponeerd
      Als de orderafdeling beslist
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G9

  Regel: Wat eerst vast moet staan

    Achtergrond:
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
      En onze voorwaarden zijn overhandigd
      En de klant vraagt op 20 april 2027 11:00 de leverdatum te verschuiven

    Abstract Scenario: Wij wachten
      Gegeven <stand>
      Als de orderafdeling beslist
      Dan wachten wij op <bewijs>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | stand                                                          | bewijs                                                                                      | bepaling           | toelichting               |
        | de klant noemde eigen voorwaarden                              | ons antwoord op de inkoopvoorwaarden van de klant, of een handtekening onder de onze        | artikel 2.5        | nog niet gelezen of beantwoord |
        | niemand wees op de punten over betaling, annulering en aanbetaling | een bericht van de klant dat de punten over betaling, annulering en aanbetaling zijn gezien | artikel 2.10   | niemand zei het           |
        | wij noemden twee sets eigen voorwaarden                        | duidelijkheid over welke van onze twee sets voorwaarden bij de order hoort                  | BW 6:233, 6:238(2) | welke van de twee?        |

    Abstract Scenario: Wij hoeven niet te wachten
      Gegeven <stand>
      Als de orderafdeling beslist
      Dan betaalt de klant € 1.000,00
      En dat volgt uit artikel 6.3

      Voorbeelden:
        | stand                                                                             | toelichting           |
        | de klant tekende de punten over betaling, annulering en aanbetaling voor gezien   | iemand zei het        |
        | wij noemden één set eigen voorwaarden                                             | geen twijfel welke    |

    Scenario: Beantwoord, dus de onze tellen: ze zijn als eerste genoemd
      Gegeven de klant noemde eigen voorwaarden
      En wij antwoordden op de inkoopvoorwaarden van de klant
      Als de orderafdeling beslist
      Dan betaalt de klant € 1.000,00
      En dat berust op BW 6:234

  Regel: Een consument is niet gebonden aan voorwaarden voor bedrijven

    Scenario: Voorwaarden voor bedrijven
      Gegeven Anna de Wit, een consument
      En onze voorwaarden zijn ondertekend
      En de klant vraagt op 20 april 2027 11:00 de leverdatum te verschuiven
      Als de orderafdeling beslist
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G9
      En dat berust op artikel 2.6
