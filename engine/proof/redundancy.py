"""What would be lost without a rule, and does an exception ever make a difference?"""

from __future__ import annotations

from collections.abc import Iterator

from engine.core.plan import Rule, Stage
from engine.decision.fold import Fold
from engine.decision.outcome import Outcome
from engine.proof.finding import Finding, Severity, Status
from engine.proof.subject import Subject, counts, without
from engine.regions.boxes import Boxes, meeting, remainder
from engine.regions.work import OutOfWorkError
from engine.witness import Found
from engine.witness.seeker import case_of_found


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
    pairs: dict[tuple[str, str], bool] = {}
    for stage, rule in subject.rules:
        for other in stage.rules:
            if other.id in stage.defeats.get(rule.id, ()) and subject.asks(other.origin, rule.origin):
                key = (other.origin, rule.origin)
                try:
                    met = bool(meeting(subject.conditions.of(rule), subject.conditions.of(other), subject.share()))
                except OutOfWorkError:
                    met = True
                pairs[key] = pairs.get(key, False) or met
    for (by, target), met in sorted(pairs.items()):
        yield None if met else Finding("exception-without-effect", Severity.ERROR, Status.PROVED, (by, target))


def _redundant(subject: Subject, origin: str, core: list[tuple[Stage, Rule]], witnesses: list[Found]) -> Finding | None:
    def missed(outcome: Outcome) -> bool:
        return counts(outcome, origin) and _lost(subject, origin, outcome)

    if any(missed(found.outcome) for found in witnesses):
        return None
    own = [(stage, rule, _alone(subject, stage, rule)) for stage, rule in core]
    for stage, _, boxes in own:
        if boxes != () and subject.seeker.seek(boxes or ({},), missed, tries=8, step=stage.step) is not None:
            return None
    if all(boxes == () for _, _, boxes in own) and not _defeats(core):
        return Finding("redundant", Severity.WARNING, Status.PROVED, (origin,))
    return Finding("redundant", Severity.NOTE, Status.UNDECIDED, (origin,), because="no request was found")


def _lost(subject: Subject, origin: str, outcome: Outcome) -> bool:
    match = subject.decider.looking_up
    other = Fold(subject.plan, lambda stage, case: without(match(stage, case), stage, origin)).run(
        case_of_found(outcome.case)
    )
    return _said(other) != _said(outcome)


def _said(outcome: Outcome) -> tuple[object, ...]:
    """What a person gets of an outcome; that the default gives the same answer without a reason is a difference."""
    layer = outcome.acceptance.layer
    return (outcome.answer, outcome.duties, outcome.reported, outcome.holds, layer)


def _alone(subject: Subject, stage: Stage, rule: Rule) -> Boxes | None:
    """Where a rule stands and no other of its layer concludes the same; None: that takes too much work to say."""
    standing = subject.standing(stage, rule)
    if standing is None:
        return None
    covers: list[Boxes] = []
    for other in stage.rules:
        same = (other.layer, other.line, other.conclusion) == (rule.layer, rule.line, rule.conclusion)
        if same and other.origin != rule.origin:
            boxes = subject.standing(stage, other)
            covers += [] if boxes is None else [boxes]
    try:
        return remainder(subject.space, standing, (box for boxes in covers for box in boxes), subject.share())
    except OutOfWorkError:
        return None


def _defeats(core: list[tuple[Stage, Rule]]) -> bool:
    """Whether a rule keeps another from standing."""
    return any(rule.id in by for stage, rule in core for by in stage.defeats.values())
