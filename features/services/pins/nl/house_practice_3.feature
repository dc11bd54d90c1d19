# language: nl
# policies/services/house_practice.yaml
@pin
Functionaliteit: Hoe wij het in de praktijk doen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: Richtlijn G32: Een paar uur minder is kosteloos, één keer per opdracht

    Abstract Scenario: Richtlijn G32: Een paar uur minder is kosteloos, één keer per opdracht
      Gegeven de order is ingepland
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En de looptijd is <looptijd in maanden> maanden
      En het gaat om <deel van het aantal dat wijzigt> van de hoeveelheid
      En de klant wil minder uren
      Als de klant op <verzoek ontvangen> om een pauze van <maanden pauze> maanden vraagt
      Dan moet <wie> het goedkeuren
      En dat volgt uit artikel 5.4

      Voorbeelden:
        | looptijd in maanden | deel van het aantal dat wijzigt | verzoek ontvangen  | maanden pauze | wie              | toelichting                              |
        | 12                  | 10 %                            | 3 maart 2027 10:12 | 3             | de verkoopleider | wat er wijzigt: aantal → aantal of datum |

    Abstract Scenario: Richtlijn G32: Een paar uur minder is kosteloos, één keer per opdracht (2)
      Gegeven het contract is ondertekend
      En het aanbod gold tot en met <aanbod geldig tot en met>
      En onze voorwaarden zijn ondertekend
      En de klant wil minder uren
      Als de klant op <verzoek ontvangen> <deel van het aantal dat wijzigt> meer wil tegen de actieprijs
      Dan is de wijziging <oordeel>
      En dat volgt uit artikel 7.5

      Voorbeelden:
        | aanbod geldig tot en met | verzoek ontvangen  | deel van het aantal dat wijzigt | oordeel   | toelichting                                          |
        | 11 februari 2027         | 3 maart 2027 10:12 | 10 %                            | afgewezen | fase van de order: ingepland → gesloten of ingepland |

    Abstract Scenario: Richtlijn G32: Een paar uur minder is kosteloos, één keer per opdracht (3)
      Gegeven de order is ingepland
      En het contract is ondertekend
      En het aanbod gold tot en met <aanbod geldig tot en met>
      En onze voorwaarden zijn ondertekend
      En de klant wil minder uren
      Als de klant op <verzoek ontvangen> <deel van het aantal dat wijzigt> meer wil tegen de actieprijs
      Dan is de wijziging <oordeel>
      En dat volgt uit richtlijn G32

      Voorbeelden:
        | aanbod geldig tot en met | verzoek ontvangen  | deel van het aantal dat wijzigt | oordeel   | toelichting              |
        | 11 februari 2027         | 3 maart 2027 10:12 | 10 %                            | kosteloos | aanvaard → niet aanvaard |

  Regel: Richtlijn G34: Wie een resultaat verwachtte, wordt gehoord

    Abstract Scenario: Richtlijn G34: Wie een resultaat verwachtte, wordt gehoord
      Gegeven <naam van de klant>, een consument
      En het contract is ondertekend
      En onze voorwaarden zijn ondertekend
      En het gaat om een koop van goederen
      En het is nog niet geleverd
      En wij zeiden de klant nooit dat wij alleen een inspanning beloven
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan moet <wie> het goedkeuren
      En dat volgt uit BW 7:17(2)

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | wie                | toelichting                                      |
        | A. Jansen         | 3 maart 2027 10:12 | de serviceafdeling | zonder de voorwaarde: resultaat niet bereikt: ja |

  Regel: Richtlijn G35: Een voorstel mag vrij veranderen

    Abstract Scenario: Richtlijn G35: Een voorstel mag vrij veranderen
      Gegeven <naam van de klant>, een consument
      En het gaat om een koop van goederen
      En het is nog niet geleverd
      En er is nog niets besteld
      Als de klant op <verzoek ontvangen> een gebrek meldt
      Dan moet <wie> het goedkeuren
      En dat volgt uit BW 7:17(2)

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | wie                | toelichting                                                                                                                                                                            |
        | A. Jansen         | 3 maart 2027 10:12 | de serviceafdeling | soort verzoek: gedeeltelijke annulering, annulering, herroeping of indeplaatsstelling → gedeeltelijke annulering, annulering, herroeping, indeplaatsstelling of melding van een gebrek |
