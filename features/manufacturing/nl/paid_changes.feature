# language: nl
# policies/manufacturing/paid_changes.yaml
Functionaliteit: Wijzigingen die geld kosten

  Artikel 6.5 van onze leveringsvoorwaarden: "Een andere hoeveelheid kost 2 % van de orderwaarde als de order is
  ingepland, 5 % als het materiaal is ingekocht en 10 % tijdens de productie, met een minimum van € 95,00."

  Artikel 6.6: "Een ander ontwerp kost € 175,00 als de order is ingepland. Is het materiaal ingekocht, dan betaalt u wat
  de wijziging ons kost, met hetzelfde minimum; tijdens de productie 15 % meer, met een minimum van € 350,00."

  Artikel 6.7: "Een ander adres kost € 60,00 als de order gereed is." Artikel 6.8: "Een tweede levering kost € 185,00."

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En de levering is toegezegd voor 30 april 2027

  Regel: Hoe verder wij zijn, hoe meer een andere hoeveelheid kost

    Abstract Scenario: Van fase tot fase
      Gegeven <fase>
      Als de klant op 8 maart 2027 14:00 vraagt de hoeveelheid met 25 % te wijzigen
      Dan is de wijziging betaald
      En betaalt de klant <bedrag>
      En dat volgt uit artikel 6.5

      Voorbeelden:
        | fase                       | bedrag     | toelichting          |
        | de order is ingepland      | € 250,00   | 2 % van € 12.500,00  |
        | het materiaal is ingekocht | € 625,00   | 5 % van € 12.500,00  |
        | de order is in productie   | € 1.250,00 | 10 % van € 12.500,00 |

    Abstract Scenario: Een kleine order betaalt het minimum
      Gegeven de order is ingepland
      En dezelfde order, maar <waarde> waard
      Als de klant op 8 maart 2027 14:00 vraagt de hoeveelheid met 25 % te wijzigen
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 6.5

      Voorbeelden:
        | waarde     | bedrag  | toelichting                   |
        | € 4.700,00 | € 95,00 | 2 % is € 94,00                |
        | € 4.750,00 | € 95,00 | 2 % is op de cent het minimum |
        | € 4.800,00 | € 96,00 | 2 % is meer                   |

  Regel: Een ander ontwerp kost wat het ons kost

    Scenario: Vóór de inkoop hoeft alleen de tekening over
      Gegeven de order is ingepland
      Als de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen
      Dan betaalt de klant € 175,00
      En dat volgt uit artikel 6.6

    Abstract Scenario: Als het materiaal is ingekocht
      Gegeven het materiaal is ingekocht
      En de wijziging kost ons <kosten>
      Als de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 6.6

      Voorbeelden:
        | kosten   | bedrag   | toelichting            |
        | € 174,99 | € 175,00 | het minimum            |
        | € 175,00 | € 175,00 | op de cent het minimum |
        | € 175,01 | € 175,01 | wat het ons kost       |

    Abstract Scenario: Tijdens de productie
      Gegeven de order is in productie
      En de wijziging kost ons <kosten>
      Als de klant op 8 maart 2027 14:00 vraagt een artikel te ruilen voor een ander
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 6.6

      Voorbeelden:
        | kosten   | bedrag   | toelichting                           |
        | € 304,34 | € 350,00 | met 15 % erbij is het € 349,99        |
        | € 304,35 | € 350,00 | met 15 % erbij op de cent het minimum |
        | € 304,36 | € 350,01 | met 15 % erbij is het meer            |

  Regel: Wat wij voor niets rijden, wordt betaald

    Scenario: De vrachtwagen is geladen
      Gegeven de order is gereed
      Als de klant op 28 april 2027 15:00 vraagt op een ander adres te leveren
      Dan betaalt de klant € 60,00
      En dat volgt uit artikel 6.7

    Scenario: Niemand thuis
      Gegeven de order is verzonden
      Als er op 30 april 2027 10:00 niemand is om de levering aan te nemen
      Dan betaalt de klant € 185,00
      En dat volgt uit artikel 6.8
