"""One case under one book, decided by the engine and by the oracle, and where they differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from itertools import chain
from typing import Any

from engine.case import Case, Origin
from engine.core.lower import lower
from engine.core.matching import Matched
from engine.core.plan import Plan, Stage, Step
from engine.decision.agreement import Agreement
from engine.decision.decider import Decider
from engine.decision.outcome import Outcome
from engine.language.source import Book, Scale, Span
from engine.quantities.value import UNKNOWN, Day
from engine.vocabulary.lists import ACTION, LINES, UNCHANGED
from tests.oracle.facts import Facts
from tests.oracle.judge import judge
from tests.oracle.judgement import Judgement, Matching, Settled
from tests.oracle.moments import Moment
from tests.oracle.standing import QUESTIONS, Standing
from tests.oracle.stretches import Stretch


@dataclass(frozen=True)
class Compared:
    """One case, decided twice."""

    judgement: Judgement
    outcome: Outcome
    expected: Mapping[str, Matching]
    """Which rules the oracle finds in each question, from the answers of the engine."""
    of_lines: Mapping[str, tuple[Matching, ...]]
    """The same of each order line that changes, for the rules that are asked of these."""
    differences: list[str]

    @property
    def matchings(self) -> tuple[Matching, ...]:
        """All of them."""
        return (*self.expected.values(), *chain.from_iterable(self.of_lines.values()))


class Recorder:
    """The engine's two matchers, and what they agreed on."""

    def __init__(self, agreement: Agreement) -> None:
        self.agreement = agreement
        self.found: dict[Step, tuple[Stage, list[Matched]]] = {}
        """First what is matched for the whole order, then (with rules per line) for lines that change."""

    def __call__(self, stage: Stage, case: Case) -> Matched:
        matched = self.agreement(stage, case)
        self.found.setdefault(stage.step, (stage, []))[1].append(matched)
        return matched


class Both:
    """A book, to be decided twice."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.standing = Standing(book)
        self.ends = span_ends(book)
        self.decider = Decider(lower(book))
        self.recorder = Recorder(self.decider._agreed)
        self.decider._agreed = self.recorder  # type: ignore[assignment]

    @property
    def plan(self) -> Plan:
        """What the book was lowered to."""
        return self.decider.plan

    def close(self) -> None:
        """Give back what the matchers hold."""
        self.decider.close()

    def decide(self, case: Case, completions: Iterable[Case] = ()) -> Compared:
        """What the oracle finds, what the engine finds, and how these differ; `completions` have no unknown facts.

        Raises:
            DisagreementError: inference and grid differ.
        """
        judgement = judge(self.book, case, self.standing)
        self.recorder.found.clear()
        outcome = self.decider.decide(case)
        given = {name: value for name, value in outcome.case.values.items() if _answered(outcome.case, name)}
        facts = Facts(self.book, case, given)
        expected, of_lines = judgement.matching, judgement.of_lines
        if not judgement.complete or judgement.answers != given:
            expected = {question: self.standing.matching(question, facts) for question in QUESTIONS}
            of_lines = {question: tuple(self.of_lines(question, facts)) for question in QUESTIONS}
        vague = any(isinstance(value, Day) for value in case.values.values()) or not all(map(case.known, self.ends))
        differences = [*self.different_rules(expected, vague=vague)]
        if not vague:
            differences += self.different_on_lines(of_lines)
        differences += self.different_definitions(outcome, facts, vague=vague)
        if judgement.complete and not outcome.undecided:
            differences += different(judgement, outcome, self.plan, vague=vague)
        elif judgement.complete and not vague:
            said = [(each.step.value, each.rules, each.facts) for each in outcome.undecided]
            differences.append(f"complete: the engine leaves {said} undecided")
        elif not outcome.undecided:
            differences += self.different_completions(outcome, case, completions)
        return Compared(judgement, outcome, expected, of_lines, differences)

    def different_rules(self, expected: Mapping[str, Matching], *, vague: bool) -> Iterator[str]:
        """Rules that apply or stand for one and not for the other; from the answers of the engine.

        Where a date stands for an instant, or an end of a span is unknown, the engine may know less, never something
        else: the bounds of a span are one place among them, or several places that know nothing of each other.
        """
        for question, matching in expected.items():
            found = self.matching(question)
            for each in fields(Matching):
                mine, theirs = getattr(matching, each.name), getattr(found, each.name)
                less = vague and (mine <= theirs if each.name.startswith("maybe") else mine >= theirs)
                if mine != theirs and not less:
                    only = f"oracle only {sorted(mine - theirs)}, engine only {sorted(theirs - mine)}"
                    yield f"{question} {each.name}: {only}"

    def different_on_lines(self, expected: Mapping[str, tuple[Matching, ...]]) -> Iterator[str]:
        """Rules that are asked of each order line; of lines that are alike the engine matches one."""
        for question, matchings in expected.items():
            found = self.on_lines(question)
            if found and found != set(matchings):
                yield f"{question} on lines: oracle {set(matchings) - found}, engine {found - set(matchings)}"

    def of_lines(self, question: str, facts: Facts) -> Iterator[Matching]:
        """What the oracle finds of each order line that changes."""
        for item in (facts.items(LINES) or ()) if self.standing.per_line else ():
            if item[ACTION] != UNCHANGED:
                yield self.standing.matching(question, item, per_line=True)

    def different_completions(self, outcome: Outcome, case: Case, completions: Iterable[Case]) -> Iterator[str]:
        """The engine says that what is unknown does not matter: it may not, whatever it turns out to be."""
        for full in completions:
            judgement = judge(self.book, full, self.standing)
            if judgement.complete:
                for each in different(judgement, outcome, self.plan):
                    if not each.startswith(_MAY_CHANGE):
                        known = {name: value for name, value in full.values.items() if case[name] != value}
                        yield f"completed: {each} with {known}"

    def matching(self, question: str) -> Matching:
        """What the engine matched of the rules about the whole order, in the words of the oracle."""
        stage, (matched, *_) = self.recorder.found[Step(question)]
        return _in_words(question, stage, matched, per_line=False)

    def on_lines(self, question: str) -> set[Matching]:
        """What the engine matched of the order lines that change."""
        stage, (_, *matched) = self.recorder.found[Step(question)]
        return {_in_words(question, stage, each, per_line=True) for each in matched}

    def different_definitions(self, outcome: Outcome, facts: Facts, *, vague: bool) -> Iterator[str]:
        """Values of definitions, from the answers of the engine."""
        for definition in self.book.definitions:
            mine, theirs = facts[definition.name], outcome.case[definition.name]
            if isinstance(mine, Stretch) or definition.kind.value == "span":
                continue
            if not _same(mine, theirs) and not (vague and theirs is UNKNOWN):
                yield f"definition {definition.name}: oracle {mine}, engine {theirs}"


def span_ends(book: Book) -> frozenset[str]:
    """The moments between which the book measures."""
    spans = [each.meaning for each in book.definitions if isinstance(each.meaning, Span)]
    scales = [charge.amount for rule in book.rules for charge in rule.then.charges if isinstance(charge.amount, Scale)]
    spans += [scale.over for scale in scales if isinstance(scale.over, Span)]
    return frozenset(end.name for span in spans for end in (span.since, span.until))


_MAY_CHANGE = ("duties", "layer:", "cleared", "reduced", "agreed", "charged", "lines of 0.00")
"""What an unknown fact may change in a decision that is not open: how it came about, and what is told."""


def _answered(case: Case, name: str) -> bool:
    return case.origins.get(name) is Origin.ANSWERED


def _in_words(question: str, stage: Stage, matched: Matched, *, per_line: bool) -> Matching:
    rules = [rule for rule in stage.rules if rule.per_line is per_line]
    says = {rule.id: (rule.origin, _line(question, rule.line)) for rule in rules}
    found = (getattr(matched, each.name) for each in fields(Matching))
    return Matching(*(frozenset(says[rule] for rule in these if rule in says) for these in found))


def _line(question: str, line: str) -> str:
    if question == "charge.agreed":
        return f"charge {'' if line == '*' else line}"
    if question == "charge.bounded":
        return f"bound {line.removeprefix('at most ')}" if line != "at most in total" else "bound"
    return f"duty {line}" if question == "duties" else line


def _same(mine: object, theirs: object) -> bool:
    if isinstance(mine, Moment):
        if mine.first == mine.last:
            return isinstance(theirs, datetime) and theirs.astimezone(UTC) == mine.first
        return isinstance(theirs, Day) or theirs is UNKNOWN
    return mine == theirs and type(mine) is type(theirs)


def different(judgement: Judgement, outcome: Outcome, plan: Plan, *, vague: bool = False) -> Iterator[str]:
    """Everything that follows from the rules, where nothing is left open (of duties, with a `vague` fact, less)."""
    acceptance, bounded = outcome.acceptance, outcome.bounded
    roles = {plan.referee if role is None else role for role in judgement.roles}
    found = {referral.role for referral in outcome.referrals}
    lines = zip(outcome.agreed.lines, bounded.left, strict=True) if acceptance.accepted is not False else ()
    settlement = outcome.settlement
    charged = tuple(sorted((line.fee, line.line or 0, line.amount) for line in outcome.agreed.lines if not line.credit))
    found_lines = sorted((line.fee, left) for line, left in lines)
    mines: Mapping[str, Any] = {
        "lines": tuple((fee, left) for fee, left in judgement.lines if left),
        "lines of 0.00": sum(1 for _, left in judgement.lines if not left),
    }
    theirs: Mapping[str, Any] = {
        "binding": outcome.formation.binding,
        "terms": outcome.formation.terms,
        "accepted": acceptance.accepted,
        "layer": None if acceptance.layer is None else acceptance.layer.value,
        "agreed": outcome.agreed.total,
        "charged": charged,
        "lines": tuple((fee, left) for fee, left in found_lines if left),
        "lines of 0.00": sum(1 for _, left in found_lines if not left),
        "reduced": bounded.reduced,
        "computed": bounded.computed,
        "cleared": bounded.cleared,
        "waived": outcome.waived.amount,
        "total": outcome.total,
        "holds": frozenset(outcome.holds),
        "referred": bool(outcome.referrals),
        "verdict": outcome.verdict.value,
    }
    for name, value in theirs.items():
        mine = mines[name] if name in mines else getattr(judgement, name)
        if mine != value:
            yield f"{name}: oracle {mine}, engine {value}"
    if judgement.referred and not (found <= roles if len(roles) > 1 else found == roles):
        yield f"roles: oracle {sorted(map(str, roles))}, engine {sorted(map(str, found))}"
    for each in fields(Settled):
        mine, engines = getattr(judgement.settlement, each.name), getattr(settlement, each.name)
        if mine != engines:
            yield f"settlement.{each.name}: oracle {mine}, engine {engines}"
    owed = frozenset(_duty(duty.code, duty.owner, duty.due) for duty in outcome.duties)
    expected = frozenset(_duty(*duty) for duty in judgement.duties)
    if judgement.all_duties and not (owed <= expected if vague else owed == expected):
        yield f"duties: oracle only {_said(expected - owed)}, engine only {_said(owed - expected)}"


def _duty(code: str, owner: str | None, due: datetime | None) -> tuple[str, str | None, datetime | None]:
    if code == "quote_charge":
        return code, None, None
    return code, owner, None if due is None else due.astimezone(UTC)


def _said(duties: frozenset[tuple[str, str | None, datetime | None]]) -> list[str]:
    return sorted(f"{code} by {owner} at {due}" for code, owner, due in duties)
