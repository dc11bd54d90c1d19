# language: nl
# policies/works/new_building.yaml
Functionaliteit: Geen bedenktijd bij nieuwbouw

  Wie ons als consument aan de keukentafel een werk opdraagt, mag dat binnen 14 dagen herroepen. Artikel 6:230h: dat geldt niet voor
  nieuwbouw en ingrijpende verbouwingen; die kunt u alleen opzeggen.

  Achtergrond:
    Gegeven Mevrouw De Wit, een consument
    En een contract voor een werk van € 18.000,00, gesloten op 1 maart 2027 op onze ondertekende voorwaarden
    En de order is aan de deur gesloten
    En wij wezen de klant vóór de order op het herroepingsrecht
    En het werk is nog niet ingepland

  Regel: Wat er wordt gebouwd, beslist

    @verify_with_counsel
    Abstract Scenario: Een verbouwing of nieuwbouw
      Gegeven <werk>
      Als de klant op 10 maart 2027 10:00 de order herroept
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | werk                                           | oordeel   | bepaling     | toelichting    |
        | het is een verbouwing                          | kosteloos | BW 6:230o(1) | een verbouwing |
        | het is nieuwbouw of een ingrijpende verbouwing | afgewezen | BW 6:230h(2) | nieuwbouw      |

    Scenario: Opzeggen kan nog wel
      Gegeven het is nieuwbouw of een ingrijpende verbouwing
      Als de klant op 10 maart 2027 10:00 het werk opzegt
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 7.1
