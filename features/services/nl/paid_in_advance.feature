# language: nl
# policies/services/advances.yaml
Functionaliteit: Wat er met vooruitbetaald geld gebeurt

  Alleen artikel 3.1 van onze voorwaarden verbeurt een voorschot. Al het andere wordt verrekend met wat is betaald,
  en wat na een beëindiging overblijft, gaat terug.

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
    En op 18 januari 2027 is een voorschot van € 3.600,00 betaald

  Regel: Wie met een project stopt, verrekent het voorschot

    Abstract Scenario: Vóór de start en erna
      Gegeven een project van € 12.000,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
      En de start is op 14 juni 2027 09:00
      En <fase>
      En wij gaven € 500,00 uit aan onderzoek en materiaal
      En stoppen bespaart ons € 9.000,00
      Als de klant op <moment> met de opdracht stopt
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En wij verrekenen <bedrag> met wat is betaald
      En wij betalen <terug> terug
      En dat volgt uit <bron>

      Voorbeelden:
        | fase                           | moment              | bedrag     | terug      | bron        | toelichting                           |
        | de dagen zijn nog niet gepland | 3 mei 2027 10:00    | € 500,00   | € 3.100,00 | artikel 4.1 | onderzoek en materiaal                |
        | de dagen zijn gepland          | 18 april 2027 10:00 | € 500,00   | € 3.100,00 | artikel 4.2 | 57 dagen ervoor: alleen het materiaal |
        | de dagen zijn gepland          | 3 mei 2027 10:00    | € 1.700,00 | € 1.900,00 | artikel 4.2 | 10 % en het materiaal                 |
        | de dagen zijn gepland          | 31 mei 2027 10:00   | € 3.500,00 | € 100,00   | artikel 4.2 | 25 % en het materiaal                 |
        | het werk is begonnen           | 28 juni 2027 10:00  | € 3.000,00 | € 600,00   | artikel 4.3 | de prijs min wat wij besparen         |

    Scenario: Een voorschot dat niet alles dekt
      Gegeven een project van € 12.000,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
      En de start is op 14 juni 2027 09:00
      En de dagen zijn gepland
      Als de klant op 1 juni 2027 10:00 met de opdracht stopt
      Dan betaalt de klant € 4.800,00
      En van de aanbetaling is € 0,00 verbeurd
      En wij verrekenen € 3.600,00 met wat is betaald
      En er moet nog € 1.200,00 worden betaald
      En dat volgt uit artikel 4.2
      En de administratie stuurt uiterlijk 15 juni 2027 10:00 de factuur

  Regel: Een overeenkomst per maand en een bijeenkomst

    @verify_with_counsel
    Abstract Scenario: Wie met een overeenkomst per maand stopt
      Gegeven een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden
      En er zijn 0 maanden verstreken
      En wij misten <gemist> van de evaluaties
      En stoppen bespaart ons € 3.000,00
      En <afspraak>
      Als de klant op 4 februari 2027 10:00 met de opdracht stopt
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En wij verrekenen <bedrag> met wat is betaald
      En dat volgt uit <bron>

      Voorbeelden:
        | gemist | afspraak                                                             | bedrag     | bron          | toelichting                                 |
        | 0      | wij spraken af dat hij niet eerder mag eindigen                      | € 2.700,00 | artikel 5.1   | zes maanden min wat wij besparen            |
        | 0      | wij spraken af dat hij eerder mag eindigen                           | € 950,00   | artikel 5.2   | één maand                                   |
        | 1      | wij spraken af dat hij eerder mag eindigen                           | € 950,00   | artikel 5.2   | van die maand gaat niets af                 |
        | 1      | wij spraken af dat hij niet eerder mag eindigen                      | € 1.750,00 | richtlijn G31 | vijf maanden min wat wij besparen           |
        | 1      | voor het beëindigen van de opdracht is apart € 1.500,00 onderhandeld | € 1.500,00 | artikel 12.1  | wat is onderhandeld, niet de vijf maanden   |
        | 3      | voor het beëindigen van de opdracht is apart € 1.500,00 onderhandeld | € 0,00     | richtlijn G31 | drie maanden min wat wij besparen is minder |

    Abstract Scenario: Wie een bijeenkomst annuleert
      Gegeven <opdracht>
      En de start is op 14 juni 2027 09:00
      En stoppen bespaart ons € 60,00
      Als <vraag>
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En wij verrekenen <bedrag> met wat is betaald
      En wij betalen <terug> terug
      En dat volgt uit <bron>

      Voorbeelden:
        | opdracht                                                                                                        | vraag                                                | bedrag     | terug      | bron        | toelichting                |
        | een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden | de klant op 31 mei 2027 10:00 met de opdracht stopt  | € 600,00   | € 3.000,00 | artikel 8.3 | 25 % van de prijs          |
        | een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden | de klant op 9 juni 2027 10:00 met de opdracht stopt  | € 1.200,00 | € 2.400,00 | artikel 8.3 | 50 % van de prijs          |
        | een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden | de klant op 10 juni 2027 10:00 met de opdracht stopt | € 2.400,00 | € 1.200,00 | artikel 8.3 | alles                      |
        | een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden | er op 14 juni 2027 09:45 niemand is gekomen          | € 2.340,00 | € 1.260,00 | artikel 8.5 | alles min wat wij besparen |
        | een coachgesprek van € 180,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden                  | de klant op 13 juni 2027 09:00 met de opdracht stopt | € 90,00    | € 3.510,00 | artikel 8.4 | de helft                   |
        | een coachgesprek van € 180,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden                  | de klant op 14 juni 2027 08:00 met de opdracht stopt | € 180,00   | € 3.420,00 | artikel 8.4 | alles                      |
        | een coachgesprek van € 180,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden                  | er op 14 juni 2027 09:20 niemand is gekomen          | € 120,00   | € 3.480,00 | artikel 8.5 | alles min wat wij besparen |
