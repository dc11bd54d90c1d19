# language: nl
# policies/practice/reasons.yaml
Functionaliteit: Eerst vragen wij waarom

  Artikel 2.12: "Zolang wij niet weten waarom u het wilt, wachten wij." Onderhandelen, nood en spijt beantwoorden wij verschillend.
  Een gebrek, een levering die niemand aannam en een herroeping vragen geen reden, en evenmin een consument die annuleert zolang de
  wet tijd geeft om zich te bedenken (BW 6:230o): tot 14 dagen na aankomst van de zaak, of na de opdracht voor een dienst.

  Regel: Wie een order wijzigt of beëindigt, vragen wij naar de reden

    Achtergrond:
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
      En een order van € 12.500,00, gesloten op 4 januari 2027
      En het gaat om een koop van goederen
      En de offerte is ondertekend

    Abstract Scenario: Een wijziging of het einde van een order wacht erop
      Gegeven onze voorwaarden zijn ondertekend
      En de klant geeft geen reden
      Als <verzoek>
      Dan wachten wij op de reden van het verzoek
      En dat volgt uit artikel 2.12, de uitzondering op artikel 2.1
      En dat volgt uit artikel 2.12, de uitzondering op BW 6:217
      En de orderafdeling vraagt uiterlijk 8 maart 2027 23:59 naar de reden
      En hoeft dit niet: een alternatief aanbieden

      Voorbeelden:
        | verzoek                                                                    | toelichting                |
        | de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen              | misschien onderhandelt hij |
        | de klant op 8 maart 2027 14:00 vraagt de leverdatum te verschuiven         | misschien is er nood       |
        | de klant op 8 maart 2027 14:00 vraagt een artikel te ruilen voor een ander | misschien heeft hij spijt  |
        | de klant op 8 maart 2027 14:00 de order annuleert                          | dat alles                  |
        | de klant op 8 maart 2027 14:00 voor € 5.000,00 van de order annuleert      | van een deel ook           |

    Abstract Scenario: Wat geen reden nodig heeft
      Gegeven onze voorwaarden zijn ondertekend
      En de klant geeft geen reden
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>
      En hoeft dit niet: vragen waarom de klant dit wil

      Voorbeelden:
        | verzoek                                                         | oordeel   | bepaling         | toelichting                         |
        | de klant op 8 maart 2027 14:00 een gebrek meldt                 | kosteloos | artikel 9.5      | het gebrek is de reden              |
        | er op 8 maart 2027 14:00 niemand is om de levering aan te nemen | afgewezen | het uitgangspunt | er is niets gevraagd                |
        | de klant op 8 maart 2027 14:00 de order herroept                | afgewezen | BW 6:230g(1)(a)  | een bedrijf helpt geen enkele reden |

    Abstract Scenario: Elke reden is een reden
      Gegeven onze voorwaarden zijn ondertekend
      En <reden>
      Als de klant op 8 maart 2027 14:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op artikel 2.1
      En hoeft dit niet: vragen waarom de klant dit wil

      Voorbeelden:
        | reden                                | toelichting                   |
        | de klant is aan het onderhandelen    | dan weten wij het             |
        | de klant heeft spijt van de order    | afspraak is afspraak          |
        | de klant heeft zich vergist          | en zo is het hier ook         |
        | de klant verkeert in moeilijkheden   | dan zoeken wij een andere weg |
        | de klant is door overmacht getroffen | dan ook                       |

    Scenario: Ook als onze voorwaarden nooit in de order kwamen
      Gegeven onze voorwaarden zijn niet overhandigd
      En de klant geeft geen reden
      Als de klant op 8 maart 2027 14:00 de order annuleert
      Dan wachten wij op de reden van het verzoek
      En dat volgt uit artikel 2.12
      En de orderafdeling vraagt uiterlijk 8 maart 2027 23:59 naar de reden
      En de orderafdeling vraagt uiterlijk 8 maart 2027 23:59 om het bewijs

  Regel: Een consument die nog mag herroepen, vragen wij niets

    Achtergrond:
      Gegeven Noor Bakker, een consument
      En een order van € 400,00, gesloten op 1 maart 2027 op onze ondertekende voorwaarden
      En het komt uit voorraad
      En de klant geeft geen reden

    Abstract Scenario: Een zaak, tot 14 dagen na aankomst
      Gegeven het gaat om een koop van goederen
      En <plaats>
      En wij wezen de klant vóór de order op het herroepingsrecht
      En <aankomst>
      Als de klant op <moment> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | plaats                              | aankomst                     | moment              | oordeel     | bepaling        | toelichting                               |
        | de order is online gesloten         | het is nog niet aangekomen   | 20 maart 2027 10:00 | kosteloos   | BW 6:230o(1)(b) | de 14 dagen zijn niet begonnen            |
        | de order is online gesloten         | het kwam op 8 maart 2027 aan | 22 maart 2027 23:59 | kosteloos   | BW 6:230o(1)    | de laatste minuut van dag 14              |
        | de order is online gesloten         | het kwam op 8 maart 2027 aan | 23 maart 2027 00:00 | aangehouden | artikel 2.12    | dag 15                                    |
        | de order is in onze winkel gesloten | het is nog niet aangekomen   | 20 maart 2027 10:00 | aangehouden | artikel 2.12    | in een winkel is er geen herroepingsrecht |
        | de order is in onze winkel gesloten | het kwam op 8 maart 2027 aan | 10 maart 2027 10:00 | aangehouden | artikel 2.12    | ook niet na aankomst                      |

    Abstract Scenario: Een dienst, tot 14 dagen na de opdracht
      Gegeven het gaat om een order voor diensten
      En de order is online gesloten
      En wij wezen de klant vóór de order op het herroepingsrecht
      En het is nog niet geleverd
      En er is voor € 0,00 aan werk gedaan
      En wij gaven € 50,00 uit aan onderzoek en materiaal
      En wij kunnen nog € 0,00 aan kosten besparen
      En niemand vroeg ons meteen te beginnen
      Als de klant op <moment> de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | moment              | oordeel     | bepaling     | toelichting                  |
        | 15 maart 2027 23:59 | kosteloos   | BW 6:230o(1) | de laatste minuut van dag 14 |
        | 16 maart 2027 00:00 | aangehouden | artikel 2.12 | dag 15                       |
