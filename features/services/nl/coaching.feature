# language: nl
# policies/services/sessions.yaml
Functionaliteit: Coachgesprekken

  Artikel 8.2 van onze voorwaarden: "Een coachgesprek verzet u kosteloos tot 24 uur ervoor; later kost het de helft."
  Artikel 8.4: "U annuleert het kosteloos tot 48 uur ervoor, voor de helft tot 24 uur ervoor, en later voor alles."

  Artikel 8.5: "Komt er niemand, dan betaalt u de prijs min wat wij besparen." Artikel 8.8: "Een andere plaats, een
  ander programma of een ander aantal gesprekken kost wat het ons kost."

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
    En een coachgesprek van € 180,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden

  Abstract Scenario: Uren op de klok, ook als de klok wordt verzet
    Gegeven de start is op <aanvang>
    Als de klant op <moment> om een andere datum vraagt
    Dan is de wijziging <oordeel>
    En betaalt de klant <bedrag>
    En dat volgt uit artikel 8.2

    Voorbeelden:
      | aanvang             | moment              | oordeel   | bedrag  | toelichting                 |
      | 14 juni 2027 09:00  | 13 juni 2027 09:00  | kosteloos | € 0,00  | precies 24 uur              |
      | 14 juni 2027 09:00  | 13 juni 2027 09:01  | betaald   | € 90,00 | een minuut minder           |
      | 28 maart 2027 12:00 | 27 maart 2027 11:00 | kosteloos | € 0,00  | de nacht was een uur korter |
      | 28 maart 2027 12:00 | 27 maart 2027 11:01 | betaald   | € 90,00 | 23 uur en 59 minuten        |

  Abstract Scenario: Annuleren
    Gegeven de start is op 14 juni 2027 09:00
    Als de klant op <moment> met de opdracht stopt
    Dan is de annulering <oordeel>
    En betaalt de klant <bedrag>
    En dat volgt uit artikel 8.4

    Voorbeelden:
      | moment             | oordeel   | bedrag   | toelichting       |
      | 12 juni 2027 09:00 | kosteloos | € 0,00   | precies 48 uur    |
      | 12 juni 2027 09:01 | betaald   | € 90,00  | een minuut minder |
      | 13 juni 2027 09:00 | betaald   | € 90,00  | precies 24 uur    |
      | 13 juni 2027 09:01 | betaald   | € 180,00 | een minuut minder |

  Scenario: Er kwam niemand
    Gegeven de start is op 14 juni 2027 09:00
    Als er op 14 juni 2027 09:20 niemand is gekomen
    Dan betaalt de klant € 180,00
    En dat volgt uit artikel 8.5

  Abstract Scenario: Een andere plaats, een ander aantal
    Gegeven de start is op 14 juni 2027 09:00
    En de wijziging kost ons <kosten>
    Als <vraag>
    Dan is de wijziging <oordeel>
    En betaalt de klant <bedrag>
    En dat volgt uit artikel 8.8

    Voorbeelden:
      | kosten  | vraag                                                    | oordeel   | bedrag  | toelichting          |
      | € 35,00 | de klant op 3 mei 2027 10:00 ergens anders wil afspreken | betaald   | € 35,00 | de kamer was gehuurd |
      | € 0,00  | de klant op 3 mei 2027 10:00 ergens anders wil afspreken | kosteloos | € 0,00  | het kost ons niets   |
      | € 35,00 | de klant op 3 mei 2027 10:00 om minder gesprekken vraagt | betaald   | € 35,00 | het plan moet over   |

  Scenario: De start moet bekend zijn
    Als de klant op 1 juni 2027 10:00 met de opdracht stopt
    Dan vragen wij eerst wanneer de start is
