# language: nl
# policies/law/nl/withdrawal.yaml
Functionaliteit: Een consument die meer dan één recht heeft

  De rechten die de wet een consument geeft, staan naast elkaar. Wie een aankoop op afstand mag herroepen, kan ook zijn
  misleid, of hebben besteld met een knop die de betaalplicht verzweeg. Elk daarvan is een eigen grond, en verschuldigd is
  het minste dat een ervan overlaat. Wat vaststaat, gaat voor wat iemand nog moet nagaan.

  Achtergrond:
    Gegeven Sanne Bakker, een consument
    En een order van € 400,00, gesloten op 1 maart 2027
    En onze voorwaarden zijn overhandigd
    En wij wezen de klant vóór de order op het herroepingsrecht

  Regel: Wie mag herroepen, houdt elk ander recht

    Achtergrond:
      Gegeven het gaat om een koop van goederen
      En het komt uit voorraad
      En het kwam op 8 maart 2027 aan
      En in totaal heeft de klant € 400,00 betaald

    Abstract Scenario: Wie herroept betaalt slijtage; wie slordig is behandeld, betaalt zelfs dat niet
      Gegeven <eerste>
      En <tweede>
      En het is meer gebruikt dan om het te proberen, en verloor <slijtage> aan waarde
      Als de klant op 10 maart 2027 10:00 de order annuleert
      Dan is het verzoek kosteloos
      En betaalt de klant € 0,00
      En er gaat <slijtage> af
      En wij betalen € 400,00 terug
      En dat volgt uit <bepaling>

      Voorbeelden:
        | eerste                                                              | tweede                                                   | slijtage | bepaling     | toelichting                         |
        | wij bevestigden nooit dat wij de online bestelling hadden ontvangen | wat wij over de kosten van annuleren zeiden was juist    | € 0,00   | BW 6:230o(1) | niet gebruikt: herroepen volstaat   |
        | wij bevestigden nooit dat wij de online bestelling hadden ontvangen | wat wij over de kosten van annuleren zeiden was juist    | € 60,00  | BW 6:227c(2) | gebruikt: het andere recht is beter |
        | op de bestelknop stond niet dat bestellen betalen betekent          | wat wij over de kosten van annuleren zeiden was juist    | € 0,00   | BW 6:230o(1) | de knop, en niet gebruikt           |
        | op de bestelknop stond niet dat bestellen betalen betekent          | wat wij over de kosten van annuleren zeiden was juist    | € 60,00  | BW 6:230v(3) | de knop, en gebruikt                |
        | de order is online gesloten                                         | wij zeiden iets misleidends over de kosten van annuleren | € 0,00   | BW 6:230o(1) | misleid, en niet gebruikt           |
        | de order is online gesloten                                         | wij zeiden iets misleidends over de kosten van annuleren | € 60,00  | BW 6:193j(3) | misleid, en gebruikt                |

    @verify_with_counsel
    Abstract Scenario: Een prijs die steeg is ook een grond
      Gegeven de order is online gesloten
      En wij verhoogden de prijs op 9 maart 2027
      En het is meer gebruikt dan om het te proberen, en verloor <slijtage> aan waarde
      Als de klant op 10 maart 2027 10:00 de order annuleert
      Dan is het verzoek kosteloos
      En er gaat <slijtage> af
      En dat volgt uit <bepaling>

      Voorbeelden:
        | slijtage | bepaling     | toelichting                                |
        | € 0,00   | BW 6:230o(1) | niet gebruikt: herroepen volstaat          |
        | € 60,00  | BW 6:236(i)  | gebruikt: wie hierom weggaat betaalt niets |

    @verify_with_counsel
    Abstract Scenario: Voor een deel van de order is het net zo
      Gegeven <eerste>
      En <tweede>
      En het is meer gebruikt dan om het te proberen, en verloor <slijtage> aan waarde
      Als de klant op 10 maart 2027 10:00 voor € 150,00 van de order annuleert
      Dan is het verzoek kosteloos
      En er gaat <slijtage> af
      En wij betalen € 150,00 terug
      En dat volgt uit <bepaling>
      En de orderafdeling bevestigt uiterlijk 10 maart 2027 23:59 dat de herroeping binnen is

      Voorbeelden:
        | eerste                                                              | tweede                                                   | slijtage | bepaling            | toelichting                |
        | wij bevestigden nooit dat wij de online bestelling hadden ontvangen | wat wij over de kosten van annuleren zeiden was juist    | € 0,00   | BW 6:230o(1), 6:270 | onbevestigd, niet gebruikt |
        | wij bevestigden nooit dat wij de online bestelling hadden ontvangen | wat wij over de kosten van annuleren zeiden was juist    | € 60,00  | BW 6:227c(2)        | onbevestigd, gebruikt      |
        | op de bestelknop stond niet dat bestellen betalen betekent          | wat wij over de kosten van annuleren zeiden was juist    | € 0,00   | BW 6:230o(1), 6:270 | de knop, niet gebruikt     |
        | op de bestelknop stond niet dat bestellen betalen betekent          | wat wij over de kosten van annuleren zeiden was juist    | € 60,00  | BW 6:230v(3)        | de knop, gebruikt          |
        | de order is online gesloten                                         | wij zeiden iets misleidends over de kosten van annuleren | € 0,00   | BW 6:230o(1), 6:270 | misleid, niet gebruikt     |
        | de order is online gesloten                                         | wij zeiden iets misleidends over de kosten van annuleren | € 60,00  | BW 6:193j(3)        | misleid, gebruikt          |
        | de order is online gesloten                                         | wij verhoogden de prijs op 9 maart 2027                  | € 0,00   | BW 6:230o(1), 6:270 | duurder, niet gebruikt     |
        | de order is online gesloten                                         | wij verhoogden de prijs op 9 maart 2027                  | € 60,00  | BW 6:236(i)         | duurder, gebruikt          |
        | de order is online gesloten                                         | de extra's waren vooraf aangevinkt                       | € 0,00   | BW 6:230o(1), 6:270 | een extra, niet gebruikt   |
        | de order is online gesloten                                         | de extra's waren vooraf aangevinkt                       | € 60,00  | BW 6:230j           | een extra, gebruikt        |

  Regel: Een recht dat vaststaat, gaat voor een recht dat iemand nog moet nagaan

    Abstract Scenario: Samengesteld uit standaardopties, of zonder functie op de site: het is niet nodig
      Gegeven het gaat om een koop van goederen
      En <goed>
      En op onze site ontbreekt een functie om te herroepen
      En <eerste>
      En <tweede>
      En het kwam op 8 maart 2027 aan
      Als de klant op <moment> de order annuleert
      Dan is het verzoek kosteloos
      En dat volgt uit <bepaling>

      Voorbeelden:
        | goed                                    | eerste                                                              | tweede                                                   | moment              | bepaling     | toelichting                            |
        | het is samengesteld uit standaardopties | wij bevestigden nooit dat wij de online bestelling hadden ontvangen | wat wij over de kosten van annuleren zeiden was juist    | 22 maart 2027 10:00 | BW 6:227c(2) | of het terug mag is onzeker, dit niet  |
        | het is samengesteld uit standaardopties | op de bestelknop stond niet dat bestellen betalen betekent          | wat wij over de kosten van annuleren zeiden was juist    | 22 maart 2027 10:00 | BW 6:230v(3) | de knop                                |
        | het is samengesteld uit standaardopties | de order is online gesloten                                         | wij zeiden iets misleidends over de kosten van annuleren | 22 maart 2027 10:00 | BW 6:193j(3) | misleid                                |
        | het komt uit voorraad                   | wij bevestigden nooit dat wij de online bestelling hadden ontvangen | wat wij over de kosten van annuleren zeiden was juist    | 23 maart 2027 10:00 | BW 6:227c(2) | te laat om te herroepen, hiervoor niet |
        | het komt uit voorraad                   | op de bestelknop stond niet dat bestellen betalen betekent          | wat wij over de kosten van annuleren zeiden was juist    | 23 maart 2027 10:00 | BW 6:230v(3) | de knop, na de bedenktijd              |
        | het komt uit voorraad                   | de order is online gesloten                                         | wij zeiden iets misleidends over de kosten van annuleren | 23 maart 2027 10:00 | BW 6:193j(3) | misleid, na de bedenktijd              |

    @verify_with_counsel
    Abstract Scenario: Een prijs die steeg staat ook vast
      Gegeven het gaat om een koop van goederen
      En <goed>
      En de order is online gesloten
      En op onze site ontbreekt een functie om te herroepen
      En wij verhoogden de prijs op 9 maart 2027
      En het kwam op 8 maart 2027 aan
      Als de klant op <moment> de order annuleert
      Dan is het verzoek kosteloos
      En dat volgt uit BW 6:236(i)

      Voorbeelden:
        | goed                                    | moment              | toelichting             |
        | het is samengesteld uit standaardopties | 22 maart 2027 10:00 | misschien maatwerk      |
        | het komt uit voorraad                   | 23 maart 2027 10:00 | te laat om te herroepen |
