# language: nl
# policies/law/nl/package_travel.yaml
Functionaliteit: Pakketreis: een ander gaat, of niemand

  BW boek 7, titel 7A, en Richtlijn (EU) 2015/2302. Artikel 9: een reiziger mag de reis aan een ander overdragen; ten
  minste zeven dagen vóór het begin is altijd op tijd, en het kost niet meer dan het werkelijk kost. Artikel 12: tot het
  begin mag een reiziger opzeggen voor een redelijke vergoeding, naar wat de organisator bespaart en opnieuw verkoopt, en
  kosteloos bij onvermijdbare en buitengewone omstandigheden op de bestemming. Wat over is, gaat binnen 14 dagen terug.

  De regels gelden voor pakketreizen die vanaf 1 juli 2018 zijn geboekt, ook voor zakelijke reizigers.

  Regel: Een ander mag gaan

    Achtergrond:
      Gegeven Familie De Wit, een consument
      En een pakketreis van € 2.000,00, geboekt op 1 februari 2027 op onze ondertekende voorwaarden
      En de reis begint op 16 oktober 2027 12:00
      En het overdragen van de reis kost ons € 75,00

    @verify_with_counsel
    Abstract Scenario: Zeven dagen ervoor is altijd op tijd
      Als de klant op <moment> vraagt een ander te laten reizen
      Dan is het verzoek betaald
      En betaalt de klant € 75,00
      En dat volgt uit BW 7:506(1)

      Voorbeelden:
        | moment               | toelichting                     |
        | 1 maart 2027 10:00   | ruim ervoor                     |
        | 9 oktober 2027 23:59 | de laatste minuut van dag zeven |

    @verify_with_counsel
    Scenario: Een minuut later kijkt een mens ernaar
      Als de klant op 10 oktober 2027 00:00 vraagt een ander te laten reizen
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit BW 7:506(1)

    Scenario: Wie de plaats niet kan innemen, kan haar niet overnemen
      Gegeven de wijziging is niet uit te voeren
      Als de klant op 1 maart 2027 10:00 vraagt een ander te laten reizen
      Dan is het verzoek afgewezen
      En dat berust op BW 6:217

  Regel: Tot het begin mag een reiziger opzeggen

    Achtergrond:
      Gegeven een pakketreis van € 2.000,00, geboekt op 1 februari 2027 op onze ondertekende voorwaarden
      En de reis begint op 16 oktober 2027 12:00
      En annuleren bespaart ons € 300,00, en wij verkopen opnieuw voor € 500,00

    @verify_with_counsel
    Abstract Scenario: Tot de laatste minuut, voor de prijs min wat is bespaard en opnieuw verkocht
      Gegeven <reiziger>
      Als de klant op <moment> de reis opzegt
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat <grond>

      Voorbeelden:
        | reiziger                                               | moment                | oordeel   | bedrag     | grond                 | toelichting           |
        | Familie De Wit, een consument                          | 16 oktober 2027 11:59 | betaald   | € 1.200,00 | volgt uit BW 7:509(1) | een minuut ervoor     |
        | Familie De Wit, een consument                          | 16 oktober 2027 12:00 | afgewezen | € 0,00     | berust op BW 6:217    | de reis is begonnen   |
        | De Wit Architecten, zakelijke klant sinds 1 maart 2019 | 16 oktober 2027 11:59 | betaald   | € 1.200,00 | volgt uit BW 7:509(1) | ook een bedrijf reist |

    @verify_with_counsel
    Abstract Scenario: Iets op de bestemming dat niemand kon voorkomen
      Gegeven Familie De Wit, een consument
      En <reden>
      En op 1 februari 2027 is € 600,00 aanbetaald
      Als de klant op 1 oktober 2027 10:00 de reis opzegt
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | reden                                      | oordeel   | bedrag     | bepaling    | toelichting         |
        | de klant is door overmacht getroffen       | kosteloos | € 0,00     | BW 7:509(3) | en alles gaat terug |
        | de klant heeft inmiddels iets anders nodig | betaald   | € 1.200,00 | BW 7:509(1) | een andere reden    |

    @verify_with_counsel
    Scenario: Wat is betaald, komt binnen veertien dagen terug
      Gegeven Familie De Wit, een consument
      En de klant is door overmacht getroffen
      En op 1 februari 2027 is € 600,00 aanbetaald
      Als de klant op 1 oktober 2027 10:00 de reis opzegt
      Dan is de annulering kosteloos
      En wij betalen € 600,00 terug
      En dat volgt uit BW 7:509(3)
      En de administratie betaalt het uiterlijk 15 oktober 2027 10:00 terug

  Regel: Voor pakketreizen die vanaf 1 juli 2018 zijn geboekt

    @verify_with_counsel
    Abstract Scenario: De dag waarop de wet inging
      Gegeven Familie De Wit, een consument
      En een pakketreis van € 2.000,00, geboekt op <geboekt> op onze ondertekende voorwaarden
      En de reis begint op 16 oktober 2018 12:00
      En annuleren bespaart ons € 300,00, en wij verkopen opnieuw voor € 500,00
      Als de klant op 1 september 2018 10:00 de reis opzegt
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat <grond>

      Voorbeelden:
        | geboekt      | oordeel   | bedrag     | grond                 | toelichting               |
        | 30 juni 2018 | afgewezen | € 0,00     | berust op BW 6:217    | onder de wet van daarvoor |
        | 1 juli 2018  | betaald   | € 1.200,00 | volgt uit BW 7:509(1) | onder de wet van nu       |
