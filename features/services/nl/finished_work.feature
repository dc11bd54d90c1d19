# language: nl
# policies/services/rejected_changes.yaml
Functionaliteit: Als het werk af is

  Artikel 7.3 van onze voorwaarden: "Als het werk af is, verandert er niets meer." Artikel 4.4: "Wat is
  overgedragen, is niet meer te stoppen."

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019

  Abstract Scenario: Een project
    Gegeven een project van € 12.000,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
    En de start is op 14 juni 2027 09:00
    En de wijziging kost ons € 480,00
    En <fase>
    Als <vraag>
    Dan is het verzoek afgewezen
    En dat volgt uit <bron>

    Voorbeelden:
      | fase                     | vraag                                                                                       | bron        | toelichting                  |
      | het werk is overgedragen | de klant op 20 september 2027 10:00 vraagt de start te verschuiven                          | artikel 7.3 | het begon lang geleden       |
      | het werk is overgedragen | de klant op 20 september 2027 10:00 om meer uren vraagt                                     | artikel 7.3 | een nieuwe opdracht          |
      | het werk is overgedragen | de klant op 20 september 2027 10:00 om 10 % minder uren vraagt                              | artikel 7.3 | de uren zijn gemaakt         |
      | het werk is overgedragen | de klant op 20 september 2027 10:00 om een andere adviseur vraagt                           | artikel 7.3 | niemand hoeft verder         |
      | het werk is overgedragen | de klant op 20 september 2027 10:00 vraagt de opdracht over te dragen aan een ander bedrijf | artikel 7.3 | niets over te dragen         |
      | het werk is overgedragen | de klant op 20 september 2027 10:00 zegt dat er een andere deelnemer komt                   | artikel 7.3 | er is geen gesprek meer      |
      | het werk is overgedragen | de klant op 20 september 2027 10:00 vraagt een andere deelnemer te laten komen              | artikel 7.3 | hoe het ook wordt gevraagd   |
      | het werk is overgedragen | er op 20 september 2027 10:00 niemand is gekomen                                            | artikel 7.3 | ook geen afspraak            |
      | het werk is overgedragen | de klant op 20 september 2027 10:00 voor € 4.000,00 van de opdracht laat vervallen          | artikel 4.4 | ook een deel is overgedragen |
      | de order is verzonden    | de klant op 20 september 2027 10:00 om een ander plan vraagt                                | artikel 7.3 | het rapport is op de post    |
      | de order is verzonden    | de klant op 20 september 2027 10:00 vraagt de start te verschuiven                          | artikel 7.3 | het rapport is op de post    |
      | de order is verzonden    | de klant op 20 september 2027 10:00 met de opdracht stopt                                   | artikel 4.4 | het rapport is op de post    |

  Scenario: Tot de overdracht kan het anders
    Gegeven een project van € 12.000,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
    En de wijziging kost ons € 480,00
    En het concept is klaar
    Als de klant op 20 september 2027 10:00 om een ander plan vraagt
    Dan betaalt de klant € 480,00
    En dat volgt uit artikel 6.4

  Abstract Scenario: Een overeenkomst per maand
    Gegeven een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden
    En er zijn 2 maanden verstreken
    En <evaluatie>
    En <afspraak>
    En het werk is overgedragen
    Als <vraag>
    Dan is het verzoek afgewezen
    En dat volgt uit <bron>
    En hoeft dit niet: de maandelijkse evaluatie houden
    En hoeft dit niet: eerst een pauze aanbieden

    Voorbeelden:
      | evaluatie                      | afspraak                                        | vraag                                                                         | bron        | toelichting                 |
      | wij misten 0 van de evaluaties | wij spraken af dat hij niet eerder mag eindigen | de klant op 4 maart 2027 10:00 met de opdracht stopt                          | artikel 4.4 | er valt niets uit te dienen |
      | wij misten 1 van de evaluaties | wij spraken af dat hij niet eerder mag eindigen | de klant op 4 maart 2027 10:00 met de opdracht stopt                          | artikel 4.4 | te laat voor een evaluatie  |
      | wij misten 0 van de evaluaties | wij spraken af dat hij eerder mag eindigen      | de klant op 4 maart 2027 10:00 met de opdracht stopt                          | artikel 4.4 | te laat om op te zeggen     |
      | wij misten 0 van de evaluaties | wij spraken af dat hij niet eerder mag eindigen | de klant op 4 maart 2027 10:00 voor € 1.900,00 van de opdracht laat vervallen | artikel 4.4 | er kan niets meer af        |
      | wij misten 0 van de evaluaties | wij spraken af dat hij niet eerder mag eindigen | de klant op 4 maart 2027 10:00 om een pauze van 2 maanden vraagt              | artikel 7.3 | niets om te pauzeren        |
      | wij misten 0 van de evaluaties | wij spraken af dat hij niet eerder mag eindigen | de klant op 4 maart 2027 10:00 om een pauze van 3 maanden vraagt              | artikel 7.3 | niets om over te praten     |

  Abstract Scenario: Een bijeenkomst
    Gegeven <opdracht>
    En de start is op 14 juni 2027 09:00
    En de wijziging kost ons € 60,00
    En het werk is overgedragen
    Als <vraag>
    Dan is het verzoek afgewezen
    En dat volgt uit <bron>

    Voorbeelden:
      | opdracht                                                                                                        | vraag                                                                | bron        | toelichting            |
      | een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden | de klant op 14 juni 2027 18:00 om een andere datum vraagt            | artikel 7.3 | de dag is voorbij      |
      | een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden | de klant op 14 juni 2027 18:00 zegt dat er 9 deelnemers komen        | artikel 7.3 | zij kwamen allemaal    |
      | een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden | de klant op 10 juni 2027 10:00 zegt dat er een andere deelnemer komt | artikel 7.3 | hij was eerder         |
      | een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden | de klant op 14 juni 2027 18:00 zegt dat er een andere deelnemer komt | artikel 7.3 | de dag is voorbij      |
      | een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden | de klant op 14 juni 2027 18:00 om een ander plan vraagt              | artikel 7.3 | de dag is voorbij      |
      | een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden | er op 14 juni 2027 18:00 niemand is gekomen                          | artikel 7.3 | hij is gegeven         |
      | een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden | de klant op 14 juni 2027 18:00 met de opdracht stopt                 | artikel 4.4 | hij is gegeven         |
      | een coachgesprek van € 180,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden                  | de klant op 14 juni 2027 18:00 om een andere datum vraagt            | artikel 7.3 | het gesprek is voorbij |
      | een coachgesprek van € 180,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden                  | de klant op 14 juni 2027 18:00 om minder gesprekken vraagt           | artikel 7.3 | het laatste is voorbij |
      | een coachgesprek van € 180,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden                  | de klant op 14 juni 2027 18:00 met de opdracht stopt                 | artikel 4.4 | het gesprek is voorbij |
