# language: nl
# policies/services/term_contracts.yaml
Functionaliteit: Een deel laten vervallen, of pauzeren

  Artikel 5.3 van onze voorwaarden: "Een kwart van het loon voor de resterende maanden mag kosteloos vervallen; wat
  daarboven vervalt, wordt betaald."

  Artikel 5.4: "Een andere dag, of een pauze van ten hoogste 2 maanden, is kosteloos; over een langere praten wij."

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
    En een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden
    En er zijn 2 maanden verstreken

  Abstract Scenario: Een kwart van wat rest is kosteloos
    Als de klant op 4 maart 2027 10:00 voor <deel> van de opdracht laat vervallen
    Dan is de annulering <oordeel>
    En betaalt de klant <bedrag>
    En dat volgt uit artikel 5.3

    Voorbeelden:
      | deel       | oordeel   | bedrag   | toelichting              |
      | € 500,00   | kosteloos | € 0,00   | minder dan een kwart     |
      | € 950,00   | kosteloos | € 0,00   | een kwart van € 3.800,00 |
      | € 950,01   | betaald   | € 0,01   | een cent meer            |
      | € 1.900,00 | betaald   | € 950,00 | twee maanden minder      |

  Abstract Scenario: Een korte pauze
    Als de klant op 4 maart 2027 10:00 om een pauze van <maanden> maanden vraagt
    Dan is de wijziging kosteloos
    En dat volgt uit artikel 5.4

    Voorbeelden:
      | maanden | toelichting                 |
      | 1       | een maand                   |
      | 2       | de langste die kosteloos is |

  Scenario: Een andere dag voor een afspraak
    Als de klant op 4 maart 2027 10:00 om een andere datum vraagt
    Dan is de wijziging kosteloos
    En dat volgt uit artikel 5.4

  Scenario: Een lange pauze
    Als de klant op 4 maart 2027 10:00 om een pauze van 3 maanden vraagt
    Dan moet de verkoopleider het goedkeuren
    En dat volgt uit artikel 5.4
