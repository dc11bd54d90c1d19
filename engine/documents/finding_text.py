"""The findings about a book as text: each at its place, then what is undecided, then how much is known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from engine.decision.outcome import Outcome, Verdict
from engine.documents.example import Example, Facts
from engine.documents.finding_words import because, mended, message
from engine.documents.region_text import FIRST, SEPARATOR, Regions
from engine.documents.speech import Speech
from engine.language.place import Place
from engine.language.problem import Problem, Severity, excerpted
from engine.proof.finding import Finding, Report, Status
from engine.vocabulary.answers import ANSWERS
from engine.vocabulary.attribute import Text
from engine.words.choice import say_choice

_FACTS = 8
"""Facts of an example that are said; the others are counted."""

_BARE = ("change.kind", "change.aspect")
"""Facts that are clear without their label."""

WORDS: dict[str, Text] = {
    "where": {"en": "where: {said}", "nl": "waar: {said}"},
    "example": {"en": "for example: {facts} → {answer}", "nl": "bijvoorbeeld: {facts} → {answer}"},
    "nobody": {"en": "no rule decides this: {facts}", "nl": "hierover beslist geen regel: {facts}"},
    "more": {"en": "and {count} more", "nl": "en nog {count}"},
    "undecided": {"en": "Undecided, because {reason}", "nl": "Onbeslist, want {reason}"},
    "error": {"en": "{count} error", "nl": "{count} fout"},
    "errors": {"en": "{count} errors", "nl": "{count} fouten"},
    "warning": {"en": "{count} warning", "nl": "{count} waarschuwing"},
    "warnings": {"en": "{count} warnings", "nl": "{count} waarschuwingen"},
    "note": {"en": "{count} note", "nl": "{count} opmerking"},
    "notes": {"en": "{count} notes", "nl": "{count} opmerkingen"},
    "nothing": {"en": "nothing found", "nl": "niets gevonden"},
    "counts": {
        "en": "of {all} questions {proved} proved, {refuted} refuted, {undecided} undecided",
        "nl": "van {all} vragen {proved} bewezen, {refuted} weerlegd, {undecided} onbeslist",
    },
    "reason": {"en": "{count}: {reason}", "nl": "{count}: {reason}"},
    "accepted": {"en": "gap accepted: `{name}`: {why}", "nl": "gat aanvaard: `{name}`: {why}"},
    "explain": {"en": "afspraak explain {code}", "nl": "afspraak explain {code} --lang nl"},
}


class Shown(Struct, frozen=True):
    """A finding with the request that shows it, and that request as a scenario."""

    finding: Finding
    example: Example | None = None
    scenario: str | None = None


class Findings:
    """The findings about one book, in one language."""

    def __init__(self, speech: Speech, regions: Regions, folder: Path) -> None:
        """`folder`: where the book is; what no rule is about stands at its manifest."""
        self.speech = speech
        self.regions = regions
        self.manifest = Place(_shown(str(folder / "book.yaml")), 1, 1)

    def text(self, shown: Sequence[Shown], report: Report, *, scenarios: bool = False) -> str:
        """Everything that was found, and how much is known; with the scenarios where they are asked for."""
        settled = [each for each in shown if each.finding.status is not Status.UNDECIDED]
        blocks = [self._block(each, scenarios=scenarios) for each in settled]
        blocks += self._undecided([each.finding for each in shown if each.finding.status is Status.UNDECIDED])
        blocks.append("\n".join([*self._accepted(), self.counts(report)]))
        return "\n\n".join(blocks)

    def problem(self, each: Shown) -> Problem:
        """A finding as something at a place: what is so, where, an example, and what would mend it."""
        finding, lang = each.finding, self.speech.lang
        places = self.places(finding)
        where = "; ".join(self.regions.lines(finding.region))
        notes = [WORDS["where"][lang].format(said=where)] if where else []
        if each.example is not None:
            notes.append(self.example(each.example))
        if finding.status is Status.UNDECIDED:
            notes.append(because(self.speech, finding.because))
        notes.append(mended(self.speech, finding))
        said = message(self.speech, finding)
        others = tuple((place, self.speech.provision(rule)) for rule, place in places[1:])
        severity = Severity(finding.severity.value)
        return Problem(finding.code, places[0][1], said, tuple(filter(None, notes)), others, severity)

    def places(self, finding: Finding) -> list[tuple[str, Place]]:
        """Where the rules of a finding are written, that which it is about first; the manifest where there is none."""
        rules = self.speech.rules
        found = [(rule, _near(rules[rule].place)) for rule in finding.rules if rule in rules]
        return found or [("", self.manifest)]

    def example(self, example: Example) -> str:
        """A request in a few words, and what is decided of it."""
        lang = self.speech.lang
        facts = self.facts(example.facts)
        if len(facts) > _FACTS + 1:
            facts = [*facts[:_FACTS], WORDS["more"][lang].format(count=len(facts) - _FACTS)]
        return WORDS["example"][lang].format(facts=SEPARATOR.join(facts), answer=self.answer(example.outcome))

    def title(self, finding: Finding, example: Example) -> str:
        """What a scenario that shows it is called."""
        said = message(self.speech, finding, ids=False)
        if not finding.rules:
            first = {name: example.facts[name] for name in FIRST if name in example.facts}
            said = WORDS["nobody"][self.speech.lang].format(facts=", ".join(self.facts(first)))
        return said[:1].upper() + said[1:]

    def facts(self, facts: Facts) -> list[str]:
        """Facts in words, the most telling first."""
        speech, order = self.speech, {name: place for place, name in enumerate(FIRST)}
        names = sorted(facts, key=lambda name: (order.get(name, len(order)), name))
        return [
            speech.value(name, facts[name])
            if name in _BARE
            else f"{speech.label(name)}: {speech.value(name, facts[name])}"
            for name in names
        ]

    def answer(self, outcome: Outcome) -> str:
        """The verdict, with what is to be paid."""
        verdict = say_choice(outcome.verdict.value, ANSWERS["verdict"], self.speech.lang)
        return f"{verdict}, {self.speech.money(outcome.total)}" if outcome.verdict is Verdict.PAID else verdict

    # Blocks

    def _block(self, each: Shown, *, scenarios: bool) -> str:
        problem = self.problem(each)
        said = excerpted(problem, _lines(problem) if each.finding.rules else {})
        return f"{said}\n\n{each.scenario}" if scenarios and each.scenario else said

    def _undecided(self, findings: Sequence[Finding]) -> list[str]:
        """One line for each question without an answer, by why that is."""
        by_reason: dict[str, list[str]] = {}
        for finding in findings:
            place = self.places(finding)[0][1]
            said = message(self.speech, finding)
            if not finding.rules and finding.region and finding.because != "more":
                said = f"{said} ({self.regions.lines(finding.region)[0]})"
            by_reason.setdefault(finding.because, []).append(f"  {place}: {finding.code}: {said}")
        heads = {
            each: WORDS["undecided"][self.speech.lang].format(reason=because(self.speech, each)) for each in by_reason
        }
        return ["\n".join([heads[each], *dict.fromkeys(lines)]) for each, lines in by_reason.items()]

    def _accepted(self) -> list[str]:
        lang = self.speech.lang
        return [
            WORDS["accepted"][lang].format(name=gap.name, why=self.speech.text(gap.because))
            for gap in self.speech.book.accepted_gaps
        ]

    def counts(self, report: Report) -> str:
        """The last line: what was found, how much is settled, and why the rest is not."""
        lang, settled = self.speech.lang, [each for each in report.findings if each.status is not Status.UNDECIDED]
        severities = Counter(each.severity.value for each in settled)
        parts = [
            WORDS[kind if severities[kind] == 1 else f"{kind}s"][lang].format(count=severities[kind])
            for kind in ("error", "warning", "note")
            if severities[kind]
        ]
        reasons: Counter[str] = Counter()
        for each in report.findings:
            if each.status is Status.UNDECIDED:
                reasons[each.because] += each.questions
        counts = WORDS["counts"][lang].format(
            all=report.proved + report.refuted + report.undecided,
            proved=report.proved,
            refuted=report.refuted,
            undecided=report.undecided,
        )
        why = [
            WORDS["reason"][lang].format(count=count, reason=because(self.speech, reason))
            for reason, count in reasons.most_common()
        ]
        said = f"{', '.join(parts) or WORDS['nothing'][lang]}; {counts}"
        if len(reasons) == 1:
            why = [because(self.speech, next(iter(reasons)))]
        said = f"{said} ({'; '.join(why)})" if why else said
        return f"{said}.   {WORDS['explain'][lang].format(code=settled[0].code)}" if settled else f"{said}."


def _lines(problem: Problem) -> Mapping[str, Sequence[str]]:
    """The files that a problem is about, as far as they can be read, by line."""
    found = {}
    for file in {problem.place.file, *(place.file for place, _ in problem.others)}:
        try:
            found[file] = Path(file).read_text(encoding="utf-8").splitlines()
        except (OSError, ValueError):
            continue
    return found


def _near(place: Place) -> Place:
    return replace(place, file=_shown(place.file))


def _shown(file: str) -> str:
    """A path from here, where it lies below."""
    path, here = Path(file), Path.cwd()
    return path.relative_to(here).as_posix() if path.is_absolute() and path.is_relative_to(here) else file
