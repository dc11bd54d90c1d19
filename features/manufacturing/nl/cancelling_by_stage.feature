# language: nl
# policies/manufacturing/cancelling.yaml
Functionaliteit: Annuleren, fase voor fase

  Artikelen 7.1 en 7.7 van onze leveringsvoorwaarden: vóór de planning betaalt u alleen wat is ingemeten en getekend.
  Artikel 7.2: daarna een deel van de prijs, en hoe later hoe meer. Artikel 7.3: in productie de prijs min wat wij
  besparen. Artikel 7.5: na verzending kan niemand annuleren. Artikel 7.6: een bedrijf heeft geen bedenktijd.

  Richtlijn G12: voordat een ingeplande order tegen betaling eindigt, bieden wij eerst aan de leverdatum te
  verschuiven.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 20.000,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En de levering is toegezegd voor 30 april 2027

  Regel: Hoe verder wij zijn, hoe meer annuleren kost

    Achtergrond:
      Gegeven op 11 januari 2027 is € 4.000,00 aanbetaald
      En wij kunnen nog € 3.000,00 aan kosten besparen

    Abstract Scenario: De hele order
      Gegeven <fase>
      Als de klant op 10 maart 2027 10:00 de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En er moet nog <te betalen> worden betaald
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | oordeel   | bedrag      | te betalen  | bepaling    | toelichting                |
        | de order is nog niet ingepland | kosteloos | € 0,00      | € 0,00      | artikel 7.1 | de aanbetaling gaat terug  |
        | de order is ingepland          | betaald   | € 5.000,00  | € 1.000,00  | artikel 7.2 | 51 dagen ervoor: 25 %      |
        | het materiaal is ingekocht     | betaald   | € 5.000,00  | € 1.000,00  | artikel 7.2 | hetzelfde                  |
        | de order is in productie       | betaald   | € 17.000,00 | € 13.000,00 | artikel 7.3 | € 20.000,00 min € 3.000,00 |
        | de order is gereed             | betaald   | € 17.000,00 | € 13.000,00 | artikel 7.3 | hetzelfde                  |
        | de order is verzonden          | afgewezen | € 0,00      | € 0,00      | artikel 7.5 | hij is op de vrachtwagen   |
        | de order is geleverd           | afgewezen | € 0,00      | € 0,00      | artikel 7.5 | hij is er                  |

    Abstract Scenario: Een deel van de order
      Gegeven <fase>
      Als de klant op 10 maart 2027 10:00 voor € 6.000,00 van de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | oordeel   | bedrag     | bepaling    | toelichting               |
        | de order is nog niet ingepland | kosteloos | € 0,00     | artikel 7.1 | er is niets voor gedaan   |
        | de order is ingepland          | betaald   | € 1.500,00 | artikel 7.2 | 25 % van wat vervalt      |
        | het materiaal is ingekocht     | betaald   | € 1.500,00 | artikel 7.2 | hetzelfde                 |
        | de order is in productie       | betaald   | € 3.000,00 | artikel 7.3 | € 6.000,00 min € 3.000,00 |
        | de order is gereed             | betaald   | € 3.000,00 | artikel 7.3 | hetzelfde                 |
        | de order is verzonden          | afgewezen | € 0,00     | artikel 7.5 | hij is op de vrachtwagen  |
        | de order is geleverd           | afgewezen | € 0,00     | artikel 7.5 | hij is er                 |

    Abstract Scenario: Geen percentage gaat van de aanbetaling af alsof die is verbeurd
      Gegeven de order is ingepland
      Als de klant op <moment> de order annuleert
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En wij verrekenen <verrekend> met wat is betaald
      En dat volgt uit artikel 7.2

      Voorbeelden:
        | moment                | bedrag      | verrekend  | toelichting |
        | 4 februari 2027 23:59 | € 2.000,00  | € 2.000,00 | 10 %        |
        | 18 maart 2027 23:59   | € 5.000,00  | € 4.000,00 | 25 %        |
        | 16 april 2027 23:59   | € 9.000,00  | € 4.000,00 | 45 %        |
        | 17 april 2027 00:00   | € 12.000,00 | € 4.000,00 | 60 %        |

  Regel: Zonder leverdatum bekijkt een mens het, tot de productie begint

    Abstract Scenario: Alles of een deel
      Gegeven <fase>
      En dezelfde order, maar zonder leverdatum
      En wij kunnen nog € 3.000,00 aan kosten besparen
      Als <verzoek>
      Dan is de annulering <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | verzoek                                                                | oordeel      | bepaling    | toelichting             |
        | de order is nog niet ingepland | de klant op 10 maart 2027 10:00 de order annuleert                     | kosteloos    | artikel 7.1 | een datum is niet nodig |
        | de order is ingepland          | de klant op 10 maart 2027 10:00 de order annuleert                     | doorverwezen | artikel 7.2 | er valt niets te tellen |
        | het materiaal is ingekocht     | de klant op 10 maart 2027 10:00 de order annuleert                     | doorverwezen | artikel 7.2 | hetzelfde               |
        | het materiaal is ingekocht     | de klant op 10 maart 2027 10:00 voor € 6.000,00 van de order annuleert | doorverwezen | artikel 7.2 | ook van een deel        |
        | de order is in productie       | de klant op 10 maart 2027 10:00 de order annuleert                     | betaald      | artikel 7.3 | een datum is niet nodig |
        | de order is verzonden          | de klant op 10 maart 2027 10:00 de order annuleert                     | afgewezen    | artikel 7.5 | te laat                 |

  Regel: Een bedrijf kan niet herroepen, in geen enkele fase

    Abstract Scenario: Annuleren kan wel
      Gegeven <fase>
      Als de klant op 10 maart 2027 10:00 de order herroept
      Dan is het verzoek afgewezen
      En betaalt de klant € 0,00
      En dat volgt uit artikel 7.6

      Voorbeelden:
        | fase                           | toelichting                   |
        | de order is nog niet ingepland | annuleren zou kosteloos zijn  |
        | de order is ingepland          | annuleren zou 25 % kosten     |
        | het materiaal is ingekocht     | hetzelfde                     |
        | de order is in productie       | annuleren zou meer kosten     |
        | de order is gereed             | hetzelfde                     |
        | de order is verzonden          | voor annuleren is het te laat |
        | de order is geleverd           | hetzelfde                     |

  Regel: Eerst bieden wij aan de datum te verschuiven, waar dat nog kan helpen

    Abstract Scenario: Zolang de werkplaats niet is begonnen
      Gegeven <fase>
      Als de klant op 10 maart 2027 10:00 de order annuleert
      Dan betaalt de klant € 5.000,00
      En dat volgt uit artikel 7.2
      En de orderafdeling biedt eerst aan de leverdatum te verschuiven, uiterlijk 10 maart 2027 10:00

      Voorbeelden:
        | fase                       | toelichting                   |
        | de order is ingepland      | de plek is later te gebruiken |
        | het materiaal is ingekocht | het materiaal kan wachten     |
