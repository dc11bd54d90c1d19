# language: nl
# policies/manufacturing/small_changes.yaml
Functionaliteit: Kleine en ongewone verzoeken

  Richtlijn G1: een andere hoeveelheid van ten hoogste 10 % is bij een ingeplande order kosteloos, één keer per order.

  Richtlijn G2: een offerte mag vrij veranderen; over de prijs beslist de verkoopleider.

  Richtlijn G3: een bekende klant mag een order voor € 250,00 overdragen aan een ander bedrijf.

  Richtlijn G9: waar onze eigen voorwaarden niet gelden, beslist de verkoopleider.

  Regel: Iets meer of minder is kosteloos, één keer

    Achtergrond:
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
      En een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En de levering is toegezegd voor 30 april 2027

    Abstract Scenario: Tien procent is weinig
      Gegeven de order is ingepland
      Als de klant op 8 maart 2027 14:00 vraagt de hoeveelheid met <deel> te wijzigen
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | deel    | oordeel   | bedrag   | bepaling     | toelichting                   |
        | 9,99 %  | kosteloos | € 0,00   | richtlijn G1 | er net onder                  |
        | 10 %    | kosteloos | € 0,00   | richtlijn G1 | tien procent hoort er nog bij |
        | 10,01 % | betaald   | € 250,00 | artikel 6.5  | er net boven                  |

    Scenario: De tweede keer kost het geld
      Gegeven de order is ingepland
      En een eerdere wijziging van deze order was kosteloos
      Als de klant op 8 maart 2027 14:00 vraagt de hoeveelheid met 5 % te wijzigen
      Dan betaalt de klant € 250,00
      En dat volgt uit artikel 6.5

    Scenario: Is het materiaal ingekocht, dan kost het ook geld
      Gegeven het materiaal is ingekocht
      Als de klant op 8 maart 2027 14:00 vraagt de hoeveelheid met 5 % te wijzigen
      Dan betaalt de klant € 625,00
      En dat volgt uit artikel 6.5

    Scenario: Hoeveel moet bekend zijn
      Gegeven de order is ingepland
      Als de klant op 8 maart 2027 14:00 vraagt de hoeveelheid te wijzigen
      Dan vragen wij eerst hoeveel er aan de hoeveelheid verandert

  Regel: Een offerte is nog geen order

    Achtergrond:
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
      En een offerte van € 12.500,00

    Scenario: Die mag vrij veranderen
      Als de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen
      Dan is de wijziging kosteloos
      En dat volgt uit richtlijn G2

    Scenario: Eén persoon gaat over de prijs
      Als de klant op 8 maart 2027 14:00 vraagt om een lagere prijs
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G2

  Regel: Een bekende klant mag de order overdragen

    Achtergrond:
      Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
      En een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En de levering is toegezegd voor 30 april 2027
      En de order is ingepland

    Abstract Scenario: Wie bekend is
      Gegeven <klant>
      Als de klant op 8 maart 2027 14:00 vraagt de order over te dragen aan een ander bedrijf
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | klant                        | oordeel   | bedrag   | bepaling     | toelichting       |
        | de klant is nieuw voor ons   | afgewezen | € 0,00   | artikel 6.12 | nog niet bekend   |
        | de klant is een vaste klant  | betaald   | € 250,00 | richtlijn G3 | vanaf hier bekend |
        | de klant is een topklant     | betaald   | € 250,00 | richtlijn G3 | dezelfde prijs    |

  Regel: Waar onze eigen voorwaarden niet gelden, beslist een mens

    Scenario: Voorwaarden voor bedrijven binden een consument niet
      Gegeven Anna de Wit, een consument
      En een order van € 2.400,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En de levering is toegezegd voor 30 april 2027
      En de order is ingepland
      Als de klant op 8 maart 2027 14:00 de order annuleert
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit richtlijn G9
