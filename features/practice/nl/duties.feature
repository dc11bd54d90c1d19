# language: nl
# policies/practice/duties.yaml
Functionaliteit: Wat wij vertellen, bevestigen en bekijken

  Richtlijn G10: elk antwoord wordt binnen twee dagen schriftelijk bevestigd. Richtlijn G14: een gebaar wordt uitgelegd, en
  vastgelegd. Richtlijn G16: wat over is van wat is betaald, gaat binnen 14 dagen terug. Richtlijn G17: bewijs vragen wij dezelfde
  dag. Richtlijn G19: een gebrek bekijken wij binnen een week. Zij gelden onder welke voorwaarden dan ook.

  Artikel 2.12: zonder reden wachten wij, en wij vragen er dezelfde dag naar.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019

  Regel: Elk antwoord wordt bevestigd, en een vraag is er geen

    Achtergrond:
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En het gaat om een koop van goederen

    Scenario: Een wijziging die wij veroorzaakten
      Gegeven wij hebben de wijziging zelf veroorzaakt
      En in totaal heeft de klant € 2.500,00 betaald
      Als de klant op 8 maart 2027 14:00 de order annuleert
      Dan is de annulering kosteloos
      En dat volgt uit artikel 9.1
      En wij betalen € 2.500,00 terug
      En de orderafdeling bevestigt dit uiterlijk 10 maart 2027 17:00 schriftelijk
      En de administratie betaalt het uiterlijk 22 maart 2027 14:00 terug
      En hoeft dit niet: het ontbrekende bewijs opvragen

    Scenario: Een order die blijft staan, houdt wat ervoor is betaald
      Gegeven in totaal heeft de klant € 2.500,00 betaald
      Als de klant op 8 maart 2027 14:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op artikel 2.1
      En er blijft € 2.500,00 op rekening staan
      En de orderafdeling bevestigt dit uiterlijk 10 maart 2027 17:00 schriftelijk
      En hoeft dit niet: terugbetalen wat overblijft

    Abstract Scenario: Zonder reden wachten wij
      Gegeven <reden>
      Als de klant op 8 maart 2027 14:00 de order annuleert
      Dan is de annulering <oordeel>
      En dat <waarom>

      Voorbeelden:
        | reden                             | oordeel     | waarom                 | toelichting             |
        | de klant geeft geen reden         | aangehouden | volgt uit artikel 2.12 | eerst vragen wij ernaar |
        | de klant heeft spijt van de order | afgewezen   | berust op artikel 2.1  | afspraak is afspraak    |

    Scenario: Naar de reden wordt gevraagd, en naar het bewijs
      Gegeven de klant geeft geen reden
      Als de klant op 8 maart 2027 14:00 de order annuleert
      Dan wachten wij op de reden van het verzoek
      En dat volgt uit artikel 2.12
      En de orderafdeling vraagt uiterlijk 8 maart 2027 23:59 naar de reden
      En de orderafdeling vraagt uiterlijk 8 maart 2027 23:59 om het bewijs
      En hoeft dit niet: het antwoord schriftelijk bevestigen

    Scenario: Een gebrek wordt bekeken
      Gegeven de order is geleverd
      Als de klant op 10 mei 2027 13:00 een gebrek meldt
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 9.5
      En de serviceafdeling bekijkt het gebrek uiterlijk 17 mei 2027 13:00

    Scenario: Een ander ontwerp niet
      Als de klant op 10 mei 2027 13:00 vraagt het ontwerp te wijzigen
      Dan is het verzoek afgewezen
      En dat berust op artikel 2.1
      En hoeft dit niet: het gebrek bekijken

  Regel: Bewijs vragen wij dezelfde dag

    Achtergrond:
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027
      En het gaat om een koop van goederen
      En de offerte is ondertekend

    Abstract Scenario: Wat er ook ontbreekt
      Gegeven <voorwaarden>
      En <ontbreekt>
      Als de klant op 8 maart 2027 14:00 de order annuleert
      Dan is de annulering aangehouden
      En dat volgt uit <bepaling>
      En de orderafdeling vraagt uiterlijk 8 maart 2027 23:59 om het bewijs

      Voorbeelden:
        | voorwaarden                            | ontbreekt                               | bepaling           | toelichting                 |
        | onze voorwaarden zijn ondertekend      | degene die het vraagt adviseert alleen  | artikel 2.3        | het akkoord van wie beslist |
        | onze voorwaarden zijn niet overhandigd | degene die het vraagt adviseert alleen  | artikel 2.3        | ook zonder onze voorwaarden |
        | onze voorwaarden zijn ondertekend      | wij noemden twee sets eigen voorwaarden | BW 6:233, 6:238(2) | wiens voorwaarden het zijn  |

    Scenario: Een order die er nooit was
      Gegeven onze voorwaarden zijn ondertekend
      En ons aanbod was vrijblijvend
      En wij herriepen het aanbod zodra het was aanvaard
      Als de klant op 8 maart 2027 14:00 de order annuleert
      Dan is de annulering aangehouden
      En dat volgt uit BW 6:219(2)
      En de orderafdeling vraagt uiterlijk 8 maart 2027 23:59 om het bewijs

  Regel: Het moet onder welke voorwaarden dan ook

    Achtergrond:
      Gegeven onze voorwaarden zijn niet overhandigd

    Scenario: Het geld gaat terug, en wij zeggen dat
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027
      En het gaat om een koop van goederen
      En de offerte is ondertekend
      En wij hebben de wijziging zelf veroorzaakt
      En in totaal heeft de klant € 2.500,00 betaald
      Als de klant op 8 maart 2027 14:00 de order annuleert
      Dan is de annulering kosteloos
      En dat volgt uit artikel 9.1
      En de orderafdeling bevestigt dit uiterlijk 10 maart 2027 17:00 schriftelijk
      En de administratie betaalt het uiterlijk 22 maart 2027 14:00 terug

    Scenario: Het gebaar wordt uitgelegd
      Gegeven een contract voor een werk van € 12.500,00, gesloten op 4 januari 2027
      En het werk is in uitvoering
      En wij hebben de klant op tijd verteld dat het meer zou kosten
      En de klant had al eerder reden tot een klacht
      Als de klant op 8 maart 2027 14:00 om € 400,00 meerwerk vraagt
      Dan betaalt de klant € 200,00
      En dat volgt uit richtlijn G21
      En de orderafdeling vertelt de klant uiterlijk 10 maart 2027 17:00: een uitzondering, waarom, en de volgende keer betaalt u
      En de orderafdeling legt de uitzondering uiterlijk 8 maart 2027 23:59 vast

    Scenario: Het gebrek wordt bekeken
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027
      En het gaat om een koop van goederen
      En de offerte is ondertekend
      En de order is geleverd
      Als de klant op 10 mei 2027 13:00 een gebrek meldt
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 9.5
      En de serviceafdeling bekijkt het gebrek uiterlijk 17 mei 2027 13:00
