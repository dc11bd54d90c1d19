"""Conditions: what must hold of the facts."""

from __future__ import annotations

from msgspec import Struct

from engine.language.place import Place
from engine.words.comparison import Test

Name = str
"""The name of an attribute, a definition or an answer: `order.stage`, `work_begun`, `charge.computed`."""


class Comparison(Struct, frozen=True):
    """One fact against one test."""

    subject: Name
    test: Test
    place: Place


class AllOf(Struct, frozen=True):
    """Every part holds. Without parts (a rule without `when`): always."""

    parts: tuple[Condition, ...]


class AnyOf(Struct, frozen=True):
    """At least one part holds; never empty."""

    parts: tuple[Condition, ...]


class Not(Struct, frozen=True):
    """The part does not hold (a comparison with a fact that is not applicable does not hold)."""

    part: Condition


Condition = Comparison | AllOf | AnyOf | Not
