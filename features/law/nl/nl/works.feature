# language: nl
# policies/law/nl/works.yaml
Functionaliteit: Meer vragen voor een werk dan is afgesproken

  Artikel 7:755: voor toevoegingen en veranderingen die de opdrachtgever wil, mag een aannemer alleen meer rekenen als hij op
  tijd heeft gezegd dat ze de prijs verhogen, tenzij de opdrachtgever dat zelf had moeten begrijpen. Ook tussen bedrijven, en
  wat er ook in het contract staat. Het bedrag hoeft niet te zijn genoemd (ECLI:NL:HR:2022:989).

  Artikel 7:752 lid 2: een richtprijs gaat met hoogstens een tiende omhoog, tenzij de aannemer op tijd heeft gewaarschuwd.

  Achtergrond:
    Gegeven een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden
    En het werk is in uitvoering

  Regel: Geen waarschuwing en niet te begrijpen: er is niets extra verschuldigd

    Abstract Scenario: De waarschuwing, of wat de opdrachtgever zelf kon zien
      Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
      En <waarschuwing>
      En <begrijpelijk>
      Als de klant op 3 mei 2027 10:00 om € 4.000,00 meerwerk vraagt
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | waarschuwing                                                   | begrijpelijk                                                   | bedrag     | bepaling    | toelichting           |
        | wij hebben de klant op tijd verteld dat het meer zou kosten    | de klant hoefde zelf niet te begrijpen dat het meer zou kosten | € 4.000,00 | BW 7:752(1) | gewaarschuwd          |
        | niemand heeft de klant op tijd verteld dat het meer zou kosten | de klant hoefde zelf niet te begrijpen dat het meer zou kosten | € 0,00     | BW 7:755    | geen van beide        |
        | niemand heeft de klant op tijd verteld dat het meer zou kosten | de klant had zelf moeten begrijpen dat het meer zou kosten     | € 4.000,00 | BW 7:752(1) | een aanbouw kost geld |
        | wij hebben de klant op tijd verteld dat het meer zou kosten    | de klant had zelf moeten begrijpen dat het meer zou kosten     | € 4.000,00 | BW 7:752(1) | allebei               |

    Abstract Scenario: Voor een consument net zo als voor een bedrijf, op welke manier het ook anders moet
      Gegeven <wie>
      En niemand heeft de klant op tijd verteld dat het meer zou kosten
      En de klant hoefde zelf niet te begrijpen dat het meer zou kosten
      Als <verzoek>
      Dan is de wijziging kosteloos
      En er gaat € 4.000,00 af
      En dat volgt uit BW 7:755

      Voorbeelden:
        | wie                                                | verzoek                                                                         | toelichting            |
        | Mevrouw De Wit, een consument                      | de klant op 3 mei 2027 10:00 om € 4.000,00 meerwerk vraagt                      | iets anders            |
        | Bakkerij Storm, zakelijke klant sinds 1 maart 2019 | de klant op 3 mei 2027 10:00 om meer ruimten voor € 4.000,00 vraagt             | meer van hetzelfde     |
        | Bakkerij Storm, zakelijke klant sinds 1 maart 2019 | de klant op 3 mei 2027 10:00 om ander materiaal vraagt dat € 4.000,00 meer kost | het een voor het ander |

  Regel: Een richtprijs mag met een tiende omhoog

    Achtergrond:
      Gegeven Mevrouw De Wit, een consument
      En hetzelfde werk, maar voor € 50.000,00
      En de prijs van het werk is een richtprijs van € 50.000,00

    Abstract Scenario: Precies een tiende is verschuldigd, een cent meer niet
      Gegeven niemand heeft de klant op tijd verteld dat het meer zou kosten
      Als de klant op 3 mei 2027 10:00 de eindafrekening van <rekening> betwist
      Dan betaalt de klant <bedrag>
      En er gaat <eraf> af
      En dat volgt uit BW 7:752(2)

      Voorbeelden:
        | rekening    | bedrag     | eraf       | toelichting                    |
        | € 50.000,00 | € 0,00     | € 0,00     | de richtprijs                  |
        | € 54.999,99 | € 4.999,99 | € 0,00     | een cent minder dan een tiende |
        | € 55.000,00 | € 5.000,00 | € 0,00     | op de cent een tiende          |
        | € 55.000,01 | € 5.000,00 | € 0,01     | een cent meer                  |
        | € 63.000,00 | € 5.000,00 | € 8.000,00 | ver erboven                    |

    Abstract Scenario: Wie gewaarschuwd was, kon voor minder kiezen
      Gegeven <waarschuwing>
      Als de klant op 3 mei 2027 10:00 de eindafrekening van € 63.000,00 betwist
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | waarschuwing                                                   | bedrag      | bepaling    | toelichting                  |
        | niemand heeft de klant op tijd verteld dat het meer zou kosten | € 5.000,00  | BW 7:752(2) | een tiende van de richtprijs |
        | wij hebben de klant op tijd verteld dat het meer zou kosten    | € 13.000,00 | BW 7:752(1) | alles                        |
