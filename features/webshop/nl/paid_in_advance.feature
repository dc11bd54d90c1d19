# language: nl
# policies/webshop/delivering.yaml
Functionaliteit: Wat vooruit is betaald

  Een aanbetaling is een deel van de prijs, en blijft dat zolang de bestelling staat: wat een wijziging kost, komt
  daarnaast, op een factuur. Alleen bij wie annuleert verrekenen wij haar, en gaat de rest terug. Verbeurd is zij alleen
  volgens artikel 7.3, waar wij dat afspraken.

  Achtergrond:
    Gegeven een order van € 800,00, gesloten op 3 mei 2027
    En de levering is toegezegd voor 11 juni 2027
    En er is € 100,00 vooruitbetaald

  Regel: Zolang de bestelling staat, blijft het op rekening staan

    Abstract Scenario: Een wijziging, of een bus die voor niets kwam
      Gegeven Sanne Bakker, een consument
      En het komt uit voorraad
      En <fase>
      Als <verzoek>
      Dan betaalt de klant <bedrag>
      En er moet nog <bedrag> worden betaald
      En er blijft € 100,00 op rekening staan
      En van de aanbetaling is € 0,00 verbeurd
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase               | verzoek                                                            | bedrag   | bepaling    | toelichting            |
        | het staat ingepakt | de klant op 10 juni 2027 10:00 vraagt de leverdatum te verschuiven | € 19,50  | artikel 4.1 | een nieuwe rit         |
        | het zit in de bus  | er op 11 juni 2027 14:00 niemand is om de levering aan te nemen    | € 35,00  | artikel 4.4 | terugkomen             |
        | het staat ingepakt | de klant op 10 mei 2027 10:00 wil toevoegen wat nu € 120,00 kost   | € 120,00 | artikel 6.7 | meer dan er is betaald |

  Regel: Wie annuleert, krijgt de rest terug

    Scenario: Een kantoor roept de bus terug
      Gegeven Sanne Bakker, een bedrijf
      En het komt uit voorraad
      En het zit in de bus
      Als de klant op 11 juni 2027 08:00 de order annuleert
      Dan betaalt de klant € 35,00
      En wij verrekenen € 35,00 met wat is betaald
      En van de aanbetaling is € 0,00 verbeurd
      En wij betalen € 65,00 terug
      En dat volgt uit artikel 7.6

    @verify_with_counsel
    Scenario: Iets dat klaar is
      Gegeven Sanne Bakker, een consument
      En het wordt naar de eigen wensen van de klant gemaakt
      En het staat ingepakt
      En stoppen bespaart ons € 750,00
      Als de klant op 10 juni 2027 10:00 de order annuleert
      Dan betaalt de klant € 50,00
      En wij verrekenen € 50,00 met wat is betaald
      En van de aanbetaling is € 0,00 verbeurd
      En wij betalen € 50,00 terug
      En dat volgt uit artikel 7.5
