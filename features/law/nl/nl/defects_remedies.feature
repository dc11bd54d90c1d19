# language: nl
# policies/law/nl/defects.yaml
Functionaliteit: Wat een consument bij een gebrek krijgt, en wat niet

  Artikelen 7:21 en 7:22 BW: eerst herstel of vervanging; is dat mislukt, dan wat de klant kiest: nog een keer herstel, een
  deel van de prijs, of het geld terug tenzij het gebrek gering is. Bij elk hoort een eigen taak. Het is de wet die het
  geeft, dus het geldt wat onze voorwaarden ook zeggen, en ook waar geen voorwaarden van ons gelden.

  Achtergrond:
    Gegeven Sanne Bakker, een consument
    En het gaat om een koop van goederen
    En onze voorwaarden zijn niet overhandigd
    En een order van € 900,00, gesloten op 1 maart 2027
    En het kwam op 8 maart 2027 aan

  Regel: Eerst herstel of vervanging, wat de klant ook vraagt

    Abstract Scenario: Nog niet geprobeerd
      Gegeven het gebrek toonde zich op 10 januari 2028
      En wij hebben nog niet geprobeerd het te herstellen
      En <omvang>
      En <wens>
      Als de klant op 12 januari 2028 10:00 een gebrek meldt
      Dan is het verzoek kosteloos
      En dat volgt uit BW 7:21(1)
      En de serviceafdeling biedt uiterlijk 19 januari 2028 10:00 herstel aan
      En hoeft dit niet: een deel van de prijs terug aanbieden
      En hoeft dit niet: terugbetalen wat overblijft
      En hoeft dit niet: het gebrek bekijken

      Voorbeelden:
        | omvang                    | wens                                        | toelichting              |
        | het gebrek is niet gering | de klant vraagt het geld terug              | daarvoor is het te vroeg |
        | het gebrek is gering      | de klant vraagt een deel van de prijs terug | ook daarvoor             |
        | het gebrek is gering      | de klant vraagt om herstel                  | zo hoort het             |

    Scenario: Wat binnen het jaar is gemeld, toonde zich binnen het jaar
      Gegeven wij hebben nog niet geprobeerd het te herstellen
      Als de klant op 8 maart 2028 23:59 een gebrek meldt
      Dan is het verzoek kosteloos
      En moet de leverancier het bewijzen
      En dat volgt uit BW 7:18a(2)

  Regel: Is herstel mislukt, dan kiest de klant

    Achtergrond:
      Gegeven wij probeerden het te herstellen en dat mislukte

    Abstract Scenario: Het geld terug
      Gegeven het gebrek toonde zich op 10 januari 2028
      En <omvang>
      En de klant vraagt het geld terug
      Als de klant op 1 februari 2028 10:00 een gebrek meldt
      Dan is het verzoek kosteloos
      En dat volgt uit <bepaling>
      En <taak>
      En hoeft dit niet: <ander>
      En hoeft dit niet: herstel aanbieden

      Voorbeelden:
        | omvang                    | bepaling      | taak                                                                        | ander                                | toelichting             |
        | het gebrek is niet gering | BW 7:22(1)(a) | de administratie betaalt het uiterlijk 15 februari 2028 10:00 terug         | een deel van de prijs terug aanbieden | het een of het ander    |
        | het gebrek is gering      | BW 7:22(2)    | de verkoopleider biedt uiterlijk 8 februari 2028 10:00 een deel van de prijs terug | terugbetalen wat overblijft          | te gering voor de rest  |

    Abstract Scenario: Een deel van de prijs, gering of niet
      Gegeven het gebrek toonde zich op 10 januari 2028
      En <omvang>
      En de klant vraagt een deel van de prijs terug
      Als de klant op 1 februari 2028 10:00 een gebrek meldt
      Dan is het verzoek kosteloos
      En dat volgt uit BW 7:22(2)
      En de verkoopleider biedt uiterlijk 8 februari 2028 10:00 een deel van de prijs terug
      En hoeft dit niet: terugbetalen wat overblijft
      En hoeft dit niet: herstel aanbieden

      Voorbeelden:
        | omvang                    | toelichting             |
        | het gebrek is niet gering | de klant vraagt minder  |
        | het gebrek is gering      | wat de wet geeft        |

    Abstract Scenario: Nog een keer herstel of een ander exemplaar, gering of niet
      Gegeven het gebrek toonde zich op 10 januari 2028
      En <omvang>
      En <wens>
      Als de klant op 1 februari 2028 10:00 een gebrek meldt
      Dan is het verzoek kosteloos
      En dat volgt uit BW 7:21(2)
      En de serviceafdeling biedt uiterlijk 8 februari 2028 10:00 herstel aan
      En hoeft dit niet: terugbetalen wat overblijft
      En hoeft dit niet: een deel van de prijs terug aanbieden

      Voorbeelden:
        | omvang                    | wens                                | toelichting            |
        | het gebrek is niet gering | de klant vraagt om herstel          | zoals de klant koos    |
        | het gebrek is gering      | de klant vraagt om herstel          | zoals de klant koos    |
        | het gebrek is niet gering | de klant vraagt om een ander exemplaar | daarvoor geldt hetzelfde |

    Abstract Scenario: Niet zolang het niet voor onze rekening is
      Gegeven <feit>
      En het gebrek is <omvang>
      En <wens>
      Als de klant op 1 mei 2028 10:00 een gebrek meldt
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>
      En hoeft dit niet: herstel aanbieden
      En hoeft dit niet: een deel van de prijs terug aanbieden
      En hoeft dit niet: terugbetalen wat overblijft

      Voorbeelden:
        | feit                                   | omvang      | wens                                        | oordeel      | bepaling   | toelichting                 |
        | het gebrek toonde zich op 9 maart 2028 | niet gering | de klant vraagt het geld terug              | doorverwezen | BW 7:17(2) | na het jaar                 |
        | het gebrek toonde zich op 9 maart 2028 | gering      | de klant vraagt het geld terug              | doorverwezen | BW 7:17(2) | na het jaar, en gering      |
        | het gebrek toonde zich op 9 maart 2028 | niet gering | de klant vraagt een deel van de prijs terug | doorverwezen | BW 7:17(2) | na het jaar, om minder      |
        | het gebrek toonde zich op 9 maart 2028 | niet gering | de klant vraagt om herstel                  | doorverwezen | BW 7:17(2) | na het jaar, om herstel     |
