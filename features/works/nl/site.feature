# language: nl
# policies/works/site.yaml
Functionaliteit: Op de bouw: toegang, stilstand, een andere opdrachtgever

  Artikel 10.1 van onze voorwaarden: "Staat onze ploeg voor een dichte deur, dan betaalt u € 320,00." Artikel 10.2: "Na de oplevering
  komen wij op afspraak en rekenen wij niets."

  Artikel 11.1: "Legt u het werk stil, dan kosten de eerste drie dagen niets; daarna € 265,00 per dag." Artikel 11.2: "Moet het langer
  dan 90 dagen stilliggen, dan overlegt de projectleider met u." Artikel 11.3: "Bij een werk dat klaar is valt geen datum meer te
  verschuiven."

  Artikel 12.1: "Een bekende opdrachtgever mag het contract overdragen voor € 350,00." Artikel 12.2: "Wie nieuw voor ons is, blijft de
  opdrachtgever."

  Achtergrond:
    Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
    En een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden

  Regel: Een ploeg voor een dichte deur

    Abstract Scenario: Tot het werk is opgeleverd
      Gegeven <fase>
      Als onze ploeg op 3 mei 2027 07:45 voor een dichte deur staat
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                                     | oordeel   | bedrag   | bepaling     | toelichting             |
        | het werk is in uitvoering                | betaald   | € 320,00 | artikel 10.1 | midden in het werk      |
        | het werk is klaar voor oplevering        | betaald   | € 320,00 | artikel 10.1 | voor de oplevering zelf |
        | het werk is opgeleverd                   | afgewezen | € 0,00   | artikel 10.2 | een nieuwe afspraak     |
        | het werk is nog niet ingepland           | betaald   | € 320,00 | artikel 10.1 | om in te meten          |
        | het werk is uitgewerkt en ingepland      | betaald   | € 320,00 | artikel 10.1 | vóór de aanvang         |
        | het materiaal voor het werk is ingekocht | betaald   | € 320,00 | artikel 10.1 | met het materiaal       |

  Regel: Werk dat stilligt

    Achtergrond:
      Gegeven het werk is in uitvoering

    Abstract Scenario: Drie dagen zijn kosteloos
      Als de klant op 3 mei 2027 16:00 vraagt het werk stil te leggen tot <datum>
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit artikel 11.1

      Voorbeelden:
        | datum           | oordeel   | bedrag      | toelichting                  |
        | 5 mei 2027      | kosteloos | € 0,00      | twee dagen                   |
        | 6 mei 2027      | kosteloos | € 0,00      | drie dagen                   |
        | 7 mei 2027      | betaald   | € 265,00    | een vierde                   |
        | 1 augustus 2027 | betaald   | € 23.055,00 | 90 dagen, waarvan 87 betaald |

    Scenario: Meer dan 90 dagen bespreken wij
      Als de klant op 3 mei 2027 16:00 vraagt het werk stil te leggen tot 2 augustus 2027
      Dan moet de projectleider het goedkeuren
      En dat volgt uit artikel 11.2

    Scenario: Niemand weet voor hoelang
      Als de klant op 3 mei 2027 16:00 vraagt het werk voor onbepaalde tijd stil te leggen
      Dan moet de projectleider het goedkeuren
      En dat volgt uit artikel 11.2

    Scenario: Tot wanneer, moeten wij weten
      Als de klant op 3 mei 2027 16:00 vraagt de aanvang te verschuiven
      Dan vragen wij eerst naar de nieuwe datum van het werk

  Regel: Wat klaar is, wordt opgeleverd

    Scenario: Geen datum meer te verschuiven
      Gegeven het werk is klaar voor oplevering
      Als de klant op 3 mei 2027 16:00 vraagt het werk stil te leggen tot 5 mei 2027
      Dan is de wijziging afgewezen
      En dat volgt uit artikel 11.3

  Regel: Een andere opdrachtgever

    Abstract Scenario: Wie wij kennen mag het contract overdragen, tot het werk klaar is
      Gegeven <klant>
      En <fase>
      Als de klant op 3 mei 2027 16:00 vraagt het contract over te dragen aan een ander
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | klant                       | fase                                     | oordeel   | bedrag   | bepaling     | toelichting                  |
        | de klant is een vaste klant | het werk is in uitvoering                | betaald   | € 350,00 | artikel 12.1 | bekend bij ons               |
        | de klant is een topklant    | het werk is in uitvoering                | betaald   | € 350,00 | artikel 12.1 | goed bekend                  |
        | de klant is nieuw voor ons  | het werk is in uitvoering                | afgewezen | € 0,00   | artikel 12.2 | nieuw voor ons               |
        | de klant is een vaste klant | het werk is klaar voor oplevering        | afgewezen | € 0,00   | artikel 12.2 | klaar                        |
        | de klant is een vaste klant | het werk is nog niet ingepland           | betaald   | € 350,00 | artikel 12.1 | pas opgedragen               |
        | de klant is een vaste klant | het werk is uitgewerkt en ingepland      | betaald   | € 350,00 | artikel 12.1 | ingepland                    |
        | de klant is een vaste klant | het materiaal voor het werk is ingekocht | betaald   | € 350,00 | artikel 12.1 | materiaal ingekocht          |
        | de klant is een topklant    | het werk is klaar voor oplevering        | afgewezen | € 0,00   | artikel 12.2 | klaar, ook voor een topklant |
        | de klant is een vaste klant | het werk is opgeleverd                   | afgewezen | € 0,00   | artikel 12.2 | opgeleverd                   |
        | de klant is nieuw voor ons  | het werk is nog niet ingepland           | afgewezen | € 0,00   | artikel 12.2 | nieuw, en pas opgedragen     |
        | de klant is nieuw voor ons  | het werk is opgeleverd                   | afgewezen | € 0,00   | artikel 12.2 | nieuw, en opgeleverd         |

  Regel: Wat na de oplevering mis is, is geen bedenking

    Scenario: Een gebrek bekijken en herstellen wij
      Gegeven het werk is opgeleverd
      Als de klant op 3 mei 2027 09:00 een gebrek meldt
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 9.5
      En nazorg bekijkt het gebrek uiterlijk 10 mei 2027 09:00
