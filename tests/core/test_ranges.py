"""Ranges against sets of integers, written out."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from engine.core.atom import Atom, Compare, When
from engine.core.lower.ranges import (
    EVERYTHING,
    Ranges,
    at_least,
    at_most,
    atoms,
    complement,
    exactly,
    intersection,
)

LOW, HIGH = -12, 12
WINDOW = range(LOW - 60, HIGH + 60)
"""Wide enough to hold both sides of everything that is drawn."""

values = st.integers(LOW, HIGH)
ranges = st.recursive(
    st.one_of(
        st.just(EVERYTHING),
        st.just(()),
        values.map(at_least),
        values.map(at_most),
        st.sets(values, max_size=5).map(exactly),
    ),
    lambda inner: st.one_of(inner.map(complement), st.tuples(inner, inner).map(lambda pair: intersection(*pair))),
    max_leaves=4,
)


def members(of: Ranges) -> set[int]:
    return {
        value
        for value in WINDOW
        if any((low is None or low <= value) and (high is None or value <= high) for low, high in of)
    }


def holds(when: When, value: int) -> bool:
    def one(atom: Atom) -> bool:
        match atom.compare:
            case Compare.EQ:
                return value == atom.value
            case Compare.NE:
                return value != atom.value
            case Compare.GE:
                return value >= atom.value
            case Compare.LE:
                return value <= atom.value
            case Compare.PRESENT:
                return True
        raise AssertionError(atom)

    return any(all(one(atom) for atom in part) for part in when)


@given(ranges, ranges)
def test_the_operations_are_those_of_sets(left: Ranges, right: Ranges) -> None:
    assert members(intersection(left, right)) == members(left) & members(right)
    assert members(complement(left)) == set(WINDOW) - members(left)


@given(ranges)
def test_ranges_ascend_and_do_not_touch_themselves(of: Ranges) -> None:
    for (_, high), (low, _) in pairwise(of):
        assert high is not None
        assert low is not None
        assert high < low
    assert complement(complement(of)) == intersection(of, EVERYTHING)


@given(st.sets(values, max_size=6))
def test_exactly_these(wanted: set[int]) -> None:
    assert members(exactly(wanted)) == wanted


@given(ranges)
def test_atoms_hold_just_there(of: Ranges) -> None:
    when = atoms("x", of)
    assert {value for value in WINDOW if holds(when, value)} == members(of)
    assert {atom.axis for part in when for atom in part} <= {"x"}


def test_as_few_parts_as_a_conjunction_allows() -> None:
    assert atoms("x", ()) == ()
    assert atoms("x", EVERYTHING) == ((Atom("x", Compare.PRESENT),),)
    assert atoms("x", exactly([4])) == ((Atom("x", Compare.EQ, 4),),)
    assert atoms("x", exactly([1, 2, 3])) == ((Atom("x", Compare.GE, 1), Atom("x", Compare.LE, 3)),)
    assert atoms("x", complement(exactly([4]))) == ((Atom("x", Compare.PRESENT), Atom("x", Compare.NE, 4)),)
    assert atoms("x", exactly([1, 3])) == (
        (Atom("x", Compare.GE, 1), Atom("x", Compare.LE, 3), Atom("x", Compare.NE, 2)),
    )
    # a wide hole is split instead of left out value by value
    assert atoms("x", ((None, 0), (100, None))) == ((Atom("x", Compare.LE, 0),), (Atom("x", Compare.GE, 100),))
