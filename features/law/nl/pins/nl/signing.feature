# language: nl
# policies/law/nl/signing.yaml
@pin
Functionaliteit: Wie voor de klant mag tekenen, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 2:130, 2:240: Er moeten er twee tekenen, en één deed het

    @verify_with_counsel
    Abstract Scenario: BW 2:130, 2:240: Er moeten er twee tekenen, en één deed het
      Gegeven <naam van de klant>, een bedrijf
      En er tekende één van twee die samen moeten tekenen
      En het gaat om een koop van goederen
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit BW 2:130, 2:240
      En is niemand gebonden

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | waarop wij wachten                                                   | toelichting                                                                         |
        | Vecht Interiors   | 1 maart 2027 10:00 | de handtekening van de tweede persoon die voor de klant moet tekenen | er is geen bindende afspraak → er is een afspraak die wij kunnen bewijzen, en nog 4 |

  Regel: BW 3:60: Getekend voor meer dan de ondertekenaar mag

    @verify_with_counsel
    Abstract Scenario: BW 3:60: Getekend voor meer dan de ondertekenaar mag
      Gegeven <naam van de klant>, een bedrijf
      En een order van <orderwaarde>
      En wie tekende, mag dat tot <tekenlimiet>
      En het gaat om een koop van goederen
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit BW 3:60
      En is niemand gebonden

      Voorbeelden:
        | naam van de klant | orderwaarde | tekenlimiet | verzoek ontvangen  | waarop wij wachten                                                   | toelichting                                                                         |
        | Vecht Interiors   | € 12.500,00 | € 12.499,99 | 1 maart 2027 10:00 | goedkeuring van de order door iemand die voor dit bedrag mag tekenen | er is geen bindende afspraak → er is een afspraak die wij kunnen bewijzen, en nog 6 |

  Regel: BW 3:61(2): Leek bevoegd, maar niet door toedoen van de klant

    Abstract Scenario: BW 3:61(2): Leek bevoegd, maar niet door toedoen van de klant
      Gegeven <naam van de klant>, een bedrijf
      En er tekende iemand die alleen zelf deed alsof hij bevoegd was
      En het gaat om een koop van goederen
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit BW 3:61(2)
      En is niemand gebonden

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | waarop wij wachten                                                               | toelichting                                                                         |
        | Vecht Interiors   | 1 maart 2027 10:00 | goedkeuring van de order door de klant, die de schijn van bevoegdheid niet wekte | er is geen bindende afspraak → er is een afspraak die wij kunnen bewijzen, en nog 4 |

  Regel: BW 3:69: Ondertekend door iemand die niet mag tekenen

    Abstract Scenario: BW 3:69: Ondertekend door iemand die niet mag tekenen
      Gegeven <naam van de klant>, een bedrijf
      En er tekende iemand die niet mag tekenen
      En het gaat om een koop van goederen
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit BW 3:69
      En is niemand gebonden

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | waarop wij wachten                                                 | toelichting                                                                         |
        | Vecht Interiors   | 1 maart 2027 10:00 | goedkeuring van de order door iemand die voor de klant mag tekenen | er is geen bindende afspraak → er is een afspraak die wij kunnen bewijzen, en nog 4 |

  Regel: Authority lacking

    @verify_with_counsel
    Abstract Scenario: Authority lacking
      Gegeven <naam van de klant>, een bedrijf
      En een order van <orderwaarde>
      En er tekenden de twee die samen moeten tekenen
      En wie tekende, mag dat tot <tekenlimiet>
      En het gaat om een koop van goederen
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit BW 3:60
      En is niemand gebonden

      Voorbeelden:
        | naam van de klant | orderwaarde | tekenlimiet | verzoek ontvangen  | waarop wij wachten                                                   | toelichting                                                                                                                                                       |
        | Vecht Interiors   | € 12.500,00 | € 1.000,00  | 1 maart 2027 10:00 | goedkeuring van de order door iemand die voor dit bedrag mag tekenen | zonder de mogelijkheid: bevoegdheid van wie tekende is zelfstandig bevoegd, gezamenlijk bevoegd of gevolmachtigd en orderwaarde is meer dan tekenlimiet, en nog 5 |

    @verify_with_counsel
    Abstract Scenario: Authority lacking (2)
      Gegeven een order van <orderwaarde>
      En er tekende een gevolmachtigde
      En wie tekende, mag dat tot <tekenlimiet>
      En het gaat om een koop van goederen
      En over de order is met ons onderhandeld
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit BW 3:60
      En is niemand gebonden

      Voorbeelden:
        | orderwaarde | tekenlimiet | verzoek ontvangen  | waarop wij wachten                                                   | toelichting                                                                                                                                                       |
        | € 12.500,00 | € 1.000,00  | 3 maart 2027 10:12 | goedkeuring van de order door iemand die voor dit bedrag mag tekenen | zonder de mogelijkheid: bevoegdheid van wie tekende is zelfstandig bevoegd, gezamenlijk bevoegd of gevolmachtigd en orderwaarde is meer dan tekenlimiet, en nog 5 |
