# language: nl
# policies/manufacturing/book.yaml
Functionaliteit: Wie een gebaar krijgt, en naar wie nog iemand kijkt

  Richtlijn G4: een gebaar is voor vaste klanten en topklanten, één keer per soort wijziging. Wie laat betaalt (minder dan
  80 % van de facturen op tijd, of meer dan 30 dagen te laat), vaker dan twee keer verkeerde gegevens gaf of een fout te
  laat meldde, krijgt er geen.

  Richtlijn G20: voor wie korter dan 12 maanden klant is, of een contactpersoon korter dan 6, beslist de verkoopleider.

  Richtlijn G14: de klant hoort dat het een uitzondering is, en die wordt dezelfde dag vastgelegd.

  Achtergrond:
    Gegeven een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En de levering is toegezegd voor 30 april 2027
    En de order is ingepland
    En de klant vraagt op 20 april 2027 11:00 de leverdatum te verschuiven
    En wij verwachten € 25.000,00 marge van deze klant

  Regel: Een gebaar is voor vaste klanten en topklanten

    Abstract Scenario: Wie nieuw is, betaalt
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
      En <relatie>
      En de klant heeft nog nooit een uitzondering gekregen
      Als de orderafdeling beslist
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | relatie                     | oordeel   | bepaling     | toelichting          |
        | de klant is nieuw voor ons  | betaald   | artikel 6.3  | hoe veelbelovend ook |
        | de klant is een vaste klant | kosteloos | richtlijn G4 | tien keer € 1.000,00 |
        | de klant is een topklant    | kosteloos | richtlijn G4 | en voor een topklant |

  Regel: Eén keer per soort wijziging

    Abstract Scenario: De volgende keer betaalt u
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
      En de klant is een vaste klant
      En <verleden>
      Als de orderafdeling beslist
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verleden                                                                     | oordeel   | bepaling     | toelichting |
        | de klant heeft nog nooit een uitzondering gekregen                           | kosteloos | richtlijn G4 | de eerste   |
        | de klant kreeg op 12 mei 2026 een uitzondering voor dezelfde soort wijziging | betaald   | artikel 6.3  | dat was hem |

    Scenario: Het wordt uitgelegd, en vastgelegd voor de volgende keer
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
      En de klant is een vaste klant
      En de klant heeft nog nooit een uitzondering gekregen
      Als de orderafdeling beslist
      Dan is de wijziging kosteloos
      En dat volgt uit richtlijn G4
      En de orderafdeling vertelt de klant uiterlijk 22 april 2027 17:00: een uitzondering, waarom, en de volgende keer betaalt u
      En de orderafdeling legt de uitzondering uiterlijk 20 april 2027 23:59 vast

  Regel: Een nieuwe klant of contactpersoon vraagt akkoord

    Abstract Scenario: Twaalf maanden, op de dag af
      Gegeven Vecht Interieurs, zakelijke klant sinds <sinds>
      En de klant is een vaste klant
      En de klant heeft nog nooit een uitzondering gekregen
      Als de orderafdeling beslist
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | sinds         | oordeel      | bepaling      | toelichting             |
        | 20 april 2026 | kosteloos    | richtlijn G4  | op de dag af 12 maanden |
        | 21 april 2026 | doorverwezen | richtlijn G20 | een dag te kort         |

    Abstract Scenario: Zes maanden met deze contactpersoon
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
      En de klant is een vaste klant
      En de klant heeft nog nooit een uitzondering gekregen
      En wij kennen de contactpersoon sinds <sinds>
      Als de orderafdeling beslist
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | sinds           | oordeel      | bepaling      | toelichting            |
        | 20 oktober 2026 | kosteloos    | richtlijn G4  | op de dag af 6 maanden |
        | 21 oktober 2026 | doorverwezen | richtlijn G20 | een dag te kort        |

    Scenario: Wie moet wachten, hoort wie beslist
      Gegeven Vecht Interieurs, zakelijke klant sinds 21 april 2026
      En de klant is een vaste klant
      En de klant heeft nog nooit een uitzondering gekregen
      Als de orderafdeling beslist
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G20
      En de orderafdeling vertelt de klant uiterlijk 20 april 2027 23:59 wie beslist

  Regel: Wie netjes met ons omgaat, mag op ons rekenen

    Abstract Scenario: Betalen, gegevens en fouten
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
      En de klant is een vaste klant
      En de klant heeft nog nooit een uitzondering gekregen
      En <gedrag>
      Als de orderafdeling beslist
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | gedrag                                               | oordeel   | bepaling     | toelichting             |
        | de klant betaalt 80 % van de facturen op tijd        | kosteloos | richtlijn G4 | dat is genoeg           |
        | de klant betaalt 79,99 % van de facturen op tijd     | betaald   | artikel 6.3  | net te weinig           |
        | een factuur van de klant staat 30 dagen te lang open | kosteloos | richtlijn G4 | dat komt voor           |
        | een factuur van de klant staat 31 dagen te lang open | betaald   | artikel 6.3  | een dag te lang         |
        | de klant gaf ons 2 keer verkeerde gegevens           | kosteloos | richtlijn G4 | dat komt voor           |
        | de klant gaf ons 3 keer verkeerde gegevens           | betaald   | artikel 6.3  | nu is het een gewoonte  |
        | de klant meldde de fout op tijd                      | kosteloos | richtlijn G4 | zo konden wij iets doen |
        | de klant meldde de fout te laat                      | betaald   | artikel 6.3  | en nu niet              |

    Scenario: Gezegd zoals het is
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
      En de klant is een vaste klant
      En de klant heeft nog nooit een uitzondering gekregen
      En een factuur van de klant staat 45 dagen te lang open
      Als de orderafdeling beslist
      Dan betaalt de klant € 1.000,00
      En richtlijn G4 geldt niet, omdat de klant niet netjes met ons omgaat
