# language: nl
# policies/practice/promises.yaml
Functionaliteit: Wat wij beloven, en waarmaken

  Artikel 9.7: "Zodra wij zien dat wij onze datum niet halen, kost een ander plan de klant niets", ook als het aan een ander ligt,
  maar niet als het aan de klant ligt. Artikel 9.8: "Wij nemen niets aan waar geen plaats voor is": een andere hoeveelheid, datum
  of ontwerp, of een ander artikel, is dan aan de verkoopleider, en wij zoeken een andere periode.

  Dit boek rekent zelf niets. In de voorbeelden doet de wet dat: voor meerwerk en ander materiaal (BW 7:752(1)) en voor het
  opzeggen van een werk (BW 7:764(2)).

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019

  Regel: Zodra wij zien dat wij onze datum niet halen, is wijzigen kosteloos

    Achtergrond:
      Gegeven een contract voor een werk van € 12.500,00, gesloten op 4 januari 2027
      En het werk is uitgewerkt en ingepland
      En de levering is toegezegd voor 30 april 2027
      En wij hebben de klant op tijd verteld dat het meer zou kosten
      En wij hebben dat de klant zelf verteld

    Abstract Scenario: Voordat de dag voorbij is
      Gegeven <voorwaarden>
      En <belofte>
      Als <verzoek>
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | voorwaarden                            | belofte                                  | verzoek                                                                          | oordeel   | bedrag   | bepaling    | toelichting                 |
        | onze voorwaarden zijn ondertekend      | wij zien al dat wij die datum niet halen | de klant op 20 april 2027 11:00 om € 400,00 meerwerk vraagt                      | kosteloos | € 0,00   | artikel 9.7 | al is die nog niet voorbij  |
        | onze voorwaarden zijn ondertekend      | wij verwachten die datum te halen        | de klant op 20 april 2027 11:00 om € 400,00 meerwerk vraagt                      | betaald   | € 400,00 | BW 7:752(1) | tien dagen ervoor           |
        | onze voorwaarden zijn ondertekend      | wij zien al dat wij die datum niet halen | de klant op 20 april 2027 11:00 om ander materiaal vraagt dat € 400,00 meer kost | kosteloos | € 0,00   | artikel 9.7 | ander materiaal is er wel   |
        | onze voorwaarden zijn ondertekend      | wij verwachten die datum te halen        | de klant op 20 april 2027 11:00 om ander materiaal vraagt dat € 400,00 meer kost | betaald   | € 400,00 | BW 7:752(1) | tien dagen ervoor           |
        | onze voorwaarden zijn niet overhandigd | wij zien al dat wij die datum niet halen | de klant op 20 april 2027 11:00 om € 400,00 meerwerk vraagt                      | kosteloos | € 0,00   | artikel 9.7 | ook zonder onze voorwaarden |

    Abstract Scenario: Aan wie het ligt
      Gegeven onze voorwaarden zijn ondertekend
      En wij zien al dat wij die datum niet halen
      En <oorzaak>
      Als de klant op 20 april 2027 11:00 om € 400,00 meerwerk vraagt
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | oorzaak                                      | oordeel   | bepaling    | toelichting                    |
        | dat ligt aan onszelf                         | kosteloos | artikel 9.7 | van ons                        |
        | dat komt door een bedrijf dat voor ons werkt | kosteloos | artikel 9.7 | en wie voor ons werkt          |
        | dat komt door overmacht                      | kosteloos | artikel 9.7 | hij moet er opnieuw om plannen |
        | dat komt door de klant                       | betaald   | BW 7:752(1) | hij hield het zelf op          |

    Scenario: Maar het werk eindigt niet voor niets
      Gegeven onze voorwaarden zijn ondertekend
      En wij zien al dat wij die datum niet halen
      En wij besparen € 11.500,00 als het werk eindigt
      Als de klant op 20 april 2027 11:00 het werk opzegt
      Dan betaalt de klant € 1.000,00
      En dat volgt uit BW 7:764(2)

  Regel: Wij nemen niets aan waar geen plaats voor is

    Achtergrond:
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027
      En het gaat om een koop van goederen
      En de offerte is ondertekend

    Abstract Scenario: Wat ruimte vraagt, en wat niet
      Gegeven onze voorwaarden zijn ondertekend
      En <ruimte>
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | ruimte                             | verzoek                                                                    | oordeel      | bepaling         | toelichting                     |
        | er is geen ruimte in onze planning | de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen              | doorverwezen | artikel 9.8      | wij zoeken een andere periode   |
        | er is ruimte in onze planning      | de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen              | afgewezen    | het uitgangspunt | dan ligt het niet aan de ruimte |
        | er is geen ruimte in onze planning | de klant op 8 maart 2027 14:00 vraagt de hoeveelheid te wijzigen           | doorverwezen | artikel 9.8      | meer duurt langer               |
        | er is geen ruimte in onze planning | de klant op 8 maart 2027 14:00 vraagt de leverdatum te verschuiven         | doorverwezen | artikel 9.8      | die week kan vol zitten         |
        | er is geen ruimte in onze planning | de klant op 8 maart 2027 14:00 vraagt een artikel te ruilen voor een ander | doorverwezen | artikel 9.8      | ook dat moet worden gemaakt     |
        | er is ruimte in onze planning      | de klant op 8 maart 2027 14:00 vraagt een artikel te ruilen voor een ander | afgewezen    | het uitgangspunt | dan ligt het niet aan de ruimte |
        | er is geen ruimte in onze planning | de klant op 8 maart 2027 14:00 vraagt op een ander adres te leveren        | afgewezen    | het uitgangspunt | dat vraagt geen ruimte          |
        | er is geen ruimte in onze planning | de klant op 8 maart 2027 14:00 vraagt om een lagere prijs                  | afgewezen    | het uitgangspunt | dit ook niet                    |
        | er is geen ruimte in onze planning | de klant op 8 maart 2027 14:00 de order annuleert                          | afgewezen    | het uitgangspunt | dat maakt ruimte                |
        | er is geen ruimte in onze planning | de klant op 8 maart 2027 14:00 voor € 5.000,00 van de order annuleert      | afgewezen    | het uitgangspunt | en dit ook                      |

    Abstract Scenario: Een mens zoekt met de klant een andere periode
      Gegeven <voorwaarden>
      En er is geen ruimte in onze planning
      Als de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit artikel 9.8
      En de orderafdeling biedt uiterlijk 10 maart 2027 17:00 een alternatief
      En de orderafdeling vertelt de klant uiterlijk 8 maart 2027 23:59 wie beslist

      Voorbeelden:
        | voorwaarden                            | toelichting                 |
        | onze voorwaarden zijn ondertekend      | onder onze voorwaarden      |
        | onze voorwaarden zijn niet overhandigd | ook zonder onze voorwaarden |

    Abstract Scenario: Wat niet kan, of onze eigen fout is, wacht niet op ruimte
      Gegeven onze voorwaarden zijn ondertekend
      En er is geen ruimte in onze planning
      En <feit>
      Als de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | feit                                     | oordeel      | bepaling         | toelichting            |
        | de wijziging is uit te voeren            | doorverwezen | artikel 9.8      | in een andere periode  |
        | de wijziging is niet uit te voeren       | afgewezen    | het uitgangspunt | in geen enkele periode |
        | wij hebben de wijziging zelf veroorzaakt | kosteloos    | artikel 9.1      | wij maken ruimte       |

  Regel: Een bekende prijs maakt geen ruimte

    Abstract Scenario: Ook meerwerk wacht op ruimte
      Gegeven een contract voor een werk van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En het werk is uitgewerkt en ingepland
      En wij hebben de klant op tijd verteld dat het meer zou kosten
      En <ruimte>
      Als de klant op 8 maart 2027 14:00 om € 400,00 meerwerk vraagt
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | ruimte                             | oordeel      | bepaling    | toelichting                      |
        | er is geen ruimte in onze planning | doorverwezen | artikel 9.8 | eerst een andere periode         |
        | er is ruimte in onze planning      | betaald      | BW 7:752(1) | dan wordt het gemaakt en betaald |
