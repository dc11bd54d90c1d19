# language: nl
# policies/webshop/gestures.yaml
Functionaliteit: Gebaren voor wie bij ons terugkomt

  Richtlijn G40: een vaste klant mist de bus één keer kosteloos. Richtlijn G41: een vaste klant die een deel houdt,
  betaalt de helft van wat het terugsturen van de rest kost. Van elke soort één keer, tot wat de orderafdeling mag
  geven (€ 250,00), en met uitleg.

  Achtergrond:
    Gegeven Sanne Bakker, een consument
    En een order van € 800,00, gesloten op 3 mei 2027
    En het komt uit voorraad

  Regel: De bus missen

    Achtergrond:
      Gegeven het zit in de bus

    Abstract Scenario: Wie terugkomt, één keer
      Gegeven <klant>
      En <eerder>
      Als er op 11 juni 2027 14:00 niemand is om de levering aan te nemen
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | klant                       | eerder                                                                       | bedrag  | bepaling      | toelichting                 |
        | de klant is een vaste klant | de klant heeft nog nooit een uitzondering gekregen                           | € 0,00  | richtlijn G40 | een uitzondering            |
        | de klant is een topklant    | de klant heeft nog nooit een uitzondering gekregen                           | € 0,00  | richtlijn G40 | des te meer                 |
        | de klant is nieuw voor ons  | de klant heeft nog nooit een uitzondering gekregen                           | € 35,00 | artikel 4.4   | de eerste bestelling        |
        | de klant is een vaste klant | de klant kreeg op 12 mei 2026 een uitzondering voor dezelfde soort wijziging | € 35,00 | artikel 4.4   | de tweede keer              |
        | de klant is een vaste klant | de klant is aan het onderhandelen                                            | € 35,00 | artikel 4.4   | daar staat geen beloning op |
        | de klant is een vaste klant | deze kosten zijn vóór de order genoemd                                       | € 0,00  | richtlijn G40 | genoemd, en kwijtgescholden |

    Scenario: Een gebaar dat niet wordt uitgelegd, is weggegooid
      Gegeven de klant is een vaste klant
      Als er op 11 juni 2027 14:00 niemand is om de levering aan te nemen
      Dan is het verzoek kosteloos
      En van de kosten van € 35,00 schelden wij € 35,00 kwijt
      En dat volgt uit richtlijn G40, hoewel artikel 4.4 € 35,00 rekent
      En de orderafdeling vertelt de klant uiterlijk 13 juni 2027 17:00: een uitzondering, waarom, en de volgende keer betaalt u
      En de orderafdeling legt de uitzondering uiterlijk 11 juni 2027 23:59 vast

    Scenario: Staat er een klacht open, dan beslist de verkoopleider
      Gegeven de klant is een vaste klant
      En er staat een klacht van de klant open
      Als er op 11 juni 2027 14:00 niemand is om de levering aan te nemen
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G7

    @verify_with_counsel
    Abstract Scenario: Moet er eerst iemand kijken, dan schelden wij niets vanzelf kwijt
      Gegeven de klant is een vaste klant
      En <wat>
      Als er op 11 juni 2027 14:00 niemand is om de levering aan te nemen
      Dan moet <wie> het goedkeuren
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wat                                      | wie              | bepaling      | toelichting                |
        | de klant klaagt in het openbaar          | de verkoopleider | richtlijn G22 | over boosheid praten wij   |
        | de klant heeft een advocaat ingeschakeld | de directeur     | richtlijn G22 | een brief van een advocaat |
        | de klant verkeert in moeilijkheden       | de verkoopleider | richtlijn G8  | over nood praten wij       |

    Scenario: Naar wat wij vooraf hadden moeten vragen, kijkt eerst iemand
      Gegeven de klant is een vaste klant
      En de klant kreeg niet wat hij verwachtte
      En niemand vroeg wat de klant verwachtte
      Als er op 11 juni 2027 14:00 niemand is om de levering aan te nemen
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G24

  Regel: De helft, voor wie een deel houdt

    Achtergrond:
      Gegeven het kwam op 10 mei 2027 aan
      En in totaal heeft de klant € 800,00 betaald

    Abstract Scenario: Tot wat de orderafdeling mag geven
      Gegeven <klant>
      En het is meer gebruikt dan om het te proberen, en verloor <verloren> aan waarde
      Als de klant op 1 juni 2027 10:00 voor € 400,00 van de order annuleert
      Dan betaalt de klant <bedrag>
      En van de kosten van <verloren> schelden wij <kwijt> kwijt
      En dat volgt uit <bepaling>

      Voorbeelden:
        | klant                       | verloren | bedrag   | kwijt    | bepaling      | toelichting             |
        | de klant is een vaste klant | € 60,00  | € 30,00  | € 30,00  | richtlijn G41 | de helft ervan          |
        | de klant is een vaste klant | € 250,00 | € 125,00 | € 125,00 | richtlijn G41 | zo ver gaat de afdeling |
        | de klant is een vaste klant | € 250,01 | € 250,01 | € 0,00   | artikel 5.3   | een cent erboven        |
        | de klant is nieuw voor ons  | € 60,00  | € 60,00  | € 0,00   | artikel 5.3   | nog geen vaste klant    |

    @verify_with_counsel
    Abstract Scenario: Ook hier moet eerst iemand kijken
      Gegeven de klant is een vaste klant
      En het is meer gebruikt dan om het te proberen, en verloor € 60,00 aan waarde
      En <wat>
      Als de klant op 1 juni 2027 10:00 voor € 400,00 van de order annuleert
      Dan moet <wie> het goedkeuren
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wat                                      | wie              | bepaling      | toelichting                |
        | de klant klaagt in het openbaar          | de verkoopleider | richtlijn G22 | over boosheid praten wij   |
        | de klant heeft een advocaat ingeschakeld | de directeur     | richtlijn G22 | een brief van een advocaat |
        | de klant verkeert in moeilijkheden       | de verkoopleider | richtlijn G8  | over nood praten wij       |

    Scenario: Wie onderhandelt, betaalt alles
      Gegeven de klant is een vaste klant
      En het is meer gebruikt dan om het te proberen, en verloor € 60,00 aan waarde
      En de klant is aan het onderhandelen
      Als de klant op 1 juni 2027 10:00 voor € 400,00 van de order annuleert
      Dan betaalt de klant € 60,00
      En dat volgt uit artikel 5.3

    Scenario: Wie niets houdt, betaalt alles
      Gegeven de klant is een vaste klant
      En het is meer gebruikt dan om het te proberen, en verloor € 60,00 aan waarde
      Als de klant op 1 juni 2027 10:00 de order herroept
      Dan betaalt de klant € 60,00
      En dat volgt uit artikel 5.3

  Regel: Voor niets anders

    Scenario: Ruilen kost een vaste klant evenveel
      Gegeven de klant is een vaste klant
      En het staat ingepakt
      Als de klant op 10 mei 2027 10:00 wil ruilen voor een die € 60,00 meer kost
      Dan betaalt de klant € 69,50
      En dat volgt uit artikel 6.5
