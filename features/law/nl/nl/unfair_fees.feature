# language: nl
# policies/law/nl/unfair_fees.yaml
Functionaliteit: Een vast bedrag dat niemand vraagt, hoeft niet te worden herzien

  Artikelen 6:233(a) en 6:237(i) BW: een vast bedrag dat onze voorwaarden een consument vragen voor het beëindigen van een
  order, staat alleen tot de schade die wij kunnen aantonen; is het meer, dan vervalt het hele beding en wordt het herzien.
  Het boek van de wet zelf bevat zo'n beding niet. Het toont wel waar deze artikelen zwijgen: waar niets wordt gevraagd, en
  waar wat wordt gevraagd de kosten zelf zijn en geen vast bedrag.

  Achtergrond:
    Gegeven Sanne Bakker, een consument
    En een order van € 900,00, gesloten op 1 maart 2027
    En het gaat om een koop van goederen
    En de order is in onze winkel gesloten
    En onze voorwaarden zijn niet overhandigd

  Abstract Scenario: Er wordt niets gevraagd, wat de schade ook is
    Gegeven wij kunnen <schade> schade aantonen
    Als de klant op 10 maart 2027 10:00 de order annuleert
    Dan is de annulering afgewezen
    En dat volgt uit het uitgangspunt
    En hoeft dit niet: het beding laten herzien

    Voorbeelden:
      | schade   | toelichting                       |
      | € 0,00   | geen schade, en geen bedrag ervoor |
      | € 100,00 | schade, en geen bedrag ervoor     |

  Abstract Scenario: Ook niet waar de klant kosteloos gaat
    Gegeven de toegezegde datum is fataal
    En wij zijn 3 dagen te laat
    En wij kunnen <schade> schade aantonen
    Als de klant op 10 maart 2027 10:00 de order annuleert
    Dan is de annulering kosteloos
    En dat volgt uit BW 6:83(a)
    En hoeft dit niet: het beding laten herzien

    Voorbeelden:
      | schade   | toelichting                      |
      | € 0,00   | ons verzuim, en geen schade      |
      | € 100,00 | ons verzuim, dus ook onze schade |

  Abstract Scenario: Wat wordt gevraagd, zijn de kosten van de geweigerde levering
    Gegeven de order is verzonden
    En de wijziging kost ons € 240,00
    En wij kunnen <schade> schade aantonen
    Als er op 10 maart 2027 10:00 niemand is om de levering aan te nemen
    Dan betaalt de klant € 240,00
    En dat volgt uit BW 6:63
    En hoeft dit niet: het beding laten herzien

    Voorbeelden:
      | schade   | toelichting                              |
      | € 0,00   | de kosten zijn geen vast bedrag          |
      | € 100,00 | en worden niet aan andere schade gemeten |
