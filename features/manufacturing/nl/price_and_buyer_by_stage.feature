# language: nl
# policies/manufacturing/promotions.yaml
Functionaliteit: De prijs en de koper, fase voor fase

  Artikel 6.11 van onze leveringsvoorwaarden: de prijs staat vast. Artikel 8.1: zolang een actie loopt, is de prijs
  voor u, en een actie die voorbij is, is voorbij. Artikel 8.2: wat er na een actie bij komt, heeft de prijs van
  vandaag.

  Artikel 6.12: een nieuwe klant kan een order niet overdragen. Richtlijn G3: een bekende klant wel, voor € 250,00.

  Artikel 6.10: wat gereed is, blijft zoals het is, en is de order verzonden, dan verandert er niets meer.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En de levering is toegezegd voor 30 april 2027
    En op 11 januari 2027 is € 2.500,00 aanbetaald

  Regel: Een lagere prijs weigeren wij in elke fase

    Abstract Scenario: De prijs staat vast, of er een actie was of niet
      Gegeven <fase>
      En de actie liep tot en met 28 februari 2027
      Als de klant op 28 februari 2027 09:00 vraagt om een lagere prijs
      Dan is de wijziging afgewezen
      En betaalt de klant € 0,00
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | bepaling     | toelichting                       |
        | de order is nog niet ingepland | artikel 6.11 | naar de actie vroeg de klant niet |
        | de order is ingepland          | artikel 6.11 | hetzelfde                         |
        | het materiaal is ingekocht     | artikel 6.11 | hetzelfde                         |
        | de order is in productie       | artikel 6.11 | hetzelfde                         |
        | de order is gereed             | artikel 6.11 | de laatste fase van dit artikel   |
        | de order is verzonden          | artikel 6.10 | er verandert niets meer           |
        | de order is geleverd           | artikel 6.10 | hetzelfde                         |

    Abstract Scenario: Er was nooit een actie
      Gegeven <fase>
      Als de klant op 28 februari 2027 09:00 vraagt om de prijs van de actie
      Dan is de wijziging afgewezen
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | bepaling     | toelichting                 |
        | de order is nog niet ingepland | artikel 6.11 | geen actie, geen actieprijs |
        | de order is in productie       | artikel 6.11 | hetzelfde                   |
        | de order is verzonden          | artikel 6.10 | er verandert niets meer     |

  Regel: De prijs van een lopende actie, tot de order vertrekt

    Abstract Scenario: De laatste dag van de actie
      Gegeven <fase>
      En de actie liep tot en met 28 februari 2027
      Als de klant op 28 februari 2027 23:59 vraagt om de prijs van de actie
      Dan is de wijziging <oordeel>
      En betaalt de klant € 0,00
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | oordeel   | bepaling     | toelichting                                 |
        | de order is nog niet ingepland | kosteloos | artikel 8.1  | de prijs is voor de klant                   |
        | de order is ingepland          | kosteloos | artikel 8.1  | hetzelfde                                   |
        | het materiaal is ingekocht     | kosteloos | artikel 8.1  | hetzelfde                                   |
        | de order is in productie       | kosteloos | artikel 8.1  | hetzelfde                                   |
        | de order is gereed             | kosteloos | artikel 8.1  | een prijs wordt niet gemaakt, dus kosteloos |
        | de order is verzonden          | afgewezen | artikel 6.10 | er verandert niets meer                     |

    Abstract Scenario: De dag erna
      Gegeven <fase>
      En de actie liep tot en met 28 februari 2027
      Als de klant op 1 maart 2027 00:00 vraagt om de prijs van de actie
      Dan is de wijziging afgewezen
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | bepaling     | toelichting                     |
        | de order is nog niet ingepland | artikel 8.1  | de actie is voorbij             |
        | de order is ingepland          | artikel 8.1  | hetzelfde                       |
        | het materiaal is ingekocht     | artikel 8.1  | hetzelfde                       |
        | de order is in productie       | artikel 8.1  | hetzelfde                       |
        | de order is gereed             | artikel 8.1  | de laatste fase van dit artikel |
        | de order is verzonden          | artikel 6.10 | er verandert niets meer         |

  Regel: Meer van hetzelfde heeft na de actie de prijs van vandaag

    Abstract Scenario: Tegen de actieprijs komt er niets bij
      Gegeven <fase>
      En de actie liep tot en met 28 februari 2027
      Als de klant op 1 maart 2027 09:00 <deel> meer wil tegen de actieprijs
      Dan is de wijziging afgewezen
      En betaalt de klant € 0,00
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | deel | bepaling     | toelichting                |
        | de order is nog niet ingepland | 25 % | artikel 8.2  | al was wijzigen kosteloos  |
        | de order is ingepland          | 25 % | artikel 8.2  | en ook niet voor 2 %       |
        | de order is ingepland          | 5 %  | artikel 8.2  | en iets meer is geen gunst |
        | het materiaal is ingekocht     | 25 % | artikel 8.2  | en ook niet voor 5 %       |
        | de order is in productie       | 25 % | artikel 8.2  | en ook niet voor 10 %      |
        | de order is gereed             | 25 % | artikel 6.10 | hij is gemaakt             |
        | de order is verzonden          | 25 % | artikel 6.10 | er verandert niets meer    |

    Abstract Scenario: Wat het vandaag ook kost
      Gegeven de order is ingepland
      En de actie liep tot en met 28 februari 2027
      En wat erbij komt kost <vandaag>, en zou in de actie € 2.800,00 zijn
      Als de klant op 1 maart 2027 09:00 25 % meer wil tegen de actieprijs
      Dan is de wijziging afgewezen
      En dat volgt uit artikel 8.2

      Voorbeelden:
        | vandaag    | toelichting                  |
        | € 3.125,00 | meer dan in de actie         |
        | € 2.800,00 | vandaag geldt dezelfde prijs |

  Regel: Een ander bedrijf in de plaats van de klant

    Abstract Scenario: Wie de order overdraagt, en wanneer
      Gegeven <klant>
      En <fase>
      Als de klant op 8 maart 2027 14:00 vraagt de order over te dragen aan een ander bedrijf
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En dat volgt uit <bepaling>

      Voorbeelden:
        | klant                       | fase                           | oordeel   | bedrag   | bepaling     | toelichting                       |
        | de klant is nieuw voor ons  | de order is nog niet ingepland | afgewezen | € 0,00   | artikel 6.12 | dit bedrijf hebben wij beoordeeld |
        | de klant is nieuw voor ons  | het materiaal is ingekocht     | afgewezen | € 0,00   | artikel 6.12 | hetzelfde                         |
        | de klant is nieuw voor ons  | de order is in productie       | afgewezen | € 0,00   | artikel 6.12 | hetzelfde                         |
        | de klant is nieuw voor ons  | de order is gereed             | afgewezen | € 0,00   | artikel 6.12 | de laatste fase van dit artikel   |
        | de klant is nieuw voor ons  | de order is verzonden          | afgewezen | € 0,00   | artikel 6.10 | er verandert niets meer           |
        | de klant is een vaste klant | de order is nog niet ingepland | betaald   | € 250,00 | richtlijn G3 | een ander beoordelen kost tijd    |
        | de klant is een vaste klant | de order is ingepland          | betaald   | € 250,00 | richtlijn G3 | hetzelfde                         |
        | de klant is een vaste klant | het materiaal is ingekocht     | betaald   | € 250,00 | richtlijn G3 | hetzelfde                         |
        | de klant is een vaste klant | de order is in productie       | betaald   | € 250,00 | richtlijn G3 | hetzelfde                         |
        | de klant is een topklant    | de order is gereed             | betaald   | € 250,00 | richtlijn G3 | de laatste fase van deze          |
        | de klant is een vaste klant | de order is verzonden          | afgewezen | € 0,00   | artikel 6.10 | er verandert niets meer           |
