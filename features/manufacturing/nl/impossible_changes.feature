# language: nl
# policies/manufacturing/rejected_changes.yaml
Functionaliteit: Wat wij niet kunnen maken

  Artikel 6.9 van onze leveringsvoorwaarden: "Een wijziging die wij niet goed kunnen uitvoeren, aanvaarden wij niet."
  Dat gaat vóór wat een wijziging zou kosten, in elke fase tot de verzending. Een prijs wordt niet gemaakt: artikel
  6.11. Daarna geldt artikel 6.10.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En de wijziging is niet uit te voeren

  Regel: In elke fase van een order

    Achtergrond:
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En de levering is toegezegd voor 30 april 2027

    Abstract Scenario: Een ander ontwerp dat wij niet kunnen maken
      Gegeven <fase>
      Als de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen
      Dan is de wijziging afgewezen
      En betaalt de klant € 0,00
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | bepaling     | toelichting                     |
        | de order is nog niet ingepland | artikel 6.9  | kosteloos, maar niet mogelijk   |
        | de order is ingepland          | artikel 6.9  | geen prijs maakt het mogelijk   |
        | het materiaal is ingekocht     | artikel 6.9  | hetzelfde                       |
        | de order is in productie       | artikel 6.9  | hetzelfde                       |
        | de order is gereed             | artikel 6.9  | de laatste fase van dit artikel |
        | de order is verzonden          | artikel 6.10 | er verandert niets meer         |

    Abstract Scenario: Wat het verder ook is
      Gegeven <fase>
      Als <verzoek>
      Dan is het verzoek afgewezen
      En betaalt de klant € 0,00
      En dat volgt uit artikel 6.9

      Voorbeelden:
        | fase                           | verzoek                                                                             | toelichting               |
        | de order is nog niet ingepland | de klant op 8 maart 2027 14:00 vraagt de hoeveelheid met 25 % te wijzigen           | er is niet meer van       |
        | de order is nog niet ingepland | de klant op 8 maart 2027 14:00 vraagt de leverdatum te verschuiven                  | de werkplaats is vol      |
        | de order is nog niet ingepland | de klant op 8 maart 2027 14:00 vraagt op een ander adres te leveren                 | er komt geen vrachtwagen  |
        | de order is ingepland          | de klant op 8 maart 2027 14:00 vraagt de hoeveelheid met 25 % te wijzigen           | 2 % maakt dat niet anders |
        | het materiaal is ingekocht     | de klant op 8 maart 2027 14:00 vraagt de hoeveelheid met 25 % te wijzigen           | 5 % evenmin               |
        | de order is in productie       | de klant op 8 maart 2027 14:00 vraagt op een ander adres te leveren                 | er komt geen vrachtwagen  |
        | de order is gereed             | de klant op 20 april 2027 11:00 vraagt op een ander adres te leveren                | € 60,00 helpt niet        |
        | de order is in productie       | de klant op 20 april 2027 11:00 vraagt de leverdatum te verschuiven                 | ook niet voor 8 %         |
        | de order is gereed             | de klant op 20 april 2027 11:00 vraagt de leverdatum te verschuiven naar 3 mei 2027 | ons magazijn is vol       |
        | het materiaal is ingekocht     | de klant op 8 maart 2027 14:00 vraagt een artikel te ruilen voor een ander          | het andere is er niet     |

    Abstract Scenario: Een order die niet is over te dragen
      Gegeven de order is ingepland
      En <klant>
      Als de klant op 8 maart 2027 14:00 vraagt de order over te dragen aan een ander bedrijf
      Dan is het verzoek afgewezen
      En betaalt de klant € 0,00
      En dat volgt uit artikel 6.9

      Voorbeelden:
        | klant                       | toelichting                   |
        | de klant is nieuw voor ons  | dat bedrijf wil de order niet |
        | de klant is een vaste klant | ook niet voor € 250,00        |

    Abstract Scenario: Na de actie, en ook nog onmogelijk
      Gegeven <fase>
      En de actie liep tot en met 28 februari 2027
      Als de klant op 1 maart 2027 09:00 25 % meer wil tegen de actieprijs
      Dan is de wijziging afgewezen
      En dat volgt uit artikel 6.9

      Voorbeelden:
        | fase                           | toelichting     |
        | de order is nog niet ingepland | voor geen prijs |
        | de order is ingepland          | voor geen prijs |

  Regel: Wat geen wijziging is, is niet onmogelijk

    Achtergrond:
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En de levering is toegezegd voor 30 april 2027

    Abstract Scenario: Wie een order beëindigt, vraagt niets te maken
      Gegeven <fase>
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | verzoek                                                               | oordeel   | bedrag     | bepaling     | toelichting                  |
        | de order is nog niet ingepland | de klant op 8 maart 2027 14:00 de order annuleert                     | kosteloos | € 0,00     | artikel 7.1  | er valt niets te maken       |
        | de order is ingepland          | de klant op 8 maart 2027 14:00 de order annuleert                     | betaald   | € 3.125,00 | artikel 7.2  | 53 dagen ervoor: 25 %        |
        | de order is ingepland          | de klant op 8 maart 2027 14:00 voor € 4.000,00 van de order annuleert | betaald   | € 1.000,00 | artikel 7.2  | 25 % van een deel            |
        | de order is ingepland          | de klant op 8 maart 2027 14:00 vraagt om een lagere prijs             | afgewezen | € 0,00     | artikel 6.11 | een prijs wordt niet gemaakt |
        | de order is verzonden          | er op 30 april 2027 10:00 niemand is om de levering aan te nemen      | betaald   | € 185,00   | artikel 6.8  | wij rijden een tweede keer   |
