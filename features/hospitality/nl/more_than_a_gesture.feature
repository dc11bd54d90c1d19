# language: nl
# policies/hospitality/regular_guests.yaml
Functionaliteit: Wanneer de helft niet aan de afdeling reserveringen is

  Richtlijn G33: een vaste klant of topklant betaalt één keer de helft, als de reden een gewone is, de klant netjes met ons
  omgaat en er geen klacht openstaat. Boven € 2.500,00 beslist de hotelmanager erover.

  Vraagt een andere richtlijn of de wet om iemand die beslist (G5, G7, G20, G22 tot en met G24, artikel 6:94(1)), dan doet
  die dat: de helft geven wij daarnaast niet weg.

  Achtergrond:
    Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
    En een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
    En de diensten beginnen op 16 oktober 2027 12:00
    En 20 % van onze capaciteit wordt geannuleerd
    En de klant annuleert op 16 april 2027 12:00 de reservering

  Regel: Het gebaar is voor wie wij kennen, en wie netjes met ons omgaat

    Abstract Scenario: De helft bij een gewone reden
      Gegeven <wie>
      En <waarom>
      En de klant heeft nog nooit een uitzondering gekregen
      Als de afdeling reserveringen beslist
      Dan betaalt de klant € 400,00
      En van de kosten van € 800,00 schelden wij € 400,00 kwijt
      En dat volgt uit richtlijn G33

      Voorbeelden:
        | wie                         | waarom                                     | toelichting               |
        | de klant is een vaste klant | de klant heeft inmiddels iets anders nodig | plannen veranderen        |
        | de klant is een vaste klant | de klant heeft spijt van de order          | meningen ook              |
        | de klant is een vaste klant | de klant heeft zich vergist                | en vergissen kan iedereen |
        | de klant is een topklant    | de klant heeft spijt van de order          | een topklant net zo       |

    @verify_with_counsel
    Abstract Scenario: Geen helft, binnen het mandaat van de afdeling en daarboven
      Gegeven dezelfde reservering, maar <waarde> waard
      En <wie>
      En <maar>
      Als de afdeling reserveringen beslist
      Dan betaalt de klant <bedrag>
      En van de kosten van <bedrag> schelden wij € 0,00 kwijt
      En dat volgt uit UVH 9.4.2

      Voorbeelden:
        | waarde      | wie                         | maar                                                                         | bedrag     | toelichting                |
        | € 8.000,00  | de klant is nieuw voor ons  | de klant heeft nog nooit een uitzondering gekregen                           | € 800,00   | geen vaste klant           |
        | € 25.000,10 | de klant is nieuw voor ons  | de klant heeft nog nooit een uitzondering gekregen                           | € 2.500,01 | ook niet bij veel geld     |
        | € 25.000,10 | de klant is een vaste klant | de klant kreeg op 12 mei 2026 een uitzondering voor dezelfde soort wijziging | € 2.500,01 | maar één keer              |
        | € 8.000,00  | de klant is een vaste klant | de klant is aan het onderhandelen                                            | € 800,00   | afdingen is geen reden     |
        | € 25.000,10 | de klant is een vaste klant | de klant is aan het onderhandelen                                            | € 2.500,01 | ook niet bij veel geld     |
        | € 8.000,00  | de klant is een vaste klant | de klant betaalt 79 % van de facturen op tijd                                | € 800,00   | netjes is 80 % of meer     |
        | € 25.000,10 | de klant is een vaste klant | een factuur van de klant staat 31 dagen te lang open                         | € 2.500,01 | netjes is hooguit 30 dagen |

    Abstract Scenario: Een groot bedrag is aan de hotelmanager
      Gegeven dezelfde reservering, maar € 25.000,10 waard
      En <wie>
      En de klant heeft nog nooit een uitzondering gekregen
      Als de afdeling reserveringen beslist
      Dan moet de hotelmanager het goedkeuren
      En dat volgt uit richtlijn G33
      En de afdeling reserveringen vertelt de klant uiterlijk 16 april 2027 23:59 wie beslist

      Voorbeelden:
        | wie                         | toelichting                 |
        | de klant is een vaste klant | 10 % is € 2.500,01          |
        | de klant is een topklant    | een topklant is niet anders |

  Regel: Beslist er iemand anders, dan geven wij daarnaast niets weg

    Achtergrond:
      Gegeven de klant is een vaste klant
      En de klant heeft nog nooit een uitzondering gekregen

    Abstract Scenario: Met onvrede gaat een mens aan de slag
      Gegeven dezelfde reservering, maar <waarde> waard
      En <onvrede>
      Als de afdeling reserveringen beslist
      Dan moet <wie> het goedkeuren
      En dat volgt uit <bepaling>

      Voorbeelden:
        | waarde      | onvrede                                  | wie             | bepaling      | toelichting                       |
        | € 8.000,00  | er staat een klacht van de klant open    | de hotelmanager | richtlijn G7  | eerst de klacht                   |
        | € 8.000,00  | de klant klaagt in het openbaar          | de hotelmanager | richtlijn G22 | wij praten liever                 |
        | € 25.000,10 | de klant klaagt in het openbaar          | de hotelmanager | richtlijn G22 | ook over een groot bedrag         |
        | € 8.000,00  | de klant heeft een advocaat ingeschakeld | de directeur    | richtlijn G22 | een advocaat is voor de directeur |
        | € 25.000,10 | de klant heeft een advocaat ingeschakeld | de directeur    | richtlijn G22 | ook over een groot bedrag         |

    Scenario: Wat de gast verwachtte, is nooit gevraagd
      Gegeven de klant kreeg niet wat hij verwachtte
      En niemand vroeg wat de klant verwachtte
      Als de afdeling reserveringen beslist
      Dan moet de hotelmanager het goedkeuren
      En dat volgt uit richtlijn G24

    Scenario: De rechter zou minder opleveren dan de gast
      Gegeven de klant dreigt met de rechter
      En wij zouden met een kans van 50 % winnen, voor € 300,00 aan kosten en € 100,00 schade aan onze naam
      En de klant levert € 1.000,00 marge per jaar op
      En wij kijken 3 jaar vooruit, houden elk jaar 80 % van onze klanten en rekenen met 5 % rente
      Als de afdeling reserveringen beslist
      Dan moet de hotelmanager het goedkeuren
      En dat volgt uit richtlijn G23

    Scenario: Wie tien keer het bedrag waard is, betaalt niets, en niet de helft
      Gegeven wij verwachten € 8.000,00 marge van deze klant
      En wij kennen de contactpersoon sinds 1 maart 2019
      Als de afdeling reserveringen beslist
      Dan is de annulering kosteloos
      En van de kosten van € 800,00 schelden wij € 800,00 kwijt
      En dat volgt uit richtlijn G4

    Abstract Scenario: Tenzij de contactpersoon nieuw is, of het bedrag groot
      Gegeven dezelfde reservering, maar <waarde> waard
      En wij verwachten <marge> marge van deze klant
      En wij kennen de contactpersoon sinds <contact>
      Als de afdeling reserveringen beslist
      Dan moet <wie> het goedkeuren
      En dat volgt uit <bepaling>

      Voorbeelden:
        | waarde       | marge        | contact      | wie             | bepaling      | toelichting                        |
        | € 8.000,00   | € 8.000,00   | 1 maart 2027 | de hotelmanager | richtlijn G20 | de contactpersoon is te nieuw      |
        | € 25.000,10  | € 25.000,10  | 1 maart 2019 | de hotelmanager | richtlijn G5  | meer dan de afdeling mag geven     |
        | € 100.000,10 | € 100.000,10 | 1 maart 2019 | de directeur    | richtlijn G5  | meer dan de hotelmanager mag geven |

    Abstract Scenario: Een boete boven drie keer de schade is aan onze jurist
      Gegeven dezelfde reservering, maar <waarde> waard
      En het bedrag in het beding is een boete
      Als de afdeling reserveringen beslist
      Dan moet de jurist het goedkeuren
      En dat volgt uit BW 6:94(1)

      Voorbeelden:
        | waarde      | toelichting                                                 |
        | € 8.000,00  | er is geen schade aangetoond, en er wordt € 800,00 gevraagd |
        | € 25.000,10 | ook over een groot bedrag                                   |
