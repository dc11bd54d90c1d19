# language: nl
# policies/law/nl/works_supplementary.yaml
Functionaliteit: Een werk en een opdracht zonder onze voorwaarden

  Wat de wet zegt over een werk (artikelen 7:752 en 7:755 BW) en over een opdracht (artikelen 7:406, 7:408, 7:411 en 7:413)
  geldt ook zonder voorwaarden, en niets daarvan gaat van een aanbetaling af: een aanbetaling telt als geld dat is betaald.

  Achtergrond:
    Gegeven onze voorwaarden zijn niet overhandigd

  Regel: Een werk

    Achtergrond:
      Gegeven Mevrouw De Wit, een consument
      En een contract voor een werk van € 50.000,00, gesloten op 1 februari 2027
      En op 1 februari 2027 is € 5.000,00 aanbetaald
      En in totaal heeft de klant € 5.000,00 betaald

    Abstract Scenario: Meer ervan, met en zonder waarschuwing
      Gegeven <fase>
      En <waarschuwing>
      En de klant hoefde zelf niet te begrijpen dat het meer zou kosten
      Als de klant op 3 mei 2027 10:00 om <extra> meerwerk vraagt
      Dan betaalt de klant <bedrag>
      En er gaat <eraf> af
      En van de aanbetaling is € 0,00 verbeurd
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fase                           | waarschuwing                                                   | extra      | bedrag     | eraf       | bepaling    | toelichting              |
        | het werk is in uitvoering      | wij hebben de klant op tijd verteld dat het meer zou kosten    | € 4.000,00 | € 4.000,00 | € 0,00     | BW 7:752(1) | gewaarschuwd             |
        | het werk is in uitvoering      | wij hebben de klant op tijd verteld dat het meer zou kosten    | € 0,01     | € 0,01     | € 0,00     | BW 7:752(1) | ook een cent is meer     |
        | het werk is nog niet ingepland | wij hebben de klant op tijd verteld dat het meer zou kosten    | € 4.000,00 | € 4.000,00 | € 0,00     | BW 7:752(1) | er was nog niets gepland |
        | het werk is in uitvoering      | niemand heeft de klant op tijd verteld dat het meer zou kosten | € 4.000,00 | € 0,00     | € 4.000,00 | BW 7:755    | niet gewaarschuwd        |

    Abstract Scenario: Boven de richtprijs, met en zonder waarschuwing
      Gegeven het werk is in uitvoering
      En de prijs van het werk is een richtprijs van € 50.000,00
      En <waarschuwing>
      Als de klant op 3 mei 2027 10:00 de eindafrekening van € 63.000,00 betwist
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En dat volgt uit <bepaling>

      Voorbeelden:
        | waarschuwing                                                   | bedrag      | bepaling    | toelichting                  |
        | wij hebben de klant op tijd verteld dat het meer zou kosten    | € 13.000,00 | BW 7:752(1) | alles                        |
        | niemand heeft de klant op tijd verteld dat het meer zou kosten | € 5.000,00  | BW 7:752(2) | een tiende van de richtprijs |

    Scenario: Een werk in regie opzeggen
      Gegeven het werk is in uitvoering
      En het werk wordt in regie uitgevoerd
      En wij hebben € 0,00 van het werk uitgevoerd
      En het werk heeft ons tot nu toe € 2.000,00 gekost
      En de arbeid tot nu toe komt op € 800,00, en de winst over het geheel zou € 600,00 zijn
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan betaalt de klant € 3.400,00
      En van de aanbetaling is € 0,00 verbeurd
      En wij verrekenen € 3.400,00 met wat is betaald
      En wij betalen € 1.600,00 terug
      En dat volgt uit BW 7:764(2)

  Regel: Een opdracht

    Achtergrond:
      Gegeven een opdracht van € 12.000,00, afgesproken op 11 januari 2027
      En op 11 januari 2027 is € 2.000,00 aanbetaald
      En in totaal heeft de klant € 2.000,00 betaald
      En er is voor € 0,00 aan werk gedaan
      En wij gaven € 1.400,00 uit aan onderzoek en materiaal
      En wij kunnen nog € 0,00 aan kosten besparen
      En stoppen bespaart ons € 2.500,00

    Abstract Scenario: De onkosten, of het volle loon min besparingen
      Gegeven <klant>
      En <loon>
      Als de klant op 8 maart 2027 10:00 met de opdracht stopt
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En wij verrekenen <verrekend> met wat is betaald
      En er moet nog <nog_te_betalen> worden betaald
      En dat volgt uit <bepaling>

      Voorbeelden:
        | klant                                               | loon                                                      | bedrag     | verrekend  | nog_te_betalen | bepaling    | toelichting             |
        | J. de Boer, een consument                           | het einde ligt aan de klant en het volle loon is redelijk | € 1.400,00 | € 1.400,00 | € 0,00         | BW 7:406(1) | een consument: onkosten |
        | Vecht Logistiek, zakelijke klant sinds 1 maart 2019 | het volle loon zou niet redelijk zijn                     | € 1.400,00 | € 1.400,00 | € 0,00         | BW 7:408(1) | een bedrijf: onkosten   |
        | Vecht Logistiek, zakelijke klant sinds 1 maart 2019 | het einde ligt aan de klant en het volle loon is redelijk | € 9.500,00 | € 2.000,00 | € 7.500,00     | BW 7:411(2) | € 12.000 min € 2.500    |

  Regel: Een looptijd die is afgesproken

    @verify_with_counsel
    Abstract Scenario: Zij wordt uitgediend, min wat wij besparen, en nooit voor minder dan niets
      Gegeven Vecht Logistiek, zakelijke klant sinds 1 maart 2019
      En een opdracht van 6 maanden voor € 950,00 per maand, afgesproken op 4 januari 2027
      En er zijn 2 maanden verstreken
      En wij spraken af dat hij niet eerder mag eindigen
      En op 4 januari 2027 is € 2.000,00 aanbetaald
      En in totaal heeft de klant € 2.000,00 betaald
      En er is voor € 1.900,00 aan werk gedaan
      En stoppen bespaart ons <bespaard>
      Als de klant op 4 maart 2027 10:00 met de opdracht stopt
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is € 0,00 verbeurd
      En dat volgt uit BW 7:413(2)

      Voorbeelden:
        | bespaard   | bedrag     | toelichting                            |
        | € 800,00   | € 3.000,00 | vier maanden van € 950,00 min € 800,00 |
        | € 3.800,00 | € 0,00     | alles wordt bespaard                   |
        | € 3.800,01 | € 0,00     | nooit minder dan niets                 |
