"""The facts of one request, each with its origin."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

from msgspec import Struct, field
from msgspec.structs import replace

from engine.quantities.value import NOT_APPLICABLE, UNKNOWN, Day, Nothing, Value
from engine.vocabulary.lists import ITEMS, list_of


class Origin(StrEnum):
    """Where a fact comes from."""

    STATED = "stated"
    ASSUMED = "assumed"
    LEDGER = "ledger"
    DERIVED = "derived"
    ANSWERED = "answered"


class Case(Struct, frozen=True):
    """Facts by name. Absent is unknown; `NOT_APPLICABLE` is known to be nothing."""

    values: Mapping[str, Value | Nothing]
    origins: Mapping[str, Origin]
    lists: Mapping[str, tuple[Mapping[str, Value | Nothing], ...]] = field(default_factory=dict)
    """The items of each list that was given, each with its own facts by name (`line.net`)."""

    def __getitem__(self, name: str) -> Value | Nothing:
        return self.values.get(name, UNKNOWN)

    def known(self, name: str) -> bool:
        """Whether the name has a value or is not applicable."""
        return name in self.values

    def adding(self, facts: Iterable[tuple[str, Value | Nothing]], origin: Origin) -> Case:
        """This case with more facts; an unknown one is left out."""
        values, origins = dict(self.values), dict(self.origins)
        for name, value in facts:
            if value is UNKNOWN:
                values.pop(name, None)
                origins.pop(name, None)
            else:
                values[name], origins[name] = value, origin
        return Case(values, origins, self.lists)

    def listing(self, name: str, items: Iterable[Mapping[str, Value | Nothing]]) -> Case:
        """This case with the items of a list."""
        return replace(self, lists={**self.lists, name: tuple(items)})

    def within(self, item: Mapping[str, Value | Nothing]) -> Case:
        """This case, looked at from one item of a list: its facts beside those of the whole."""
        return Case({**self.values, **item}, self.origins, self.lists)

    def deriving(self, names: Iterable[tuple[str, Callable[[Case], Value | Nothing]]]) -> Case:
        """This case with derived facts, each of which may be derived from those before it."""
        values, origins = dict(self.values), dict(self.origins)
        found = Case(values, origins, self.lists)
        for name, derive in names:
            value = derive(found)
            if value is UNKNOWN:
                values.pop(name, None)
            else:
                values[name], origins[name] = value, Origin.DERIVED
        return found

    def applicable(self, name: str) -> bool:
        """Whether the name is known and has a value."""
        return name in self.values and self.values[name] is not NOT_APPLICABLE

    def vague(self, name: str) -> bool:
        """Whether the name is unknown, or an instant of which only the day is known.

        A list is while nobody gave it, a fact of its items while one of those that were given lacks it.
        """
        if name in ITEMS:
            return name not in self.lists
        if name not in self.values and (items := list_of(name)) is not None:
            return any(name not in item for item in self.lists.get(items, ()))
        return name not in self.values or isinstance(self.values[name], Day)
