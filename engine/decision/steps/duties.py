"""What must be told, confirmed or refunded; by whom and by when."""

from __future__ import annotations

from collections.abc import Set
from datetime import date, datetime

from engine.core.plan import Owes
from engine.decision.outcome import OwedDuty
from engine.decision.steps.hearing import Hearing
from engine.quantities.clock import at_time
from engine.quantities.value import Day

LAST_MINUTE = 23 * 60 + 59
"""23:59, in minutes after midnight."""

QUOTE_CHARGE = "quote_charge"
"""The built-in duty before a guideline's price for our consent: nothing is executed before the customer agreed."""


def conclude(hearing: Hearing, counting: Set[str], *, priced_consent: bool) -> tuple[OwedDuty, ...]:
    """The duties of the rules that count; the same duty twice is owed once, at the earlier instant."""
    found: list[OwedDuty] = []
    if priced_consent:
        found.append(
            OwedDuty(QUOTE_CHARGE, hearing.plan.desk, _instant(hearing, hearing.case["change.received"]), None)
        )
    for rule in hearing.standing:
        owes = rule.conclusion
        if not isinstance(owes, Owes) or (rule.rides and rule.origin not in counting):
            continue
        due = _instant(hearing, hearing.value(owes.due))
        found.append(OwedDuty(owes.code, owes.owner, due, rule.origin, owes.channel, owes.must_state))
    once: dict[tuple[str, str | None], OwedDuty] = {}
    for duty in sorted(found, key=_first):
        once.setdefault((duty.code, duty.owner), duty)
    return tuple(once.values())


def _first(duty: OwedDuty) -> tuple[object, ...]:
    """The earlier one; of two at one time it makes no difference how their rules are called."""
    due = None if duty.due is None else duty.due.timestamp()
    return (due is None, due, duty.must_state, duty.channel or "", duty.rule or "")


def _instant(hearing: Hearing, value: object) -> datetime | None:
    match value:
        case datetime():
            return value
        case Day(day):
            return at_time(day, LAST_MINUTE, hearing.zone)
        case date():
            return at_time(value, LAST_MINUTE, hearing.zone)
    return None
