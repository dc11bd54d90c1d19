"""What is found about a book, in the words of its author: what is so, and what would mend it."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from engine.documents.speech import Speech
from engine.proof.finding import Finding, Status
from engine.vocabulary.attribute import Text


class Words(Struct, frozen=True):
    """Of one code what is so, what may be so while nobody knows, and one thing that would mend it.

    `{a}` and `{b}` are the first rule and the second, `{others}` all but the first, `{on}` what it is about.
    """

    found: Text
    perhaps: Text
    mend: Text


_COSTLY: Text = {
    "en": "lower the amount, or bound it with `at most`",
    "nl": "verlaag het bedrag, of begrens het met `at most`",
}

FINDINGS: Mapping[str, Words] = {
    "gap": Words(
        {
            "en": "no rule decides these requests: they are rejected by default",
            "nl": "over deze verzoeken beslist geen regel: ze worden standaard afgewezen",
        },
        {
            "en": "perhaps no rule decides some of these requests",
            "nl": "misschien beslist over sommige van deze verzoeken geen regel",
        },
        {
            "en": "write a rule for them, or name them under `accepts gaps` in `book.yaml` with a reason",
            "nl": "schrijf er een regel voor, of noem ze met een reden onder `accepts gaps` in `book.yaml`",
        },
    ),
    "charge-gap": Words(
        {
            "en": "{a} accepts a change of which no rule says what it costs",
            "nl": "{a} staat een wijziging toe waarvan geen regel zegt wat ze kost",
        },
        {
            "en": "perhaps {a} accepts a change of which no rule says what it costs",
            "nl": "misschien staat {a} een wijziging toe waarvan geen regel zegt wat ze kost",
        },
        {
            "en": "let the rule say what it costs (`charge: free` says so too), or write one that does",
            "nl": "laat de regel zeggen wat het kost (ook `charge: free` zegt dat), of schrijf een regel die dat doet",
        },
    ),
    "clash": Words(
        {
            "en": "{a} and {b} disagree on {on}, and neither gives way",
            "nl": "{a} en {b} spreken elkaar tegen over {on}, en geen van beide wijkt",
        },
        {
            "en": "perhaps {a} and {b} disagree on {on}",
            "nl": "misschien spreken {a} en {b} elkaar tegen over {on}",
        },
        {
            "en": "make one an `exception_to` the other, or see to it that they never hold together",
            "nl": "maak de ene een `exception_to` van de andere, of zorg dat ze nooit samen gelden",
        },
    ),
    "shadowed": Words(
        {
            "en": "{a} never decides: wherever it holds, {others} goes before it",
            "nl": "{a} beslist nooit: overal gaat {others} voor",
        },
        {"en": "perhaps {a} never decides anything", "nl": "misschien beslist {a} nooit iets"},
        {
            "en": "narrow the exception, or leave this rule out",
            "nl": "maak de uitzondering smaller, of laat deze regel weg",
        },
    ),
    "redundant": Words(
        {
            "en": "{a} changes nothing: wherever it holds, other rules say the same",
            "nl": "{a} verandert niets: andere regels zeggen overal hetzelfde",
        },
        {"en": "perhaps {a} changes nothing", "nl": "misschien verandert {a} niets"},
        {
            "en": "leave out one of those that say the same, or let it say something of its own",
            "nl": "laat een van de regels weg die hetzelfde zeggen, of laat die iets eigens zeggen",
        },
    ),
    "vacuous": Words(
        {
            "en": "{a} can never hold: its conditions exclude each other",
            "nl": "{a} kan nooit gelden: de voorwaarden sluiten elkaar uit",
        },
        {"en": "perhaps {a} can never hold", "nl": "misschien kan {a} nooit gelden"},
        {
            "en": "take away one of the conditions that exclude each other",
            "nl": "haal een van de voorwaarden weg die elkaar uitsluiten",
        },
    ),
    "exception-without-effect": Words(
        {
            "en": "{a} is an exception to {b}, but the two never hold together",
            "nl": "{a} is een uitzondering op {b}, maar de twee gelden nooit samen",
        },
        {
            "en": "perhaps {a}, an exception to {b}, never holds together with it",
            "nl": "misschien geldt {a}, een uitzondering op {b}, nooit samen daarmee",
        },
        {
            "en": "leave `exception_to` out, or let its condition overlap that of the other",
            "nl": "laat `exception_to` weg, of laat de voorwaarden elkaar overlappen",
        },
    ),
    "tier-never-reached": Words(
        {
            "en": "{on} of {a} is never reached: the tiers before it hold everything",
            "nl": "{on} van {a} wordt nooit bereikt: de treden ervoor nemen alles weg",
        },
        {"en": "perhaps {on} of {a} is never reached", "nl": "misschien wordt {on} van {a} nooit bereikt"},
        {
            "en": "put the tiers in the order of their bounds, or leave this one out",
            "nl": "zet de treden op volgorde van hun grenzen, of laat deze weg",
        },
    ),
    "harsher-than-law": Words(
        {"en": "{a} asks more than the law allows", "nl": "{a} vraagt meer dan de wet toestaat"},
        {"en": "perhaps {a} asks more than the law allows", "nl": "misschien vraagt {a} meer dan de wet toestaat"},
        _COSTLY,
    ),
    "guideline-harsher-than-terms": Words(
        {
            "en": "{a} is a guideline, and asks more than the terms do",
            "nl": "{a} is een richtlijn, en vraagt meer dan de voorwaarden",
        },
        {
            "en": "perhaps {a}, a guideline, asks more than the terms do",
            "nl": "misschien vraagt {a}, een richtlijn, meer dan de voorwaarden",
        },
        _COSTLY,
    ),
    "above-order-value": Words(
        {
            "en": "{a} asks more for ending an order than the order is worth",
            "nl": "{a} vraagt voor het beëindigen van een order meer dan de order waard is",
        },
        {
            "en": "perhaps {a} asks more for ending an order than the order is worth",
            "nl": "misschien vraagt {a} voor het beëindigen van een order meer dan de order waard is",
        },
        {"en": "bound the charge: `at most: order.value`", "nl": "begrens de kosten: `at most: order.value`"},
    ),
    "timeline-gap": Words(
        {
            "en": "between {a} and {b} there are days on which neither is in force",
            "nl": "tussen {a} en {b} liggen dagen waarop geen van beide van kracht is",
        },
        {
            "en": "perhaps there are days between {a} and {b} on which neither is in force",
            "nl": "misschien liggen er tussen {a} en {b} dagen waarop geen van beide van kracht is",
        },
        {
            "en": "let the one begin on the day after the other ends",
            "nl": "laat de ene beginnen op de dag nadat de andere eindigt",
        },
    ),
    "timeline-overlap": Words(
        {
            "en": "there are days on which both {a} and {b} are in force",
            "nl": "er zijn dagen waarop zowel {a} als {b} van kracht is",
        },
        {
            "en": "perhaps there are days on which both {a} and {b} are in force",
            "nl": "misschien zijn er dagen waarop zowel {a} als {b} van kracht is",
        },
        {
            "en": "let the one end on the day before the other begins",
            "nl": "laat de ene eindigen op de dag voordat de andere begint",
        },
    ),
    "consumer-flat-fee": Words(
        {
            "en": "{a} asks a fixed sum of a consumer, whatever we lose",
            "nl": "{a} vraagt van een consument een vast bedrag, wat onze schade ook is",
        },
        {
            "en": "perhaps {a} asks a fixed sum of a consumer, whatever we lose",
            "nl": "misschien vraagt {a} van een consument een vast bedrag, wat onze schade ook is",
        },
        {
            "en": "ask consumers no more than the loss that can be proven",
            "nl": "vraag consumenten niet meer dan de schade die aan te tonen is",
        },
    ),
    "prepayment-above-half": Words(
        {
            "en": "{a} asks a consumer to pay more than half in advance",
            "nl": "{a} vraagt een consument meer dan de helft vooruit te betalen",
        },
        {
            "en": "perhaps {a} asks a consumer to pay more than half in advance",
            "nl": "misschien vraagt {a} een consument meer dan de helft vooruit te betalen",
        },
        {"en": "ask at most half in advance", "nl": "vraag ten hoogste de helft vooruit"},
    ),
}
"""By code."""

_MORE: Text = {"en": "and more of them, in {count} other places", "nl": "en meer daarvan, op {count} andere plaatsen"}

_PAIRS: Text = {
    "en": "and {count} more pairs of rules that meet and may disagree about {on}",
    "nl": "en nog {count} paren van regels die elkaar raken en misschien iets anders zeggen over {on}",
}

_ON: Mapping[str, Text] = {
    "": {"en": "whether it is accepted", "nl": "of het mag"},
    "fee": {"en": "the charge for {fee}", "nl": "de kosten voor {fee}"},
    "tier": {"en": "tier {number}", "nl": "trede {number}"},
    "name": {"en": "`{name}`", "nl": "`{name}`"},
}

BECAUSE: Mapping[str, Text] = {
    "no request was found": {
        "en": "no request was found that shows it",
        "nl": "er is geen verzoek gevonden dat het laat zien",
    },
    "work": {"en": "it takes more work than one question may", "nl": "het kost meer werk dan één vraag mag kosten"},
    "more": {"en": "there are too many to look at each", "nl": "het zijn er te veel om ze alle te bekijken"},
}
"""Why something is undecided."""


def message(speech: Speech, finding: Finding, *, ids: bool = True) -> str:
    """What is so, in one sentence without its point; with `ids` rules are said by their id as well."""
    words = FINDINGS.get(finding.code)
    if words is None:
        return f"{finding.code}: {', '.join(rule_said(speech, rule) for rule in finding.rules)}"
    if finding.because == "more":
        if not finding.region:
            return _PAIRS[speech.lang].format(count=finding.questions, on=_about(speech, finding))
        return _MORE[speech.lang].format(count=len(finding.region))
    text = words.perhaps if finding.status is Status.UNDECIDED else words.found
    said = [rule_said(speech, rule) if ids else speech.provision(rule) for rule in finding.rules]
    tier = f"{_about(speech, finding)} {_OF[speech.lang]} " if finding.code == "shadowed" and finding.name else ""
    return text[speech.lang].format(
        a=f"{tier}{said[0]}" if said else "",
        b=said[1] if len(said) > 1 else "",
        others=", ".join(said[1:]),
        on=_about(speech, finding),
    )


_OF = {"en": "of", "nl": "van"}


def mended(speech: Speech, finding: Finding) -> str:
    """One thing that would mend it; empty where nobody knows any."""
    words = FINDINGS.get(finding.code)
    return "" if words is None else words.mend[speech.lang]


def because(speech: Speech, reason: str) -> str:
    """Why something is undecided."""
    return BECAUSE.get(reason, {}).get(speech.lang, reason)


def rule_said(speech: Speech, rule: str) -> str:
    """A rule by its provision and its id: the one is known to people, the other finds it."""
    provision = speech.provision(rule)
    return f"`{rule}`" if provision == rule else f"{provision} (`{rule}`)"


def _about(speech: Speech, finding: Finding) -> str:
    """What a finding is about besides its rules."""
    name, lang = finding.name, speech.lang
    if name.startswith("tier "):
        return _ON["tier"][lang].format(number=name.removeprefix("tier "))
    if not name:
        return _ON[""][lang]
    if name in speech.vocabulary:
        return speech.label(name)
    fees = speech.vocabulary.get("charge.fees")
    if fees is not None and name in fees.choices:
        return _ON["fee"][lang].format(fee=speech.fee(name))
    return _ON["name"][lang].format(name=name)
