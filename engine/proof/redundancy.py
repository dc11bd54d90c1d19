"""What would be lost without a rule, and does an exception ever make a difference?"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from engine.core.plan import Line, Rule, Stage
from engine.core.quantity import Const
from engine.decision.fold import Fold
from engine.decision.outcome import Outcome
from engine.proof.finding import Finding, Severity, Status
from engine.proof.subject import WORK, Subject, counts, without
from engine.regions.boxes import EVERYTHING, Boxes, meeting, remainder
from engine.regions.work import OutOfWorkError
from engine.witness import Found
from engine.witness.seeker import case_of_found

_LARGEST = "largest of"

_KNOWN = 60
"""Requests found before that are decided again without a rule, at most."""


def redundancy(subject: Subject) -> Iterator[Finding | None]:
    """One answer for each source rule that decides something: without it the answer is another, or never is."""
    by_origin: dict[str, list[tuple[Stage, Rule]]] = {}
    for stage, rule in subject.rules:
        by_origin.setdefault(rule.origin, []).append((stage, rule))
    for origin, core in by_origin.items():
        if not subject.asks(origin):
            continue
        witnesses = [found for _, rule in core if (found := subject.counts.get(rule.id)) is not None]
        if witnesses:
            yield _redundant(subject, origin, core, witnesses)


def exceptions(subject: Subject) -> Iterator[Finding | None]:
    """One answer for each exception and the rule it is one to: they meet somewhere, or never do."""
    pairs: dict[tuple[str, str], Boxes | None] = {}
    for stage, rule in subject.rules:
        by = stage.defeats.get(rule.id, frozenset())
        # an exception to one of the exceptions goes before the rule too, without anybody having written so
        implied = {far for near in by for far in stage.defeats.get(near, ())}
        for other in stage.rules:
            if other.id in by - implied and subject.asks(other.origin, rule.origin):
                key = (other.origin, rule.origin)
                before = pairs.get(key, ())
                try:
                    met = subject.possible(
                        meeting(subject.conditions.of(rule), subject.conditions.of(other), subject.share())
                    )
                    pairs[key] = None if before is None else (*before, *met)
                except OutOfWorkError:
                    pairs[key] = None
    for about, boxes in sorted(pairs.items()):
        yield _without_effect(subject, about, boxes)


def _without_effect(subject: Subject, about: tuple[str, str], met: Boxes | None) -> Finding | None:
    if met == ():
        return Finding("exception-without-effect", Severity.ERROR, Status.PROVED, about)
    if met is not None and subject.seeker.seek(met, lambda _: True) is not None:
        return None
    because = WORK if met is None else subject.reason
    return Finding(
        "exception-without-effect", Severity.WARNING, Status.UNDECIDED, about, region=met or (), because=because
    )


def _redundant(subject: Subject, origin: str, core: list[tuple[Stage, Rule]], witnesses: list[Found]) -> Finding | None:
    defeats = _defeats(core)

    def matters(outcome: Outcome) -> bool:
        return defeats or counts(outcome, origin)

    def missed(outcome: Outcome) -> bool:
        if not matters(outcome):
            return False
        subject.seeker.work.spend()
        return _lost(subject, origin, outcome)

    own = [(stage, rule, _alone(subject, stage, rule)) for stage, rule in core]
    try:
        known = (found.outcome for found in (*witnesses, *subject.seeker.pool) if matters(found.outcome))
        if any(map(missed, islice(known, _KNOWN))):
            return None
        for stage, rule, alone in own:
            boxes = EVERYTHING if alone is None else alone
            for number, some in enumerate(chain((boxes,), subject.apart(stage, rule, boxes) if boxes else ())):
                if subject.seeker.seek(some, missed, tries=2 if number else 8, step=stage.step) is not None:
                    return None
    except OutOfWorkError:
        pass  # boxes alone may still prove it
    if all(boxes == () for _, _, boxes in own) and not defeats:
        return Finding("redundant", Severity.WARNING, Status.PROVED, (origin,))
    return Finding("redundant", Severity.NOTE, Status.UNDECIDED, (origin,), because=subject.reason)


def _lost(subject: Subject, origin: str, outcome: Outcome) -> bool:
    match = subject.decider.looking_up
    other = Fold(subject.plan, lambda stage, case: without(match(stage, case), stage, origin)).run(
        case_of_found(outcome.case)
    )
    return _said(other) != _said(outcome)


def _said(outcome: Outcome) -> tuple[object, ...]:
    """What a person gets of an outcome; that the default gives the same answer without a reason is a difference."""
    layer = outcome.acceptance.layer
    # which of two rules a duty is named after is none
    duties = frozenset((duty.code, duty.owner, duty.due, duty.channel, duty.must_state) for duty in outcome.duties)
    return (outcome.answer, duties, outcome.reported, outcome.holds, layer)


def _alone(subject: Subject, stage: Stage, rule: Rule) -> Boxes | None:
    """Where a rule stands and no other of its layer concludes the same, or more; None: that is too much work to say."""
    standing = subject.standing(stage, rule)
    if standing is None:
        return None
    covers: list[Boxes] = []
    largest = _largest_counts(stage, rule)
    for other in subject.beside(stage, rule):
        same = (other.layer, other.line, other.conclusion) == (rule.layer, rule.line, rule.conclusion)
        added = isinstance(rule.conclusion, Line) and rule.conclusion.combine == "add up"
        if other.origin != rule.origin and ((same and not added) or (largest and _outdone(rule, other))):
            boxes = subject.standing(stage, other)
            covers += [] if boxes is None else [boxes]
    try:
        return remainder(subject.space, standing, (box for boxes in covers for box in boxes), subject.share())
    except OutOfWorkError:
        return None


def _outdone(rule: Rule, other: Rule) -> bool:
    """Whether of two lines of a fee, of which the largest counts, the other always is the larger."""
    match rule.conclusion, other.conclusion:
        case Line(amount=Const(int() as less), free=False), Line(amount=Const(int() as more), free=False):
            return less < more and (other.layer, other.line) == (rule.layer, rule.line)
    return False


def _largest_counts(stage: Stage, rule: Rule) -> bool:
    """Whether of all that is said beside a rule about its fee the largest counts."""
    beside = (each for each in stage.rules if (each.layer, each.line) == (rule.layer, rule.line))
    return all(isinstance(each.conclusion, Line) and each.conclusion.combine == _LARGEST for each in beside)


def _defeats(core: list[tuple[Stage, Rule]]) -> bool:
    """Whether a rule keeps another from standing."""
    return any(rule.id in by for stage, rule in core for by in stage.defeats.values())
