"""Atoms: comparisons of an integer axis with an integer, and the conditions made of them."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from engine.vocabulary.attribute import Kind


class Compare(StrEnum):
    """The operators of an atom."""

    EQ = "=="
    NE = "!="
    LT = "<"
    LE = "<="
    GT = ">"
    GE = ">="
    PRESENT = "applies"
    ABSENT = "not applicable"


class Atom(Struct, frozen=True):
    """One comparison of an axis with an integer; false when the axis is not applicable (ABSENT: true then)."""

    axis: str
    compare: Compare
    value: int = 0


When = tuple[tuple[Atom, ...], ...]
"""Any of all of: `()` never holds, `((),)` always does."""


class Axis(Struct, frozen=True):
    """How the values of one name become integers.

    choice: rank in `choices`; truth: 0 and 1; date: proleptic ordinal; instant: microseconds since 1970 UTC; money,
    rate, count, span: themselves. A period, a set and a text have no integers, and are never tested themselves.
    """

    name: str
    kind: Kind
    choices: tuple[str, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
