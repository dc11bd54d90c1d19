"""A test of one fact: an operator and what it is compared with."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

from msgspec import Struct

from engine.quantities.value import Value


class Op(StrEnum):
    """How a fact is compared."""

    IS = "is"
    IS_NOT = "is not"
    LESS = "less than"
    AT_MOST = "at most"
    MORE = "more than"
    AT_LEAST = "at least"
    INCLUDES = "includes"
    APPLICABLE = "applicable"
    NOT_APPLICABLE = "not applicable"


class Among(Struct, frozen=True):
    """One of several values of a choice (or a set), in the order of the vocabulary."""

    values: tuple[str, ...]


class Relation(Struct, frozen=True):
    """Another quantity, times a factor (above 0), plus an offset in the subject's unit."""

    name: str
    factor: Fraction = Fraction(1)
    offset: int = 0


Against = Value | Among | Relation | None


class Test(Struct, frozen=True):
    """What is asked of a fact. `against` is None only for (not) applicable.

    A choice is compared by IS and IS_NOT with one value or `Among`, by AT_LEAST and AT_MOST (`or later`, `or
    earlier`) when it is ordered; a truth by IS; all ordered kinds by every operator but INCLUDES; a set by INCLUDES.
    """

    __test__ = False  # not a pytest class

    op: Op
    against: Against = None
