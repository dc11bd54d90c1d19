# language: nl
# policies/manufacturing/book.yaml
Functionaliteit: Een trouwe klant tegemoetkomen

  Richtlijn G4: een vaste klant of topklant die wij ten minste 12 maanden kennen, en van wie wij ten minste tien keer
  het bedrag aan marge verwachten, hoeft één keer niet te betalen. Wie twee of meer verzoeken heeft ingetrokken of aan
  het onderhandelen is, betaalt wel. De orderafdeling mag € 6.000,00 weggeven.

  Richtlijn G5: daarboven beslist de verkoopleider, tot € 25.000,00, en daarboven de directeur.

  Richtlijn G6: een vaste klant of topklant met een klantwaarde van ten minste acht keer het bedrag betaalt één keer
  de helft, onder dezelfde voorwaarden.

  Richtlijnen G7 en G8: zolang er een klacht openstaat, of in nood, beslist de verkoopleider.

  Achtergrond:
    Gegeven een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En de levering is toegezegd voor 30 april 2027
    En de order is ingepland
    En de klant vraagt op 20 april 2027 11:00 de leverdatum te verschuiven
    En de klant heeft nog nooit een uitzondering gekregen
    En de klant is een vaste klant

  Regel: Een gebaar is voor wie wij kennen en wie eerlijk met ons omgaat

    Abstract Scenario: Twaalf maanden is lang genoeg
      Gegeven Vecht Interieurs, zakelijke klant sinds <sinds>
      En wij verwachten € 25.000,00 marge van deze klant
      Als de orderafdeling beslist
      Dan is de wijziging <oordeel>
      En van de kosten van € 1.000,00 schelden wij <kwijt> kwijt
      En dat volgt uit <bepaling>

      Voorbeelden:
        | sinds         | oordeel   | kwijt      | bepaling     | toelichting             |
        | 19 april 2026 | kosteloos | € 1.000,00 | richtlijn G4 | een dag meer            |
        | 20 april 2026 | kosteloos | € 1.000,00 | richtlijn G4 | op de dag af 12 maanden |

    Abstract Scenario: Wie verzoeken steeds weer intrekt
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
      En wij verwachten € 25.000,00 marge van deze klant
      En de klant heeft <aantal> eerdere verzoeken weer ingetrokken
      Als de orderafdeling beslist
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | aantal | oordeel   | bepaling     | toelichting            |
        | 1      | kosteloos | richtlijn G4 | dat komt voor          |
        | 2      | betaald   | artikel 6.3  | nu is het een gewoonte |

    Scenario: Wie ons voor niets bezighoudt, betaalt ook
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
      En wij verwachten € 25.000,00 marge van deze klant
      En de klant heeft 3 eerdere verzoeken weer ingetrokken
      Als de orderafdeling beslist
      Dan betaalt de klant € 1.000,00
      En richtlijn G4 geldt niet, omdat de klant verzoeken steeds weer intrekt

    Scenario: Onderhandelen wordt niet beloond
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
      En wij verwachten € 25.000,00 marge van deze klant
      En de klant is aan het onderhandelen
      Als de orderafdeling beslist
      Dan betaalt de klant € 1.000,00
      En richtlijn G4 geldt niet, omdat de klant aan het onderhandelen is

  Regel: Niemand geeft meer weg dan hij mag

    Achtergrond:
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
      En wij verwachten € 400.000,00 marge van deze klant

    Abstract Scenario: Tot het mandaat van de orderafdeling
      Gegeven dezelfde order, maar <waarde> waard
      Als de orderafdeling beslist
      Dan is de wijziging kosteloos
      En van de kosten van <bedrag> schelden wij <bedrag> kwijt
      En dat volgt uit richtlijn G4

      Voorbeelden:
        | waarde      | bedrag     | toelichting           |
        | € 74.999,88 | € 5.999,99 | 8 %, een cent eronder |
        | € 75.000,00 | € 6.000,00 | 8 %, op de cent       |

    Abstract Scenario: Daarboven
      Gegeven dezelfde order, maar <waarde> waard
      Als de orderafdeling beslist
      Dan moet <wie> het goedkeuren
      En dat volgt uit richtlijn G5

      Voorbeelden:
        | waarde       | wie              | toelichting        |
        | € 75.000,13  | de verkoopleider | 8 % is € 6.000,01  |
        | € 312.500,00 | de verkoopleider | 8 % is € 25.000,00 |
        | € 312.500,13 | de directeur     | 8 % is € 25.000,01 |

  Regel: Een grote klantwaarde halveert het bedrag

    Abstract Scenario: Acht keer is genoeg
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
      En de klant levert € 10.000,00 marge per jaar op
      En wij kijken 3 jaar vooruit, houden elk jaar 80 % van onze klanten en rekenen met 10 % rente
      En dezelfde order, maar <waarde> waard
      Als de orderafdeling beslist
      Dan is de wijziging betaald
      En van de kosten van <bedrag> schelden wij <kwijt> kwijt
      En dat volgt uit <bepaling>

      Voorbeelden:
        | waarde      | bedrag     | kwijt      | bepaling     | toelichting                         |
        | € 25.000,00 | € 2.000,00 | € 1.000,00 | richtlijn G6 | € 16.408,72 is meer dan acht keer   |
        | € 25.638,63 | € 2.051,09 | € 1.025,55 | richtlijn G6 | € 16.408,72 is op de cent acht keer |
        | € 25.638,75 | € 2.051,10 | € 0,00     | artikel 6.3  | er zou € 16.408,80 nodig zijn       |

  Regel: Naar problemen kijkt een mens

    @verify_with_counsel
    Abstract Scenario: De verkoopleider beslist
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
      En <probleem>
      Als de orderafdeling beslist
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit <bepaling>

      Voorbeelden:
        | probleem                              | bepaling     | toelichting            |
        | er staat een klacht van de klant open | richtlijn G7 | eerst de klacht        |
        | de klant verkeert in moeilijkheden    | richtlijn G8 | misschien in termijnen |
