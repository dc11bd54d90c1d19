# language: nl
# policies/practice/our_own_failure.yaml
Functionaliteit: Als het aan onszelf ligt

  Artikel 9.1: "Een wijziging die wij veroorzaken, brengen wij nooit in rekening." Wat is toegezegd en ontbreekt, is van ons;
  wat is afgewezen niet, en een inspanning zonder haar resultaat niet. Artikel 9.4: "Moest u ons bellen om te horen wat er
  misging, dan rekenen wij niets." Artikel 9.5: "Een gebrek herstellen wij." Artikel 9.6: "Schoot onze service tekort, dan is
  wijzigen kosteloos." Zij gelden onder welke voorwaarden dan ook, en ook als wij er geen hebben.

  Dit boek rekent zelf niets. In de voorbeelden doet de wet dat: voor meerwerk en ander materiaal (BW 7:752(1)), voor het
  opzeggen van een werk (BW 7:764(2)) en voor een levering die niemand aannam (BW 6:63).

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019

  Regel: Wat wij veroorzaken, brengen wij nooit in rekening

    Achtergrond:
      Gegeven een contract voor een werk van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En het werk is uitgewerkt en ingepland
      En wij hebben de klant op tijd verteld dat het meer zou kosten

    Abstract Scenario: Ons doen, of dat van de klant
      Gegeven <feit>
      Als de klant op 20 april 2027 11:00 om € 1.000,00 meerwerk vraagt
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | feit                                                      | oordeel   | bedrag     | bepaling    | toelichting                     |
        | wij hebben de wijziging zelf veroorzaakt                  | kosteloos | € 0,00     | artikel 9.1 | van ons                         |
        | de klant wil de wijziging zelf                            | betaald   | € 1.000,00 | BW 7:752(1) | van de klant                    |
        | wij leverden het verkeerde                                | kosteloos | € 0,00     | artikel 9.1 | van ons                         |
        | wij leverden wat is besteld                               | betaald   | € 1.000,00 | BW 7:752(1) | niet onze fout                  |
        | wij gaven verkeerd advies                                 | kosteloos | € 0,00     | artikel 9.1 | van ons                         |
        | ons advies was juist                                      | betaald   | € 1.000,00 | BW 7:752(1) | niet onze fout                  |
        | er is een resultaat beloofd, en dat is er niet            | kosteloos | € 0,00     | artikel 9.1 | een resultaat zijn wij schuldig |
        | er is een inspanning beloofd, en het resultaat is er niet | betaald   | € 1.000,00 | BW 7:752(1) | meer dan inspanning niet        |
        | wat de klant verwachtte is bij de bestelling toegezegd    | betaald   | € 1.000,00 | BW 7:752(1) | en hij kreeg het                |

    Scenario: Eén persoon is het aanspreekpunt
      Gegeven wij gaven verkeerd advies
      Als de klant op 20 april 2027 11:00 om € 1.000,00 meerwerk vraagt
      Dan is de wijziging kosteloos
      En er gaat € 1.000,00 af
      En dat volgt uit artikel 9.1, hoewel BW 7:752(1) € 1.000,00 rekent
      En de orderafdeling noemt uiterlijk 20 april 2027 23:59 één aanspreekpunt
      En hoeft dit niet: factureren wat openstaat

  Regel: Wij maken wat wij kunnen

    Abstract Scenario: Wat niet kan, maken wij niet, aan wie het ook ligt
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En het gaat om een koop van goederen
      En wij hebben de wijziging zelf veroorzaakt
      En <haalbaar>
      Als de klant op 20 april 2027 11:00 vraagt het ontwerp te wijzigen
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | haalbaar                           | oordeel   | bepaling         | toelichting                   |
        | de wijziging is uit te voeren      | kosteloos | artikel 9.1      | wij maken het voor niets      |
        | de wijziging is niet uit te voeren | afgewezen | het uitgangspunt | en wij bieden een alternatief |

    Scenario: De grond van de wet staat naast de onze
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En het gaat om een koop van goederen
      En wij leverden het verkeerde
      En op 1 mei 2027 gaf de klant ons nog 14 dagen
      Als de klant op 20 mei 2027 09:00 de order annuleert
      Dan is de annulering kosteloos
      En dat volgt uit artikel 9.1
      En dat volgt uit BW 6:82

  Regel: Wie ons moet bellen, betaalt niets

    Achtergrond:
      Gegeven een contract voor een werk van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En het werk is uitgewerkt en ingepland
      En wij besparen € 11.500,00 als het werk eindigt

    Abstract Scenario: Zwijgen over welke fout dan ook
      Gegeven <fout>
      En <contact>
      Als de klant op 20 mei 2027 11:00 het werk opzegt
      Dan is de annulering <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fout                                     | contact                              | oordeel   | bedrag     | bepaling    | toelichting           |
        | onze service schoot tekort               | wij hebben dat de klant zelf verteld | betaald   | € 1.000,00 | BW 7:764(2) | wij zeiden het        |
        | onze service schoot tekort               | de klant moest ons daarover bellen   | kosteloos | € 0,00     | artikel 9.4 | wij zwegen            |
        | onze service was zoals het hoort         | de klant moest ons daarover bellen   | betaald   | € 1.000,00 | BW 7:764(2) | over niets            |
        | wij zijn 1 dag te laat                   | de klant moest ons daarover bellen   | kosteloos | € 0,00     | artikel 9.4 | een dag is een dag    |
        | wij zijn 0 dagen te laat                 | de klant moest ons daarover bellen   | betaald   | € 1.000,00 | BW 7:764(2) | nog op tijd           |
        | wij zien al dat wij die datum niet halen | de klant moest ons daarover bellen   | kosteloos | € 0,00     | artikel 9.4 | wij wisten het eerst  |
        | wij verwachten die datum te halen        | de klant moest ons daarover bellen   | betaald   | € 1.000,00 | BW 7:764(2) | niets te vertellen    |
        | wij leverden het verkeerde               | de klant moest ons daarover bellen   | kosteloos | € 0,00     | artikel 9.4 | hij zag het het eerst |

    Abstract Scenario: Niet wat de klant ophield
      Gegeven <fout>
      En <oorzaak>
      En de klant moest ons daarover bellen
      Als de klant op 20 mei 2027 11:00 het werk opzegt
      Dan is de annulering <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fout                                     | oorzaak                                      | oordeel   | bepaling    | toelichting                 |
        | wij zijn 3 dagen te laat                 | dat komt door de klant                       | betaald   | BW 7:764(2) | hij wist het eerder dan wij |
        | wij zijn 3 dagen te laat                 | dat komt door een bedrijf dat voor ons werkt | kosteloos | artikel 9.4 | dat vertellen wij           |
        | wij zijn 3 dagen te laat                 | dat komt door overmacht                      | kosteloos | artikel 9.4 | en dit ook                  |
        | wij zien al dat wij die datum niet halen | dat komt door de klant                       | betaald   | BW 7:764(2) | hij wist het eerder dan wij |
        | wij zien al dat wij die datum niet halen | dat komt door een bedrijf dat voor ons werkt | kosteloos | artikel 9.4 | dat vertellen wij           |
        | wij zien al dat wij die datum niet halen | dat komt door overmacht                      | kosteloos | artikel 9.4 | en dit ook                  |

  Regel: Het geldt onder welke voorwaarden dan ook

    Scenario: Onze voorwaarden zijn nooit overhandigd
      Gegeven een contract voor een werk van € 12.500,00, gesloten op 4 januari 2027
      En onze voorwaarden zijn niet overhandigd
      En het werk is uitgewerkt en ingepland
      En wij besparen € 11.500,00 als het werk eindigt
      En onze service schoot tekort
      En de klant moest ons daarover bellen
      Als de klant op 20 mei 2027 11:00 het werk opzegt
      Dan is de annulering kosteloos
      En dat volgt uit artikel 9.4, hoewel BW 7:764(2) € 1.000,00 rekent
