"""The facts of one request, each with its origin."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from engine.quantities.value import NOT_APPLICABLE, UNKNOWN, Day, Nothing, Value


class Origin(StrEnum):
    """Where a fact comes from."""

    STATED = "stated"
    ASSUMED = "assumed"
    LEDGER = "ledger"
    DERIVED = "derived"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class Case:
    """Facts by name. Absent is unknown; `NOT_APPLICABLE` is known to be nothing."""

    values: Mapping[str, Value | Nothing]
    origins: Mapping[str, Origin]

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
        return Case(values, origins)

    def deriving(self, names: Iterable[tuple[str, Callable[[Case], Value | Nothing]]]) -> Case:
        """This case with derived facts, each of which may be derived from those before it."""
        values, origins = dict(self.values), dict(self.origins)
        found = Case(values, origins)
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
        """Whether the name is unknown, or an instant of which only the day is known."""
        return name not in self.values or isinstance(self.values[name], Day)
