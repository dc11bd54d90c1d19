# language: nl
# policies/practice/settling.yaml
Functionaliteit: Liever regelen dan gelijk halen

  Richtlijn G7: zolang er een klacht openstaat, sturen wij geen rekening. Richtlijn G21: wie al eerder reden tot een klacht
  had, betaalt de helft; boven de € 1.000,00 die de orderafdeling mag weggeven, beslist de verkoopleider. Niet voor wie aan
  het onderhandelen is.

  Richtlijn G8: over nood praten wij. Richtlijn G22: openlijke boosheid is aan de verkoopleider, een brief van een advocaat aan
  de directeur. Richtlijn G24: waar wij vooraf nooit naar vroegen, daar kijkt iemand naar.

  Richtlijn G23: is gelijk halen minder waard dan de klant, dan regelt de verkoopleider het. Gelijk halen is het bedrag waard
  maal de kans om te winnen, min de kosten van een rechtszaak en de schade aan onze naam.

  Wat in deze voorbeelden wordt gerekend is meerwerk, tegen de prijs van BW 7:752(1).

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een contract voor een werk van € 60.000,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En het werk is uitgewerkt en ingepland
    En wij hebben de klant op tijd verteld dat het meer zou kosten

  Regel: Klachten gaan voor rekeningen

    Abstract Scenario: Een open klacht, en eerdere
      Gegeven <klacht>
      Als de klant op 20 april 2027 11:00 om <bedrag> meerwerk vraagt
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | klacht                                      | bedrag     | oordeel      | bepaling      | toelichting                     |
        | er staat geen klacht van de klant open      | € 1.000,00 | betaald      | BW 7:752(1)   | er is niets mis                 |
        | er staat een klacht van de klant open       | € 1.000,00 | doorverwezen | richtlijn G7  | eerst de klacht                 |
        | de klant klaagde nooit eerder               | € 1.000,00 | betaald      | BW 7:752(1)   | alles ging goed                 |
        | de klant had al eerder reden tot een klacht | € 1.000,00 | betaald      | richtlijn G21 | de helft, door de orderafdeling |
        | de klant had al eerder reden tot een klacht | € 1.000,01 | doorverwezen | richtlijn G21 | een cent meer dan zij mag       |

    Scenario: Zolang de klacht openstaat gaat er geen rekening uit
      Gegeven er staat een klacht van de klant open
      Als de klant op 20 april 2027 11:00 om € 1.000,00 meerwerk vraagt
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G7
      En de serviceafdeling reageert uiterlijk 22 april 2027 17:00 op de klacht
      En de orderafdeling vertelt de klant uiterlijk 20 april 2027 23:59 wie beslist
      En hoeft dit niet: factureren wat openstaat

    Abstract Scenario: De helft is de helft
      Gegeven de klant had al eerder reden tot een klacht
      Als de klant op 20 april 2027 11:00 om <bedrag> meerwerk vraagt
      Dan is de wijziging betaald
      En van de kosten van <bedrag> schelden wij <kwijt> kwijt
      En betaalt de klant <rest>
      En dat volgt uit richtlijn G21

      Voorbeelden:
        | bedrag     | kwijt    | rest     | toelichting                     |
        | € 1.000,00 | € 500,00 | € 500,00 | zover de orderafdeling mag gaan |
        | € 400,00   | € 200,00 | € 200,00 | de helft van minder             |

    Abstract Scenario: Met een oude klacht valt niet te onderhandelen
      Gegeven de klant had al eerder reden tot een klacht
      En de klant is aan het onderhandelen
      Als de klant op 20 april 2027 11:00 om <bedrag> meerwerk vraagt
      Dan betaalt de klant <bedrag>
      En dat volgt uit BW 7:752(1)

      Voorbeelden:
        | bedrag     | toelichting                   |
        | € 1.000,00 | niet voor de helft            |
        | € 1.000,01 | ook niet bij de verkoopleider |

  Regel: Hoe bozer, hoe hoger

    Achtergrond:
      Gegeven de klant vraagt op 20 april 2027 11:00 om € 1.000,00 meerwerk

    Abstract Scenario: Van kalm tot een advocaat
      Gegeven <stemming>
      Als de orderafdeling beslist
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | stemming                                 | oordeel      | bepaling      | toelichting              |
        | de klant is kalm                         | betaald      | BW 7:752(1)   | de rekening ook          |
        | de klant is geërgerd                     | betaald      | BW 7:752(1)   | nog niet in het openbaar |
        | de klant klaagt in het openbaar          | doorverwezen | richtlijn G22 | naar de verkoopleider    |
        | de klant heeft een advocaat ingeschakeld | doorverwezen | richtlijn G22 | naar de directeur        |

    Abstract Scenario: Wie er dan beslist
      Gegeven <stemming>
      Als de orderafdeling beslist
      Dan moet <wie> het goedkeuren
      En dat volgt uit richtlijn G22

      Voorbeelden:
        | stemming                                 | wie              | toelichting                   |
        | de klant klaagt in het openbaar          | de verkoopleider | anderen lezen het ook         |
        | de klant heeft een advocaat ingeschakeld | de directeur     | het kan voor de rechter komen |

  Regel: Gelijk halen wordt vergeleken met toegeven

    Achtergrond:
      Gegeven de klant levert € 200,00 marge per jaar op
      En wij kijken 1 jaar vooruit, houden elk jaar 100 % van onze klanten en rekenen met 0 % rente
      En de klant vraagt op 20 april 2027 11:00 om € 1.000,00 meerwerk

    Abstract Scenario: Evenveel waard als de klant, of een cent minder
      Gegeven de klant dreigt met de rechter
      En wij zouden met een kans van <kans> winnen, voor <kosten> aan kosten en <schade> schade aan onze naam
      Als de orderafdeling beslist
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | kans    | kosten   | schade   | oordeel      | bepaling      | toelichting                                      |
        | 100 %   | € 700,00 | € 100,00 | betaald      | BW 7:752(1)   | € 1.000,00 min € 800,00 is de marge van de klant |
        | 100 %   | € 700,00 | € 100,01 | doorverwezen | richtlijn G23 | € 199,99 is een cent minder                      |
        | 100 %   | € 700,01 | € 100,00 | doorverwezen | richtlijn G23 | en zo is het hier ook                            |
        | 70 %    | € 400,00 | € 100,00 | betaald      | BW 7:752(1)   | € 700,00 min € 500,00                            |
        | 69,99 % | € 400,00 | € 100,00 | doorverwezen | richtlijn G23 | € 199,90 is minder                               |
