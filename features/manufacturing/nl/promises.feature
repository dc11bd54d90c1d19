# language: nl
# policies/manufacturing/book.yaml
Functionaliteit: Wat wij beloven, en wat er volgt als wij het niet waarmaken

  Artikelen 9.2 en 9.3: een streefdatum is te laat vanaf de eerste dag, een schatting na een week; u annuleert kosteloos bij
  een fatale datum vanaf de eerste dag, bij een streefdatum na 14 dagen, bij een schatting na 28. Wat de klant ophield, en
  overmacht, is niet ons te laat; wie voor ons werkt wel.

  Artikel 9.4: wie ons over onze fout moet bellen, betaalt niets. Artikel 9.6: schoot onze service tekort, dan is wijzigen
  kosteloos. Artikel 9.7: ook als wij zien dat wij onze datum niet halen. Artikel 9.8: niets waar geen plaats voor is.

  Richtlijn G18: zodra wij het zien hoort de klant het, met oorzaak en oplossing; de klok loopt vanaf dat moment.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
    En de levering is toegezegd voor 30 april 2027
    En de order is ingepland

  Regel: Hoe hard de datum was, bepaalt wanneer te laat te laat is

    Abstract Scenario: Een schatting heeft een week
      Gegeven <hardheid>
      En wij zijn <dagen> dagen te laat
      En wij hebben dat de klant zelf verteld
      Als de klant op 8 mei 2027 09:00 vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | hardheid                               | dagen | oordeel   | bepaling    | toelichting                       |
        | de toegezegde datum is een streefdatum | 7     | kosteloos | artikel 9.2 | een streefdatum is meteen te laat |
        | de toegezegde datum is een schatting   | 7     | betaald   | artikel 6.3 | een week is niet te laat          |
        | de toegezegde datum is een schatting   | 8     | kosteloos | artikel 9.2 | meer dan een week                 |

    @verify_with_counsel
    Abstract Scenario: Annuleren duurt langer
      Gegeven <hardheid>
      En wij zijn <dagen> dagen te laat
      En wij hebben dat de klant zelf verteld
      Als de klant op 28 mei 2027 09:00 de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | hardheid                               | dagen | oordeel   | bepaling    | toelichting       |
        | de toegezegde datum is een streefdatum | 28    | kosteloos | artikel 9.3 | meer dan 14 dagen |
        | de toegezegde datum is een schatting   | 28    | betaald   | artikel 7.2 | niet meer dan 28  |
        | de toegezegde datum is een schatting   | 29    | kosteloos | artikel 9.3 | meer dan 28 dagen |

    Abstract Scenario: Aan wie het ligt
      Gegeven wij zijn 3 dagen te laat
      En <oorzaak>
      En wij hebben dat de klant zelf verteld
      Als de klant op 3 mei 2027 09:00 vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | oorzaak                                      | oordeel   | bepaling    | toelichting                |
        | dat ligt aan onszelf                         | kosteloos | artikel 9.2 | wij staan in voor onszelf  |
        | dat komt door een bedrijf dat voor ons werkt | kosteloos | artikel 9.2 | en voor wie voor ons werkt |
        | dat komt door de klant                       | betaald   | artikel 6.3 | zijn eigen doen            |
        | dat komt door overmacht                      | betaald   | artikel 6.3 | aan niemand                |

  Regel: Wie ons moet bellen, betaalt niets

    Abstract Scenario: Zwijgen over welke fout dan ook
      Gegeven <fout>
      En <contact>
      Als de klant op 20 april 2027 11:00 de order annuleert
      Dan is de annulering <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | fout                             | contact                              | oordeel   | bepaling    | toelichting    |
        | onze service schoot tekort       | wij hebben dat de klant zelf verteld | betaald   | artikel 7.2 | wij zeiden het |
        | onze service schoot tekort       | de klant moest ons daarover bellen   | kosteloos | artikel 9.4 | wij zwegen     |
        | onze service was zoals het hoort | de klant moest ons daarover bellen   | betaald   | artikel 7.2 | over niets     |

  Regel: Zodra wij het zien

    Abstract Scenario: Een wijziging die wij veroorzaken, is kosteloos
      Gegeven <belofte>
      Als de klant op 20 april 2027 11:00 vraagt de leverdatum te verschuiven
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | belofte                                  | oordeel   | bepaling    | toelichting                |
        | wij verwachten die datum te halen        | betaald   | artikel 6.3 | tien dagen ervoor          |
        | wij zien al dat wij die datum niet halen | kosteloos | artikel 9.7 | al is die nog niet voorbij |
        | onze service schoot tekort               | kosteloos | artikel 9.6 | op een andere manier       |

    Scenario: De klok loopt vanaf het moment dat wij het zien, ook als de datum nog niet voorbij is
      Gegeven wij zagen op 16 april 2027 15:30 dat wij die datum niet halen
      Als de klant op 20 april 2027 11:00 vraagt de leverdatum te verschuiven
      Dan is de wijziging kosteloos
      En dat volgt uit artikel 9.7
      En de orderafdeling legt uiterlijk 16 april 2027 15:30 de vertraging uit
      En de orderafdeling noemt uiterlijk 20 april 2027 23:59 één aanspreekpunt

  Regel: Niets waar geen plaats voor is

    Abstract Scenario: Ruimte in de planning
      Gegeven <ruimte>
      Als de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen
      Dan is de wijziging <oordeel>
      En dat volgt uit <bepaling>

      Voorbeelden:
        | ruimte                             | oordeel      | bepaling    | toelichting                      |
        | er is ruimte in onze planning      | betaald      | artikel 6.6 | de prijs van een nieuwe tekening |
        | er is geen ruimte in onze planning | doorverwezen | artikel 9.8 | wij zoeken een andere periode    |

    Scenario: Wij bieden een andere periode aan
      Gegeven er is geen ruimte in onze planning
      Als de klant op 8 maart 2027 14:00 vraagt het ontwerp te wijzigen
      Dan moet de verkoopleider het goedkeuren
      En dat volgt uit artikel 9.8
      En de orderafdeling biedt uiterlijk 10 maart 2027 17:00 een alternatief
