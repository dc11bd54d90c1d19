# language: nl
# policies/webshop/cancelling.yaml
Functionaliteit: Een verbeurde aanbetaling, tegenover een consument

  Artikel 7.3 van onze voorwaarden: "Is dat afgesproken, dan verbeurt wie zo'n stoel annuleert in plaats daarvan de
  aanbetaling."

  Artikelen 7:6(2) en 7:26(2) BW: van een consument mag vooraf niet meer dan de helft van de prijs worden gevraagd, dus
  wordt niet meer dan de helft verbeurd. Artikel 6:237(i) geldt zoals voor elk vast bedrag: zonder schade niets.

  Achtergrond:
    Gegeven een order van € 2.000,00, gesloten op 1 maart 2027
    En het wordt naar de eigen wensen van de klant gemaakt
    En de order is in productie

  Abstract Scenario: De helft, en een cent meer
    Gegeven <wie>
    En op 2 maart 2027 is <aanbetaling> aanbetaald
    En wij spraken af dat wie annuleert de aanbetaling verbeurt
    En wij kunnen € 1.500,00 schade aantonen
    Als de klant op 10 maart 2027 10:00 de order annuleert
    Dan is de annulering betaald
    En betaalt de klant <bedrag>
    En van de aanbetaling is <verbeurd> verbeurd
    En wij betalen <terug> terug
    En dat volgt uit <bepaling>

    Voorbeelden:
      | wie                         | aanbetaling | bedrag     | verbeurd   | terug  | bepaling           | toelichting                   |
      | Sanne Bakker, een consument | € 1.000,00  | € 1.000,00 | € 1.000,00 | € 0,00 | artikel 7.3        | de helft van de prijs         |
      | Sanne Bakker, een consument | € 1.000,01  | € 1.000,00 | € 1.000,00 | € 0,01 | BW 7:6(2), 7:26(2) | een cent meer gaat terug      |
      | Sanne Bakker, een bedrijf   | € 1.000,01  | € 1.000,01 | € 1.000,01 | € 0,00 | artikel 7.3        | voor een kantoor geldt die grens niet |

  Abstract Scenario: Zonder afspraak wordt niets verbeurd, en zonder schade is niets verschuldigd
    Gegeven Sanne Bakker, een consument
    En op 2 maart 2027 is € 800,00 aanbetaald
    En <afspraak>
    En wij kunnen <schade> schade aantonen
    Als de klant op 10 maart 2027 10:00 de order annuleert
    Dan betaalt de klant <bedrag>
    En van de aanbetaling is <verbeurd> verbeurd
    En wij betalen <terug> terug
    En dat volgt uit <bepaling>

    Voorbeelden:
      | afspraak                                               | schade     | bedrag   | verbeurd | terug    | bepaling    | toelichting                    |
      | wij spraken af dat wie annuleert de aanbetaling verbeurt | € 1.500,00 | € 800,00 | € 800,00 | € 0,00 | artikel 7.3 | afgesproken, en schade         |
      | het verbeuren van de aanbetaling is niet afgesproken   | € 1.500,00 | € 500,00 | € 0,00   | € 300,00 | artikel 7.2 | 25 % in plaats daarvan         |
      | wij spraken af dat wie annuleert de aanbetaling verbeurt | € 0,00   | € 0,00   | € 0,00   | € 800,00 | BW 6:237(i) | geen schade: alles komt terug  |
