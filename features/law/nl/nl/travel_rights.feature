# language: nl
# policies/law/nl/package_travel.yaml
Functionaliteit: Een reis die slordig is verkocht, en wat geen reis is

  De rechten van titel 7A staan naast de andere rechten van een consument: wie bij het boeken is misleid, beëindigt de reis
  kosteloos, waar artikel 7:509 BW de prijs min besparingen zou laten rekenen. Overdragen gaat over de reiziger, en over
  niets anders; en het is voorbij als de reis begint.

  Regel: Een reis die slordig is verkocht, kost niets om op te zeggen

    @verify_with_counsel
    Abstract Scenario: De vergoeding gaat eraf
      Gegeven Familie De Wit, een consument
      En een pakketreis van € 2.000,00, geboekt op 1 februari 2027 op onze ondertekende voorwaarden
      En de reis begint op 16 oktober 2027 12:00
      En annuleren bespaart ons € 300,00, en wij verkopen opnieuw voor € 500,00
      En <slordigheid>
      En <reden>
      Als <verzoek>
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | slordigheid                                                         | reden                                      | verzoek                                                             | oordeel   | bedrag     | bepaling     | toelichting                                           |
        | wij bevestigden dat wij de online bestelling hadden ontvangen       | de klant heeft inmiddels iets anders nodig | de klant op 1 oktober 2027 10:00 de reis opzegt                     | betaald   | € 1.200,00 | BW 7:509(1)  | zorgvuldig verkocht: de prijs min besparingen         |
        | wij bevestigden nooit dat wij de online bestelling hadden ontvangen | de klant heeft inmiddels iets anders nodig | de klant op 1 oktober 2027 10:00 de reis opzegt                     | kosteloos | € 0,00     | BW 6:227c(2) | de boeking is nooit bevestigd                         |
        | op de bestelknop stond niet dat bestellen betalen betekent          | de klant heeft inmiddels iets anders nodig | de klant op 1 oktober 2027 10:00 de reis opzegt                     | kosteloos | € 0,00     | BW 6:230v(3) | de knop verzweeg de prijs                             |
        | wij zeiden iets misleidends over de kosten van annuleren            | de klant heeft inmiddels iets anders nodig | de klant op 1 oktober 2027 10:00 de reis opzegt                     | kosteloos | € 0,00     | BW 6:193j(3) | misleid                                               |
        | wij verhoogden de prijs op 1 april 2027                             | de klant heeft inmiddels iets anders nodig | de klant op 1 oktober 2027 10:00 de reis opzegt                     | kosteloos | € 0,00     | BW 6:236(i)  | duurder binnen drie maanden                           |
        | de extra's waren vooraf aangevinkt                                  | de klant heeft inmiddels iets anders nodig | de klant op 1 oktober 2027 10:00 voor € 1.000,00 van de reis opzegt | kosteloos | € 0,00     | BW 6:230j    | een excursie die niemand koos                         |
        | wij bevestigden dat wij de online bestelling hadden ontvangen       | de klant geeft geen reden                  | de klant op 1 oktober 2027 10:00 de reis opzegt                     | betaald   | € 1.200,00 | BW 7:509(1)  | een reden hoeft niet, en geen reden is geen overmacht |
        | wij bevestigden dat wij de online bestelling hadden ontvangen       | de klant heeft zich vergist                | de klant op 1 oktober 2027 10:00 de reis opzegt                     | betaald   | € 1.200,00 | BW 7:509(1)  | een vergissing ook niet                               |

  Regel: Overdragen gaat over wie er reist, tot de reis begint

    Achtergrond:
      Gegeven Familie De Wit, een consument
      En een pakketreis van € 2.000,00, geboekt op 1 februari 2027 op onze ondertekende voorwaarden
      En de reis begint op 16 oktober 2027 12:00
      En het overdragen van de reis kost ons € 75,00

    @verify_with_counsel
    Scenario: Een minuut voor het begin kijkt er nog iemand naar
      Als de klant op 16 oktober 2027 11:59 vraagt een ander te laten reizen
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit BW 7:506(1)

    Abstract Scenario: Als hij begint, of voor een andere wijziging, blijft de boeking staan
      Als <verzoek>
      Dan is het verzoek afgewezen
      En dat volgt uit het uitgangspunt

      Voorbeelden:
        | verzoek                                                            | toelichting  |
        | de klant op 16 oktober 2027 12:00 vraagt een ander te laten reizen | hij begint   |
        | de klant op 17 oktober 2027 12:00 vraagt een ander te laten reizen | de dag erna  |
        | de klant op 1 maart 2027 10:00 vraagt de hoeveelheid te wijzigen   | met één meer |
        | de klant op 1 maart 2027 10:00 vraagt om een lagere prijs          | voor minder  |
        | de klant op 1 maart 2027 10:00 een gebrek meldt                    | een gebrek   |

  Regel: Alleen een reis wordt zo overgedragen

    Abstract Scenario: Een andere reiziger bij een andere order
      Gegeven Familie De Wit, een consument
      En een order van € 2.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden
      En <soort>
      En de reis begint op 16 oktober 2027 12:00
      En het overdragen van de reis kost ons € 75,00
      Als de klant op 1 maart 2027 10:00 vraagt een ander te laten reizen
      Dan is het verzoek afgewezen
      En dat volgt uit het uitgangspunt

      Voorbeelden:
        | soort                               | toelichting               |
        | het gaat om een koop van goederen   | kaartjes die zijn gekocht |
        | het gaat om een order voor diensten | een gids                  |

  Regel: Wie een reis in onze winkel boekte, zegt haar op en herroept haar niet

    @verify_with_counsel
    Abstract Scenario: Het woord maakt hier uit
      Gegeven Familie De Wit, een consument
      En een pakketreis van € 2.000,00, geboekt op 1 februari 2027 op onze ondertekende voorwaarden
      En de order is in onze winkel gesloten
      En de reis begint op 16 oktober 2027 12:00
      En annuleren bespaart ons € 300,00, en wij verkopen opnieuw voor € 500,00
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                            | oordeel   | bepaling        | toelichting   |
        | de klant op 1 oktober 2027 10:00 de reis opzegt    | betaald   | BW 7:509(1)     | zegt haar op  |
        | de klant op 1 oktober 2027 10:00 de order herroept | afgewezen | BW 6:230g(1)(e) | herroept haar |

  Regel: Voor pakketreizen die vanaf 1 juli 2018 zijn geboekt, en op de cent

    @verify_with_counsel
    Abstract Scenario: De dag ervoor was niets ervan wet
      Gegeven Familie De Wit, een consument
      En een pakketreis van € 2.000,00, geboekt op <geboekt> op onze ondertekende voorwaarden
      En de reis begint op 16 oktober 2018 12:00
      En het overdragen van de reis kost ons € 75,00
      En annuleren bespaart ons € 300,00, en wij verkopen opnieuw voor € 500,00
      En de klant is door overmacht getroffen
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | geboekt      | verzoek                                                             | oordeel      | bepaling         | toelichting                       |
        | 30 juni 2018 | de klant op 1 september 2018 10:00 vraagt een ander te laten reizen | afgewezen    | het uitgangspunt | overdragen, de dag ervoor         |
        | 1 juli 2018  | de klant op 1 september 2018 10:00 vraagt een ander te laten reizen | betaald      | BW 7:506(1)      | overdragen, de eerste dag         |
        | 30 juni 2018 | de klant op 10 oktober 2018 00:00 vraagt een ander te laten reizen  | afgewezen    | het uitgangspunt | in de laatste week, de dag ervoor |
        | 1 juli 2018  | de klant op 10 oktober 2018 00:00 vraagt een ander te laten reizen  | doorverwezen | BW 7:506(1)      | in de laatste week, de eerste dag |
        | 30 juni 2018 | de klant op 1 oktober 2018 10:00 de reis opzegt                     | afgewezen    | het uitgangspunt | overmacht, de dag ervoor          |
        | 1 juli 2018  | de klant op 1 oktober 2018 10:00 de reis opzegt                     | kosteloos    | BW 7:509(3)      | overmacht, de eerste dag          |

    @verify_with_counsel
    Abstract Scenario: Een cent meer dan de vergoeding komt terug
      Gegeven Familie De Wit, een consument
      En een pakketreis van € 2.000,00, geboekt op 1 februari 2027 op onze ondertekende voorwaarden
      En de reis begint op 16 oktober 2027 12:00
      En annuleren bespaart ons € 300,00, en wij verkopen opnieuw voor € 500,00
      En op 1 februari 2027 is <betaald> aanbetaald
      Als de klant op 1 oktober 2027 10:00 de reis opzegt
      Dan betaalt de klant € 1.200,00
      En van de aanbetaling is € 0,00 verbeurd
      En wij verrekenen <verrekend> met wat is betaald
      En wij betalen <terug> terug
      En dat volgt uit BW 7:509(2)
      En de administratie betaalt het uiterlijk 15 oktober 2027 10:00 terug

      Voorbeelden:
        | betaald    | verrekend  | terug    | toelichting               |
        | € 1.200,01 | € 1.200,00 | € 0,01   | een cent                  |
        | € 2.000,00 | € 1.200,00 | € 800,00 | de hele prijs was betaald |

    @verify_with_counsel
    Scenario: Er was niets betaald, dus er komt niets terug
      Gegeven Familie De Wit, een consument
      En een pakketreis van € 2.000,00, geboekt op 1 februari 2027 op onze ondertekende voorwaarden
      En de reis begint op 16 oktober 2027 12:00
      En annuleren bespaart ons € 300,00, en wij verkopen opnieuw voor € 500,00
      Als de klant op 1 oktober 2027 10:00 de reis opzegt
      Dan betaalt de klant € 1.200,00
      En dat volgt uit BW 7:509(2)
      En hoeft dit niet: terugbetalen wat overblijft
