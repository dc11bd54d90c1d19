# language: nl
# policies/services/changes.yaml
Functionaliteit: Een andere datum, een andere persoon, een andere plaats

  Artikel 6.5 van onze voorwaarden: "Een geplande start mag u kosteloos verschuiven tot en met de 10e werkdag ervoor;
  daarna kost het 10 % van de prijs, en ten minste € 200,00, maar nooit meer dan de prijs." Artikel 6.6: "Werk
  stilleggen dat al loopt, kost wat het ons kost."

  Artikel 6.7: "U mag om een andere adviseur vragen; loopt het werk al, dan betaalt u de overdracht." Artikel 6.8:
  "Wie er van u meedoet, bepaalt u." Artikel 6.9: "Wij komen naar u toe."

  Achtergrond:
    Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
    En een project van € 12.000,00, afgesproken op 11 januari 2027 op onze ondertekende voorwaarden
    En de start is op 14 juni 2027 09:00

  Regel: Een geplande start verschuift kosteloos tot de 10e werkdag ervoor

    Abstract Scenario: Werkdagen, geen dagen
      Gegeven de dagen zijn gepland
      Als de klant op <moment> vraagt de start te verschuiven
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit artikel 6.5

      Voorbeelden:
        | moment             | oordeel   | bedrag     | toelichting           |
        | 31 mei 2027 23:59  | kosteloos | € 0,00     | de 10e werkdag ervoor |
        | 1 juni 2027 00:00  | betaald   | € 1.200,00 | de 9e                 |
        | 14 juni 2027 08:59 | betaald   | € 1.200,00 | de dag zelf           |

    Abstract Scenario: Een klein project betaalt het minimum
      Gegeven de dagen zijn gepland
      En dezelfde opdracht, maar <waarde> waard
      Als de klant op 7 juni 2027 10:00 vraagt de start te verschuiven
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 6.5

      Voorbeelden:
        | waarde     | bedrag   | toelichting                    |
        | € 150,00   | € 150,00 | nooit meer dan de prijs        |
        | € 1.999,90 | € 200,00 | 10 % is € 199,99               |
        | € 2.000,00 | € 200,00 | 10 % is op de cent het minimum |
        | € 2.000,10 | € 200,01 | 10 % is meer                   |

    Abstract Scenario: Als het begonnen is
      Gegeven <fase>
      En de wijziging kost ons € 480,00
      Als de klant op 31 mei 2027 10:00 vraagt de start te verschuiven
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bron>

      Voorbeelden:
        | fase                                  | bedrag   | bron        | toelichting                     |
        | wij doen onderzoek en maken materiaal | € 0,00   | artikel 6.5 | het advies is nog niet begonnen |
        | het werk is begonnen                  | € 480,00 | artikel 6.6 | het team krijgt ander werk      |
        | het concept is klaar                  | € 480,00 | artikel 6.6 | nu ook                          |

  Regel: Wie er aan tafel zit

    Abstract Scenario: Een andere adviseur
      Gegeven <fase>
      En de wijziging kost ons € 700,00
      Als de klant op 3 mei 2027 10:00 om een andere adviseur vraagt
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit artikel 6.7

      Voorbeelden:
        | fase                  | oordeel   | bedrag   | toelichting                 |
        | de dagen zijn gepland | kosteloos | € 0,00   | er is niets over te dragen  |
        | het werk is begonnen  | betaald   | € 700,00 | het werk wordt overgedragen |

    Scenario: Een andere deelnemer
      Gegeven het werk is begonnen
      Als de klant op 3 mei 2027 10:00 zegt dat er een andere deelnemer komt
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 6.8

    Abstract Scenario: Een andere plaats, tot het werk af is
      Gegeven <fase>
      Als de klant op 3 mei 2027 10:00 ergens anders wil afspreken
      Dan is de wijziging <oordeel>
      En dat volgt uit <bron>

      Voorbeelden:
        | fase                     | oordeel   | bron        | toelichting             |
        | het concept is klaar     | kosteloos | artikel 6.9 | er komt nog een gesprek |
        | het werk is overgedragen | afgewezen | artikel 7.3 | er komt er geen meer    |
