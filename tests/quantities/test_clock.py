from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.quantities.clock import (
    WorkingWeek,
    at_time,
    days_between,
    end_of,
    local_date,
    localize,
    offset_of,
    parse_date,
    parse_instant,
    position,
    roll_on,
    shift,
    start_of,
    to_microseconds,
    working_day_on,
)
from engine.quantities.period import HOUR, Period
from engine.quantities.unreadable import Unreadable
from engine.quantities.value import Day

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
SPRING = date(2027, 3, 28)  # 02:00 becomes 03:00
AUTUMN = date(2027, 10, 31)  # 03:00 becomes 02:00


def at(text: str) -> datetime:
    moment = parse_instant(text, AMSTERDAM)
    assert isinstance(moment, datetime)
    return moment


def iso(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")


@pytest.mark.parametrize(
    ("moment", "period", "earlier", "expected"),
    [
        ("2027-04-30 10:00", Period(days=14), True, "2027-04-16T10:00+02:00"),
        ("2027-05-31 10:00", Period(months=3), True, "2027-02-28T10:00+01:00"),
        ("2028-02-29 10:00", Period(months=12), False, "2029-02-28T10:00+01:00"),
        # Months first, then days: 31 January is 28 February is 1 March.
        ("2027-01-31 10:00", Period(months=1, days=1), False, "2027-03-01T10:00+01:00"),
        # A day keeps the clock time, 24 hours do not.
        ("2027-03-27 12:00", Period(days=1), False, "2027-03-28T12:00+02:00"),
        ("2027-03-27 12:00", Period(microseconds=24 * HOUR), False, "2027-03-28T13:00+02:00"),
        ("2027-10-31 12:00", Period(days=1), True, "2027-10-30T12:00+02:00"),
        ("2027-10-31 12:00", Period(microseconds=24 * HOUR), True, "2027-10-30T13:00+02:00"),
        # A time that the clocks skip moves forward by the gap, from either side.
        ("2027-03-27 02:30", Period(days=1), False, "2027-03-28T03:30+02:00"),
        ("2027-03-29 02:30", Period(days=1), True, "2027-03-28T03:30+02:00"),
        # A time that comes twice is the first, unless the moment is itself at the second of such.
        ("2027-10-30 02:30", Period(days=1), False, "2027-10-31T02:30+02:00"),
        ("2027-11-01 02:30", Period(days=1), True, "2027-10-31T02:30+02:00"),
        ("2027-10-31 02:30+01:00", Period(), False, "2027-10-31T02:30+01:00"),
        ("2027-10-31 02:30+01:00", Period(microseconds=HOUR), True, "2027-10-31T02:30+02:00"),
        ("2027-10-31 02:30+01:00", Period(days=217), True, "2027-03-28T03:30+02:00"),  # into the gap
        # The day before, then an hour.
        ("2027-10-31 12:00", Period(days=1, microseconds=HOUR), True, "2027-10-30T11:00+02:00"),
        # Working days keep the clock time too: Friday to Monday.
        ("2027-04-16 17:00", Period(working_days=1), False, "2027-04-19T17:00+02:00"),
        ("2027-04-19 17:00", Period(working_days=2), True, "2027-04-15T17:00+02:00"),
        ("2027-04-17 17:00", Period(working_days=1), False, "2027-04-19T17:00+02:00"),
    ],
)
def test_shifts_instants(moment: str, period: Period, earlier: bool, expected: str) -> None:
    assert iso(shift(at(moment), period, earlier=earlier, zone=AMSTERDAM)) == expected


def test_shifts_to_the_second_of_two_when_it_is_at_the_second() -> None:
    second = at("2021-10-31 02:30+01:00")
    assert iso(shift(second, Period(months=72), earlier=False, zone=AMSTERDAM)) == "2027-10-31T02:30+01:00"


def test_an_instant_in_another_zone_is_shifted_on_the_clocks_of_the_zone() -> None:
    moment = datetime(2027, 3, 27, 23, 30, tzinfo=UTC)  # 00:30 on the 28th in Amsterdam
    assert iso(shift(moment, Period(days=1), earlier=False, zone=AMSTERDAM)) == "2027-03-29T00:30+02:00"


def test_dates_stay_dates_and_days_stay_days() -> None:
    assert shift(date(2027, 3, 31), Period(months=1), earlier=True, zone=AMSTERDAM) == date(2027, 2, 28)
    assert shift(Day(date(2027, 3, 31)), Period(days=1), earlier=False, zone=AMSTERDAM) == Day(date(2027, 4, 1))
    with pytest.raises(ValueError, match="its hour is not known"):
        shift(date(2027, 3, 31), Period(microseconds=HOUR), earlier=True, zone=AMSTERDAM)
    with pytest.raises(ValueError, match="its hour is not known"):
        shift(Day(date(2027, 3, 31)), Period(microseconds=HOUR), earlier=True, zone=AMSTERDAM)


def test_working_days_skip_what_the_calendar_closes() -> None:
    kings_day = WorkingWeek(frozenset({date(2027, 4, 27)}))
    assert shift(date(2027, 4, 26), Period(working_days=1), earlier=False, zone=AMSTERDAM, calendar=kings_day) == date(
        2027, 4, 28
    )
    assert working_day_on(date(2027, 4, 27), kings_day) == date(2027, 4, 28)
    assert working_day_on(date(2027, 4, 25), earlier=True) == date(2027, 4, 23)
    assert working_day_on(date(2027, 4, 26)) == date(2027, 4, 26)


def test_a_calendar_without_working_days_is_refused() -> None:
    class Never:
        def works(self, day: date) -> bool:
            return day < date.min

    with pytest.raises(ValueError, match="no working day within a year of 2027-04-26"):
        working_day_on(date(2027, 4, 26), Never())


def test_naive_datetimes_are_refused() -> None:
    naive = datetime(2027, 4, 16, 12)
    for refuse in (
        lambda: to_microseconds(naive),
        lambda: local_date(naive, AMSTERDAM),
        lambda: shift(naive, Period(days=1), earlier=False, zone=AMSTERDAM),
    ):
        with pytest.raises(TypeError, match="has a zone"):
            refuse()


def test_local_dates() -> None:
    late = datetime(2027, 4, 16, 22, 30, tzinfo=UTC)
    assert local_date(late, AMSTERDAM) == date(2027, 4, 17)
    assert local_date(Day(date(2027, 4, 16)), AMSTERDAM) == date(2027, 4, 16)
    assert days_between(late, date(2027, 4, 30), AMSTERDAM) == 13
    assert days_between(date(2027, 4, 30), late, AMSTERDAM) == 0


def test_days_of_summer_time_are_23_and_25_hours() -> None:
    lengths = [
        to_microseconds(end_of(day, AMSTERDAM)) - to_microseconds(start_of(day, AMSTERDAM)) + 1
        for day in (SPRING, AUTUMN, date(2027, 6, 1))
    ]
    assert lengths == [23 * HOUR, 25 * HOUR, 24 * HOUR]


def test_at_time() -> None:
    assert iso(at_time(date(2027, 4, 22), 17 * 60, AMSTERDAM)) == "2027-04-22T17:00+02:00"
    assert iso(at_time(SPRING, 150, AMSTERDAM)) == "2027-03-28T03:30+02:00"
    assert iso(at_time(AUTUMN, 150, AMSTERDAM)) == "2027-10-31T02:30+02:00"


# Positions ----------------------------------------------------------------------------------------------------------

BOUNDS = (Period(days=14), Period(months=2))
DELIVERY = date(2027, 4, 30)


@pytest.mark.parametrize(
    ("received", "place"),
    [
        ("2027-02-27 23:59", 4),  # before 28 February: more than 2 months
        ("2027-02-28 00:00", 3),
        ("2027-03-01 09:00", 2),
        ("2027-04-15 09:00", 2),
        ("2027-04-16 23:59", 1),  # the last minute of day 14
        ("2027-04-17 00:00", 0),
        ("2027-05-02 00:00", 0),
    ],
)
def test_position_by_day_counts_back_from_a_date(received: str, place: int) -> None:
    assert position(at(received), DELIVERY, BOUNDS, True, False, AMSTERDAM) == place
    assert position(at(received), at("2027-04-30 08:00"), BOUNDS, True, True, AMSTERDAM) == place
    assert position(Day(local_date(at(received), AMSTERDAM)), DELIVERY, BOUNDS, True, False, AMSTERDAM) == place


@pytest.mark.parametrize(
    ("received", "place"),
    [
        ("2027-02-28 19:59", 4),
        ("2027-02-28 20:00", 3),
        ("2027-02-28 20:01", 2),
        ("2027-04-16 20:00", 1),
        ("2027-04-16 20:01", 0),
        ("2027-04-16", None),  # it depends on the hour
        ("2027-04-15", 2),
        ("2027-04-17", 0),
    ],
)
def test_position_at_the_instant(received: str, place: int | None) -> None:
    event = at("2027-04-30 20:00")
    assert position(parse_instant(received, AMSTERDAM), event, BOUNDS, True, False, AMSTERDAM) == place


def test_position_forwards_from_the_start() -> None:
    # 31 August and 6 months is 28 February; counted back from there it would be 28 August.
    since, bounds = date(2026, 8, 31), (Period(months=6),)
    assert [
        position(since, until, bounds, False, True, AMSTERDAM)
        for until in (date(2027, 2, 27), date(2027, 2, 28), date(2027, 3, 1))
    ] == [0, 1, 2]
    assert position(date(2026, 8, 29), date(2027, 2, 28), bounds, True, True, AMSTERDAM) == 0
    assert position(date(2026, 8, 28), date(2027, 2, 28), bounds, True, True, AMSTERDAM) == 1


def test_position_compares_instants_where_the_hour_comes_twice() -> None:
    # Both read 02:30 on the clock of the same zone object; an hour lies between.
    first, second = at("2027-10-31 02:30+02:00"), at("2027-10-31 02:30+01:00")
    bounds = (Period(microseconds=HOUR),)
    assert position(first, second, bounds, True, False, AMSTERDAM) == 1
    assert position(first, second, (Period(),), False, False, AMSTERDAM) == 2
    assert position(second, first, (Period(),), False, False, AMSTERDAM) == 0


def test_hours_are_no_bounds_between_dates() -> None:
    with pytest.raises(ValueError, match="its hour is not known"):
        position(DELIVERY, DELIVERY, (Period(microseconds=HOUR),), True, True, AMSTERDAM)


INSTANTS = st.datetimes(datetime(2026, 1, 1), datetime(2029, 1, 1), timezones=st.just(UTC)) | st.builds(
    lambda day, minutes: datetime.combine(day, time(), UTC) + timedelta(minutes=minutes),
    st.sampled_from([SPRING, AUTUMN, date(2028, 2, 28), date(2028, 2, 29), date(2027, 12, 31)]),
    st.integers(-120, 300),
)
PERIODS = st.builds(
    Period, months=st.integers(0, 14), days=st.integers(0, 40), microseconds=st.integers(0, 60).map(lambda h: h * HOUR)
)


@given(INSTANTS, PERIODS, st.booleans())
def test_a_shift_is_a_real_local_time_in_the_zone(moment: datetime, period: Period, earlier: bool) -> None:
    shifted = shift(moment, period, earlier=earlier, zone=AMSTERDAM)
    again = shifted.astimezone(UTC).astimezone(AMSTERDAM)
    assert (again.replace(tzinfo=None), again.fold) == (shifted.replace(tzinfo=None), shifted.fold)
    assert shifted.tzinfo is AMSTERDAM


@given(INSTANTS, st.integers(0, 10**13), st.booleans())
def test_elapsed_time_is_exact(moment: datetime, elapsed: int, earlier: bool) -> None:
    shifted = shift(moment, Period(microseconds=elapsed), earlier=earlier, zone=AMSTERDAM)
    assert to_microseconds(shifted) - to_microseconds(moment) == (-elapsed if earlier else elapsed)


@given(INSTANTS, INSTANTS, st.booleans())
def test_position_agrees_with_each_bound_by_itself(since: datetime, until: datetime, backwards: bool) -> None:
    bounds = (Period(days=3), Period(days=28), Period(months=2), Period(months=12))
    place = position(since, until, bounds, backwards, False, AMSTERDAM)
    assert place is not None
    for k, bound in enumerate(bounds):
        if backwards:
            length = (shift(until, bound, earlier=True, zone=AMSTERDAM).astimezone(UTC) - since).total_seconds()
        else:
            length = (until - shift(since, bound, earlier=False, zone=AMSTERDAM).astimezone(UTC)).total_seconds()
        assert (place > 2 * k + 1, place == 2 * k + 1) == (length > 0, length == 0)


@given(st.dates(date(2027, 3, 1), date(2027, 4, 1)), st.times(), INSTANTS, st.booleans())
def test_a_day_has_the_position_of_each_of_its_hours(day: date, clock: time, other: datetime, backwards: bool) -> None:
    whole = position(Day(day), other, BOUNDS, backwards, False, AMSTERDAM)
    instant = datetime.combine(day, clock, AMSTERDAM)
    one = position(instant, other, BOUNDS, backwards, False, AMSTERDAM)
    assert whole in (None, one)


# Reading ------------------------------------------------------------------------------------------------------------


@given(st.dates(date(1000, 1, 1), date(8999, 12, 31)))
def test_dates_read_back(day: date) -> None:
    assert parse_date(day.isoformat()) == day


@given(INSTANTS)
def test_instants_read_back(moment: datetime) -> None:
    for zone in (UTC, AMSTERDAM, timezone(timedelta(hours=-3, minutes=-30))):
        read = parse_instant(moment.astimezone(zone).isoformat(), AMSTERDAM)
        assert isinstance(read, datetime)
        assert to_microseconds(read) == to_microseconds(moment)
        assert read.tzinfo is AMSTERDAM


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2027-04-16 23:59", "2027-04-16T23:59:00+02:00"),
        ("2027-04-16T23:59", "2027-04-16T23:59:00+02:00"),
        ("2027-04-16t23:59:30z", "2027-04-17T01:59:30+02:00"),
        ("2027-04-16T23:59:30.5-05:00", "2027-04-17T06:59:30.500000+02:00"),
        ("2027-10-31T02:30+01:00", "2027-10-31T02:30:00+01:00"),
    ],
)
def test_reads_instants(text: str, expected: str) -> None:
    assert at(text).isoformat() == expected


def test_a_date_alone_is_a_day() -> None:
    assert parse_instant("2027-04-16", AMSTERDAM) == Day(date(2027, 4, 16))


@pytest.mark.parametrize(
    ("text", "expected", "suggestion"),
    [
        ("2027-03-28 02:30", "the clocks in Europe/Amsterdam skip it that day", "2027-03-28 03:30"),
        ("2027-10-31 02:30", "`+02:00` first, then `+01:00`", "2027-10-31 02:30+02:00"),
        ("2027-02-29 10:00", "that month has 28 days", "2027-02-28 10:00"),
        ("2027-13-01 10:00", "a month from 01 to 12", None),
        ("2027-04-16 24:00", "a time from `00:00` to `23:59`", None),
        ("2027-04-16 23:59:60", "a time from `00:00` to `23:59`", None),
        ("2027-04-16 10:00+25:00", "an offset such as `+02:00`", None),
        ("2027-04-16 10:00+02:75", "an offset such as `+02:00`", None),
        ("16-4-2027", "a date and a time such as `2027-04-16 23:59`", "2027-04-16"),
        ("0999-04-16", "a date in the years 1000 to 8999", None),
        ("tomorrow", "a date and a time such as `2027-04-16 23:59`", None),
    ],
)
def test_refuses_instants_with_the_reason(text: str, expected: str, suggestion: str | None) -> None:
    with pytest.raises(Unreadable) as refused:
        parse_instant(text, AMSTERDAM)
    assert expected in refused.value.expected
    assert (refused.value.text, refused.value.suggestion) == (text, suggestion)


def test_a_suggestion_can_be_read() -> None:
    assert offset_of(at("2027-10-31 02:30+02:00")) == "+02:00"
    assert iso(localize(datetime(2027, 10, 31, 3, 0), AMSTERDAM)) == "2027-10-31T03:00+01:00"


# 26 March 2027 is closed here, a Friday; the clocks go forward on Sunday 28 March
CLOSED = WorkingWeek(frozenset({date(2027, 3, 26), date(2027, 3, 29)}))


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2027-03-25T17:00+01:00", "2027-03-25T17:00+01:00"),
        ("2027-03-26T17:00+01:00", "2027-03-30T17:00+02:00"),
        ("2027-03-28T03:00+02:00", "2027-03-30T03:00+02:00"),
        ("2027-03-27T23:30+01:00", "2027-03-30T23:30+02:00"),
    ],
)
def test_an_instant_rolls_on_at_the_same_clock_time(moment: str, expected: str) -> None:
    assert iso(roll_on(at(moment), AMSTERDAM, CLOSED)) == expected


def test_dates_and_days_roll_on() -> None:
    assert roll_on(date(2027, 3, 26), AMSTERDAM, CLOSED) == date(2027, 3, 30)
    assert roll_on(date(2027, 3, 25), AMSTERDAM, CLOSED) == date(2027, 3, 25)
    assert roll_on(Day(date(2027, 3, 27)), AMSTERDAM) == Day(date(2027, 3, 29))
