# language: nl
# policies/webshop/gestures.yaml
Functionaliteit: Gebaren waar eerst iemand naar moet kijken

  Met richtlijnen G40 en G41 betaalt een vaste klant niets, of de helft. Niet vanzelf als een andere richtlijn vraagt dat
  iemand kijkt: G20 als iemand die wij nog maar kort kennen tien keer het bedrag waard is, en G23 als een klant met de
  rechter dreigt, en gelijk halen ons minder oplevert dan de klant.

  Achtergrond:
    Gegeven Sanne Bakker, een consument
    En een order van € 800,00, gesloten op 3 mei 2027
    En het komt uit voorraad
    En de klant is een vaste klant

  Regel: De bus missen

    Achtergrond:
      Gegeven het zit in de bus

    Abstract Scenario: Wie wij tien dagen kennen
      Gegeven wij verwachten <marge> marge van deze klant
      En wij kennen de contactpersoon sinds 1 juni 2027
      Als er op 11 juni 2027 14:00 niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | marge    | oordeel      | bepaling      | toelichting                                |
        | € 350,00 | doorverwezen | richtlijn G20 | tien keer € 35,00 waard: iemand kijkt      |
        | € 349,99 | kosteloos    | richtlijn G40 | een cent minder: als voor elke vaste klant |

    Scenario: Voordat het tot de rechter komt, kijkt iemand
      Gegeven de klant dreigt met de rechter
      En wij zouden met een kans van 50 % winnen, voor € 500,00 aan kosten en € 0,00 schade aan onze naam
      En de klant levert € 100,00 marge per jaar op
      En wij kijken 3 jaar vooruit, houden elk jaar 80 % van onze klanten en rekenen met 5 % rente
      Als er op 11 juni 2027 14:00 niemand is om de levering aan te nemen
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G23

  Regel: De helft, voor wie een deel houdt

    Achtergrond:
      Gegeven het kwam op 10 mei 2027 aan
      En het is meer gebruikt dan om het te proberen, en verloor € 60,00 aan waarde

    Abstract Scenario: Wie wij twaalf dagen kennen
      Gegeven wij verwachten <marge> marge van deze klant
      En wij kennen de contactpersoon sinds 20 mei 2027
      Als de klant op 1 juni 2027 10:00 voor € 400,00 van de order annuleert
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | marge    | oordeel      | bepaling      | toelichting                                          |
        | € 600,00 | doorverwezen | richtlijn G20 | tien keer € 60,00 waard: iemand kijkt                |
        | € 599,99 | betaald      | richtlijn G41 | een cent minder: de helft, als voor elke vaste klant |

    Scenario: Ook hier kijkt iemand voordat het tot de rechter komt
      Gegeven de klant dreigt met de rechter
      En wij zouden met een kans van 50 % winnen, voor € 500,00 aan kosten en € 0,00 schade aan onze naam
      En de klant levert € 100,00 marge per jaar op
      En wij kijken 3 jaar vooruit, houden elk jaar 80 % van onze klanten en rekenen met 5 % rente
      Als de klant op 1 juni 2027 10:00 voor € 400,00 van de order annuleert
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G23
