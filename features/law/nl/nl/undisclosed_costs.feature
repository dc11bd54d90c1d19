# language: nl
# policies/law/nl/undisclosed_costs.yaml
Functionaliteit: Extra's die niemand koos

  Artikel 6:230j BW: wat bij de prijs van de hoofdzaak komt, vraagt de uitdrukkelijke instemming van de consument; een
  vooraf aangevinkt hokje is geen instemming. Zo'n extra mag kosteloos vervallen.

  Achtergrond:
    Gegeven een order van € 900,00, gesloten op 1 maart 2027
    En het gaat om een koop van goederen
    En de order is in onze winkel gesloten
    En onze voorwaarden zijn overhandigd
    En in totaal heeft de klant € 900,00 betaald

  Abstract Scenario: Een vooraf aangevinkt hokje
    Gegeven <wie>
    En <extras>
    Als de klant op 10 maart 2027 10:00 voor € 60,00 van de order annuleert
    Dan is de annulering <oordeel>
    En wij betalen <terug> terug
    En dat <waarom>

    Voorbeelden:
      | wie                         | extras                                 | oordeel   | terug   | waarom              | toelichting                |
      | Sanne Bakker, een consument | de extra's waren vooraf aangevinkt     | kosteloos | € 60,00 | volgt uit BW 6:230j | niemand koos ze            |
      | Sanne Bakker, een consument | de klant koos de extra's uitdrukkelijk | afgewezen | € 0,00  | berust op BW 6:217  | afspraak is afspraak       |
      | Sanne Bakker, een bedrijf   | de extra's waren vooraf aangevinkt     | afgewezen | € 0,00  | berust op BW 6:217  | dit is er voor consumenten |

  Abstract Scenario: De extra mag vervallen, de order niet
    Gegeven Sanne Bakker, een consument
    En het wordt naar de eigen wensen van de klant gemaakt
    En de extra's waren vooraf aangevinkt
    Als <verzoek>
    Dan is het verzoek <oordeel>
    En dat volgt uit <bepaling>

    Voorbeelden:
      | verzoek                                                             | oordeel   | bepaling         | toelichting          |
      | de klant op 10 maart 2027 10:00 voor € 60,00 van de order annuleert | kosteloos | BW 6:230j        | de extra             |
      | de klant op 10 maart 2027 10:00 de order annuleert                  | afgewezen | het uitgangspunt | de hele order        |
      | er op 10 maart 2027 10:00 niemand is om de levering aan te nemen    | afgewezen | het uitgangspunt | laat niets vervallen |
