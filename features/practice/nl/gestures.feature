# language: nl
# policies/practice/loyal_customers.yaml
Functionaliteit: Wie een gebaar krijgt

  Richtlijnen G4 en G6: een gebaar is voor een vaste klant of topklant, één keer per soort wijziging, om een gewone reden:
  spijt, een andere behoefte of een vergissing van de klant zelf. Niet voor wie aan het onderhandelen is, twee of meer
  verzoeken introk, minder dan 80 % van de facturen op tijd betaalt, er een langer dan 30 dagen laat openstaan, vaker dan
  twee keer verkeerde gegevens gaf of een fout te laat meldde.

  Om de marge die wij verwachten hoeft de klant niets te betalen, om de klantwaarde de helft. Anders geldt BW 7:752(1).

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een contract voor een werk van € 60.000,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En het werk is uitgewerkt en ingepland
    En wij hebben de klant op tijd verteld dat het meer zou kosten
    En wij kijken 1 jaar vooruit, houden elk jaar 100 % van onze klanten en rekenen met 0 % rente
    En de klant vraagt op 20 april 2027 11:00 om € 1.000,00 meerwerk

  Regel: Het is voor wie al eerder bestelde

    Abstract Scenario: Hoe veelbelovend een nieuwe klant ook is
      Gegeven de klant heeft nog nooit een uitzondering gekregen
      En <relatie>
      En <belofte>
      Als de orderafdeling beslist
      Dan is de wijziging <oordeel>
      En van de kosten van € 1.000,00 schelden wij <kwijt> kwijt
      En dat volgt uit <bepaling>

      Voorbeelden:
        | relatie                     | belofte                                         | oordeel   | kwijt      | bepaling     | toelichting             |
        | de klant is nieuw voor ons  | wij verwachten € 10.000,00 marge van deze klant | betaald   | € 0,00     | BW 7:752(1)  | eerst een order of twee |
        | de klant is een vaste klant | wij verwachten € 10.000,00 marge van deze klant | kosteloos | € 1.000,00 | richtlijn G4 | tien keer het bedrag    |
        | de klant is een topklant    | wij verwachten € 10.000,00 marge van deze klant | kosteloos | € 1.000,00 | richtlijn G4 | en een topklant ook     |
        | de klant is nieuw voor ons  | de klant levert € 8.000,00 marge per jaar op    | betaald   | € 0,00     | BW 7:752(1)  | eerst een order of twee |
        | de klant is een vaste klant | de klant levert € 8.000,00 marge per jaar op    | betaald   | € 500,00   | richtlijn G6 | acht keer het bedrag    |
        | de klant is een topklant    | de klant levert € 8.000,00 marge per jaar op    | betaald   | € 500,00   | richtlijn G6 | en een topklant ook     |

  Regel: Het is er één keer per soort wijziging

    Abstract Scenario: De volgende keer betaalt u
      Gegeven de klant is een vaste klant
      En <verleden>
      En <belofte>
      Als de orderafdeling beslist
      Dan is de wijziging <oordeel>
      En van de kosten van € 1.000,00 schelden wij <kwijt> kwijt
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verleden                                                                     | belofte                                         | oordeel   | kwijt      | bepaling     | toelichting            |
        | de klant heeft nog nooit een uitzondering gekregen                           | wij verwachten € 10.000,00 marge van deze klant | kosteloos | € 1.000,00 | richtlijn G4 | de eerste keer         |
        | de klant kreeg op 12 mei 2026 een uitzondering voor dezelfde soort wijziging | wij verwachten € 10.000,00 marge van deze klant | betaald   | € 0,00     | BW 7:752(1)  | de tweede keer         |
        | de klant kreeg op 12 mei 2026 een uitzondering voor dezelfde soort wijziging | de klant levert € 8.000,00 marge per jaar op    | betaald   | € 0,00     | BW 7:752(1)  | ook niet voor de helft |

    Scenario: Om het eerste gebaar is er geen tweede
      Gegeven de klant is een vaste klant
      En de klant kreeg op 12 mei 2026 een uitzondering voor dezelfde soort wijziging
      En wij verwachten € 10.000,00 marge van deze klant
      Als de orderafdeling beslist
      Dan betaalt de klant € 1.000,00
      En richtlijn G4 geldt niet, omdat de klant al eerder een uitzondering kreeg

  Regel: Het is om een gewone reden en voor wie netjes met ons omgaat

    Achtergrond:
      Gegeven de klant is een vaste klant
      En de klant heeft nog nooit een uitzondering gekregen

    Abstract Scenario: Wat wij door de vingers zien, en wat niet
      Gegeven <feit>
      En wij verwachten € 10.000,00 marge van deze klant
      Als de orderafdeling beslist
      Dan is de wijziging <oordeel>
      En van de kosten van € 1.000,00 schelden wij <kwijt> kwijt
      En dat volgt uit <bepaling>

      Voorbeelden:
        | feit                                                 | oordeel   | kwijt      | bepaling     | toelichting                    |
        | de klant heeft spijt van de order                    | kosteloos | € 1.000,00 | richtlijn G4 | spijt heeft iedereen wel eens  |
        | de klant heeft inmiddels iets anders nodig           | kosteloos | € 1.000,00 | richtlijn G4 | wat men nodig heeft, verandert |
        | de klant heeft zich vergist                          | kosteloos | € 1.000,00 | richtlijn G4 | wie niet                       |
        | de klant is aan het onderhandelen                    | betaald   | € 0,00     | BW 7:752(1)  | dat is geen reden              |
        | de klant heeft 1 eerdere verzoeken weer ingetrokken  | kosteloos | € 1.000,00 | richtlijn G4 | dat komt voor                  |
        | de klant heeft 2 eerdere verzoeken weer ingetrokken  | betaald   | € 0,00     | BW 7:752(1)  | nu is het een gewoonte         |
        | de klant betaalt 80 % van de facturen op tijd        | kosteloos | € 1.000,00 | richtlijn G4 | dat is genoeg                  |
        | de klant betaalt 79,99 % van de facturen op tijd     | betaald   | € 0,00     | BW 7:752(1)  | net te weinig                  |
        | een factuur van de klant staat 30 dagen te lang open | kosteloos | € 1.000,00 | richtlijn G4 | dat komt voor                  |
        | een factuur van de klant staat 31 dagen te lang open | betaald   | € 0,00     | BW 7:752(1)  | een dag te lang                |
        | de klant gaf ons 2 keer verkeerde gegevens           | kosteloos | € 1.000,00 | richtlijn G4 | dat komt voor                  |
        | de klant gaf ons 3 keer verkeerde gegevens           | betaald   | € 0,00     | BW 7:752(1)  | nu is het een gewoonte         |
        | de klant meldde de fout op tijd                      | kosteloos | € 1.000,00 | richtlijn G4 | zo konden wij iets doen        |
        | de klant meldde de fout te laat                      | betaald   | € 0,00     | BW 7:752(1)  | en nu niet                     |

    Abstract Scenario: Voor een half gebaar net zo
      Gegeven <feit>
      En de klant levert € 8.000,00 marge per jaar op
      Als de orderafdeling beslist
      Dan is de wijziging betaald
      En van de kosten van € 1.000,00 schelden wij <kwijt> kwijt
      En dat volgt uit <bepaling>

      Voorbeelden:
        | feit                                                 | kwijt    | bepaling     | toelichting            |
        | de klant is aan het onderhandelen                    | € 0,00   | BW 7:752(1)  | dat is geen reden      |
        | de klant heeft 1 eerdere verzoeken weer ingetrokken  | € 500,00 | richtlijn G6 | dat komt voor          |
        | de klant heeft 2 eerdere verzoeken weer ingetrokken  | € 0,00   | BW 7:752(1)  | nu is het een gewoonte |
        | een factuur van de klant staat 31 dagen te lang open | € 0,00   | BW 7:752(1)  | een dag te lang        |

    Abstract Scenario: Gezegd zoals het is
      Gegeven <feit>
      En wij verwachten € 10.000,00 marge van deze klant
      Als de orderafdeling beslist
      Dan betaalt de klant € 1.000,00
      En <waarom>

      Voorbeelden:
        | feit                                                 | waarom                                                                | toelichting        |
        | de klant is aan het onderhandelen                    | richtlijn G4 geldt niet, omdat de klant aan het onderhandelen is      | geen gewone reden  |
        | de klant heeft 2 eerdere verzoeken weer ingetrokken  | richtlijn G4 geldt niet, omdat de klant verzoeken steeds weer intrekt | twee is te veel    |
        | een factuur van de klant staat 31 dagen te lang open | richtlijn G4 geldt niet, omdat de klant niet netjes met ons omgaat    | hoogstens 30 dagen |

    Abstract Scenario: Van twee gebaren maken wij het grootste
      Gegeven <belofte>
      En de klant levert € 8.000,00 marge per jaar op
      En de klant had al eerder reden tot een klacht
      Als de orderafdeling beslist
      Dan is de wijziging <oordeel>
      En van de kosten van € 1.000,00 schelden wij <kwijt> kwijt
      En dat volgt uit <bepaling>

      Voorbeelden:
        | belofte                                         | oordeel   | kwijt      | bepaling      | toelichting                         |
        | wij verwachten € 10.000,00 marge van deze klant | kosteloos | € 1.000,00 | richtlijn G4  | alles, niet de helft door G6 of G21 |
        | wij verwachten € 9.999,99 marge van deze klant  | betaald   | € 500,00   | richtlijn G6  | één keer de helft                   |
        | wij verwachten € 9.999,99 marge van deze klant  | betaald   | € 500,00   | richtlijn G21 | en niet twee keer de helft          |
