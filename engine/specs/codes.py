"""What the codes of features and phrase files mean; those of YAML, keys and values are in `engine.language.codes`."""

from __future__ import annotations

from collections.abc import Mapping

from engine.language.explanation import Explanation

CODES: Mapping[str, Explanation] = {
    # The file
    "bad-gherkin": Explanation(
        "The file is not Gherkin: something stands where it can't. None of the feature is run, for nobody can tell "
        "what it promises.",
        "Het bestand is geen Gherkin: er staat iets op een plaats waar het niet kan. Niets van de functionaliteit "
        "wordt uitgevoerd, want niemand kan zien wat ze belooft.",
        "| € 0.00 | free -> | € 0.00 | free |",
        "| € 0,00 | kosteloos -> | € 0,00 | kosteloos |",
    ),
    "wrong-language": Explanation(
        "A feature is in English or in Dutch, and one of them throughout. A keyword of the other would be read as "
        "free text and never be run.",
        "Een functionaliteit staat in het Engels of in het Nederlands, en wel helemaal. Een sleutelwoord uit de andere "
        "taal zou als vrije tekst worden gelezen en nooit worden uitgevoerd.",
        "Dan is de wijziging kosteloos -> Then the change is free",
        "Then the change is free -> Dan is de wijziging kosteloos",
    ),
    "no-feature": Explanation(
        "A file that ends in `.feature` holds no feature, and would be taken for a promise that is tested.",
        "Een bestand dat op `.feature` eindigt, bevat geen functionaliteit, en zou doorgaan voor een belofte die wordt "
        "getoetst.",
        "Moving the date -> Feature: Moving the date",
        "De datum verschuiven -> Functionaliteit: De datum verschuiven",
    ),
    "no-policy": Explanation(
        "The first comment of a feature names the policy it is about, by its path; that is how its book is found.",
        "De eerste opmerking in een functionaliteit noemt het beleid waarover ze gaat, met het pad; zo is het boek te "
        "vinden.",
        "# cancelling -> # policies/manufacturing/cancelling.yaml",
        "# annuleren -> # policies/manufacturing/cancelling.yaml",
    ),
    "long-feature": Explanation(
        "A shipped feature is so long that nobody reads it to the end. Split it, one subject a file.",
        "Een meegeleverde functionaliteit is zo lang dat niemand haar uitleest. Splits haar, met één onderwerp per "
        "bestand.",
    ),
    "unknown-tag": Explanation(
        "Nobody has declared that tag. One that is misspelt would leave out nothing, or the wrong thing, in silence.",
        "Dat label is nergens aangemeld. Een verschreven label zou stilletjes niets overslaan, of het verkeerde.",
        "@skp -> @skip",
    ),
    # Scenarios
    "no-scenario": Explanation(
        "A feature without scenarios promises nothing, and would still be counted as one that holds.",
        "Een functionaliteit zonder scenario's belooft niets, en zou toch meetellen als een die klopt.",
    ),
    "no-name": Explanation(
        "A scenario has no name. The name is the promise, and the first thing to be read when it is broken.",
        "Een scenario heeft geen naam. De naam is de belofte, en het eerste wat men leest als ze niet wordt gehouden.",
        "Scenario: -> Scenario: A small order pays the minimum",
        "Scenario: -> Scenario: Een kleine order betaalt het minimum",
    ),
    "same-scenario": Explanation(
        "Two scenarios of a feature have one name. Only the last of them would be run.",
        "Twee scenario's van een functionaliteit hebben dezelfde naam. Alleen het laatste zou worden uitgevoerd.",
    ),
    "no-steps": Explanation(
        "A scenario without steps promises nothing, whatever its name says.",
        "Een scenario zonder stappen belooft niets, wat de naam ook zegt.",
    ),
    "no-then": Explanation(
        "A scenario without a Then expects nothing: it would hold whatever is decided.",
        "Een scenario zonder Dan verwacht niets: het zou kloppen, wat er ook wordt besloten.",
    ),
    "first-step": Explanation(
        "The first step begins with And, But or `*`, and there is nothing before it that says which kind it is.",
        "De eerste stap begint met En, Maar of `*`, en er staat niets voor dat zegt van welke soort hij is.",
        "And the order has been planned -> Given the order has been planned",
        "En de order is ingepland -> Gegeven de order is ingepland",
    ),
    "step-argument": Explanation(
        "A table or a long text stands under a step. A step is one sentence: what stands under it would be passed "
        "over.",
        "Onder een stap staat een tabel of een lange tekst. Een stap is één zin: wat eronder staat, zou worden "
        "overgeslagen.",
    ),
    "no-provision": Explanation(
        "No step names the clause, guideline or article that the decision follows from, once a scenario or once a "
        "Rule. The right answer for the wrong reason must fail.",
        "Geen stap noemt het artikel of de richtlijn waaruit de beslissing volgt, één keer per scenario of per Regel. "
        "Het goede antwoord om de verkeerde reden moet worden afgekeurd.",
        "Then the change is free -> Then the change is free, And this follows from clause 6.3",
        "Dan is de wijziging kosteloos -> Dan is de wijziging kosteloos, En dat volgt uit artikel 6.3",
    ),
    "no-counsel-tag": Explanation(
        "A scenario follows from a rule that counsel must still verify, and does not say so. Whoever reads the feature "
        "must see which promises are not yet certain: the scenario, its Rule or its table carries the tag.",
        "Een scenario volgt uit een regel die een jurist nog moet nakijken, en zegt dat niet. Wie de functionaliteit "
        "leest, moet zien welke beloften nog niet zeker zijn: het scenario, de Regel of de tabel draagt het label.",
        "Scenario: A late guest -> @verify_with_counsel, Scenario: A late guest",
        "Scenario: Een late gast -> @verify_with_counsel, Scenario: Een late gast",
    ),
    "needless-counsel-tag": Explanation(
        "A tag says that counsel must still verify what follows, and something under it follows from rules that need "
        "no such look. A warning that stands everywhere is read nowhere.",
        "Een label zegt dat een jurist nog moet nakijken wat volgt, terwijl iets eronder uit regels volgt waarvoor dat "
        "niet hoeft. Een waarschuwing die overal staat, leest niemand.",
    ),
    # Tables
    "no-examples": Explanation(
        "An outline, or a table under it, has no rows. An outline runs once a row: this one would never run.",
        "Een abstract scenario, of een tabel eronder, heeft geen rijen. Het wordt per rij uitgevoerd: dit dus nooit.",
    ),
    "no-note": Explanation(
        "A row does not say why it is there. The last column, `note`, tells the reader which row is on a bound and "
        "which just beside it.",
        "Een rij zegt niet waarom ze er staat. De laatste kolom, `toelichting`, vertelt de lezer welke rij op een "
        "grens ligt en welke er net naast.",
        "| € 1,900.00 | € 152.00 | -> | € 1,900.00 | € 152.00 | 8 % is more |",
        "| € 1.900,00 | € 152,00 | -> | € 1.900,00 | € 152,00 | 8 % is meer |",
    ),
    "same-row": Explanation(
        "Two rows differ in nothing but their note. The second tests nothing, and was probably meant to be another.",
        "Twee rijen verschillen alleen in hun toelichting. De tweede toetst niets, en was vermoedelijk anders bedoeld.",
    ),
    "same-column": Explanation(
        "Two columns have one name: only one of them would be filled in.",
        "Twee kolommen heten hetzelfde: er zou maar één worden ingevuld.",
    ),
    "unused-column": Explanation(
        "No step uses a column. Whoever reads the table believes that its values are tested.",
        "Geen stap gebruikt een kolom. Wie de tabel leest, denkt dat de waarden erin worden getoetst.",
        "Then the customer pays € 150.00 -> Then the customer pays <charge>",
        "Dan betaalt de klant € 150,00 -> Dan betaalt de klant <bedrag>",
    ),
    "unknown-column": Explanation(
        "A step takes a value from a column that is not there, and would be read with the name of it instead.",
        "Een stap haalt een waarde uit een kolom die er niet is, en zou met de naam ervan worden gelezen.",
        "<charg> -> <charge>",
        "<bedag> -> <bedrag>",
    ),
    # Steps
    "unread-step": Explanation(
        "No phrase reads a step. Every step must be read by exactly one, or it would say less than its reader thinks. "
        "A sentence of your own goes into the book's `phrases.yaml`; a fact may also be stated by its name, such as "
        "`order.departure is 1 October 2027`.",
        "Geen enkele zin herkent een stap. Elke stap moet door precies één zin worden herkend; anders zegt hij minder "
        "dan de lezer denkt. Een eigen zin komt in de `phrases.yaml` van het boek; een gegeven mag ook bij naam "
        "worden genoemd, zoals `order.departure is 1 oktober 2027`.",
        "Given the order was planned -> Given the order has been planned",
        "Gegeven de order werd ingepland -> Gegeven de order is ingepland",
    ),
    "ambiguous-step": Explanation(
        "A step can be read in more than one way. Which one is meant is not for a program to guess.",
        "Een stap is op meer dan één manier te lezen. Welke bedoeld is, is niet aan een programma om te raden.",
    ),
    "unreadable-slot": Explanation(
        "A phrase reads the step, but what stands in one of its slots is no value of that kind. Amounts and dates are "
        "written as in the language of the feature.",
        "Een zin herkent de stap, maar wat op een van de open plaatsen staat, is geen waarde van die soort. Bedragen "
        "en data staan er zoals in de taal van de functionaliteit.",
        "the customer pays € 1.000,00 -> the customer pays € 1,000.00",
        "betaalt de klant € 1,000.00 -> betaalt de klant € 1.000,00",
    ),
    "plain-fact": Explanation(
        "A step states a fact by its name where a sentence says it, or where a shipped feature has to. Features are "
        "read by people who don't know the names.",
        "Een stap geeft een gegeven bij zijn naam waar een zin het zegt, of waar een meegeleverde functionaliteit dat "
        "moet doen. Functionaliteiten worden gelezen door wie de namen niet kent.",
        "Given order.stage is planned -> Given the order has been planned",
        "Gegeven order.stage is ingepland -> Gegeven de order is ingepland",
    ),
    "no-phrase": Explanation(
        "A fact is stated by its name, because no phrase says it. It counts; a phrase in the book's `phrases.yaml` "
        "would let anybody read it.",
        "Een gegeven staat er bij zijn naam, omdat geen zin het zegt. Het telt mee; met een zin in de `phrases.yaml` "
        "van het boek kan iedereen het lezen.",
        "Given own.fleet is 12 -> Given the customer has 12 vans",
        "Gegeven own.fleet is 12 -> Gegeven de klant heeft 12 busjes",
    ),
    "fact-twice": Explanation(
        "A fact is stated a second time. Which of the two counts is nowhere to be seen, unless a phrase says that it "
        "comes instead.",
        "Een gegeven staat er een tweede keer. Welke van de twee telt is nergens te zien, tenzij een zin zegt dat hij "
        "de eerste vervangt.",
        "Given an order of € 900.00, ... -> Given the same order, but worth € 900.00",
        "Gegeven een order van € 900,00, ... -> Gegeven dezelfde order, maar € 900,00 waard",
    ),
    "nothing-instead": Explanation(
        "A step says that something is different from before, and nothing before it has said so much as that. There "
        "is nothing to replace.",
        "Een stap zegt dat iets anders is dan ervoor, terwijl er niets over is gezegd. Er valt niets te vervangen.",
        "Given the same order, but worth € 900.00 -> Given an order of € 900.00, ...",
        "Gegeven dezelfde order, maar € 900,00 waard -> Gegeven een order van € 900,00, ...",
    ),
    "fact-after-then": Explanation(
        "A fact comes after a Then. The decision has been made by then; begin another scenario.",
        "Een gegeven komt na een Dan. De beslissing is dan al genomen; begin een nieuw scenario.",
    ),
    # Phrases
    "unknown-slot": Explanation(
        "A slot of a phrase is called after a fact, or, in a Then, after a part of the decision; once in a sentence. "
        "This one is called after neither, or twice, or its brackets don't match.",
        "Een open plaats in een zin heet naar een gegeven, of in een Dan naar een deel van de beslissing; één keer per "
        "zin. Deze heet naar geen van beide, of staat er twee keer, of de accolades kloppen niet.",
        "an order of {order.worth} -> an order of {order.value}",
        "een order van {order.worth} -> een order van {order.value}",
    ),
    "slots-differ": Explanation(
        "The sentences of one phrase have different slots. They are one phrase in several wordings, so each states the "
        "same facts.",
        "De varianten van één zin hebben verschillende open plaatsen. Het is één zin in meer bewoordingen, dus elke "
        "variant geeft dezelfde gegevens.",
        "{en: we are {supplier.days_late} days late, nl: wij zijn te laat} -> "
        "{..., nl: wij zijn {supplier.days_late} dagen te laat}",
    ),
    "slots-touch": Explanation(
        "Two slots touch, or a sentence is nothing but slots. Where the one value ends and the next begins can't be "
        "seen.",
        "Twee open plaatsen raken elkaar, of een zin bestaat uit niets anders. Waar de ene waarde ophoudt en de "
        "volgende begint, is niet te zien.",
        "{order.value}{order.concluded} -> {order.value}, concluded on {order.concluded}",
        "{order.value}{order.concluded} -> {order.value}, gesloten op {order.concluded}",
    ),
    "same-phrase": Explanation(
        "Two phrases are the same sentence. No step could be read by only one of them.",
        "Twee zinnen luiden hetzelfde. Geen stap zou door maar één ervan worden herkend.",
    ),
    "says-nothing": Explanation(
        "A phrase states no fact, expects nothing, or lacks the slot that its other parts need. A step in its words "
        "would be read and mean nothing.",
        "Een zin geeft geen gegeven, verwacht niets, of mist de open plaats die de rest nodig heeft. Een stap in die "
        "woorden zou worden herkend en niets betekenen.",
        "{en: the order is ready, nl: ...} -> {en: the order is ready, nl: ..., sets: {order.stage: ready}}",
        "{en: ..., nl: de order is gereed} -> {en: ..., nl: de order is gereed, sets: {order.stage: ready}}",
    ),
    # Two languages
    "translation": Explanation(
        "The Dutch feature says something other than the English one. Both are the same policy: the same scenarios "
        "and rows, with the same facts and expectations.",
        "De Nederlandse functionaliteit zegt iets anders dan de Engelse. Het is hetzelfde beleid: dezelfde scenario's "
        "en rijen, met dezelfde gegevens en verwachtingen.",
        "€ 1,875.00 in English, € 1.785,00 in Dutch -> € 1.875,00 in Dutch",
        "€ 1,875.00 in het Engels, € 1.785,00 in het Nederlands -> € 1.875,00 in het Nederlands",
    ),
}
"""By code, in English and Dutch."""
