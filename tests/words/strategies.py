"""Values of every kind."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import strategies as st

from engine.quantities.money import LIMIT
from engine.quantities.period import HOUR, Period
from engine.quantities.value import Day, Value
from engine.vocabulary.attribute import Attribute, Kind
from tests.words.facts import AMSTERDAM

# The nights of summer time, a leap day, month ends, the turn of the year.
_AWKWARD = [date(2027, 3, 28), date(2027, 10, 31), date(2028, 2, 29), date(2027, 1, 31), date(2027, 12, 31)]
LANGUAGE = st.sampled_from(["en", "nl"])
DATES = st.dates(date(1900, 1, 1), date(2200, 12, 31)) | st.sampled_from(_AWKWARD)
_MOMENTS = st.datetimes(datetime(1950, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)) | st.builds(
    lambda day, minutes: datetime.combine(day, time(), UTC) + timedelta(minutes=minutes),
    st.sampled_from(_AWKWARD),
    st.integers(-120, 300),
)
INSTANTS = _MOMENTS.map(lambda moment: moment.astimezone(AMSTERDAM))
PERIODS = st.builds(
    Period,
    months=st.integers(0, 1200),
    days=st.integers(0, 36_525),
    microseconds=st.integers(0, 10_000).map(lambda hours: hours * HOUR) | st.integers(0, 36_525 * 24 * HOUR),
) | st.builds(Period, working_days=st.integers(0, 36_525))


def values(of: Attribute) -> st.SearchStrategy[Value]:
    """Values that the attribute can have."""
    by_kind: dict[Kind, st.SearchStrategy[Value]] = {
        Kind.CHOICE: st.sampled_from(of.choices or ("none",)),
        Kind.TRUTH: st.booleans(),
        Kind.MONEY: st.integers(-LIMIT + 1, LIMIT - 1),
        Kind.RATE: st.integers(-100_000, 100_000),
        Kind.COUNT: st.integers(-(10**14), 10**14),
        Kind.DATE: DATES,
        Kind.INSTANT: INSTANTS | st.builds(Day, DATES),
        Kind.PERIOD: PERIODS,
        Kind.SPAN: PERIODS,
        Kind.SET: st.frozensets(st.sampled_from(of.choices or ("price", "proven loss"))),
        Kind.TEXT: st.text(),
    }
    return by_kind[of.kind]
