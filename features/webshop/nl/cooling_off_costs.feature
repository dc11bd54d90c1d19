# language: nl
# policies/webshop/cooling_off.yaml
Functionaliteit: Wat terugsturen kost, in de dagen van de wet en in de onze

  Artikel 5.2: "In de extra dagen is terugsturen voor uw rekening, als wij u dat vóór de bestelling vertelden."
  Artikel 5.3: "Ook in die dagen betaalt u slijtage door meer dan uitproberen, tot de prijs." Artikel 7.4: "Binnen de
  dagen van de wet betaalt u ons retourlabel." De wet haalt dat eraf als niemand het de klant vertelde (artikel 6:230s
  BW), en verder niets.

  Achtergrond:
    Gegeven Sanne Bakker, een consument
    En een order van € 400,00, gesloten op 3 mei 2027
    En het komt uit voorraad
    En het kwam op 10 mei 2027 aan
    En in totaal heeft de klant € 400,00 betaald

  Regel: Terugsturen kost niets, tenzij de klant het wist

    Abstract Scenario: Verteld of niet verteld, op dag 10 en op dag 22
      Gegeven het komt terug met ons label, dat € 24,50 kost
      En <voorlichting>
      Als de klant op <moment> de order herroept
      Dan betaalt de klant <bedrag>
      En wij betalen <terug> terug
      En dat volgt uit <bepaling>

      Voorbeelden:
        | voorlichting                                          | moment            | bedrag  | terug    | bepaling     | toelichting                         |
        | de klant wist dat terugsturen voor eigen rekening is  | 20 mei 2027 10:00 | € 24,50 | € 375,50 | artikel 7.4  | verteld, dus verschuldigd           |
        | niemand vertelde de klant wie het terugsturen betaalt | 20 mei 2027 10:00 | € 0,00  | € 400,00 | BW 6:230o(1) | niet verteld: de wet haalt het eraf |
        | de klant wist dat terugsturen voor eigen rekening is  | 1 juni 2027 10:00 | € 24,50 | € 375,50 | artikel 5.2  | verteld, dus verschuldigd           |
        | niemand vertelde de klant wie het terugsturen betaalt | 1 juni 2027 10:00 | € 0,00  | € 400,00 | artikel 5.1  | niet verteld: wij vragen niets      |

    Abstract Scenario: Ook een cent is een kostenpost
      Gegeven het komt terug met ons label, dat € 0,01 kost
      Als de klant op <moment> de order herroept
      Dan betaalt de klant € 0,01
      En wij betalen € 399,99 terug
      En dat volgt uit <bepaling>

      Voorbeelden:
        | moment            | bepaling    | toelichting            |
        | 20 mei 2027 10:00 | artikel 7.4 | in de dagen van de wet |
        | 1 juni 2027 10:00 | artikel 5.2 | in de onze             |

  Regel: Uitproberen is kosteloos, slijtage niet

    Abstract Scenario: Gebruikt, op dag 22
      Gegeven het is meer gebruikt dan om het te proberen, en verloor <verloren> aan waarde
      Als de klant op 1 juni 2027 10:00 de order herroept
      Dan betaalt de klant <bedrag>
      En wij betalen <terug> terug
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verloren | bedrag   | terug    | bepaling    | toelichting                |
        | € 0,00   | € 0,00   | € 400,00 | artikel 5.1 | alleen uitgeprobeerd       |
        | € 0,01   | € 0,01   | € 399,99 | artikel 5.3 | een cent slijtage          |
        | € 60,00  | € 60,00  | € 340,00 | artikel 5.3 | wat het verloor            |
        | € 400,00 | € 400,00 | € 0,00   | artikel 5.3 | de hele prijs              |
        | € 400,01 | € 400,00 | € 0,00   | artikel 5.3 | en nooit meer dan de prijs |

    Abstract Scenario: Gebruikt, op dag 10: alleen als de klant op het recht is gewezen
      Gegeven het is meer gebruikt dan om het te proberen, en verloor € 60,00 aan waarde
      En <voorlichting>
      Als de klant op 20 mei 2027 10:00 de order herroept
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | voorlichting                                             | bedrag  | bepaling     | toelichting        |
        | wij wezen de klant vóór de order op het herroepingsrecht | € 60,00 | BW 6:230s(3) | al het verlies     |
        | wij wezen de klant nooit op het herroepingsrecht         | € 0,00  | BW 6:230o(1) | niets verschuldigd |

    Scenario: Label en slijtage samen
      Gegeven het komt terug met ons label, dat € 24,50 kost
      En het is meer gebruikt dan om het te proberen, en verloor € 60,00 aan waarde
      Als de klant op 1 juni 2027 10:00 de order herroept
      Dan is het verzoek betaald
      En betaalt de klant € 84,50
      En daarvan is € 24,50 voor terugsturen
      En daarvan is € 60,00 voor waardevermindering
      En dat volgt uit artikel 5.3

  Regel: Het geld en de weg terug

    Achtergrond:
      Gegeven de klant schreef een e-mail

    Abstract Scenario: Terwijl de verkoopleider naar de rekening kijkt, gaat de rest terug
      Gegeven er staat een klacht van de klant open
      En het is meer gebruikt dan om het te proberen, en verloor <verloren> aan waarde
      Als de klant op 1 juni 2027 10:00 de order herroept
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G7
      En de orderafdeling bevestigt uiterlijk 1 juni 2027 23:59 dat de herroeping binnen is
      En de administratie betaalt het uiterlijk 15 juni 2027 10:00 terug

      Voorbeelden:
        | verloren | toelichting                   |
        | € 60,00  | over € 340,00 gaat het niet   |
        | € 399,99 | over de laatste cent ook niet |

    Scenario: Blijft er niets over, dan gaat er niets terug
      Gegeven er staat een klacht van de klant open
      En het is meer gebruikt dan om het te proberen, en verloor € 400,00 aan waarde
      Als de klant op 1 juni 2027 10:00 de order herroept
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G7
      En hoeft dit niet: terugbetalen wat overblijft

    Scenario: Wie te laat is, hoeft niet te horen hoe het terug kan
      Als de klant op 10 juni 2027 00:00 de order herroept
      Dan is het verzoek afgewezen
      En dat volgt uit artikel 5.4
      En de orderafdeling biedt uiterlijk 12 juni 2027 17:00 een alternatief
      En hoeft dit niet: de klant laten weten hoe het terug kan
      En hoeft dit niet: terugbetalen wat overblijft
