"""Dates, moments and periods, plainly: the oracle's own arithmetic."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from engine.quantities.period import Period
from engine.quantities.value import Day

INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment that lies between two instants in UTC, both included; they are one where it is known exactly."""

    first: datetime
    last: datetime


When = date | Moment
"""A date, or a moment."""


def moment(value: datetime | Day, zone: ZoneInfo) -> Moment:
    """An instant, or some moment of a whole local day."""
    if isinstance(value, Day):
        start = _utc(datetime.combine(value.date, time()), zone)
        end = _utc(datetime.combine(value.date + timedelta(days=1), time()), zone)
        return Moment(start, end - INSTANT)
    known = value.astimezone(UTC)
    return Moment(known, known)


def local_dates(when: When, zone: ZoneInfo) -> tuple[date, date]:
    """The first and the last local date that it can be."""
    if isinstance(when, Moment):
        return when.first.astimezone(zone).date(), when.last.astimezone(zone).date()
    return when, when


def shift(when: When, period: Period, zone: ZoneInfo, *, earlier: bool = False) -> When:
    """Months first, then days, on the local clock; then elapsed time."""
    if period.working_days:
        raise NotImplementedError("working days")
    if isinstance(when, Moment):
        return Moment(
            _shift_instant(when.first, period, zone, earlier=earlier),
            _shift_instant(when.last, period, zone, earlier=earlier),
        )
    if period.microseconds:
        raise ValueError("hours from a date")
    return shift_date(when, period, earlier=earlier)


def shift_date(day: date, period: Period, *, earlier: bool) -> date:
    """Months first, to the last day of a shorter month; then days."""
    sign = -1 if earlier else 1
    month = day.year * 12 + day.month - 1 + sign * period.months
    year, month = month // 12, month % 12 + 1
    last = calendar.monthrange(year, month)[1]
    return date(year, month, min(day.day, last)) + timedelta(days=sign * period.days)


def _shift_instant(instant: datetime, period: Period, zone: ZoneInfo, *, earlier: bool) -> datetime:
    found = instant
    if period.months or period.days:
        local = instant.astimezone(zone)
        day = shift_date(local.date(), period, earlier=earlier)
        found = _utc(datetime.combine(day, local.time().replace(fold=0)), zone)
    elapsed = timedelta(microseconds=period.microseconds)
    return found - elapsed if earlier else found + elapsed


def clock(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    """That clock time, in minutes after midnight, on that local date."""
    return _utc(datetime.combine(day, time(minutes // 60, minutes % 60)), zone)


def _utc(local: datetime, zone: ZoneInfo) -> datetime:
    return local.replace(tzinfo=zone).astimezone(UTC)
