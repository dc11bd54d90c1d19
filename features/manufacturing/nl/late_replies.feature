# language: nl
# policies/manufacturing/late_replies.yaml
Functionaliteit: Als ons eigen antwoord te laat kwam

  Artikel 8.3 van onze leveringsvoorwaarden: "Antwoorden wij u te laat, dan telt uw termijn vanaf de dag dat u ons antwoord
  had moeten hebben."

  Richtlijn G28: de verkoopleider antwoordt alsnog, dezelfde dag.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 20.000,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En de levering is toegezegd voor 30 april 2027
    En de order is ingepland

  Regel: De datum verschuiven

    Abstract Scenario: Te laat door ons zwijgen, of door de klant zelf
      Gegeven wij antwoordden <te laat> dagen te laat
      Als de klant op 20 april 2027 11:00 vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | te laat | oordeel   | bedrag     | bepaling    | toelichting                   |
        | 0       | betaald   | € 1.600,00 | artikel 6.3 | 10 dagen: 8 % van € 20.000,00 |
        | 3       | betaald   | € 1.600,00 | artikel 6.3 | 13 dagen is ook te laat       |
        | 4       | kosteloos | € 0,00     | artikel 8.3 | 14 dagen was op tijd geweest  |

  Regel: Annuleren

    Abstract Scenario: Het percentage van een tijdig antwoord
      Gegeven wij antwoordden <te laat> dagen te laat
      Als de klant op <moment> de order annuleert
      Dan is de annulering betaald
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | te laat | moment              | bedrag      | bepaling    | toelichting               |
        | 0       | 20 april 2027 11:00 | € 12.000,00 | artikel 7.2 | 10 dagen: 60 %            |
        | 3       | 20 april 2027 11:00 | € 12.000,00 | artikel 7.2 | 13 dagen: nog steeds 60 % |
        | 4       | 20 april 2027 11:00 | € 9.000,00  | artikel 8.3 | 14 dagen: 45 %            |
        | 32      | 20 april 2027 11:00 | € 9.000,00  | artikel 8.3 | 42 dagen: 45 %            |
        | 33      | 20 april 2027 11:00 | € 5.000,00  | artikel 8.3 | 43 dagen: 25 %            |
        | 74      | 20 april 2027 11:00 | € 5.000,00  | artikel 8.3 | 84 dagen: 25 %            |
        | 75      | 20 april 2027 11:00 | € 2.000,00  | artikel 8.3 | 85 dagen: 10 %            |

    Scenario: Het minimum blijft
      Gegeven dezelfde order, maar € 400,00 waard
      En wij antwoordden 4 dagen te laat
      Als de klant op 20 april 2027 11:00 de order annuleert
      Dan betaalt de klant € 250,00
      En dat volgt uit artikel 7.2

    Scenario: De verkoopleider antwoordt alsnog
      Gegeven wij antwoordden 4 dagen te laat
      Als de klant op 20 april 2027 11:00 de order annuleert
      Dan betaalt de klant € 9.000,00
      En dat volgt uit artikel 8.3
      En de verkoopleider antwoordt alsnog, uiterlijk 20 april 2027 23:59
      En de orderafdeling noemt uiterlijk 20 april 2027 23:59 één aanspreekpunt

  Regel: Waar wij afspraken dat de aanbetaling wordt verbeurd

    Achtergrond:
      Gegeven wij spraken af dat wie annuleert de aanbetaling verbeurt

    Scenario: Een deel annuleren kost een percentage, nooit de aanbetaling
      Gegeven op 11 januari 2027 is € 6.000,00 aanbetaald
      En wij antwoordden 42 dagen te laat
      Als de klant op 18 maart 2027 23:59 voor € 4.000,00 van de order annuleert
      Dan betaalt de klant € 400,00
      En van de aanbetaling is € 0,00 verbeurd
      En dat volgt uit artikel 8.3

    Scenario: Waar nog niets is aanbetaald, valt niets te verbeuren
      Gegeven er is nog niets betaald
      En wij antwoordden 42 dagen te laat
      Als de klant op 18 maart 2027 23:59 de order annuleert
      Dan betaalt de klant € 2.000,00
      En dat volgt uit artikel 8.3

    Abstract Scenario: Waar een tijdig antwoord de aanbetaling had gekost, niet meer dan die
      Gegeven op 11 januari 2027 is € 6.000,00 aanbetaald
      En wij antwoordden <te laat> dagen te laat
      Als de klant op 20 april 2027 11:00 de order annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 8.3

      Voorbeelden:
        | te laat | bedrag     | toelichting                             |
        | 32      | € 9.000,00 | 42 dagen: artikel 7.4 zwijgt, 45 %      |
        | 33      | € 6.000,00 | 43 dagen: de aanbetaling, artikel 7.4   |
        | 75      | € 6.000,00 | 85 dagen: de aanbetaling, meer dan 10 % |
