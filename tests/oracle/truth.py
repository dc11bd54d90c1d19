"""Three-valued logic and the comparison of two values, one of which may not be known exactly."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from engine.words.comparison import Op
from tests.oracle.moments import Local, Moment, When

Truth = bool | None
"""True, False, or (None) not known."""


def every(truths: Iterable[Truth]) -> Truth:
    """False as soon as one is false."""
    found: Truth = True
    for truth in truths:
        if truth is False:
            return False
        if truth is None:
            found = None
    return found


def some(truths: Iterable[Truth]) -> Truth:
    """True as soon as one is true."""
    return opposite(every(opposite(truth) for truth in truths))


def opposite(truth: Truth) -> Truth:
    """Plain negation."""
    return None if truth is None else not truth


def compare_numbers(left: Fraction | int, op: Op, right: Fraction | int) -> bool:
    """Two numbers of one unit."""
    return _compare(left, op, right)


def compare_moments(left: When, op: Op, right: When, local: Local) -> Truth:
    """Two moments; by local date as soon as one of them is a date, and not known as soon as one has no hour."""
    if isinstance(left, Moment) and isinstance(right, Moment):
        return _compare(left.first, op, right.first) if left.exact and right.exact else None
    return _ranges(local.dates(left), op, local.dates(right))


def _ranges(left: tuple[Any, Any], op: Op, right: tuple[Any, Any]) -> Truth:
    """Two values, each of which lies somewhere in its range, both ends included."""
    (a, b), (c, d) = left, right
    match op:
        case Op.LESS:
            return True if b < c else False if a >= d else None
        case Op.AT_MOST:
            return True if b <= c else False if a > d else None
        case Op.MORE:
            return _ranges(right, Op.LESS, left)
        case Op.AT_LEAST:
            return _ranges(right, Op.AT_MOST, left)
        case Op.IS:
            return True if a == b == c == d else False if b < c or d < a else None
        case Op.IS_NOT:
            return opposite(_ranges(left, Op.IS, right))
    raise ValueError(op)


def _compare(left: Any, op: Op, right: Any) -> bool:
    match op:
        case Op.LESS:
            return bool(left < right)
        case Op.AT_MOST:
            return bool(left <= right)
        case Op.MORE:
            return bool(left > right)
        case Op.AT_LEAST:
            return bool(left >= right)
        case Op.IS:
            return bool(left == right)
        case Op.IS_NOT:
            return bool(left != right)
    raise ValueError(op)
