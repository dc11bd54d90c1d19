# language: nl
# policies/practice/settling.yaml
Functionaliteit: De ene reden om nog eens te kijken verbergt nooit de andere

  Richtlijnen G7, G8, G21, G22, G23 en G24 laten elk iemand kijken voordat er een rekening uitgaat: naar een open klacht, nood,
  eerdere klachten, boosheid, een dreiging met de rechter, en waar wij nooit naar vroegen. Wie beslist, ziet ze allemaal.

  Een gebaar van onszelf komt er ook niet voor in de plaats: niet wat de orderafdeling geeft (G4, G6 en de helft door G21), en
  niet wat de verkoopleider of de directeur zou geven (G5 en G20). Wat wordt gerekend is meerwerk, door BW 7:752(1).

  Achtergrond:
    Gegeven een contract voor een werk van € 60.000,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En het werk is uitgewerkt en ingepland
    En wij hebben de klant op tijd verteld dat het meer zou kosten
    En de klant is een vaste klant
    En de klant heeft nog nooit een uitzondering gekregen
    En de klant dreigt met de rechter
    En wij zouden met een kans van 10 % winnen, voor € 4.000,00 aan kosten en € 100,00 schade aan onze naam
    En de klant levert € 20.000,00 marge per jaar op
    En de klant kreeg niet wat hij verwachtte
    En niemand vroeg wat de klant verwachtte

  Abstract Scenario: Een open klacht is niet de enige
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En er staat een klacht van de klant open
    En <stemming>
    Als de klant op 20 april 2027 11:00 om € 1.000,00 meerwerk vraagt
    Dan moet <wie> het goedkeuren
    En dat volgt uit richtlijn G7
    En dat volgt uit richtlijn G22
    En dat volgt uit richtlijn G23
    En dat volgt uit richtlijn G24

    Voorbeelden:
      | stemming                                 | wie              | toelichting         |
      | de klant klaagt in het openbaar          | de verkoopleider | in het openbaar     |
      | de klant heeft een advocaat ingeschakeld | de directeur     | of met een advocaat |

  @verify_with_counsel
  Abstract Scenario: Nood ook niet, of een eerdere klacht
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En de klant had al eerder reden tot een klacht
    En de klant verkeert in moeilijkheden
    En <stemming>
    Als de klant op 20 april 2027 11:00 om € 1.000,01 meerwerk vraagt
    Dan moet <wie> het goedkeuren
    En dat volgt uit richtlijn G8
    En dat volgt uit richtlijn G21
    En dat volgt uit richtlijn G22
    En dat volgt uit richtlijn G23
    En dat volgt uit richtlijn G24

    Voorbeelden:
      | stemming                                 | wie              | toelichting         |
      | de klant klaagt in het openbaar          | de verkoopleider | in het openbaar     |
      | de klant heeft een advocaat ingeschakeld | de directeur     | of met een advocaat |

  @verify_with_counsel
  Scenario: De helft door de orderafdeling bespaart niemand een gesprek over nood
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En de klant had al eerder reden tot een klacht
    En de klant verkeert in moeilijkheden
    Als de klant op 20 april 2027 11:00 om € 1.000,00 meerwerk vraagt
    Dan moet de verkoopleider het goedkeuren
    En dat volgt uit richtlijn G8
    En dat volgt uit richtlijn G23
    En dat volgt uit richtlijn G24

  Abstract Scenario: Wat de orderafdeling zou geven komt er niet voor in de plaats
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En de klant had al eerder reden tot een klacht
    En wij verwachten <marge> marge van deze klant
    En <stemming>
    Als de klant op 20 april 2027 11:00 om € 1.000,00 meerwerk vraagt
    Dan moet <wie> het goedkeuren
    En dat volgt uit richtlijn G22
    En dat volgt uit richtlijn G23
    En dat volgt uit richtlijn G24

    Voorbeelden:
      | marge       | stemming                                 | wie              | toelichting                            |
      | € 10.000,00 | de klant klaagt in het openbaar          | de verkoopleider | alles door G4, de helft door G6 en G21 |
      | € 10.000,00 | de klant heeft een advocaat ingeschakeld | de directeur     | alles door G4, de helft door G6 en G21 |
      | € 9.999,99  | de klant klaagt in het openbaar          | de verkoopleider | de helft door G6 en G21                |

  Abstract Scenario: Wat een ander zou geven evenmin
    Gegeven Vecht Interieurs, zakelijke klant sinds <sinds>
    En de klant had al eerder reden tot een klacht
    En wij verwachten € 200.000,00 marge van deze klant
    En <stemming>
    Als de klant op 20 april 2027 11:00 om <bedrag> meerwerk vraagt
    Dan moet <wie> het goedkeuren
    En dat volgt uit <gebaar>
    En dat volgt uit richtlijn G21
    En dat volgt uit richtlijn G22
    En dat volgt uit richtlijn G23
    En dat volgt uit richtlijn G24

    Voorbeelden:
      | sinds         | bedrag      | gebaar        | stemming                                 | wie              | toelichting                     |
      | 1 maart 2019  | € 1.000,01  | richtlijn G5  | de klant klaagt in het openbaar          | de verkoopleider | een gebaar van de verkoopleider |
      | 1 maart 2019  | € 1.000,01  | richtlijn G5  | de klant heeft een advocaat ingeschakeld | de directeur     | de hogere ook                   |
      | 1 maart 2019  | € 10.000,01 | richtlijn G5  | de klant klaagt in het openbaar          | de directeur     | een van de directeur            |
      | 1 maart 2019  | € 10.000,01 | richtlijn G5  | de klant heeft een advocaat ingeschakeld | de verkoopleider | G23 is aan hem                  |
      | 21 april 2026 | € 1.000,01  | richtlijn G20 | de klant klaagt in het openbaar          | de verkoopleider | een nieuwe klant                |
      | 21 april 2026 | € 1.000,01  | richtlijn G20 | de klant heeft een advocaat ingeschakeld | de directeur     | de hogere ook                   |

  Scenario: De helft na een eerdere klacht maakt van een nieuwe klant geen oude
    Gegeven Vecht Interieurs, zakelijke klant sinds 21 april 2026
    En de klant had al eerder reden tot een klacht
    Als de klant op 20 april 2027 11:00 om € 1.000,00 meerwerk vraagt
    Dan moet de verkoopleider het goedkeuren
    En dat volgt uit richtlijn G20
    En dat volgt uit richtlijn G23
    En dat volgt uit richtlijn G24
