# language: nl
# policies/law/nl/terms.yaml
Functionaliteit: Onze voorwaarden bij een dienst

  Artikel 6:230c BW: wie een dienst verleent, mag de voorwaarden op lichtere wijze beschikbaar stellen; een link waar ze
  makkelijk te vinden zijn is genoeg, ook als niets online is gesloten. Meer niet: voorwaarden die niet zijn overhandigd en
  nergens te vinden waren, gelden niet (6:233).

  Achtergrond:
    Gegeven Vecht Interieurs, een bedrijf
    En een order van € 12.500,00, gesloten op 4 januari 2027
    En het gaat om een order voor diensten

  Abstract Scenario: Een link is genoeg bij een dienst
    Gegeven <voorwaarden>
    En over de order is met ons onderhandeld
    Als de klant op 1 maart 2027 10:00 vraagt het ontwerp te wijzigen
    Dan is het verzoek afgewezen
    En dat berust op <grond>

    Voorbeelden:
      | voorwaarden                                             | grond       | toelichting              |
      | onze voorwaarden waren alleen via een link te lezen     | BW 6:234    | makkelijk te vinden      |
      | onze voorwaarden zijn overhandigd                       | BW 6:234    | op papier mag ook        |
      | onze voorwaarden zijn niet overhandigd                  | BW 6:233(b) | nergens te vinden        |
      | onze voorwaarden zijn gedeponeerd maar niet overhandigd | BW 6:233(b) | deponeren is geen link   |

  Scenario: Aan een link die het aanbod nooit noemde, heeft niemand iets
    Gegeven onze voorwaarden waren alleen via een link te lezen
    En ons aanbod noemde onze voorwaarden niet
    En over de order is met ons onderhandeld
    Als de klant op 1 maart 2027 10:00 vraagt het ontwerp te wijzigen
    Dan is het verzoek afgewezen
    En dat berust op BW 6:233(b)

  Scenario: De prijs die de wet op een geweigerde levering zet, is er voor goederen
    Gegeven onze voorwaarden zijn niet overhandigd
    En de order is gereed
    En de wijziging kost ons € 240,00
    Als er op 30 april 2027 10:00 niemand is om de levering aan te nemen
    Dan is het verzoek afgewezen
    En dat volgt uit het uitgangspunt
    En hoeft dit niet: de spullen veilig bewaren en dat melden
