"""What the time zone of a book decides: on which day something falls, and at which hour a day ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from engine.core.plan import Plan
from engine.core.quantity import Days, LocalDate, Position, Shift
from engine.quantities.clock import at_time, local_date
from engine.quantities.value import Nothing, Value

_HALF_PAST_TWELVE, _HALF_PAST_ELEVEN = 30, 23 * 60 + 30
"""At night, in minutes of the day: there it is still, or already, another day elsewhere."""


def counts_days(plan: Plan) -> bool:
    """Whether anything of a plan depends on which day it is where the company is; `now` is so everywhere."""
    return any(_counts_days(each) for stage in plan.stages for each in (*stage.derived, *stage.of_lines, *stage.rules))


def _counts_days(part: Any) -> bool:
    match part:
        case LocalDate() | Position() | Days() | Shift():
            return True
        case msgspec.Struct():
            return any(_counts_days(getattr(part, name)) for name in part.__struct_fields__)
        case tuple():
            return any(map(_counts_days, part))
    return False


def near_midnight(facts: Mapping[str, Value | Nothing], zones: Iterable[ZoneInfo]) -> Iterator[tuple[str, datetime]]:
    """Each moment of a request, moved to where it is another day in another zone: the day before, itself, and after."""
    for name, moment in sorted(facts.items()):
        if not isinstance(moment, datetime):
            continue
        for zone in zones:
            day = local_date(moment, zone)
            for minute in (_HALF_PAST_TWELVE, _HALF_PAST_ELEVEN):
                for days in (0, -1, 1):
                    yield name, at_time(day + timedelta(days=days), minute, zone)
