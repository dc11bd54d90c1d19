# language: nl
# policies/practice/duties.yaml
Functionaliteit: Eerst de prijs, dan de rekening, en wat over is gaat terug

  Richtlijn G11: eerst de prijs, dan de wijziging. Richtlijn G15: wat openstaat factureren wij binnen 14 dagen. Richtlijn G16: wat
  over is van wat is betaald, gaat binnen 14 dagen terug. Richtlijn G14: alleen een gebaar leggen wij als gebaar uit.

  Dit boek rekent zelf niets. In de voorbeelden doet de wet dat: voor meerwerk en ander materiaal (BW 7:752(1)), voor het
  opzeggen van een werk (BW 7:764(2)) en voor een levering die niemand aannam (BW 6:63).

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019

  Regel: Eerst de prijs, dan de wijziging

    Abstract Scenario: Waarvoor wordt betaald, daarvan noemen wij eerst de prijs
      Gegeven een contract voor een werk van € 12.500,00, gesloten op 4 januari 2027
      En <voorwaarden>
      En het werk is in uitvoering
      En wij hebben de klant op tijd verteld dat het meer zou kosten
      En wij besparen € 4.000,00 als het werk eindigt
      En er is nog niets betaald
      Als <verzoek>
      Dan is het verzoek betaald
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>
      En de orderafdeling noemt de klant eerst de prijs, uiterlijk 20 april 2027 11:00
      En de administratie stuurt uiterlijk 4 mei 2027 11:00 de factuur
      En de orderafdeling bevestigt dit uiterlijk 22 april 2027 17:00 schriftelijk
      En hoeft dit niet: terugbetalen wat overblijft
      En hoeft dit niet: de klant vertellen dat dit een uitzondering is
      En hoeft dit niet: de uitzondering in het klantdossier vastleggen

      Voorbeelden:
        | voorwaarden                            | verzoek                                                                          | bedrag     | bepaling    | toelichting                 |
        | onze voorwaarden zijn ondertekend      | de klant op 20 april 2027 11:00 om € 400,00 meerwerk vraagt                      | € 400,00   | BW 7:752(1) | een wijziging               |
        | onze voorwaarden zijn ondertekend      | de klant op 20 april 2027 11:00 om ander materiaal vraagt dat € 400,00 meer kost | € 400,00   | BW 7:752(1) | ander materiaal             |
        | onze voorwaarden zijn ondertekend      | de klant op 20 april 2027 11:00 het werk opzegt                                  | € 8.500,00 | BW 7:764(2) | € 12.500,00 min € 4.000,00  |
        | onze voorwaarden zijn ondertekend      | de klant op 20 april 2027 11:00 voor € 5.000,00 van het werk opzegt              | € 1.000,00 | BW 7:764(2) | € 5.000,00 min € 4.000,00   |
        | onze voorwaarden zijn niet overhandigd | de klant op 20 april 2027 11:00 om € 400,00 meerwerk vraagt                      | € 400,00   | BW 7:752(1) | ook zonder onze voorwaarden |

    Scenario: Van een levering die niemand aannam, rest alleen de rekening
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027
      En het gaat om een koop van goederen
      En de offerte is ondertekend
      En onze voorwaarden zijn niet overhandigd
      En de order is gereed
      En de wijziging kost ons € 85,00
      En er is nog niets betaald
      Als er op 20 april 2027 11:00 niemand is om de levering aan te nemen
      Dan is het verzoek betaald
      En dat volgt uit BW 6:63
      En hoeft dit niet: de kosten opgeven en wachten op akkoord
      En de administratie stuurt uiterlijk 4 mei 2027 11:00 de factuur

    Abstract Scenario: Waar niets wordt betaald, noemen wij geen prijs
      Gegeven een contract voor een werk van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En het werk is in uitvoering
      En wij hebben de klant op tijd verteld dat het meer zou kosten
      En <feit>
      Als de klant op 20 april 2027 11:00 om € 400,00 meerwerk vraagt
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>
      En hoeft dit niet: de kosten opgeven en wachten op akkoord
      En hoeft dit niet: factureren wat openstaat

      Voorbeelden:
        | feit                                     | oordeel      | bepaling      | toelichting            |
        | wij hebben de wijziging zelf veroorzaakt | kosteloos    | artikel 9.1   | ons eigen doen         |
        | de klant geeft geen reden                | aangehouden  | artikel 2.12  | eerst de reden         |
        | de klant klaagt in het openbaar          | doorverwezen | richtlijn G22 | eerst de verkoopleider |

    Scenario: Ook niet waar het antwoord nee is
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En het gaat om een koop van goederen
      En er is nog niets betaald
      Als de klant op 20 april 2027 11:00 de order annuleert
      Dan is het verzoek afgewezen
      En dat volgt uit het uitgangspunt
      En hoeft dit niet: de kosten opgeven en wachten op akkoord
      En hoeft dit niet: factureren wat openstaat

  Regel: Wat is betaald, verrekenen wij op de cent

    Achtergrond:
      Gegeven een contract voor een werk van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En het werk is in uitvoering
      En wij besparen € 11.500,00 als het werk eindigt

    Abstract Scenario: Een cent factureren wij
      Gegeven in totaal heeft de klant <betaald> betaald
      Als de klant op 20 april 2027 11:00 het werk opzegt
      Dan betaalt de klant € 1.000,00
      En er moet nog <resterend> worden betaald
      En dat volgt uit BW 7:764(2)
      En de administratie stuurt uiterlijk 4 mei 2027 11:00 de factuur
      En hoeft dit niet: terugbetalen wat overblijft

      Voorbeelden:
        | betaald  | resterend | toelichting        |
        | € 600,00 | € 400,00  | de rest ervan      |
        | € 999,99 | € 0,01    | een cent te weinig |

    Abstract Scenario: Een cent gaat terug
      Gegeven in totaal heeft de klant <betaald> betaald
      Als de klant op 20 april 2027 11:00 het werk opzegt
      Dan betaalt de klant € 1.000,00
      En wij betalen <terug> terug
      En dat volgt uit BW 7:764(2)
      En de administratie betaalt het uiterlijk 4 mei 2027 11:00 terug
      En hoeft dit niet: factureren wat openstaat

      Voorbeelden:
        | betaald    | terug      | toelichting      |
        | € 2.500,00 | € 1.500,00 | de rest ervan    |
        | € 1.000,01 | € 0,01     | een cent te veel |

    Scenario: Op de cent betaald, dus geen van beide
      Gegeven in totaal heeft de klant € 1.000,00 betaald
      Als de klant op 20 april 2027 11:00 het werk opzegt
      Dan betaalt de klant € 1.000,00
      En dat volgt uit BW 7:764(2)
      En hoeft dit niet: factureren wat openstaat
      En hoeft dit niet: terugbetalen wat overblijft

  Regel: Wat boven de prijs is betaald, gaat terug, ook waar het antwoord nee is

    Achtergrond:
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En het gaat om een koop van goederen

    Abstract Scenario: De order staat, en de prijs ook
      Gegeven in totaal heeft de klant <betaald> betaald
      Als de klant op 20 april 2027 11:00 de order annuleert
      Dan is het verzoek afgewezen
      En er blijft € 12.500,00 op rekening staan
      En wij betalen <terug> terug
      En dat volgt uit het uitgangspunt
      En de administratie betaalt het uiterlijk 4 mei 2027 11:00 terug

      Voorbeelden:
        | betaald     | terug    | toelichting       |
        | € 13.000,00 | € 500,00 | meer dan de prijs |
        | € 12.500,01 | € 0,01   | een cent          |

    Scenario: Van de prijs zelf gaat niets terug
      Gegeven in totaal heeft de klant € 12.500,00 betaald
      Als de klant op 20 april 2027 11:00 de order annuleert
      Dan hoeft dit niet: terugbetalen wat overblijft
      En dat volgt uit het uitgangspunt
