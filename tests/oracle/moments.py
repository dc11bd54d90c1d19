"""Dates, moments and periods on the clocks of one zone, plainly: the oracle's own arithmetic."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from engine.quantities.period import Period
from engine.quantities.value import Day

INSTANT = timedelta(microseconds=1)
_DAY = timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment that lies between two instants in UTC, both included; they are one where it is known exactly."""

    first: datetime
    last: datetime

    @property
    def exact(self) -> bool:
        """Whether it is one instant."""
        return self.first == self.last


When = date | Moment
"""A date, or a moment."""


@dataclass(frozen=True, slots=True)
class Local:
    """The clocks of a zone, and the days on which nobody works beside Saturday and Sunday."""

    zone: ZoneInfo
    closed: frozenset[date] = frozenset()

    def moment(self, value: datetime | Day) -> Moment:
        """An instant, or some moment of a whole local day."""
        if isinstance(value, Day):
            start = self._utc(datetime.combine(value.date, time()))
            end = self._utc(datetime.combine(value.date + _DAY, time()))
            return Moment(start, end - INSTANT)
        known = value.astimezone(UTC)
        return Moment(known, known)

    def dates(self, when: When) -> tuple[date, date]:
        """The first and the last local date that it can be."""
        if isinstance(when, Moment):
            return when.first.astimezone(self.zone).date(), when.last.astimezone(self.zone).date()
        return when, when

    def shift(self, when: When, period: Period, *, earlier: bool = False) -> When:
        """Months first, then days (or working days), on the local clock; then elapsed time."""
        if isinstance(when, Moment):
            first, last = (self._shift(instant, period, earlier) for instant in (when.first, when.last))
            return Moment(first, last)
        if period.microseconds:
            raise ValueError("hours from a date")
        return self.shift_date(when, period, earlier=earlier)

    def shift_date(self, day: date, period: Period, *, earlier: bool) -> date:
        """Months first, to the last day of a shorter month; then days; or working days, one by one."""
        sign = -1 if earlier else 1
        month = day.year * 12 + day.month - 1 + sign * period.months
        year, month = month // 12, month % 12 + 1
        last = calendar.monthrange(year, month)[1]
        found = date(year, month, min(day.day, last)) + sign * period.days * _DAY
        for _ in range(period.working_days):
            found += sign * _DAY
            while not self.works(found):
                found += sign * _DAY
        return found

    def works(self, day: date) -> bool:
        """Whether it is a working day."""
        return day.weekday() < _SATURDAY and day not in self.closed

    def working(self, when: When) -> When:
        """The same, or at the same clock time on the first working day after it."""
        if isinstance(when, Moment):
            return Moment(self._working(when.first), self._working(when.last))
        while not self.works(when):
            when += _DAY
        return when

    def clock(self, day: date, minutes: int) -> datetime:
        """That clock time, in minutes after midnight, on that local date."""
        return self._utc(datetime.combine(day, time(minutes // 60, minutes % 60)))

    def _working(self, instant: datetime) -> datetime:
        day = self.working(instant.astimezone(self.zone).date())
        assert not isinstance(day, Moment)
        return self._on(instant, day)

    def _shift(self, instant: datetime, period: Period, earlier: bool) -> datetime:
        day = self.shift_date(instant.astimezone(self.zone).date(), period, earlier=earlier)
        elapsed = timedelta(microseconds=period.microseconds)
        return self._on(instant, day) + (-elapsed if earlier else elapsed)

    def _on(self, instant: datetime, day: date) -> datetime:
        """The instant itself on its own date, else the same clock time on another."""
        local = instant.astimezone(self.zone)
        return instant if local.date() == day else self._utc(datetime.combine(day, local.time().replace(fold=0)))

    def _utc(self, local: datetime) -> datetime:
        return local.replace(tzinfo=self.zone).astimezone(UTC)
