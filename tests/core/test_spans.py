"""Bounds of one span on axes: on each axis one order, on every date."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import example, given
from hypothesis import strategies as st

from engine.core.lower.spans import chains
from engine.language.place import Place
from engine.language.source import Ref, Span
from engine.quantities.clock import shift, to_microseconds
from engine.quantities.period import DAY, HOUR, Period

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
SOMEWHERE = Place("p.yaml", 1, 1)
SPAN = Span(Ref("change.received", SOMEWHERE), Ref("order.event_start", SOMEWHERE), by_day=False)

periods = st.builds(
    Period,
    months=st.sampled_from([0, 0, 0, 1, 2, 3, 12]),
    days=st.sampled_from([0, 0, 1, 7, 14, 27, 28, 30, 31, 59, 62, 365]),
    microseconds=st.sampled_from([0, 0, HOUR, 24 * HOUR, 48 * HOUR, 31 * DAY]),
)
moments = st.datetimes(datetime(2023, 1, 1), datetime(2029, 1, 1)).map(lambda wall: wall.replace(tzinfo=AMSTERDAM))


def axes(*groups: set[Period]) -> dict[str, tuple[Period, ...]]:
    found = chains("s", SPAN, [frozenset(group) for group in groups])
    return {chain.axis: chain.bounds for chain in found.values()}


def test_bounds_in_one_unit_share_an_axis() -> None:
    days = {Period(days=10), Period(days=84), Period(days=42)}
    assert axes(days) == {"s": (Period(days=10), Period(days=42), Period(days=84))}
    assert axes({Period(months=2), Period(days=10)}) == {"s": (Period(days=10), Period(months=2))}


def test_bounds_that_can_fall_on_one_moment_lie_apart() -> None:
    # 28 days before 28 March is 28 February, and so is 1 month
    found = axes({Period(days=28), Period(months=1)})
    assert sorted(found.values(), key=str) == [(Period(days=28),), (Period(months=1),)]
    assert set(found) == {"s", "s (2)"}
    # 24 hours are a day except when the clocks change
    assert len(axes({Period(days=1), Period(microseconds=24 * HOUR)})) == 2


def test_a_span_that_is_only_asked_to_apply_has_an_axis() -> None:
    assert set(chains("s", SPAN, [frozenset()])) == {Period()}


@given(st.lists(st.sets(periods, max_size=4), max_size=3), moments, st.booleans())
@example([{Period(days=28), Period(months=1)}], datetime(2027, 3, 28, tzinfo=AMSTERDAM), True)
def test_every_bound_has_one_axis_and_every_axis_one_order(
    groups: list[set[Period]], anchor: datetime, backwards: bool
) -> None:
    found = chains("s", SPAN, [frozenset(group) for group in groups])
    bounds = set[Period]().union(*groups)
    if bounds:
        assert set(found) == bounds
    for bound, chain in found.items():
        if bounds:
            assert chain.bounds[(chain.on(bound) - 1) // 2] == bound
        reached = [to_microseconds(shift(anchor, each, earlier=backwards, zone=AMSTERDAM)) for each in chain.bounds]
        assert reached == sorted(set(reached), reverse=backwards)


@given(st.sets(st.integers(0, 400), min_size=1, max_size=6))
def test_days_and_weeks_always_share_one_axis(days: set[int]) -> None:
    assert axes({Period(days=number) for number in days}) == {
        "s": tuple(Period(days=number) for number in sorted(days))
    }


def test_hours_share_one_axis() -> None:
    hours = [Period(microseconds=number * HOUR) for number in (12, 24, 36)]
    assert axes(set(hours)) == {"s": tuple(hours)}
    assert timedelta(microseconds=hours[2].microseconds) == timedelta(days=1.5)
