# language: nl
# policies/law/nl/package_travel.yaml
@verify_with_counsel
Functionaliteit: Een pakketreis zonder onze voorwaarden

  Titel 7A van boek 7 BW geldt voor elke pakketreis, ook als onze voorwaarden niet zijn overhandigd: de reiziger mag haar
  overdragen of opzeggen, en betaalt wat dat ons kost, of de prijs min wat wij besparen en opnieuw verkopen.

  Achtergrond:
    Gegeven Familie De Wit, een consument
    En een pakketreis van € 2.000,00, geboekt op 1 februari 2027
    En onze voorwaarden zijn niet overhandigd
    En de reis begint op 16 oktober 2027 12:00
    En op 1 februari 2027 is € 600,00 aanbetaald

  Abstract Scenario: Overdragen kost wat het ons kost, en geen aanbetaling wordt daarvoor verbeurd
    Gegeven het overdragen van de reis kost ons € 75,00
    Als de klant op <moment> vraagt een ander te laten reizen
    Dan is het verzoek <oordeel>
    En betaalt de klant € 75,00
    En dat volgt uit <bepaling>
    En van de aanbetaling is € 0,00 verbeurd

    Voorbeelden:
      | moment               | oordeel | bepaling    | toelichting              |
      | 9 oktober 2027 23:59 | betaald | BW 7:506(1) | op tijd: wie er mag gaan |
      | 9 oktober 2027 23:59 | betaald | BW 7:506(2) | op tijd: wat het kost    |

  Scenario: In de laatste week kijkt iemand ernaar
    Gegeven het overdragen van de reis kost ons € 75,00
    Als de klant op 10 oktober 2027 00:00 vraagt een ander te laten reizen
    Dan moet de verkoopleider het goedkeuren
    En dat volgt uit BW 7:506(1)

  Abstract Scenario: Opzeggen kost de prijs min wat wij besparen en opnieuw verkopen, en niets na overmacht
    Gegeven annuleren bespaart ons € 300,00, en wij verkopen opnieuw voor € 1.500,00
    En <reden>
    Als de klant op 1 oktober 2027 10:00 de reis opzegt
    Dan betaalt de klant <bedrag>
    En van de aanbetaling is € 0,00 verbeurd
    En wij betalen <terug> terug
    En dat volgt uit <bepaling>
    En de administratie betaalt het uiterlijk 15 oktober 2027 10:00 terug

    Voorbeelden:
      | reden                                      | bedrag   | terug    | bepaling    | toelichting               |
      | de klant heeft inmiddels iets anders nodig | € 200,00 | € 400,00 | BW 7:509(1) | het recht om op te zeggen |
      | de klant heeft inmiddels iets anders nodig | € 200,00 | € 400,00 | BW 7:509(2) | de prijs daarvan          |
      | de klant is door overmacht getroffen       | € 0,00   | € 600,00 | BW 7:509(3) | kosteloos                 |
