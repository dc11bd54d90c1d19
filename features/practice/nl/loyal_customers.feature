# language: nl
# policies/practice/loyal_customers.yaml
Functionaliteit: Een trouwe klant tegemoetkomen

  Richtlijn G4: een vaste klant of topklant van wie wij ten minste tien keer het bedrag aan marge verwachten, hoeft één keer
  niet te betalen, zover de orderafdeling mag gaan: € 1.000,00. Richtlijn G5: daarboven beslist de verkoopleider, tot
  € 10.000,00, en daarboven de directeur.

  Richtlijn G6: een vaste klant of topklant met een klantwaarde van ten minste acht keer het bedrag betaalt één keer de helft,
  tot dezelfde € 1.000,00. Richtlijn G14: een gebaar wordt uitgelegd en vastgelegd, anders is het weggegooid.

  Dit boek rekent zelf niets. Wat in deze voorbeelden wordt gerekend is meerwerk, tegen de prijs van BW 7:752(1).

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En de klant is een vaste klant
    En een contract voor een werk van € 60.000,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En het werk is uitgewerkt en ingepland
    En wij hebben de klant op tijd verteld dat het meer zou kosten

  Regel: Wie tien keer het bedrag waard is, hoeft één keer niet te betalen

    Achtergrond:
      Gegeven de klant heeft nog nooit een uitzondering gekregen

    Abstract Scenario: Tien keer is genoeg, een cent minder niet
      Gegeven wij verwachten <marge> marge van deze klant
      Als de klant op 20 april 2027 11:00 om € 500,00 meerwerk vraagt
      Dan is de wijziging <oordeel>
      En van de kosten van € 500,00 schelden wij <kwijt> kwijt
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | marge      | oordeel   | kwijt    | bedrag   | bepaling     | toelichting        |
        | € 5.000,00 | kosteloos | € 500,00 | € 0,00   | richtlijn G4 | precies tien       |
        | € 4.999,99 | betaald   | € 0,00   | € 500,00 | BW 7:752(1)  | een cent te weinig |

    Scenario: Te weinig marge, en daarom niet
      Gegeven wij verwachten € 4.999,99 marge van deze klant
      Als de klant op 20 april 2027 11:00 om € 500,00 meerwerk vraagt
      Dan betaalt de klant € 500,00
      En richtlijn G4 geldt niet, omdat wij te weinig marge verwachten
      En hoeft dit niet: de klant vertellen dat dit een uitzondering is

    Scenario: Het gebaar wordt uitgelegd en vastgelegd, en er komt geen rekening
      Gegeven wij verwachten € 5.000,00 marge van deze klant
      Als de klant op 20 april 2027 11:00 om € 500,00 meerwerk vraagt
      Dan is de wijziging kosteloos
      En dat volgt uit richtlijn G4, hoewel BW 7:752(1) € 500,00 rekent
      En de orderafdeling vertelt de klant uiterlijk 22 april 2027 17:00: een uitzondering, waarom, en de volgende keer betaalt u
      En de orderafdeling legt de uitzondering uiterlijk 20 april 2027 23:59 vast
      En de orderafdeling bevestigt dit uiterlijk 22 april 2027 17:00 schriftelijk
      En hoeft dit niet: factureren wat openstaat
      En hoeft dit niet: de kosten opgeven en wachten op akkoord

  Regel: Niemand geeft meer weg dan hij mag

    Abstract Scenario: Tot op de cent
      Gegeven de klant heeft nog nooit een uitzondering gekregen
      En wij verwachten <marge> marge van deze klant
      Als de klant op 20 april 2027 11:00 om <bedrag> meerwerk vraagt
      Dan moet <wie> het goedkeuren
      En dat volgt uit richtlijn G5
      En de orderafdeling vertelt de klant uiterlijk 20 april 2027 23:59 wie beslist

      Voorbeelden:
        | marge        | bedrag      | wie              | toelichting                            |
        | € 10.000,10  | € 1.000,01  | de verkoopleider | een cent meer dan de orderafdeling mag |
        | € 100.000,00 | € 10.000,00 | de verkoopleider | alles wat hij mag                      |
        | € 100.000,10 | € 10.000,01 | de directeur     | een cent meer dan de verkoopleider mag |

    Abstract Scenario: Wat de orderafdeling mag, hoeft zij niet te vragen
      Gegeven de klant heeft nog nooit een uitzondering gekregen
      En wij verwachten € 200.000,00 marge van deze klant
      Als de klant op 20 april 2027 11:00 om <bedrag> meerwerk vraagt
      Dan is de wijziging kosteloos
      En van de kosten van <bedrag> schelden wij <bedrag> kwijt
      En dat volgt uit richtlijn G4
      En hoeft dit niet: de klant vertellen wie beslist en wanneer

      Voorbeelden:
        | bedrag     | toelichting               |
        | € 999,99   | een cent eronder          |
        | € 1.000,00 | het mandaat, en niet meer |

    Abstract Scenario: Een cent marge te weinig, en er wordt niemand iets gevraagd
      Gegeven de klant heeft nog nooit een uitzondering gekregen
      En wij verwachten <marge> marge van deze klant
      Als de klant op 20 april 2027 11:00 om <bedrag> meerwerk vraagt
      Dan betaalt de klant <bedrag>
      En dat volgt uit BW 7:752(1)
      En richtlijn G5 geldt niet, omdat wij te weinig marge verwachten

      Voorbeelden:
        | marge        | bedrag      | toelichting                 |
        | € 10.000,09  | € 1.000,01  | tien keer is tien cent meer |
        | € 100.000,09 | € 10.000,01 | en zo is het daarboven ook  |

    Abstract Scenario: De tweede keer wordt er ook niemand iets gevraagd
      Gegeven de klant kreeg op 12 mei 2026 een uitzondering voor dezelfde soort wijziging
      En wij verwachten € 200.000,00 marge van deze klant
      Als de klant op 20 april 2027 11:00 om <bedrag> meerwerk vraagt
      Dan betaalt de klant <bedrag>
      En dat volgt uit BW 7:752(1)

      Voorbeelden:
        | bedrag      | toelichting                |
        | € 1.000,00  | niet door de orderafdeling |
        | € 1.000,01  | niet door de verkoopleider |
        | € 10.000,01 | niet door de directeur     |

  Regel: Een grote klantwaarde halveert het bedrag

    Achtergrond:
      Gegeven de klant heeft nog nooit een uitzondering gekregen
      En wij kijken 1 jaar vooruit, houden elk jaar 100 % van onze klanten en rekenen met 0 % rente

    Abstract Scenario: Acht keer is genoeg, zover de orderafdeling mag gaan
      Gegeven de klant levert <marge> marge per jaar op
      Als de klant op 20 april 2027 11:00 om <bedrag> meerwerk vraagt
      Dan is de wijziging betaald
      En van de kosten van <bedrag> schelden wij <kwijt> kwijt
      En dat volgt uit <bepaling>

      Voorbeelden:
        | marge       | bedrag     | kwijt    | bepaling     | toelichting                      |
        | € 4.000,00  | € 500,00   | € 250,00 | richtlijn G6 | precies acht                     |
        | € 3.999,99  | € 500,00   | € 0,00   | BW 7:752(1)  | een cent te weinig               |
        | € 20.000,00 | € 1.000,00 | € 500,00 | richtlijn G6 | het mandaat van de orderafdeling |
        | € 20.000,00 | € 1.000,01 | € 0,00   | BW 7:752(1)  | een cent erboven                 |

    Scenario: De helft wordt gefactureerd, en de helft uitgelegd
      Gegeven de klant levert € 8.000,00 marge per jaar op
      Als de klant op 20 april 2027 11:00 om € 1.000,00 meerwerk vraagt
      Dan betaalt de klant € 500,00
      En dat volgt uit richtlijn G6
      En de orderafdeling noemt de klant eerst de prijs, uiterlijk 20 april 2027 11:00
      En de orderafdeling vertelt de klant uiterlijk 22 april 2027 17:00: een uitzondering, waarom, en de volgende keer betaalt u
      En de orderafdeling legt de uitzondering uiterlijk 20 april 2027 23:59 vast
      En de administratie stuurt uiterlijk 4 mei 2027 11:00 de factuur
