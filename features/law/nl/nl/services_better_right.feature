# language: nl
# policies/law/nl/services.yaml
Functionaliteit: Wie een opdracht opzegt, heeft misschien een beter recht dan opzeggen

  Artikel 7:408 BW laat een consument een opdracht opzeggen voor de onkosten. Wie nog mag herroepen, of bij het bestellen
  slordig is behandeld, betaalt zelfs die niet: verschuldigd is het minste dat een recht overlaat.

  Achtergrond:
    Gegeven Sanne Bakker, een consument
    En een order van € 400,00, gesloten op 1 maart 2027
    En onze voorwaarden zijn overhandigd
    En wij wezen de klant vóór de order op het herroepingsrecht
    En het gaat om een order voor diensten
    En het komt uit voorraad
    En wij gaven € 30,00 uit aan onderzoek en materiaal
    En wij kunnen nog € 0,00 aan kosten besparen

  Regel: Binnen de bedenktijd is opzeggen herroepen

    Abstract Scenario: Een dienst opzeggen kost de onkosten, en haar herroepen niet
      Gegeven de order is online gesloten
      Als de klant op <moment> de order annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | moment              | bedrag  | bepaling     | toelichting                     |
        | 15 maart 2027 23:59 | € 0,00  | BW 6:230o(1) | dag 14: het telt als herroeping |
        | 16 maart 2027 00:00 | € 30,00 | BW 7:408(1)  | dag 15: de dienst is opgezegd   |

    @verify_with_counsel
    Abstract Scenario: Een deel ervan
      Gegeven de order is online gesloten
      Als de klant op <moment> voor € 150,00 van de order annuleert
      Dan betaalt de klant <bedrag>
      En er gaat <eraf> af
      En dat volgt uit <bepaling>

      Voorbeelden:
        | moment              | bedrag  | eraf    | bepaling            | toelichting |
        | 15 maart 2027 23:59 | € 0,00  | € 30,00 | BW 6:230o(1), 6:270 | dag 14      |
        | 16 maart 2027 00:00 | € 30,00 | € 0,00  | BW 7:408(1)         | dag 15      |

  Regel: Wie slordig is behandeld, betaalt geen onkosten

    Abstract Scenario: Er blijft niets van de onkosten over
      Gegeven <eerste>
      En <tweede>
      Als de klant op 4 mei 2027 10:00 de order annuleert
      Dan is het verzoek kosteloos
      En er gaat € 30,00 af
      En dat volgt uit <bepaling>

      Voorbeelden:
        | eerste                                                              | tweede                                                   | bepaling     | toelichting              |
        | wij bevestigden nooit dat wij de online bestelling hadden ontvangen | wat wij over de kosten van annuleren zeiden was juist    | BW 6:227c(2) | ontvangst niet bevestigd |
        | op de bestelknop stond niet dat bestellen betalen betekent          | wat wij over de kosten van annuleren zeiden was juist    | BW 6:230v(3) | de knop                  |
        | de order is in onze winkel gesloten                                 | wij zeiden iets misleidends over de kosten van annuleren | BW 6:193j(3) | misleid                  |

    Scenario: Een extra die niemand koos
      Gegeven de order is in onze winkel gesloten
      En de extra's waren vooraf aangevinkt
      Als de klant op 4 mei 2027 10:00 voor € 150,00 van de order annuleert
      Dan is het verzoek kosteloos
      En er gaat € 30,00 af
      En dat volgt uit BW 6:230j

    @verify_with_counsel
    Scenario: Een prijs die steeg
      Gegeven de order is in onze winkel gesloten
      En wij verhoogden de prijs op 9 maart 2027
      Als de klant op 4 mei 2027 10:00 de order annuleert
      Dan is het verzoek kosteloos
      En er gaat € 30,00 af
      En dat volgt uit BW 6:236(i)
      En de verkoopleider laat het beding uiterlijk 18 mei 2027 10:00 herzien

  Regel: Wat ongevraagd begon, moet worden uitgerekend, tenzij een beter recht vaststaat

    Achtergrond:
      Gegeven niemand vroeg ons meteen te beginnen
      En er is voor € 120,00 aan werk gedaan
      En in totaal heeft de klant € 200,00 betaald

    Scenario: Een klik wordt meteen bevestigd, ook als het bedrag nog moet worden uitgerekend
      Gegeven de order is online gesloten
      En de klant klikte op de functie op onze site
      Als de klant op 10 maart 2027 10:00 de order herroept
      Dan moet de administratie het goedkeuren
      En dat volgt uit BW 6:230s(5)
      En de orderafdeling bevestigt uiterlijk 10 maart 2027 10:00 dat de herroeping binnen is

    Abstract Scenario: Wie slordig is behandeld, hoeft daar niet op te wachten
      Gegeven <eerste>
      En <tweede>
      Als de klant op 10 maart 2027 10:00 de order herroept
      Dan is het verzoek kosteloos
      En dat volgt uit <bepaling>

      Voorbeelden:
        | eerste                                                              | tweede                                                   | bepaling     | toelichting              |
        | wij bevestigden nooit dat wij de online bestelling hadden ontvangen | wat wij over de kosten van annuleren zeiden was juist    | BW 6:227c(2) | ontvangst niet bevestigd |
        | op de bestelknop stond niet dat bestellen betalen betekent          | wat wij over de kosten van annuleren zeiden was juist    | BW 6:230v(3) | de knop                  |
        | de order is online gesloten                                         | wij zeiden iets misleidends over de kosten van annuleren | BW 6:193j(3) | misleid                  |

    @verify_with_counsel
    Scenario: Wie weggaat omdat de prijs steeg ook niet
      Gegeven de order is online gesloten
      En wij verhoogden de prijs op 9 maart 2027
      Als de klant op 10 maart 2027 10:00 de order herroept
      Dan is het verzoek kosteloos
      En dat volgt uit BW 6:236(i)
