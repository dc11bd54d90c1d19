# language: nl
# policies/law/nl/online_orders.yaml
Functionaliteit: Online bestellen is beschermd voor consumenten, en vanaf de order

  Artikelen 6:227c, 6:230v en 6:193j BW beschermen consumenten, en wie heeft besteld. Een bedrijf leest zelf wat er op de
  knop staat, en vóór de order valt er niets te beëindigen.

  Regel: Een bedrijf heeft geen van deze rechten

    Abstract Scenario: Wat de order van een consument beëindigt, beëindigt die van een bedrijf niet
      Gegeven <wie>
      En een order van € 640,00, gesloten op 4 januari 2027
      En het gaat om een koop van goederen
      En het wordt naar de eigen wensen van de klant gemaakt
      En het kwam op 20 januari 2027 aan
      En <slordigheid>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wie                        | slordigheid                                                         | oordeel   | bepaling         | toelichting                   |
        | Anna de Wit, een consument | wij bevestigden nooit dat wij de online bestelling hadden ontvangen | kosteloos | BW 6:227c(2)     | een consument, niet bevestigd |
        | Anna de Wit, een bedrijf   | wij bevestigden nooit dat wij de online bestelling hadden ontvangen | afgewezen | het uitgangspunt | een bedrijf, niet bevestigd   |
        | Anna de Wit, een consument | op de bestelknop stond niet dat bestellen betalen betekent          | kosteloos | BW 6:230v(3)     | een consument, de knop        |
        | Anna de Wit, een bedrijf   | op de bestelknop stond niet dat bestellen betalen betekent          | afgewezen | het uitgangspunt | een bedrijf, de knop          |
        | Anna de Wit, een consument | wij zeiden iets misleidends over de kosten van annuleren            | kosteloos | BW 6:193j(3)     | een consument, misleid        |
        | Anna de Wit, een bedrijf   | wij zeiden iets misleidends over de kosten van annuleren            | afgewezen | het uitgangspunt | een bedrijf, misleid          |

  Regel: Vóór de order valt er niets te beëindigen of te bevestigen

    Abstract Scenario: Alleen een offerte
      Gegeven Anna de Wit, een consument
      En een offerte van € 640,00
      En <slordigheid>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat volgt uit het uitgangspunt

      Voorbeelden:
        | slordigheid                                                         | toelichting                     |
        | wij bevestigden nooit dat wij de online bestelling hadden ontvangen | er valt nog niets te bevestigen |
        | op de bestelknop stond niet dat bestellen betalen betekent          | niemand heeft erop gedrukt      |
        | wij zeiden iets misleidends over de kosten van annuleren            | er kwam geen order van          |

    Scenario: Zonder order ook geen bevestiging ervan
      Gegeven Anna de Wit, een consument
      En een offerte van € 640,00
      En wij bevestigden nooit dat wij de online bestelling hadden ontvangen
      Als de klant op 1 maart 2027 10:00 vraagt op een ander adres te leveren
      Dan is de wijziging afgewezen
      En dat volgt uit het uitgangspunt
      En hoeft dit niet: de order bevestigen in een vorm die te bewaren is

  Regel: Ook een bedrijf krijgt zijn bestelling bevestigd

    Scenario: De bevestiging is er voor iedereen die online bestelt
      Gegeven Anna de Wit, een bedrijf
      En een order van € 640,00, gesloten op 4 januari 2027
      En het gaat om een koop van goederen
      En het kwam op 20 januari 2027 aan
      En wij bevestigden nooit dat wij de online bestelling hadden ontvangen
      Als de klant op 1 maart 2027 10:00 vraagt op een ander adres te leveren
      Dan is de wijziging afgewezen
      En dat volgt uit het uitgangspunt
      En de orderafdeling bevestigt de online bestelling uiterlijk 1 maart 2027 10:00
