# language: nl
# policies/services/house_practice.yaml
Functionaliteit: Wie op ons antwoord moest wachten

  Richtlijn G37: was ons antwoord te laat, dan is het verzetten van de start van een project of van een bijeenkomst
  kosteloos tot het werk begint. De rest kost wat onze voorwaarden zeggen, en de verkoopleider antwoordt dezelfde
  dag nog (richtlijn G28).

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
    En wij antwoordden 1 dag te laat
    En de wijziging kost ons € 640,00

  Abstract Scenario: Een project verschuift kosteloos tot het werk begint
    Gegeven een project van € 12.000,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
    En de start is op 14 juni 2027 09:00
    En <fase>
    Als <vraag>
    Dan is de wijziging <oordeel>
    En betaalt de klant <bedrag>
    En dat volgt uit <bron>
    En de verkoopleider antwoordt alsnog, uiterlijk 7 juni 2027

    Voorbeelden:
      | fase                                  | vraag                                                        | oordeel   | bedrag     | bron          | toelichting                 |
      | de dagen zijn nog niet gepland        | de klant op 7 juni 2027 10:00 vraagt de start te verschuiven | kosteloos | € 0,00     | artikel 6.1   | sowieso kosteloos           |
      | de dagen zijn gepland                 | de klant op 7 juni 2027 10:00 vraagt de start te verschuiven | kosteloos | € 0,00     | richtlijn G37 | geen 10 %                   |
      | wij doen onderzoek en maken materiaal | de klant op 7 juni 2027 10:00 vraagt de start te verschuiven | kosteloos | € 0,00     | richtlijn G37 | nu ook niet                 |
      | het werk is begonnen                  | de klant op 7 juni 2027 10:00 vraagt de start te verschuiven | betaald   | € 640,00   | artikel 6.6   | het werk ligt stil          |
      | de dagen zijn gepland                 | de klant op 7 juni 2027 10:00 om een ander plan vraagt       | betaald   | € 640,00   | artikel 6.4   | een plan is geen datum      |
      | de dagen zijn gepland                 | de klant op 7 juni 2027 10:00 om 25 % minder uren vraagt     | betaald   | € 900,00   | artikel 6.3   | uren ook niet               |
      | de dagen zijn gepland                 | de klant op 7 juni 2027 10:00 met de opdracht stopt          | betaald   | € 4.800,00 | artikel 4.2   | stoppen is niet verschuiven |
      | het werk is overgedragen              | de klant op 7 juni 2027 10:00 vraagt de start te verschuiven | afgewezen | € 0,00     | artikel 7.3   | het is af                   |

  Abstract Scenario: Een bijeenkomst verzet u kosteloos, een overeenkomst per maand sowieso
    Gegeven <opdracht>
    En de start is op 14 juni 2027 09:00
    Als <vraag>
    Dan is het verzoek <oordeel>
    En dat volgt uit <bron>

    Voorbeelden:
      | opdracht                                                                                                               | vraag                                                            | oordeel      | bron          | toelichting               |
      | een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden        | de klant op 10 juni 2027 10:00 om een andere datum vraagt        | kosteloos    | richtlijn G37 | niet de helft             |
      | een coachgesprek van € 180,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden                         | de klant op 14 juni 2027 08:00 om een andere datum vraagt        | kosteloos    | richtlijn G37 | niet de helft             |
      | een workshop van € 2.400,00 voor 12 deelnemers, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden        | de klant op 10 juni 2027 10:00 met de opdracht stopt             | betaald      | artikel 8.3   | stoppen is niet verzetten |
      | een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden | de klant op 4 maart 2027 10:00 om een pauze van 2 maanden vraagt | kosteloos    | artikel 5.4   | een korte pauze           |
      | een overeenkomst van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027 op onze ondertekende voorwaarden | de klant op 4 maart 2027 10:00 om een pauze van 3 maanden vraagt | doorverwezen | artikel 5.4   | over een lange praten wij |

  Abstract Scenario: Het helpt niet wie eerst moet betalen, te veel vraagt of niet onder onze voorwaarden valt
    Gegeven een order van € 12.000,00, gesloten op 11 januari 2027
    En de offerte is ondertekend
    En de dagen zijn gepland
    En de start is op 14 juni 2027 09:00
    En <voorwaarden>
    En <feit>
    Als de klant op 7 juni 2027 10:00 vraagt de start te verschuiven
    Dan is de wijziging <oordeel>
    En dat volgt uit <bron>

    Voorbeelden:
      | voorwaarden                                     | feit                                                                             | oordeel      | bron          | toelichting              |
      | onze voorwaarden zijn ondertekend               | wij zeiden de klant vooraf dat wij alleen een inspanning beloven                 | kosteloos    | richtlijn G37 | niets staat in de weg    |
      | onze voorwaarden zijn ondertekend               | er is een voorschot van € 3.600,00 afgesproken, en daarvan is € 1.000,00 betaald | afgewezen    | artikel 3.2   | eerst het voorschot      |
      | onze voorwaarden zijn ondertekend               | dit gaat boven onze macht                                                        | afgewezen    | artikel 7.1   | dan is er niemand        |
      | onze voorwaarden zijn niet overhandigd          | wij zeiden de klant vooraf dat wij alleen een inspanning beloven                 | doorverwezen | richtlijn G36 | geen voorwaarden van ons |
      | de klant wees onze voorwaarden uitdrukkelijk af | wij zeiden de klant vooraf dat wij alleen een inspanning beloven                 | doorverwezen | richtlijn G36 | die van de klant         |
