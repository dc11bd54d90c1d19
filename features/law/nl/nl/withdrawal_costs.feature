# language: nl
# policies/law/nl/withdrawal_costs.yaml
Functionaliteit: Wat herroepen mag kosten

  Artikelen 6:230r en 6:230s BW: herroepen zelf kost niets, en alles komt binnen 14 dagen terug. Wie de zaak meer
  gebruikte dan om haar te proberen, betaalt de waardevermindering, als hij op het herroepingsrecht is gewezen. Van een
  dienst die op verzoek begon, wordt het uitgevoerde deel betaald; wat ongevraagd begon, wordt niet betaald.

  Achtergrond:
    Gegeven Sanne Bakker, een consument
    En een order van € 400,00, gesloten op 1 maart 2027
    En het komt uit voorraad
    En de order is online gesloten
    En onze voorwaarden zijn overhandigd

  Regel: Wie meer doet dan proberen, betaalt de waardevermindering

    Achtergrond:
      Gegeven het gaat om een koop van goederen
      En in totaal heeft de klant € 400,00 betaald
      En het kwam op 8 maart 2027 aan
      En het is meer gebruikt dan om het te proberen, en verloor € 60,00 aan waarde

    Abstract Scenario: Alleen wie op het recht is gewezen
      Gegeven <verteld>
      Als de klant op 10 maart 2027 10:00 de order herroept
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En wij betalen <terug> terug
      En de administratie betaalt het uiterlijk 24 maart 2027 10:00 terug
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verteld                                                  | oordeel   | bedrag  | terug    | bepaling     | toelichting                      |
        | wij wezen de klant vóór de order op het herroepingsrecht | betaald   | € 60,00 | € 340,00 | BW 6:230s(3) | de hele waardevermindering       |
        | wij wezen de klant nooit op het herroepingsrecht         | kosteloos | € 0,00  | € 400,00 | BW 6:230o(1) | dan is er niets verschuldigd     |

  Regel: Van een dienst die op verzoek begon, wordt het uitgevoerde deel betaald

    Achtergrond:
      Gegeven het gaat om een order voor diensten
      En er is voor € 120,00 aan werk gedaan

    Scenario: Wat is betaald dekt het, en de rest komt terug
      Gegeven de klant vroeg ons meteen te beginnen
      En in totaal heeft de klant € 400,00 betaald
      Als de klant op 10 maart 2027 10:00 de order herroept
      Dan is het verzoek kosteloos
      En er blijft € 120,00 op rekening staan
      En wij betalen € 280,00 terug
      En dat volgt uit BW 6:230o(1)

    Abstract Scenario: Er was nog niets betaald
      Gegeven <begin>
      En in totaal heeft de klant € 0,00 betaald
      Als de klant op 10 maart 2027 10:00 de order herroept
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | begin                                 | bedrag   | bepaling     | toelichting                |
        | de klant vroeg ons meteen te beginnen | € 120,00 | BW 6:230s(4) | op verzoek begonnen        |
        | niemand vroeg ons meteen te beginnen  | € 0,00   | BW 6:230o(1) | ongevraagd begonnen: niets |

    Scenario: Ongevraagd begonnen en al betaald: iemand rekent uit wat terugkomt
      Gegeven niemand vroeg ons meteen te beginnen
      En in totaal heeft de klant € 400,00 betaald
      Als de klant op 10 maart 2027 10:00 de order herroept
      Dan moet de administratie het goedkeuren
      En dat volgt uit BW 6:230s(5)
      En de orderafdeling bevestigt uiterlijk 10 maart 2027 23:59 dat de herroeping binnen is
