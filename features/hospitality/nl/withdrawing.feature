# language: nl
# policies/hospitality/certain_date.yaml
Functionaliteit: Terugkomen op een verblijf of maaltijd

  Artikel 6:230p(e): voor een verblijf of maaltijd op een bepaalde datum geeft de wet een consument geen bedenktijd.
  Het is het bijzondere geval van artikel 6:230p, dat er meer kent; in elk daarvan, bij een aankoop in huis en voor
  een bedrijf zeggen wij nee en bieden wij iets anders aan: een andere datum of een tegoedbon, uiterlijk de volgende
  dag om 17:00 (G37).

  Wie niet mag herroepen, mag nog steeds annuleren.

  Achtergrond:
    Gegeven een reservering van € 240,00 voor 4 personen, gemaakt op 1 september 2026 onder onze voorwaarden
    En er is een tafel gereserveerd
    En de diensten beginnen op 16 oktober 2027 19:00

  Regel: Geen bedenktijd, en elk nee om zijn eigen reden

    Abstract Scenario: Een consument die op afstand reserveerde
      Gegeven Familie De Wit, een consument
      En <wat>
      Als de klant op 5 september 2026 10:00 de reservering herroept
      Dan is het verzoek rejected
      En dat volgt uit <bepaling>
      En de afdeling reserveringen biedt uiterlijk 6 september 2026 17:00 een alternatief

      Voorbeelden:
        | wat                                                 | bepaling        | toelichting                        |
        | het is voor een bepaalde datum geboekt              | BW 6:230p(e)    | een tafel om zeven uur             |
        | het bederft snel                                    | BW 6:230p       | een gerecht dat wordt gehaald      |
        | de prijs beweegt mee met de financiële markt        | BW 6:230p       | een bon in andere valuta           |
        | met instemming van de klant is alles al uitgevoerd  | BW 6:230p       | de maaltijd is gebracht en gegeten |
        | het wordt naar de eigen wensen van de klant gemaakt | BW 6:230p(f)(1) | een taart met een naam erop        |

    Scenario: De bepaalde datum is de reden die telt
      Gegeven Familie De Wit, een consument
      En de reservering is voor een bepaalde datum
      Als de klant op 5 september 2026 10:00 de reservering herroept
      Dan is het verzoek rejected
      En dat volgt uit BW 6:230p(e), de uitzondering op BW 6:230p

    Abstract Scenario: Wie bij ons aan de balie reserveerde, of een bedrijf is
      Gegeven <wie>
      En <where>
      En de reservering is voor een bepaalde datum
      Als de klant op 5 september 2026 10:00 de reservering herroept
      Dan is het verzoek rejected
      En dat volgt uit <bepaling>
      En de afdeling reserveringen biedt uiterlijk 6 september 2026 17:00 een alternatief

      Voorbeelden:
        | wie                                                    | where                               | bepaling        | toelichting    |
        | Familie De Wit, een consument                          | de order is in onze winkel gesloten | BW 6:230g(1)(e) | aan onze balie |
        | De Wit Architecten, zakelijke klant sinds 1 maart 2019 | de order is telefonisch gesloten    | BW 6:230g(1)(a) | een bedrijf    |

  Regel: Wie niet mag herroepen, mag nog steeds annuleren of wijzigen

    @verify_with_counsel
    Abstract Scenario: Op dezelfde dag
      Gegeven Familie De Wit, een consument
      En de reservering is voor een bepaalde datum
      Als <verzoek>
      Dan is het verzoek free
      En dat volgt uit <bepaling>

      Voorbeelden:
        | verzoek                                                             | bepaling    | toelichting      |
        | de klant op 5 september 2026 10:00 de reservering annuleert         | artikel 3.1 | een jaar ervoor  |
        | de klant op 5 september 2026 10:00 voor 2 van de personen annuleert | artikel 3.1 | twee van de vier |
        | de klant op 5 september 2026 10:00 om een andere datum vraagt       | artikel 4.4 | een andere avond |

    Scenario: Een bon zonder datum mag terug
      Gegeven Familie De Wit, een consument
      En het is een bon zonder datum
      Als de klant op 5 september 2026 10:00 de reservering herroept
      Dan is het verzoek free
      En dat volgt uit BW 6:230o(1)
      En hoeft dit niet: een alternatief aanbieden
