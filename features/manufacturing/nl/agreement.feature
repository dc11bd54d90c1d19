# language: nl
# policies/manufacturing/agreement.yaml
Functionaliteit: De order op papier, en wie namens de klant mag spreken

  Artikel 2.1 van onze leveringsvoorwaarden: "Een order bindt ons allebei zodra wij hem kunnen laten zien: ondertekend,
  besteld of bevestigd op papier." Artikel 2.2: "Zolang een order niet is te laten zien, rekenen wij niets voor een
  wijziging."

  Artikel 2.3: "Wij wijzigen een order voor degene die bij de klant beslist." Artikel 2.4: "Een mondeling verzoek telt
  zodra het schriftelijk is bevestigd."

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 12.500,00, gesloten op 4 januari 2027
    En de levering is toegezegd voor 30 april 2027
    En de order is ingepland

  Regel: Alleen voor een order die wij kunnen laten zien, rekenen wij kosten

    Achtergrond:
      Gegeven onze voorwaarden zijn ondertekend
      En de klant vraagt op 20 april 2027 11:00 de leverdatum te verschuiven

    Abstract Scenario: Dit is bewijs
      Gegeven <papier>
      Als de orderafdeling beslist
      Dan is de wijziging betaald
      En betaalt de klant € 1.000,00
      En dat volgt uit artikel 6.3

      Voorbeelden:
        | papier                                          | toelichting                            |
        | de offerte is ondertekend                       | het beste bewijs                       |
        | de klant stuurde een inkooporder                | hun eigen woorden                      |
        | wij hebben alleen onze eigen bevestiging        | eenzijdig, maar niemand maakte bezwaar |
        | wij hebben een telefoonnotitie die is bevestigd | een mondelinge order, later bevestigd  |

    Abstract Scenario: Dit niet
      Gegeven <papier>
      Als de orderafdeling beslist
      Dan wachten wij op <bewijs>
      En dat volgt uit artikel 2.2

      Voorbeelden:
        | papier                                | bewijs                                                                     | toelichting                |
        | er staat niets op papier              | de ondertekende offerte of een schriftelijke bevestiging van de order      | hun woord tegen het onze   |
        | wij hebben alleen een telefoonnotitie | een brief of e-mail die bevestigt wat in het gesprek is afgesproken        | die schreven wij zelf      |
        | de offerte is nooit ondertekend       | de handtekening voor akkoord van de klant onder de offerte of het contract | een aanbod, nog geen order |

    Abstract Scenario: Ook niet een half dossier, of wat niemand opschreef
      Gegeven de offerte is ondertekend
      En <stand>
      Als de orderafdeling beslist
      Dan wachten wij op <bewijs>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | stand                                          | bewijs                                                                          | bepaling    | toelichting             |
        | er ontbreekt een stuk in het dossier           | het stuk dat in het dossier ontbreekt                                           | artikel 2.7 | eerst het hele dossier  |
        | niemand legde vast wat de klant mocht verwachten | een met de klant besproken verslag van wat is gevraagd, toegezegd en afgewezen | artikel 2.8 | wat was er toegezegd?  |

  Regel: Wij luisteren naar wie mag beslissen

    Achtergrond:
      Gegeven onze voorwaarden zijn ondertekend
      En de klant vraagt op 20 april 2027 11:00 de leverdatum te verschuiven

    Abstract Scenario: Wie het vraagt, en hoe
      Gegeven de offerte is ondertekend
      En <gevraagd>
      Als de orderafdeling beslist
      Dan wachten wij op <bewijs>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | gevraagd                                           | bewijs                                                             | bepaling    | toelichting                         |
        | degene die het vraagt adviseert alleen             | het akkoord van degene die bij de klant beslist                    | artikel 2.3 | een adviseur kan niet beslissen     |
        | het verzoek kwam telefonisch en is nooit bevestigd | een schriftelijke bevestiging van het verzoek door de klant        | artikel 2.4 | een gesprek wordt verkeerd begrepen |
        | er tekende iemand die niet mag tekenen             | goedkeuring van de order door iemand die voor de klant mag tekenen | BW 3:69     | geen order tot de goedkeuring       |

    Abstract Scenario: Dan kunnen wij verder
      Gegeven de offerte is ondertekend
      En <gevraagd>
      Als de orderafdeling beslist
      Dan betaalt de klant € 1.000,00
      En dat volgt uit artikel 6.3

      Voorbeelden:
        | gevraagd                                                                   | toelichting                    |
        | degene die het vraagt beslist                                              | de juiste persoon              |
        | het verzoek kwam telefonisch en is schriftelijk bevestigd                  | nu staat het op papier         |
        | degene die het vraagt adviseert alleen, maar wie beslist is het ermee eens | het besluit is opgehaald       |
        | er tekende een gevolmachtigde                                              | een gevolmachtigde mag tekenen |
