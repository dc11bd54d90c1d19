# language: nl
# policies/webshop/promotions.yaml
Functionaliteit: Een beroep op een lagere prijs, en waar dat niet over gaat

  Artikel 8.1: "Wie vóór of tijdens een actie bestelde, krijgt de actieprijs als daar tijdens de actie om wordt
  gevraagd." Artikel 8.2: "Een actie die voorbij is, is voorbij." Artikelen 8.3 en 8.4: wat erbij komt, heeft de prijs
  van de actie of die van de dag. Richtlijn G32: gaat onze eigen prijs binnen 14 dagen na de bestelling omlaag, dan
  krijgt een consument het verschil terug. Dat gaat allemaal over de prijs; wat de klant verder vraagt, blijft wat het is.

  Achtergrond:
    Gegeven een order van € 400,00, gesloten op 20 mei 2027
    En het komt uit voorraad

  Regel: Wie zich op een actieprijs beroept

    Achtergrond:
      Gegeven Sanne Bakker, een consument
      En de actie loopt tot en met 31 mei 2027
      En de klant beroept zich op de actieprijs

    Abstract Scenario: Wat er verder wordt gevraagd, blijft wat het is
      Gegeven het is nog niet uit het magazijn gehaald
      En de levering is toegezegd voor 18 juni 2027
      Als <verzoek>
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>
      En hoeft dit niet: het prijsverschil terugbetalen

      Voorbeelden:
        | verzoek                                                                 | oordeel   | bedrag  | bepaling    | toelichting                        |
        | de klant op 25 mei 2027 10:00 wil ruilen voor een die € 60,00 meer kost | betaald   | € 60,00 | artikel 6.4 | een andere stoel, tijdens de actie |
        | de klant op 1 juni 2027 10:00 wil ruilen voor een die € 60,00 meer kost | betaald   | € 60,00 | artikel 6.4 | een andere stoel, na de actie      |
        | de klant op 25 mei 2027 10:00 er een andere naam op wil                 | kosteloos | € 0,00  | artikel 6.3 | een andere naam, tijdens de actie  |
        | de klant op 1 juni 2027 10:00 er een andere naam op wil                 | kosteloos | € 0,00  | artikel 6.3 | een andere naam, na de actie       |
        | de klant op 25 mei 2027 10:00 vraagt de leverdatum te verschuiven       | kosteloos | € 0,00  | artikel 4.1 | een andere dag, tijdens de actie   |
        | de klant op 1 juni 2027 10:00 vraagt de leverdatum te verschuiven       | kosteloos | € 0,00  | artikel 4.1 | een andere dag, na de actie        |

    Scenario: Ook voor wat al is bezorgd
      Gegeven het kwam op 24 mei 2027 aan
      Als de klant op 31 mei 2027 10:00 vraagt om een lagere prijs
      Dan is de wijziging kosteloos
      En dat volgt uit artikel 8.1, de uitzondering op artikel 6.9
      En de administratie betaalt uiterlijk 14 juni 2027 10:00 het verschil terug

    Scenario: Is de actie voorbij, dan geldt onze eigen prijsbelofte nog
      Gegeven het is nog niet uit het magazijn gehaald
      En onze eigen prijs ervan ging op 3 juni 2027 omlaag
      Als de klant op 4 juni 2027 10:00 vraagt om een lagere prijs
      Dan is de wijziging kosteloos
      En dat volgt uit richtlijn G32
      En de administratie betaalt uiterlijk 18 juni 2027 10:00 het verschil terug

    Scenario: Na die veertien dagen is er niets meer om op terug te komen
      Gegeven het is nog niet uit het magazijn gehaald
      En onze eigen prijs ervan ging op 4 juni 2027 omlaag
      Als de klant op 4 juni 2027 10:00 vraagt om een lagere prijs
      Dan is de wijziging afgewezen
      En dat volgt uit artikel 8.2
      En hoeft dit niet: het prijsverschil terugbetalen

    Scenario: Is de bus vertrokken, dan kan er niets meer bij
      Gegeven het zit in de bus
      En in de actie zou dat € 96,00 kosten
      Als de klant op 25 mei 2027 10:00 wil toevoegen wat nu € 120,00 kost
      Dan is de wijziging afgewezen
      En dat volgt uit artikel 6.8

  Regel: Als onze eigen prijs omlaag is gegaan

    Achtergrond:
      Gegeven onze eigen prijs ervan ging op 25 mei 2027 omlaag

    Abstract Scenario: De belofte gaat over de prijs, en is voor consumenten
      Gegeven <wie>
      En <fase>
      Als <verzoek>
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wie                         | fase                                     | verzoek                                                                 | oordeel   | bedrag  | bepaling      | toelichting                    |
        | Sanne Bakker, een consument | het is nog niet uit het magazijn gehaald | de klant op 27 mei 2027 10:00 vraagt om een lagere prijs                | kosteloos | € 0,00  | richtlijn G32 | vanaf de eerste dag            |
        | Sanne Bakker, een bedrijf   | het staat ingepakt                       | de klant op 27 mei 2027 10:00 vraagt om een lagere prijs                | afgewezen | € 0,00  | artikel 6.9   | een kantoor sprak een prijs af |
        | Sanne Bakker, een consument | het is nog niet uit het magazijn gehaald | de klant op 27 mei 2027 10:00 wil ruilen voor een die € 60,00 meer kost | betaald   | € 60,00 | artikel 6.4   | een andere stoel               |
        | Sanne Bakker, een consument | het zit in de bus                        | de klant op 27 mei 2027 10:00 er een andere naam op wil                 | afgewezen | € 0,00  | artikel 6.8   | een andere naam                |
        | Sanne Bakker, een consument | het zit in de bus                        | de klant op 27 mei 2027 10:00 wil toevoegen wat nu € 120,00 kost        | afgewezen | € 0,00  | artikel 6.8   | meer ervan                     |
