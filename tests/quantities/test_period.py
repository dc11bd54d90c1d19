from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.quantities.period import HOUR, Ordering, Period, add_months, compare


def days(count: int) -> Period:
    return Period(days=count)


def months(count: int) -> Period:
    return Period(months=count)


def hours(count: int) -> Period:
    return Period(microseconds=count * HOUR)


@pytest.mark.parametrize(
    ("first", "second", "ordering"),
    [
        (days(7), days(14), Ordering.LESS),
        (days(27), months(1), Ordering.LESS),
        (days(28), months(1), Ordering.AT_MOST),
        (days(29), months(1), Ordering.NONE),
        (days(30), months(1), Ordering.NONE),
        (days(31), months(1), Ordering.AT_LEAST),
        (days(32), months(1), Ordering.MORE),
        (days(58), months(2), Ordering.LESS),
        (days(59), months(2), Ordering.AT_MOST),  # January and February
        (days(62), months(2), Ordering.AT_LEAST),  # July and August
        (days(365), months(12), Ordering.AT_MOST),
        (days(366), months(12), Ordering.AT_LEAST),
        (days(1460), months(48), Ordering.AT_MOST),  # around 1900, which was no leap year
        (days(1461), months(48), Ordering.AT_LEAST),
        (months(1), months(2), Ordering.LESS),
        (months(12), Period(months=11, days=31), Ordering.AT_MOST),
        (Period(months=1, days=10), Period(months=1, days=10), Ordering.EQUAL),
        # Elapsed time: summer time takes an hour, or gives one.
        (hours(22), days(1), Ordering.LESS),
        (hours(23), days(1), Ordering.AT_MOST),
        (hours(24), days(1), Ordering.NONE),
        (hours(25), days(1), Ordering.AT_LEAST),
        (hours(26), days(1), Ordering.MORE),
        (hours(28 * 24), months(1), Ordering.NONE),
        (hours(28 * 24 - 1), months(1), Ordering.AT_MOST),
        (hours(31 * 24), months(1), Ordering.NONE),
        (hours(31 * 24 + 1), months(1), Ordering.AT_LEAST),
        (hours(36), hours(48), Ordering.LESS),
        (Period(months=1, microseconds=1), months(1), Ordering.MORE),
        # Working days: at least as many days, and nobody knows how many more.
        (Period(working_days=5), days(4), Ordering.MORE),
        (Period(working_days=5), days(5), Ordering.AT_LEAST),
        (Period(working_days=5), days(9), Ordering.NONE),
        (Period(working_days=5), Period(working_days=6), Ordering.LESS),
        (Period(working_days=5), months(1), Ordering.NONE),
    ],
)
def test_orders(first: Period, second: Period, ordering: Ordering) -> None:
    mirrored = {
        Ordering.LESS: Ordering.MORE,
        Ordering.AT_MOST: Ordering.AT_LEAST,
        Ordering.AT_LEAST: Ordering.AT_MOST,
        Ordering.MORE: Ordering.LESS,
    }
    assert compare(first, second).ordering is ordering
    assert compare(second, first).ordering is mirrored.get(ordering, ordering)
    assert compare(first, second).orderable is (ordering is not Ordering.NONE)


def test_witnesses_of_30_days_and_a_month() -> None:
    witnesses = compare(days(30), months(1)).witnesses
    assert witnesses is not None
    less, more = witnesses
    assert (less.anchor, less.earlier, less.first, less.second) == (date(2027, 4, 15), True, days(30), days(31))
    assert (more.anchor, more.earlier, more.first, more.second) == (date(2027, 3, 15), True, days(30), days(28))


def test_witnesses_of_24_hours_and_a_day_are_the_nights_of_summer_time() -> None:
    witnesses = compare(hours(24), days(1)).witnesses
    assert witnesses is not None
    less, more = witnesses
    assert (less.anchor, less.second) == (date(2027, 10, 31), hours(25))
    assert (more.anchor, more.second) == (date(2027, 3, 28), hours(23))


PERIODS = st.builds(Period, months=st.integers(0, 15), days=st.integers(0, 70))


@given(PERIODS, PERIODS, st.dates(date(1890, 1, 1), date(2110, 1, 1)), st.sampled_from([1, -1]))
def test_no_date_contradicts_the_order(first: Period, second: Period, anchor: date, direction: int) -> None:
    def length(period: Period) -> int:
        end = add_months(anchor, direction * period.months) + timedelta(days=direction * period.days)
        return abs((end - anchor).days)

    ordering = compare(first, second).ordering
    allowed = {
        Ordering.LESS: {-1},
        Ordering.AT_MOST: {-1, 0},
        Ordering.EQUAL: {0},
        Ordering.AT_LEAST: {0, 1},
        Ordering.MORE: {1},
        Ordering.NONE: {-1, 0, 1},
    }[ordering]
    assert (length(first) > length(second)) - (length(first) < length(second)) in allowed


@given(PERIODS, st.integers(0, 480))
def test_what_has_no_order_has_witnesses(period: Period, count: int) -> None:
    order = compare(period, days(count))
    assert (order.witnesses is not None) is (order.ordering is Ordering.NONE)
    if order.witnesses:
        less, more = order.witnesses
        assert less.first.days < less.second.days
        assert more.first.days > more.second.days


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2027, 3, 31), -1, date(2027, 2, 28)),
        (date(2027, 1, 15), -1, date(2026, 12, 15)),
        (date(1900, 3, 31), -1, date(1900, 2, 28)),
        (date(2000, 3, 31), -1, date(2000, 2, 29)),
    ],
)
def test_months_end_at_the_last_day_of_a_shorter_month(day: date, count: int, expected: date) -> None:
    assert add_months(day, count) == expected


def test_periods_add_part_by_part() -> None:
    assert Period(months=4) + Period(days=14) == Period(months=4, days=14)
    assert Period(1, 2, HOUR) + Period(3, 4, HOUR) == Period(4, 6, 2 * HOUR)
    assert Period(working_days=2) + Period(working_days=3) == Period(working_days=5)
    assert Period(working_days=2) + Period() == Period(working_days=2)


def test_working_days_are_not_added_to_other_units() -> None:
    for other in (months(1), days(1), hours(1)):
        with pytest.raises(ValueError, match="working days"):
            Period(working_days=2) + other
