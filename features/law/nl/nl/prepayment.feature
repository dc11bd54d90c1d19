# language: nl
# policies/law/nl/prepayment.yaml
Functionaliteit: Niet meer dan de helft vooraf

  Artikel 7:26(2) BW: een consument die een zaak koopt, kan niet worden verplicht meer dan de helft van de prijs vooraf te
  betalen. Wat wel mag worden gevraagd, vertellen wij, en het beding wordt herzien.

  Achtergrond:
    Gegeven Sanne Bakker, een consument
    En een order van € 900,00, gesloten op 1 maart 2027
    En het gaat om een koop van goederen
    En de order is in onze winkel gesloten
    En onze voorwaarden zijn overhandigd

  Scenario: Een cent meer dan de helft is te veel
    Gegeven er is een aanbetaling van € 450,01 afgesproken
    Als de klant op 10 maart 2027 10:00 de order annuleert
    Dan is de annulering afgewezen
    En dat berust op BW 6:217
    En de administratie vraagt uiterlijk 12 maart 2027 17:00 een lagere aanbetaling
    En de verkoopleider laat het beding uiterlijk 24 maart 2027 10:00 herzien

  Scenario: De helft mag
    Gegeven er is een aanbetaling van € 450,00 afgesproken
    Als de klant op 10 maart 2027 10:00 de order annuleert
    Dan is de annulering afgewezen
    En dat berust op BW 6:217
    En BW 7:26(2) geldt niet, omdat niet meer dan de helft is gevraagd
