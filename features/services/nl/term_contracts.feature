# language: nl
# policies/services/term_contracts.yaml
Functionaliteit: Overeenkomsten per maand

  Artikel 5.1 van onze voorwaarden: "Een overeenkomst voor een looptijd wordt uitgediend. Stopt u eerder, dan betaalt
  u de resterende maanden, min wat wij besparen." Artikel 5.2: "Spraken wij af dat u eerder mag stoppen, dan betaalt
  u nog één maand."

  Artikel 5.3: "Een kwart van het loon voor de resterende maanden mag kosteloos vervallen; wat daarboven vervalt,
  wordt betaald." Artikel 5.4: "Een andere dag, of een pauze van ten hoogste 2 maanden, is kosteloos."

  Een consument mag altijd stoppen (BW 7:408), en betaalt de gewerkte maanden en wat wij uitgaven.

  Achtergrond:
    Gegeven een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden

  Regel: Zes maanden afgesproken, na twee gestopt

    Achtergrond:
      Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019

    @verify_with_counsel
    Scenario: Nog vier maanden betalen
      Gegeven er zijn 2 maanden verstreken
      En in totaal heeft de klant € 1.900,00 betaald
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan betaalt de klant € 3.800,00
      En er moet nog € 3.800,00 worden betaald
      En er blijft € 1.900,00 op rekening staan
      En dat volgt uit artikel 5.1

    @verify_with_counsel
    Abstract Scenario: Alleen wat rest
      Gegeven er zijn <verstreken> maanden verstreken
      Als de klant op 4 juni 2027 10:00 met de opdracht stopt
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit artikel 5.1

      Voorbeelden:
        | verstreken | oordeel   | bedrag     | toelichting       |
        | 0          | betaald   | € 5.700,00 | alles             |
        | 5          | betaald   | € 950,00   | één maand         |
        | 6          | kosteloos | € 0,00     | de looptijd is om |
        | 7          | kosteloos | € 0,00     | en blijft om      |

    @verify_with_counsel
    Abstract Scenario: Wat wij besparen, gaat eraf
      Gegeven er zijn 2 maanden verstreken
      En stoppen bespaart ons <bespaard>
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 5.1

      Voorbeelden:
        | bespaard   | bedrag     | toelichting          |
        | € 0,00     | € 3.800,00 | er is niets bespaard |
        | € 700,00   | € 3.100,00 | de reizen en de zaal |
        | € 3.800,00 | € 0,00     | alles                |

    @verify_with_counsel
    Abstract Scenario: Is afgesproken dat hij eerder mag eindigen?
      Gegeven er zijn <verstreken> maanden verstreken
      En <afspraak>
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bron>

      Voorbeelden:
        | verstreken | afspraak                                        | bedrag     | bron        | toelichting              |
        | 2          | wij spraken af dat hij niet eerder mag eindigen | € 3.800,00 | artikel 5.1 | er resteren vier maanden |
        | 2          | wij spraken af dat hij eerder mag eindigen      | € 950,00   | artikel 5.2 | één opzegmaand           |
        | 5          | wij spraken af dat hij eerder mag eindigen      | € 950,00   | artikel 5.2 | dat is de laatste maand  |
        | 6          | wij spraken af dat hij eerder mag eindigen      | € 0,00     | artikel 5.2 | er rest geen maand       |

    @verify_with_counsel
    Scenario: Een looptijd is ten minste een maand
      Gegeven dezelfde overeenkomst, maar voor 1 maand
      En er zijn 0 maanden verstreken
      Als de klant op 4 januari 2027 12:00 met de opdracht stopt
      Dan betaalt de klant € 950,00
      En dat volgt uit artikel 5.1

  Regel: Een consument betaalt wat is gedaan, en niet meer

    @verify_with_counsel
    Abstract Scenario: Dezelfde overeenkomst, een andere klant
      Gegeven <klant>
      En er zijn 2 maanden verstreken
      En in totaal heeft de klant € 1.900,00 betaald
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan betaalt de klant <bedrag>
      En er blijft € 1.900,00 op rekening staan
      En wij betalen € 0,00 terug
      En dat volgt uit <bron>

      Voorbeelden:
        | klant                                               | bedrag     | bron        | toelichting                   |
        | J. de Boer, een consument                           | € 0,00     | BW 7:408(3) | de twee maanden, en niet meer |
        | Vecht Logistiek, zakelijke klant sinds 1 maart 2019 | € 3.800,00 | artikel 5.1 | nog vier maanden              |

    @verify_with_counsel
    Abstract Scenario: En wat wij uitgaven
      Gegeven J. de Boer, een consument
      En er zijn 2 maanden verstreken
      En wij gaven <uitgegeven> uit aan onderzoek en materiaal
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bron>

      Voorbeelden:
        | uitgegeven | bedrag     | bron        | toelichting                |
        | € 120,00   | € 120,00   | BW 7:408(3) | onze onkosten              |
        | € 3.800,00 | € 3.800,00 | artikel 5.1 | op de cent wat rest        |
        | € 3.800,01 | € 3.800,00 | artikel 5.1 | nooit meer dan afgesproken |
