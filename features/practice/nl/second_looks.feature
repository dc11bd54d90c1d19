# language: nl
# policies/practice/settling.yaml
Functionaliteit: Wie nog een keer kijkt voordat er een rekening uitgaat

  Richtlijn G8: in nood, van de klant of van iedereen, kijkt een mens naar wat de klant kan dragen. Richtlijn G24: dat doet ook
  iemand als de klant niet kreeg wat hij verwachtte, en wij er nooit naar hadden gevraagd. Richtlijn G23: dreigt de klant met
  de rechter, dan wegen wij gelijk halen af tegen de klant.

  Wat in deze voorbeelden wordt gerekend is meerwerk, tegen de prijs van BW 7:752(1).

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een contract voor een werk van € 60.000,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En het werk is uitgewerkt en ingepland
    En wij hebben de klant op tijd verteld dat het meer zou kosten
    En de klant vraagt op 20 april 2027 11:00 om € 1.000,00 meerwerk

  @verify_with_counsel
  Abstract Scenario: Over nood praten wij
    Gegeven <reden>
    Als de orderafdeling beslist
    Dan moet de verkoopleider het goedkeuren
    En dat volgt uit richtlijn G8

    Voorbeelden:
      | reden                                | toelichting                  |
      | de klant verkeert in moeilijkheden   | misschien in termijnen       |
      | de klant is door overmacht getroffen | niemand kon er iets aan doen |

  Abstract Scenario: Spijt is geen nood
    Gegeven <reden>
    Als de orderafdeling beslist
    Dan betaalt de klant € 1.000,00
    En dat volgt uit BW 7:752(1)

    Voorbeelden:
      | reden                                      | toelichting           |
      | de klant heeft spijt van de order          | afspraak is afspraak  |
      | de klant heeft zich vergist                | zijn eigen vergissing |
      | de klant heeft inmiddels iets anders nodig | dat is geen tegenslag |
      | de klant is aan het onderhandelen          | dat al helemaal niet  |

  Abstract Scenario: Wat was verwacht, en wat de intake erover zegt
    Gegeven de klant kreeg niet wat hij verwachtte
    En <intake>
    Als de orderafdeling beslist
    Dan is de wijziging <oordeel>
    En dat volgt uit <bepaling>

    Voorbeelden:
      | intake                                                 | oordeel      | bepaling      | toelichting                  |
      | niemand vroeg wat de klant verwachtte                  | doorverwezen | richtlijn G24 | wij hadden het moeten vragen |
      | wat de klant verwachtte is bij de bestelling afgewezen | betaald      | BW 7:752(1)   | dus wist de klant het        |
      | wat de klant verwachtte is bij de bestelling toegezegd | kosteloos    | artikel 9.1   | dus staan wij ervoor in      |

  Scenario: Niemand vroeg ernaar, en er ontbreekt niets
    Gegeven niemand vroeg wat de klant verwachtte
    Als de orderafdeling beslist
    Dan betaalt de klant € 1.000,00
    En dat volgt uit BW 7:752(1)

  Scenario: Zonder dreiging wegen wij niets af
    Gegeven de klant is nieuw voor ons
    En de klant levert € 20.000,00 marge per jaar op
    En wij zouden met een kans van 10 % winnen, voor € 4.000,00 aan kosten en € 100,00 schade aan onze naam
    Als de orderafdeling beslist
    Dan betaalt de klant € 1.000,00
    En dat volgt uit BW 7:752(1)
