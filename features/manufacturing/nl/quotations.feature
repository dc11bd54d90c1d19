# language: nl
# policies/manufacturing/small_changes.yaml
Functionaliteit: Een offerte, en de order die ervan komt

  Richtlijn G2: een offerte mag vrij veranderen en vrij vervallen; over de prijs beslist de verkoopleider.

  De artikelen van onze voorwaarden beginnen bij de order: artikel 6.1, tot de planning mag alles anders; artikel
  6.11, de prijs staat vast; artikel 7.1, tot de planning annuleert u kosteloos; artikel 7.6, een bedrijf heeft geen
  bedenktijd.

  Regel: Vóór de order is alles behalve de prijs vrij

    Achtergrond:
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
      En een offerte van € 12.500,00

    Abstract Scenario: Wat de klant ook vraagt
      Als <verzoek>
      Dan is het verzoek kosteloos
      En betaalt de klant € 0,00
      En dat volgt uit richtlijn G2

      Voorbeelden:
        | verzoek                                                                             | toelichting                      |
        | de klant op 8 maart 2027 14:00 vraagt de hoeveelheid met 40 % te wijzigen           | wij maken een andere             |
        | de klant op 8 maart 2027 14:00 vraagt een artikel te ruilen voor een ander          | hetzelfde                        |
        | de klant op 8 maart 2027 14:00 vraagt de leverdatum te verschuiven                  | er is nog geen datum toegezegd   |
        | de klant op 8 maart 2027 14:00 vraagt op een ander adres te leveren                 | er is nog geen rit gepland       |
        | de klant op 8 maart 2027 14:00 vraagt de order over te dragen aan een ander bedrijf | dan beoordelen wij dat bedrijf   |
        | de klant op 8 maart 2027 14:00 de order annuleert                                   | er is geen order om te annuleren |
        | de klant op 8 maart 2027 14:00 voor € 4.000,00 van de order annuleert               | en ook geen deel ervan           |
        | de klant op 8 maart 2027 14:00 de order herroept                                    | een woord voor "nee, dank u"     |

    Abstract Scenario: Over de prijs beslist één persoon
      Als <verzoek>
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G2

      Voorbeelden:
        | verzoek                                                        | toelichting        |
        | de klant op 8 maart 2027 14:00 vraagt om een lagere prijs      | die staat nog open |
        | de klant op 8 maart 2027 14:00 vraagt om de prijs van de actie | die staat ook open |

    Scenario: Meer tegen een actieprijs is bij een offerte geen kwestie
      Gegeven de actie liep tot en met 28 februari 2027
      Als de klant op 8 maart 2027 14:00 25 % meer wil tegen de actieprijs
      Dan is het verzoek kosteloos
      En dat volgt uit richtlijn G2

    Abstract Scenario: Wat niet te maken is, beloven wij ook in een offerte niet
      Gegeven de wijziging is niet uit te voeren
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En betaalt de klant € 0,00
      En dat volgt uit richtlijn G2

      Voorbeelden:
        | verzoek                                                                    | oordeel   | toelichting                |
        | de klant op 8 maart 2027 14:00 vraagt de hoeveelheid met 40 % te wijzigen  | afgewezen | meer is er niet            |
        | de klant op 8 maart 2027 14:00 vraagt een artikel te ruilen voor een ander | afgewezen | het andere is er niet      |
        | de klant op 8 maart 2027 14:00 vraagt de leverdatum te verschuiven         | afgewezen | de werkplaats is vol       |
        | de klant op 8 maart 2027 14:00 vraagt op een ander adres te leveren        | afgewezen | daar komt geen vrachtwagen |
        | de klant op 8 maart 2027 14:00 de order annuleert                          | kosteloos | dat kan altijd             |
        | de klant op 8 maart 2027 14:00 de order herroept                           | kosteloos | en dit ook                 |

    Scenario: Bij wat niet te maken is, hoort een alternatief
      Gegeven de wijziging is niet uit te voeren
      Als de klant op 8 maart 2027 14:00 vraagt de hoeveelheid met 40 % te wijzigen
      Dan is het verzoek afgewezen
      En dat volgt uit richtlijn G2
      En de orderafdeling biedt uiterlijk 10 maart 2027 17:00 een alternatief

  Regel: Is het een order, dan tellen de voorwaarden

    Achtergrond:
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
      En een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En de levering is toegezegd voor 30 april 2027
      En de order is nog niet ingepland

    Abstract Scenario: Dezelfde verzoeken een dag na de handtekening
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                                     | oordeel   | bepaling     | toelichting                            |
        | de klant op 5 januari 2027 14:00 vraagt de hoeveelheid met 40 % te wijzigen | kosteloos | artikel 6.1  | volgens de voorwaarden, niet als gunst |
        | de klant op 5 januari 2027 14:00 vraagt om een lagere prijs                 | afgewezen | artikel 6.11 | afspraak is afspraak                   |
        | de klant op 5 januari 2027 14:00 de order annuleert                         | kosteloos | artikel 7.1  | volgens de voorwaarden, niet als gunst |
        | de klant op 5 januari 2027 14:00 voor € 4.000,00 van de order annuleert     | kosteloos | artikel 7.1  | hetzelfde                              |
        | de klant op 5 januari 2027 14:00 de order herroept                          | afgewezen | artikel 7.6  | dat is voor consumenten                |
