# language: nl
# policies/services/rejected_changes.yaml
Functionaliteit: Wat boven onze macht gaat

  Artikel 7.1 van onze voorwaarden: "Wij nemen niets aan wat boven onze macht gaat." Het gaat over wat verandert;
  wie wil stoppen of minder wil betalen, krijgt er niet mee te maken.

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019

  Abstract Scenario: Een project
    Gegeven een project van € 12.000,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
    En de start is op 14 juni 2027 09:00
    En <fase>
    En de wijziging kost ons € 480,00
    En dit gaat boven onze macht
    Als <vraag>
    Dan is het verzoek afgewezen
    En dat volgt uit artikel 7.1

    Voorbeelden:
      | fase                           | vraag                                                                                | toelichting                   |
      | de dagen zijn nog niet gepland | de klant op 3 mei 2027 10:00 vraagt de start te verschuiven                          | dan is er niemand             |
      | de dagen zijn gepland          | de klant op 3 mei 2027 10:00 vraagt de start te verschuiven                          | nu ook niet                   |
      | het werk is begonnen           | de klant op 28 juni 2027 10:00 vraagt de start te verschuiven                        | het team is niet los te maken |
      | de dagen zijn gepland          | de klant op 3 mei 2027 10:00 om meer uren vraagt                                     | niemand anders kan dit        |
      | de dagen zijn gepland          | de klant op 3 mei 2027 10:00 om 25 % minder uren vraagt                              | half werk is geen advies      |
      | de dagen zijn gepland          | de klant op 3 mei 2027 10:00 om 10 % minder uren vraagt                              | zelfs geen tiende             |
      | de dagen zijn gepland          | de klant op 3 mei 2027 10:00 om een ander plan vraagt                                | wij missen de kennis          |
      | het concept is klaar           | de klant op 3 mei 2027 10:00 ergens anders wil afspreken                             | te ver voor ons               |
      | de dagen zijn gepland          | de klant op 3 mei 2027 10:00 om een andere adviseur vraagt                           | niemand anders kan dit        |
      | de dagen zijn gepland          | de klant op 3 mei 2027 10:00 vraagt de opdracht over te dragen aan een ander bedrijf | een vak dat wij niet kennen   |
      | de dagen zijn gepland          | de klant op 3 mei 2027 10:00 zegt dat er een andere deelnemer komt                   | het niveau is te hoog         |
      | de dagen zijn gepland          | de klant op 3 mei 2027 10:00 vraagt een andere deelnemer te laten komen              | hoe het ook wordt gevraagd    |

  Abstract Scenario: Een overeenkomst per maand
    Gegeven een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden
    En er zijn 2 maanden verstreken
    En dit gaat boven onze macht
    Als <vraag>
    Dan is het verzoek afgewezen
    En dat volgt uit artikel 7.1

    Voorbeelden:
      | vraag                                                            | toelichting          |
      | de klant op 4 maart 2027 10:00 om een pauze van 2 maanden vraagt | erna geen adviseur   |
      | de klant op 4 maart 2027 10:00 om een pauze van 3 maanden vraagt | ook hierna niet      |
      | de klant op 4 maart 2027 10:00 om een ander plan vraagt          | wij missen de kennis |
      | de klant op 4 maart 2027 10:00 om meer uren vraagt               | er is niemand vrij   |

  Abstract Scenario: Een bijeenkomst
    Gegeven <opdracht>
    En de start is op 14 juni 2027 09:00
    En de wijziging kost ons € 60,00
    En dit gaat boven onze macht
    Als <vraag>
    Dan is het verzoek afgewezen
    En dat volgt uit artikel 7.1

    Voorbeelden:
      | opdracht                                                                                                        | vraag                                                                | toelichting           |
      | een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden | de klant op 10 juni 2027 10:00 om een andere datum vraagt            | de trainer is weg     |
      | een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden | de klant op 10 juni 2027 10:00 zegt dat er 40 deelnemers komen       | een te grote groep    |
      | een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden | de klant op 10 juni 2027 10:00 om een ander plan vraagt              | een ander onderwerp   |
      | een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden | de klant op 10 juni 2027 10:00 ergens anders wil afspreken           | te ver voor ons       |
      | een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden | de klant op 10 juni 2027 10:00 zegt dat er een andere deelnemer komt | het niveau is te hoog |
      | een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden | de klant op 14 juni 2027 10:00 zegt dat er een andere deelnemer komt | en ook nog te laat    |
      | een coachgesprek van € 180,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden                  | de klant op 14 juni 2027 08:00 om een andere datum vraagt            | de coach is weg       |
      | een coachgesprek van € 180,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden                  | de klant op 10 juni 2027 10:00 om minder gesprekken vraagt           | minder helpt niet     |

  Abstract Scenario: Waar artikel 7.1 niet over gaat
    Gegeven een project van € 12.000,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
    En de start is op 14 juni 2027 09:00
    En <fase>
    En dit gaat boven onze macht
    Als <vraag>
    Dan is het verzoek <oordeel>
    En dat volgt uit <bron>

    Voorbeelden:
      | fase                     | vraag                                                                       | oordeel   | bron        | toelichting                  |
      | de dagen zijn gepland    | de klant op 3 mei 2027 10:00 met de opdracht stopt                          | betaald   | artikel 4.2 | stoppen vraagt niets van ons |
      | de dagen zijn gepland    | de klant op 3 mei 2027 10:00 voor € 4.000,00 van de opdracht laat vervallen | betaald   | artikel 4.2 | een deel ook niet            |
      | de dagen zijn gepland    | de klant op 3 mei 2027 10:00 vraagt om een lagere prijs                     | afgewezen | artikel 7.2 | een prijs vraagt geen kennis |
      | de dagen zijn gepland    | er op 14 juni 2027 09:45 niemand is gekomen                                 | afgewezen | artikel 8.9 | een gemiste afspraak         |
      | het werk is overgedragen | de klant op 20 september 2027 10:00 om een ander plan vraagt                | afgewezen | artikel 7.3 | het is af                    |
      | de dagen zijn gepland    | de klant op 12 januari 2027 10:00 de opdracht herroept                      | afgewezen | artikel 7.4 | geen bedenktijd              |
