# language: nl
# policies/practice/our_own_failure.yaml
Functionaliteit: Waar onze service tekortschoot, en wat het niet doet

  Artikel 9.5: "Een gebrek herstellen wij", tenzij wij niet meer dan inspanning verschuldigd waren. Van wat een consument kocht,
  zegt de wet aan wie het gebrek ligt. Artikel 9.6: "Schoot onze service tekort, dan is wijzigen kosteloos."

  Dit boek rekent zelf niets. In de voorbeelden doet de wet dat: voor meerwerk en ander materiaal (BW 7:752(1)), voor het
  opzeggen van een werk (BW 7:764(2)) en voor een levering die niemand aannam (BW 6:63).

  Regel: Schoot onze service tekort, dan is wijzigen kosteloos

    Achtergrond:
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019

    Abstract Scenario: Meer werk, ander materiaal
      Gegeven een contract voor een werk van € 12.500,00, gesloten op 4 januari 2027
      En het werk is uitgewerkt en ingepland
      En wij hebben de klant op tijd verteld dat het meer zou kosten
      En <voorwaarden>
      En <service>
      Als <verzoek>
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | service                          | voorwaarden                            | verzoek                                                                          | oordeel   | bedrag   | bepaling    | toelichting                 |
        | onze service schoot tekort       | onze voorwaarden zijn ondertekend      | de klant op 20 april 2027 11:00 om € 400,00 meerwerk vraagt                      | kosteloos | € 0,00   | artikel 9.6 | onze fout                   |
        | onze service was zoals het hoort | onze voorwaarden zijn ondertekend      | de klant op 20 april 2027 11:00 om € 400,00 meerwerk vraagt                      | betaald   | € 400,00 | BW 7:752(1) | niet onze fout              |
        | onze service schoot tekort       | onze voorwaarden zijn ondertekend      | de klant op 20 april 2027 11:00 om ander materiaal vraagt dat € 400,00 meer kost | kosteloos | € 0,00   | artikel 9.6 | onze fout                   |
        | onze service was zoals het hoort | onze voorwaarden zijn ondertekend      | de klant op 20 april 2027 11:00 om ander materiaal vraagt dat € 400,00 meer kost | betaald   | € 400,00 | BW 7:752(1) | niet onze fout              |
        | onze service schoot tekort       | onze voorwaarden zijn niet overhandigd | de klant op 20 april 2027 11:00 om € 400,00 meerwerk vraagt                      | kosteloos | € 0,00   | artikel 9.6 | ook zonder onze voorwaarden |

    Abstract Scenario: Maar de order blijft een order
      Gegeven een contract voor een werk van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En het werk is uitgewerkt en ingepland
      En wij besparen € 11.500,00 als het werk eindigt
      En <service>
      En wij hebben dat de klant zelf verteld
      Als <verzoek>
      Dan is de annulering betaald
      En betaalt de klant <bedrag>
      En dat volgt uit BW 7:764(2)

      Voorbeelden:
        | service                          | verzoek                                                            | bedrag     | toelichting                |
        | onze service schoot tekort       | de klant op 20 mei 2027 11:00 het werk opzegt                      | € 1.000,00 | opzeggen is geen wijzigen  |
        | onze service schoot tekort       | de klant op 20 mei 2027 11:00 voor € 12.000,00 van het werk opzegt | € 500,00   | een deel opzeggen ook niet |
        | onze service was zoals het hoort | de klant op 20 mei 2027 11:00 het werk opzegt                      | € 1.000,00 | hetzelfde                  |

    Abstract Scenario: Een levering die niemand aannam
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027
      En het gaat om een koop van goederen
      En de offerte is ondertekend
      En onze voorwaarden zijn niet overhandigd
      En de order is gereed
      En de wijziging kost ons € 85,00
      En <service>
      Als er op 20 april 2027 11:00 niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | service                          | oordeel   | bedrag  | bepaling    | toelichting                              |
        | onze service schoot tekort       | kosteloos | € 0,00  | artikel 9.6 | wij hadden niet gezegd wanneer wij komen |
        | onze service was zoals het hoort | betaald   | € 85,00 | BW 6:63     | hij wist het                             |

  Regel: Een gebrek herstellen wij

    Abstract Scenario: Hersteld, tenzij inspanning is beloofd
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
      En een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En het gaat om een order voor diensten
      En <verplichting>
      En de order is geleverd
      Als de klant op 10 mei 2027 13:00 een gebrek meldt
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>
      En de serviceafdeling bekijkt het gebrek uiterlijk 17 mei 2027 13:00

      Voorbeelden:
        | verplichting                                              | oordeel      | bepaling    | toelichting                       |
        | er is een resultaat beloofd, en dat is er niet            | kosteloos    | artikel 9.5 | het resultaat zijn wij schuldig   |
        | er is een inspanning beloofd, en het resultaat is er niet | doorverwezen | BW 6:74     | of dat genoeg was, bekijkt iemand |

    Abstract Scenario: Van wat een consument kocht, zegt de wet aan wie het ligt
      Gegeven <klant>
      En een order van € 900,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En het gaat om een koop van goederen
      En het kwam op 1 februari 2027 aan
      En de klant ontdekte het op 1 mei 2027
      En wij kunnen aantonen dat het door verkeerd gebruik komt
      Als de klant op 10 mei 2027 13:00 een gebrek meldt
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | klant                                                | oordeel   | bepaling             | toelichting                                    |
        | Vecht Interieurs, zakelijke klant sinds 1 maart 2019 | kosteloos | artikel 9.5          | voor een bedrijf herstellen wij het            |
        | Noor Bakker, een consument                           | afgewezen | BW 7:17(2), 7:18a(2) | volgens de wet is verkeerd gebruik geen gebrek |

    Scenario: Wie nee hoort, hoort van een andere weg
      Gegeven Noor Bakker, een consument
      En een order van € 900,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En het gaat om een koop van goederen
      En het kwam op 1 februari 2027 aan
      En de klant ontdekte het op 1 mei 2027
      En wij kunnen aantonen dat het door verkeerd gebruik komt
      Als de klant op 10 mei 2027 13:00 een gebrek meldt
      Dan is het verzoek afgewezen
      En dat volgt uit BW 7:17(2), 7:18a(2)
      En de orderafdeling biedt uiterlijk 12 mei 2027 17:00 een alternatief
      En de serviceafdeling bekijkt het gebrek uiterlijk 17 mei 2027 13:00
