# language: nl
# policies/hospitality/duties.yaml
Functionaliteit: Wie iets anders krijgt aangeboden, om een kaart wordt gevraagd of ter plekke wordt geholpen, en wie niet

  Richtlijn G36 is voor wie voor annuleren betaalt, en richtlijn G37 voor wie nee hoort: iets anders, uiterlijk de
  volgende dag om 17:00. Richtlijn G35: voor een kamer of tafel voor minder dan tien is een kaart genoeg, en daar
  vragen wij uiterlijk de volgende dag om 17:00 om; richtlijn G29 vraagt een groep die nieuw voor ons is een
  aanbetaling, een dag later. Richtlijn G38: een gast in huis wordt dezelfde dag geholpen.

  Waar niemand om vroeg, en waar niemand voor betaalt, heeft niets van dit alles nodig.

  Achtergrond:
    Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
    En een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
    En de diensten beginnen op 16 oktober 2027 12:00
    En 20 % van onze capaciteit wordt geannuleerd
    En de wens kost ons € 150,00

  Regel: Wie voor annuleren betaalt, krijgt iets anders aangeboden

    @verify_with_counsel
    Abstract Scenario: De hele reservering of een deel
      Als <verzoek>
      Dan betaalt de klant <bedrag>
      En dat volgt uit UVH 9.4.2
      En de afdeling reserveringen biedt uiterlijk 21 augustus 2027 17:00 een alternatief

      Voorbeelden:
        | verzoek                                                                         | bedrag     | toelichting         |
        | de klant op 20 augustus 2027 18:00 de reservering annuleert                     | € 2.800,00 | 35 %                |
        | de klant op 20 augustus 2027 18:00 voor € 3.000,00 van de reservering annuleert | € 1.050,00 | 35 % van een deel   |
        | de klant op 20 augustus 2027 00:00 voor 10 van de personen annuleert            | € 700,00   | 35 % van € 2.000,00 |

    @verify_with_counsel
    Abstract Scenario: Niet wie niets betaalt, wegblijft of voor iets anders betaalt
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>
      En hoeft dit niet: een alternatief aanbieden

      Voorbeelden:
        | verzoek                                                                       | oordeel   | bedrag     | bepaling      | toelichting                       |
        | de klant op 16 april 2027 11:59 de reservering annuleert                      | kosteloos | € 0,00     | UVH 9.4.2     | er is niets verschuldigd          |
        | de klant op 13 oktober 2027 23:59 voor 2 van de personen annuleert            | kosteloos | € 0,00     | richtlijn G34 | een paar minder                   |
        | er op 16 oktober 2027 14:00 niemand is gekomen                                | betaald   | € 8.000,00 | UVH 9.4.2     | er is niets meer aan te bieden    |
        | de klant op 20 augustus 2027 10:00 om een andere datum vraagt                 | betaald   | € 800,00   | artikel 4.3   | de datum is het alternatief       |
        | de klant op 15 oktober 2027 10:00 om een ander menu vraagt                    | betaald   | € 150,00   | artikel 4.1   | wie krijgt wat hij wil            |
        | de klant op 15 oktober 2027 10:00 vraagt meer gasten mee te mogen nemen       | betaald   | € 150,00   | artikel 4.1   | heeft niets anders nodig          |
        | de klant op 15 oktober 2027 10:00 vraagt een artikel te ruilen voor een ander | kosteloos | € 0,00     | artikel 4.2   | wie ruilt ook niet                |
        | de klant op 16 oktober 2027 15:00 klaagt                                      | kosteloos | € 0,00     | artikel 9.5   | wie klaagt, wil het hersteld zien |

    Abstract Scenario: Ook niet wie het nog op schrift moet zetten
      Gegeven het verzoek kwam telefonisch en is nooit bevestigd
      Als <verzoek>
      Dan wachten wij op een schriftelijke bevestiging van het verzoek door de klant
      En dat volgt uit <bepaling>
      En hoeft dit niet: een alternatief aanbieden

      Voorbeelden:
        | verzoek                                                                        | bepaling    | toelichting          |
        | de klant op 20 augustus 2027 10:00 de reservering annuleert                    | UVH 9.4.2   | nog niet geannuleerd |
        | de klant op 20 augustus 2027 10:00 de reservering herroept                     | artikel 2.4 | nog niet herroepen   |
        | de klant op 20 augustus 2027 10:00 om een ander menu vraagt                    | artikel 2.4 | nog niet gevraagd    |
        | de klant op 20 augustus 2027 10:00 vraagt een artikel te ruilen voor een ander | artikel 2.4 | ruilen ook niet      |

  Regel: Wie nee hoort, krijgt iets anders aangeboden, eerder waar wij weten wat

    Abstract Scenario: De volgende dag, of de dag daarna
      Als <verzoek>
      Dan is het verzoek rejected
      En dat volgt uit <bepaling>
      En de afdeling reserveringen biedt uiterlijk <uiterlijk> een alternatief

      Voorbeelden:
        | verzoek                                                                              | bepaling        | uiterlijk              | toelichting                                |
        | de klant op 5 september 2026 18:00 de reservering herroept                           | BW 6:230g(1)(a) | 6 september 2026 17:00 | een andere datum of een tegoedbon: G37     |
        | de klant op 16 oktober 2027 12:01 vraagt een artikel te ruilen voor een ander        | artikel 4.2     | 17 oktober 2027 17:00  | een andere tafel of een ander gerecht: G37 |
        | de klant op 16 oktober 2027 12:01 vraagt de reservering op een andere naam te zetten | artikel 4.2     | 18 oktober 2027 17:00  | een andere weg: G13                        |
        | de klant op 16 oktober 2027 12:01 vraagt op een ander adres te leveren               | artikel 4.2     | 18 oktober 2027 17:00  | een andere weg: G13                        |
        | de klant op 15 oktober 2027 12:00 om een andere datum vraagt                         | artikel 4.5     | 17 oktober 2027 17:00  | een andere datum: G13                      |
        | de klant op 15 oktober 2027 12:00 vraagt om een lagere prijs                         | artikel 4.7     | 17 oktober 2027 17:00  | makkelijker betalen: G13                   |

  Regel: Voor een paar is een kaart genoeg

    Abstract Scenario: Wie een tafel of kamer voor een paar wijzigt, wordt om een kaart gevraagd
      Gegeven dezelfde reservering, maar voor 9 personen
      En <gereserveerd>
      Als <verzoek>
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>
      En de afdeling reserveringen vraagt uiterlijk 16 oktober 2027 17:00 een aanbetaling

      Voorbeelden:
        | gereserveerd                      | verzoek                                                                              | oordeel   | bepaling    | toelichting                 |
        | er is een tafel gereserveerd      | de klant op 15 oktober 2027 12:00 om een andere datum vraagt                         | kosteloos | artikel 4.4 | een kosteloze wijziging     |
        | er is een hotelkamer gereserveerd | de klant op 15 oktober 2027 12:00 om een andere datum vraagt                         | kosteloos | artikel 4.4 | een kamer ook               |
        | er is een tafel gereserveerd      | de klant op 15 oktober 2027 12:00 om een ander menu vraagt                           | betaald   | artikel 4.1 | een wijziging die geld kost |
        | er is een tafel gereserveerd      | de klant op 15 oktober 2027 12:00 vraagt een artikel te ruilen voor een ander        | kosteloos | artikel 4.2 | ruilen                      |
        | er is een hotelkamer gereserveerd | de klant op 15 oktober 2027 12:00 vraagt de reservering op een andere naam te zetten | kosteloos | artikel 4.2 | een andere gast             |

    @verify_with_counsel
    Abstract Scenario: Maar niet wie nee hoort, wie annuleert en wie klaagt
      Gegeven dezelfde reservering, maar voor 9 personen
      En er is een tafel gereserveerd
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>
      En hoeft dit niet: een aanbetaling vragen

      Voorbeelden:
        | verzoek                                                                       | oordeel   | bepaling    | toelichting                  |
        | de klant op 15 oktober 2027 12:01 om een andere datum vraagt                  | afgewezen | artikel 4.5 | te laat om te verzetten      |
        | de klant op 16 oktober 2027 12:01 vraagt een artikel te ruilen voor een ander | afgewezen | artikel 4.2 | te laat om te ruilen         |
        | de klant op 15 oktober 2027 12:01 de reservering annuleert                    | betaald   | artikel 3.1 | er is niets vrij te houden   |
        | de klant op 15 oktober 2027 12:00 de reservering annuleert                    | kosteloos | artikel 3.1 | er is niets vrij te houden   |
        | de klant op 16 oktober 2027 15:00 klaagt                                      | kosteloos | artikel 9.5 | niemand klaagt met een kaart |

  Regel: Wie in huis is, wordt ter plekke geholpen, naast wat al openstond

    Scenario: Een oudere klacht houdt haar eigen antwoord
      Gegeven er staat een klacht van de klant open
      Als de klant op 16 oktober 2027 15:00 klaagt
      Dan is het verzoek free
      En dat volgt uit artikel 9.5
      En de receptie bekijkt het gebrek uiterlijk 16 oktober 2027 15:00
      En de hotelmanager beantwoordt de klacht uiterlijk 16 oktober 2027 23:59
      En de receptie reageert uiterlijk 19 oktober 2027 17:00 op de klacht

    Scenario: Een wijziging is geen klacht
      Als de klant op 16 juli 2027 10:00 om een andere datum vraagt
      Dan is de wijziging free
      En dat volgt uit artikel 4.3
      En hoeft dit niet: het gebrek bekijken
      En hoeft dit niet: de klacht beantwoorden
