"""Faults put into every shipped book are found by the readings that can know them; what is none is found by none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import islice

import pytest

from engine.core.plan import Plan
from engine.decision.decider import Trial
from engine.decision.outcome import Cause, Outcome, Verdict
from engine.mutants.affected import Differing
from engine.proof.clashes import clashes
from engine.proof.comparison import compare
from engine.proof.difference import Comparison, said
from engine.proof.finding import Finding, Status
from engine.proof.gaps import gaps
from engine.proof.half import Side
from engine.proof.reach import reach
from engine.proof.redundancy import exceptions, redundancy
from engine.proof.subject import Subject
from engine.regions.boxes import complement
from engine.regions.conditions import Conditions
from engine.regions.work import Work
from engine.specs.expectation import Expectations
from engine.specs.rows import Row, Rows, rows_of
from engine.specs.shelf import Shelf
from engine.verbs.check import own_rules
from tests.proof.faults import Fault, Faults
from tests.proof.harmless import HARMLESS, duplicated

BOOKS = ("law/nl", "practice", "manufacturing", "services", "works", "webshop", "hospitality")

WANTED = {
    "removed": 4,
    "gap": 2,
    "vacuous": 4,
    "clash": 3,
    "redundant": 2,
    "shadowed": 2,
    "exception without effect": 2,
    "tier never reached": 2,
    "bound moved": 6,
    "amount changed": 6,
    "outcome flipped": 4,
    "layer swapped": 3,
    "condition dropped": 3,
    "duty dropped": 2,
    "duty owner changed": 1,
    "duty due changed": 1,
    "hold dropped": 2,
}
"""How many of each kind a book gets, where it has rules for them."""
INSTEAD = ("removed", "vacuous", "outcome flipped", "condition dropped", "clash")
"""Kinds of which a book gets more where others do not fit it."""
LEAST = 40
TESTED = ("bound moved", "amount changed")
"""Kinds that features must notice."""
MISSED = 0.2
"""The share of them that features may miss."""
IN_DOUBT = 0.1
"""The share of all faults that compare and check may name without being sure: no request is found, or work runs out."""
GIVEN_UP = 3
"""After so many copies of a kind of which nothing tells whether they are faults no more are made."""


class Shipped:
    """A book as it is, with the rows of its features."""

    def __init__(self, name: str) -> None:
        (self.rows,) = rows_of([name], Shelf())
        self.book, self.plan = self.rows.spec.book, self.rows.plan
        self.side = Side(self.plan, self.book.vocabulary)
        self.faults = Faults(self.book, own_rules(self.book), live(self.rows))

    def compared(self, fault: Fault) -> Comparison:
        return compare(self.side, Side(fault.plan, self.book.vocabulary), trial=True, most=1)

    def deciding(self, fault: Fault) -> Iterator[tuple[Row, Outcome]]:
        """The rows that a copy may decide otherwise, with what it decides."""
        differing, trial = Differing(self.plan, fault.plan), Trial(fault.plan)
        return ((row, trial.decide(row.case)) for row in self.rows.rows if differing.may_change(row.outcome))

    def otherwise(self, fault: Fault) -> bool:
        """Whether a row of the features is decided otherwise."""
        return any(
            said(outcome) != said(row.outcome)
            for row, outcome in self.deciding(fault)
            if not outcome.undecided and not row.outcome.undecided
        )

    def tested(self, fault: Fault) -> bool:
        """Whether a row of the features fails."""
        expectations = Expectations(self.rows.spec.steps.slots, fault.plan)
        differing, trial = Differing(self.plan, fault.plan), Trial(fault.plan)
        return any(row.fails(expectations, trial) for row in self.rows.rows if differing.may_change(row.outcome))

    def shows(self, fault: Fault) -> bool:
        """Whether a row shows that the copy has the fault that is meant, where rows can."""
        match fault.kind:
            case "gap":
                return any(_defaulted(outcome) for row, outcome in self.deciding(fault) if not _defaulted(row.outcome))
            case "clash":
                return any(_clashes(outcome, fault.about) for _, outcome in self.deciding(fault))
        return True


shipped = cache(Shipped)


def live(rows: Rows) -> frozenset[str]:
    """The rules that decide some row."""
    outcomes = [row.outcome for row in rows.rows]
    referring = (rule for outcome in outcomes for referral in outcome.referrals for rule in referral.rules)
    return frozenset((*(rule for outcome in outcomes for rule in (*outcome.rules, *outcome.holds)), *referring))


def _defaulted(outcome: Outcome) -> bool:
    return outcome.verdict is Verdict.REJECTED and outcome.acceptance.layer is None


def _clashes(outcome: Outcome, rules: Iterable[str]) -> bool:
    causes = {Cause.CLASH, Cause.FORMATION_SILENT}
    return any(each.cause in causes and set(rules) <= set(each.rules) for each in outcome.referrals)


# What check says of the rules concerned ------------------------------------------------------------------------------


def reaching(subject: Subject) -> Iterator[Finding | None]:
    yield from reach(subject)


def repeating(subject: Subject) -> Iterator[Finding | None]:
    list(reach(subject))  # where a rule counts
    yield from redundancy(subject)


CHECKED: dict[str, tuple[str, Callable[[Subject], Iterator[Finding | None]]]] = {
    "vacuous": ("vacuous", reaching),
    "shadowed": ("shadowed", reaching),
    "tier never reached": ("tier-never-reached", reaching),
    "clash": ("clash", clashes),
    "redundant": ("redundant", repeating),
    "exception without effect": ("exception-without-effect", exceptions),
}
"""The code of the finding, and the question to which it is the answer."""


def findings(
    plan: Plan, book: Shipped, about: Iterable[str], ask: Callable[[Subject], Iterator[Finding | None]]
) -> list[Finding]:
    subject = Subject(plan, book.book.vocabulary, Trial(plan), own=frozenset(about))
    try:
        return [found for found in ask(subject) if found is not None]
    finally:
        subject.close()


def checked(book: Shipped, fault: Fault) -> Status | None:
    """How sure `check` is of it; None: it does not find it, or finds it in the book as it is."""
    if fault.kind == "gap":
        return Status.REFUTED if _gap(book, fault) else None
    code, ask = CHECKED[fault.kind]

    def named(plan: Plan) -> frozenset[Status]:
        found = (each for each in findings(plan, book, fault.about, ask) if each.code == code)
        return frozenset(each.status for each in found if _names(each, fault))

    known = named(fault.plan)
    if named(book.plan) - {Status.UNDECIDED}:
        return None
    return next((each for each in (Status.PROVED, Status.REFUTED, Status.UNDECIDED) if each in known), None)


def _names(found: Finding, fault: Fault) -> bool:
    match fault.kind:
        case "clash" | "exception without effect":
            return set(fault.about) == set(found.rules)
        case "redundant":
            return not set(fault.about).isdisjoint(found.rules)
    return found.rules[0] == fault.about[0]


def _gap(book: Shipped, fault: Fault) -> bool:
    """Whether a gap is found where the rule stood that is gone, with a request that it decided."""
    subject = Subject(fault.plan, book.book.vocabulary, Trial(fault.plan), beside=(book.plan,), own=frozenset())
    conditions = Conditions(book.plan, subject.space)
    stood = [
        box
        for stage in book.plan.stages
        for rule in stage.rules
        if rule.origin == fault.about[0] and rule.line == "acceptance"
        for box in conditions.of(rule)
    ]
    trial = Trial(book.plan)
    try:
        elsewhere = complement(subject.space, stood, Work(1_000_000))
        return any(
            found.witness is not None
            and found.status is Status.REFUTED
            and not _defaulted(trial.decide(found.witness.outcome.case))
            for found in gaps(subject, elsewhere)
            if found is not None and found.code == "gap"
        )
    finally:
        subject.close()


# The faults of one book ----------------------------------------------------------------------------------------------


def faults(book: Shipped) -> tuple[list[tuple[Fault, Comparison]], list[Fault]]:
    """The first faults of each kind, and copies of which nothing tells whether they are any.

    A copy is a fault if a request is decided otherwise: one that compare finds, or a row of the features.
    """
    found: list[tuple[Fault, Comparison]] = []
    unsure: list[Fault] = []
    left = {kind: _faulty(book, kind, unsure) for kind in WANTED}
    for kind, count in WANTED.items():
        found += islice(left[kind], count)
    for kind in INSTEAD:
        found += islice(left[kind], max(0, LEAST - len(found)))
    return found, unsure


def _faulty(book: Shipped, kind: str, unsure: list[Fault]) -> Iterator[tuple[Fault, Comparison]]:
    seen: set[str] = set()
    for fault in book.faults.of(kind):
        if fault.about[0] in seen or not book.shows(fault):
            continue
        comparison = book.compared(fault)
        if comparison.differences or book.otherwise(fault):
            assert not comparison.same, f"{fault}: compare says that nothing differs, a row of the features does"
            seen.add(fault.about[0])
            yield fault, comparison
        elif not comparison.same:
            unsure.append(fault)
            if sum(each.kind == kind for each in unsure) == GIVEN_UP:
                return


@pytest.mark.parametrize("name", BOOKS)
def test_faults_are_found(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    book = shipped(name)
    seeded, unsure = faults(book)
    found = {reading: Counter[str]() for reading in ("compare", "check", "test")}
    unnoticed, doubts, survivors = list[str](), list[str](), list[str]()
    for fault, comparison in seeded:
        if comparison.differences:
            found["compare"][fault.kind] += 1
        else:
            doubts.append(f"compare: {fault}")
        if fault.kind in CHECKED or fault.kind == "gap":
            match checked(book, fault):
                case None:
                    unnoticed.append(str(fault))
                case Status.UNDECIDED:
                    doubts.append(f"check: {fault}")
                case _:
                    found["check"][fault.kind] += 1
        if book.tested(fault):
            found["test"][fault.kind] += 1
        elif fault.kind in TESTED:
            survivors.append(str(fault))
    kinds = Counter(fault.kind for fault, _ in seeded)
    with capsys.disabled():
        counts = ", ".join(f"{kind} {count}" for kind, count in kinds.items())
        by = ", ".join(f"{reading} {count.total()}" for reading, count in found.items())
        print(f"\n{name}: {kinds.total()} faults ({counts}); shown by {by}")
        print("".join(f"  nothing shows {each}\n" for each in unsure), end="")
        print("".join(f"  check misses {each}\n" for each in unnoticed), end="")
        print("".join(f"  in doubt, {each}\n" for each in doubts), end="")
        print("".join(f"  test misses {each}\n" for each in survivors), end="")
    assert len(seeded) >= LEAST, kinds
    assert not unnoticed
    assert len(doubts) <= IN_DOUBT * len(seeded), doubts
    assert len(survivors) <= MISSED * sum(kinds[kind] for kind in TESTED), survivors


# What is no fault ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", HARMLESS)
@pytest.mark.parametrize("name", BOOKS)
def test_what_is_no_fault_is_not_found(name: str, kind: str) -> None:
    book = shipped(name)
    for about, copy in islice(HARMLESS[kind](book.faults), 3):
        fault = Fault(kind, about, copy)
        comparison = book.compared(fault)
        assert comparison.same, (fault, comparison.differences, comparison.undecided)


@pytest.mark.parametrize("name", BOOKS)
def test_a_rule_that_stands_there_twice_is_redundant_and_changes_nothing(name: str) -> None:
    book = shipped(name)
    for about, copy in islice(duplicated(book.faults), 2):
        fault = Fault("redundant", about, copy)
        assert book.compared(fault).same, fault
        assert checked(book, fault) is Status.PROVED, fault
