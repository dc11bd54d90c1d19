# language: nl
# policies/hospitality/agreement.yaml
Functionaliteit: Telefonisch geannuleerd, en er ontbreekt meer

  UVH 9.4.2, kort gezegd: een telefonische annulering moet schriftelijk worden bevestigd. Tot die tijd voeren wij niets uit,
  ook niet als er niets verschuldigd zou zijn.

  Op wat er verder ontbreekt, wachten wij net zo goed: papier van de reservering (artikelen 2.2, 2.7 en 2.8), wiens
  voorwaarden gelden (artikelen 2.5, 2.9 en 2.10, artikel 6:225), en de reden (artikel 2.12). De gast hoort dat dan in één
  keer.

  Achtergrond:
    Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
    En een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026
    En de diensten beginnen op 16 oktober 2027 12:00
    En 20 % van onze capaciteit wordt geannuleerd
    En het verzoek kwam telefonisch en is nooit bevestigd

  Regel: Elke annulering wacht op papier, wat zij ook zou kosten

    Achtergrond:
      Gegeven wij hebben de reservering schriftelijk bevestigd
      En onze voorwaarden zijn overhandigd

    Abstract Scenario: Geheel of voor een deel, kosteloos of niet
      Als <verzoek>
      Dan wachten wij op een schriftelijke bevestiging van het verzoek door de klant
      En dat volgt uit UVH 9.4.2, de uitzondering op artikel 2.4
      En de afdeling reserveringen bevestigt dit uiterlijk <uiterlijk> schriftelijk

      Voorbeelden:
        | verzoek                                                                         | uiterlijk              | toelichting                                               |
        | de klant op 16 april 2027 11:59 de reservering annuleert                        | 16 april 2027 23:59    | meer dan 6 maanden ervoor: er zou niets verschuldigd zijn |
        | de klant op 20 augustus 2027 10:00 de reservering annuleert                     | 20 augustus 2027 23:59 | er zou 35 % verschuldigd zijn                             |
        | de klant op 20 augustus 2027 10:00 voor 10 van de personen annuleert            | 20 augustus 2027 23:59 | een deel van de personen                                  |
        | de klant op 20 augustus 2027 10:00 voor € 3.000,00 van de reservering annuleert | 20 augustus 2027 23:59 | een deel van de diensten                                  |

    Abstract Scenario: Wat geen annulering is, wacht volgens de regel van elke branche
      Als <verzoek>
      Dan wachten wij op een schriftelijke bevestiging van het verzoek door de klant
      En dat volgt uit artikel 2.4

      Voorbeelden:
        | verzoek                                                     | toelichting                        |
        | de klant op 20 augustus 2027 10:00 de reservering herroept  | wie herroept, annuleert niet       |
        | de klant op 20 augustus 2027 10:00 om een ander menu vraagt | een wijziging                      |
        | er op 16 oktober 2027 14:00 niemand is gekomen              | een telefoontje over wie wegblijft |

  Regel: Ook de reservering moet te laten zien zijn

    Achtergrond:
      Gegeven onze voorwaarden zijn overhandigd

    Abstract Scenario: Er ontbreken twee papieren
      Gegeven <papier>
      Als de klant op 20 augustus 2027 10:00 de reservering annuleert
      Dan wachten wij op een schriftelijke bevestiging van het verzoek door de klant
      En wachten wij op <bewijs>
      En dat volgt uit UVH 9.4.2
      En dat volgt uit artikel 2.2

      Voorbeelden:
        | papier                                            | bewijs                                                                     | toelichting                       |
        | er staat niets op papier                          | de ondertekende offerte of een schriftelijke bevestiging van de order      | hun woord tegen het onze          |
        | de offerte is nooit ondertekend                   | de handtekening voor akkoord van de klant onder de offerte of het contract | wat wij aanboden is geen afspraak |
        | wij hebben alleen een notitie van hun telefoontje | een brief of e-mail die bevestigt wat in het gesprek is afgesproken        | de notitie schreven wij zelf      |

    @verify_with_counsel
    Scenario: Een opname waar niemand van wist, is geen papier
      Gegeven het gesprek is opgenomen, en de klant wist dat niet
      Als de klant op 20 augustus 2027 10:00 de reservering annuleert
      Dan wachten wij op een schriftelijke bevestiging van het verzoek door de klant
      En wachten wij op de afspraak op schrift, want op een opname die niet was aangekondigd, beroepen wij ons niet
      En dat volgt uit UVH 9.4.2
      En dat volgt uit artikel 2.2

    Abstract Scenario: Het dossier, de toezeggingen en de reden
      Gegeven wij hebben de reservering schriftelijk bevestigd
      En <wat ontbreekt>
      Als de klant op 20 augustus 2027 10:00 de reservering annuleert
      Dan wachten wij op een schriftelijke bevestiging van het verzoek door de klant
      En wachten wij op <bewijs>
      En dat volgt uit UVH 9.4.2
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wat ontbreekt                                    | bewijs                                                                         | bepaling     | toelichting                         |
        | er ontbreekt een stuk in het dossier             | het stuk dat in het dossier ontbreekt                                          | artikel 2.7  | geen vordering uit een half dossier |
        | niemand legde vast wat de klant mocht verwachten | een met de klant besproken verslag van wat is gevraagd, toegezegd en afgewezen | artikel 2.8  | niemand schreef het op              |
        | de klant geeft geen reden                        | de reden van het verzoek                                                       | artikel 2.12 | eerst vragen wij waarom             |

  Regel: En de voorwaarden ook

    Achtergrond:
      Gegeven wij hebben de reservering schriftelijk bevestigd

    Abstract Scenario: Wiens voorwaarden gelden, wordt daarnaast uitgezocht
      Gegeven onze voorwaarden zijn overhandigd
      En <voorwaarden>
      Als de klant op 20 augustus 2027 10:00 de reservering annuleert
      Dan wachten wij op een schriftelijke bevestiging van het verzoek door de klant
      En wachten wij op <bewijs>
      En dat volgt uit UVH 9.4.2
      En dat volgt uit <bepaling>

      Voorbeelden:
        | voorwaarden                                                        | bewijs                                                                                      | bepaling           | toelichting              |
        | de klant noemde eigen voorwaarden                                  | ons antwoord op de inkoopvoorwaarden van de klant, of een handtekening onder de onze        | artikel 2.5        | twee sets voorwaarden    |
        | niemand wees op de punten over betaling, annulering en aanbetaling | een bericht van de klant dat de punten over betaling, annulering en aanbetaling zijn gezien | artikel 2.10       | een punt dat niemand zag |
        | wij noemden twee sets eigen voorwaarden                            | duidelijkheid over welke van onze twee sets voorwaarden bij de order hoort                  | BW 6:233, 6:238(2) | welke van de onze        |

    Scenario: Elk wees de voorwaarden van de ander af
      Gegeven onze voorwaarden zijn overhandigd
      En de klant wees onze voorwaarden uitdrukkelijk af
      En wij wezen de voorwaarden van de klant uitdrukkelijk af
      Als de klant op 20 augustus 2027 10:00 de reservering annuleert
      Dan wachten wij op een schriftelijke bevestiging van het verzoek door de klant
      En wachten wij op één set voorwaarden die wij allebei schriftelijk aanvaarden
      En dat volgt uit UVH 9.4.2
      En dat volgt uit BW 6:225(1)

    Scenario: De voorwaarden van de klant gelden, en geven meer tijd om te betalen
      Gegeven onze voorwaarden zijn overhandigd
      En de klant wees onze voorwaarden uitdrukkelijk af
      En de voorwaarden van de klant geven 60 dagen om te betalen
      En wij spraken 30 dagen af om te betalen
      En de klant is geen groot bedrijf, en wij ook niet
      Als de klant op 20 augustus 2027 10:00 de reservering annuleert
      Dan wachten wij op een schriftelijke bevestiging van het verzoek door de klant
      En wachten wij op één betaaltermijn waar wij het schriftelijk over eens zijn
      En dat volgt uit UVH 9.4.2
      En dat volgt uit artikel 2.9

    Scenario: Een te laat aanvaard aanbod is geen reservering die een telefoontje annuleert
      Gegeven onze voorwaarden zijn overhandigd
      En het aanbod gold tot en met 31 juli 2026
      En de klant aanvaardde het aanbod op 1 september 2026
      En niemand stemde in met de late aanvaarding
      Als de klant op 20 augustus 2027 10:00 de reservering annuleert
      Dan wachten wij op een nieuwe afspraak met de klant, nu het aanbod was vervallen
      En dat volgt uit BW 6:223
      En hoeft dit niet: het antwoord schriftelijk bevestigen
