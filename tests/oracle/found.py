"""What a name can stand for in a case."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from engine.quantities.period import Period
from engine.quantities.value import Nothing
from tests.oracle.moments import Moment
from tests.oracle.stretches import Stretch

Found = int | bool | str | date | Moment | Period | frozenset[str] | Stretch | Nothing


def half_up(exact: Fraction) -> int:
    """The nearest whole number; a half goes away from zero."""
    whole = int(abs(exact) + Fraction(1, 2))
    return -whole if exact < 0 else whole
