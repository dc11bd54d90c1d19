# language: nl
# policies/practice/evidence.yaml
Functionaliteit: De order op papier, voordat wij iets vorderen

  Artikel 2.1: "Een order bindt ons allebei zodra zij is te laten zien: ondertekend, besteld of bevestigd op papier."
  Artikel 2.2: "Zolang zij niet is te laten zien, rekenen wij niets." Een mondelinge order is geldig, dus wij wijzen haar
  nooit af omdat er geen papier is: wij wachten, en halen wat ontbreekt. Van sterk naar zwak: een ondertekend contract of
  een ondertekende offerte, een inkooporder, een e-mail die de klant bevestigde, onze eigen bevestiging, een opname, een
  gespreksnotitie, niets.

  Artikel 2.7: "Uit een half dossier vorderen wij niets." Artikel 2.8: "Verschillen wij van mening over wat u mocht
  verwachten en schreef niemand het op, dan leggen wij het eerst samen vast."

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 12.500,00, gesloten op 4 januari 2027
    En het gaat om een koop van goederen
    En onze voorwaarden zijn ondertekend

  Regel: Alleen uit een order die wij kunnen laten zien, vorderen wij

    Abstract Scenario: Dit is bewijs
      Gegeven <papier>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op artikel 2.1

      Voorbeelden:
        | papier                                          | toelichting                           |
        | het contract is ondertekend                     | het beste bewijs                      |
        | de offerte is ondertekend                       | getekend voor akkoord                 |
        | de klant stuurde een inkooporder                | hun eigen woorden                     |
        | de klant bevestigde onze e-mail                 | door ons gestuurd, door hen bevestigd |
        | wij hebben alleen onze eigen bevestiging        | eenzijdig, maar niemand protesteerde  |
        | het gesprek is opgenomen, en de klant wist dat  | zij wisten wat zij tegen wie zeiden   |
        | wij hebben een telefoonnotitie die is bevestigd | een mondelinge order, later bevestigd |

    Abstract Scenario: Dit niet, en dit halen wij
      Gegeven <papier>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op <bewijs>
      En dat volgt uit artikel 2.2, de uitzondering op BW 6:217
      En <plicht>

      Voorbeelden:
        | papier                                | bewijs                                                                     | plicht                                                                           | toelichting                  |
        | er staat niets op papier              | de ondertekende offerte of een schriftelijke bevestiging van de order      | de orderafdeling vraagt uiterlijk 1 maart 2027 23:59 om het bewijs               | hun woord tegen het onze     |
        | de offerte is nooit ondertekend       | de handtekening voor akkoord van de klant onder de offerte of het contract | de orderafdeling vraagt uiterlijk 1 maart 2027 23:59 om het bewijs               | een aanbod, nog geen order   |
        | het contract is nooit ondertekend     | de handtekening voor akkoord van de klant onder de offerte of het contract | de orderafdeling vraagt uiterlijk 1 maart 2027 23:59 om het bewijs               | een concept is geen contract |
        | wij hebben alleen een telefoonnotitie | een brief of e-mail die bevestigt wat in het gesprek is afgesproken        | de orderafdeling bevestigt het gesprek uiterlijk 1 maart 2027 23:59 schriftelijk | wij schreven haar zelf       |

    @verify_with_counsel
    Scenario: Ook niet een opname waar de klant niet van wist
      Gegeven het gesprek is opgenomen, en de klant wist dat niet
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op de afspraak op schrift, want op een opname die niet was aangekondigd, beroepen wij ons niet
      En dat volgt uit artikel 2.2, de uitzondering op BW 6:217
      En de orderafdeling vraagt uiterlijk 1 maart 2027 23:59 om het bewijs
      En de orderafdeling bevestigt het gesprek uiterlijk 1 maart 2027 23:59 schriftelijk

  Regel: Het hele dossier, voordat wij vorderen

    Achtergrond:
      Gegeven de offerte is ondertekend

    Scenario: Er ontbreekt een stuk
      Gegeven er ontbreekt een stuk in het dossier
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op het stuk dat in het dossier ontbreekt
      En dat volgt uit artikel 2.7, de uitzondering op artikel 2.1
      En dat volgt uit artikel 2.7, de uitzondering op BW 6:217
      En de orderafdeling vraagt uiterlijk 1 maart 2027 23:59 om het bewijs
      En de administratie maakt het dossier uiterlijk 2 maart 2027 17:00 compleet

    Scenario: Er ontbreekt niets
      Gegeven het dossier is compleet
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op artikel 2.1

  Regel: Wat is toegezegd, wordt opgeschreven

    Achtergrond:
      Gegeven de offerte is ondertekend

    Scenario: Niemand schreef het op
      Gegeven niemand legde vast wat de klant mocht verwachten
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op een met de klant besproken verslag van wat is gevraagd, toegezegd en afgewezen
      En dat volgt uit artikel 2.8, de uitzondering op artikel 2.1
      En dat volgt uit artikel 2.8, de uitzondering op BW 6:217
      En de orderafdeling vraagt uiterlijk 1 maart 2027 23:59 om het bewijs
      En de orderafdeling legt uiterlijk 3 maart 2027 17:00 vast wat is gevraagd en toegezegd

    Scenario: Bij de bestelling is het afgewezen
      Gegeven wat de klant verwachtte is bij de bestelling afgewezen
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op artikel 2.1
