# language: nl
# policies/works/deposits.yaml
@verify_with_counsel
Functionaliteit: Een aanbetaling wordt op de cent verbeurd

  Artikel 8.1 van onze voorwaarden: "Een bedrijf dat een ingepland werk opzegt, verbeurt de aanbetaling, als dat is afgesproken."
  Hoe klein de aanbetaling ook is, zij komt in de plaats van onze kosten en van de tiende. Is er ingekocht, dan moeten er kosten
  geboekt zijn, al is het een cent.

  Achtergrond:
    Gegeven Bakkerij Storm, zakelijke klant sinds 1 maart 2019
    En een contract voor een werk van € 80.000,00, gesloten op 1 februari 2027 op onze ondertekende voorwaarden
    En wij spraken af dat wie annuleert de aanbetaling verbeurt

  Regel: Wat vooruit is betaald, is wat wordt verbeurd

    Abstract Scenario: Van niets tot meer dan onze kosten
      Gegeven het werk is uitgewerkt en ingepland
      En het werk heeft ons tot nu toe € 5.000,00 gekost
      En op 8 februari 2027 is <aanbetaald> aanbetaald
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan betaalt de klant <bedrag>
      En van de aanbetaling is <verbeurd> verbeurd
      En wij betalen <terug> terug
      En dat volgt uit <bepaling>

      Voorbeelden:
        | aanbetaald  | bedrag      | verbeurd    | terug  | bepaling    | toelichting                         |
        | € 0,00      | € 13.000,00 | € 0,00      | € 0,00 | artikel 7.3 | niets vooruit: kosten en een tiende |
        | € 0,01      | € 0,01      | € 0,01      | € 0,00 | artikel 8.1 | een cent is een aanbetaling         |
        | € 13.000,00 | € 13.000,00 | € 13.000,00 | € 0,00 | artikel 8.1 | evenveel als kosten en een tiende   |
        | € 24.000,00 | € 24.000,00 | € 24.000,00 | € 0,00 | artikel 8.1 | meer dan dat: er gaat niets terug   |

    Abstract Scenario: Na de inkoop moet er een cent geboekt zijn
      Gegeven het materiaal voor het werk is ingekocht
      En het werk heeft ons tot nu toe <kosten> gekost
      En op 8 februari 2027 is € 16.000,00 aanbetaald
      Als de klant op 3 mei 2027 10:00 het werk opzegt
      Dan is het verzoek <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | kosten | oordeel      | bepaling    | toelichting                       |
        | € 0,00 | doorverwezen | artikel 7.4 | niets geboekt: wij zoeken het uit |
        | € 0,01 | betaald      | artikel 8.1 | een cent is geboekt               |
