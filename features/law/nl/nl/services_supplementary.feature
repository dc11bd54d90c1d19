# language: nl
# policies/law/nl/services_supplementary.yaml
Functionaliteit: Een opdracht die voortijdig eindigt, als daarover niets is afgesproken

  BW 7:408(1): ook een bedrijf mag een opdracht opzeggen; BW 7:406(1): dan zijn de onkosten verschuldigd. BW
  7:411(2): het volle loon is alleen verschuldigd als het einde aan de opdrachtgever ligt en betaling redelijk is,
  min wat is bespaard. BW 7:413(2): tussen bedrijven is voortijdig opzeggen uit te sluiten.

  Regel: De onkosten, of het volle loon min besparingen

    Achtergrond:
      Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
      En een opdracht van € 12.000,00, afgesproken op 11 januari 2027
      En wij gaven € 1.400,00 uit aan onderzoek en materiaal
      En wij kunnen nog € 0,00 aan kosten besparen
      En er is voor € 3.000,00 aan werk gedaan

    Abstract Scenario: Alleen als dat redelijk is
      Gegeven stoppen bespaart ons € 2.500,00
      En <feit>
      Als de klant op 8 maart 2027 10:00 met de opdracht stopt
      Dan is de annulering betaald
      En betaalt de klant <bedrag>
      En dat volgt uit <bron>

      Voorbeelden:
        | feit                                                      | bedrag     | bron        | toelichting                                              |
        | het volle loon zou niet redelijk zijn                     | € 1.400,00 | BW 7:408(1) | de onkosten                                              |
        | het einde ligt aan de klant en het volle loon is redelijk | € 6.500,00 | BW 7:411(2) | € 12.000,00 min € 3.000,00 gedaan en € 2.500,00 bespaard |

    Abstract Scenario: Wat is bespaard, gaat eraf
      Gegeven stoppen bespaart ons <bespaard>
      En het einde ligt aan de klant en het volle loon is redelijk
      Als de klant op 8 maart 2027 10:00 met de opdracht stopt
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit BW 7:411(2)

      Voorbeelden:
        | bespaard   | oordeel   | bedrag     | toelichting            |
        | € 0,00     | betaald   | € 9.000,00 | er is niets bespaard   |
        | € 9.000,00 | kosteloos | € 0,00     | alles                  |
        | € 9.000,01 | kosteloos | € 0,00     | nooit minder dan niets |

    Scenario: Een deel van de opdracht
      Gegeven stoppen bespaart ons € 500,00
      En het einde ligt aan de klant en het volle loon is redelijk
      Als de klant op 8 maart 2027 10:00 voor € 4.000,00 van de opdracht laat vervallen
      Dan betaalt de klant € 3.500,00
      En dat volgt uit BW 7:411(2)

    Abstract Scenario: Wat is gedaan, was alles
      Gegeven stoppen bespaart ons € 0,00
      En het einde ligt aan de klant en het volle loon is redelijk
      En dezelfde order, maar <waarde> waard
      Als de klant op 8 maart 2027 10:00 met de opdracht stopt
      Dan betaalt de klant <bedrag>
      En dat volgt uit BW 7:411(2)

      Voorbeelden:
        | waarde     | bedrag | toelichting                       |
        | € 3.000,01 | € 0,01 | een cent is niet gedaan           |
        | € 3.000,00 | € 0,00 | alles is gedaan                   |
        | € 2.999,99 | € 0,00 | er is meer gedaan dan afgesproken |

  Regel: Een looptijd

    Achtergrond:
      Gegeven een opdracht van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027
      En wij gaven € 120,00 uit aan onderzoek en materiaal
      En wij kunnen nog € 0,00 aan kosten besparen
      En stoppen bespaart ons € 0,00

    @verify_with_counsel
    Abstract Scenario: Uitgediend, als dat is afgesproken
      Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
      En er zijn <verstreken> maanden verstreken
      En <afspraak>
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bron>

      Voorbeelden:
        | verstreken | afspraak                                        | oordeel   | bedrag     | bron        | toelichting            |
        | 2          | wij spraken af dat hij niet eerder mag eindigen | betaald   | € 3.800,00 | BW 7:413(2) | er resten vier maanden |
        | 5          | wij spraken af dat hij niet eerder mag eindigen | betaald   | € 950,00   | BW 7:413(2) | er rest één maand      |
        | 6          | wij spraken af dat hij niet eerder mag eindigen | kosteloos | € 0,00     | BW 7:413(2) | er rest geen maand     |
        | 2          | wij spraken af dat hij eerder mag eindigen      | betaald   | € 120,00   | BW 7:408(1) | alleen de onkosten     |

    Scenario: Een consument betaalt de onkosten, hoe lang de looptijd ook is
      Gegeven J. de Boer, een consument
      En er zijn 2 maanden verstreken
      En wij spraken af dat hij niet eerder mag eindigen
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan betaalt de klant € 120,00
      En dat volgt uit BW 7:406(1)

    Abstract Scenario: Een deel van een looptijd mag eindigen, en de onkosten zijn verschuldigd
      Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
      En er zijn 2 maanden verstreken
      En <afspraak>
      En <loon>
      Als de klant op 4 maart 2027 10:00 voor € 950,00 van de opdracht laat vervallen
      Dan betaalt de klant <bedrag>
      En dat volgt uit <bron>

      Voorbeelden:
        | afspraak                                        | loon                                                      | bedrag   | bron        | toelichting                  |
        | wij spraken af dat hij niet eerder mag eindigen | het volle loon zou niet redelijk zijn                     | € 120,00 | BW 7:408(1) | een deel is niet de looptijd |
        | wij spraken af dat hij eerder mag eindigen      | het einde ligt aan de klant en het volle loon is redelijk | € 950,00 | BW 7:411(2) | het loon van dat deel        |

    @verify_with_counsel
    Abstract Scenario: De looptijd gaat voor het volle loon, ook een looptijd van een maand
      Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
      En dezelfde overeenkomst, maar voor <looptijd>
      En er zijn <verstreken> maanden verstreken
      En wij spraken af dat hij niet eerder mag eindigen
      En <loon>
      En een order van € 6.000,00
      En er is voor <gedaan> aan werk gedaan
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan betaalt de klant <bedrag>
      En dat volgt uit BW 7:413(2)

      Voorbeelden:
        | looptijd  | verstreken | loon                                                      | gedaan     | bedrag     | toelichting                                 |
        | 6 maanden | 2          | het einde ligt aan de klant en het volle loon is redelijk | € 1.900,00 | € 3.800,00 | er resten vier maanden, wat ook redelijk is |
        | 1 maand   | 0          | het volle loon zou niet redelijk zijn                     | € 0,00     | € 950,00   | een looptijd van een maand                  |

    Scenario: De onkosten komen uit de wet, of ze vooraf zijn genoemd of niet
      Gegeven J. de Boer, een consument
      En er zijn 2 maanden verstreken
      En deze kosten zijn niet vóór de order genoemd
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan betaalt de klant € 120,00
      En dat volgt uit BW 7:406(1)
      En hoeft dit niet: het beding laten herzien
