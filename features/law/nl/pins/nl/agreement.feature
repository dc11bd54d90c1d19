# language: nl
# policies/law/nl/agreement.yaml
@pin
Functionaliteit: Aanbod en aanvaarding, vastgelegd

  Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?

  Regel: BW 6:217: Vóór de order telt alleen het aanbod

    Abstract Scenario: BW 6:217: Vóór de order telt alleen het aanbod
      Gegeven er is nog niets besteld
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat berust op BW 6:217
      En kunnen wij de afspraak bewijzen

      Voorbeelden:
        | verzoek ontvangen  | oordeel   | toelichting                                                               |
        | 1 maart 2027 10:00 | afgewezen | er is een afspraak die wij kunnen bewijzen → er is geen bindende afspraak |

  Regel: BW 6:217: Aanbod en aanvaarding maken een order, in elke vorm

    Abstract Scenario: BW 6:217: Aanbod en aanvaarding maken een order, in elke vorm
      Gegeven <naam van de klant>, een bedrijf
      En het gaat om een koop van goederen
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan is de annulering <oordeel>
      En dat berust op BW 6:217
      En kunnen wij de afspraak bewijzen

      Voorbeelden:
        | naam van de klant | verzoek ontvangen  | oordeel   | toelichting                                                               |
        | Vecht Interiors   | 1 maart 2027 10:00 | afgewezen | er is een afspraak die wij kunnen bewijzen → er is geen bindende afspraak |

  Regel: BW 6:219(2): Een vrijblijvend aanbod dat meteen is herroepen

    Abstract Scenario: BW 6:219(2): Een vrijblijvend aanbod dat meteen is herroepen
      Gegeven <naam van de klant>, een bedrijf
      En ons aanbod was vrijblijvend
      En wij herriepen het aanbod zodra het was aanvaard
      En het gaat om een koop van goederen
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit BW 6:219(2)
      En is niemand gebonden

      Voorbeelden:
        | naam van de klant | verzoek ontvangen | waarop wij wachten                                                   | toelichting                                                                         |
        | Vecht Interiors   | 3 mei 2027 10:00  | een nieuwe afspraak met de klant, nu wij het aanbod hebben herroepen | er is geen bindende afspraak → er is een afspraak die wij kunnen bewijzen, en nog 3 |

  Regel: BW 6:223: Een aanvaarding na de laatste dag is een nieuw aanbod

    Abstract Scenario: BW 6:223: Een aanvaarding na de laatste dag is een nieuw aanbod
      Gegeven <naam van de klant>, een bedrijf
      En het aanbod gold tot en met <aanbod geldig tot en met>
      En de klant aanvaardde het aanbod op <aanbod aanvaard>
      En niemand stemde in met de late aanvaarding
      En het gaat om een koop van goederen
      Als de klant op <verzoek ontvangen> de order annuleert
      Dan wachten wij op <waarop wij wachten>
      En dat volgt uit BW 6:223
      En is niemand gebonden

      Voorbeelden:
        | naam van de klant | aanbod geldig tot en met | aanbod aanvaard | verzoek ontvangen | waarop wij wachten                                            | toelichting                                                                         |
        | Vecht Interiors   | 31 december 2026         | 2 april 2027    | 3 mei 2027 10:00  | een nieuwe afspraak met de klant, nu het aanbod was vervallen | er is geen bindende afspraak → er is een afspraak die wij kunnen bewijzen, en nog 3 |
