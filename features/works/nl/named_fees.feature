# language: nl
# policies/works/named_fees.yaml
Functionaliteit: Alleen kosten die vooraf zijn genoemd

  Artikel 3.4 van onze voorwaarden: "Kosten voor verschuiven, opslaan, overdoen, stilliggen, een dichte deur en overdragen die wij niet
  vóór het contract noemden, rekenen wij niet." Dat gaat niet over de prijs van meerwerk, en niet over opzeggen.

  Achtergrond:
    Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
    En de klant is een vaste klant
    En een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden
    En het werk begint op 31 mei 2027 07:30

  Regel: Of de kosten zijn genoemd, beslist

    Abstract Scenario: Hetzelfde verzoek, met de kosten wel en niet genoemd
      Gegeven het werk is uitgewerkt en ingepland
      En <afspraak>
      Als de klant op 18 mei 2027 10:00 vraagt de aanvang te verschuiven
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | afspraak                                    | oordeel   | bedrag     | bepaling    | toelichting  |
        | deze kosten zijn vóór de order genoemd      | betaald   | € 3.200,00 | artikel 4.2 | genoemd      |
        | deze kosten zijn niet vóór de order genoemd | kosteloos | € 0,00     | artikel 3.4 | niet genoemd |

    Abstract Scenario: Voor alle kosten
      Gegeven <fase>
      En deze kosten zijn niet vóór de order genoemd
      En de wijziging kost ons € 1.200,00
      Als <verzoek>
      Dan betaalt de klant € 0,00
      En er gaat <eraf> af
      En dat volgt uit artikel 3.4

      Voorbeelden:
        | fase                                     | verzoek                                                                          | eraf       | toelichting                            |
        | het materiaal voor het werk is ingekocht | de klant op 3 mei 2027 10:00 vraagt de aanvang te verschuiven naar 21 juni 2027  | € 367,50   | opslag                                 |
        | het werk is in uitvoering                | de klant op 3 mei 2027 10:00 vraagt het werk anders uit te voeren                | € 1.320,00 | overdoen                               |
        | het werk is in uitvoering                | de klant op 3 mei 2027 16:00 vraagt het werk stil te leggen tot 7 mei 2027       | € 265,00   | stilliggen                             |
        | het werk is in uitvoering                | onze ploeg op 3 mei 2027 07:45 voor een dichte deur staat                        | € 320,00   | een dichte deur                        |
        | het werk is in uitvoering                | de klant op 3 mei 2027 16:00 vraagt het contract over te dragen aan een ander    | € 350,00   | overdragen                             |
        | het werk is uitgewerkt en ingepland      | de klant op 3 mei 2027 10:00 vraagt een artikel te ruilen voor een ander         | € 225,00   | een ander artikel: een nieuwe tekening |
        | het werk is uitgewerkt en ingepland      | de klant op 28 mei 2027 10:00 vraagt de aanvang te verschuiven naar 21 juni 2027 | € 4.500,00 | verschuiven van de aanvang             |

  Regel: Een prijs is iets anders dan kosten

    Scenario: Meerwerk wordt gewoon betaald
      Gegeven het werk is in uitvoering
      En deze kosten zijn niet vóór de order genoemd
      Als de klant op 3 mei 2027 10:00 om € 4.000,00 meerwerk vraagt
      Dan betaalt de klant € 4.000,00
      En dat volgt uit artikel 5.2

    Scenario: De kosten van opzeggen ook
      Gegeven het werk is uitgewerkt en ingepland
      En deze kosten zijn niet vóór de order genoemd
      En het werk heeft ons tot nu toe € 5.000,00 gekost
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan betaalt de klant € 13.000,00
      En dat volgt uit artikel 7.2
