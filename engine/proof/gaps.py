"""What the book says nothing about: only the default decides, or nothing says what it costs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from engine.core.plan import Accepts, Answers, Holds, Limit, Line, Refers, Rule, Stage, Step
from engine.decision.outcome import Cause, Outcome, Verdict
from engine.proof.finding import Finding, Severity, Status
from engine.proof.subject import Subject
from engine.regions.boxes import Boxes, meet, remainder
from engine.regions.space import Box, Space
from engine.regions.work import OutOfWorkError
from engine.vocabulary.attribute import Kind, Source

MOST = 20
"""Regions that are told apart, at most."""

TELLING = ("change.kind", "change.aspect", "order.stage", "customer.type", "terms", "binding")
"""What a person would first name of a region, in this order."""

WHOLE = 10_000


def gaps(subject: Subject, accepted: Iterable[Box] = ()) -> Iterator[Finding | None]:
    """The regions that nothing but the default decides, and those of which the charge is left open.

    `accepted`: boxes of which the book says itself that it leaves them open.
    """
    told = tuple(accepted)
    accepting = [
        box for stage in subject.stage(Step.ACCEPTANCE) for rule in stage.rules for box in subject.conditions.of(rule)
    ]
    yield from _gaps(subject, "gap", _plausible(subject), [*told, *accepting], _defaulted)
    priced = [box for stage, rule in subject.rules if _prices(stage, rule) for box in subject.conditions.of(rule)]
    heard = _answered(subject)
    unpriced = tuple(
        both
        for stage in subject.stage(Step.ACCEPTANCE)
        for rule in stage.rules
        if rule.conclusion == Accepts(True)
        for box in subject.standing(stage, rule) or subject.conditions.of(rule)
        if (both := meet(box, heard)) is not None
    )
    yield from _gaps(subject, "charge-gap", unpriced, [*told, *priced], _silent)


def _prices(stage: Stage, rule: Rule) -> bool:
    """Whether a rule says something about the charge, or takes all of it away."""
    if stage.step is Step.AGREED:
        return isinstance(rule.conclusion, (Line, Refers))
    return stage.step is Step.BOUNDED and isinstance(rule.conclusion, Limit) and rule.conclusion.fee is None


def _answered(subject: Subject) -> dict[str, int]:
    """The answers of formation with which anything else is asked: those that no rule gives without holding."""
    holding = {rule.origin for _, rule in subject.rules if isinstance(rule.conclusion, Holds)}
    found: dict[str, int] = {}
    for _, rule in subject.rules:
        if isinstance(rule.conclusion, Answers) and rule.conclusion.name in subject.space.cells:
            name, origin = rule.conclusion.name, rule.origin
            bit = subject.space.cells[name].bit(subject.space.axes[name].choices.index(rule.conclusion.value))
            found[name] = found.get(name, 0) | (0 if origin in holding else bit)
    return {name: mask for name, mask in found.items() if mask}


def _defaulted(outcome: Outcome) -> bool:
    return outcome.verdict is Verdict.REJECTED and outcome.acceptance.layer is None


def _silent(outcome: Outcome) -> bool:
    return not outcome.holds and any(referral.cause is Cause.SILENT for referral in outcome.referrals)


def _gaps(
    subject: Subject, code: str, boxes: Boxes, covers: Sequence[Box], shown: Callable[[Outcome], bool]
) -> Iterator[Finding | None]:
    try:
        left = remainder(subject.space, boxes, covers, subject.work)
    except OutOfWorkError:
        yield Finding(code, Severity.WARNING, Status.UNDECIDED, (), because="work")
        return
    if not left:
        yield None
        return
    regions = grouped(subject.space, left)
    unshown: list[Box] = []
    for region in regions[:MOST]:
        found = subject.seeker.seek(
            sorted(region, key=lambda box: -share_of(subject.space, box)), shown, tries=8, step=Step.ACCEPTANCE
        )
        if found is None:
            unshown += region
        else:
            share = sum(share_of(subject.space, box) for box in region)
            yield Finding(code, Severity.WARNING, Status.REFUTED, (), found, tuple(region), share)
    rest = [box for region in regions[MOST:] for box in region] + unshown
    if rest:
        share = sum(share_of(subject.space, box) for box in rest)
        because = "no request was found"
        yield Finding(code, Severity.NOTE, Status.UNDECIDED, (), None, tuple(rest), share, because=because)


def _plausible(subject: Subject) -> Boxes:
    """All requests that say what they are about; only a change has an aspect."""
    found = {}
    for axis, cells in subject.space.cells.items():
        attribute = subject.vocabulary.get(axis)
        stated = attribute is not None and attribute.source in (Source.REQUEST, Source.OWN)
        if stated and subject.space.axes[axis].kind in (Kind.CHOICE, Kind.TRUTH) and cells.absent:
            found[axis] = cells.everything & ~cells.nothing
    found |= _answered(subject)
    kinds, aspects = subject.space.cells.get("change.kind"), subject.space.cells.get("change.aspect")
    if kinds is None or aspects is None:
        return (found,)
    change = kinds.bit(subject.space.axes["change.kind"].choices.index("change"))
    other = {**found, "change.kind": kinds.everything & ~change & ~kinds.nothing, "change.aspect": aspects.nothing}
    return {**found, "change.kind": change}, other


def grouped(space: Space, boxes: Boxes) -> list[list[Box]]:
    """Boxes that a person would call the same, the largest group first."""
    groups: dict[tuple[int, ...], list[Box]] = {}
    for box in boxes:
        key = tuple(box.get(axis, -1) for axis in TELLING)
        groups.setdefault(key, []).append(box)
    return sorted(groups.values(), key=lambda group: -sum(share_of(space, box) for box in group))


def share_of(space: Space, box: Box) -> int:
    """How much of all combinations of cells a box holds, in basis points (at least 1)."""
    share = float(WHOLE)
    for axis, mask in box.items():
        share *= mask.bit_count() / space.cells[axis].everything.bit_count()
    return max(1, round(share))
