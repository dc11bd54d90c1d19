# language: nl
# policies/law/nl/package_travel_supplementary.yaml
@verify_with_counsel
Functionaliteit: Pakketreis: als niets is afgesproken

  Artikel 12(1) van Richtlijn (EU) 2015/2302: noemt de overeenkomst geen vergoeding voor opzeggen, dan is die de prijs min
  wat de organisator bespaart en opnieuw verkoopt. Artikel 9(2): overdragen kost wat het werkelijk kost.

  Achtergrond:
    Gegeven Familie De Wit, een consument
    En een pakketreis van € 2.000,00, geboekt op 1 februari 2027 op onze ondertekende voorwaarden
    En de reis begint op 16 oktober 2027 12:00

  Abstract Scenario: De prijs min besparing en doorverkoop, en nooit minder dan niets
    Gegeven annuleren bespaart ons <bespaard>, en wij verkopen opnieuw voor <verkocht>
    Als de klant op 1 oktober 2027 10:00 de reis opzegt
    Dan is de annulering <oordeel>
    En betaalt de klant <bedrag>
    En dat volgt uit <bepaling>

    Voorbeelden:
      | bespaard | verkocht   | oordeel   | bedrag     | bepaling    | toelichting                           |
      | € 0,00   | € 0,00     | betaald   | € 2.000,00 | BW 7:509(2) | de hele prijs                         |
      | € 300,00 | € 500,00   | betaald   | € 1.200,00 | BW 7:509(2) | beide gaan eraf                       |
      | € 800,00 | € 1.199,99 | betaald   | € 0,01     | BW 7:509(2) | er blijft een cent over               |
      | € 800,00 | € 1.200,00 | kosteloos | € 0,00     | BW 7:509(1) | alles is bespaard en opnieuw verkocht |

  Scenario: Voor een deel de prijs van dat deel
    Gegeven annuleren bespaart ons € 100,00, en wij verkopen opnieuw voor € 0,00
    Als de klant op 1 oktober 2027 10:00 voor € 1.000,00 van de reis opzegt
    Dan betaalt de klant € 900,00
    En dat volgt uit BW 7:509(2)

  Abstract Scenario: Overdragen kost wat het kost
    Gegeven het overdragen van de reis kost ons <kosten>
    Als de klant op 1 maart 2027 10:00 vraagt een ander te laten reizen
    Dan is het verzoek <oordeel>
    En betaalt de klant <bedrag>
    En dat volgt uit BW 7:506(2)

    Voorbeelden:
      | kosten  | oordeel   | bedrag  | toelichting           |
      | € 0,00  | kosteloos | € 0,00  | een naam op een lijst |
      | € 75,00 | betaald   | € 75,00 | een nieuw ticket      |
