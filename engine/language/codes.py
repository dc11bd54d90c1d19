"""What every code of a problem means, for who asks: what is refused, and why."""

from __future__ import annotations

from collections.abc import Mapping

from engine.language.explanation import Explanation

CODES: Mapping[str, Explanation] = {
    # Files
    "no-such-folder": Explanation(
        "A book is a folder with a `book.yaml` and policies in it.",
        "Een boek is een map met een `book.yaml` en beleidsbestanden.",
    ),
    "empty-folder": Explanation(
        "There is no policy to decide with: every other `*.yaml` beside `book.yaml` is one.",
        "Er is geen beleid om mee te beslissen: elke andere `*.yaml` naast `book.yaml` is een beleidsbestand.",
    ),
    "missing-manifest": Explanation(
        "`book.yaml` says what the book is called, its currency, its time zone, its roles and what it assumes.",
        "`book.yaml` zegt hoe het boek heet, in welke valuta en tijdzone het werkt, welke rollen er zijn en waarvan "
        "het uitgaat.",
    ),
    "unreadable-file": Explanation("The file can't be opened.", "Het bestand kan niet worden geopend."),
    "wrong-suffix": Explanation(
        "Only files that end in `.yaml` are read; one that ends otherwise would be overlooked in silence.",
        "Alleen bestanden die op `.yaml` eindigen worden gelezen; een ander zou stilletjes worden overgeslagen.",
        "cancelling.yml -> cancelling.yaml",
    ),
    "too-large": Explanation(
        "A file has at most 1 MiB; a list, a text and a name have an end as well.",
        "Een bestand is ten hoogste 1 MiB groot; ook aan een lijst, een tekst en een naam komt een einde.",
    ),
    "not-utf-8": Explanation("Files are text in UTF-8.", "Bestanden zijn tekst in UTF-8."),
    "byte-order-mark": Explanation(
        "Some editors put an invisible mark before the text; save without it.",
        "Sommige editors zetten een onzichtbaar teken voor de tekst; bewaar het bestand zonder dat teken.",
    ),
    "control-character": Explanation(
        "A character that nobody can see has no place in a policy.",
        "Een teken dat niemand kan zien, hoort niet in een beleid.",
    ),
    # Included books
    "no-such-book": Explanation(
        "`include` names books by their path from this folder, or as they are shipped.",
        "`include` noemt boeken bij hun pad vanuit deze map, of bij de naam waaronder ze worden meegeleverd.",
    ),
    "include-cycle": Explanation(
        "A book that includes itself, straight or by way of others, has no beginning.",
        "Een boek dat zichzelf opneemt, rechtstreeks of via andere, heeft geen begin.",
    ),
    "other-currency": Explanation(
        "Amounts of an included book are read as amounts of this one: both are in one currency.",
        "Bedragen uit een opgenomen boek gelden als bedragen van dit boek: beide staan in één valuta.",
    ),
    # YAML
    "bad-yaml": Explanation(
        "The file is not YAML.",
        "Het bestand is geen YAML.",
        'title: {en: Late: 8 %, nl: ...} -> title: {en: "Late: 8 %", nl: ...}',
    ),
    "bad-indentation": Explanation(
        "In YAML, indentation says what belongs to what: neighbours begin under each other.",
        "In YAML zegt het inspringen wat bij wat hoort: buren beginnen onder elkaar.",
    ),
    "tab": Explanation(
        "A tab is as wide as an editor likes, so it can't say what belongs to what.",
        "Een tab is zo breed als de editor wil en kan dus niet zeggen wat bij wat hoort.",
    ),
    "empty-file": Explanation("A file without content is left over.", "Een bestand zonder inhoud is een restant."),
    "too-deep": Explanation(
        "Nested so deep, or resting on so much else, that nobody can read it.",
        "Zo diep genest, of op zoveel andere gebouwd, dat niemand het nog kan lezen.",
    ),
    "anchor": Explanation(
        "Anchors and aliases hide what a rule says; give a value a name with `define`.",
        "Ankers en verwijzingen verbergen wat een regel zegt; geef een waarde een naam met `define`.",
        "at least: *minimum -> define: {minimum: {amount: 150.00}} and at least: minimum",
        "at least: *minimum -> define: {minimum: {amount: 150.00}} en at least: minimum",
    ),
    "tag": Explanation(
        "Tags are not used: the key says what a value is.",
        "Tags worden niet gebruikt: de sleutel zegt wat een waarde is.",
        'clause: !!str 7.2 -> clause: "7.2"',
    ),
    "merge-key": Explanation(
        "Merge keys hide what a rule says; write it out.",
        "Samenvoegsleutels verbergen wat een regel zegt; schrijf het uit.",
    ),
    "directive": Explanation("Directives are not used.", "Directieven worden niet gebruikt."),
    "several-documents": Explanation(
        "One file is one policy; the second document would be overlooked.",
        "Eén bestand is één beleid; het tweede document zou worden overgeslagen.",
    ),
    "duplicate-key": Explanation(
        "Of two values under one key only one can count, and nobody can see which.",
        "Van twee waarden onder één sleutel kan er maar één tellen, en niemand ziet welke.",
    ),
    # Shapes and values
    "unknown-key": Explanation(
        "A key that is not known would be overlooked in silence.",
        "Een sleutel die niet bekend is, zou stilletjes worden overgeslagen.",
    ),
    "missing-key": Explanation("Something is needed that is not there.", "Er ontbreekt iets dat nodig is."),
    "contradictory-keys": Explanation(
        "Two keys that can't both hold stand beside each other.",
        "Er staan twee sleutels naast elkaar die niet samen kunnen gelden.",
        "{fee: storage, free: true, amount: 25.00} -> {fee: storage, amount: 25.00}",
    ),
    "wrong-type": Explanation(
        "Something else is expected there: a list, a text, a fact of another kind.",
        "Daar wordt iets anders verwacht: een lijst, een tekst, een gegeven van een andere soort.",
        "duties: {do: call, ...} -> duties: [{do: call, ...}]",
    ),
    "wrong-unit": Explanation(
        "Amounts, counts, rates and times can't be compared or exchanged with each other. A span until a date counts "
        "days, and has no hours.",
        "Bedragen, aantallen, percentages en tijden zijn niet met elkaar te vergelijken of te verwisselen. Een "
        "tijdsduur tot een datum telt dagen en kent geen uren.",
        "amount: 12 % -> rate: 12 %, of: order.value",
    ),
    "unreadable-value": Explanation(
        "The text is no value, or no test, of what stands there.",
        "De tekst is geen waarde, of geen toets, van wat daar staat.",
        "order.value: high -> order.value: more than 1000.00",
    ),
    "unknown-value": Explanation(
        "The word is none of those that can stand there.", "Het woord is geen van de woorden die daar kunnen staan."
    ),
    "unknown-language-version": Explanation(
        "The book is written in a version of the policy language that is not read here.",
        "Het boek is geschreven in een versie van de beleidstaal die hier niet wordt gelezen.",
    ),
    "item-outside-list": Explanation(
        "A list has many items, and each has its own facts. A rule about the whole order sees what a definition makes "
        "of them.",
        "Een lijst heeft veel onderdelen, elk met eigen gegevens. Een regel over de hele order ziet wat een definitie "
        "ervan maakt.",
        "line.net: more than 5.00 -> {any of: order.lines, that: {line.net: more than 5.00}}",
    ),
    "bad-name": Explanation(
        "Names are lower case, so that they read the same everywhere.",
        "Namen staan in kleine letters, zodat ze overal hetzelfde zijn.",
        "id: Cancel_Scale -> id: cancel-scale",
    ),
    "missing-translation": Explanation(
        "Whatever a person reads exists in English and in Dutch.",
        "Alles wat een mens leest, bestaat in het Engels en in het Nederlands.",
        "title: {en: Late} -> title: {en: Late, nl: Laat}",
    ),
    "missing-reason": Explanation(
        "A decision never comes without its reason; the customer reads `because`.",
        "Een beslissing komt nooit zonder reden; de klant leest `because`.",
    ),
    "float-clause": Explanation(
        "Unquoted, 7.10 is a number, and the same number as 7.1: put a clause between quotes.",
        "Zonder aanhalingstekens is 7.10 een getal, en hetzelfde getal als 7.1: zet een artikelnummer tussen "
        "aanhalingstekens.",
        'clause: 7.10 -> clause: "7.10"',
    ),
    # Names
    "unknown-attribute": Explanation(
        "No attribute, definition or answer has that name.", "Geen gegeven, definitie of antwoord heet zo."
    ),
    "unknown-role": Explanation("`book.yaml` has no such role.", "`book.yaml` kent die rol niet."),
    "unknown-condition": Explanation(
        "A gap that a book accepts is named by a condition that one of its policies defines.",
        "Een gat dat een boek aanvaardt, heeft de naam van een voorwaarde die in een van de beleidsbestanden "
        "omschreven is.",
    ),
    "unknown-layer": Explanation(
        "A layer says who speaks: law, terms, a guideline, goodwill.",
        "Een laag zegt wie er spreekt: de wet, de voorwaarden, een richtlijn, coulance.",
    ),
    "unknown-rule": Explanation("No rule in the book has that id.", "Geen regel in het boek heeft die naam."),
    "duplicate-id": Explanation(
        "Rules are named in decisions: two of one name can't be told apart.",
        "Regels worden in beslissingen genoemd: twee met één naam zijn niet te onderscheiden.",
    ),
    "duplicate-definition": Explanation(
        "A word of the business has one meaning in the whole book.",
        "Een woord van het bedrijf heeft in het hele boek één betekenis.",
    ),
    "duplicate-policy": Explanation("Two files have one name.", "Twee bestanden hebben dezelfde naam."),
    "cycle": Explanation(
        "A definition that needs itself, straight or by way of others, has no value.",
        "Een definitie die zichzelf nodig heeft, rechtstreeks of via andere, heeft geen waarde.",
    ),
    # Conditions
    "empty-any": Explanation("A list without members says nothing.", "Een lijst zonder onderdelen zegt niets."),
    "empty-all": Explanation(
        "An `all` without parts always holds: leave it out.", "Een `all` zonder onderdelen geldt altijd: laat het weg."
    ),
    "empty-when": Explanation(
        "A condition without parts always holds: leave it out.",
        "Een voorwaarde zonder onderdelen geldt altijd: laat ze weg.",
    ),
    "empty-then": Explanation(
        "A rule that concludes nothing is no rule.", "Een regel die niets besluit, is geen regel."
    ),
    "too-many-disjuncts": Explanation(
        "A condition is matched way by way. Parts that multiply are better named with `define`: then they are "
        "answered once.",
        "Een voorwaarde wordt mogelijkheid voor mogelijkheid getoetst. Geef onderdelen die zich vermenigvuldigen een "
        "naam met `define`: dan worden ze één keer beantwoord.",
        "when: {any: [...]} -> define: {large: {any: [...]}} and when: {large: true}",
        "when: {any: [...]} -> define: {large: {any: [...]}} en when: {large: true}",
    ),
    "answer-before-question": Explanation(
        "Questions are asked in order: formation, acceptance, the charge as agreed, its legal limit, what is waived, "
        "duties. A rule can only test what was answered before its first question; a charge also accepts.",
        "De vragen komen op volgorde: totstandkoming, aanvaarding, de kosten volgens afspraak, de wettelijke grens, "
        "kwijtschelding, plichten. Een regel kan alleen toetsen wat vóór zijn eerste vraag beantwoord is; wie kosten "
        "rekent, aanvaardt ook.",
        "when: {charge.computed: ...}, then: {charge: free} -> then: {waive: ...}",
    ),
    # Scales
    "unorderable-bounds": Explanation(
        "On some dates one bound is longer, on others the other: 1 month is 28 to 31 days. Which tier comes first "
        "would depend on the calendar. Write both in one unit.",
        "Op sommige data is de ene grens langer, op andere de andere: 1 maand is 28 tot 31 dagen. Welke trede eerst "
        "komt, zou van de kalender afhangen. Schrijf beide in dezelfde eenheid.",
        "more than: 1 month, more than: 30 days -> more than: 31 days, more than: 30 days",
    ),
    "overlapping-tiers": Explanation(
        "Two tiers hold at once where neither was meant as the wider one.",
        "Twee treden gelden tegelijk, terwijl geen van beide als de ruimere is bedoeld.",
        "at most: 7 days, at least: 7 days -> at most: 7 days, more than: 7 days",
    ),
    "unreachable-tier": Explanation(
        "The first tier that holds counts, and those before this one leave it nothing.",
        "De eerste trede die geldt telt, en de treden ervoor laten voor deze niets over.",
        "at least: 14 days, at least: 42 days -> at least: 42 days, at least: 14 days",
    ),
    "tier-after-otherwise": Explanation(
        "`otherwise` holds wherever the tiers before it don't: nothing comes after it.",
        "`otherwise` geldt overal waar de treden ervoor niet gelden: daarna komt niets meer.",
    ),
    "after-otherwise": Explanation(
        "`otherwise` is chosen when no line before it holds: nothing comes after it.",
        "`otherwise` wordt gekozen als geen regel ervoor geldt: daarna komt niets meer.",
    ),
    "clock-gap": Explanation(
        "A value that changed on a date has one for every day in between: the next line begins the day after.",
        "Een waarde die op een datum is gewijzigd, heeft er een voor elke dag ertussen: de volgende regel begint een "
        "dag later.",
        "until: 2022-04-25, from: 2022-04-27 -> until: 2022-04-26, from: 2022-04-27",
    ),
    "clock-overlap": Explanation(
        "On one date only one value holds; `from` and `until` are both included.",
        "Op één datum geldt maar één waarde; `from` en `until` tellen allebei mee.",
        "until: 2022-04-27, from: 2022-04-27 -> until: 2022-04-26, from: 2022-04-27",
    ),
    # Reasons
    "bad-slot": Explanation(
        "A reason may hold slots: the name of a fact or definition between braces. Braces stand nowhere else in it, "
        "and a title has none.",
        "In een reden mogen open plaatsen staan: de naam van een gegeven of begrip tussen accolades. Verder staan er "
        "geen accolades in, en in een titel helemaal niet.",
        "until {withdrawal_ends -> until {withdrawal_ends}",
        "tot {withdrawal_ends -> tot {withdrawal_ends}",
    ),
    "reasons-differ": Explanation(
        "Who reads the reason in the other language must read the same values.",
        "Wie de reden in de andere taal leest, moet dezelfde waarden lezen.",
        "{en: until {withdrawal_ends}, nl: nog even} -> {..., nl: tot {withdrawal_ends}}",
    ),
    "literal-in-reason": Explanation(
        "An amount, percentage, date or period in a reason is forgotten when the rule changes. A slot says the value "
        "that the rule uses. Numbers of articles and clauses may stand in it.",
        "Een bedrag, percentage, datum of termijn in een reden wordt vergeten als de regel wijzigt. Een open plaats "
        "zegt de waarde waar de regel mee rekent. Nummers van artikelen mogen er wel in staan.",
        "within 14 days -> within {withdrawal_period}",
        "binnen 14 dagen -> binnen {withdrawal_period}",
    ),
    "slot-not-tested": Explanation(
        "A reason says what the answer follows from: facts and definitions that the rule tests or computes with (or "
        "that those are made of), and answers to earlier questions. Any other value may be beside the point.",
        "Een reden zegt waar het antwoord uit volgt: gegevens en begrippen die de regel toetst of waar hij mee "
        "rekent (of waar die uit bestaan), en antwoorden op eerdere vragen. Een andere waarde kan er los van staan.",
    ),
    "internal-slot": Explanation(
        "What a customer is worth to us, our mandates and our chances are never shown to the customer, and neither "
        "is what is computed from them.",
        "Wat een klant ons waard is, onze mandaten en onze kansen krijgt de klant nooit te zien, en ook niet wat "
        "daarmee is berekend.",
    ),
    "unsayable-slot": Explanation(
        "`yes` or `no`, or a whole list, is no part of a sentence.",
        "`ja` of `nee`, of een hele lijst, past niet in een zin.",
    ),
    "slot-without-title": Explanation(
        "While the value of a definition is not known, a reason says what it is called.",
        "Zolang de waarde van een begrip niet bekend is, zegt een reden hoe het heet.",
        "{period: 14 days} -> {period: 14 days, title: {en: the withdrawal period, nl: de bedenktijd}}",
    ),
    "never-in-force": Explanation(
        "A rule that ends before it begins never holds; `from` and `until` are both included.",
        "Een regel die eindigt voordat hij begint, geldt nooit; `from` en `until` tellen allebei mee.",
        "from: 2026-06-18, until: 2014-06-13 -> from: 2014-06-13, until: 2026-06-18",
    ),
    # Layers and exceptions
    "not-in-layer": Explanation(
        "Each layer has its own say: formation on binding and terms, law and supplier default on limits, agreements "
        "on charges, goodwill on waivers.",
        "Elke laag gaat over haar eigen zaken: totstandkoming over gebondenheid en voorwaarden, wet en eigen verzuim "
        "over grenzen, afspraken over kosten, coulance over kwijtschelding.",
        "layer: law, charge: {amount: 75.00} -> layer: law, charge: {at most: 75.00}",
    ),
    "cross-layer-exception": Explanation(
        "Layers are heard in a fixed order; an exception only stands within one.",
        "De lagen komen in een vaste volgorde aan bod; een uitzondering geldt alleen binnen één laag.",
    ),
    "cross-question-exception": Explanation(
        "An exception replaces a rule on the questions and fees that both answer. These two share none, so that "
        "nothing would be replaced.",
        "Een uitzondering vervangt een regel bij de vragen en posten die beide beantwoorden. Deze twee delen er geen, "
        "zodat er niets vervangen zou worden.",
    ),
    "line-exception": Explanation(
        "A rule about the whole order has one answer: it can't be replaced for one line and stand for another.",
        "Een regel over de hele order heeft één antwoord: hij kan niet voor één orderregel zijn vervangen en voor een "
        "andere gelden.",
    ),
    "mixed-fee": Explanation(
        "What is charged line by line and what is charged for the whole order can't be weighed against each other "
        "under one name.",
        "Wat per orderregel wordt gerekend en wat voor de hele order wordt gerekend, is onder één naam niet tegen "
        "elkaar af te wegen.",
    ),
    "exception-to-itself": Explanation("A rule can't replace itself.", "Een regel kan zichzelf niet vervangen."),
    "exception-cycle": Explanation(
        "Rules that are exceptions to each other in a circle all defeat each other: none would be left.",
        "Regels die in een kring elkaars uitzondering zijn, heffen elkaar allemaal op: er blijft er geen over.",
    ),
}
"""By code, in English and Dutch."""
