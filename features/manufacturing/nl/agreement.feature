# language: nl
# policies/manufacturing/agreement.yaml
Functionaliteit: De overeenkomst, en wie namens de klant mag spreken

  Artikel 2.1 van onze leveringsvoorwaarden: "Een order bindt ons allebei zodra wij hem kunnen laten zien: ondertekend,
  besteld of bevestigd op papier." Artikel 2.2: "Zolang een order niet is te laten zien, rekenen wij niets voor een
  wijziging."

  Artikel 2.3: "Wij wijzigen een order voor degene die bij de klant beslist." Artikel 2.4: "Een mondeling verzoek telt
  zodra het schriftelijk is bevestigd."

  Artikel 2.5: "Noemden wij allebei voorwaarden, dan stellen wij eerst vast welke gelden." Artikel 2.6: "Onze
  voorwaarden zijn voor orders van bedrijven." Richtlijn G9: waar onze voorwaarden niet gelden, beslist de
  verkoopleider.

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
      Dan wachten wij op de ondertekende offerte of een schriftelijke bevestiging van de order
      En dat volgt uit artikel 2.2

      Voorbeelden:
        | papier                                | toelichting                |
        | er staat niets op papier              | hun woord tegen het onze   |
        | wij hebben alleen een telefoonnotitie | die schreven wij zelf      |
        | de offerte is nooit ondertekend       | een aanbod, nog geen order |

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

  Regel: Wij rekenen alleen onder onze eigen voorwaarden

    Achtergrond:
      Gegeven de offerte is ondertekend
      En de klant vraagt op 20 april 2027 11:00 de leverdatum te verschuiven

    Abstract Scenario: Onze voorwaarden horen bij de overeenkomst
      Gegeven <de onze>
      En <de hunne>
      Als de orderafdeling beslist
      Dan betaalt de klant € 1.000,00
      En dat volgt uit artikel 6.3

      Voorbeelden:
        | de onze                           | de hunne                               | toelichting                          |
        | onze voorwaarden zijn overhandigd | de klant noemde geen eigen voorwaarden | overhandigen is genoeg               |
        | onze voorwaarden zijn ondertekend | de klant noemde eigen voorwaarden      | hun handtekening staat onder de onze |

    Abstract Scenario: Onze voorwaarden horen niet bij de overeenkomst
      Gegeven <de onze>
      En <de hunne>
      Als de orderafdeling beslist
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G9

      Voorbeelden:
        | de onze                                                 | de hunne                                        | toelichting                    |
        | onze voorwaarden zijn gedeponeerd maar niet overhandigd | de klant noemde geen eigen voorwaarden          | deponeren is niet overhandigen |
        | onze voorwaarden zijn niet overhandigd                  | de klant noemde eigen voorwaarden               | alleen de hunne lagen op tafel |
        | onze voorwaarden zijn overhandigd                       | de klant wees onze voorwaarden uitdrukkelijk af | met zoveel woorden geweigerd   |

    @verify_with_counsel
    Scenario: Twee sets voorwaarden lossen wij eerst op
      Gegeven onze voorwaarden zijn overhandigd
      En de klant noemde eigen voorwaarden
      Als de orderafdeling beslist
      Dan wachten wij op ons antwoord op de inkoopvoorwaarden van de klant, of een handtekening onder de onze
      En dat volgt uit artikel 2.5
