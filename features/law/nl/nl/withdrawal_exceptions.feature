# language: nl
# policies/law/nl/withdrawal_exceptions.yaml
Functionaliteit: Wat niet kan worden herroepen

  Artikel 6:230p BW: er is geen bedenktijd voor wat naar eigen wensen van de consument wordt gemaakt (ook als niemand nog
  is begonnen, Hof van Justitie C-529/19), voor wat bederft, ontzegeld of helemaal uitgevoerd is, voor een bepaalde datum
  is geboekt, met een markt meebeweegt, een spoedreparatie was of een begonnen download. Of iets dat uit standaardopties
  is samengesteld als maatwerk telt, is niet zeker: daar kijkt iemand naar.

  Achtergrond:
    Gegeven een order van € 900,00, gesloten op 1 maart 2027
    En de order is online gesloten
    En onze voorwaarden zijn overhandigd

  Regel: De uitzonderingen van de wet

    Achtergrond:
      Gegeven Sanne Bakker, een consument

    Abstract Scenario: Uit voorraad mag het terug, en dit niet
      Gegeven het gaat om een koop van goederen
      En <wat>
      En het kwam op 8 maart 2027 aan
      Als de klant op 10 maart 2027 10:00 de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wat                                                   | oordeel   | bepaling        | toelichting                     |
        | het komt uit voorraad                                 | kosteloos | BW 6:230o(1)    | geen uitzondering               |
        | het wordt naar de eigen wensen van de klant gemaakt   | afgewezen | BW 6:230p(f)(1) | maatwerk                        |
        | het bederft snel                                      | afgewezen | BW 6:230p       | bederfelijk                     |
        | de klant verbrak de verzegeling                       | afgewezen | BW 6:230p       | hygiëne, film, muziek, software |
        | de prijs beweegt mee met de financiële markt          | afgewezen | BW 6:230p       | goud, bijvoorbeeld              |

    Abstract Scenario: Hetzelfde bij diensten
      Gegeven het gaat om een order voor diensten
      En <wat>
      Als de klant op 10 maart 2027 10:00 de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wat                                                     | oordeel   | bepaling     | toelichting                       |
        | het komt uit voorraad                                   | kosteloos | BW 6:230o(1) | geen uitzondering                 |
        | met instemming van de klant is alles al uitgevoerd      | afgewezen | BW 6:230p    | er valt niets meer terug te draaien |
        | het is voor een bepaalde datum geboekt                  | afgewezen | BW 6:230p    | een kamer, een auto, een cateraar |
        | de klant riep ons voor een spoedreparatie               | afgewezen | BW 6:230p    | een gesprongen leiding            |
        | met instemming van de klant is de download begonnen     | afgewezen | BW 6:230p    | digitale inhoud                   |

    Abstract Scenario: Maatwerk valt erbuiten voordat iemand eraan begint
      Gegeven het gaat om een koop van goederen
      En het wordt naar de eigen wensen van de klant gemaakt
      En <fase>
      En het is nog niet geleverd
      Als de klant op 2 maart 2027 10:00 de order herroept
      Dan is het verzoek afgewezen
      En dat volgt uit BW 6:230p(f)(1)

      Voorbeelden:
        | fase                          | toelichting            |
        | de order is nog niet ingepland | niemand is begonnen   |
        | de order is in productie      | de zaag loopt al       |

  Regel: Samengesteld uit standaardopties: daar kijkt iemand naar

    Achtergrond:
      Gegeven Sanne Bakker, een consument
      En het gaat om een koop van goederen
      En het is samengesteld uit standaardopties
      En het kwam op 8 maart 2027 aan

    @verify_with_counsel
    Scenario: Op dag 14 is het misschien een recht
      Als de klant op 22 maart 2027 23:59 de order herroept
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit BW 6:230p(f)(1), 6:230o(1)

    Scenario: Op dag 15 is het dat in geen geval
      Als de klant op 23 maart 2027 00:00 de order herroept
      Dan is het verzoek afgewezen
      En dat volgt uit BW 6:230o

  Regel: Het recht is er voor consumenten

    Abstract Scenario: Een en dezelfde stoel, voor thuis of voor de praktijk
      Gegeven <wie>
      En het gaat om een koop van goederen
      En het komt uit voorraad
      En het kwam op 8 maart 2027 aan
      Als de klant op 10 maart 2027 10:00 de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wie                                            | oordeel   | bepaling        | toelichting    |
        | Anna de Wit, een consument                     | kosteloos | BW 6:230o(1)    | een consument  |
        | Anna de Wit, zakelijke klant sinds 1 maart 2019 | afgewezen | BW 6:230g(1)(a) | een bedrijf    |
