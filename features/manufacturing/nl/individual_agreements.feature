# language: nl
# policies/manufacturing/individual_agreements.yaml
Functionaliteit: Wat voor één order apart is onderhandeld

  Artikel 12.1, voor orders waarbij het apart is onderhandeld: "Tot de order is verzonden, mag de klant annuleren; de
  aanbetaling is daarvoor de prijs, en meer is niet verschuldigd."

  Wat twee bedrijven voor één order onderhandelen, komt in de plaats van de algemene voorwaarden.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 18.400,00, gesloten op 11 januari 2027 op onze ondertekende voorwaarden
    En de levering is toegezegd voor 30 april 2027
    En op 14 januari 2027 is € 5.520,00 aanbetaald

  Regel: De aanbetaling is de prijs van annuleren

    Abstract Scenario: In elke fase tot de verzending
      Gegeven de bepaling is apart voor deze order onderhandeld
      En <fase>
      Als de klant op 20 april 2027 11:00 de order annuleert
      Dan betaalt de klant € 5.520,00
      En van de aanbetaling is € 5.520,00 verbeurd
      En er moet nog € 0,00 worden betaald
      En dat volgt uit artikel 12.1

      Voorbeelden:
        | fase                       | toelichting                         |
        | de order is ingepland      | de voorwaarden zouden 60 % vragen   |
        | het materiaal is ingekocht | en hier ook                         |
        | de order is in productie   | de voorwaarden vragen hier de prijs |
        | de order is gereed         | de laatste fase waarin het geldt    |

    Scenario: Na verzending zeggen de algemene voorwaarden nee
      Gegeven de bepaling is apart voor deze order onderhandeld
      En de order is verzonden
      Als de klant op 29 april 2027 11:00 de order annuleert
      Dan is het verzoek afgewezen
      En dat volgt uit artikel 7.5

    Scenario: Het gaat over annuleren, niet over verschuiven
      Gegeven de bepaling is apart voor deze order onderhandeld
      En de order is ingepland
      Als de klant op 20 april 2027 11:00 vraagt de leverdatum te verschuiven
      Dan betaalt de klant € 1.472,00
      En dat volgt uit artikel 6.3

    Scenario: Niet onderhandeld, dus gelden de algemene voorwaarden
      Gegeven de order is ingepland
      Als de klant op 20 april 2027 11:00 de order annuleert
      Dan betaalt de klant € 11.040,00
      En er moet nog € 5.520,00 worden betaald
      En dat volgt uit artikel 7.2
