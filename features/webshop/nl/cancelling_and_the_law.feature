# language: nl
# policies/webshop/cancelling.yaml
Functionaliteit: Wat de wet afhaalt van de prijs van annuleren van een stoel op maat

  Artikel 7.2 van onze voorwaarden: "Zijn wij begonnen aan iets naar uw wensen, dan kost annuleren 25 % van de prijs."
  Een consument is dat niet verschuldigd als wij bij het sluiten van de order slordig waren: geen bevestiging
  (artikel 6:227c BW), een knop die niet over betalen sprak (6:230v), kosten die niet zijn genoemd (6:230n), een extra
  die niemand koos (6:230j), voorwaarden die niet zijn overhandigd (6:233). En ook niet als wij te laat leveren
  (7:19a).

  Achtergrond:
    Gegeven Sanne Bakker, een consument
    En een order van € 1.200,00, gesloten op 3 mei 2027
    En het wordt naar de eigen wensen van de klant gemaakt
    En het wordt gemaakt
    En wij kunnen € 300,00 schade aantonen

  Abstract Scenario: Slordig bij het sluiten van de order
    Gegeven <wat>
    Als de klant op 10 mei 2027 10:00 de order annuleert
    Dan is de annulering <oordeel>
    En betaalt de klant <bedrag>
    En dat volgt uit <bepaling>

    Voorbeelden:
      | wat                                                                 | oordeel   | bedrag   | bepaling      | toelichting                   |
      | wij bevestigden dat wij de online bestelling hadden ontvangen       | betaald   | € 300,00 | artikel 7.2   | 25 %                          |
      | wij bevestigden nooit dat wij de online bestelling hadden ontvangen | kosteloos | € 0,00   | BW 6:227c(2)  | geen bevestiging              |
      | op de bestelknop stond dat bestellen betalen betekent               | betaald   | € 300,00 | artikel 7.2   | 25 %                          |
      | op de bestelknop stond niet dat bestellen betalen betekent          | kosteloos | € 0,00   | BW 6:230v(3)  | een knop die minder zei       |
      | deze kosten zijn vóór de order genoemd                              | betaald   | € 300,00 | artikel 7.2   | 25 %                          |
      | deze kosten zijn niet vóór de order genoemd                         | kosteloos | € 0,00   | BW 6:230n(3)  | niemand noemde ze             |
      | wat wij over de kosten van annuleren zeiden was juist               | betaald   | € 300,00 | artikel 7.2   | 25 %                          |
      | wij zeiden iets misleidends over de kosten van annuleren            | kosteloos | € 0,00   | BW 6:193j(3)  | misleid                       |
      | onze voorwaarden zijn overhandigd                                   | betaald   | € 300,00 | artikel 7.2   | 25 %                          |
      | onze voorwaarden zijn niet overhandigd                              | kosteloos | € 0,00   | richtlijn G31 | geen voorwaarden, geen kosten |

  Abstract Scenario: Een extra die vooraf was aangevinkt
    Gegeven <extra's>
    Als de klant op 10 mei 2027 10:00 voor € 80,00 van de order annuleert
    Dan betaalt de klant <bedrag>
    En dat volgt uit <bepaling>

    Voorbeelden:
      | extra's                                | bedrag  | bepaling    | toelichting      |
      | de klant koos de extra's uitdrukkelijk | € 20,00 | artikel 7.2 | 25 % van € 80,00 |
      | de extra's waren vooraf aangevinkt     | € 0,00  | BW 6:230j   | niemand koos het |

  Regel: Wie te lang moet wachten, mag weg

    Achtergrond:
      Gegeven de levering is toegezegd voor 1 juni 2027

    Abstract Scenario: Na een extra termijn die is gegeven en verstreken
      Gegeven op 2 juni 2027 gaf de klant ons nog 7 dagen
      Als de klant op <moment> de order annuleert
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | moment             | oordeel   | bedrag   | bepaling    | toelichting    |
        | 9 juni 2027 10:00  | betaald   | € 300,00 | artikel 7.2 | de zevende dag |
        | 10 juni 2027 10:00 | kosteloos | € 0,00   | BW 7:19a(1) | de dag erna    |

    Abstract Scenario: Meteen, als het op die dag aankwam
      Gegeven <fataal>
      Als de klant op <moment> de order annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fataal                                 | moment            | bedrag   | bepaling    | toelichting                 |
        | de toegezegde datum is fataal          | 1 juni 2027 23:59 | € 300,00 | artikel 7.2 | de dag zelf                 |
        | de toegezegde datum is fataal          | 2 juni 2027 00:00 | € 0,00   | BW 7:19a(2) | een minuut later            |
        | de toegezegde datum is een streefdatum | 2 juni 2027 00:00 | € 300,00 | artikel 7.2 | geen dag waarop het aankwam |

    Abstract Scenario: Dertig dagen als niets is afgesproken
      Gegeven dezelfde order, maar zonder toegezegde dag
      En op 2 juni 2027 gaf de klant ons nog 7 dagen
      Als de klant op <moment> de order annuleert
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | moment             | bedrag   | bepaling    | toelichting                           |
        | 9 juni 2027 10:00  | € 300,00 | artikel 7.2 | de zevende dag                        |
        | 10 juni 2027 10:00 | € 0,00   | BW 7:19a(1) | 30 dagen vanaf 3 mei en nog 7 zijn om |
