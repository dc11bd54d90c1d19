"""Does every rule, and every tier, ever decide anything?"""

from __future__ import annotations

from collections.abc import Iterator

from engine.core.plan import Line, Rule, Stage
from engine.decision.outcome import Outcome
from engine.proof.finding import Finding, Severity, Status
from engine.proof.subject import Subject, counts

_TRIES = 24


def reach(subject: Subject) -> Iterator[Finding | None]:
    """One answer for each rule (or tier of one): it decides something, or why not."""
    for stage, rule in subject.rules:
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
    subject.counts[rule.id] = found = subject.seeker.seek(
        standing or subject.conditions.of(rule),
        lambda outcome: counts(outcome, rule.origin) and _tier_counts(rule, outcome),
        tries=_TRIES,
        step=stage.step,
    )
    if found is not None:
        return None
    because = "no request was found" if standing is not None else "work"
    return Finding(
        "shadowed", Severity.WARNING, Status.UNDECIDED, about, region=standing or (), name=name, because=because
    )


def _tier_counts(rule: Rule, outcome: Outcome) -> bool:
    """Whether it is this tier of the rule that counts; of one that is free there is no line."""
    if not rule.tier or (isinstance(rule.conclusion, Line) and rule.conclusion.free):
        return True
    return any((line.rule, line.tier) == (rule.origin, rule.tier) for line in outcome.agreed.lines)


def _name(rule: Rule) -> str:
    return f"tier {rule.tier}" if rule.tier else ""
