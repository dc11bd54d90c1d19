# language: nl
# policies/hospitality/our_own_failure.yaml
Functionaliteit: Als het aan onszelf ligt

  Artikelen 6.1 en 6.2 van onze eigen voorwaarden: "Wat wij zelf veroorzaken, brengen wij nooit in rekening. Wat niet in
  orde is, maken wij in orde."

  Achtergrond:
    Gegeven Van Houten Advies, zakelijke klant sinds 1 maart 2019
    En een reservering van € 8.000,00 voor 40 personen, gemaakt op 1 september 2026 onder onze voorwaarden
    En de diensten beginnen op 16 oktober 2027 12:00
    En op 15 september 2026 is € 2.400,00 aanbetaald

  Regel: Voor onze fouten betaalt niemand

    Scenario: Geannuleerd omdat de zaal dubbel was verhuurd
      Gegeven wij hadden de zaal dubbel verhuurd
      En 20 % van onze capaciteit wordt geannuleerd
      Als de klant op 9 oktober 2027 12:00 de reservering annuleert
      Dan is de annulering kosteloos
      En wij betalen € 2.400,00 terug
      En dat volgt uit artikel 6.1

    Scenario: Verzet omdat de zaal dubbel was verhuurd, op de laatste dag
      Gegeven wij hadden de zaal dubbel verhuurd
      Als de klant op 15 oktober 2027 12:00 om een andere datum vraagt
      Dan is de wijziging kosteloos
      En dat volgt uit artikel 6.1

    Scenario: Een klacht is geen bedenking
      Als de klant op 16 oktober 2027 15:00 klaagt
      Dan is het verzoek kosteloos
      En dat volgt uit artikel 6.2
      En de hotelmanager beantwoordt de klacht uiterlijk 16 oktober 2027 23:59
