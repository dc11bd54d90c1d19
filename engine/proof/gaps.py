"""What the book says nothing about: only the default decides, or nothing says what it costs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product

from engine.core.plan import Accepts, Answers, Holds, Limit, Line, Refers, Rule, Stage, Step
from engine.decision.outcome import Cause, Outcome, Verdict
from engine.proof.finding import Finding, Severity, Status
from engine.proof.regions import share_of
from engine.proof.subject import Subject
from engine.regions.boxes import first_left, meet
from engine.regions.space import Box
from engine.regions.work import OutOfWorkError
from engine.vocabulary.attribute import Kind, Source
from engine.witness import Found

MOST = 20
"""Regions that are told apart, at most."""

_HOLES = 6
"""Holes of one part of all requests that are looked into before it stays undecided."""

_TRIES = 3

_WORK = 20_000
"""Steps for one part."""

_BY = ("change.kind", "change.aspect", "order.stage", "terms")
"""By what all requests are divided, so that a region is said in a few words."""


_Part = tuple[Box, Found | None]
"""A part of all requests, with one that shows it."""


def gaps(subject: Subject, accepted: Iterable[Box] = ()) -> Iterator[Finding | None]:
    """The regions that nothing but the default decides, and the rules that accept without a word about the charge.

    `accepted`: boxes of which the book says itself that it leaves them open.
    """
    told = tuple(accepted)
    yield from _defaults(subject, told)
    yield from _charges(subject, told)


# Only the default decides -------------------------------------------------------------------------------------------


def _defaults(subject: Subject, told: Sequence[Box]) -> Iterator[Finding | None]:
    speaking = [
        box for stage in subject.stage(Step.ACCEPTANCE) for rule in stage.rules for box in subject.conditions.of(rule)
    ]
    found: dict[Status, list[_Part]] = {Status.REFUTED: [], Status.UNDECIDED: []}
    for part in _parts(subject):
        status, witness = _hole(subject, part, [*told, *speaking], _defaulted, Step.ACCEPTANCE)
        if status is None:
            yield None
        else:
            found[status].append((part, witness))
    gaps = [_gap(subject, status, part) for status, parts in found.items() for part in _together(parts)]
    gaps.sort(key=lambda gap: (gap.status is not Status.REFUTED, -gap.share))
    yield from gaps[:MOST]
    if rest := gaps[MOST:]:
        region = tuple(box for gap in rest for box in gap.region)
        share = sum(gap.share for gap in rest)
        yield Finding("gap", Severity.NOTE, rest[0].status, (), rest[0].witness, region, share, because="more")


def _together(parts: Sequence[_Part]) -> list[_Part]:
    """Parts that differ in one thing only as one, as long as there are any; the first request shows them all."""
    some = list(parts)
    for axis in reversed(_BY):
        alike: dict[frozenset[tuple[str, int]], _Part] = {}
        for box, found in some:
            rest = frozenset((other, mask) for other, mask in box.items() if other != axis)
            if axis in box and rest in alike:
                known, first = alike[rest]
                alike[rest] = ({**known, axis: known[axis] | box[axis]}, first)
            else:
                alike[rest] = (box, found)
        some = list(alike.values())
    return some


def _gap(subject: Subject, status: Status, part: _Part) -> Finding:
    box, found = part
    share = share_of(subject.space, box)
    if status is Status.UNDECIDED:
        return Finding("gap", Severity.NOTE, status, (), None, (box,), share, because="no request was found")
    return Finding("gap", Severity.WARNING, status, (), found, (box,), share)


def _parts(subject: Subject) -> Iterator[Box]:
    """All requests that say what they are about, divided; only a change has an aspect."""
    space = subject.space
    whole: dict[str, int] = {}
    for axis, cells in space.cells.items():
        attribute = subject.vocabulary.get(axis)
        stated = attribute is not None and attribute.source in (Source.REQUEST, Source.OWN)
        if stated and space.axes[axis].kind in (Kind.CHOICE, Kind.TRUTH) and cells.absent:
            whole[axis] = cells.everything & ~cells.nothing
    whole |= _answered(subject)
    axes = [axis for axis in _BY if axis in space.cells]
    bits = [[1 << place for place in range(space.cells[axis].count)] for axis in axes]
    for chosen in product(*bits):
        part = dict(zip(axes, chosen, strict=True))
        kinds = space.cells.get("change.kind")
        if "change.aspect" in part and kinds is not None:
            change = part["change.kind"] & kinds.bit(space.axes["change.kind"].choices.index("change"))
            if not change:
                if part["change.aspect"] != 1:
                    continue
                part["change.aspect"] = space.cells["change.aspect"].nothing or 1
        if all(mask & whole.get(axis, -1) for axis, mask in part.items() if axis in _answered(subject)):
            yield {**whole, **part}


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


# Nothing says what it costs -----------------------------------------------------------------------------------------


def _charges(subject: Subject, told: Sequence[Box]) -> Iterator[Finding | None]:
    pricing = [rule for stage, rule in subject.rules if _prices(stage, rule)]
    heard = _answered(subject)
    for stage in subject.stage(Step.ACCEPTANCE):
        for rule in stage.rules:
            if rule.conclusion != Accepts(accept=True) or not subject.asks(rule.origin):
                continue
            # what the rule itself says of the charge holds most of it
            own = [other for other in pricing if other.origin == rule.origin]
            others = [other for other in pricing if other.origin != rule.origin]
            covers = [*told, *(box for other in (*own, *others) for box in subject.conditions.of(other))]
            yield _unpriced(subject, stage, rule, covers, heard)


def _unpriced(subject: Subject, stage: Stage, rule: Rule, covers: Sequence[Box], heard: Box) -> Finding | None:
    undecided: list[Box] = []
    for box in subject.standing(stage, rule) or subject.conditions.of(rule):
        part = meet(box, heard)
        if part is None:
            continue
        status, found = _hole(subject, part, covers, _silent, Step.AGREED)
        if found is not None:
            share = share_of(subject.space, part)
            return Finding("charge-gap", Severity.WARNING, Status.REFUTED, (rule.origin,), found, (part,), share)
        if status is not None:
            undecided.append(part)
    if not undecided:
        return None
    because = "no request was found"
    return Finding(
        "charge-gap", Severity.NOTE, Status.UNDECIDED, (rule.origin,), None, tuple(undecided), because=because
    )


def _prices(stage: Stage, rule: Rule) -> bool:
    """Whether a rule says something about the charge, or takes all of it away."""
    if stage.step is Step.AGREED:
        return isinstance(rule.conclusion, Line | Refers)
    return stage.step is Step.BOUNDED and isinstance(rule.conclusion, Limit) and rule.conclusion.fee is None


def _silent(outcome: Outcome) -> bool:
    return not outcome.holds and any(referral.cause is Cause.SILENT for referral in outcome.referrals)


# Holes --------------------------------------------------------------------------------------------------------------


def _hole(
    subject: Subject, part: Box, covers: Iterable[Box], shown: Callable[[Outcome], bool], step: Step
) -> tuple[Status | None, Found | None]:
    """Whether the covers leave anything of a part, with a request that shows it; None: they hold all of it."""
    # on the other axes a cover holds all of the part; those that hold most of it come first
    here = sorted(
        (
            {axis: mask for axis, mask in cover.items() if part.get(axis, -1) & ~mask}
            for cover in covers
            if meet(cover, part) is not None
        ),
        key=lambda cover: (len(cover), -share_of(subject.space, cover)),
    )
    tried: list[Box] = []
    work = subject.share(_WORK)
    try:
        while (hole := first_left(subject.space, part, [*here, *tried], work)) is not None:
            if len(tried) == _HOLES:
                return Status.UNDECIDED, None
            found = subject.seeker.seek((hole,), shown, tries=_TRIES, step=step)
            if found is not None:
                return Status.REFUTED, found
            tried.append(hole)
    except OutOfWorkError:
        return Status.UNDECIDED, None
    return (Status.UNDECIDED if tried else None), None
