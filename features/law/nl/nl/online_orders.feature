# language: nl
# policies/law/nl/online_orders.yaml
Functionaliteit: Online bestellen, en misleid worden

  Artikel 6:227c BW: wij bevestigen meteen dat wij een online bestelling hebben ontvangen, en tot dan mag een consument
  haar ontbinden. Artikel 6:230v: op de bestelknop moet staan dat bestellen betalen betekent, anders mag de consument de
  order laten vernietigen. Artikel 6:193j: dat mag hij ook als wij hem over kosten of rechten hebben misleid.

  Zonder dat zou de order staan: hij wordt naar eigen wensen gemaakt, dus er is geen bedenktijd.

  Achtergrond:
    Gegeven Anna de Wit, een consument
    En een order van € 640,00, gesloten op 4 januari 2027
    En het gaat om een koop van goederen
    En het wordt naar de eigen wensen van de klant gemaakt
    En het kwam op 20 januari 2027 aan
    En wij wezen de klant vóór de order op het herroepingsrecht

  Regel: Een online bestelling wordt bevestigd, of mag worden ontbonden

    Scenario: Nooit bevestigd
      Gegeven wij bevestigden nooit dat wij de online bestelling hadden ontvangen
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering kosteloos
      En dat volgt uit BW 6:227c(2)
      En hoeft dit niet: de order bevestigen in een vorm die te bewaren is

    Scenario: Bevestigd
      Gegeven wij bevestigden dat wij de online bestelling hadden ontvangen
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:217

    Scenario: Een ander verzoek krijgt de bevestiging die ontbreekt
      Gegeven wij bevestigden nooit dat wij de online bestelling hadden ontvangen
      Als de klant op 1 maart 2027 10:00 vraagt op een ander adres te leveren
      Dan is de wijziging afgewezen
      En dat berust op BW 6:217
      En de orderafdeling bevestigt de online bestelling uiterlijk 1 maart 2027 10:00

    Scenario: Een ander verzoek van wie de bevestiging heeft
      Gegeven wij bevestigden dat wij de online bestelling hadden ontvangen
      Als de klant op 1 maart 2027 10:00 vraagt op een ander adres te leveren
      Dan is de wijziging afgewezen
      En dat volgt uit het uitgangspunt
      En hoeft dit niet: de order bevestigen in een vorm die te bewaren is

    Abstract Scenario: Wie de order beëindigt, hoe hij het ook noemt, maar niet wie wegblijft
      Gegeven wij bevestigden nooit dat wij de online bestelling hadden ontvangen
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                             | oordeel   | bepaling         | toelichting         |
        | de klant op 1 maart 2027 10:00 de order herroept                    | kosteloos | BW 6:227c(2)     | noemt het herroepen |
        | de klant op 1 maart 2027 10:00 voor € 200,00 van de order annuleert | kosteloos | BW 6:227c(2)     | beëindigt een deel  |
        | er op 1 maart 2027 10:00 niemand is om de levering aan te nemen     | afgewezen | het uitgangspunt | zegt niets          |
        | de klant op 1 maart 2027 10:00 vraagt op een ander adres te leveren | afgewezen | het uitgangspunt | gaat ermee door     |

  Regel: Op de bestelknop staat dat bestellen betalen betekent

    Scenario: Dat stond er niet
      Gegeven op de bestelknop stond niet dat bestellen betalen betekent
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering kosteloos
      En dat volgt uit BW 6:230v(3)
      En de administratie herstelt uiterlijk 15 maart 2027 10:00 de bestelknop

    Scenario: Dat stond er wel
      Gegeven op de bestelknop stond dat bestellen betalen betekent
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:217

    Scenario: Wie met de order doorgaat, houdt hem
      Gegeven op de bestelknop stond niet dat bestellen betalen betekent
      Als de klant op 1 maart 2027 10:00 vraagt op een ander adres te leveren
      Dan is de wijziging afgewezen
      En dat volgt uit het uitgangspunt
      En hoeft dit niet: de bestelknop herstellen

  Regel: Wie is misleid, mag de order laten vernietigen

    Achtergrond:
      Gegeven de order is in onze winkel gesloten

    Scenario: Wij zeiden iets misleidends
      Gegeven wij zeiden iets misleidends over de kosten van annuleren
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering kosteloos
      En dat volgt uit BW 6:193j(3)
      En de verkoopleider zet uiterlijk 8 maart 2027 17:00 recht wat is gezegd

    Scenario: Wat wij zeiden was juist
      Gegeven wat wij over de kosten van annuleren zeiden was juist
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:217

    Scenario: Wie met de order doorgaat, misleid of niet, houdt hem
      Gegeven wij zeiden iets misleidends over de kosten van annuleren
      Als de klant op 1 maart 2027 10:00 vraagt op een ander adres te leveren
      Dan is de wijziging afgewezen
      En dat volgt uit het uitgangspunt
      En hoeft dit niet: rechtzetten wat is gezegd
