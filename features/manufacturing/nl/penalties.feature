# language: nl
# policies/manufacturing/individual_agreements.yaml
Functionaliteit: Een boete ver boven de schade

  Artikel 6:94 van het Burgerlijk Wetboek: een rechter mag een boete matigen. Zelf doen wij dat nooit: een boete van meer dan
  drie keer de schade die wij kunnen aantonen, gaat naar onze jurist. Artikel 6:93: aan een boete gaat een aanmaning vooraf.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 18.400,00, gesloten op 11 januari 2027 op onze ondertekende voorwaarden
    En de levering is toegezegd voor 30 april 2027
    En de order is ingepland
    En op 14 januari 2027 is € 5.520,00 aanbetaald
    En de bepaling is apart voor deze order onderhandeld
    En de klant annuleert op 3 maart 2027 10:12 de order

  Abstract Scenario: Meer dan drie keer de schade
    Gegeven <aard>
    En wij kunnen <schade> schade aantonen
    Als de orderafdeling beslist
    Dan is de annulering <oordeel>
    En dat volgt uit <bepaling>

    Voorbeelden:
      | aard                                                | schade     | oordeel      | bepaling     | toelichting             |
      | het bedrag in het beding is een boete               | € 1.840,00 | betaald      | artikel 12.1 | drie keer is € 5.520,00 |
      | het bedrag in het beding is een boete               | € 1.839,99 | doorverwezen | BW 6:94(1)   | drie keer is € 5.519,97 |
      | het bedrag in het beding is de prijs van beëindigen | € 1.839,99 | betaald      | artikel 12.1 | helemaal geen boete     |

  Scenario: De jurist kijkt ernaar, en intussen wordt niets gematigd
    Gegeven het bedrag in het beding is een boete
    En wij kunnen € 500,00 schade aantonen
    Als de orderafdeling beslist
    Dan moet de jurist het goedkeuren
    En dat volgt uit BW 6:94(1)

  Scenario: Eerst een aanmaning
    Gegeven het bedrag in het beding is een boete
    En wij kunnen € 4.000,00 schade aantonen
    Als de orderafdeling beslist
    Dan betaalt de klant € 5.520,00
    En dat volgt uit artikel 12.1
    En de administratie stuurt uiterlijk 3 maart 2027 23:59 een aanmaning
