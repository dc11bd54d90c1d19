# language: nl
# policies/law/nl/agreement.yaml
Functionaliteit: Aanbod en aanvaarding

  Artikel 6:217 BW: een order ontstaat door een aanbod en de aanvaarding daarvan, in elke vorm. Artikelen 6:221 en 6:223:
  een aanbod met een laatste dag vervalt daarna, en wie later aanvaardt, doet een nieuw aanbod, tenzij wij meteen
  instemmen. Artikel 6:219: een vrijblijvend aanbod kan ook na de aanvaarding nog onverwijld worden herroepen.

  Wat de wet verder zegt: de order staat, en annuleren wordt afgewezen.

  Achtergrond:
    Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
    En het gaat om een koop van goederen

  Regel: Een aanbod vervalt na de laatste dag

    Achtergrond:
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027
      En het aanbod gold tot en met 31 december 2026

    Scenario: Op de laatste dag aanvaard
      Gegeven de klant aanvaardde het aanbod op 31 december 2026
      En niemand stemde in met de late aanvaarding
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:217

    Scenario: Een dag later aanvaard
      Gegeven de klant aanvaardde het aanbod op 1 januari 2027
      En niemand stemde in met de late aanvaarding
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op een nieuwe afspraak met de klant, nu het aanbod was vervallen
      En dat volgt uit BW 6:223
      En de orderafdeling maakt uiterlijk 1 maart 2027 23:59 een nieuwe afspraak met de klant

    Scenario: Een dag later aanvaard, en wij stemden meteen in
      Gegeven de klant aanvaardde het aanbod op 1 januari 2027
      En wij stemden meteen in met de late aanvaarding
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:217

  Regel: Alleen een vrijblijvend aanbod kan na de aanvaarding worden herroepen

    Achtergrond:
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027
      En wij herriepen het aanbod zodra het was aanvaard

    Scenario: Het was vrijblijvend
      Gegeven ons aanbod was vrijblijvend
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan wachten wij op een nieuwe afspraak met de klant, nu wij het aanbod hebben herroepen
      En dat volgt uit BW 6:219(2)
      En de orderafdeling maakt uiterlijk 1 maart 2027 23:59 een nieuwe afspraak met de klant

    Scenario: Het was bindend
      Gegeven ons aanbod was bindend
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:217
      En hoeft dit niet: opnieuw met de klant afspreken

  Regel: Wat niet is herroepen staat, ook als het vrijblijvend was

    Scenario: Wij lieten het aanbod zoals het was
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027
      En ons aanbod was vrijblijvend
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat volgt uit het uitgangspunt
      En dat berust op BW 6:217
      En hoeft dit niet: opnieuw met de klant afspreken

  Regel: Vóór de order valt er niets te bewijzen

    Scenario: Een offerte, en nog geen voorwaarden
      Gegeven een offerte van € 12.500,00
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:217
      En dat berust op BW 6:232

    Scenario: Een offerte die te laat is aanvaard, is nog steeds geen order
      Gegeven een offerte van € 12.500,00
      En het aanbod gold tot en met 31 december 2026
      En de klant aanvaardde het aanbod op 1 januari 2027
      En niemand stemde in met de late aanvaarding
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:232
      En hoeft dit niet: opnieuw met de klant afspreken

    Scenario: Ook een offerte die wij herriepen, is geen order
      Gegeven een offerte van € 12.500,00
      En ons aanbod was vrijblijvend
      En wij herriepen het aanbod zodra het was aanvaard
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:232
      En hoeft dit niet: opnieuw met de klant afspreken

  Regel: Een opname bevat persoonsgegevens

    Scenario: Doel, luisteraars en dag van wissen worden vastgelegd
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027
      En het gesprek is opgenomen, en de klant wist dat
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:217
      En de administratie regelt uiterlijk 15 maart 2027 10:00 hoe de opname wordt bewaard

    Abstract Scenario: Wat geen opname is, vraagt die zorg niet
      Gegeven een order van € 12.500,00, gesloten op 4 januari 2027
      En <papier>
      Als de klant op 1 maart 2027 10:00 de order annuleert
      Dan is de annulering afgewezen
      En dat berust op BW 6:217
      En hoeft dit niet: regelen hoe de opname wordt bewaard

      Voorbeelden:
        | papier                                   | toelichting                  |
        | wij hebben alleen een telefoonnotitie    | er is niets opgenomen        |
        | wij hebben alleen onze eigen bevestiging | het ging per e-mail          |
        | het contract is ondertekend              | papier spreekt voor zich     |
