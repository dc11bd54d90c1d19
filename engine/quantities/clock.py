"""Moments and what lies between them, on the clocks of a zone.

Two aware datetimes of one zone compare by their wall clocks in Python, also where the hour comes twice; in here
instants are compared in microseconds since 1970 UTC.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Protocol, TypeVar
from zoneinfo import ZoneInfo

from msgspec import Struct

from engine.quantities.period import Period, add_months
from engine.quantities.unreadable import Unreadable
from engine.quantities.value import Day

Moment = date | datetime | Day
_M = TypeVar("_M", date, datetime, Day)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_YEARS = range(1000, 9000)
"""Years that are read: a period of a century more or less still has a date."""


# Working days -------------------------------------------------------------------------------------------------------


class Calendar(Protocol):
    """Which days are working days."""

    def works(self, day: date) -> bool:
        """Whether that is a working day."""


class WorkingWeek(Struct, frozen=True):
    """Monday to Friday, but for the days on which it is `closed`."""

    closed: frozenset[date] = frozenset()

    def works(self, day: date) -> bool:
        """Whether that is a working day."""
        return day.weekday() < 5 and day not in self.closed


MONDAY_TO_FRIDAY = WorkingWeek()


def working_day_on(day: date, calendar: Calendar = MONDAY_TO_FRIDAY, *, earlier: bool = False) -> date:
    """That day if it is a working day, else the first one after it (or before it).

    Raises:
        ValueError: the calendar has no working day within a year.
    """
    for distance in range(366):
        candidate = day + timedelta(days=-distance if earlier else distance)
        if calendar.works(candidate):
            return candidate
    raise ValueError(f"no working day within a year of {day.isoformat()}")


def roll_on(moment: _M, zone: ZoneInfo, calendar: Calendar = MONDAY_TO_FRIDAY) -> _M:
    """The moment itself on a working day, else the same local clock time on the next working day.

    Raises:
        ValueError: the calendar has no working day within a year.
    """
    day = local_date(moment, zone)
    later = working_day_on(day, calendar)
    if later == day:
        return moment
    if isinstance(moment, datetime):
        local = _local(moment, zone)
        return _at(later, local.time(), local.fold, zone)
    return Day(later) if isinstance(moment, Day) else later


# Arithmetic ---------------------------------------------------------------------------------------------------------


def shift(moment: _M, period: Period, *, earlier: bool, zone: ZoneInfo, calendar: Calendar = MONDAY_TO_FRIDAY) -> _M:
    """The moment a period later, or earlier: an instant stays one (in `zone`), a date a date, a day a day.

    Months come first (the last day of a shorter month), then days, at the same local clock time, then elapsed time.
    A local time that the clocks skip moves forward by what they skip; of one that comes twice the first is meant,
    unless the moment itself is at such a second time.

    Raises:
        TypeError: a datetime without a zone.
        ValueError: hours from a moment of which the hour is not known (a date or a `Day`).
        OverflowError: beyond the years 1 to 9999.
    """
    if isinstance(moment, datetime):
        local = _local(moment, zone)
        day = _shifted(local.date(), period, earlier, calendar)
        if day != local.date():
            local = _at(day, local.time(), local.fold, zone)
        if not period.microseconds:
            return local
        elapsed = timedelta(microseconds=-period.microseconds if earlier else period.microseconds)
        return (local.astimezone(UTC) + elapsed).astimezone(zone)
    if period.microseconds:
        raise ValueError("hours cannot be counted from a date: its hour is not known")
    if isinstance(moment, Day):
        return Day(_shifted(moment.date, period, earlier, calendar))
    return _shifted(moment, period, earlier, calendar)


def _shifted(day: date, period: Period, earlier: bool, calendar: Calendar) -> date:
    sign = -1 if earlier else 1
    if period.months:
        day = add_months(day, sign * period.months)
    if period.days:
        day += timedelta(days=sign * period.days)
    for _ in range(period.working_days):
        day = working_day_on(day + timedelta(days=sign), calendar, earlier=earlier)
    return day


def _local(moment: datetime, zone: tzinfo) -> datetime:
    """The instant on the zone's clocks; by way of UTC, so that its wall clock and fold are real ones."""
    if moment.tzinfo is None:
        raise TypeError(f"an instant has a zone: {moment!r} has none")
    return moment.astimezone(UTC).astimezone(zone)


def _at(day: date, clock: time, fold: int, zone: ZoneInfo) -> datetime:
    """That local time, or what the clocks show instead where they skip it."""
    wall = datetime.combine(day, clock.replace(fold=fold), zone)
    local = _local(wall, zone)
    if fold and local.replace(tzinfo=None) != wall.replace(tzinfo=None):
        return _local(wall.replace(fold=0), zone)
    return local


def at_time(day: date, minute: int, zone: ZoneInfo) -> datetime:
    """The instant at that local minute after midnight (forward by what the clocks skip; the first of two)."""
    return _at(day, time(minute // 60, minute % 60), 0, zone)


def start_of(day: date, zone: ZoneInfo) -> datetime:
    """The first instant of a local date."""
    return _at(day, time.min, 0, zone)


def end_of(day: date, zone: ZoneInfo) -> datetime:
    """The last microsecond of a local date."""
    return _local(start_of(day + timedelta(days=1), zone).astimezone(UTC) - _MICROSECOND, zone)


def local_date(moment: Moment, zone: ZoneInfo) -> date:
    """The local date of a moment; a date is itself."""
    if isinstance(moment, datetime):
        return _local(moment, zone).date()
    return moment.date if isinstance(moment, Day) else moment


def days_between(since: Moment, until: Moment, zone: ZoneInfo) -> int:
    """The number of local dates from one moment until another, at least 0."""
    return max(0, (local_date(until, zone) - local_date(since, zone)).days)


def to_microseconds(moment: datetime) -> int:
    """Microseconds since 1970 UTC.

    Raises:
        TypeError: the datetime has no zone.
    """
    if moment.tzinfo is None:
        raise TypeError(f"an instant has a zone: {moment!r} has none")
    return (moment.astimezone(UTC) - _EPOCH) // _MICROSECOND


def from_microseconds(number: int, zone: ZoneInfo) -> datetime:
    """The instant that many microseconds since 1970 UTC, in a zone."""
    return (_EPOCH + number * _MICROSECOND).astimezone(zone)


# Where a span lies among bounds -------------------------------------------------------------------------------------


def position(
    since: Moment,
    until: Moment,
    bounds: tuple[Period, ...],
    backwards: bool,
    by_day: bool,
    zone: ZoneInfo,
    *,
    calendar: Calendar = MONDAY_TO_FRIDAY,
) -> int | None:
    """Where the span from `since` until `until` lies among ascending bounds (see `engine.core.quantity.Position`).

    2k is longer than bound k-1 and shorter than bound k, 2k+1 exactly bound k. Backwards, bounds are counted back
    from `until` and compared with `since`; else forwards from `since`, and compared with `until`. `by_day`, or with
    a date at either end, local dates are compared. A span that ends before it starts is shorter than every bound.
    None: it depends on the hour of a `Day`. Of bounds that fall on one moment the first counts; lowering keeps such
    bounds on different axes.

    Raises:
        ValueError: a bound has hours where dates are compared.
    """

    def place(since: date, until: date) -> int:
        anchor = until if backwards else since
        ends = [number_of(shift(anchor, bound, earlier=backwards, zone=zone, calendar=calendar)) for bound in bounds]
        excess = [end - number_of(since) if backwards else number_of(until) - end for end in ends]
        return _among(excess)

    if by_day or _is_date(since) or _is_date(until):
        return place(local_date(since, zone), local_date(until, zone))
    shortest = place(_latest(since, zone), _earliest(until, zone))
    if not isinstance(since, Day) and not isinstance(until, Day):
        return shortest
    # The span grows with its end and shrinks with its start, so what holds at both extremes holds all day.
    return shortest if shortest == place(_earliest(since, zone), _latest(until, zone)) else None


def _is_date(moment: Moment) -> bool:
    return isinstance(moment, date) and not isinstance(moment, datetime)


def _earliest(moment: Moment, zone: ZoneInfo) -> datetime:
    return moment if isinstance(moment, datetime) else start_of(local_date(moment, zone), zone)


def _latest(moment: Moment, zone: ZoneInfo) -> datetime:
    return moment if isinstance(moment, datetime) else end_of(local_date(moment, zone), zone)


def number_of(moment: date) -> int:
    """An instant in microseconds, as `to_microseconds`; a date as its day number."""
    return to_microseconds(moment) if isinstance(moment, datetime) else moment.toordinal()


def _among(excess: list[int]) -> int:
    """The place of a span, given how much longer it is than each bound."""
    longer = sum(more > 0 for more in excess)
    return 2 * excess.index(0) + 1 if 0 in excess else 2 * longer


# Reading ------------------------------------------------------------------------------------------------------------

_DATE = r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
_TIME = r"([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{1,6}))?)?"
_OFFSET = r"([Zz]|[+-][0-9]{2}:[0-9]{2}(?::[0-9]{2})?)"


def parse_date(text: str) -> date:
    """A date as in ISO 8601: `2027-04-16`.

    Raises:
        Unreadable: no such text, no such day, or a year outside 1000 to 8999.
    """
    found = re.fullmatch(_DATE, text.strip())
    if found is None:
        raise Unreadable(text, "a date such as `2027-04-16`", _reordered(text.strip()))
    return make_date(int(found[1]), int(found[2]), int(found[3]), text)


def make_date(year: int, month: int, day: int, text: str) -> date:
    """That date.

    Raises:
        Unreadable: there is no such day, or the year is outside 1000 to 8999; `text` is what was read.
    """
    if year not in _YEARS:
        raise Unreadable(text, f"a date in the years {_YEARS.start} to {_YEARS.stop - 1}")
    if not 1 <= month <= 12:
        raise Unreadable(text, "a date with a month from 01 to 12")
    try:
        return date(year, month, day)
    except ValueError:
        last = add_months(date(year, month, 1), 1) - timedelta(days=1)
        raise Unreadable(
            text, f"a day that exists; that month has {last.day} days", last.isoformat() if day > last.day else None
        ) from None


def _reordered(text: str) -> str | None:
    """`16-4-2027` as `2027-04-16`: this is the only order in which four digits of a year come last in Dutch."""
    found = re.fullmatch(r"([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})", text)
    if found is None:
        return None
    try:
        return date(int(found[3]), int(found[2]), int(found[1])).isoformat()
    except ValueError:
        return None


def parse_instant(text: str, zone: ZoneInfo) -> datetime | Day:
    """An instant as in RFC 3339, in `zone`: `2027-04-16T23:59:00+02:00`; seconds may be left out, `T` may be a space.

    Without an offset it is local time in the zone; a date alone is that whole `Day`, its hour unknown.

    Raises:
        Unreadable: no such text or time; or a local time without an offset that the clocks skip or show twice.
    """
    given = text.strip()
    if re.fullmatch(_DATE, given):
        return Day(parse_date(given))
    found = re.fullmatch(rf"{_DATE}[Tt ]{_TIME}(?: ?{_OFFSET})?", given)
    if found is None:
        raise Unreadable(text, "a date and a time such as `2027-04-16 23:59`", _reordered(given))
    try:
        day = make_date(int(found[1]), int(found[2]), int(found[3]), text)
    except Unreadable as error:
        suggestion = f"{error.suggestion} {given[11:]}" if error.suggestion else None
        raise Unreadable(text, error.expected, suggestion) from None
    hour, minute, second = int(found[4]), int(found[5]), int(found[6] or 0)
    if hour > 23 or minute > 59 or second > 59:
        raise Unreadable(text, "a time from `00:00` to `23:59`")
    wall = datetime.combine(day, time(hour, minute, second, int((found[7] or "").ljust(6, "0"))))
    if found[8]:
        return _local(wall.replace(tzinfo=_fixed(found[8], text)), zone)
    return localize(wall, zone, text)


def _fixed(offset: str, text: str) -> tzinfo:
    if offset in "Zz":
        return UTC
    try:
        parsed = datetime.fromisoformat(f"2000-01-01T00:00:00{offset}").tzinfo
    except ValueError:
        parsed = None
    if parsed is None or any(int(part) > 59 for part in offset.split(":")[1:]):
        raise Unreadable(text, "an offset such as `+02:00`")
    return parsed


def localize(wall: datetime, zone: ZoneInfo, text: str | None = None) -> datetime:
    """A local time without an offset as an instant of the zone.

    Raises:
        Unreadable: the clocks skip that time, or show it twice; the suggestion is in ISO form.
    """
    given = text if text is not None else wall.isoformat(sep=" ")
    first, second = (_local(wall.replace(tzinfo=zone, fold=fold), zone) for fold in (0, 1))
    if first.utcoffset() == second.utcoffset():
        return first
    if first.replace(tzinfo=None, fold=0) != wall:
        raise Unreadable(
            given, f"a time that exists: the clocks in {zone.key} skip it that day", _iso(first.replace(tzinfo=None))
        )
    raise Unreadable(
        given,
        f"a time with its offset, because it comes twice that day in {zone.key}:"
        f" `{offset_of(first)}` first, then `{offset_of(second)}`",
        _iso(first.replace(tzinfo=None)) + offset_of(first),
    )


def _iso(wall: datetime) -> str:
    """A wall time, without seconds if they are zero."""
    return wall.isoformat(sep=" ", timespec="auto" if wall.second or wall.microsecond else "minutes")


def offset_of(moment: datetime) -> str:
    """Its offset from UTC: `+02:00`."""
    return moment.isoformat()[len(moment.replace(tzinfo=None).isoformat()) :]


def is_twofold(moment: datetime, zone: ZoneInfo) -> bool:
    """Whether the zone's clocks show its local time twice that day: it then cannot be said without its offset."""
    local = _local(moment, zone)
    other = _local(local.replace(fold=1 - local.fold), zone)
    return other.utcoffset() != local.utcoffset()
