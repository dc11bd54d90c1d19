"""Clauses that do not do what their author means, or that law takes away: shown where a request shows them.

A lint that finds nothing proves nothing, and is not counted among the questions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from engine.core.evaluate import evaluate
from engine.core.plan import Limit, Line, Rule, Stage, Step
from engine.decision.outcome import ORDER_VALUE_CAP, Outcome
from engine.decision.steps.bounded import UNCAPPED
from engine.proof.finding import Finding, Severity, Status
from engine.proof.subject import Subject
from engine.quantities.value import Nothing, Value
from engine.regions.boxes import Boxes, meeting
from engine.regions.space import Box
from engine.regions.work import OutOfWorkError
from engine.vocabulary.layer import Layer

_TRIES = 4
_KIND = ("charge.basis", "charge.negotiated")
"""What tells one kind of charge from another."""

_MONEY = ("order.value", "deposit.paid", "costs.proven_loss", "change.cost")
"""Amounts that are tried larger and smaller."""


class Version(Struct, frozen=True):
    """A rule that is in force on some days: first and last included, None without end; `name` is what they share."""

    name: str
    rule: str
    since: date | None
    until: date | None


def lints(subject: Subject) -> Iterator[Finding]:
    """What requests show of the charging rules of a book."""
    for stage in subject.stage(Step.AGREED):
        for rule in stage.rules:
            line = rule.conclusion
            if not isinstance(line, Line) or line.free or line.credit or rule.per_line or not subject.asks(rule.origin):
                continue
            yield from _harsher_than_law(subject, stage, rule)
            yield from _above_order_value(subject, stage, rule, line)
            yield from _consumer_pays(subject, stage, rule, line)
            # what we lose at most is no price: it counts where it is less than that of the terms
            if rule.layer is Layer.GUIDELINE and line.basis != "proven loss":
                yield from _harsher_than_terms(subject, stage, rule)


def timelines(versions: tuple[Version, ...]) -> Iterator[Finding | None]:
    """One answer for each pair of versions that follow each other: no day without one, none with both."""
    by_name: dict[str, list[Version]] = {}
    for version in versions:
        by_name.setdefault(version.name, []).append(version)
    for some in by_name.values():
        some.sort(key=lambda version: (version.since or date.min, version.rule))
        for earlier, later in pairwise(some):
            about = (earlier.rule, later.rule)
            if earlier.until is None or later.since is None or later.since <= earlier.until:
                if earlier.since != later.since or earlier.until != later.until:
                    yield Finding("timeline-overlap", Severity.WARNING, Status.PROVED, about)
            elif later.since > earlier.until + timedelta(days=1):
                yield Finding("timeline-gap", Severity.WARNING, Status.PROVED, about)
            else:
                yield None


# What law takes away ------------------------------------------------------------------------------------------------


def _harsher_than_law(subject: Subject, stage: Stage, rule: Rule) -> Iterator[Finding]:
    laws = {
        bound.origin
        for bounding in subject.stage(Step.BOUNDED)
        for bound in bounding.rules
        if bound.layer is Layer.LAW and _about(bound, rule)
    }

    def taken(outcome: Outcome) -> bool:
        by = {origin for reduction in outcome.bounded.reductions for origin in reduction.rules}
        return rule.origin in _charging(outcome) and not laws.isdisjoint(by)

    found = next((each for each in subject.seeker.pool if taken(each.outcome)), None)
    for bounding in subject.stage(Step.BOUNDED) if found is None else ():
        for bound in bounding.rules:
            if bound.origin in laws and found is None and (both := _both(subject, (stage, rule), (bounding, bound))):
                found = subject.seeker.seek(both, taken, tries=_TRIES, step=Step.AGREED)
    if found is not None:
        by = sorted({origin for each in found.outcome.bounded.reductions for origin in each.rules} & laws)
        yield Finding("harsher-than-law", Severity.NOTE, Status.REFUTED, (rule.origin, *by), found)


def _about(bound: Rule, rule: Rule) -> bool:
    """Whether a bound speaks of this kind of charge; one that frees everything says nothing against a clause."""
    if not isinstance(bound.conclusion, Limit):
        return False
    tests_charge = any(atom.axis.startswith(_KIND) for part in bound.when for atom in part)
    return bound.conclusion.fee == rule.line or (bound.conclusion.fee is None and tests_charge)


def _consumer_pays(subject: Subject, stage: Stage, rule: Rule, line: Line) -> Iterator[Finding]:
    """What DOMAIN 4.3 warns of: a fixed sum, or more than half of the price, of a consumer."""
    if rule.layer is not Layer.TERMS:
        return
    axis, within = subject.space.cells.get("customer.type"), {}
    if axis is not None:
        within["customer.type"] = axis.bit(subject.space.axes["customer.type"].choices.index("consumer"))
    boxes = _within(subject, stage, rule, within)

    def consumer(outcome: Outcome) -> bool:
        # a book that never asks who the customer is asks it of consumers as well
        return axis is None or outcome.case["customer.type"] == "consumer"

    def fixed(outcome: Outcome) -> bool:
        loss = _amount(outcome.case["costs.proven_loss"])
        left = zip(outcome.agreed.lines, outcome.bounded.left, strict=True)
        asked = sum(amount for each, amount in left if each.rule == rule.origin)
        # who stays away does not end the order but breaks it, which BW 6:237(i) leaves out
        ends = outcome.case["change.kind"] in subject.plan.ending - {"no-show"}
        return consumer(outcome) and ends and asked > loss

    def forfeits(outcome: Outcome) -> bool:
        worth = _amount(outcome.case["order.value"])
        return consumer(outcome) and 2 * outcome.settlement.forfeited > worth > 0

    found: list[Finding] = []
    if boxes and line.basis not in UNCAPPED and not line.negotiated:
        found += _shown(subject, "consumer-flat-fee", rule, boxes, fixed)
    if boxes and line.from_deposit:
        found += _shown(subject, "prepayment-above-half", rule, boxes, forfeits)
    for each in found:
        if axis is None and each.witness is not None:
            yield replace(each, witness=subject.seeker.stating(each.witness, {"customer.type": "consumer"}))
        else:
            yield each


# What is capped, or does not count ----------------------------------------------------------------------------------


def _above_order_value(subject: Subject, stage: Stage, rule: Rule, line: Line) -> Iterator[Finding]:
    kinds = subject.space.cells.get("change.kind")
    if line.basis in UNCAPPED or kinds is None:
        return
    choices = subject.space.axes["change.kind"].choices
    ending = sum(kinds.bit(choices.index(kind)) for kind in subject.plan.ending)
    boxes = _within(subject, stage, rule, {"change.kind": ending})

    def capped(outcome: Outcome) -> bool:
        plausible = _amount(outcome.case["deposit.paid"]) <= _amount(outcome.case["order.value"])
        return (
            plausible
            and rule.origin in _charging(outcome)
            and any(ORDER_VALUE_CAP in reduction.rules for reduction in outcome.bounded.reductions)
        )

    if boxes:
        yield from _shown(subject, "above-order-value", rule, boxes, capped, Severity.NOTE)


def _harsher_than_terms(subject: Subject, stage: Stage, rule: Rule) -> Iterator[Finding]:
    for other in stage.rules:
        if other.layer is not Layer.TERMS or other.line != rule.line or not isinstance(other.conclusion, Line):
            continue

        def harsher(outcome: Outcome, other: Rule = other) -> bool:
            return other.origin in _charging(outcome) and _said(subject, rule, outcome) > _said(subject, other, outcome)

        both = _both(subject, (stage, rule), (stage, other))
        found = subject.seeker.seek(both, harsher, tries=_TRIES, step=Step.AGREED, sweep=_MONEY) if both else None
        if found is not None:
            about = (rule.origin, other.origin)
            yield Finding("guideline-harsher-than-terms", Severity.WARNING, Status.REFUTED, about, found)
            return


# --------------------------------------------------------------------------------------------------------------------


def _shown(
    subject: Subject,
    code: str,
    rule: Rule,
    boxes: Boxes,
    shown: Callable[[Outcome], bool],
    severity: Severity = Severity.WARNING,
) -> Iterator[Finding]:
    found = subject.seeker.seek(boxes, shown, tries=_TRIES, step=Step.AGREED, sweep=_MONEY)
    if found is not None:
        yield Finding(code, severity, Status.REFUTED, (rule.origin,), found)


def _both(subject: Subject, one: tuple[Stage, Rule], other: tuple[Stage, Rule]) -> Boxes:
    return _met(subject, *one, _where(subject, *other))


def _within(subject: Subject, stage: Stage, rule: Rule, part: Box) -> Boxes:
    return _met(subject, stage, rule, (part,))


def _met(subject: Subject, stage: Stage, rule: Rule, others: Boxes) -> Boxes:
    """Where a rule stands within others; where that takes too much work to say, where the rule may stand."""
    where = _where(subject, stage, rule)
    try:
        return meeting(where, others, subject.share())
    except OutOfWorkError:
        return where


def _where(subject: Subject, stage: Stage, rule: Rule) -> Boxes:
    standing = subject.standing(stage, rule)
    return subject.conditions.of(rule) if standing is None else standing


def _charging(outcome: Outcome) -> set[str]:
    return {line.rule for line in outcome.agreed.lines if line.amount > 0}


def _said(subject: Subject, rule: Rule, outcome: Outcome) -> int:
    line = rule.conclusion
    assert isinstance(line, Line)
    return _amount(evaluate(line.amount, outcome.case, subject.seeker.zone))


def _amount(value: Value | Nothing) -> int:
    return value if isinstance(value, int) else 0
