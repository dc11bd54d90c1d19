"""What `check` says of a small book, put beside what is true of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from engine.books import Ready
from engine.case import Case
from engine.language.source import Scale
from engine.proof.finding import Finding, Report, Status
from engine.proof.subject import Subject
from engine.quantities.value import NOT_APPLICABLE
from engine.vocabulary.attribute import Kind
from engine.witness import Found
from tests.proof.domain import OTHER_KIND, requests
from tests.proof.random_books import KINDS
from tests.proof.truth import Seen, Truths, all_seen

CODES = (
    "gap",
    "charge-gap",
    "clash",
    "shadowed",
    "vacuous",
    "redundant",
    "exception-without-effect",
    "tier-never-reached",
)
"""What is looked into here."""


@dataclass(frozen=True)
class Asked:
    """One thing that can be wrong with a book: what, and of whom."""

    code: str
    about: tuple[str, ...]
    name: str = ""


@dataclass(frozen=True)
class Claim:
    """What a report says of it: not found (None), proved, refuted or undecided."""

    status: Status | None
    witnesses: tuple[Found, ...] = ()


class Small:
    """One small book with all that is true of it."""

    def __init__(self, ready: Ready) -> None:
        self.ready = ready
        self.truths = Truths(ready.book)
        self.cases: Sequence[Case] = tuple(requests(ready.book))
        self.all, self.each = all_seen(self.truths, self.cases)
        self.lines: Mapping[str, frozenset[str]] = self.truths.standing.lines
        tested = {
            atom.axis for stage in ready.plan.stages for rule in stage.rules for part in rule.when for atom in part
        }
        vocabulary = ready.book.vocabulary
        self.told = [
            name
            for name in sorted(tested)
            if name in vocabulary and name.startswith("own.") and vocabulary[name].kind in (Kind.CHOICE, Kind.TRUTH)
        ]
        """Facts that somebody who asks something says, where they are asked for."""
        self.by_kind = "change.kind" in tested

    def truth(self) -> Iterator[tuple[Asked, bool]]:
        """Everything that can be wrong with the book, and whether it is."""
        seen = self.all
        for rule in sorted(self.truths.rules):
            applies = rule in seen.applies
            yield Asked("vacuous", (rule,)), not applies
            stands = any(each == rule for each, _ in seen.stands)
            yield Asked("shadowed", (rule,)), applies and not (stands and rule in seen.counts)
            for tier in self.tiers(rule):
                reached = (rule, tier) in seen.reached
                yield Asked("tier-never-reached", (rule,), f"tier {tier}"), not reached
                decides = any(
                    (rule, tier) in each.standing_tiers and rule in each.counts for each in self.each.values()
                )
                yield Asked("shadowed", (rule,), f"tier {tier}"), reached and not decides
            if rule in seen.counts:
                yield Asked("redundant", (rule,)), not self.matters(rule)
            if self.truths.rules[rule].then.acceptance == "accept":
                yield Asked("charge-gap", (rule,)), self.unpriced(rule)
        for by, rule in self.exceptions():
            yield Asked("exception-without-effect", (by, rule)), (by, rule) not in seen.meets
        for one in sorted(self.truths.rules):
            for other in sorted(self.truths.rules):
                if one < other:
                    yield Asked("clash", (one, other)), (one, other) in seen.clashes
        for kind in (*KINDS, OTHER_KIND) if self.by_kind else ("",):
            yield Asked("gap", (), kind), self.gap(kind)

    def tiers(self, rule: str) -> range:
        charges = self.truths.rules[rule].then.charges
        return range(1, 1 + max((len(c.amount.tiers) for c in charges if isinstance(c.amount, Scale)), default=0))

    def exceptions(self) -> frozenset[tuple[str, str]]:
        """Rules that replace another on a line of both, with none in between that does so as well."""
        found = self.truths.standing._defeaters
        return frozenset(
            (by, rule)
            for (rule, line), others in found.items()
            for by, _ in others
            if not any((by, line) in found[between, line] for between, _ in others)
        )

    def matters(self, rule: str) -> bool:
        """Whether some request is decided otherwise without a rule."""
        return any(
            self.truths.differs(case, rule)
            for case, seen in zip(self.cases, self.each.values(), strict=True)
            if rule in seen.applies
        )

    def gap(self, kind: str) -> bool:
        """Whether nothing but the default decides some request of a kind that says what it is asked."""
        return any(seen.defaulted for case, seen in self.telling() if kind in ("", case["change.kind"]))

    def unpriced(self, rule: str) -> bool:
        """Whether a rule accepts some request that says what it is asked, with nobody to say what it costs."""
        return any(rule in seen.silent for _, seen in self.telling())

    def telling(self) -> Iterator[tuple[Case, Seen]]:
        """The requests that say what they are asked."""
        for case, seen in zip(self.cases, self.each.values(), strict=True):
            if all(case[name] is not NOT_APPLICABLE for name in self.told):
                yield case, seen

    # what a report says

    def claims(self, report: Report, subject: Subject) -> dict[Asked, Claim]:
        """Each finding as an answer to what it is about; the same thing found more than once: the surest."""
        found: dict[Asked, Claim] = {}
        for finding in (each for each in report.findings if each.code in CODES):
            for asked in self.asked(finding, subject):
                witnesses = () if finding.witness is None else (finding.witness,)
                before = found.get(asked, Claim(None))
                status = finding.status if before.status in (None, Status.UNDECIDED) else before.status
                found[asked] = Claim(status, before.witnesses + witnesses)
        return found

    def asked(self, finding: Finding, subject: Subject) -> Iterator[Asked]:
        if finding.code == "gap":
            yield from (Asked("gap", (), kind) for kind in self.kinds(finding, subject))
        elif finding.code == "shadowed":
            yield Asked("shadowed", finding.rules[:1], finding.name)
        elif finding.code == "clash":
            yield Asked("clash", finding.rules)
        else:
            yield Asked(finding.code, finding.rules, finding.name)

    def kinds(self, finding: Finding, subject: Subject) -> set[str]:
        if not self.by_kind:
            return {""}
        cells, choices = subject.space.cells["change.kind"], subject.space.axes["change.kind"].choices
        spans = [span for box in finding.region for span in cells.spans(box["change.kind"])]
        named = {choices[code] for low, high in spans for code in range(low, high)}
        return {kind if kind in KINDS else OTHER_KIND for kind in named}

    def shows(self, asked: Asked, case: Case) -> bool:
        """Whether one request shows what was found."""
        seen: Seen = self.truths.seen(case)
        match asked.code:
            case "clash":
                return asked.about in seen.clashes
            case "charge-gap":
                return asked.about[0] in seen.silent
            case "gap":
                return seen.defaulted
        raise ValueError(asked)
