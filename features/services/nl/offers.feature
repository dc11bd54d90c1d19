# language: nl
# policies/services/rejected_changes.yaml
Functionaliteit: De prijs van een actie

  Artikel 6.10 van onze voorwaarden: "Zolang een actie loopt, is de prijs voor u, ook voor een opdracht die u ons
  eerder gaf." Artikel 7.5: "Uren die u na de laatste dag van een actie vraagt, hebben het tarief van die dag."

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
    En een project van € 12.000,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
    En de klant aanvaardde het aanbod op 11 januari 2027
    En de actie liep tot en met 30 april 2027

  Abstract Scenario: De laatste dag van de actie
    Gegeven <fase>
    Als <vraag>
    Dan is de wijziging <oordeel>
    En dat volgt uit <bron>

    Voorbeelden:
      | fase                           | vraag                                                             | oordeel   | bron         | toelichting                  |
      | de dagen zijn gepland          | de klant op 30 april 2027 23:59 meer uren wil tegen de actieprijs | kosteloos | artikel 6.2  | hij loopt nog                |
      | de dagen zijn gepland          | de klant op 1 mei 2027 00:00 meer uren wil tegen de actieprijs    | afgewezen | artikel 7.5  | hij is voorbij               |
      | de dagen zijn nog niet gepland | de klant op 30 april 2027 23:59 meer uren wil tegen de actieprijs | kosteloos | artikel 6.1  | hij loopt nog                |
      | de dagen zijn nog niet gepland | de klant op 1 mei 2027 00:00 meer uren wil tegen de actieprijs    | afgewezen | artikel 7.5  | hij is voorbij               |
      | de dagen zijn gepland          | de klant op 1 mei 2027 00:00 om meer uren vraagt                  | kosteloos | artikel 6.2  | tegen het tarief van vandaag |
      | de dagen zijn gepland          | de klant op 30 april 2027 23:59 vraagt om de prijs van de actie   | kosteloos | artikel 6.10 | de prijs is voor iedereen    |
      | de dagen zijn gepland          | de klant op 1 mei 2027 00:00 vraagt om de prijs van de actie      | afgewezen | artikel 7.2  | afspraak is afspraak         |
      | de dagen zijn gepland          | de klant op 30 april 2027 23:59 vraagt om een lagere prijs        | afgewezen | artikel 7.2  | niet de actieprijs           |
      | het concept is klaar           | de klant op 30 april 2027 23:59 vraagt om de prijs van de actie   | kosteloos | artikel 6.10 | tot het werk af is           |
      | het concept is klaar           | de klant op 1 mei 2027 00:00 meer uren wil tegen de actieprijs    | afgewezen | artikel 7.5  | hij is voorbij               |
      | het werk is overgedragen       | de klant op 30 april 2027 23:59 vraagt om de prijs van de actie   | afgewezen | artikel 7.3  | het werk is af               |
      | het werk is overgedragen       | de klant op 1 mei 2027 00:00 meer uren wil tegen de actieprijs    | afgewezen | artikel 7.3  | het werk is af               |
