# language: nl
# policies/webshop/part_returns.yaml
Functionaliteit: Een deel van de bestelling terugsturen

  Artikel 5.6: "Bezorgen is gratis vanaf € 100,00. Wie in de extra dagen zoveel terugstuurt dat er minder blijft,
  betaalt € 12,50 voor de bezorging." In de dagen van de wet is dat niet verschuldigd. Artikel 5.7: "Van een
  bestelling met ook iets op maat mag terug wat uit voorraad kwam." Artikel 5.8: "Wat op maat is gemaakt, blijft."
  Artikel 5.9: "Na de laatste dag blijft alles." Artikel 5.10: "Of een deel dat uit opties is samengesteld terug mag,
  gaat iemand na."

  Achtergrond:
    Gegeven Sanne Bakker, een consument
    En een order van € 150,00, gesloten op 3 mei 2027
    En het kwam op 10 mei 2027 aan
    En in totaal heeft de klant € 150,00 betaald

  Regel: Gratis bezorging is voor wie genoeg houdt

    Achtergrond:
      Gegeven het komt uit voorraad

    @verify_with_counsel
    Abstract Scenario: Wat blijft, en wanneer
      Als de klant op <moment> voor <geannuleerd> van de order annuleert
      Dan betaalt de klant <bedrag>
      En wij betalen <terug> terug
      En dat volgt uit <bepaling>

      Voorbeelden:
        | geannuleerd | moment            | bedrag  | terug    | bepaling            | toelichting                             |
        | € 50,00     | 1 juni 2027 10:00 | € 0,00  | € 50,00  | artikel 5.1         | € 100,00 blijft                         |
        | € 50,01     | 1 juni 2027 10:00 | € 12,50 | € 37,51  | artikel 5.6         | € 99,99 blijft                          |
        | € 50,01     | 25 mei 2027 00:00 | € 12,50 | € 37,51  | artikel 5.6         | dag 15: de wet niet meer                |
        | € 50,01     | 24 mei 2027 23:59 | € 0,00  | € 50,01  | BW 6:230o(1), 6:270 | dag 14: de wet haalt het eraf           |
        | € 150,00    | 1 juni 2027 10:00 | € 0,00  | € 150,00 | artikel 5.1         | er blijft niets, dus ook geen bezorging |

    @verify_with_counsel
    Abstract Scenario: Wie nooit gratis bezorging had, verliest die niet
      Gegeven dezelfde order, maar <waarde> waard
      Als de klant op 1 juni 2027 10:00 voor € 50,00 van de order annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | waarde   | bedrag  | bepaling    | toelichting                 |
        | € 99,99  | € 0,00  | artikel 5.1 | de bezorging was al betaald |
        | € 100,00 | € 12,50 | artikel 5.6 | de bezorging was gratis     |

  Regel: Een bestelling met ook iets op maat

    Achtergrond:
      Gegeven een deel van de bestelling is op maat gemaakt

    Abstract Scenario: Wat uit voorraad kwam, tot en met dag 30
      Gegeven <onderdeel>
      Als de klant op <moment> voor € 40,00 van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | onderdeel                        | moment             | oordeel   | bepaling    | toelichting                  |
        | wat terugkomt is uit voorraad    | 20 mei 2027 10:00  | kosteloos | artikel 5.7 | het mag terug                |
        | wat terugkomt is op maat gemaakt | 20 mei 2027 10:00  | afgewezen | artikel 5.8 | voor u gemaakt               |
        | wat terugkomt is uit voorraad    | 9 juni 2027 23:59  | kosteloos | artikel 5.7 | de laatste minuut van dag 30 |
        | wat terugkomt is uit voorraad    | 10 juni 2027 00:00 | afgewezen | artikel 5.9 | dag 31                       |

    Scenario: De klant hoort hoe
      Gegeven wat terugkomt is uit voorraad
      En de klant schreef een e-mail
      Als de klant op 20 mei 2027 10:00 voor € 40,00 van de order annuleert
      Dan wij betalen € 40,00 terug
      En dat volgt uit artikel 5.7
      En de orderafdeling bevestigt uiterlijk 20 mei 2027 23:59 dat de herroeping binnen is
      En de orderafdeling laat uiterlijk 21 mei 2027 17:00 weten hoe het terug kan

    Abstract Scenario: Wie nooit op het recht is gewezen, heeft langer
      Gegeven wat terugkomt is uit voorraad
      En <voorlichting>
      Als de klant op 1 juli 2027 10:00 voor € 40,00 van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | voorlichting                                             | oordeel   | bepaling    | toelichting                 |
        | wij wezen de klant vóór de order op het herroepingsrecht | afgewezen | artikel 5.9 | dag 52                      |
        | wij wezen de klant nooit op het herroepingsrecht         | kosteloos | artikel 5.7 | tot een jaar na de 14 dagen |

  Regel: Een bestelling uit onze winkel

    Abstract Scenario: Wie het vooraf kon zien, stuurt geen deel terug
      Gegeven de order is in onze winkel gesloten
      En <soort>
      Als de klant op 20 mei 2027 10:00 voor € 40,00 van de order annuleert
      Dan is het verzoek afgewezen
      En dat volgt uit artikel 7.9

      Voorbeelden:
        | soort                                         | toelichting               |
        | een deel van de bestelling is op maat gemaakt | ook wat uit voorraad kwam |
        | het is samengesteld uit standaardopties       | ook wat uit opties kwam   |

  @verify_with_counsel
  Regel: Een deel dat uit opties is samengesteld

    Abstract Scenario: Iemand kijkt ernaar, in de dagen van de wet
      Gegeven <soort>
      Als de klant op <moment> voor € 40,00 van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | soort                                   | moment            | oordeel      | bepaling            | toelichting      |
        | het komt uit voorraad                   | 24 mei 2027 23:59 | kosteloos    | BW 6:230o(1), 6:270 | zeker            |
        | het is samengesteld uit standaardopties | 24 mei 2027 23:59 | doorverwezen | artikel 5.10        | misschien        |
        | het is samengesteld uit standaardopties | 25 mei 2027 00:00 | afgewezen    | artikel 5.5         | geen extra dagen |
