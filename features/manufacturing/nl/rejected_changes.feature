# language: nl
# policies/manufacturing/rejected_changes.yaml
Functionaliteit: Wijzigingen die wij niet aanvaarden

  Artikel 6.9 van onze leveringsvoorwaarden: "Een wijziging die wij niet goed kunnen uitvoeren, nemen wij niet aan."
  Artikel 6.10: "Is uw order gereed, dan blijven ontwerp en hoeveelheid zoals ze zijn; na verzending verandert er niets
  meer."

  Artikel 6.11: "De prijs staat vast." Artikel 6.12: "Een nieuwe klant kan een order niet overdragen." Artikel 7.5: "Na
  verzending kunt u niet annuleren." Artikel 7.6: "Een bedrijf heeft geen bedenktijd."

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En de levering is toegezegd voor 30 april 2027

  Regel: Wat niet te maken is, beloven wij niet

    Scenario: Wij zeggen nee, en wat wij wel kunnen
      Gegeven de order is ingepland
      En de wijziging is niet uit te voeren
      Als de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen
      Dan is de wijziging afgewezen
      En betaalt de klant € 0,00
      En dat volgt uit artikel 6.9
      En de orderafdeling biedt uiterlijk 10 maart 2027 17:00 een alternatief

    Abstract Scenario: Wat er ook anders gemaakt moet worden
      Gegeven de order is ingepland
      En de wijziging is niet uit te voeren
      Als <verzoek>
      Dan is het verzoek afgewezen
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                                    | bepaling     | toelichting                |
        | de klant op 8 maart 2027 14:00 vraagt de hoeveelheid met 5 % te wijzigen   | artikel 6.9  | ook een kleine wijziging   |
        | de klant op 8 maart 2027 14:00 vraagt een artikel te ruilen voor een ander | artikel 6.9  | het andere is er niet      |
        | de klant op 8 maart 2027 14:00 vraagt de leverdatum te verschuiven         | artikel 6.9  | de werkplaats zit vol      |
        | de klant op 8 maart 2027 14:00 vraagt op een ander adres te leveren        | artikel 6.9  | daar komt geen vrachtwagen |
        | de klant op 8 maart 2027 14:00 vraagt om een lagere prijs                  | artikel 6.11 | een prijs wordt niet gemaakt |

  Regel: Wat gemaakt is, blijft zoals het is

    Abstract Scenario: Gereed
      Gegeven de order is gereed
      Als <verzoek>
      Dan is het verzoek afgewezen
      En dat volgt uit artikel 6.10

      Voorbeelden:
        | verzoek                                                                     | toelichting              |
        | de klant op 26 april 2027 09:00 vraagt de hoeveelheid met 5 % te wijzigen   | ook een kleine wijziging |
        | de klant op 26 april 2027 09:00 vraagt het ontwerp te wijzigen              | op maat gemaakt          |
        | de klant op 26 april 2027 09:00 vraagt een artikel te ruilen voor een ander | net als een ontwerp      |

    Abstract Scenario: Onderweg
      Gegeven de order is verzonden
      Als <verzoek>
      Dan is het verzoek afgewezen
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                                | bepaling     | toelichting                       |
        | de klant op 29 april 2027 09:00 vraagt de leverdatum te verschuiven    | artikel 6.10 | de vrachtwagen is onderweg        |
        | de klant op 29 april 2027 09:00 vraagt op een ander adres te leveren   | artikel 6.10 | de rit staat vast                 |
        | de klant op 29 april 2027 09:00 de order annuleert                     | artikel 7.5  | annuleren heeft een eigen artikel |
        | de klant op 29 april 2027 09:00 voor € 4.000,00 van de order annuleert | artikel 7.5  | een deel ervan net zo             |

  Regel: Afspraak is afspraak

    Abstract Scenario: Wat is afgesproken, blijft staan
      Gegeven de order is ingepland
      Als <verzoek>
      Dan is het verzoek afgewezen
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                   | bepaling     | toelichting             |
        | de klant op 8 maart 2027 14:00 vraagt om een lagere prijs | artikel 6.11 | die hoort bij de order  |
        | de klant op 8 maart 2027 14:00 de order herroept          | artikel 7.6  | dat is voor consumenten |

    Scenario: Een nieuwe klant blijft de koper
      Gegeven de order is ingepland
      En de klant is nieuw voor ons
      Als de klant op 8 maart 2027 14:00 vraagt de order over te dragen aan een ander bedrijf
      Dan is het verzoek afgewezen
      En dat volgt uit artikel 6.12
