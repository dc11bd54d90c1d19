# language: nl
# policies/manufacturing/small_changes.yaml
Functionaliteit: Waar onze eigen voorwaarden niet gelden

  Richtlijn G9: waar onze eigen voorwaarden niet gelden, beslist de verkoopleider, wat er ook wordt gevraagd; wat onze
  voorwaarden rekenen (artikelen 6.1 tot en met 7.7) telt dan niet, en evenmin wat wij er in de praktijk naast doen
  (richtlijnen G1 en G3).

  Artikel 2.6 van onze leveringsvoorwaarden: "Onze voorwaarden zijn voor orders van bedrijven." Niets waardoor zij
  anders in de order zouden komen, laat ze voor een consument tellen.

  Achtergrond:
    Gegeven een order van € 12.500,00, gesloten op 4 januari 2027
    En de levering is toegezegd voor 30 april 2027
    En de offerte is ondertekend

  Regel: Wat er ook wordt gevraagd, een mens beslist

    Achtergrond:
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
      En de klant is een vaste klant

    Abstract Scenario: Niemands voorwaarden
      Gegeven onze voorwaarden zijn niet overhandigd
      En <fase>
      Als <verzoek>
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G9
      En dat berust op BW 6:233(b)

      Voorbeelden:
        | fase                           | verzoek                                                                             | toelichting                             |
        | de order is nog niet ingepland | de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen                       | artikel 6.1 is van ons                  |
        | de order is ingepland          | de klant op 8 maart 2027 14:00 vraagt de hoeveelheid met 5 % te wijzigen            | richtlijn G1 berust op onze voorwaarden |
        | de order is ingepland          | de klant op 8 maart 2027 14:00 vraagt een artikel te ruilen voor een ander          | artikel 6.6 is van ons                  |
        | de order is ingepland          | de klant op 8 maart 2027 14:00 vraagt de order over te dragen aan een ander bedrijf | richtlijn G3 berust op onze voorwaarden |
        | de order is ingepland          | de klant op 8 maart 2027 14:00 vraagt om een lagere prijs                           | artikel 6.11 is van ons                 |
        | de order is ingepland          | de klant op 8 maart 2027 14:00 de order annuleert                                   | artikel 7.2 is van ons                  |
        | de order is ingepland          | de klant op 8 maart 2027 14:00 voor € 4.000,00 van de order annuleert               | ook van een deel                        |
        | de order is in productie       | de klant op 8 maart 2027 14:00 de order herroept                                    | artikel 7.6 is van ons                  |
        | de order is gereed             | de klant op 8 maart 2027 14:00 vraagt op een ander adres te leveren                 | artikel 6.7 is van ons                  |
        | de order is geleverd           | de klant op 8 mei 2027 14:00 vraagt een artikel te ruilen voor een ander            | artikel 6.10 is van ons                 |

    Abstract Scenario: De voorwaarden van de klant
      Gegeven onze voorwaarden zijn overhandigd
      En de klant wees onze voorwaarden uitdrukkelijk af
      En <fase>
      Als <verzoek>
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G9
      En dat berust op BW 6:225(3)

      Voorbeelden:
        | fase                           | verzoek                                                                             | toelichting                 |
        | de order is nog niet ingepland | de klant op 8 maart 2027 14:00 de order annuleert                                   | artikel 7.1 is niet van hen |
        | de order is ingepland          | de klant op 8 maart 2027 14:00 vraagt de hoeveelheid met 5 % te wijzigen            | richtlijn G1 evenmin        |
        | de order is ingepland          | de klant op 8 maart 2027 14:00 vraagt de order over te dragen aan een ander bedrijf | richtlijn G3 evenmin        |
        | de order is ingepland          | de klant op 8 maart 2027 14:00 voor € 4.000,00 van de order annuleert               | artikel 7.2 evenmin         |
        | de order is gereed             | de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen                       | artikel 6.10 evenmin        |
        | de order is ingepland          | de klant op 8 maart 2027 14:00 de order herroept                                    | artikel 7.6 evenmin         |
        | de order is in productie       | de klant op 8 maart 2027 14:00 vraagt een artikel te ruilen voor een ander          | artikel 6.6 evenmin         |

    Abstract Scenario: Niemand om de levering aan te nemen, en ons artikel 6.8 niet afgesproken
      Gegeven <onze>
      En de order is verzonden
      En de wijziging kost ons € 140,00
      Als er op 30 april 2027 10:00 niemand is om de levering aan te nemen
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G9

      Voorbeelden:
        | onze                                            | toelichting                           |
        | onze voorwaarden zijn niet overhandigd          | niemands voorwaarden                  |
        | de klant wees onze voorwaarden uitdrukkelijk af | die van de klant, als er al een geldt |

    Scenario: Voor een gebrek zijn geen voorwaarden nodig
      Gegeven onze voorwaarden zijn niet overhandigd
      En de order is geleverd
      Als de klant op 10 mei 2027 13:00 een gebrek meldt
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 9.5

    Scenario: Zolang niet vaststaat wiens voorwaarden gelden, wachten wij
      Gegeven onze voorwaarden zijn overhandigd
      En de klant noemde eigen voorwaarden
      En de order is ingepland
      Als de klant op 8 maart 2027 14:00 vraagt de hoeveelheid met 5 % te wijzigen
      Dan wachten wij op ons antwoord op de inkoopvoorwaarden van de klant, of een handtekening onder de onze
      En dat volgt uit artikel 2.5

  Regel: Voor een consument tellen onze voorwaarden in geen enkel geval

    Achtergrond:
      Gegeven Anna de Wit, een consument
      En de order is ingepland
      En de klant vraagt op 20 april 2027 11:00 de leverdatum te verschuiven

    Abstract Scenario: Wat ze ook in de order zou brengen
      Gegeven <onze>
      En <meer>
      Als de orderafdeling beslist
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G9
      En dat berust op artikel 2.6

      Voorbeelden:
        | onze                                   | meer                                            | toelichting                                    |
        | onze voorwaarden zijn overhandigd      | de klant noemde geen eigen voorwaarden          | overhandigen is alleen voor een bedrijf genoeg |
        | onze voorwaarden zijn niet overhandigd | eerdere orders gingen op onze voorwaarden       | het was altijd zo, en telde nooit              |
        | onze voorwaarden zijn overhandigd      | de klant wees onze voorwaarden uitdrukkelijk af | er viel niets af te wijzen                     |

    Scenario: Gedeponeerd waar overhandigen niet kon
      Gegeven onze voorwaarden zijn gedeponeerd maar niet overhandigd
      En overhandigen van de voorwaarden was niet mogelijk
      En op de offerte staat waar, wanneer en onder welk nummer ze zijn gedeponeerd
      Als de orderafdeling beslist
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G9
      En dat berust op artikel 2.6
