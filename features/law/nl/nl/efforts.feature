# language: nl
# policies/law/nl/defects_unproven.yaml
Functionaliteit: Een resultaat dat niet is beloofd

  Artikel 6:74 BW: wie niet doet wat is beloofd, moet dat goedmaken. Wie een inspanning beloofde en geen resultaat, is niet
  tekortgeschoten omdat het resultaat er niet is; alleen of de inspanning genoeg was, is nog de vraag. Wat de
  wet over de koop van goederen zegt, zegt zij niet over een werk.

  Regel: Er is een inspanning beloofd

    Abstract Scenario: De serviceafdeling kijkt naar de inspanning, niet naar het resultaat
      Gegeven <klant>
      En een order van € 900,00, gesloten op 1 maart 2027
      En het gaat om <contract>
      En het kwam op 8 maart 2027 aan
      En het gebrek toonde zich op 10 mei 2027
      En er is een inspanning beloofd, en het resultaat is er niet
      Als de klant op 12 mei 2027 10:00 een gebrek meldt
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | klant                                              | contract                | oordeel      | bepaling    | toelichting                                   |
        | Vecht Interieurs, zakelijke klant sinds 1 maart 2019 | een order voor diensten | doorverwezen | BW 6:74     | advies, en het hielp niet                     |
        | Vecht Interieurs, zakelijke klant sinds 1 maart 2019 | een koop van goederen   | doorverwezen | BW 6:74     | goederen waarover niets is toegezegd          |
        | Sanne Bakker, een consument                        | een order voor diensten | doorverwezen | BW 6:74     | de wet beschermt wie goederen koopt           |
        | Sanne Bakker, een consument                        | een koop van goederen   | kosteloos    | BW 7:18a(2) | goederen moeten goed zijn, wat er ook is beloofd |

  Regel: Een werk is geen koop van goederen

    Scenario: De wet vermoedt niets van een gebrek in een werk
      Gegeven Sanne Bakker, een consument
      En een contract voor een werk van € 900,00, gesloten op 1 maart 2027
      En onze voorwaarden zijn overhandigd
      En het werk is opgeleverd
      En het gebrek toonde zich op 10 mei 2027
      En wij hebben nog niet geprobeerd het te herstellen
      Als de klant op 12 mei 2027 10:00 een gebrek meldt
      Dan is het verzoek afgewezen
      En moet de klant het bewijzen
      En dat volgt uit het uitgangspunt
      En hoeft dit niet: herstel aanbieden

    Scenario: De prijs die de wet op een geweigerde levering zet, is er voor goederen
      Gegeven Vecht Interieurs, een bedrijf
      En een contract voor een werk van € 900,00, gesloten op 1 maart 2027
      En onze voorwaarden zijn niet overhandigd
      En het werk is klaar voor oplevering
      En de wijziging kost ons € 240,00
      Als er op 12 mei 2027 10:00 niemand is om de levering aan te nemen
      Dan is het verzoek afgewezen
      En dat volgt uit het uitgangspunt
      En hoeft dit niet: de spullen veilig bewaren en dat melden
