# language: nl
# policies/manufacturing/book.yaml
Functionaliteit: Als het aan onszelf ligt

  Artikel 9.1 van onze leveringsvoorwaarden: "Een wijziging die wij veroorzaken, brengen wij nooit in rekening." Artikel
  9.2: "Zolang wij te laat zijn, is wijzigen kosteloos."

  Artikel 9.3: "Zijn wij meer dan 14 dagen te laat, of te laat op een fatale datum, dan mag u kosteloos annuleren."
  Artikel 9.4: "Moest u ons vragen of wij te laat zijn, dan rekenen wij niets." Artikel 9.5: "Een gebrek herstellen wij."

  Richtlijnen G18 en G19: een vertraging leggen wij meteen uit, en een gebrek bekijken wij binnen een week.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En de levering is toegezegd voor 30 april 2027

  Regel: Wat wij veroorzaken, brengen wij nooit in rekening

    Scenario: Onze fout
      Gegeven de order is ingepland
      En wij hebben de wijziging zelf veroorzaakt
      Als de klant op 20 april 2027 11:00 vraagt de leverdatum te verschuiven
      Dan is de wijziging kosteloos
      En er gaat € 1.000,00 af
      En dat volgt uit artikel 9.1

    Abstract Scenario: Onze fout telt ook na verzending
      Gegeven de order is geleverd
      En <fout>
      Als de klant op 5 mei 2027 09:00 vraagt een artikel te ruilen voor een ander
      Dan is de wijziging kosteloos
      En dat volgt uit artikel 9.1

      Voorbeelden:
        | fout                                     | toelichting                       |
        | wij leverden het verkeerde               | de vrachtwagen bracht iets anders |
        | wij gaven verkeerd advies                | het past niet                     |
        | wij hebben de wijziging zelf veroorzaakt | op een andere manier              |

  Regel: Wat is beloofd en ontbreekt, ligt aan ons

    Achtergrond:
      Gegeven de order is ingepland
      En de klant vraagt op 20 april 2027 11:00 de leverdatum te verschuiven

    Abstract Scenario: Ons doen, of dat van de klant
      Gegeven <feit>
      Als de orderafdeling beslist
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | feit                                                      | oordeel   | bepaling    | toelichting                     |
        | wij hebben de wijziging zelf veroorzaakt                  | kosteloos | artikel 9.1 | van ons                         |
        | de klant wil de wijziging zelf                            | betaald   | artikel 6.3 | van de klant                    |
        | wij leverden het verkeerde                                | kosteloos | artikel 9.1 | van ons                         |
        | wij leverden wat is besteld                               | betaald   | artikel 6.3 | niet onze fout                  |
        | wij gaven verkeerd advies                                 | kosteloos | artikel 9.1 | van ons                         |
        | ons advies was juist                                      | betaald   | artikel 6.3 | niet onze fout                  |
        | er is een resultaat beloofd, en dat is er niet            | kosteloos | artikel 9.1 | een resultaat zijn wij schuldig |
        | er is een inspanning beloofd, en het resultaat is er niet | betaald   | artikel 6.3 | meer dan inspanning niet        |

    Abstract Scenario: Wat de intake erover zegt
      Gegeven de klant kreeg niet wat hij verwachtte
      En <intake>
      Als de orderafdeling beslist
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | intake                                                 | oordeel      | bepaling      | toelichting             |
        | wat de klant verwachtte is bij de bestelling toegezegd | kosteloos    | artikel 9.1   | dus staan wij ervoor in |
        | wat de klant verwachtte is bij de bestelling afgewezen | betaald      | artikel 6.3   | dus wist de klant het   |
        | niemand vroeg wat de klant verwachtte                  | doorverwezen | richtlijn G24 | dus kijkt iemand ernaar |

  Regel: Wie te laat is, rekent niets

    Abstract Scenario: Eén dag is te laat
      Gegeven de order is ingepland
      En wij zijn <dagen> dagen te laat
      En wij hebben dat de klant zelf verteld
      Als de klant op <moment> vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | dagen | moment              | oordeel   | bedrag     | bepaling    | toelichting        |
        | 0     | 30 april 2027 23:59 | betaald   | € 1.000,00 | artikel 6.3 | nog op de dag zelf |
        | 1     | 1 mei 2027 00:00    | kosteloos | € 0,00     | artikel 9.2 | een dag te laat    |

    @verify_with_counsel
    Abstract Scenario: Laat genoeg om kosteloos te annuleren
      Gegeven de order is ingepland
      En wij zijn <dagen> dagen te laat
      En wij hebben dat de klant zelf verteld
      Als de klant op <moment> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | dagen | moment            | oordeel   | bedrag     | bepaling    | toelichting                  |
        | 13    | 13 mei 2027 09:00 | betaald   | € 7.500,00 | artikel 7.2 | 60 % van € 12.500,00         |
        | 14    | 14 mei 2027 09:00 | betaald   | € 7.500,00 | artikel 7.2 | 14 dagen is niet meer dan 14 |
        | 15    | 15 mei 2027 09:00 | kosteloos | € 0,00     | artikel 9.3 | meer dan 14 dagen            |

    @verify_with_counsel
    Scenario: Op een fatale datum is één dag genoeg
      Gegeven de order is ingepland
      En de toegezegde datum is fataal
      En wij zijn 1 dag te laat
      En wij hebben dat de klant zelf verteld
      Als de klant op 1 mei 2027 09:00 de order annuleert
      Dan is de annulering kosteloos
      En dat volgt uit artikel 9.3

    Scenario: Te laat en niets gezegd
      Gegeven de order is ingepland
      En wij zijn 5 dagen te laat
      En de klant moest ons daarover bellen
      Als de klant op 5 mei 2027 09:00 de order annuleert
      Dan is de annulering kosteloos
      En er gaat € 7.500,00 af
      En dat volgt uit artikel 9.4
      En de orderafdeling legt uiterlijk 5 mei 2027 09:00 de vertraging uit

  Regel: Een gebrek is geen bedenking

    Scenario: Wij komen kijken
      Gegeven de order is geleverd
      Als de klant op 10 mei 2027 13:00 een gebrek meldt
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 9.5
      En de serviceafdeling bekijkt het gebrek uiterlijk 17 mei 2027 13:00
