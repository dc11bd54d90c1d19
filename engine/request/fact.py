"""What a machine must know of a fact in a request; the words for it stand in `engine/vocabulary/words.yaml`."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from msgspec import Struct
from pydantic import ValidationInfo
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from engine.quantities.value import Day, Nothing, Value
from engine.request.reader import Misfit, Reader
from engine.vocabulary.attribute import Kind, Party

Moment = datetime | Day
"""The Python type of an instant: aware, or a day of which the hour is not known."""


class Over(StrEnum):
    """What a summary makes of the items it counts."""

    SUM = "sum"
    COUNT = "count"
    LATEST = "latest"


class Where(Struct, frozen=True):
    """A field of the item holds `value`."""

    field: str
    value: Value


class Same(Struct, frozen=True):
    """A field of the item holds what the request says under `name`.

    Asked only while the fact `only[0]` holds `only[1]`: a cancellation has no aspect to compare.
    """

    field: str
    name: str
    only: tuple[str, Value] | None = None


class Summary(Struct, frozen=True):
    """A flat fact made from a list, where the fact itself is not stated.

    `items` names the list (`costs.items`); only items that meet all of `where` take part. With `some`, an empty
    list says nothing: an order without lines is not worth 0.00.
    """

    items: str
    over: Over
    field: str | None = None
    where: tuple[Where | Same, ...] = ()
    some: bool = False


class Product(Struct, frozen=True):
    """A flat fact that is a number of times an amount, where it is not stated and follows from no list."""

    number: str
    amount: str


class Implied(Struct, frozen=True):
    """A choice that follows, where it is not stated, as soon as another fact has a value."""

    by: str
    value: str


class Fact(Struct, frozen=True):
    """The machine's side of an `engine.vocabulary.attribute.Attribute`, whose fields mean the same.

    `like` names the attribute whose choices these are (a book may add to them); `summary` says how the fact follows
    from a list, `product` from two other facts and `implied` from one, as long as it is not stated itself.
    """

    kind: Kind
    choices: tuple[str, ...] = ()
    ordered: bool = False
    minimum: int | None = None
    maximum: int | None = None
    unit: str | None = None
    assumed: Value | Nothing | None = None
    assumed_as: str | None = None
    changed_by: Party = Party.NOBODY
    standard: str | None = None
    nullable: bool = True
    internal: bool = False
    like: str | None = None
    summary: Summary | None = None
    product: Product | None = None
    implied: Implied | None = None

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        # the one grammar reads and checks; schemas for all the types would only cost start-up time
        return core_schema.with_info_plain_validator_function(self.read)

    def read(self, written: Any, info: ValidationInfo) -> Any:
        """What is written as a value of this fact, read with the `Reader` that is the context of the validation."""
        reader: Reader = info.context or Reader()
        try:
            return reader.read(f"{(info.config or {}).get('title')}.{info.field_name}", self, written)
        except Misfit as misfit:
            raise PydanticCustomError(
                misfit.code,
                "{said}",
                {"said": misfit.message, "notes": misfit.notes},
            ) from None
