# language: nl
# policies/practice/loyal_customers.yaml
Functionaliteit: Naar een gebaar voor een nieuwe klant of contactpersoon kijkt nog iemand

  Richtlijnen G4 en G6 zijn voor wie ten minste 12 maanden klant is, met een contactpersoon die wij ten minste 6 maanden
  kennen. Richtlijn G20: een gebaar dat wij zouden maken als dat niet was, is aan de verkoopleider, zover hij mag gaan:
  € 10.000,00. Richtlijn G26: wie daarop wacht, hoort dezelfde dag wie beslist.

  Achtergrond:
    Gegeven de klant is een vaste klant
    En een contract voor een werk van € 60.000,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En het werk is uitgewerkt en ingepland
    En wij hebben de klant op tijd verteld dat het meer zou kosten
    En wij kijken 1 jaar vooruit, houden elk jaar 100 % van onze klanten en rekenen met 0 % rente

  Regel: Twaalf maanden met de klant, zes met de contactpersoon

    Achtergrond:
      Gegeven de klant heeft nog nooit een uitzondering gekregen
      En de klant vraagt op 20 april 2027 11:00 om € 1.000,00 meerwerk

    Abstract Scenario: Een jaar klant
      Gegeven Vecht Interieurs, zakelijke klant sinds <sinds>
      En <belofte>
      Als de orderafdeling beslist
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | sinds         | belofte                                         | oordeel      | bepaling      | toelichting             |
        | 20 april 2026 | wij verwachten € 10.000,00 marge van deze klant | kosteloos    | richtlijn G4  | op de dag af 12 maanden |
        | 21 april 2026 | wij verwachten € 10.000,00 marge van deze klant | doorverwezen | richtlijn G20 | een dag te kort         |
        | 20 april 2026 | de klant levert € 8.000,00 marge per jaar op    | betaald      | richtlijn G6  | de helft, na 12 maanden |
        | 21 april 2026 | de klant levert € 8.000,00 marge per jaar op    | doorverwezen | richtlijn G20 | een dag te kort         |

    Abstract Scenario: Een half jaar dezelfde contactpersoon
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
      En wij kennen de contactpersoon sinds <sinds>
      En <belofte>
      Als de orderafdeling beslist
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | sinds           | belofte                                         | oordeel      | bepaling      | toelichting            |
        | 20 oktober 2026 | wij verwachten € 10.000,00 marge van deze klant | kosteloos    | richtlijn G4  | op de dag af 6 maanden |
        | 21 oktober 2026 | wij verwachten € 10.000,00 marge van deze klant | doorverwezen | richtlijn G20 | een dag te kort        |
        | 20 oktober 2026 | de klant levert € 8.000,00 marge per jaar op    | betaald      | richtlijn G6  | de helft, na 6 maanden |
        | 21 oktober 2026 | de klant levert € 8.000,00 marge per jaar op    | doorverwezen | richtlijn G20 | een dag te kort        |

    Scenario: De klant is nieuw, dus de orderafdeling zegt niets toe
      Gegeven Vecht Interieurs, zakelijke klant sinds 21 april 2026
      En wij verwachten € 10.000,00 marge van deze klant
      Als de orderafdeling beslist
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G20
      En richtlijn G4 geldt niet, omdat wij de klant te kort kennen
      En de orderafdeling vertelt de klant uiterlijk 20 april 2027 23:59 wie beslist

    Scenario: De contactpersoon is nieuw, al is de klant dat niet
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
      En wij kennen de contactpersoon sinds 21 oktober 2026
      En wij verwachten € 10.000,00 marge van deze klant
      Als de orderafdeling beslist
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G20
      En richtlijn G4 geldt niet, omdat wij de contactpersoon te kort kennen
      En de orderafdeling vertelt de klant uiterlijk 20 april 2027 23:59 wie beslist

  Regel: De verkoopleider wordt alleen gevraagd waar er een gebaar zou zijn

    Achtergrond:
      Gegeven Vecht Interieurs, zakelijke klant sinds 21 april 2026

    Abstract Scenario: Genoeg waard, of een cent te weinig
      Gegeven de klant heeft nog nooit een uitzondering gekregen
      En <belofte>
      Als de klant op 20 april 2027 11:00 om € 1.000,00 meerwerk vraagt
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | belofte                                         | oordeel      | bepaling      | toelichting        |
        | wij verwachten € 10.000,00 marge van deze klant | doorverwezen | richtlijn G20 | precies tien keer  |
        | wij verwachten € 9.999,99 marge van deze klant  | betaald      | BW 7:752(1)   | een cent te weinig |
        | de klant levert € 8.000,00 marge per jaar op    | doorverwezen | richtlijn G20 | precies acht keer  |
        | de klant levert € 7.999,99 marge per jaar op    | betaald      | BW 7:752(1)   | een cent te weinig |

    Abstract Scenario: Zover de verkoopleider mag gaan
      Gegeven de klant heeft nog nooit een uitzondering gekregen
      En wij verwachten € 200.000,00 marge van deze klant
      Als de klant op 20 april 2027 11:00 om <bedrag> meerwerk vraagt
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | bedrag      | oordeel      | bepaling      | toelichting                                  |
        | € 1.000,01  | doorverwezen | richtlijn G20 | meer dan de orderafdeling mag                |
        | € 10.000,00 | doorverwezen | richtlijn G20 | alles wat hij mag                            |
        | € 10.000,01 | betaald      | BW 7:752(1)   | zo'n gebaar is er niet voor een nieuwe klant |

    Abstract Scenario: Wie al een uitzondering kreeg, wordt niet aan hem voorgelegd
      Gegeven <feit>
      En wij verwachten € 200.000,00 marge van deze klant
      Als de klant op 20 april 2027 11:00 om € 1.000,00 meerwerk vraagt
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | feit                                                                             | oordeel      | bepaling      | toelichting                 |
        | de klant heeft nog nooit een uitzondering gekregen                               | doorverwezen | richtlijn G20 | het zou de eerste keer zijn |
        | de klant kreeg op 12 januari 2027 een uitzondering voor dezelfde soort wijziging | betaald      | BW 7:752(1)   | het zou de tweede zijn      |
