# language: nl
# policies/works/works_duties.yaml
Functionaliteit: Wat wij melden over prijs en tijd, en wat wij verrekenen

  Richtlijn G34: voordat meerwerk begint, hoort de klant wat het kost, en dat het wacht op antwoord. G35: bij een wijziging onderweg
  hoort binnen drie werkdagen de nieuwe opleverdatum. G36: bij een werk vanaf € 25.000,00, of bij risico, vragen wij binnen vijf
  werkdagen een aanbetaling. G37: wat vervalt en niet tegen meerwerk wegvalt, verrekenen wij binnen 14 dagen.
  G38: wie een ingepland werk opzegt, vragen wij eerst of later of minder ook kan.

  Achtergrond:
    Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
    En een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden

  Regel: Prijs en tijd vóór het werk

    Abstract Scenario: Voor meerwerk waarschuwen wij, en het verschuift de oplevering
      Gegeven het werk is in uitvoering
      Als de klant op <moment> om € 4.000,00 meerwerk vraagt
      Dan betaalt de klant € 4.000,00
      En dat volgt uit artikel 5.2
      En het bedrijfsbureau waarschuwt uiterlijk <moment>: wat het meerwerk kost, en dat het wacht op antwoord
      En de projectleider meldt uiterlijk <uiterlijk> wat de dag van oplevering wordt

      Voorbeelden:
        | moment            | uiterlijk         | toelichting                        |
        | 10 mei 2027 10:00 | 13 mei 2027 17:00 | van maandag tot donderdag          |
        | 14 mei 2027 10:00 | 20 mei 2027 17:00 | een weekend, en tweede pinksterdag |

    Scenario: Ook stilliggen verschuift die
      Gegeven het werk is in uitvoering
      Als de klant op 10 mei 2027 16:00 vraagt het werk stil te leggen tot 13 mei 2027
      Dan is de wijziging kosteloos
      En dat volgt uit artikel 11.1
      En de projectleider meldt uiterlijk 13 mei 2027 17:00 wat de dag van oplevering wordt

  Regel: Een aanbetaling voordat wij inkopen

    Abstract Scenario: Een groot werk, of risico
      Gegeven het werk is uitgewerkt en ingepland
      En het werk begint op 28 juni 2027 07:30
      En hetzelfde werk, maar voor <waarde>
      En <klant>
      Als de klant op 10 mei 2027 10:00 vraagt de aanvang te verschuiven
      Dan is de wijziging kosteloos
      En dat volgt uit artikel 4.2
      En de administratie vraagt uiterlijk 18 mei 2027 17:00 om een aanbetaling

      Voorbeelden:
        | waarde      | klant                     | toelichting              |
        | € 25.000,00 | het kredietrisico is laag | groot, op de cent        |
        | € 24.999,99 | het kredietrisico is hoog | kleiner, maar met risico |

  Regel: Wat vervalt, komt terug

    Abstract Scenario: Er vervalt meer dan erbij komt
      Gegeven het werk is in uitvoering
      Als de klant op 10 mei 2027 10:00 vraagt <erbij> aan het werk toe te voegen en <eraf> te laten vervallen
      Dan is de wijziging kosteloos
      En dat volgt uit artikel 5.3
      En de administratie stuurt uiterlijk 24 mei 2027 10:00 de creditfactuur

      Voorbeelden:
        | erbij    | eraf       | toelichting              |
        | € 0,00   | € 1.000,00 | er vervalt alleen        |
        | € 999,99 | € 1.000,00 | er vervalt een cent meer |

  Regel: Later of minder, voordat het eindigt

    Abstract Scenario: Wie opzegt, bellen wij eerst
      Gegeven <fase>
      En het werk heeft ons tot nu toe € 5.000,00 gekost
      En wij besparen € 60.000,00 als het werk eindigt
      Als de klant op 10 mei 2027 10:00 het werk opzegt
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>
      En de projectleider biedt uiterlijk 10 mei 2027 10:00 een alternatief

      Voorbeelden:
        | fase                                | bedrag      | bepaling    | toelichting     |
        | het werk is uitgewerkt en ingepland | € 13.000,00 | artikel 7.3 | vóór de aanvang |
        | het werk is in uitvoering           | € 20.000,00 | BW 7:764(2) | onderweg        |
