"""Meanings: what a definition is made of, and the definition itself."""

from __future__ import annotations

from msgspec import Struct

from engine.language.place import Place
from engine.language.source.conditions import Condition, Name
from engine.quantities.value import Value
from engine.vocabulary.attribute import Kind
from engine.vocabulary.lists import Over


class Literal(Struct, frozen=True):
    """A value as written, of a kind."""

    value: Value
    kind: Kind
    place: Place


class Ref(Struct, frozen=True):
    """An attribute, definition or answer by name."""

    name: Name
    place: Place


Operand = Literal | Ref


class Meets(Struct, frozen=True):
    """A condition with a name: a truth."""

    condition: Condition


class Branch(Struct, frozen=True):
    """One line of a choice; `when` is None for `otherwise`."""

    when: Condition | None
    value: Operand


class Choose(Struct, frozen=True):
    """The value of the first branch that holds."""

    branches: tuple[Branch, ...]


class Span(Struct, frozen=True):
    """The time from one moment until another.

    With `by_day` local dates are counted, else the span ends at the instant. Its bounds count back from `until`
    when it starts at `change.received` and forwards from `since` otherwise.
    """

    since: Ref
    until: Ref
    by_day: bool

    @property
    def backwards(self) -> bool:
        """Whether bounds are counted back from the end (`14 days before delivery`)."""
        return self.since.name == "change.received"


class DaysBetween(Struct, frozen=True):
    """The number of local dates from one moment until another; never below 0."""

    since: Ref
    until: Ref


class Sum(Struct, frozen=True):
    """Terms added up; one that is not applicable is left out."""

    terms: tuple[Operand, ...]


class Difference(Struct, frozen=True):
    """The first term less all others; one that is not applicable is left out; `at_least` in the terms' unit."""

    terms: tuple[Operand, ...]
    at_least: Operand | None


class Share(Struct, frozen=True):
    """A rate of an amount or count, rounded half up."""

    rate: Operand
    of: Operand


class Proportion(Struct, frozen=True):
    """`of` in the proportion of a part to a whole, rounded half up once; not applicable where the whole is 0."""

    part: Operand
    whole: Operand
    of: Operand


class Product(Struct, frozen=True):
    """A count times a unit price (or another count)."""

    quantity: Operand
    price: Operand


class Extreme(Struct, frozen=True):
    """The smallest or the largest of the terms; one that is not applicable is left out."""

    terms: tuple[Operand, ...]
    largest: bool


class Shifted(Struct, frozen=True):
    """A moment, a period later (or earlier).

    With `rolls_on` it then moves to the next working day where that is none; with `at` it is the instant at that
    local time (minutes after midnight) of the day it falls on.
    """

    moment: Ref
    period: Operand
    earlier: bool
    rolls_on: bool = False
    at: int | None = None


class LifetimeValue(Struct, frozen=True):
    """Expected margin over the years to come, each year kept with `retention` and discounted at `discount`.

    sum over t = 1..years of margin x retention^t / (1 + discount)^t, rounded half up once, in cents.
    """

    margin: Operand
    years: Operand
    retention: Operand
    discount: Operand


class Summary(Struct, frozen=True):
    """What the items of a list come to that meet `that`, which may test their facts (`line.action`).

    `value` is what is added up, or taken of the first or last item; `by` says which item that is.
    """

    over: Over
    items: Name
    that: Condition
    value: Ref | None = None
    by: Ref | None = None


class Constant(Struct, frozen=True):
    """A named value."""

    value: Literal


Meaning = (
    Meets
    | Choose
    | Span
    | DaysBetween
    | Sum
    | Difference
    | Share
    | Proportion
    | Product
    | Extreme
    | Shifted
    | LifetimeValue
    | Summary
    | Constant
)


def always_there(meaning: Meaning) -> bool:
    """Whether it has a value whatever the facts are, once they are known: it is never not applicable."""
    return isinstance(meaning, Meets) or (isinstance(meaning, Summary) and meaning.over not in (Over.FIRST, Over.LAST))


class Definition(Struct, frozen=True):
    """A word of the business. Its own `Attribute` stands in `Book.vocabulary` under the same name."""

    name: Name
    kind: Kind
    meaning: Meaning
    report: bool
    place: Place
