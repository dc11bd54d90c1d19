# language: nl
# policies/hospitality/season_offers.yaml
Functionaliteit: De prijs van een seizoen

  Artikel 8.1 van onze eigen voorwaarden: "Zolang een seizoensaanbod loopt, is de prijs voor u. Daarna is het voorbij."
  Artikel 8.2: "Wie met meer gasten komt, betaalt de seizoensprijs zolang het aanbod loopt, en daarna de prijs van die
  dag."

  Achtergrond:
    Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
    En een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
    En de diensten beginnen op 16 oktober 2027 12:00
    En het seizoensaanbod loopt tot en met 31 maart 2027

  Regel: De seizoensprijs geldt zolang het seizoen duurt

    Abstract Scenario: De laatste dag telt mee
      Gegeven de klant beroept zich op de seizoensprijs
      Als de klant op <moment> vraagt om een lagere prijs
      Dan is het verzoek <oordeel>
      En dat volgt uit artikel 8.1

      Voorbeelden:
        | moment              | oordeel   | toelichting                      |
        | 31 maart 2027 23:59 | kosteloos | de laatste minuut van het aanbod |
        | 1 april 2027 00:00  | afgewezen | een minuut later                 |

    Scenario: Wie geen aanbod noemt, hoort dat de prijs vaststaat
      Gegeven de klant beroept zich niet op een andere prijs
      Als de klant op 31 maart 2027 23:59 vraagt om een lagere prijs
      Dan is het verzoek afgewezen
      En dat volgt uit artikel 4.7

    Abstract Scenario: Meer gasten
      Gegeven de klant beroept zich op de seizoensprijs
      En de extra gasten kosten vandaag € 600,00 en in het seizoensaanbod € 450,00
      Als de klant op <moment> vraagt meer gasten mee te mogen nemen
      Dan betaalt de klant <bedrag>
      En dat volgt uit artikel 8.2

      Voorbeelden:
        | moment              | bedrag   | toelichting                      |
        | 31 maart 2027 23:59 | € 450,00 | de laatste minuut van het aanbod |
        | 1 april 2027 00:00  | € 600,00 | de prijs van die dag             |
