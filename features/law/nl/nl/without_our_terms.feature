# language: nl
# policies/law/nl/withdrawal.yaml
Functionaliteit: Wat de wet geeft en neemt, doet hij zonder onze voorwaarden

  Voorwaarden die niet zijn overhandigd, tellen niet (artikel 6:233 BW). De wet heeft ze niet nodig: wat hij een klant
  geeft, en wat hij ons laat rekenen of weigeren, is zonder die voorwaarden hetzelfde.

  Achtergrond:
    Gegeven onze voorwaarden zijn niet overhandigd

  Regel: Waar geen herroepingsrecht is, is het er ook niet zonder voorwaarden

    Abstract Scenario: De weigering komt van de wet
      Gegeven <wie>
      En een order van <waarde>, gesloten op 1 maart 2027
      En het gaat om een koop van goederen
      En <wat>
      En <waar>
      En het kwam op 8 maart 2027 aan
      Als de klant op <moment> de order herroept
      Dan is het verzoek afgewezen
      En dat volgt uit <bepaling>

      Voorbeelden:
        | wie                         | waarde   | wat                                                 | waar                                  | moment              | bepaling        | toelichting                     |
        | Sanne Bakker, een consument | € 400,00 | het komt uit voorraad                               | de order is online gesloten           | 23 maart 2027 00:00 | BW 6:230o       | dag 15                          |
        | Sanne Bakker, een consument | € 400,00 | het bederft snel                                    | de order is online gesloten           | 10 maart 2027 10:00 | BW 6:230p       | bederfelijk                     |
        | Sanne Bakker, een consument | € 400,00 | het wordt naar de eigen wensen van de klant gemaakt | de order is online gesloten           | 10 maart 2027 10:00 | BW 6:230p(f)(1) | maatwerk                        |
        | Sanne Bakker, een consument | € 50,00  | het komt uit voorraad                               | de order is aan de deur gesloten      | 10 maart 2027 10:00 | BW 6:230h(2)(a) | een kleine aankoop              |
        | Sanne Bakker, een consument | € 400,00 | het komt uit voorraad                               | de order is in onze winkel gesloten   | 10 maart 2027 10:00 | BW 6:230g(1)(e) | gezien in de winkel             |
        | Sanne Bakker, een consument | € 400,00 | het komt uit voorraad                               | over de order is met ons onderhandeld | 10 maart 2027 10:00 | BW 6:230g(1)(e) | bij ons aan tafel: geen afstand |
        | Sanne Bakker, een bedrijf   | € 400,00 | het komt uit voorraad                               | de order is online gesloten           | 10 maart 2027 10:00 | BW 6:230g(1)(a) | een bedrijf                     |

  Regel: Wat na herroepen mag worden gerekend, mag ook zonder voorwaarden

    Achtergrond:
      Gegeven Sanne Bakker, een consument
      En een order van € 400,00, gesloten op 1 maart 2027
      En het komt uit voorraad
      En de order is online gesloten
      En wij wezen de klant vóór de order op het herroepingsrecht

    Scenario: Slijtage
      Gegeven het gaat om een koop van goederen
      En het kwam op 8 maart 2027 aan
      En op 1 maart 2027 is € 100,00 aanbetaald
      En in totaal heeft de klant € 400,00 betaald
      En het is meer gebruikt dan om het te proberen, en verloor € 60,00 aan waarde
      Als de klant op 10 maart 2027 10:00 de order herroept
      Dan betaalt de klant € 60,00
      En dat volgt uit BW 6:230s(3)
      En van de aanbetaling is € 0,00 verbeurd
      En wij verrekenen € 60,00 met wat is betaald
      En wij betalen € 340,00 terug
      En de administratie betaalt het uiterlijk 24 maart 2027 10:00 terug

    Scenario: Wat op verzoek is uitgevoerd
      Gegeven het gaat om een order voor diensten
      En de klant vroeg ons meteen te beginnen
      En er is voor € 120,00 aan werk gedaan
      En in totaal heeft de klant € 0,00 betaald
      Als de klant op 10 maart 2027 10:00 de order herroept
      Dan betaalt de klant € 120,00
      En dat volgt uit BW 6:230s(4)
      En hoeft dit niet: terugbetalen wat overblijft

  Regel: Wat moet worden nagegaan en gedaan, hangt niet van voorwaarden af

    Achtergrond:
      Gegeven Sanne Bakker, een consument
      En een order van € 400,00, gesloten op 1 maart 2027
      En het gaat om een koop van goederen

    @verify_with_counsel
    Scenario: Samengesteld uit standaardopties
      Gegeven het is samengesteld uit standaardopties
      En de order is online gesloten
      En het kwam op 8 maart 2027 aan
      Als de klant op 22 maart 2027 10:00 de order herroept
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit BW 6:230p(f)(1), 6:230o(1)

    @verify_with_counsel
    Scenario: Geen functie op de site
      Gegeven het komt uit voorraad
      En de order is online gesloten
      En op onze site ontbreekt een functie om te herroepen
      En het kwam op 8 maart 2027 aan
      Als de klant op 23 maart 2027 10:00 de order herroept
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit Dir. 2011/83 art. 10(1), 11a
      En de verkoopleider zet de functie uiterlijk 24 maart 2027 10:00 op de site

    Scenario: Een klik op de functie
      Gegeven het komt uit voorraad
      En de order is online gesloten
      En het kwam op 8 maart 2027 aan
      En de klant klikte op de functie op onze site
      Als de klant op 10 maart 2027 10:00 de order herroept
      Dan is het verzoek kosteloos
      En dat volgt uit BW 6:230o(1)
      En de orderafdeling bevestigt uiterlijk 10 maart 2027 10:00 dat de herroeping binnen is

    Scenario: Een bestelling die nooit is bevestigd
      Gegeven het komt uit voorraad
      En wij bevestigden nooit dat wij de online bestelling hadden ontvangen
      Als de klant op 2 maart 2027 10:00 vraagt op een ander adres te leveren
      Dan is de wijziging afgewezen
      En dat berust op BW 6:217
      En de orderafdeling bevestigt de online bestelling uiterlijk 2 maart 2027 10:00

    Scenario: Wij leveren niet
      Gegeven het wordt naar de eigen wensen van de klant gemaakt
      En de order is in onze winkel gesloten
      En de order is in productie
      En wij zeiden dat wij niet zullen leveren
      En in totaal heeft de klant € 300,00 betaald
      Als de klant op 20 maart 2027 10:00 de order annuleert
      Dan is de annulering kosteloos
      En wij betalen € 300,00 terug
      En dat volgt uit BW 7:19a(2)(a)
      En de administratie betaalt het uiterlijk 20 maart 2027 23:59 terug
