"""What the book says nothing about: only the default decides, or nothing says what it costs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product

from engine.core.plan import Accepts, Answers, Holds, Limit, Line, Rule, Stage, Step
from engine.core.quantity import Const
from engine.decision.outcome import Cause, Outcome, Verdict
from engine.proof.finding import Finding, Severity, Status
from engine.proof.regions import share_of
from engine.proof.subject import Subject
from engine.regions.boxes import Boxes, first_left, grown, meet
from engine.regions.space import Box
from engine.regions.work import OutOfWorkError
from engine.vocabulary.attribute import Kind, Source
from engine.vocabulary.layer import Layer
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
    found: dict[tuple[Status, bool], list[_Part]] = {}
    for part in _parts(subject):
        status, witness = _hole(subject, part, [*told, *speaking], _defaulted, Step.ACCEPTANCE)
        if status is None:
            yield None
        else:
            # of a part that rules do speak about only something is left
            whole = all(meet(cover, part) is None for cover in (*told, *speaking))
            found.setdefault((status, whole), []).append((part, witness))
    gaps = [_gap(subject, status, part) for (status, _), parts in found.items() for part in _together(parts)]
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
        return Finding("gap", Severity.NOTE, status, (), None, (box,), share, because=subject.reason)
    return Finding("gap", Severity.WARNING, status, (), found, (box,), share)


def _parts(subject: Subject) -> Iterator[Box]:
    """All requests that say what they are about, divided; only a change has an aspect."""
    space = subject.space
    whole = {**_said(subject), **_answered(subject)}
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


def _said(subject: Subject) -> dict[str, int]:
    """Choices and truths that a request states have a value: they are asked where they are not known."""
    found: dict[str, int] = {}
    for axis, cells in subject.space.cells.items():
        attribute = subject.vocabulary.get(axis)
        stated = attribute is not None and attribute.source in (Source.REQUEST, Source.OWN)
        if stated and subject.space.axes[axis].kind in (Kind.CHOICE, Kind.TRUTH) and cells.absent:
            found[axis] = cells.everything & ~cells.nothing
    return found


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
    pricing = [rule for stage, rule in subject.rules if stage.step is Step.AGREED]
    taken_care_of = _taken_care_of(subject)
    heard = {**_said(subject), **_answered(subject)}
    heard.pop("change.aspect", None)
    for stage in subject.stage(Step.ACCEPTANCE):
        for rule in stage.rules:
            if rule.conclusion != Accepts(accept=True) or not subject.asks(rule.origin):
                continue
            # what the rule itself says of the charge holds most of it
            own = [other for other in pricing if other.origin == rule.origin]
            others = [other for other in pricing if other.origin != rule.origin and _heard_beside(rule, other)]
            covers = [
                *told,
                *taken_care_of(rule),
                *(box for other in (*own, *others) for box in subject.conditions.of(other)),
            ]
            yield _unpriced(subject, stage, rule, covers, heard)


def _heard_beside(accepting: Rule, pricing: Rule) -> bool:
    """Whether a price counts for what is accepted: a guideline has none for a change to which there is a right."""
    right = accepting.layer not in (Layer.GUIDELINE, Layer.GOODWILL)
    free = isinstance(pricing.conclusion, Line) and pricing.conclusion.free
    return not right or free or pricing.layer is not Layer.GUIDELINE


def _taken_care_of(subject: Subject) -> Callable[[Rule], Boxes]:
    """For a rule that accepts where a bound accepts in its place, or, of a bound, where the bounds clear the charge."""
    nothing: list[Box] = []
    accepting: list[Box] = []
    for stage, rule in subject.rules:
        limit = rule.conclusion
        if isinstance(limit, Limit) and limit.fee is None and limit.at_most == Const(0):
            nothing += subject.standing(stage, rule) or ()
        elif rule.layer is not None and rule.layer.bound and limit == Accepts(accept=True):
            accepting += subject.standing(stage, rule) or ()
    return lambda rule: tuple(nothing if rule.layer is not None and rule.layer.bound else accepting)


def _unpriced(subject: Subject, stage: Stage, rule: Rule, covers: Sequence[Box], heard: Box) -> Finding | None:
    def shown(outcome: Outcome) -> bool:
        return rule.origin in outcome.acceptance.rules and _silent(outcome)

    undecided: list[Box] = []
    standing = subject.standing(stage, rule)
    for box in subject.conditions.of(rule) if standing is None else standing:
        part = meet(box, heard)
        if part is None:
            continue
        status, found = _hole(subject, part, covers, shown, Step.AGREED)
        if found is not None:
            share = share_of(subject.space, part)
            return Finding("charge-gap", Severity.WARNING, Status.REFUTED, (rule.origin,), found, (part,), share)
        if status is not None:
            undecided.append(part)
    if not undecided:
        return None
    because = subject.reason
    return Finding(
        "charge-gap", Severity.NOTE, Status.UNDECIDED, (rule.origin,), None, tuple(undecided), because=because
    )


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

    def left_open(outcome: Outcome) -> bool:
        return shown(outcome) and not subject.seeker.inside(here, outcome)

    near = subject.seeker.ordinary
    tried: list[Box] = []
    work = subject.share(_WORK)
    try:
        while (hole := first_left(subject.space, part, [*here, *tried], near, work)) is not None:
            if len(tried) == _HOLES:
                return Status.UNDECIDED, None
            unusual = [axis for axis, mask in hole.items() if not mask & near.get(axis, -1)]
            hole = grown(hole, part, [*here, *tried], unusual, work)
            found = subject.seeker.seek((hole,), shown, tries=_TRIES, step=step)
            if found is None and not tried:
                # a hole may be far-fetched; an ordinary request of the part may be in another
                found = subject.seeker.seek((part,), left_open, tries=_TRIES, step=step)
            if found is not None:
                return Status.REFUTED, found
            tried.append(hole)
    except OutOfWorkError:
        return Status.UNDECIDED, None
    return (Status.UNDECIDED if tried else None), None
