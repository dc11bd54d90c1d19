"""Sets of integers as ascending, disjoint intervals: what one test leaves of one axis."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from engine.core.atom import Atom, Compare, When

Interval = tuple[int | None, int | None]
"""Lowest and highest integer, both included; None: without end."""

Ranges = tuple[Interval, ...]

EVERYTHING: Ranges = ((None, None),)

_NARROW = 32
"""Integers left out one by one before a condition is split instead."""


def at_least(value: int) -> Ranges:
    """All integers from `value` up."""
    return ((value, None),)


def at_most(value: int) -> Ranges:
    """All integers up to `value`."""
    return ((None, value),)


def exactly(values: Iterable[int]) -> Ranges:
    """Just these integers."""
    found: list[Interval] = []
    for value in sorted(set(values)):
        if found and found[-1][1] == value - 1:
            found[-1] = (found[-1][0], value)
        else:
            found.append((value, value))
    return tuple(found)


def complement(ranges: Ranges) -> Ranges:
    """All integers that are not in `ranges`."""
    found: list[Interval] = []
    low: int | None = None
    for first, last in ranges:
        if first is not None:
            found.append((low, first - 1))
        if last is None:
            return tuple(_proper(found))
        low = last + 1
    return tuple(_proper([*found, (low, None)]))


def intersection(left: Ranges, right: Ranges) -> Ranges:
    """The integers in both."""
    return tuple(_proper((_higher(a[0], b[0]), _lower(a[1], b[1])) for a in left for b in right))


def _proper(intervals: Iterable[Interval]) -> list[Interval]:
    return [(low, high) for low, high in intervals if low is None or high is None or low <= high]


def _higher(a: int | None, b: int | None) -> int | None:
    return b if a is None else a if b is None else max(a, b)


def _lower(a: int | None, b: int | None) -> int | None:
    return b if a is None else a if b is None else min(a, b)


def atoms(axis: str, ranges: Ranges) -> When:
    """The condition that an axis lies in `ranges`, in as few parts as a conjunction allows."""
    if not ranges:
        return ()
    holes = [(a[1] + 1, b[0] - 1) for a, b in pairwise(ranges) if a[1] is not None and b[0] is not None]
    if sum(last - first + 1 for first, last in holes) > _NARROW:
        return tuple(_within(axis, interval) for interval in ranges)
    out = (value for first, last in holes for value in range(first, last + 1))
    hull = (ranges[0][0], ranges[-1][1])
    return ((*_within(axis, hull), *(Atom(axis, Compare.NE, value) for value in out)),)


def _within(axis: str, interval: Interval) -> tuple[Atom, ...]:
    low, high = interval
    if low is None and high is None:
        return (Atom(axis, Compare.PRESENT),)
    if low == high and low is not None:
        return (Atom(axis, Compare.EQ, low),)
    found = []
    if low is not None:
        found.append(Atom(axis, Compare.GE, low))
    if high is not None:
        found.append(Atom(axis, Compare.LE, high))
    return tuple(found)
