"""By facts or by their codes: the same rules."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.atom import Atom, Axis, Compare
from engine.core.encoding import Encoder
from engine.grid.index import Index
from engine.grid.lookup import Facts, Lookup
from engine.quantities.value import NOT_APPLICABLE, UNKNOWN, Day, Nothing, Value
from engine.vocabulary.attribute import Kind
from tests.matchers.naive import naive, stage

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
AXES = {
    "kind": Axis("kind", Kind.CHOICE, ("change", "cancellation", "claim")),
    "stage": Axis("stage", Kind.CHOICE, ("planned", "ready")),
    "signed": Axis("signed", Kind.TRUTH),
    "value": Axis("value", Kind.MONEY),
    "due": Axis("due", Kind.DATE),
    "asked": Axis("asked", Kind.INSTANT),
}
DAY = date(2027, 4, 16)
NOON = datetime(2027, 10, 31, 2, 30, tzinfo=AMSTERDAM)
CODES = {"kind": (0, 3), "stage": (0, 2), "signed": (0, 1), "value": (-2, 4), "due": (DAY.toordinal(), 3)}
HALF_PAST = int(NOON.timestamp()) * 1_000_000


def code(axis: str) -> st.SearchStrategy[int]:
    if axis == "asked":
        return st.sampled_from([HALF_PAST + half * 1_800_000_000 for half in range(5)])
    low, more = CODES[axis]
    return st.integers(low, low + more)


ATOM = st.sampled_from(sorted(AXES)).flatmap(
    lambda axis: st.builds(Atom, st.just(axis), st.sampled_from(Compare), code(axis))
)
RULES = st.lists(st.lists(st.lists(ATOM, max_size=4).map(tuple), max_size=3).map(tuple), max_size=20)
VALUES: dict[str, list[Value | Nothing]] = {
    "kind": [*AXES["kind"].choices],
    "stage": [*AXES["stage"].choices],
    "signed": [False, True],
    "value": [-3, -1, 0, 1, 2, 3],
    "due": [DAY - timedelta(1), DAY, DAY + timedelta(2)],
    # one clock time, twice; and a day of which the hour is unknown
    "asked": [NOON, NOON.replace(fold=1), NOON.astimezone(UTC) + timedelta(minutes=30), Day(DAY)],
}
FACTS = st.fixed_dictionaries({axis: st.sampled_from([*VALUES[axis], NOT_APPLICABLE, UNKNOWN]) for axis in AXES})
KNOWN = st.fixed_dictionaries({axis: st.sampled_from(VALUES[axis]) for axis in AXES})


@given(RULES, st.lists(st.one_of(KNOWN, KNOWN, FACTS), min_size=1, max_size=6))
def test_facts_find_what_their_codes_find(whens: list[tuple[tuple[Atom, ...], ...]], some: list[Facts]) -> None:
    one = stage(whens)
    lookup = Lookup(one, AXES, Index(one))
    for facts in some:
        known = {name: value for name, value in facts.items() if value is not UNKNOWN}
        expected = naive(one, Encoder(one.tested, AXES).codes(known)).applies
        assert lookup.holding(known) == tuple(rule.id for rule in one.rules if rule.id in expected)


def test_boxes_that_differ_on_one_axis_are_one() -> None:
    kinds = tuple((Atom("kind", Compare.EQ, kind), Atom("value", Compare.GE, 100)) for kind in (0, 2))
    apart = ((Atom("kind", Compare.EQ, 0),), (Atom("value", Compare.GE, 100),))
    assert Index(stage([kinds, apart])).boxes == ("r0", "r1", "r1")


def test_a_fact_that_is_no_value_of_its_kind_is_refused() -> None:
    one = stage([((Atom("kind", Compare.EQ, 0), Atom("value", Compare.GE, 100)),)])
    lookup = Lookup(one, AXES, Index(one))
    assert lookup.holding({"kind": "change", "value": 100}) == ("r0",)
    with pytest.raises(ValueError, match="`kind`"):
        lookup.holding({"kind": "Change", "value": 100})
    with pytest.raises(ValueError, match="`value`"):
        lookup.holding({"kind": "change", "value": "100"})


def test_many_matches_are_named_in_the_order_of_the_stage() -> None:
    one = stage([((Atom("value", Compare.GE, number % 7),),) for number in range(300)])
    lookup = Lookup(one, AXES, Index(one))
    assert lookup.holding({"value": 3}) == tuple(f"r{number}" for number in range(300) if number % 7 <= 3)
    assert lookup.holding({"value": -1}) == ()
