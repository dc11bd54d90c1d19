# language: nl
# policies/law/nl/terms.yaml
Functionaliteit: Hoe onze voorwaarden in de order komen

  Artikelen 6:231 tot en met 6:235 BW: algemene voorwaarden binden wie ze aanvaardde, gelezen of niet, als hij ze
  redelijkerwijs kon lezen: ze zijn overhandigd of konden worden bewaard. Deponeren komt alleen in de plaats daarvan als
  overhandigen niet kon. Een bedrijf met 50 mensen of meer, een bedrijf dat zijn jaarrekening publiceert, een bedrijf dat
  met vrijwel dezelfde voorwaarden werkt en een buitenlands bedrijf kunnen er geen beroep op doen dat ze ze niet kregen.

  De wet zelf rekent niets: annuleren wordt afgewezen, wiens voorwaarden ook gelden. Alleen de grond verschilt.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 12.500,00, gesloten op 4 januari 2027
    En het gaat om een koop van goederen

  Regel: Overhandigd, of anders te lezen

    Abstract Scenario: Of de klant ze op tijd kon lezen
      Gegeven <voorwaarden>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op <bepaling>

      Voorbeelden:
        | voorwaarden                                             | bepaling    | toelichting                     |
        | onze voorwaarden zijn overhandigd                       | BW 6:234    | bij het aanbod                  |
        | onze voorwaarden zijn ondertekend                       | BW 6:234    | ondertekend, dus gezien         |
        | onze voorwaarden zijn niet overhandigd                  | BW 6:233(b) | niet te lezen geweest           |
        | onze voorwaarden zijn gedeponeerd maar niet overhandigd | BW 6:233(b) | deponeren is niet overhandigen  |

    Scenario: Wie er nooit van hoorde, is niet gebonden
      Gegeven onze voorwaarden zijn overhandigd
      En ons aanbod noemde onze voorwaarden niet
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:233(b)

    Scenario: Wie ze tekende, heeft ervan gehoord
      Gegeven onze voorwaarden zijn ondertekend
      En ons aanbod noemde onze voorwaarden niet
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:234

    Scenario: De voorwaarden van alle eerdere orders gelden weer
      Gegeven onze voorwaarden zijn niet overhandigd
      En eerdere orders gingen op onze voorwaarden
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 3:35

  Regel: Deponeren alleen waar overhandigen niet kon

    Achtergrond:
      Gegeven onze voorwaarden zijn gedeponeerd maar niet overhandigd

    Abstract Scenario: En de offerte moet zeggen waar
      Gegeven <mogelijk>
      En <vermeld>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op <bepaling>

      Voorbeelden:
        | mogelijk                                           | vermeld                                                                    | bepaling    | toelichting                 |
        | overhandigen van de voorwaarden was niet mogelijk  | op de offerte staat waar, wanneer en onder welk nummer ze zijn gedeponeerd | BW 6:234(1) | alleen dan telt het         |
        | overhandigen van de voorwaarden was niet mogelijk  | op de offerte staat niet waar ze zijn gedeponeerd                          | BW 6:233(b) | niemand kon ze opvragen     |
        | overhandigen van de voorwaarden was mogelijk       | op de offerte staat waar, wanneer en onder welk nummer ze zijn gedeponeerd | BW 6:233(b) | dan moesten ze worden gegeven |

  Regel: Een link

    Achtergrond:
      Gegeven onze voorwaarden waren alleen via een link te lezen

    Abstract Scenario: Is online en bij diensten genoeg
      Gegeven <soort>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op <bepaling>

      Voorbeelden:
        | soort                               | bepaling    | toelichting                     |
        | de order is online gesloten         | BW 6:234    | via de link te bewaren          |
        | over de order is met ons onderhandeld | BW 6:233(b) | papier geven kon                |
        | de order is telefonisch gesloten    | BW 6:233(b) | aan de telefoon valt niet te klikken |

  Regel: Wie er geen beroep op kan doen

    Achtergrond:
      Gegeven onze voorwaarden zijn niet overhandigd

    Abstract Scenario: Een groot bedrijf, naar mensen
      Gegeven er werken <mensen> mensen bij de klant
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op <bepaling>

      Voorbeelden:
        | mensen | bepaling    | toelichting              |
        | 49     | BW 6:233(b) | één minder dan de grens  |
        | 50     | BW 6:235    | de grens                 |
        | 51     | BW 6:235    | erboven                  |

    Abstract Scenario: Of om een andere reden
      Gegeven <reden>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op <bepaling>

      Voorbeelden:
        | reden                                              | bepaling    | toelichting                    |
        | de klant maakt zijn jaarrekening openbaar          | BW 6:235    | volgens de wet groot           |
        | de klant maakt zijn jaarrekening niet openbaar     | BW 6:233(b) | volgens de wet klein           |
        | de klant werkt zelf met vrijwel dezelfde voorwaarden | BW 6:235    | hij kent ze                    |
        | de klant is een buitenlands bedrijf                | BW 6:235    | niet beschermd door 6:233      |
        | de klant komt niet uit het buitenland              | BW 6:233(b) | wel beschermd                  |
