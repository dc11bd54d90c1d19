# language: nl
# policies/services/house_practice.yaml
Functionaliteit: Waar onze voorwaarden niet gelden

  Richtlijn G36: "Gelden onze voorwaarden niet, dan beslist de verkoopleider wat een wijziging kost." Onze eigen
  werkwijze geldt ook dan.

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
    En onze voorwaarden zijn niet overhandigd

  Regel: Wat een wijziging kost is niet afgesproken

    Abstract Scenario: De verkoopleider beslist, wat er ook van een project wordt gevraagd
      Gegeven een order van € 12.000,00, gesloten op 11 januari 2027
      En de offerte is ondertekend
      En de start is op 14 juni 2027 09:00
      En de wijziging kost ons € 480,00
      En <fase>
      Als <vraag>
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit <bron>

      Voorbeelden:
        | fase                           | vraag                                                                                | bron          | toelichting                           |
        | de dagen zijn nog niet gepland | de klant op 3 mei 2027 10:00 om een ander plan vraagt                                | richtlijn G36 | met onze voorwaarden: kosteloos       |
        | de dagen zijn gepland          | de klant op 3 mei 2027 10:00 om een ander plan vraagt                                | richtlijn G36 | met onze voorwaarden: € 480,00        |
        | de dagen zijn gepland          | de klant op 3 mei 2027 10:00 om meer uren vraagt                                     | richtlijn G36 | niemand noemde ons tarief             |
        | de dagen zijn gepland          | de klant op 3 mei 2027 10:00 om 25 % minder uren vraagt                              | richtlijn G36 | er is geen 30 % afgesproken           |
        | de dagen zijn gepland          | de klant op 3 mei 2027 10:00 om 10 % minder uren vraagt                              | richtlijn G36 | ook een tiende is niet kosteloos      |
        | het werk is begonnen           | de klant op 28 juni 2027 10:00 vraagt de start te verschuiven                        | richtlijn G36 | het werk ligt stil                    |
        | de dagen zijn gepland          | de klant op 3 mei 2027 10:00 ergens anders wil afspreken                             | richtlijn G36 | een andere plaats                     |
        | de dagen zijn gepland          | de klant op 3 mei 2027 10:00 om een andere adviseur vraagt                           | richtlijn G36 | een andere adviseur                   |
        | de dagen zijn gepland          | de klant op 3 mei 2027 10:00 zegt dat er een andere deelnemer komt                   | richtlijn G36 | een andere deelnemer                  |
        | de dagen zijn gepland          | de klant op 3 mei 2027 10:00 vraagt om een lagere prijs                              | richtlijn G36 | de prijs ook                          |
        | de dagen zijn gepland          | de klant op 3 mei 2027 10:00 vraagt de opdracht over te dragen aan een ander bedrijf | richtlijn G33 | onze werkwijze, niet onze voorwaarden |
        | de dagen zijn gepland          | er op 14 juni 2027 09:45 niemand is gekomen                                          | richtlijn G36 | een gemiste afspraak                  |
        | het werk is overgedragen       | de klant op 20 september 2027 10:00 om een ander plan vraagt                         | richtlijn G36 | ook als het af is                     |
        | het werk is overgedragen       | er op 20 september 2027 10:00 niemand is gekomen                                     | richtlijn G36 | ook als het af is                     |

    Abstract Scenario: De verkoopleider beslist ook over een bijeenkomst
      Gegeven een order van € 2.400,00, gesloten op 11 januari 2027
      En de offerte is ondertekend
      En <opdracht>
      En de start is op 14 juni 2027 09:00
      En de wijziging kost ons € 60,00
      Als <vraag>
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G36

      Voorbeelden:
        | opdracht                                       | vraag                                                                | toelichting                    |
        | de opdracht is een workshop voor 12 deelnemers | de klant op 10 juni 2027 10:00 om een andere datum vraagt            | met onze voorwaarden: de helft |
        | de opdracht is een workshop voor 12 deelnemers | de klant op 10 juni 2027 10:00 zegt dat er 9 deelnemers komen        | er vallen er drie af           |
        | de opdracht is een workshop voor 12 deelnemers | de klant op 10 juni 2027 10:00 zegt dat er een andere deelnemer komt | een plaats is een plaats       |
        | de opdracht is een workshop voor 12 deelnemers | de klant op 14 juni 2027 10:00 zegt dat er een andere deelnemer komt | hij is begonnen                |
        | de opdracht is een workshop voor 12 deelnemers | de klant op 10 juni 2027 10:00 om een ander plan vraagt              | een ander programma            |
        | de opdracht is een workshop voor 12 deelnemers | er op 14 juni 2027 09:45 niemand is gekomen                          | er kwam niemand                |
        | de opdracht is een coachgesprek                | de klant op 14 juni 2027 08:00 om een andere datum vraagt            | met onze voorwaarden: de helft |
        | de opdracht is een coachgesprek                | er op 14 juni 2027 09:45 niemand is gekomen                          | er kwam niemand                |

    Abstract Scenario: Wiens voorwaarden waren het?
      Gegeven een order van € 12.000,00, gesloten op 11 januari 2027
      En de offerte is ondertekend
      En <voorwaarden>
      En de dagen zijn gepland
      En de start is op 14 juni 2027 09:00
      Als de klant op 7 juni 2027 10:00 vraagt de start te verschuiven
      Dan is de wijziging <oordeel>
      En dat berust op <bron>

      Voorbeelden:
        | voorwaarden                                     | oordeel      | bron        | toelichting          |
        | de klant noemde geen eigen voorwaarden          | doorverwezen | BW 6:233(b) | niemands voorwaarden |
        | de klant wees onze voorwaarden uitdrukkelijk af | doorverwezen | BW 6:225(3) | de hunne             |
