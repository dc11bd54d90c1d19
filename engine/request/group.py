"""What all groups of a request share: frozen, closed, and read by the grammar of each fact's kind."""

from __future__ import annotations

from functools import cache
from typing import Annotated, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, Field

from engine.quantities.value import NOT_APPLICABLE, UNKNOWN, Nothing, Value
from engine.request.fact import Fact

MOST_ITEMS = 1000
"""How many lines, costs or past exceptions one request may list."""

Item = TypeVar("Item")
Items = Annotated[tuple[Item, ...], Field(max_length=MOST_ITEMS, strict=False)]


class Group(BaseModel):
    """Facts that belong together. A fact left out is unknown; one that is None is not applicable.

    A text is read by the grammar of the fact's kind (`"12500.00"` is an amount); a value of the kind's own Python
    type (see `engine.quantities.value.Value`) is taken as it is. The title of a group is what the names of its facts
    begin with: `order`, `costs.items`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)

    def __getitem__(self, field: str) -> Value | Nothing:
        """The value of a fact, `NOT_APPLICABLE`, or `UNKNOWN`."""
        if field not in self.model_fields_set:
            return UNKNOWN
        value: Value | None = getattr(self, field)
        return NOT_APPLICABLE if value is None else value

    def stated(self) -> dict[str, Value | Nothing]:
        """What is stated, by full name; lists are left out."""
        prefix, said = prefix_of(type(self)), self.model_fields_set
        if not said:
            return {}
        return {f"{prefix}.{field}": self[field] for field in facts_of(type(self)) if field in said}


def prefix_of(group: type[Group]) -> str:
    """What the names of the group's facts begin with."""
    return str(group.model_config["title"])


@cache
def facts_of(group: type[Group]) -> dict[str, Fact]:
    """The facts of a group by field, in order; lists are left out."""
    return {
        field: mark for field, info in group.model_fields.items() for mark in info.metadata if isinstance(mark, Fact)
    }


@cache
def lists_of(group: type[Group]) -> dict[str, type[Group]]:
    """The lists of a group by field, with the group their items are."""
    return {
        field: get_args(info.annotation)[0]  # tuple[Line, ...]
        for field, info in group.model_fields.items()
        if field not in facts_of(group)
    }
