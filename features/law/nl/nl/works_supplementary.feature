# language: nl
# policies/law/nl/works_supplementary.yaml
Functionaliteit: Wat de wet over een werk zegt waar niets is afgesproken

  Artikel 7:764: de opdrachtgever mag het werk altijd opzeggen, geheel of voor een deel. Hij betaalt de hele prijs min wat de
  aannemer daardoor bespaart, en het deel dat klaar is wordt opgeleverd. Volgt de prijs de kosten, dan betaalt hij de kosten, de
  arbeid en de winst over het geheel. De opdrachtgever toont de besparingen aan, de aannemer geeft de cijfers. Iets anders
  afspreken mag.

  Wat is uitgevoerd, wordt als werk betaald; de bedragen hieronder komen daar bovenop.

  Achtergrond:
    Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
    En een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027
    En onze voorwaarden zijn niet overhandigd

  Regel: De prijs van de rest min wat wij besparen

    Abstract Scenario: Wat wij besparen gaat eraf, tot er niets meer overblijft
      Gegeven het werk is in uitvoering
      En wij hebben € 30.000,00 van het werk uitgevoerd
      En wij besparen <besparing> als het werk eindigt
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit BW 7:764(2)

      Voorbeelden:
        | besparing   | oordeel   | bedrag      | toelichting             |
        | € 0,00      | betaald   | € 50.000,00 | er wordt niets bespaard |
        | € 20.000,00 | betaald   | € 30.000,00 | min wat wordt bespaard  |
        | € 49.999,99 | betaald   | € 0,01      | op een cent na alles    |
        | € 50.000,00 | kosteloos | € 0,00      | de hele rest            |
        | € 50.000,01 | kosteloos | € 0,00      | nooit minder dan niets  |

    Abstract Scenario: Altijd, zolang het werk niet klaar is
      Gegeven <fase>
      En wij besparen € 60.000,00 als het werk eindigt
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan betaalt de klant € 20.000,00
      En dat volgt uit BW 7:764(2)

      Voorbeelden:
        | fase                                     | toelichting     |
        | het werk is nog niet ingepland           | net afgesproken |
        | het werk is uitgewerkt en ingepland      | vóór de aanvang |
        | het materiaal voor het werk is ingekocht | ingekocht       |
        | het werk is in uitvoering                | halverwege      |

    Abstract Scenario: Wat betaald is, betaalt eerst wat is gemaakt
      Gegeven het werk is in uitvoering
      En wij hebben € 30.000,00 van het werk uitgevoerd
      En wij besparen € 20.000,00 als het werk eindigt
      En in totaal heeft de klant <betaald> betaald
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan betaalt de klant € 30.000,00
      En er blijft <op_rekening> op rekening staan
      En er moet nog <nog_te_betalen> worden betaald
      En wij betalen <terug> terug
      En dat volgt uit BW 7:764(2)

      Voorbeelden:
        | betaald     | op_rekening | nog_te_betalen | terug       | toelichting                       |
        | € 30.000,00 | € 30.000,00 | € 30.000,00    | € 0,00      | het deel dat klaar is, is betaald |
        | € 60.000,00 | € 30.000,00 | € 0,00         | € 0,00      | op de cent                        |
        | € 70.000,00 | € 30.000,00 | € 0,00         | € 10.000,00 | meer dan verschuldigd             |

    Abstract Scenario: Ook een deel mag worden opgezegd
      Gegeven het werk is in uitvoering
      En wij besparen <besparing> als het werk eindigt
      Als de klant op 3 mei 2027 10:00 voor € 10.000,00 van het werk opzegt
      Dan betaalt de klant <bedrag>
      En dat volgt uit BW 7:764(2)

      Voorbeelden:
        | besparing   | bedrag     | toelichting   |
        | € 6.000,00  | € 4.000,00 | van dat deel  |
        | € 10.000,00 | € 0,00     | het hele deel |

    Scenario: Wat wij besparen, moeten wij weten
      Gegeven het werk is in uitvoering
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan vragen wij eerst wat wij besparen als het werk eindigt

  Regel: Werk in regie: kosten, arbeid en de winst over het geheel

    Abstract Scenario: De soort prijs beslist
      Gegeven het werk is in uitvoering
      En <prijs>
      En wij besparen € 60.000,00 als het werk eindigt
      En het werk heeft ons tot nu toe € 20.000,00 gekost
      En de arbeid tot nu toe komt op € 8.000,00, en de winst over het geheel zou <winst> zijn
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan betaalt de klant <bedrag>
      En dat volgt uit BW 7:764(2)

      Voorbeelden:
        | prijs                                                   | winst      | bedrag      | toelichting               |
        | de prijs van het werk is een richtprijs van € 80.000,00 | € 6.000,00 | € 20.000,00 | de prijs min de besparing |
        | het werk wordt in regie uitgevoerd                      | € 6.000,00 | € 34.000,00 | 20.000 + 8.000 + 6.000    |
        | het werk wordt in regie uitgevoerd                      | € 5.999,99 | € 33.999,99 | een cent minder winst     |

    Abstract Scenario: Wat onderweg is gefactureerd, gaat eraf; van een deel tellen de eigen kosten
      Gegeven het werk is in uitvoering
      En het werk wordt in regie uitgevoerd
      En wij hebben <gefactureerd> van het werk uitgevoerd
      En het werk heeft ons tot nu toe € 20.000,00 gekost
      En de arbeid tot nu toe komt op € 8.000,00, en de winst over het geheel zou € 6.000,00 zijn
      Als <verzoek>
      Dan betaalt de klant <bedrag>
      En dat volgt uit BW 7:764(2)
      En de administratie geeft uiterlijk 17 mei 2027 10:00 de cijfers van de kosten en de besparingen
      En de serviceafdeling levert uiterlijk 17 mei 2027 10:00 het deel op dat klaar is

      Voorbeelden:
        | gefactureerd | verzoek                                                           | bedrag      | toelichting            |
        | € 30.000,00  | de klant op 3 mei 2027 10:00 het werk opzegt                      | € 4.000,00  | minder dan het kostte  |
        | € 34.000,00  | de klant op 3 mei 2027 10:00 het werk opzegt                      | € 0,00      | op de cent             |
        | € 34.000,01  | de klant op 3 mei 2027 10:00 het werk opzegt                      | € 0,00      | nooit minder dan niets |
        | € 30.000,00  | de klant op 3 mei 2027 10:00 voor € 40.000,00 van het werk opzegt | € 34.000,00 | wat dat deel kost      |

    Abstract Scenario: Alles was uitgevoerd
      Gegeven het werk is in uitvoering
      En wij hebben <gedaan> van het werk uitgevoerd
      En wij besparen € 0,00 als het werk eindigt
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan betaalt de klant <bedrag>
      En dat volgt uit BW 7:764(2)

      Voorbeelden:
        | gedaan      | bedrag | toelichting             |
        | € 79.999,99 | € 0,01 | er is een cent over     |
        | € 80.000,00 | € 0,00 | er is niets over        |
        | € 80.000,01 | € 0,00 | meer dan is afgesproken |

  Regel: Cijfers en het deel dat klaar is horen erbij

    Scenario: Binnen twee weken
      Gegeven het werk is in uitvoering
      En wij besparen € 20.000,00 als het werk eindigt
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan betaalt de klant € 60.000,00
      En dat volgt uit BW 7:764(2)
      En de administratie geeft uiterlijk 17 mei 2027 10:00 de cijfers van de kosten en de besparingen
      En de serviceafdeling levert uiterlijk 17 mei 2027 10:00 het deel op dat klaar is
