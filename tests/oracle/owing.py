"""Who must do what, and when."""

from __future__ import annotations

from datetime import date, datetime

from engine.language.source import Due, DueKind
from engine.quantities.period import Period
from tests.oracle.course import WHOLE, Course
from tests.oracle.facts import Facts
from tests.oracle.moments import Moment

LAST_MINUTE = 23 * 60 + 59
"""When a day ends on which something must be done."""


def duties(course: Course) -> None:
    """Every duty that is owed, once for each owner, at the earliest instant."""
    matching = course.hear("duties", asked=False).matching[WHOLE]
    course.found.all_duties = matching.certain
    facts = course.facts()
    owed: dict[tuple[str, str | None], list[datetime | None]] = {}
    if course.priced_consent:
        owed["quote_charge", None] = [None]
    for rule_id, line in sorted(matching.stands):
        rule = course.standing.rules[rule_id]
        if len(course.standing.lines[rule_id]) > len(rule.then.duties) and rule_id not in course.counting:
            continue
        for duty in rule.then.duties:
            if f"duty {duty.do}" == line:
                owed.setdefault((duty.do, duty.owner), []).append(due_at(duty.due, facts))
    course.found.duties = frozenset(
        (code, owner, min((when for when in whens if when is not None), default=None))
        for (code, owner), whens in owed.items()
    )
    course.found.definitions = {definition.name: facts[definition.name] for definition in course.book.definitions}


def due_at(due: Due, facts: Facts) -> datetime | None:
    """The instant; None: it is not known."""
    local = facts.local
    when = facts[due.moment] if due.kind is DueKind.AFTER and due.moment else facts["change.received"]
    if not isinstance(when, date | Moment):
        return None
    if due.kind is DueKind.NOW and isinstance(when, Moment):
        return when.first if when.exact else local.clock(local.dates(when)[0], LAST_MINUTE)
    if due.kind is DueKind.SAME_DAY:
        return local.clock(local.dates(when)[0], LAST_MINUTE)
    if due.period is not None:
        period = facts.operand(due.period)
        if not isinstance(period, Period):
            return None
        if isinstance(when, Moment) and not when.exact and period.microseconds:
            return None
        when = local.shift(when, period)
    first, last = local.dates(when)
    if due.at is not None:
        return local.clock(first, due.at) if first == last else None
    if isinstance(when, Moment) and when.exact:
        return when.first
    return local.clock(first, LAST_MINUTE) if first == last else None
