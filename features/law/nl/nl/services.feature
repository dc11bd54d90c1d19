# language: nl
# policies/law/nl/services.yaml
Functionaliteit: Een consument die een opdracht beëindigt

  BW 7:408: de opdrachtgever mag een opdracht altijd opzeggen, en een consument is daarvoor geen schadevergoeding
  verschuldigd. BW 7:411 en 7:406: de consument betaalt een redelijk deel van het loon, voor wat is gedaan, en de
  onkosten. BW 7:413: met een consument mag niemand iets anders afspreken.

  Wat is gedaan, is prijs en blijft op rekening staan; de kosten zijn wat daar bovenop komt.

  Achtergrond:
    Gegeven een opdracht van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027
    En er zijn 2 maanden verstreken
    En in totaal heeft de klant € 1.900,00 betaald

  Abstract Scenario: De twee gewerkte maanden, de onkosten, en niet meer
    Gegeven J. de Boer, een consument
    En wij spraken af dat hij niet eerder mag eindigen
    En wij gaven <uitgegeven> uit aan onderzoek en materiaal
    En wij kunnen nog <bespaard> aan kosten besparen
    Als de klant op 4 maart 2027 10:00 met de opdracht stopt
    Dan is de annulering <oordeel>
    En betaalt de klant <bedrag>
    En er blijft € 1.900,00 op rekening staan
    En dat volgt uit BW 7:408(1)

    Voorbeelden:
      | uitgegeven | bespaard | oordeel   | bedrag   | toelichting            |
      | € 0,00     | € 0,00   | kosteloos | € 0,00   | er is niets uitgegeven |
      | € 120,00   | € 0,00   | betaald   | € 120,00 | de onkosten            |
      | € 120,00   | € 45,00  | betaald   | € 75,00  | een deel is afgezegd   |

  @verify_with_counsel
  Abstract Scenario: Een bedrijf is aan zijn looptijd te houden
    Gegeven <klant>
    En wij spraken af dat hij niet eerder mag eindigen
    En wij gaven € 0,00 uit aan onderzoek en materiaal
    En wij kunnen nog € 0,00 aan kosten besparen
    En stoppen bespaart ons € 0,00
    Als de klant op 4 maart 2027 10:00 met de opdracht stopt
    Dan is de annulering <oordeel>
    En betaalt de klant <bedrag>
    En dat volgt uit <bron>

    Voorbeelden:
      | klant                                               | oordeel   | bedrag     | bron        | toelichting                |
      | J. de Boer, een consument                           | kosteloos | € 0,00     | BW 7:408(3) | geen schadevergoeding      |
      | Vecht Logistiek, zakelijke klant sinds 1 maart 2019 | betaald   | € 3.800,00 | BW 7:413(2) | de vier maanden die resten |

  Abstract Scenario: Tot het werk af is
    Gegeven J. de Boer, een consument
    En <fase>
    En wij gaven € 0,00 uit aan onderzoek en materiaal
    En wij kunnen nog € 0,00 aan kosten besparen
    Als de klant op 4 maart 2027 10:00 voor € 1.900,00 van de opdracht laat vervallen
    Dan is de annulering kosteloos
    En dat volgt uit BW 7:408(1)

    Voorbeelden:
      | fase                       | toelichting            |
      | de order is ingepland      | voordat het begint     |
      | het materiaal is ingekocht | alles is ingekocht     |
      | de order is in productie   | halverwege             |
      | de order is gereed         | een dag voor het einde |

  Abstract Scenario: Niet als zij voorbij is, of door weg te blijven
    Gegeven J. de Boer, een consument
    En <fase>
    En wij gaven € 0,00 uit aan onderzoek en materiaal
    En wij kunnen nog € 0,00 aan kosten besparen
    Als <verzoek>
    Dan is de annulering afgewezen
    En dat volgt uit het uitgangspunt

    Voorbeelden:
      | fase                  | verzoek                                                         | toelichting                  |
      | de order is geleverd  | de klant op 4 maart 2027 10:00 met de opdracht stopt            | zij is voorbij               |
      | de order is ingepland | er op 4 maart 2027 10:00 niemand is om de levering aan te nemen | niemand zegt dat zij eindigt |
