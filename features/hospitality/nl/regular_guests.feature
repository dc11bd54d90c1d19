# language: nl
# policies/hospitality/regular_guests.yaml
Functionaliteit: Een vaste gast tegemoetkomen

  Richtlijn G33: een vaste klant of topklant betaalt één keer de helft. Tot kosten van € 2.500,00 doet de afdeling
  reserveringen dat zelf; daarboven beslist de hotelmanager. Richtlijnen G7 en G8: ook zolang een klacht
  openstaat, bij tegenslag en bij overmacht beslist de hotelmanager.

  Achtergrond:
    Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
    En een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
    En de diensten beginnen op 16 oktober 2027 12:00
    En 20 % van onze capaciteit wordt geannuleerd
    En de klant annuleert op 16 april 2027 12:00 de reservering

  Regel: De helft, één keer, en binnen het mandaat

    Achtergrond:
      Gegeven de klant is een vaste klant

    Abstract Scenario: Tot het mandaat van de afdeling
      Gegeven dezelfde reservering, maar <waarde> waard
      En de klant heeft nog nooit een uitzondering gekregen
      Als de afdeling reserveringen beslist
      Dan is de annulering betaald
      En van de kosten van <kosten> schelden wij <kwijt> kwijt
      En dat volgt uit richtlijn G33

      Voorbeelden:
        | waarde      | kosten     | kwijt      | toelichting               |
        | € 8.000,00  | € 800,00   | € 400,00   | 10 %, en daarvan de helft |
        | € 25.000,00 | € 2.500,00 | € 1.250,00 | op de cent het mandaat    |

    Scenario: Een cent daarboven
      Gegeven dezelfde reservering, maar € 25.000,10 waard
      En de klant heeft nog nooit een uitzondering gekregen
      Als de afdeling reserveringen beslist
      Dan moet de hotelmanager het goedkeuren
      En dat volgt uit richtlijn G33

    @verify_with_counsel
    Scenario: De tweede keer blijven de kosten staan
      Gegeven de klant kreeg op 12 mei 2026 een uitzondering voor dezelfde soort wijziging
      Als de afdeling reserveringen beslist
      Dan betaalt de klant € 800,00
      En dat volgt uit UVH 9.4.2
      En richtlijn G33 geldt niet, omdat de klant al eerder een uitzondering kreeg

    Scenario: Het gebaar wordt uitgelegd
      Gegeven de klant heeft nog nooit een uitzondering gekregen
      Als de afdeling reserveringen beslist
      Dan betaalt de klant € 400,00
      En dat volgt uit richtlijn G33, hoewel UVH 9.4.2 € 800,00 rekent
      En de afdeling reserveringen vertelt de klant uiterlijk 18 april 2027 17:00: een uitzondering, waarom, en de volgende keer betaalt u

  Regel: Voor anderen blijven de kosten staan, tenzij er tegenslag is

    @verify_with_counsel
    Scenario: Een nieuwe klant betaalt
      Gegeven de klant is nieuw voor ons
      Als de afdeling reserveringen beslist
      Dan betaalt de klant € 800,00
      En dat volgt uit UVH 9.4.2

    Scenario: Eerst de klacht
      Gegeven er staat een klacht van de klant open
      Als de afdeling reserveringen beslist
      Dan moet de hotelmanager het goedkeuren
      En dat volgt uit richtlijn G7

    @verify_with_counsel
    Abstract Scenario: Bij tegenslag kijkt de hotelmanager ernaar
      Gegeven <tegenslag>
      Als de afdeling reserveringen beslist
      Dan moet de hotelmanager het goedkeuren
      En dat volgt uit richtlijn G8

      Voorbeelden:
        | tegenslag                            | toelichting                   |
        | de klant verkeert in moeilijkheden   | ziekte of rouw                |
        | de klant is door overmacht getroffen | een storm of een overstroming |
