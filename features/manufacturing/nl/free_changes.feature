# language: nl
# policies/manufacturing/free_changes.yaml
Functionaliteit: Wijzigingen die niets kosten

  Artikel 6.1 van onze leveringsvoorwaarden: "Tot uw order is ingepland, mag u hoeveelheid, ontwerp, datum en adres
  kosteloos wijzigen."

  Artikel 6.2: "Een ander afleveradres is kosteloos tot uw order gereed is."

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En de levering is toegezegd voor 30 april 2027

  Regel: Tot de planning mag alles anders

    Abstract Scenario: Vóór de planning
      Gegeven de order is nog niet ingepland
      Als <verzoek>
      Dan is de wijziging kosteloos
      En betaalt de klant € 0,00
      En dat volgt uit artikel 6.1

      Voorbeelden:
        | verzoek                                                                       | toelichting                      |
        | de klant op 11 januari 2027 09:30 vraagt de hoeveelheid met 40 % te wijzigen  | hoeveel dan ook                  |
        | de klant op 11 januari 2027 09:30 vraagt het ontwerp te wijzigen              | er is nog niets getekend         |
        | de klant op 11 januari 2027 09:30 vraagt een artikel te ruilen voor een ander | er is nog niets ingekocht        |
        | de klant op 11 januari 2027 09:30 vraagt de leverdatum te verschuiven         | er is nog geen plek gereserveerd |
        | de klant op 11 januari 2027 09:30 vraagt op een ander adres te leveren        | er is nog geen rit gepland       |

    Scenario: Na de planning heeft dezelfde wijziging een prijs
      Gegeven de order is ingepland
      Als de klant op 11 januari 2027 09:30 vraagt het ontwerp te wijzigen
      Dan is de wijziging betaald
      En betaalt de klant € 175,00
      En dat volgt uit artikel 6.6

  Regel: Een ander adres is kosteloos tot de order gereed is

    Abstract Scenario: Het laatste kosteloze moment
      Gegeven <fase>
      Als de klant op 12 april 2027 16:00 vraagt op een ander adres te leveren
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                       | oordeel   | bedrag  | bepaling    | toelichting               |
        | de order is ingepland      | kosteloos | € 0,00  | artikel 6.2 | de rit komt later         |
        | het materiaal is ingekocht | kosteloos | € 0,00  | artikel 6.2 | nog steeds geen rit       |
        | de order is in productie   | kosteloos | € 0,00  | artikel 6.2 | de laatste kosteloze fase |
        | de order is gereed         | betaald   | € 60,00 | artikel 6.7 | de vrachtwagen is geladen |
