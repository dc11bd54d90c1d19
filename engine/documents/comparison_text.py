"""What two books decide differently, in the words of the business."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from engine.decision.outcome import Outcome, Verdict
from engine.documents.example import Example
from engine.documents.finding_text import Findings
from engine.documents.layout import paragraphs, wrapped
from engine.documents.region_text import Regions
from engine.documents.speech import Speech
from engine.proof.alignment import NEW
from engine.proof.difference import About, Asked, Change, Comparison, Difference, Doubt
from engine.quantities.money import rate_of
from engine.regions.space import Box
from engine.vocabulary.answers import ANSWERS
from engine.vocabulary.attribute import Text
from engine.words.choice import say_choice

SHOWN = 20
"""Differences that are written out; the others are counted."""

_FACTS = 9

WORDS: dict[str, Text] = {
    "same": {
        "en": "The same: proved for every request there can be.",
        "nl": "Hetzelfde: bewezen voor elk verzoek dat er kan zijn.",
    },
    "unshown": {
        "en": "Something differs, and no request was found that is decided differently.",
        "nl": "Er verschilt iets, maar er is geen verzoek gevonden waarover anders wordt beslist.",
    },
    "alike": {
        "en": "The same for every request that can be asked of both: proved.",
        "nl": "Hetzelfde voor elk verzoek waarover beide kunnen beslissen: bewezen.",
    },
    "the same": {"en": "the same", "nl": "hetzelfde"},
    "friendlier": {"en": "friendlier", "nl": "milder"},
    "harsher": {"en": "harsher", "nl": "strenger"},
    "mixed": {"en": "mixed", "nl": "wisselend"},
    "overall": {"en": "For the customer: {change}.", "nl": "Voor de klant: {change}."},
    "by verdict": {"en": "What was {verdicts}: {change}.", "nl": "Wat {verdicts} was: {change}."},
    "head harsher": {"en": "HARSHER", "nl": "STRENGER"},
    "head friendlier": {"en": "FRIENDLIER", "nl": "MILDER"},
    "head mixed": {"en": "OTHERWISE", "nl": "ANDERS"},
    "head undecided": {"en": "UNDECIDED", "nl": "ONBESLIST"},
    "head asked": {"en": "WHAT A REQUEST CAN SAY", "nl": "WAT EEN VERZOEK KAN ZEGGEN"},
    "where": {"en": "for      ", "nl": "voor     "},
    "example": {"en": "example  ", "nl": "voorbeeld"},
    "old": {"en": "old      ", "nl": "oud      "},
    "new": {"en": "new      ", "nl": "nieuw    "},
    "": {"en": "         ", "nl": "         "},
    "more": {"en": "{amount} more for the customer", "nl": "{amount} meer voor de klant"},
    "less": {"en": "{amount} less for the customer", "nl": "{amount} minder voor de klant"},
    "refunded more": {"en": "{amount} more is refunded", "nl": "{amount} meer wordt terugbetaald"},
    "refunded less": {"en": "{amount} less is refunded", "nl": "{amount} minder wordt terugbetaald"},
    "duties": {"en": "the same answer; what must be done or told changes", "nl": "hetzelfde antwoord; wat er moet gebeuren of verteld moet worden verandert"},  # noqa: E501
    "reported": {"en": "{label}: {old}, now {new}", "nl": "{label}: {old}, nu {new}"},
    "gone": {"en": "gone", "nl": "weg"},
    "added": {"en": "new", "nl": "nieuw"},
    "one more": {"en": "and 1 more difference (`--format json` has them all)", "nl": "en nog 1 verschil (`--format json` heeft ze allemaal)"},  # noqa: E501
    "others": {"en": "and {count} more differences (`--format json` has them all)", "nl": "en nog {count} verschillen (`--format json` heeft ze allemaal)"},  # noqa: E501
    "more facts": {"en": "{count} more facts", "nl": "nog {count} gegevens"},
    "share": {"en": "{share} of all combinations of facts", "nl": "{share} van alle combinaties van feiten"},
    "small": {"en": "less than 0.1 %", "nl": "minder dan 0,1 %"},
    "no request was found": {
        "en": "the rules differ here, and no request was found that is decided differently",
        "nl": "de regels verschillen hier, maar er is geen verzoek gevonden waarover anders wordt beslist",
    },
    "work": {
        "en": "the rules may differ here, and it takes too much work to say",
        "nl": "de regels verschillen hier misschien; het kost te veel werk om dat uit te zoeken",
    },
    "names": {
        "en": "of two rules that charge the same amount the first by its id is shown, and that is another one now",
        "nl": "van twee regels met hetzelfde bedrag staat die met het eerste id er, en dat is nu een andere",
    },
    "counts": {
        "en": "{differences}, {undecided} undecided.",
        "nl": "{differences}, {undecided} onbeslist.",
    },
    "one difference": {"en": "1 difference", "nl": "1 verschil"},
    "differences": {"en": "{count} differences", "nl": "{count} verschillen"},
    "rate": {"en": "{rate} of {base}", "nl": "{rate} van {base}"},
    "open": {"en": "open: is asked now", "nl": "open: wordt nu gevraagd"},
    "asked new": {"en": "{label} can now be stated", "nl": "{label} kan nu worden opgegeven"},
    "asked gone": {"en": "{label} can no longer be stated", "nl": "{label} kan niet meer worden opgegeven"},
    "asked other": {"en": "{label} can be stated in another way", "nl": "{label} wordt anders opgegeven"},
    "assumption": {"en": "taken as given: {label}: {old}, now {new}", "nl": "gaat zonder opgave uit van {label}: {old}, nu {new}"},  # noqa: E501
    "nothing": {"en": "nothing", "nl": "niets"},
    "new name": {"en": "{label} (new)", "nl": "{label} (nieuw)"},
    "currency": {"en": "the currency", "nl": "de munt"},
    "zone": {"en": "the time zone", "nl": "de tijdzone"},
    "calendar": {"en": "which days are working days", "nl": "welke dagen werkdagen zijn"},
    "ending": {"en": "which changes end the order", "nl": "welke wijzigingen de order beëindigen"},
    "desk": {"en": "who has the smallest mandate", "nl": "wie het kleinste mandaat heeft"},
    "referee": {"en": "who has the largest mandate", "nl": "wie het grootste mandaat heeft"},
    "line_fees": {"en": "which fees are charged per order line", "nl": "welke kosten per orderregel worden berekend"},
    "formation": {"en": "what must be proved of an agreement", "nl": "wat van een overeenkomst bewezen moet worden"},
}  # fmt: skip


class Told(Struct, frozen=True):
    """Differences that a person would call one, with the smallest request that shows them."""

    difference: Difference
    region: tuple[Box, ...]
    share: int
    example: Example
    new: Outcome


def together(differences: Iterable[Difference]) -> list[Difference]:
    """Those that a person would call one; harsher first, then the largest.

    They are of the same rules and make the same of the same verdict, or they are seen of the same request in the same
    region: an exception that is added, and the rule that no longer counts there.
    """
    found: dict[tuple[object, ...], Difference] = {}
    for each in sorted(differences, key=lambda each: -each.share):
        key = (each.about, each.names, each.change, each.old.outcome.verdict, each.new.verdict)
        if key not in found:
            found[key] = each
        elif each.region not in (found[key].region, ()):
            boxes = {frozenset(box.items()): box for box in (*found[key].region, *each.region)}
            found[key] = replace(found[key], region=tuple(boxes.values()), share=found[key].share + each.share)
    order = (Change.HARSHER, Change.MIXED, Change.FRIENDLIER, Change.SAME)
    return sorted(_seen_alike(found.values()), key=lambda each: (order.index(each.change), -each.share))


def _seen_alike(differences: Iterable[Difference]) -> list[Difference]:
    found: list[Difference] = []
    for each in differences:
        same = next((place for place, other in enumerate(found) if _alike(each, other)), None)
        if same is None:
            found.append(each)
        else:
            found[same] = replace(found[same], names=tuple(sorted({*found[same].names, *each.names})))
    return found


def _alike(one: Difference, other: Difference) -> bool:
    where = [{frozenset(box.items()) for box in each.region} for each in (one, other)]
    about = [(each.about, each.change, each.old.facts, each.old.items) for each in (one, other)]
    return one.about is About.RULES and where[0] == where[1] and about[0] == about[1]


def speech_of_both(old: Speech, new: Speech) -> Speech:
    """The words of the new book, and those that only the old one has; a word that means two things is marked."""
    both = Speech(new.book, new.lang)
    marked = {}
    for name, each in new.vocabulary.items():
        label = {lang: WORDS["new name"][lang].format(label=text) for lang, text in each.label.items()}
        marked[name + NEW] = replace(each, name=name + NEW, label=label)
    object.__setattr__(both, "vocabulary", {**marked, **new.vocabulary, **old.vocabulary})
    object.__setattr__(both, "rules", {**new.rules, **old.rules})
    return both


class ComparisonText:
    """Says what one comparison found."""

    def __init__(self, old: Speech, new: Speech, findings: Findings, regions: Regions, width: int) -> None:
        self.old = old
        self.new = new
        self.lang = new.lang
        self.findings = findings
        self.regions = regions
        self.width = width

    def text(self, found: Comparison, told: Sequence[Told]) -> str:
        """Everything: in one word, then one by one."""
        blocks = [self._head(found)]
        number = 0
        for change in (Change.HARSHER, Change.FRIENDLIER, Change.MIXED):
            mine = [each for each in told if each.difference.change is change]
            for place, each in enumerate(mine[: max(0, SHOWN - number)]):
                number += 1
                head = [WORDS[f"head {change.value}"][self.lang], ""] if not place else []
                blocks.append([*head, *self._told(each, number)])
        if (rest := len(told) - number) > 0:
            key = "one more" if rest == 1 else "others"
            blocks.append([WORDS[key][self.lang].format(count=rest)])
        blocks += self._doubts(found.undecided)
        if found.asked:
            blocks.append([WORDS["head asked"][self.lang], "", *(f"   {self.asked(each)}" for each in found.asked)])
        if not found.same:
            key = "one difference" if len(told) == 1 else "differences"
            differences = WORDS[key][self.lang].format(count=len(told))
            blocks.append([WORDS["counts"][self.lang].format(differences=differences, undecided=len(found.undecided))])
        return paragraphs(blocks)

    def _head(self, found: Comparison) -> list[str]:
        if found.same:
            return [WORDS["same"][self.lang]]
        if not found.differences:
            return [WORDS["unshown" if found.undecided else "alike"][self.lang]]
        by_change: dict[Change, list[str]] = {}
        for verdict, change in found.by_verdict.items():
            by_change.setdefault(change, []).append(self.verdict(verdict))
        lines = [WORDS["overall"][self.lang].format(change=WORDS[found.change][self.lang])]
        lines += [
            WORDS["by verdict"][self.lang].format(verdicts=", ".join(verdicts), change=WORDS[change][self.lang])
            for change, verdicts in sorted(by_change.items(), key=lambda pair: pair[0] is Change.SAME)
        ]
        return [line for each in lines for line in wrapped(each, self.width)]

    def verdict(self, verdict: Verdict) -> str:
        """A verdict in words."""
        return say_choice(verdict.value, ANSWERS["verdict"], self.lang)

    def name(self, about: About, name: str) -> str:
        """What makes the difference: a rule by its provision, title and id; or what else it is."""
        if about is About.SETTING:
            return WORDS[name][self.lang]
        if about is not About.RULES:
            return self.regions.speech.label(name)
        speech = self.old if name in self.old.rules else self.new
        where = "" if name in self.old.rules and name in self.new.rules else self._where(name)
        return f"{speech.provision(name)}, {speech.title(name)} ({name}){where}"

    def _where(self, name: str) -> str:
        if name in self.old.rules and name in self.new.rules:
            return ""
        return f" · {WORDS['gone' if name in self.old.rules else 'added'][self.lang]}"

    def title(self, difference: Difference, example: Example, new: Outcome) -> list[str]:
        """What makes a difference, one line each."""
        about, (name, *_) = difference.about, difference.names
        if about is About.ASSUMPTION:
            label = self.regions.speech.label(name)
            return [
                WORDS["assumption"][self.lang].format(
                    label=label, old=self._assumed(self.old, name), new=self._assumed(self.new, name)
                )
            ]
        if about is About.REPORTED:
            was, now = self._reported(self.old, name, example.outcome), self._reported(self.new, name, new)
            return [WORDS["reported"][self.lang].format(label=self.regions.speech.label(name), old=was, new=now)]
        return [self.name(about, each) for each in difference.names]

    def _reported(self, speech: Speech, name: str, outcome: Outcome) -> str:
        nothing = WORDS["nothing"][self.lang]
        return speech.value(name, outcome.reported[name]) if name in outcome.reported else nothing

    def _assumed(self, speech: Speech, name: str) -> str:
        value = speech.book.vocabulary[name].assumed
        return WORDS["nothing"][self.lang] if value is None else speech.value(name, value)

    def _told(self, told: Told, number: int) -> list[str]:
        lines: list[str] = []
        for place, said in enumerate(self.title(told.difference, told.example, told.new)):
            lines += wrapped(said, self.width, f"{number}. " if not place else " " * len(f"{number}. "))
        for key, said in self.parts(told):
            lines += wrapped(said, self.width, f"   {WORDS[key][self.lang]}  ")
        return lines

    def parts(self, told: Told) -> list[tuple[str, str]]:
        """Where it is so, a request that shows it, and what is decided of it."""
        where = self.where(told.region)
        facts = self.findings.facts(told.example.facts)
        if len(facts) > _FACTS + 1:
            facts = [*facts[:_FACTS], WORDS["more facts"][self.lang].format(count=len(facts) - _FACTS)]
        found = [("where" if not place else "", said) for place, said in enumerate(where)]
        found += [
            ("example", " · ".join(facts)),
            ("old", self.answer(self.old, told.example.outcome)),
            ("new", self.answer(self.new, told.new)),
        ]
        return found + [("", each) for each in self.money(told.example.outcome, told.new)]

    def where(self, region: Sequence[Box]) -> list[str]:
        """A region in words."""
        return list(dict.fromkeys(self.regions.lines(region)))

    def answer(self, speech: Speech, outcome: Outcome) -> str:
        """A decision on one line: the verdict, the total, and where it is written."""
        if outcome.undecided:
            return WORDS["open"][self.lang]
        said = self.verdict(outcome.verdict)
        if outcome.verdict in (Verdict.PAID, Verdict.FREE):
            said = f"{said}, {speech.money(outcome.total)}"
        parts = [self._rate(speech, outcome), speech.provisions(deciding(outcome))]
        return f"{said} ({'; '.join(filter(None, parts))})" if any(parts) else said

    def _rate(self, speech: Speech, outcome: Outcome) -> str:
        """What part of what is charged, where that is all."""
        lines = outcome.agreed.lines
        if len(lines) != 1 or outcome.total != lines[0].amount or lines[0].rate is None or lines[0].base is None:
            return ""
        if rate_of(lines[0].base, lines[0].rate) != lines[0].amount:
            return ""
        rate = WORDS["rate"][self.lang]
        return rate.format(rate=speech.rate(lines[0].rate), base=speech.money(lines[0].base))

    def money(self, old: Outcome, new: Outcome) -> list[str]:
        """What it means in money; where the answer is the same, what else changes."""
        accepted = (Verdict.PAID, Verdict.FREE)
        found = []
        more, back = new.total - old.total, new.settlement.refunded - old.settlement.refunded
        if old.verdict in accepted and new.verdict in accepted and more:
            found.append(WORDS["more" if more > 0 else "less"][self.lang].format(amount=self.new.money(abs(more))))
        if back and back != -more and not old.undecided and not new.undecided:
            key = "refunded more" if back > 0 else "refunded less"
            found.append(WORDS[key][self.lang].format(amount=self.new.money(abs(back))))
        if not found and old.verdict is new.verdict and old.answer == new.answer and old.reported == new.reported:
            found.append(WORDS["duties"][self.lang])
        return found

    def asked(self, asked: Asked) -> str:
        """A fact that a request can state under one of the two alone, or in another way."""
        key = "asked new" if asked.old is None else "asked gone" if asked.new is None else "asked other"
        speech = self.old if asked.new is None else self.new
        return WORDS[key][self.lang].format(label=f"{speech.label(asked.name)} ({asked.name})")

    def _doubts(self, undecided: Sequence[Doubt]) -> list[list[str]]:
        by_reason: dict[str, list[Doubt]] = {}
        for each in undecided:
            by_reason.setdefault(each.because, []).append(each)
        blocks = []
        for place, (because, doubts) in enumerate(by_reason.items()):
            head = [WORDS["head undecided"][self.lang], ""] if not place else []
            lines = wrapped(WORDS[because][self.lang], self.width)
            for each in doubts:
                names = "; ".join(self.name(each.about, name) for name in each.names)
                lines += wrapped(f"{names}: {self.where(each.region)[0]}", self.width, " - ")
            blocks.append([*head, *lines])
        return blocks


def deciding(outcome: Outcome) -> tuple[str, ...]:
    """The rules from which the answer follows."""
    if outcome.holds:
        return outcome.holds
    if outcome.verdict is Verdict.REFER:
        return tuple(dict.fromkeys(rule for each in outcome.referrals for rule in each.rules))
    if outcome.verdict is Verdict.REJECTED:
        return tuple(sorted(outcome.acceptance.rules))
    rules = outcome.agreed.rules | outcome.bounded.rules | outcome.waived.rules
    return tuple(sorted(rules or outcome.acceptance.rules))
