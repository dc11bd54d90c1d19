"""Does every rule, and every tier, ever decide anything?"""

from __future__ import annotations

from collections.abc import Iterator

from engine.core.plan import Line, Rule, Stage
from engine.decision.outcome import Outcome
from engine.proof.finding import Finding, Severity, Status
from engine.proof.subject import Subject, counts
from engine.regions.boxes import Boxes, remainder
from engine.regions.work import OutOfWorkError

_TRIES = 10


def reach(subject: Subject) -> Iterator[Finding | None]:
    """One answer for each rule (or tier of one): it decides something, or why not."""
    asked: dict[tuple[object, ...], str] = {}
    for stage, rule in subject.rules:
        if not subject.asks(rule.origin):
            continue
        # what is free says so of every fee: that is one question
        key = (rule.origin, stage.step, rule.tier, rule.when, stage.defeats.get(rule.id) if rule.tier else None)
        if key in asked:
            subject.counts[rule.id] = subject.counts.get(asked[key])
            continue
        asked[key] = rule.id
        yield _reach(subject, stage, rule)


def _reach(subject: Subject, stage: Stage, rule: Rule) -> Finding | None:
    about, name = (rule.origin,), _name(rule)
    if not subject.conditions.of(rule):
        code = "tier-never-reached" if rule.tier else "vacuous"
        return Finding(code, Severity.ERROR, Status.PROVED, about, name=name)
    standing = subject.standing(stage, rule)
    if standing == ():
        by = sorted({other.origin for other in stage.rules if other.id in stage.defeats.get(rule.id, ())})
        return Finding("shadowed", Severity.ERROR, Status.PROVED, (rule.origin, *by), name=name)

    def decides(outcome: Outcome) -> bool:
        return counts(outcome, rule.origin) and _tier_counts(rule, outcome)

    boxes = standing or subject.conditions.of(rule)
    found = subject.seeker.seek(boxes, decides, tries=_TRIES, step=stage.step)
    if found is None and (clear := _unchallenged(subject, stage, rule, boxes)):
        found = subject.seeker.seek(clear, decides, tries=_TRIES, step=stage.step)
    subject.counts[rule.id] = found
    if found is not None:
        return None
    because = "no request was found" if standing is not None else "work"
    return Finding("shadowed", Severity.WARNING, Status.UNDECIDED, about, region=boxes, name=name, because=because)


def _unchallenged(subject: Subject, stage: Stage, rule: Rule, boxes: Boxes) -> Boxes:
    """Where a rule stands and no other layer says anything of the same line: there it is heard."""
    if rule.layer is None:
        return ()
    covers = [
        box
        for other in stage.rules
        if other.line == rule.line and other.layer is not rule.layer and other.origin != rule.origin
        for box in subject.conditions.of(other)
    ]
    try:
        return remainder(subject.space, boxes, covers, subject.share())
    except OutOfWorkError:
        return ()


def _tier_counts(rule: Rule, outcome: Outcome) -> bool:
    """Whether it is this tier of the rule that counts; of one that is free there is no line."""
    if not rule.tier or (isinstance(rule.conclusion, Line) and rule.conclusion.free):
        return True
    return any((line.rule, line.tier) == (rule.origin, rule.tier) for line in outcome.agreed.lines)


def _name(rule: Rule) -> str:
    return f"tier {rule.tier}" if rule.tier else ""
