# language: nl
# policies/practice/our_own_failure.yaml
Functionaliteit: Zolang wij te laat zijn, is wijzigen kosteloos

  Artikel 9.2: "Zolang wij te laat zijn, is wijzigen kosteloos." Een streefdatum of fatale datum is te laat vanaf de eerste dag,
  een schatting na meer dan een week. Wie voor ons werkt is ons eigen doen; wat de klant ophield niet, en overmacht niet.

  Dit boek rekent zelf niets. In de voorbeelden doet de wet dat: voor meerwerk en ander materiaal (BW 7:752(1)), voor het
  opzeggen van een werk (BW 7:764(2)) en voor een levering die niemand aannam (BW 6:63).

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En de levering is toegezegd voor 30 april 2027
    En wij hebben dat de klant zelf verteld

  Regel: Hoe hard de datum was, bepaalt wanneer te laat te laat is

    Achtergrond:
      Gegeven een contract voor een werk van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
      En het werk is in uitvoering
      En wij hebben de klant op tijd verteld dat het meer zou kosten

    Abstract Scenario: Vanaf de eerste dag, of na een week
      Gegeven <hardheid>
      En wij zijn <dagen> dagen te laat
      Als de klant op <moment> om € 400,00 meerwerk vraagt
      Dan is de wijziging <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | hardheid                               | dagen | moment              | oordeel   | bedrag   | bepaling    | toelichting              |
        | de toegezegde datum is een streefdatum | 0     | 30 april 2027 23:59 | betaald   | € 400,00 | BW 7:752(1) | nog op de dag zelf       |
        | de toegezegde datum is een streefdatum | 1     | 1 mei 2027 00:00    | kosteloos | € 0,00   | artikel 9.2 | een dag te laat          |
        | de toegezegde datum is fataal          | 0     | 30 april 2027 23:59 | betaald   | € 400,00 | BW 7:752(1) | nog op de dag zelf       |
        | de toegezegde datum is fataal          | 1     | 1 mei 2027 00:00    | kosteloos | € 0,00   | artikel 9.2 | een dag te laat          |
        | de toegezegde datum is een schatting   | 7     | 7 mei 2027 09:00    | betaald   | € 400,00 | BW 7:752(1) | een week is niet te laat |
        | de toegezegde datum is een schatting   | 8     | 8 mei 2027 09:00    | kosteloos | € 0,00   | artikel 9.2 | meer dan een week        |

    Abstract Scenario: Aan wie het ligt
      Gegeven <hardheid>
      En wij zijn 9 dagen te laat
      En <oorzaak>
      Als de klant op 9 mei 2027 09:00 om € 400,00 meerwerk vraagt
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | hardheid                               | oorzaak                                      | oordeel   | bepaling    | toelichting                |
        | de toegezegde datum is een streefdatum | dat ligt aan onszelf                         | kosteloos | artikel 9.2 | wij staan in voor onszelf  |
        | de toegezegde datum is een streefdatum | dat komt door een bedrijf dat voor ons werkt | kosteloos | artikel 9.2 | en voor wie voor ons werkt |
        | de toegezegde datum is een streefdatum | dat komt door de klant                       | betaald   | BW 7:752(1) | zijn eigen doen            |
        | de toegezegde datum is een streefdatum | dat komt door overmacht                      | betaald   | BW 7:752(1) | aan niemand                |
        | de toegezegde datum is een schatting   | dat ligt aan onszelf                         | kosteloos | artikel 9.2 | en zo bij een schatting    |
        | de toegezegde datum is een schatting   | dat komt door de klant                       | betaald   | BW 7:752(1) | zijn eigen doen            |

    Scenario: Het bedrag gaat eraf, en één persoon is het aanspreekpunt
      Gegeven de toegezegde datum is een streefdatum
      En wij zijn 9 dagen te laat
      Als de klant op 9 mei 2027 09:00 om € 400,00 meerwerk vraagt
      Dan is de wijziging kosteloos
      En er gaat € 400,00 af
      En dat volgt uit artikel 9.2, hoewel BW 7:752(1) € 400,00 rekent
      En de orderafdeling noemt uiterlijk 9 mei 2027 23:59 één aanspreekpunt

    Scenario: Het werk opzeggen is geen wijziging
      Gegeven de toegezegde datum is een streefdatum
      En wij zijn 9 dagen te laat
      En wij besparen € 11.500,00 als het werk eindigt
      Als de klant op 9 mei 2027 09:00 het werk opzegt
      Dan betaalt de klant € 1.000,00
      En dat volgt uit BW 7:764(2)

  Regel: Een ander artikel, en een levering die niemand aannam

    Achtergrond:
      Gegeven de toegezegde datum is een streefdatum

    Abstract Scenario: Ander materiaal, onder welke voorwaarden dan ook
      Gegeven een contract voor een werk van € 12.500,00, gesloten op 4 januari 2027
      En <voorwaarden>
      En het werk is in uitvoering
      En wij hebben de klant op tijd verteld dat het meer zou kosten
      En wij zijn <dagen> dagen te laat
      Als de klant op <moment> om ander materiaal vraagt dat € 400,00 meer kost
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | voorwaarden                            | dagen | moment              | oordeel   | bepaling    | toelichting                 |
        | onze voorwaarden zijn ondertekend      | 0     | 30 april 2027 09:00 | betaald   | BW 7:752(1) | nog op tijd                 |
        | onze voorwaarden zijn ondertekend      | 1     | 1 mei 2027 09:00    | kosteloos | artikel 9.2 | een dag te laat             |
        | onze voorwaarden zijn niet overhandigd | 1     | 1 mei 2027 09:00    | kosteloos | artikel 9.2 | ook zonder onze voorwaarden |

    Abstract Scenario: Wie er niet was, betaalt niets als wij te laat kwamen
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027
      En het gaat om een koop van goederen
      En de offerte is ondertekend
      En onze voorwaarden zijn niet overhandigd
      En de order is gereed
      En de wijziging kost ons € 85,00
      En wij zijn <dagen> dagen te laat
      Als er op <moment> niemand is om de levering aan te nemen
      Dan is het verzoek <oordeel>
      En betaalt de klant <bedrag>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | dagen | moment              | oordeel   | bedrag  | bepaling    | toelichting                   |
        | 0     | 30 april 2027 14:00 | betaald   | € 85,00 | BW 6:63     | wij waren er op tijd          |
        | 1     | 1 mei 2027 14:00    | kosteloos | € 0,00  | artikel 9.2 | hij had de dag ervoor gewacht |
