# language: nl
# policies/practice/evidence.yaml
Functionaliteit: Om elk papier dat ontbreekt wordt gevraagd

  Artikelen 2.2 tot en met 2.12 wachten elk op iets: bewijs van de order, wie beslist, een verzoek op schrift, wiens voorwaarden
  gelden, het hele dossier, wat is toegezegd, één betaaltermijn, de hoofdpunten, de reden. Het ene komt nooit in de plaats van het
  andere: wij vragen de klant om alles tegelijk, en niet om het een na het ander.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 12.500,00, gesloten op 4 januari 2027
    En het gaat om een koop van goederen
    En degene die het vraagt adviseert alleen
    En het verzoek kwam telefonisch en is nooit bevestigd
    En er ontbreekt een stuk in het dossier
    En niemand legde vast wat de klant mocht verwachten
    En de klant geeft geen reden
    En niemand vroeg de inkoopvoorwaarden van de klant op

  Regel: Alles tegelijk

    Achtergrond:
      Gegeven onze voorwaarden zijn overhandigd
      En de klant noemde eigen voorwaarden
      En niemand wees op de punten over betaling, annulering en aanbetaling

    @verify_with_counsel
    Abstract Scenario: Bewijs, mensen, voorwaarden en redenen
      Gegeven <papier>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op <bewijs>
      En wachten wij op het akkoord van degene die bij de klant beslist
      En wachten wij op een schriftelijke bevestiging van het verzoek door de klant
      En wachten wij op ons antwoord op de inkoopvoorwaarden van de klant, of een handtekening onder de onze
      En wachten wij op het stuk dat in het dossier ontbreekt
      En wachten wij op een met de klant besproken verslag van wat is gevraagd, toegezegd en afgewezen
      En wachten wij op een bericht van de klant dat de punten over betaling, annulering en aanbetaling zijn gezien
      En wachten wij op de reden van het verzoek
      En dat volgt uit artikel 2.2

      Voorbeelden:
        | papier                                              | bewijs                                                                                      | toelichting              |
        | er staat niets op papier                            | de ondertekende offerte of een schriftelijke bevestiging van de order                       | hun woord tegen het onze |
        | de offerte is nooit ondertekend                     | de handtekening voor akkoord van de klant onder de offerte of het contract                  | alleen een aanbod        |
        | wij hebben alleen een telefoonnotitie               | een brief of e-mail die bevestigt wat in het gesprek is afgesproken                         | wij schreven haar zelf   |
        | het gesprek is opgenomen, en de klant wist dat niet | de afspraak op schrift, want op een opname die niet was aangekondigd, beroepen wij ons niet | wij gebruiken hem niet   |

    Scenario: En iemand doet het, stuk voor stuk
      Gegeven er staat niets op papier
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op het akkoord van degene die bij de klant beslist
      En dat volgt uit artikel 2.3
      En de orderafdeling vraagt het uiterlijk 1 maart 2027 23:59 aan wie beslist
      En de orderafdeling bevestigt dit uiterlijk 1 maart 2027 23:59 schriftelijk
      En de orderafdeling vraagt uiterlijk 1 maart 2027 23:59 om het bewijs
      En de verkoopleider antwoordt uiterlijk 3 maart 2027 17:00 op de inkoopvoorwaarden van de klant
      En de orderafdeling vraagt uiterlijk 1 maart 2027 23:59 de inkoopvoorwaarden van de klant op
      En de administratie maakt het dossier uiterlijk 2 maart 2027 17:00 compleet
      En de orderafdeling legt uiterlijk 3 maart 2027 17:00 vast wat is gevraagd en toegezegd
      En de orderafdeling wijst uiterlijk 1 maart 2027 23:59 op de hoofdpunten
      En de orderafdeling vraagt uiterlijk 1 maart 2027 23:59 naar de reden

  Regel: Waar het niet onze voorwaarden zijn die gelden

    Abstract Scenario: Eén betaaltermijn, naast de rest
      Gegeven onze voorwaarden zijn overhandigd
      En de klant wees onze voorwaarden uitdrukkelijk af
      En de klant is geen groot bedrijf, en wij ook niet
      En wij spraken 14 dagen af om te betalen
      En de voorwaarden van de klant geven 15 dagen om te betalen
      En <papier>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op één betaaltermijn waar wij het schriftelijk over eens zijn
      En wachten wij op <bewijs>
      En wachten wij op het akkoord van degene die bij de klant beslist
      En wachten wij op een schriftelijke bevestiging van het verzoek door de klant
      En wachten wij op het stuk dat in het dossier ontbreekt
      En wachten wij op een met de klant besproken verslag van wat is gevraagd, toegezegd en afgewezen
      En wachten wij op de reden van het verzoek
      En dat volgt uit artikel 2.9

      Voorbeelden:
        | papier                                              | bewijs                                                                                      | toelichting              |
        | er staat niets op papier                            | de ondertekende offerte of een schriftelijke bevestiging van de order                       | hun woord tegen het onze |
        | de offerte is nooit ondertekend                     | de handtekening voor akkoord van de klant onder de offerte of het contract                  | alleen een aanbod        |
        | wij hebben alleen een telefoonnotitie               | een brief of e-mail die bevestigt wat in het gesprek is afgesproken                         | wij schreven haar zelf   |
        | het gesprek is opgenomen, en de klant wist dat niet | de afspraak op schrift, want op een opname die niet was aangekondigd, beroepen wij ons niet | wij gebruiken hem niet   |

    Abstract Scenario: Eén set voorwaarden, naast de rest
      Gegeven onze voorwaarden zijn overhandigd
      En <voorwaarden>
      En <antwoord>
      En er staat niets op papier
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op <duidelijkheid>
      En wachten wij op de ondertekende offerte of een schriftelijke bevestiging van de order
      En wachten wij op het akkoord van degene die bij de klant beslist
      En wachten wij op een schriftelijke bevestiging van het verzoek door de klant
      En wachten wij op het stuk dat in het dossier ontbreekt
      En wachten wij op een met de klant besproken verslag van wat is gevraagd, toegezegd en afgewezen
      En wachten wij op de reden van het verzoek
      En dat volgt uit artikel 2.2

      Voorbeelden:
        | voorwaarden                                     | antwoord                                               | duidelijkheid                                                              | toelichting                   |
        | wij noemden twee sets eigen voorwaarden         | wij wezen de voorwaarden van de klant niet af          | duidelijkheid over welke van onze twee sets voorwaarden bij de order hoort | wij waren zelf niet duidelijk |
        | de klant wees onze voorwaarden uitdrukkelijk af | wij wezen de voorwaarden van de klant uitdrukkelijk af | één set voorwaarden die wij allebei schriftelijk aanvaarden                | geen van beide gaf toe        |

  Regel: Wat nooit is afgesproken, hoeft niet te worden bewezen

    Scenario: Een late aanvaarding is geen order, dus eerst komt een nieuwe afspraak
      Gegeven onze voorwaarden zijn overhandigd
      En er staat niets op papier
      En het aanbod gold tot en met 3 januari 2027
      En de klant aanvaardde het aanbod op 4 januari 2027
      En niemand stemde in met de late aanvaarding
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op een nieuwe afspraak met de klant, nu het aanbod was vervallen
      En dat volgt uit BW 6:223
      En de orderafdeling maakt uiterlijk 1 maart 2027 23:59 een nieuwe afspraak met de klant
      En hoeft dit niet: het vragen aan wie beslist
      En hoeft dit niet: het antwoord schriftelijk bevestigen
      En hoeft dit niet: het dossier compleet maken
      En hoeft dit niet: vastleggen wat is gevraagd, toegezegd en afgewezen
      En hoeft dit niet: vragen waarom de klant dit wil
