# language: nl
# policies/works/specification.yaml
Functionaliteit: Hetzelfde werk, anders uitgevoerd

  Artikel 6.1 van onze voorwaarden: "Tot de uitwerking mag alles anders, kosteloos." Artikel 6.2: "Na de uitwerking kost een nieuwe
  tekening € 225,00." Artikel 6.3: "Is het materiaal ingekocht, dan betaalt u wat de wijziging ons kost, met datzelfde minimum."
  Artikel 6.4: "Tijdens het werk betaalt u 10 % meer voor coördinatie, met een minimum van € 395,00." Artikel 6.5: "Wat klaar is,
  blijft zoals het is."

  Achtergrond:
    Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
    En een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden

  Regel: Hoe verder wij zijn, hoe meer het kost

    Abstract Scenario: Van fase tot fase, voor een en dezelfde wens
      Gegeven <fase>
      En de wijziging kost ons € 1.200,00
      Als de klant op 3 mei 2027 10:00 vraagt het werk anders uit te voeren
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                                     | oordeel   | bedrag     | bepaling    | toelichting         |
        | het werk is nog niet ingepland           | kosteloos | € 0,00     | artikel 6.1 | niets uitgewerkt    |
        | het werk is uitgewerkt en ingepland      | betaald   | € 225,00   | artikel 6.2 | een nieuwe tekening |
        | het materiaal voor het werk is ingekocht | betaald   | € 1.200,00 | artikel 6.3 | wat het ons kost    |
        | het werk is in uitvoering                | betaald   | € 1.320,00 | artikel 6.4 | en 10 %             |
        | het werk is klaar voor oplevering        | afgewezen | € 0,00     | artikel 6.5 | te laat             |
        | het werk is opgeleverd                   | afgewezen | € 0,00     | artikel 6.5 | veel te laat        |

    Abstract Scenario: Een ander artikel voor dezelfde prijs is zo'n wens
      Gegeven <fase>
      En de wijziging kost ons € 1.200,00
      Als <verzoek>
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                                     | verzoek                                                                     | oordeel   | bedrag     | bepaling    | toelichting                           |
        | het werk is nog niet ingepland           | de klant op 3 mei 2027 10:00 vraagt een artikel te ruilen voor een ander    | kosteloos | € 0,00     | artikel 6.1 | nog niets uitgewerkt                  |
        | het werk is uitgewerkt en ingepland      | de klant op 3 mei 2027 10:00 vraagt een artikel te ruilen voor een ander    | betaald   | € 225,00   | artikel 6.2 | een nieuwe tekening                   |
        | het materiaal voor het werk is ingekocht | de klant op 3 mei 2027 10:00 vraagt een artikel te ruilen voor een ander    | betaald   | € 1.200,00 | artikel 6.3 | het eerste gaat terug                 |
        | het werk is in uitvoering                | de klant op 3 mei 2027 10:00 vraagt een artikel te ruilen voor een ander    | betaald   | € 1.320,00 | artikel 6.4 | en 10 %                               |
        | het werk is in uitvoering                | de klant op 3 mei 2027 10:00 om ander materiaal vraagt dat € 0,00 meer kost | betaald   | € 1.320,00 | artikel 6.4 | niet duurder, en toch opnieuw te doen |
        | het werk is klaar voor oplevering        | de klant op 3 mei 2027 10:00 vraagt een artikel te ruilen voor een ander    | afgewezen | € 0,00     | artikel 6.5 | te laat                               |
        | het werk is uitgewerkt en ingepland      | de klant op 3 mei 2027 10:00 vraagt de hoeveelheid te wijzigen              | betaald   | € 225,00   | artikel 6.2 | meer kleine tegels voor minder grote  |

    Abstract Scenario: Het minimum na de inkoop
      Gegeven het materiaal voor het werk is ingekocht
      En de wijziging kost ons <kosten>
      Als de klant op 3 mei 2027 10:00 vraagt het werk anders uit te voeren
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 6.3

      Voorbeelden:
        | kosten   | bedrag   | toelichting            |
        | € 224,99 | € 225,00 | het minimum            |
        | € 225,00 | € 225,00 | op de cent het minimum |
        | € 225,01 | € 225,01 | wat het ons kost       |

    Abstract Scenario: Het minimum tijdens het werk
      Gegeven het werk is in uitvoering
      En de wijziging kost ons <kosten>
      Als de klant op 3 mei 2027 10:00 vraagt het werk anders uit te voeren
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 6.4

      Voorbeelden:
        | kosten   | bedrag   | toelichting                            |
        | € 359,08 | € 395,00 | met 10 % is het € 394,99               |
        | € 359,09 | € 395,00 | met 10 % is het op de cent het minimum |
        | € 359,10 | € 395,01 | met 10 % is het meer                   |

    Scenario: Wat het ons kost, moeten wij weten
      Gegeven het materiaal voor het werk is ingekocht
      Als de klant op 3 mei 2027 10:00 vraagt het werk anders uit te voeren
      Dan vragen wij eerst wat de wijziging ons kost

  Regel: Wat niemand zag aankomen, rekenen wij niet

    Abstract Scenario: Een nieuwe tekening, met en zonder waarschuwing
      Gegeven het werk is uitgewerkt en ingepland
      En <waarschuwing>
      En <begrijpelijk>
      Als de klant op 3 mei 2027 10:00 vraagt het werk anders uit te voeren
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | waarschuwing                                                   | begrijpelijk                                                   | bedrag   | bepaling    | toelichting           |
        | wij hebben de klant op tijd verteld dat het meer zou kosten    | de klant hoefde zelf niet te begrijpen dat het meer zou kosten | € 225,00 | artikel 6.2 | gewaarschuwd          |
        | niemand heeft de klant op tijd verteld dat het meer zou kosten | de klant hoefde zelf niet te begrijpen dat het meer zou kosten | € 0,00   | BW 7:755    | niet gewaarschuwd     |
        | niemand heeft de klant op tijd verteld dat het meer zou kosten | de klant had zelf moeten begrijpen dat het meer zou kosten     | € 225,00 | artikel 6.2 | iedereen kon het zien |

    Scenario: Eerst de prijs, dan het werk
      Gegeven het werk is uitgewerkt en ingepland
      Als de klant op 3 mei 2027 10:00 vraagt het werk anders uit te voeren
      Dan betaalt de klant € 225,00
      En dat volgt uit artikel 6.2
      En het bedrijfsbureau noemt de klant eerst de prijs, uiterlijk 3 mei 2027 10:00
