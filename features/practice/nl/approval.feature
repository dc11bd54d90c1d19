# language: nl
# policies/practice/approval.yaml
Functionaliteit: Naar wie wij luisteren, en hoe

  Artikel 2.3: "Wij wijzigen een order voor degene die bij de klant beslist." Artikel 2.4: "Een mondeling verzoek telt
  zodra het schriftelijk is bevestigd." Een klacht hoeft niet op schrift.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 12.500,00, gesloten op 4 januari 2027
    En het gaat om een koop van goederen
    En onze voorwaarden zijn ondertekend
    En de offerte is ondertekend

  Regel: Wie adviseert, beslist niet

    Scenario: Adviseert alleen
      Gegeven degene die het vraagt adviseert alleen
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op het akkoord van degene die bij de klant beslist
      En dat volgt uit artikel 2.3, de uitzondering op artikel 2.1
      En dat volgt uit artikel 2.3, de uitzondering op BW 6:217
      En de orderafdeling vraagt uiterlijk 1 maart 2027 23:59 om het bewijs
      En de orderafdeling vraagt het uiterlijk 1 maart 2027 23:59 aan wie beslist

    Abstract Scenario: Dan kunnen wij verder
      Gegeven <vrager>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op artikel 2.1

      Voorbeelden:
        | vrager                                                                     | toelichting              |
        | degene die het vraagt beslist                                              | de juiste persoon        |
        | degene die het vraagt adviseert alleen, maar wie beslist is het ermee eens | het besluit is opgehaald |

  Regel: Een mondeling verzoek wordt eerst bevestigd

    Scenario: Een telefoontje dat niemand bevestigde
      Gegeven het verzoek kwam telefonisch en is nooit bevestigd
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op een schriftelijke bevestiging van het verzoek door de klant
      En dat volgt uit artikel 2.4, de uitzondering op artikel 2.1
      En dat volgt uit artikel 2.4, de uitzondering op BW 6:217
      En de orderafdeling vraagt uiterlijk 1 maart 2027 23:59 om het bewijs
      En de orderafdeling bevestigt dit uiterlijk 1 maart 2027 23:59 schriftelijk

    Scenario: Een telefoontje dat is bevestigd
      Gegeven het verzoek kwam telefonisch en is schriftelijk bevestigd
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op artikel 2.1

    Scenario: Een klacht hoeft niet op schrift
      Gegeven het verzoek kwam telefonisch en is nooit bevestigd
      Als de klant op 1 maart 2027 10:00 een gebrek meldt
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 9.5
