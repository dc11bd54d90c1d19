"""Which day it is, and whether it is a working day: what the zone and the calendar of a book decide."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from engine.core.plan import Plan
from engine.core.quantity import Const, Days, LocalDate, Position, Shift
from engine.quantities.clock import Calendar, at_time, local_date
from engine.quantities.period import Period
from engine.quantities.value import Day, Nothing, Value

Facts = Mapping[str, Value | Nothing]

_HALF_PAST_TWELVE, _HALF_PAST_ELEVEN = 30, 23 * 60 + 30
"""At night, in minutes of the day: there it is still, or already, another day elsewhere."""

_HOLIDAYS, _WITHIN = 12, 500
"""So many days that only one calendar works are tried, of so many from the request on."""


def counts_days(plan: Plan) -> bool:
    """Whether anything of a plan depends on which day it is where the company is; `now` is so everywhere."""
    return any(True for _ in _counting(plan))


def working_days(plan: Plan) -> frozenset[Calendar]:
    """The calendar of a plan, where anything of it counts working days."""
    return frozenset(
        each.calendar for each in _counting(plan) if isinstance(each, Shift | Position) and _counts_working_days(each)
    )


def _counting(part: Any) -> Iterator[LocalDate | Position | Days | Shift]:
    match part:
        case Plan(stages=stages):
            for stage in stages:
                yield from _counting((*stage.derived, *stage.of_lines, *stage.rules))
        case LocalDate() | Position() | Days() | Shift():
            yield part
        case msgspec.Struct():
            for name in part.__struct_fields__:
                yield from _counting(getattr(part, name))
        case tuple():
            for each in part:
                yield from _counting(each)


def _counts_working_days(part: Shift | Position) -> bool:
    if isinstance(part, Position):
        return any(bound.working_days for bound in part.bounds)
    period = part.period.value if isinstance(part.period, Const) else None
    return part.rolls_on or not isinstance(period, Period) or period.working_days != 0


def near_midnight(facts: Facts, zones: Iterable[ZoneInfo]) -> Iterator[Facts]:
    """Each moment of a request, moved to where it is another day in another zone: the day before, itself, and after."""
    for name, moment in sorted(facts.items()):
        if not isinstance(moment, datetime):
            continue
        for zone in zones:
            day = local_date(moment, zone)
            for minute in (_HALF_PAST_TWELVE, _HALF_PAST_ELEVEN):
                for days in (0, -1, 1):
                    yield {name: at_time(day + timedelta(days=days), minute, zone)}


def near_holidays(facts: Facts, calendars: Collection[Calendar], zone: ZoneInfo) -> Iterator[Facts]:
    """All dates of a request, whole weeks later: in the week before a day on which only some of the calendars work."""
    received = facts["change.received"]
    assert isinstance(received, datetime)
    first = local_date(received, zone)
    days = (first + timedelta(days=days) for days in range(1, _WITHIN))
    for day in islice((each for each in days if len({one.works(each) for one in calendars}) > 1), _HOLIDAYS):
        weeks = timedelta(weeks=(day - first).days // 7)
        yield {name: _later(value, weeks, zone) for name, value in facts.items()}


def _later(value: Value | Nothing, weeks: timedelta, zone: ZoneInfo) -> Value | Nothing:
    match value:
        case datetime():
            here = value.astimezone(zone)  # by the clock on the wall, whatever summer time does to it
            return here + weeks
        case Day(day):
            return Day(day + weeks)
        case date():
            return value + weeks
    return value
