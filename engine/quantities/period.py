"""Lengths of time as people agree on them: months are not days, and days are not hours."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache

from msgspec import Struct

HOUR = 3_600_000_000
"""Microseconds in an hour."""
DAY = 24 * HOUR
"""Microseconds in a day of 24 hours."""


class Period(Struct, frozen=True):
    """A length of time, never negative: months first, then days (a week is 7), then elapsed microseconds.

    `days` keep the local clock time; `microseconds` are elapsed time, so `24 hours` is not `1 day`;
    `working_days` are counted on a calendar of working days and stand alone.
    """

    months: int = 0
    days: int = 0
    microseconds: int = 0
    working_days: int = 0

    def __add__(self, other: Period) -> Period:
        """Both, part by part: months to months, days to days, hours to hours.

        Raises:
            ValueError: working days and other units would stand together.
        """
        total = Period(
            self.months + other.months,
            self.days + other.days,
            self.microseconds + other.microseconds,
            self.working_days + other.working_days,
        )
        if total.working_days and total != Period(working_days=total.working_days):
            raise ValueError("working days are not added to other units")
        return total


def add_months(day: date, months: int) -> date:
    """The same day of the month that many months later (negative: earlier), or the last day of a shorter month.

    Raises:
        OverflowError: that is before the year 1 or after 9999.
    """
    year, month0 = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        raise OverflowError("date value out of range")
    return day.replace(year=year, month=month0 + 1, day=min(day.day, _length(year, month0 + 1)))


def _length(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


# Which of two periods is longer -------------------------------------------------------------------------------------


class Ordering(StrEnum):
    """How one period compares with another on every date, counted forwards and backwards."""

    LESS = "less"
    AT_MOST = "at most"
    """Never more, and equal on some dates: 28 days and 1 month."""
    EQUAL = "equal"
    AT_LEAST = "at least"
    """Never less, and equal on some dates: 31 days and 1 month."""
    MORE = "more"
    NONE = "none"
    """Less on some dates and more on others: 30 days and 1 month."""


class Witness(Struct, frozen=True):
    """How long both periods are when counted from one date (`earlier`: back from it).

    Lengths are in days, or elapsed (from noon, in Europe/Amsterdam) where one of the periods has hours.
    """

    anchor: date
    earlier: bool
    first: Period
    second: Period


class Order(Struct, frozen=True):
    """How two periods compare; the witnesses show a date on which the first is less, and one on which it is more.

    Bounds of one scale must be orderable; with AT_MOST and AT_LEAST they are the same moment on some dates.
    """

    ordering: Ordering
    witnesses: tuple[Witness, Witness] | None = None
    """Only with NONE; None as well where it takes a public holiday to show it."""

    @property
    def orderable(self) -> bool:
        """Whether one of the two is never longer than the other."""
        return self.ordering is not Ordering.NONE


_ORDERINGS = {
    frozenset({-1}): Ordering.LESS,
    frozenset({-1, 0}): Ordering.AT_MOST,
    frozenset({0}): Ordering.EQUAL,
    frozenset({0, 1}): Ordering.AT_LEAST,
    frozenset({1}): Ordering.MORE,
}


@lru_cache(maxsize=1024)
def compare(first: Period, second: Period) -> Order:
    """How the first period compares with the second, exactly: over all dates of the calendar, in both directions.

    Elapsed time against days or months allows for the hour that summer time may take or give in between, in any
    zone and on any date: 24 hours and 1 day, 28 x 24 hours and 1 month have no order; 23 hours and 1 day have. Of
    working days is known that n of them last at least n days; a holiday can always make them last longer.
    """
    if first.working_days or second.working_days:
        return Order(_compare_working(first, second))
    elapsed = first.microseconds - second.microseconds
    signs = set()
    for days in _day_differences(first, second, elapsed):
        # Both from the same local time on different dates: an hour may lie between. On one date: nothing does.
        drifts = (-HOUR, 0, HOUR) if days and elapsed else (0,)
        signs |= {_sign(days * DAY + drift + elapsed) for drift in drifts}
    ordering = _ORDERINGS.get(frozenset(signs), Ordering.NONE)
    if ordering is not Ordering.NONE:
        return Order(ordering)
    return Order(ordering, _witnesses(first, second))


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)


def _compare_working(first: Period, second: Period) -> Ordering:
    if first.working_days and second.working_days:
        return _ORDERINGS[frozenset({_sign(first.working_days - second.working_days)})]
    if second.working_days:
        mirrored = {Ordering.AT_LEAST: Ordering.AT_MOST, Ordering.MORE: Ordering.LESS}
        turned = _compare_working(second, first)
        return mirrored.get(turned, turned)
    if second.months or second.microseconds or second.days > first.working_days:
        return Ordering.NONE
    return Ordering.MORE if second.days < first.working_days else Ordering.AT_LEAST


def _day_differences(first: Period, second: Period, elapsed: int) -> set[int]:
    """By how many days the first can be longer than the second (or shorter: negative), hours apart.

    Where it is plain from their averages which of the two is longer, one difference stands for all.
    """
    days, months = first.days - second.days, first.months - second.months
    if months == 0:
        return {days}
    # 146,097 days are 4,800 months; no number of months is a week off its average length.
    about = days + months * 146_097 / 4_800
    if abs(about + elapsed / DAY) > 8:
        return {round(about)}
    around = max(first.months, second.months) // 12 + 1
    # All leap-year patterns of such a stretch of years stand around 1900, which was not a leap year.
    years = range(1900 - around, 1905 + around) if around < 90 else range(1600, 2000)
    return {
        direction * (_end(anchor, first, direction) - _end(anchor, second, direction)).days
        for year in years
        for month in range(1, 13)
        for day in range(28, _length(year, month) + 1)  # days before the 28th are like the 28th: never cut short
        for anchor in (date(year, month, day),)
        for direction in (1, -1)
    }


def _end(anchor: date, period: Period, direction: int) -> date:
    return add_months(anchor, direction * period.months) + timedelta(days=direction * period.days)


def _witnesses(first: Period, second: Period) -> tuple[Witness, Witness] | None:
    """The first familiar date on which the first is less, and the first on which it is more."""
    elapsed = first.microseconds != second.microseconds
    less: Witness | None = None
    more: Witness | None = None
    for anchor, earlier in _familiar(elapsed):
        lengths = tuple(_measured(anchor, period, -1 if earlier else 1, elapsed) for period in (first, second))
        witness = Witness(anchor, earlier, *(_as_period(length, elapsed) for length in lengths))
        if lengths[0] < lengths[1]:
            less = less or witness
        elif lengths[0] > lengths[1]:
            more = more or witness
        if less and more:
            return less, more
    return None


def _familiar(elapsed: bool) -> Iterator[tuple[date, bool]]:
    """Dates to show something with: the middle of a month if that will do, else any."""
    start = date(2027, 3, 1)
    days = [start + timedelta(days=n) for n in range(4 * 366)]
    middles = [day for day in days if day.day == 15]
    for earlier in (True, False):
        for anchor in days if elapsed else middles:
            yield anchor, earlier
    for earlier in (True, False):
        for anchor in days:
            yield anchor, earlier


def _measured(anchor: date, period: Period, direction: int, elapsed: bool) -> int:
    """Its length from that date: in microseconds if `elapsed`, else in days."""
    end = _end(anchor, period, direction)
    if not elapsed:
        return abs((end - anchor).days)
    return abs(_noon(end) - _noon(anchor)) + period.microseconds


def _noon(day: date) -> int:
    """Microseconds of 12:00 in Amsterdam: summer time is the same there as in most of Europe."""
    from zoneinfo import ZoneInfo  # only to explain a refusal  # noqa: PLC0415

    offset = datetime(day.year, day.month, day.day, 12, tzinfo=ZoneInfo("Europe/Amsterdam")).utcoffset() or timedelta()
    return day.toordinal() * DAY - offset // timedelta(microseconds=1)


def _as_period(length: int, elapsed: bool) -> Period:
    return Period(microseconds=length) if elapsed else Period(days=length)
