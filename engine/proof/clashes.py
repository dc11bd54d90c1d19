"""Do two rules of one layer ever disagree, with neither giving way?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from zoneinfo import ZoneInfo

from engine.core.evaluate import evaluate
from engine.core.plan import Accepts, Answers, Line, Refers, Rule, Stage, Step
from engine.decision.outcome import Cause, Outcome
from engine.proof.finding import Finding, Severity, Status
from engine.proof.subject import WORK, Subject
from engine.quantities.value import Nothing, Value
from engine.regions.boxes import meeting, remainder
from engine.regions.work import OutOfWorkError

PAIRS, CLASHES = 4_000, 50
"""Pairs of rules that meet on one line of one question that are looked at, and of those that clash, at most."""


def clashes(subject: Subject) -> Iterator[Finding | None]:
    """One answer for each pair of rules that could disagree on one line of one question."""
    for stage in subject.plan.stages:
        by_line: dict[tuple[object, str], list[Rule]] = {}
        for rule in stage.rules:
            if rule.layer is not None and isinstance(rule.conclusion, (Accepts, Answers, Line, Refers)):
                by_line.setdefault((rule.layer, rule.line), []).append(rule)
        for rules in by_line.values():
            yield from _on_one_line(subject, stage, rules)


def _on_one_line(subject: Subject, stage: Stage, rules: Sequence[Rule]) -> Iterator[Finding | None]:
    asked, clashing, left_over = 0, 0, 0
    for number, one in enumerate(rules):
        beside = {other.id for other in subject.beside(stage, one)}
        for other in rules[number + 1 :]:
            if (
                one.origin == other.origin
                or not subject.asks(one.origin, other.origin)
                or not _may_disagree(stage, one, other)
            ):
                continue
            if other.id not in beside:
                yield None
            elif asked >= PAIRS or clashing >= CLASHES:
                left_over += 1
            else:
                asked += 1
                found = _clash(subject, stage, one, other)
                clashing += found is not None
                yield found
    if left_over:
        yield Finding(
            "clash", Severity.WARNING, Status.UNDECIDED, (), name=_on(rules[0]), because="more", questions=left_over
        )


def _on(rule: Rule) -> str:
    return "" if rule.line == "acceptance" else rule.line


def _may_disagree(stage: Stage, one: Rule, other: Rule) -> bool:
    left, right = one.conclusion, other.conclusion
    if stage.step is Step.ACCEPTANCE and one.layer is not None and one.layer.bound:
        return False  # the best for the customer counts
    match left, right:
        case Answers(), Answers():
            return left.value != right.value
        case Accepts(), Accepts():
            return left.accept != right.accept
        case Refers(), Refers():
            return False
        case Line(), Line():
            if left.free or right.free:
                return left.free != right.free
            if left.combine is not None and left.combine == right.combine:
                return False
            return left.amount != right.amount or left.credit != right.credit
        case Refers(), Line() | Line(), Refers():
            return False  # a person decides
    return True


def _clash(subject: Subject, stage: Stage, left: Rule, right: Rule) -> Finding | None:
    if right.id in stage.defeats.get(left.id, ()) or left.id in stage.defeats.get(right.id, ()):
        return None
    about = tuple(sorted((left.origin, right.origin)))
    name = _on(left)
    because = subject.reason
    both = subject.possible(subject.conditions.of(left))
    try:
        both = meeting(both, subject.conditions.of(right), subject.share())
        giving_way = stage.defeats.get(left.id, frozenset()) | stage.defeats.get(right.id, frozenset())
        covers = [box for rule in stage.rules if rule.id in giving_way for box in subject.conditions.of(rule)]
        both = subject.possible(remainder(subject.space, both, covers, subject.share()))
    except OutOfWorkError:
        because = WORK  # a request may show it all the same
    if not both:
        return None

    def shown(outcome: Outcome) -> bool:
        causes = {Cause.CLASH, Cause.FORMATION_SILENT}
        return any(referral.cause in causes and set(about) <= set(referral.rules) for referral in outcome.referrals)

    found = subject.seeker.seek(both, shown, tries=16, step=stage.step)
    if found is not None:
        return Finding("clash", Severity.ERROR, Status.REFUTED, about, found, both, name=name)
    if _equal_amounts(subject, left, right):
        return None
    # where another layer is heard nobody is asked, and still the two say something else
    found = subject.seeker.seek(both, lambda outcome: _at_odds(subject, stage, left, right, outcome), tries=16)
    if found is not None:
        return Finding("clash", Severity.WARNING, Status.REFUTED, about, found, both, name=name)
    return Finding("clash", Severity.WARNING, Status.UNDECIDED, about, region=both, name=name, because=because)


def _at_odds(subject: Subject, stage: Stage, left: Rule, right: Rule, outcome: Outcome) -> bool:
    """Whether both stand and what they say differs, be it heard or not."""
    if left.per_line or right.per_line:
        return False
    matched = subject.decider.looking_up(stage, outcome.case)
    if not {left.id, right.id} <= matched.stands:
        return False
    if not isinstance(left.conclusion, Line) or not isinstance(right.conclusion, Line):
        return True
    zone = ZoneInfo(subject.plan.zone)
    amounts = [_signed(line, evaluate(line.amount, outcome.case, zone)) for line in (left.conclusion, right.conclusion)]
    if left.conclusion.free or right.conclusion.free:
        return any(amount is not None and amount > 0 for amount in amounts)
    return None not in amounts and amounts[0] != amounts[1]


def _signed(line: Line, value: Value | Nothing) -> int | None:
    if line.free or not isinstance(value, int):
        return None
    return -max(0, value) if line.credit else max(0, value)


def _equal_amounts(subject: Subject, left: Rule, right: Rule) -> bool:
    """Whether two lines can't differ: amounts that are the same in words."""
    return isinstance(left.conclusion, Line) and left.conclusion == right.conclusion
