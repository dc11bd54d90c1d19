# language: nl
# policies/manufacturing/moving_delivery.yaml
Functionaliteit: De leverdatum verschuiven, fase voor fase

  Artikel 6.1 van onze leveringsvoorwaarden: vóór de planning mag alles kosteloos anders. Artikel 6.3: daarna is
  verschuiven kosteloos tot en met de 14e dag vóór de levering, en later kost het 8 % van de orderwaarde. Artikel 6.4:
  wat gereed is, slaan wij op voor € 35,00 per dag. Artikel 6.10: is de order verzonden, dan verandert er niets meer.

  Artikel 8.3: kwam ons eigen antwoord te laat, dan telt de termijn vanaf de dag dat de klant het had moeten hebben.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En de levering is toegezegd voor 30 april 2027
    En op 11 januari 2027 is € 2.500,00 aanbetaald

  Regel: Op tijd is het kosteloos, tot de order vertrekt

    Abstract Scenario: Twee weken ervoor, van de eerste fase tot de laatste
      Gegeven <fase>
      Als de klant op 16 april 2027 10:00 vraagt de leverdatum te verschuiven naar 3 mei 2027
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | oordeel   | bedrag   | bepaling     | toelichting                   |
        | de order is nog niet ingepland | kosteloos | € 0,00   | artikel 6.1  | er was nog niets gereserveerd |
        | de order is ingepland          | kosteloos | € 0,00   | artikel 6.3  | de plek kan naar een ander    |
        | het materiaal is ingekocht     | kosteloos | € 0,00   | artikel 6.3  | materiaal blijft goed         |
        | de order is in productie       | kosteloos | € 0,00   | artikel 6.3  | de vrachtwagen is nog vrij    |
        | de order is gereed             | betaald   | € 105,00 | artikel 6.4  | drie dagen opslag, meer niet  |
        | de order is verzonden          | afgewezen | € 0,00   | artikel 6.10 | hij is op de vrachtwagen      |
        | de order is geleverd           | afgewezen | € 0,00   | artikel 6.10 | hij is er                     |

    Scenario: De opslag van wat gereed is, is geen prijs voor het verschuiven
      Gegeven de order is gereed
      Als de klant op 16 april 2027 23:59 vraagt de leverdatum te verschuiven naar 1 mei 2027
      Dan betaalt de klant € 35,00
      En daarvan is € 35,00 voor opslag
      En dat volgt uit artikel 6.3

    Abstract Scenario: Zonder datum is het ook kosteloos, tot de order vertrekt
      Gegeven <fase>
      En dezelfde order, maar zonder leverdatum
      Als de klant op 20 april 2027 11:00 vraagt de leverdatum te verschuiven naar 3 mei 2027
      Dan is de wijziging <oordeel>
      En betaalt de klant € 0,00
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | oordeel   | bepaling     | toelichting                   |
        | de order is nog niet ingepland | kosteloos | artikel 6.1  | er was nog niets gereserveerd |
        | de order is ingepland          | kosteloos | artikel 6.3  | wij kiezen samen een datum    |
        | het materiaal is ingekocht     | kosteloos | artikel 6.3  | hetzelfde                     |
        | de order is in productie       | kosteloos | artikel 6.3  | hetzelfde                     |
        | de order is gereed             | kosteloos | artikel 6.3  | en de opslag kost niets       |
        | de order is verzonden          | afgewezen | artikel 6.10 | dus er kwam toch een datum    |

  Regel: Te laat kost het 8 %, tot de order vertrekt

    Abstract Scenario: Tien dagen ervoor, van de eerste fase tot de laatste
      Gegeven <fase>
      Als de klant op 20 april 2027 11:00 vraagt de leverdatum te verschuiven naar 3 mei 2027
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | oordeel   | bedrag     | bepaling     | toelichting                   |
        | de order is nog niet ingepland | kosteloos | € 0,00     | artikel 6.1  | er was nog niets gereserveerd |
        | de order is ingepland          | betaald   | € 1.000,00 | artikel 6.3  | 8 % van € 12.500,00           |
        | het materiaal is ingekocht     | betaald   | € 1.000,00 | artikel 6.3  | hetzelfde                     |
        | de order is in productie       | betaald   | € 1.000,00 | artikel 6.3  | hetzelfde                     |
        | de order is gereed             | betaald   | € 1.105,00 | artikel 6.3  | en drie dagen van € 35,00     |
        | de order is verzonden          | afgewezen | € 0,00     | artikel 6.10 | hij is op de vrachtwagen      |

    Abstract Scenario: Alleen bij verschuiven kost het geld om laat te zijn
      Gegeven de order is ingepland
      Als <verzoek>
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                                     | oordeel   | bedrag   | bepaling    | toelichting                |
        | de klant op 20 april 2027 11:00 vraagt de hoeveelheid met 25 % te wijzigen  | betaald   | € 250,00 | artikel 6.5 | 2 %, en geen 8 %           |
        | de klant op 20 april 2027 11:00 vraagt het ontwerp te wijzigen              | betaald   | € 175,00 | artikel 6.6 | alleen de tekening         |
        | de klant op 20 april 2027 11:00 vraagt een artikel te ruilen voor een ander | betaald   | € 175,00 | artikel 6.6 | alleen de tekening         |
        | de klant op 20 april 2027 11:00 vraagt op een ander adres te leveren        | kosteloos | € 0,00   | artikel 6.2 | er is nog geen rit gepland |

  Regel: Door ons late antwoord is de klant nooit te laat

    Abstract Scenario: Vier dagen zwijgen van ons, van de eerste fase tot de laatste
      Gegeven <fase>
      En wij antwoordden 4 dagen te laat
      Als de klant op 20 april 2027 11:00 vraagt de leverdatum te verschuiven naar 3 mei 2027
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | oordeel   | bedrag   | bepaling     | toelichting                          |
        | de order is nog niet ingepland | kosteloos | € 0,00   | artikel 6.1  | er zijn geen kosten om af te trekken |
        | de order is ingepland          | kosteloos | € 0,00   | artikel 8.3  | 10 dagen en 4 is 14                  |
        | het materiaal is ingekocht     | kosteloos | € 0,00   | artikel 8.3  | hetzelfde                            |
        | de order is in productie       | kosteloos | € 0,00   | artikel 8.3  | hetzelfde                            |
        | de order is gereed             | betaald   | € 105,00 | artikel 8.3  | de opslag blijft, de 8 % vervalt     |
        | de order is verzonden          | afgewezen | € 0,00   | artikel 6.10 | hij is op de vrachtwagen             |

    Abstract Scenario: Eén dag zwijgen telt op de eerste late dag
      Gegeven de order is ingepland
      En <antwoord>
      Als de klant op <moment> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | antwoord                        | moment              | oordeel   | bedrag     | bepaling    | toelichting                  |
        | wij antwoordden 1 dag te laat   | 17 april 2027 00:00 | kosteloos | € 0,00     | artikel 8.3 | 13 dagen en 1 is 14          |
        | wij antwoordden 0 dagen te laat | 17 april 2027 00:00 | betaald   | € 1.000,00 | artikel 6.3 | 13 dagen, door de klant zelf |
        | wij antwoordden 1 dag te laat   | 18 april 2027 00:00 | betaald   | € 1.000,00 | artikel 6.3 | 12 dagen en 1 is 13          |
