# language: nl
# policies/practice/our_own_failure.yaml
@pin
Functionaliteit: Als het aan onszelf ligt, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Caused by us

    Abstract Scenario: Caused by us
      Gegeven het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En het einde ligt aan ons
      En het gaat om een order voor een werk
      Als de klant op <verzoek ontvangen> vraagt het ontwerp te wijzigen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 9.1

      Voorbeelden:
        | verzoek ontvangen   | oordeel   | toelichting                                                |
        | 20 april 2027 11:00 | kosteloos | zonder de mogelijkheid: voor wiens rekening is leverancier |

    Abstract Scenario: Caused by us (2)
      Gegeven het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En wij hebben de klant op tijd verteld dat het meer zou kosten
      En het einde ligt aan een ander
      En het gaat om een order voor een werk
      Als de klant op <verzoek ontvangen> om <waarde van wat erbij komt> meerwerk vraagt
      Dan is de wijziging <oordeel>
      En betaalt de klant <waarde van wat erbij komt>
      En dat volgt uit BW 7:752(1)

      Voorbeelden:
        | verzoek ontvangen   | waarde van wat erbij komt | oordeel | toelichting                                             |
        | 20 april 2027 11:00 | € 1.000,01                | betaald | voor wiens rekening: leverancier → leverancier of derde |

    Abstract Scenario: Caused by us (3)
      Gegeven het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de klant vraagt dit door ons toedoen
      En het gaat om een order voor een werk
      Als de klant op <verzoek ontvangen> vraagt het ontwerp te wijzigen
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 9.1

      Voorbeelden:
        | verzoek ontvangen   | oordeel   | toelichting                                                        |
        | 20 april 2027 11:00 | kosteloos | zonder de mogelijkheid: reden van de klant is door ons veroorzaakt |
