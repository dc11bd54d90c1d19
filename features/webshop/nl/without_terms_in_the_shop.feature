# language: nl
# policies/webshop/house_practice.yaml
Functionaliteit: Een bestelling zonder onze voorwaarden, in onze winkel of voor een kantoor

  Richtlijn G31: zonder onze voorwaarden betaalt een consument niets extra voor wat eenvoudig is: een andere dag, een ander
  adres of een andere naam tot het weggaat, annuleren voordat het weggaat, en terugroepen wat uit voorraad kwam. Over de
  rest praat de verkoopleider met de consument, en met een kantoor over alles. Wie in onze winkel kocht, kan niet
  terugvallen op de bedenktijd die de wet op afstand geeft (artikel 6:230g BW); hier beslist dus alleen de richtlijn.

  Achtergrond:
    Gegeven een order van € 400,00, gesloten op 3 mei 2027

  Regel: Een consument die in onze winkel kocht

    Achtergrond:
      Gegeven Sanne Bakker, een consument
      En de order is in onze winkel gesloten
      En onze voorwaarden zijn niet overhandigd

    Abstract Scenario: Teruggeroepen uit de bus
      Gegeven <soort>
      En het zit in de bus
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | soort                                               | verzoek                                                            | oordeel      | bepaling        | toelichting                               |
        | het komt uit voorraad                               | de klant op 10 mei 2027 10:00 de order annuleert                   | kosteloos    | richtlijn G31   | iemand anders wil het ook                 |
        | het komt uit voorraad                               | de klant op 10 mei 2027 10:00 voor € 100,00 van de order annuleert | kosteloos    | richtlijn G31   | ook een deel                              |
        | het is samengesteld uit standaardopties             | de klant op 10 mei 2027 10:00 de order annuleert                   | doorverwezen | richtlijn G31   | wil iemand anders het?                    |
        | het wordt naar de eigen wensen van de klant gemaakt | de klant op 10 mei 2027 10:00 de order annuleert                   | doorverwezen | richtlijn G31   | niemand anders wil het                    |
        | het komt uit voorraad                               | de klant op 10 mei 2027 10:00 de order herroept                    | afgewezen    | BW 6:230g(1)(e) | herroepen kan alleen wie op afstand kocht |

    Abstract Scenario: Eenvoudig of niet, tot het weggaat en erna
      Gegeven het komt uit voorraad
      En <fase>
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat volgt uit richtlijn G31

      Voorbeelden:
        | fase                                     | verzoek                                                                 | oordeel      | toelichting                  |
        | het is nog niet uit het magazijn gehaald | de klant op 10 mei 2027 10:00 vraagt op een ander adres te leveren      | kosteloos    | een ander adres              |
        | het staat ingepakt                       | de klant op 10 mei 2027 10:00 vraagt op een ander adres te leveren      | kosteloos    | ook als het is ingepakt      |
        | het zit in de bus                        | de klant op 10 mei 2027 10:00 vraagt op een ander adres te leveren      | doorverwezen | omrijden is niet eenvoudig   |
        | het staat ingepakt                       | de klant op 10 mei 2027 10:00 er een andere naam op wil                 | kosteloos    | een andere naam              |
        | het staat ingepakt                       | de klant op 10 mei 2027 10:00 wil toevoegen wat nu € 120,00 kost        | doorverwezen | meer ervan is niet eenvoudig |
        | het is nog niet uit het magazijn gehaald | de klant op 10 mei 2027 10:00 wil ruilen voor een die € 40,00 meer kost | doorverwezen | een ander artikel ook niet   |
        | het zit in de bus                        | de klant op 10 mei 2027 10:00 wil ruilen voor een die € 40,00 meer kost | doorverwezen | onderweg nog minder          |
        | de order is geleverd                     | er op 11 juni 2027 14:00 niemand is om de levering aan te nemen         | doorverwezen | niemand weet wat er misging  |
        | de order is geleverd                     | de klant op 20 mei 2027 10:00 voor € 100,00 van de order annuleert      | doorverwezen | het was vooraf te zien       |

    Scenario: Een dag die er niet is, is niet eenvoudig
      Gegeven het komt uit voorraad
      En het staat ingepakt
      En de wijziging is niet uit te voeren
      Als de klant op 10 mei 2027 10:00 vraagt de leverdatum te verschuiven
      Dan is de wijziging doorverwezen
      En dat volgt uit richtlijn G31

  Regel: Een consument die online kocht

    Achtergrond:
      Gegeven Sanne Bakker, een consument
      En onze voorwaarden zijn niet overhandigd

    Scenario: Wie terugstuurt, hoort dat het bericht binnen is en hoe het terug kan
      Gegeven het komt uit voorraad
      En het kwam op 10 mei 2027 aan
      En de klant schreef een e-mail
      Als de klant op 1 juni 2027 10:00 de order herroept
      Dan is het verzoek kosteloos
      En dat volgt uit richtlijn G30
      En de orderafdeling bevestigt uiterlijk 1 juni 2027 23:59 dat de herroeping binnen is
      En de orderafdeling laat uiterlijk 2 juni 2027 17:00 weten hoe het terug kan

    Scenario: Onze site belooft niets voor wat uit opties is samengesteld
      Gegeven het is samengesteld uit standaardopties
      En het kwam op 10 mei 2027 aan
      Als de klant op 1 juni 2027 10:00 de order herroept
      Dan is het verzoek afgewezen
      En dat volgt uit BW 6:230o

    Scenario: Een gebrek heeft niets met onze voorwaarden te maken
      Gegeven het komt uit voorraad
      En het kwam op 10 mei 2027 aan
      En de bekleding is gescheurd
      En het gebrek toonde zich op 10 januari 2028
      Als de klant op 12 januari 2028 10:00 een gebrek meldt
      Dan is het verzoek kosteloos
      En dat volgt uit BW 7:18a(2)

  Regel: Een kantoor

    Achtergrond:
      Gegeven Sanne Bakker, een bedrijf
      En het komt uit voorraad

    Abstract Scenario: Over alles behalve een gebrek praten wij met een kantoor
      Gegeven <voorwaarden>
      En <fase>
      Als <verzoek>
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | voorwaarden                                     | fase                                     | verzoek                                                            | oordeel      | bepaling      | toelichting                |
        | onze voorwaarden zijn niet overhandigd          | het is nog niet uit het magazijn gehaald | de klant op 10 mei 2027 10:00 vraagt op een ander adres te leveren | doorverwezen | richtlijn G31 | zelfs over een ander adres |
        | de klant wees onze voorwaarden uitdrukkelijk af | het staat ingepakt                       | de klant op 10 mei 2027 10:00 de order annuleert                   | doorverwezen | richtlijn G31 | eigen voorwaarden          |
        | onze voorwaarden zijn niet overhandigd          | de order is geleverd                     | de klant op 12 juni 2027 10:00 een gebrek meldt                    | kosteloos    | artikel 9.5   | een gebrek herstellen wij  |
