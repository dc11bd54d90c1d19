# language: nl
# policies/manufacturing/paid_changes.yaml
Functionaliteit: Hoeveelheid, ontwerp en adres, fase voor fase

  Artikel 6.1 van onze leveringsvoorwaarden: vóór de planning mag alles kosteloos anders. Artikelen 6.5 en 6.6: daarna
  kost een andere hoeveelheid of een ander ontwerp van fase tot fase meer. Artikel 6.10: wat gereed is, blijft zoals
  het is, en is de order verzonden, dan verandert er niets meer.

  Artikelen 6.2 en 6.7: een ander adres is kosteloos tot de order gereed is. Artikel 6.8: een tweede levering kost
  geld.

  Richtlijn G1: ten hoogste 10 % van een ingeplande order is kosteloos, één keer. Een aanbetaling hoort bij de order;
  geen wijziging gaat ervan af.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En de levering is toegezegd voor 30 april 2027
    En op 11 januari 2027 is € 2.500,00 aanbetaald

  Regel: Een andere hoeveelheid

    Abstract Scenario: Een kwart meer, van de eerste fase tot de laatste
      Gegeven <fase>
      Als de klant op 8 maart 2027 14:00 vraagt de hoeveelheid met 25 % te wijzigen
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | oordeel   | bedrag     | bepaling     | toelichting                |
        | de order is nog niet ingepland | kosteloos | € 0,00     | artikel 6.1  | er was nog niets ingepland |
        | de order is ingepland          | betaald   | € 250,00   | artikel 6.5  | 2 % van € 12.500,00        |
        | het materiaal is ingekocht     | betaald   | € 625,00   | artikel 6.5  | 5 % van € 12.500,00        |
        | de order is in productie       | betaald   | € 1.250,00 | artikel 6.5  | 10 % van € 12.500,00       |
        | de order is gereed             | afgewezen | € 0,00     | artikel 6.10 | hij is gemaakt             |
        | de order is verzonden          | afgewezen | € 0,00     | artikel 6.10 | hij is op de vrachtwagen   |
        | de order is geleverd           | afgewezen | € 0,00     | artikel 6.10 | hij is er                  |

    Abstract Scenario: Iets meer is alleen na de planning kosteloos, en daarvoor
      Gegeven <fase>
      Als de klant op 8 maart 2027 14:00 vraagt de hoeveelheid met 10 % te wijzigen
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | oordeel   | bedrag     | bepaling     | toelichting                      |
        | de order is nog niet ingepland | kosteloos | € 0,00     | artikel 6.1  | een gunst is niet nodig          |
        | de order is ingepland          | kosteloos | € 0,00     | richtlijn G1 | een kleine correctie             |
        | het materiaal is ingekocht     | betaald   | € 625,00   | artikel 6.5  | ook een kleine kost de volle 5 % |
        | de order is in productie       | betaald   | € 1.250,00 | artikel 6.5  | en hier de volle 10 %            |
        | de order is gereed             | afgewezen | € 0,00     | artikel 6.10 | hij is gemaakt                   |

    Scenario: Een kleine wijziging van het ontwerp is geen kleine wijziging van de hoeveelheid
      Gegeven de order is ingepland
      Als de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen
      Dan betaalt de klant € 175,00
      En dat volgt uit artikel 6.6

  Regel: Een ander ontwerp

    Abstract Scenario: Een wijziging die ons € 400,00 kost, van de eerste fase tot de laatste
      Gegeven <fase>
      En de wijziging kost ons € 400,00
      Als de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | oordeel   | bedrag   | bepaling     | toelichting                 |
        | de order is nog niet ingepland | kosteloos | € 0,00   | artikel 6.1  | er is nog niets getekend    |
        | de order is ingepland          | betaald   | € 175,00 | artikel 6.6  | de tekening, niet de kosten |
        | het materiaal is ingekocht     | betaald   | € 400,00 | artikel 6.6  | wat het ons kost            |
        | de order is in productie       | betaald   | € 460,00 | artikel 6.6  | en 15 % van € 400,00        |
        | de order is gereed             | afgewezen | € 0,00   | artikel 6.10 | hij is gemaakt              |
        | de order is verzonden          | afgewezen | € 0,00   | artikel 6.10 | hij is op de vrachtwagen    |
        | de order is geleverd           | afgewezen | € 0,00   | artikel 6.10 | hij is er                   |

    Abstract Scenario: Een artikel ruilen behandelen wij als een ander ontwerp
      Gegeven <fase>
      En de wijziging kost ons € 400,00
      Als de klant op 8 maart 2027 14:00 vraagt een artikel te ruilen voor een ander
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | oordeel   | bedrag   | bepaling     | toelichting                 |
        | de order is nog niet ingepland | kosteloos | € 0,00   | artikel 6.1  | er is nog niets ingekocht   |
        | de order is ingepland          | betaald   | € 175,00 | artikel 6.6  | de tekening, niet de kosten |
        | het materiaal is ingekocht     | betaald   | € 400,00 | artikel 6.6  | wat het ons kost            |
        | de order is in productie       | betaald   | € 460,00 | artikel 6.6  | en 15 % van € 400,00        |
        | de order is verzonden          | afgewezen | € 0,00   | artikel 6.10 | hij is op de vrachtwagen    |
        | de order is geleverd           | afgewezen | € 0,00   | artikel 6.10 | hij is er                   |

  Regel: Een ander adres, of niemand thuis

    Abstract Scenario: Een ander adres, van de eerste fase tot de laatste
      Gegeven <fase>
      Als de klant op 20 april 2027 11:00 vraagt op een ander adres te leveren
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | oordeel   | bedrag  | bepaling     | toelichting                |
        | de order is nog niet ingepland | kosteloos | € 0,00  | artikel 6.1  | alles mag anders           |
        | de order is ingepland          | kosteloos | € 0,00  | artikel 6.2  | er is nog geen rit gepland |
        | het materiaal is ingekocht     | kosteloos | € 0,00  | artikel 6.2  | er is nog geen rit gepland |
        | de order is in productie       | kosteloos | € 0,00  | artikel 6.2  | de laatste kosteloze fase  |
        | de order is gereed             | betaald   | € 60,00 | artikel 6.7  | een nieuwe rit             |
        | de order is verzonden          | afgewezen | € 0,00  | artikel 6.10 | hij is op de vrachtwagen   |
        | de order is geleverd           | afgewezen | € 0,00  | artikel 6.10 | hij is er                  |

    Abstract Scenario: Een tweede levering kost in elke fase hetzelfde
      Gegeven <fase>
      Als er op 30 april 2027 10:00 niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | oordeel   | bedrag   | bepaling     | toelichting                           |
        | de order is nog niet ingepland | betaald   | € 185,00 | artikel 6.8  | er zijn voor niets monsters gebracht  |
        | de order is ingepland          | betaald   | € 185,00 | artikel 6.8  | hetzelfde                             |
        | het materiaal is ingekocht     | betaald   | € 185,00 | artikel 6.8  | hetzelfde                             |
        | de order is in productie       | betaald   | € 185,00 | artikel 6.8  | een eerste deel was op de vrachtwagen |
        | de order is gereed             | betaald   | € 185,00 | artikel 6.8  | nog niet genoteerd als verzonden      |
        | de order is verzonden          | betaald   | € 185,00 | artikel 6.8  | het gewone geval                      |
        | de order is geleverd           | afgewezen | € 0,00   | artikel 6.10 | iemand nam hem wel aan                |
