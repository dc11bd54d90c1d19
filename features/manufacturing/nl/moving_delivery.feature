# language: nl
# policies/manufacturing/moving_delivery.yaml
Functionaliteit: De leverdatum van een ingeplande order verschuiven

  Artikel 6.3 van onze leveringsvoorwaarden: "Is uw order ingepland, dan mag u de leverdatum kosteloos verschuiven
  tot en met de 14e dag vóór de toegezegde levering. Daarna rekenen wij 8 % van de orderwaarde, met een minimum
  van € 150,00."

  Richtlijn G4: een klant van wie wij ten minste tien keer het bedrag aan marge verwachten, hoeft één keer niet te
  betalen, en hoort dat het een uitzondering is.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En de levering is toegezegd voor 30 april 2027
    En de order is ingepland

  Regel: Tot en met de 14e dag vóór levering is verschuiven kosteloos

    Abstract Scenario: De laatste kosteloze dag eindigt om middernacht
      Als de klant op <moment> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit artikel 6.3

      Voorbeelden:
        | moment              | oordeel   | bedrag     | toelichting                 |
        | 15 april 2027 09:00 | kosteloos | € 0,00     | de 15e dag ervoor           |
        | 16 april 2027 23:59 | kosteloos | € 0,00     | de laatste minuut, dag 14   |
        | 17 april 2027 00:00 | betaald   | € 1.000,00 | dag 13: 8 % van € 12.500,00 |

    Abstract Scenario: Een kleine order betaalt het minimum
      Gegeven dezelfde order, maar <waarde> waard
      Als de klant op 20 april 2027 11:00 vraagt de leverdatum te verschuiven
      Dan betaalt de klant <bedrag>

      Voorbeelden:
        | waarde     | bedrag   | toelichting                   |
        | € 1.800,00 | € 150,00 | 8 % is € 144,00               |
        | € 1.875,00 | € 150,00 | 8 % is op de cent het minimum |
        | € 1.900,00 | € 152,00 | 8 % is meer                   |

  Regel: Zonder leverdatum valt er niets te verschuiven

    Artikel 6.3: "Is er nog geen leverdatum afgesproken, dan kiezen wij er samen een, kosteloos."

    Abstract Scenario: De eerste datum kost niets, hoe laat ook
      Gegeven <order>
      Als de klant op 20 april 2027 11:00 vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit artikel 6.3

      Voorbeelden:
        | order                                   | oordeel   | bedrag     | toelichting                     |
        | dezelfde order, maar € 12.500,00 waard  | betaald   | € 1.000,00 | tien dagen vóór de datum        |
        | dezelfde order, maar zonder leverdatum  | kosteloos | € 0,00     | er is geen datum om te schuiven |

    Scenario: Wat gereed is en geen datum heeft, ligt niet voor geld in het magazijn
      Gegeven dezelfde order, maar gereed voor levering
      En dezelfde order, maar zonder leverdatum
      Als de klant op 20 april 2027 11:00 vraagt de leverdatum te verschuiven naar 10 mei 2027
      Dan betaalt de klant € 0,00
      En dat volgt uit artikel 6.3

  Regel: Wie tien keer het bedrag waard is, hoeft één keer niet te betalen

    Achtergrond:
      Gegeven de klant vraagt op 20 april 2027 11:00 de leverdatum te verschuiven
      En de klant is een vaste klant

    Abstract Scenario: Tien keer is genoeg, een cent minder niet
      Gegeven wij verwachten <marge> marge van deze klant
      En de klant heeft nog nooit een uitzondering gekregen
      Als de orderafdeling beslist
      Dan is de wijziging <oordeel>
      En van de kosten van € 1.000,00 schelden wij <kwijt> kwijt

      Voorbeelden:
        | marge       | oordeel   | kwijt      | toelichting          |
        | € 10.000,00 | kosteloos | € 1.000,00 | tien keer € 1.000,00 |
        | € 9.999,99  | betaald   | € 0,00     | een cent te weinig   |

    Scenario: Een gebaar dat niet wordt uitgelegd, is weggegooid
      Gegeven wij verwachten € 25.000,00 marge van deze klant
      En de klant heeft nog nooit een uitzondering gekregen
      Als de orderafdeling beslist
      Dan is de wijziging kosteloos
      En dat volgt uit richtlijn G4, hoewel artikel 6.3 € 1.000,00 rekent
      En de orderafdeling vertelt de klant uiterlijk 22 april 2027 17:00: een uitzondering, waarom, en de volgende keer betaalt u

    Scenario: De tweede keer blijven de kosten staan
      Gegeven wij verwachten € 25.000,00 marge van deze klant
      En de klant kreeg op 12 mei 2026 een uitzondering voor dezelfde soort wijziging
      Als de orderafdeling beslist
      Dan is de wijziging betaald
      En betaalt de klant € 1.000,00
      En richtlijn G4 geldt niet, omdat de klant al eerder een uitzondering kreeg

  Regel: Wat gereed is, wacht in ons magazijn

    Artikel 6.4: "Is uw order gereed, dan slaan wij hem vanaf de toegezegde datum voor u op tegen een vaste prijs per dag."

    Abstract Scenario: Opslag komt boven op het verschuiven
      Gegeven dezelfde order, maar gereed voor levering
      Als de klant op <moment> vraagt de leverdatum te verschuiven naar <nieuwe datum>
      Dan betaalt de klant <bedrag>
      En daarvan is <opslag> voor opslag
      En dat volgt uit artikel 6.4

      Voorbeelden:
        | moment              | nieuwe datum | bedrag     | opslag   | toelichting                        |
        | 16 april 2027 10:00 | 1 mei 2027   | € 35,00    | € 35,00  | op tijd verschoven, één dag opslag |
        | 16 april 2027 10:00 | 10 mei 2027  | € 350,00   | € 350,00 | tien dagen van € 35,00             |
        | 17 april 2027 10:00 | 1 mei 2027   | € 1.035,00 | € 35,00  | te laat: daarnaast 8 %             |

    Scenario: Zonder nieuwe datum is er geen prijs
      Gegeven dezelfde order, maar gereed voor levering
      Als de klant op 16 april 2027 10:00 vraagt de leverdatum te verschuiven
      Dan vragen wij eerst naar de nieuwe leverdatum
