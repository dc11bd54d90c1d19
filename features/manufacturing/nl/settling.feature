# language: nl
# policies/manufacturing/book.yaml
Functionaliteit: Liever regelen dan gelijk halen

  Richtlijn G7: zolang er een klacht openstaat, sturen wij geen rekening. Richtlijn G21: wie al eerder reden tot een klacht
  had, betaalt de helft; boven wat de orderafdeling mag weggeven, beslist de verkoopleider.

  Richtlijn G22: openlijke boosheid is aan de verkoopleider, een brief van een advocaat aan de directeur. Richtlijn G23: is
  gelijk halen minder waard dan de klant, dan regelt de verkoopleider het. Gelijk halen is het bedrag waard maal de kans om
  te winnen, min de kosten van een rechtszaak en de schade aan onze naam.

  Richtlijn G24: waar wij nooit naar vroegen, daar kijkt iemand naar. Artikel 2.12: zonder reden wachten wij.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En de levering is toegezegd voor 30 april 2027
    En de order is ingepland
    En de klant vraagt op 20 april 2027 11:00 de leverdatum te verschuiven

  Regel: Klachten gaan voor rekeningen

    Abstract Scenario: Een open klacht, en eerdere
      Gegeven <klacht>
      Als de orderafdeling beslist
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | klacht                                      | oordeel      | bepaling      | toelichting         |
        | er staat geen klacht van de klant open      | betaald      | artikel 6.3   | 8 % van € 12.500,00 |
        | er staat een klacht van de klant open       | doorverwezen | richtlijn G7  | eerst de klacht     |
        | de klant klaagde nooit eerder               | betaald      | artikel 6.3   | alles ging goed     |
        | de klant had al eerder reden tot een klacht | betaald      | richtlijn G21 | de helft ervan      |

    Abstract Scenario: De helft, zover de orderafdeling mag gaan
      Gegeven dezelfde order, maar <waarde> waard
      En de klant had al eerder reden tot een klacht
      Als de orderafdeling beslist
      Dan is de wijziging <oordeel>
      En dat volgt uit richtlijn G21

      Voorbeelden:
        | waarde      | oordeel      | toelichting       |
        | € 75.000,00 | betaald      | 8 % is € 6.000,00 |
        | € 75.000,13 | doorverwezen | 8 % is € 6.000,01 |

    Scenario: De helft is de helft
      Gegeven de klant had al eerder reden tot een klacht
      Als de orderafdeling beslist
      Dan is de wijziging betaald
      En van de kosten van € 1.000,00 schelden wij € 500,00 kwijt
      En dat volgt uit richtlijn G21

    Scenario: Een klacht heeft een aanspreekpunt en een antwoord
      Gegeven er staat een klacht van de klant open
      Als de orderafdeling beslist
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G7
      En de orderafdeling noemt uiterlijk 20 april 2027 23:59 één aanspreekpunt
      En de serviceafdeling reageert uiterlijk 22 april 2027 17:00 op de klacht

    Scenario: Het team van een topklant weet ervan
      Gegeven er staat een klacht van de klant open
      En de klant is een topklant
      Als de orderafdeling beslist
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G7
      En de orderafdeling noemt uiterlijk 20 april 2027 23:59 één aanspreekpunt
      En de verkoopleider licht het team van de klant uiterlijk 20 april 2027 23:59 in

  Regel: Hoe bozer, hoe hoger

    Abstract Scenario: Van kalm tot een advocaat
      Gegeven <stemming>
      Als de orderafdeling beslist
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | stemming                                 | oordeel      | bepaling      | toelichting              |
        | de klant is geërgerd                     | betaald      | artikel 6.3   | nog niet in het openbaar |
        | de klant klaagt in het openbaar          | doorverwezen | richtlijn G22 | naar de verkoopleider    |
        | de klant heeft een advocaat ingeschakeld | doorverwezen | richtlijn G22 | naar de directeur        |

    Scenario: Een advocaat is voor de directeur
      Gegeven de klant heeft een advocaat ingeschakeld
      Als de orderafdeling beslist
      Dan moet de directeur het goedkeuren
      En dat volgt uit richtlijn G22

  Regel: Gelijk halen wordt vergeleken met toegeven

    Achtergrond:
      Gegeven de klant levert € 200,00 marge per jaar op
      En wij kijken 1 jaar vooruit, houden elk jaar 100 % van onze klanten en rekenen met 0 % rente
      En de klant dreigt met de rechter

    Abstract Scenario: Meer waard dan de klant, of minder
      Gegeven wij zouden met een kans van <kans> winnen, voor € 400,00 aan kosten en € 100,00 schade aan onze naam
      Als de orderafdeling beslist
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | kans    | oordeel      | bepaling      | toelichting                                    |
        | 70 %    | betaald      | artikel 6.3   | € 700,00 min € 500,00 is evenveel als de marge |
        | 69,99 % | doorverwezen | richtlijn G23 | € 199,90 is minder                             |

  Regel: Eerst vragen wij

    Abstract Scenario: Waarom, en wat was verwacht
      Gegeven <feit>
      Als de orderafdeling beslist
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | feit                                       | oordeel      | bepaling      | toelichting                    |
        | de klant heeft inmiddels iets anders nodig | betaald      | artikel 6.3   | een reden                      |
        | de klant geeft geen reden                  | aangehouden  | artikel 2.12  | en nu vragen wij ernaar        |
        | de klant kreeg niet wat hij verwachtte     | doorverwezen | richtlijn G24 | en niemand had ernaar gevraagd |

    Scenario: Naar de reden vragen wij dezelfde dag
      Gegeven de klant geeft geen reden
      Als de orderafdeling beslist
      Dan wachten wij op de reden van het verzoek
      En dat volgt uit artikel 2.12
      En de orderafdeling vraagt uiterlijk 20 april 2027 23:59 naar de reden
