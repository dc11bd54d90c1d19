# language: nl
# policies/manufacturing/promotions.yaml
Functionaliteit: De prijs van een actie, en de voorwaarden van de dag

  Artikel 8.1 van onze leveringsvoorwaarden: "Zolang een actie loopt, is de prijs voor u, ook voor een order van daarvoor."
  Artikel 8.2: "Wat er na de actie bij komt, heeft de prijs van vandaag; wat u in de actie bestelde, blijft zoals het is."

  Artikel 6.6 zoals het luidde tot en met 31 december 2026: een nieuwe tekening kost € 150,00; sindsdien € 175,00. Een order
  houdt de voorwaarden van de dag waarop zij is gesloten.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En de levering is toegezegd voor 30 april 2027
    En de order is ingepland

  Regel: Een actie geldt tot en met de laatste dag

    Achtergrond:
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En de actie liep tot en met 28 februari 2027

    Abstract Scenario: De laatste dag van de actie
      Als de klant op <moment> vraagt om de prijs van de actie
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 8.1

      Voorbeelden:
        | moment                 | oordeel   | toelichting         |
        | 28 februari 2027 23:59 | kosteloos | de laatste minuut   |
        | 1 maart 2027 00:00     | afgewezen | de actie is voorbij |

    Scenario: Een prijs wordt niet gemaakt, dus onuitvoerbaar is hij nooit
      Gegeven de wijziging is niet uit te voeren
      Als de klant op 28 februari 2027 23:59 vraagt om de prijs van de actie
      Dan is de wijziging kosteloos
      En dat volgt uit artikel 8.1

    Abstract Scenario: Meer ervan heeft de prijs van vandaag
      Als de klant op <moment> 25 % meer wil tegen de actieprijs
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | moment                 | oordeel   | bepaling    | toelichting                                      |
        | 28 februari 2027 23:59 | betaald   | artikel 6.5 | binnen de actie, voor de prijs van een wijziging |
        | 1 maart 2027 00:00     | afgewezen | artikel 8.2 | de actie is voorbij                              |

    Scenario: Een nee met iets ernaast
      Als de klant op 1 maart 2027 00:00 25 % meer wil tegen de actieprijs
      Dan is de wijziging afgewezen
      En dat volgt uit artikel 8.2
      En de orderafdeling biedt uiterlijk 3 maart 2027 17:00 een alternatief

    Scenario: Er wordt gezegd wat meer ervan vandaag kost
      Gegeven wat erbij komt kost € 3.125,00, en zou in de actie € 2.800,00 zijn
      Als de klant op 1 maart 2027 00:00 25 % meer wil tegen de actieprijs
      Dan is de wijziging afgewezen
      En dat volgt uit artikel 8.2

  Regel: Wie nooit een actie had, heeft er geen prijs van

    Scenario: Helemaal geen actie
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      Als de klant op 1 maart 2027 09:00 vraagt om de prijs van de actie
      Dan is de wijziging afgewezen
      En dat volgt uit artikel 6.11

  Regel: Een order houdt de voorwaarden van haar eigen dag

    Abstract Scenario: De tekening van voor en na nieuwjaar
      Gegeven een order van € 12.500,00, gesloten op <gesloten> op onze ondertekende voorwaarden
      Als de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 6.6

      Voorbeelden:
        | gesloten         | bedrag   | toelichting             |
        | 31 december 2026 | € 150,00 | de voorwaarden van 2026 |
        | 1 januari 2027   | € 175,00 | de voorwaarden van 2027 |
