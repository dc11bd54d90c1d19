"""Does every rule, and every tier, ever decide anything?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from engine.core.atom import When
from engine.core.plan import Line, Rule, Stage, Step
from engine.decision.outcome import Outcome
from engine.proof.finding import Finding, Severity, Status
from engine.proof.subject import WORK, Subject, counts
from engine.regions.boxes import Boxes
from engine.witness import Found

Placed = tuple[Stage, Rule]

_TRIES = 10


def reach(subject: Subject) -> Iterator[Finding | None]:
    """One answer for each rule, and for each tier of one: it decides something, or why not."""
    asked: dict[tuple[str, int, str], list[Placed]] = {}
    for stage, rule in subject.rules:
        if subject.asks(rule.origin):
            asked.setdefault((rule.origin, 0, ""), []).append((stage, rule))
            if rule.tier:
                asked.setdefault((rule.origin, rule.tier, rule.line), []).append((stage, rule))
    for (_, tier, _), placed in asked.items():
        # a duty that rides along is owed only where something else of its rule counts
        yield _reach(subject, [each for each in placed if not each[1].rides] or placed, tier)


def _reach(subject: Subject, placed: Sequence[Placed], tier: int) -> Finding | None:
    rule = placed[0][1]
    about, name = (rule.origin,), f"tier {tier}" if tier else ""
    held = [(stage, one) for stage, one in placed if subject.possible(subject.conditions.of(one))]
    if not held:
        code = "tier-never-reached" if tier else "vacuous"
        return Finding(code, Severity.ERROR, Status.PROVED, about, name=name)
    where = [(stage, one, _standing(subject, stage, one)) for stage, one in held]
    if all(standing == () for _, _, standing in where):
        by = {other.origin for stage, one in held for other in stage.rules if other.id in stage.defeats.get(one.id, ())}
        return Finding("shadowed", Severity.ERROR, Status.PROVED, (rule.origin, *sorted(by)), name=name)

    def decides(outcome: Outcome) -> bool:
        return counts(outcome, rule.origin) and (not tier or _tier_counts(rule, outcome))

    found = _seen(subject, where, decides)
    subject.counts.update((one.id, found) for _, one in placed if one.tier == tier)
    if found is not None:
        return None
    because = WORK if any(standing is None for _, _, standing in where) else subject.reason
    region = tuple(
        box for _, one, standing in where for box in (subject.conditions.of(one) if standing is None else standing)
    )
    return Finding("shadowed", Severity.WARNING, Status.UNDECIDED, about, region=region, name=name, because=because)


def _standing(subject: Subject, stage: Stage, rule: Rule) -> Boxes | None:
    boxes = subject.standing(stage, rule)
    return None if boxes is None else subject.possible(boxes)


def _seen(
    subject: Subject, where: Sequence[tuple[Stage, Rule, Boxes | None]], decides: Callable[[Outcome], bool]
) -> Found | None:
    asked: set[tuple[Step, When, frozenset[str] | None]] = set()
    for stage, rule, standing in where:
        # what is free says so of every fee: that is one question
        key = (stage.step, rule.when, None if standing is None else stage.defeats.get(rule.id))
        if key in asked or standing == ():
            continue
        asked.add(key)
        boxes = subject.conditions.of(rule) if standing is None else standing
        for some in chain((boxes,), subject.apart(stage, rule, boxes)):
            found = subject.seeker.seek(some, decides, tries=_TRIES, step=stage.step)
            if found is not None:
                return found
    return None


def _tier_counts(rule: Rule, outcome: Outcome) -> bool:
    """Whether it is this tier of the rule that counts; of one that is free there is no line."""
    if isinstance(rule.conclusion, Line) and rule.conclusion.free:
        return True
    return any((line.rule, line.tier) == (rule.origin, rule.tier) for line in outcome.agreed.lines)
