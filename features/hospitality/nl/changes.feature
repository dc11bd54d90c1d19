# language: nl
# policies/hospitality/changes.yaml
Functionaliteit: Een reservering wijzigen

  Dit zijn onze eigen voorwaarden. Artikel 4.1: "Een ander menu, een andere opstelling of meer gasten: kosteloos tot en
  met de derde dag vóór de aanvang; later, of zodra de keuken voor u heeft ingekocht, betaalt u wat het ons kost."
  Artikel 4.2: "Tot de aanvang mag een ander komen."

  Artikel 4.3: "Een groep mag meer dan 14 dagen vóór de aanvang van datum wisselen: kosteloos meer dan 2 maanden ervoor,
  later voor 10 % van de reserveringswaarde." Artikel 4.4: "Een kamer of tafel voor minder dan tien verzet u kosteloos
  tot 24 uur ervoor." Artikel 4.5: "Daarna staat de datum vast." Artikel 4.6: "Waar wij geen plaats voor hebben, beloven
  wij niet." Artikel 4.7: "De prijs staat vast." Artikel 4.8: "Een dieet of allergie kost niets."

  Achtergrond:
    Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
    En een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
    En de diensten beginnen op 16 oktober 2027 12:00

  Regel: Wensen zijn kosteloos zolang de keuken nog niets heeft ingekocht

    Abstract Scenario: Een ander menu
      Gegeven de wens kost ons € 150,00
      Als de klant op <moment> om een ander menu vraagt
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit artikel 4.1

      Voorbeelden:
        | moment                | oordeel   | bedrag   | toelichting                     |
        | 13 oktober 2027 23:59 | kosteloos | € 0,00   | de laatste minuut van de 3e dag |
        | 14 oktober 2027 00:00 | betaald   | € 150,00 | de 2e dag: wat het ons kost     |

    Abstract Scenario: Heeft de keuken ingekocht, dan kost een wens wat hij kost
      Gegeven de wens kost ons € 150,00
      En <fase>
      Als de klant op 1 oktober 2027 10:00 om een ander menu vraagt
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 4.1

      Voorbeelden:
        | fase                                            | bedrag   | toelichting               |
        | de order is ingepland                           | € 0,00   | er is nog niets ingekocht |
        | de keuken heeft voor deze reservering ingekocht | € 150,00 | wat het ons kost          |

    Abstract Scenario: Een allergie kost nooit iets
      Gegeven de wens kost ons € 150,00
      En <wens>
      Als de klant op 15 oktober 2027 10:00 om een ander menu vraagt
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wens                             | bedrag   | bepaling    | toelichting      |
        | de wens gaat om een allergie     | € 0,00   | artikel 4.8 | de dag ervoor    |
        | de wens gaat om een andere smaak | € 150,00 | artikel 4.1 | wat het ons kost |

    Scenario: Meer gasten zijn welkom
      Als de klant op 1 oktober 2027 10:00 vraagt meer gasten mee te mogen nemen
      Dan is de wijziging kosteloos
      En dat volgt uit artikel 4.1

    Scenario: Vol is vol
      Gegeven wij zitten die dag vol
      Als de klant op 1 oktober 2027 10:00 vraagt meer gasten mee te mogen nemen
      Dan is het verzoek afgewezen
      En dat volgt uit artikel 4.6

    Scenario: Een ander mag komen, tot de laatste minuut
      Als de klant op 16 oktober 2027 11:59 vraagt de reservering op een andere naam te zetten
      Dan is de wijziging kosteloos
      En dat volgt uit artikel 4.2

    Abstract Scenario: Is het begonnen, dan komt er niemand meer in de plaats
      Als de klant op <moment> vraagt de reservering op een andere naam te zetten
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 4.2

      Voorbeelden:
        | moment                | oordeel   | toelichting            |
        | 16 oktober 2027 12:00 | kosteloos | precies bij de aanvang |
        | 16 oktober 2027 12:01 | afgewezen | een minuut later       |

  Regel: Een datum mag verzet zolang hij nog te vullen is

    Abstract Scenario: Een groep
      Als de klant op <moment> om een andere datum vraagt
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | moment                 | oordeel   | bedrag   | bepaling    | toelichting               |
        | 16 augustus 2027 11:59 | kosteloos | € 0,00   | artikel 4.3 | meer dan 2 maanden ervoor |
        | 16 augustus 2027 12:00 | betaald   | € 800,00 | artikel 4.3 | precies 2 maanden: 10 %   |
        | 2 oktober 2027 11:59   | betaald   | € 800,00 | artikel 4.3 | meer dan 14 dagen ervoor  |
        | 2 oktober 2027 12:00   | afgewezen | € 0,00   | artikel 4.5 | precies 14 dagen          |

    Abstract Scenario: Een tafel voor vier
      Gegeven dezelfde reservering, maar voor 4 personen
      En er is een tafel gereserveerd
      Als de klant op <moment> om een andere datum vraagt
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | moment                 | oordeel   | bepaling    | toelichting                |
        | 20 augustus 2027 10:00 | kosteloos | artikel 4.4 | een groep zou 10 % betalen |
        | 15 oktober 2027 12:00  | kosteloos | artikel 4.4 | precies 24 uur             |
        | 15 oktober 2027 12:01  | afgewezen | artikel 4.5 | een minuut minder          |

    Scenario: Op de andere datum is geen plaats
      Gegeven wij zitten die dag vol
      Als de klant op 16 juli 2027 10:00 om een andere datum vraagt
      Dan is het verzoek afgewezen
      En dat volgt uit artikel 4.6

  Regel: Afspraak is afspraak

    Scenario: De prijs staat vast
      Als de klant op 16 juli 2027 10:00 vraagt om een lagere prijs
      Dan is het verzoek afgewezen
      En dat volgt uit artikel 4.7

    Scenario: Een bedrijf heeft geen bedenktijd
      Als de klant op 5 september 2026 10:00 de reservering herroept
      Dan is het verzoek afgewezen
      En dat volgt uit BW 6:230g(1)(a)
