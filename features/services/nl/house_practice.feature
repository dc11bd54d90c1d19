# language: nl
# policies/services/house_practice.yaml
Functionaliteit: Hoe wij het in de praktijk doen

  Richtlijn G31: voor elke maandelijkse evaluatie die wij misten, betaalt de klant een maand minder.

  Richtlijn G32: tot 10 % minder uren is kosteloos, één keer per opdracht, zolang het werk niet is begonnen.
  Richtlijn G33: de verkoopleider beslist of een opdracht overgaat op een andere opdrachtgever.

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019

  Regel: Wat wij zelf misten, verzwakt onze rekening

    Achtergrond:
      Gegeven een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden
      En er zijn 2 maanden verstreken

    @verify_with_counsel
    Abstract Scenario: Een maand per evaluatie
      Gegeven wij misten <gemist> van de evaluaties
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bron>

      Voorbeelden:
        | gemist | oordeel   | bedrag     | bron          | toelichting               |
        | 0      | betaald   | € 3.800,00 | artikel 5.1   | wij hielden ze allemaal   |
        | 1      | betaald   | € 2.850,00 | richtlijn G31 | drie maanden              |
        | 2      | betaald   | € 1.900,00 | richtlijn G31 | twee maanden              |
        | 4      | kosteloos | € 0,00     | richtlijn G31 | er rest geen maand        |
        | 5      | kosteloos | € 0,00     | richtlijn G31 | en nooit minder dan niets |

    Scenario: Wat wij besparen, gaat er ook af
      Gegeven wij misten 1 evaluatie
      En stoppen bespaart ons € 700,00
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan betaalt de klant € 2.150,00
      En dat volgt uit richtlijn G31

    @verify_with_counsel
    Scenario: Wij misten er geen
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan betaalt de klant € 3.800,00
      En dat volgt uit artikel 5.1
      En richtlijn G31 geldt niet, omdat wij geen evaluatie misten

  Regel: Een paar uur minder hoort bij goede service

    Achtergrond:
      Gegeven een project van € 12.000,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden

    Abstract Scenario: Een tiende, en niet meer
      Gegeven de dagen zijn gepland
      Als de klant op 3 mei 2027 10:00 om <deel> minder uren vraagt
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bron>

      Voorbeelden:
        | deel    | oordeel   | bedrag   | bron          | toelichting         |
        | 9,99 %  | kosteloos | € 0,00   | richtlijn G32 | iets minder         |
        | 10 %    | kosteloos | € 0,00   | richtlijn G32 | precies een tiende  |
        | 10,01 % | betaald   | € 360,36 | artikel 6.3   | 30 % van € 1.201,20 |

    Scenario: Maar één keer
      Gegeven de dagen zijn gepland
      En een eerdere wijziging van deze opdracht was kosteloos
      Als de klant op 3 mei 2027 10:00 om 10 % minder uren vraagt
      Dan betaalt de klant € 360,00
      En dat volgt uit artikel 6.3

    Scenario: Niet als het werk is begonnen
      Gegeven het werk is begonnen
      Als de klant op 3 mei 2027 10:00 om 10 % minder uren vraagt
      Dan betaalt de klant € 360,00
      En dat volgt uit artikel 6.3

    Scenario: Een andere opdrachtgever is aan de verkoopleider
      Gegeven de dagen zijn gepland
      Als de klant op 3 mei 2027 10:00 vraagt de opdracht over te dragen aan een ander bedrijf
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G33
