"""Quantities: small expressions over the facts of a case. Their values are exact; there are no floats in here."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from engine.core.atom import Axis, When
from engine.quantities.clock import MONDAY_TO_FRIDAY, Calendar
from engine.quantities.period import Period
from engine.quantities.value import Value
from engine.vocabulary.lists import Over


class Const(Struct, frozen=True):
    """A value as it stands."""

    value: Value


class Fact(Struct, frozen=True):
    """The value of a name."""

    name: str


class LocalDate(Struct, frozen=True):
    """The local date of a moment (a date is itself)."""

    of: Quantity


class Linear(Struct, frozen=True):
    """The sum of coefficient times term, plus `constant`; dates count in days, instants in microseconds.

    `strict`: not applicable as soon as one term is (a relation); else such terms are left out, and the whole is not
    applicable only if all are. `floor`: never below it.
    """

    terms: tuple[tuple[int, Quantity], ...]
    constant: int = 0
    strict: bool = False
    floor: Quantity | None = None


class RateOf(Struct, frozen=True):
    """Basis points of an amount or count, rounded half up."""

    rate: Quantity
    of: Quantity


class Proportion(Struct, frozen=True):
    """`of` times part over whole, rounded half up once; not applicable where the whole is 0."""

    part: Quantity
    whole: Quantity
    of: Quantity


class Product(Struct, frozen=True):
    """A count times a price."""

    left: Quantity
    right: Quantity


class Extreme(Struct, frozen=True):
    """The smallest or largest of those terms that are applicable."""

    terms: tuple[Quantity, ...]
    largest: bool


class Clamp(Struct, frozen=True):
    """An amount kept between limits; a limit that is not applicable limits nothing. `at_least` comes first."""

    of: Quantity
    at_least: Quantity | None = None
    at_most: Quantity | None = None


class Position(Struct, frozen=True):
    """Where a span lies among ascending bounds: 2k between bounds k-1 and k, 2k+1 exactly on bound k.

    `backwards`: bounds are counted back from `until`; else forwards from `since`. `by_day`: local dates are counted.
    """

    since: Quantity
    until: Quantity
    backwards: bool
    by_day: bool
    bounds: tuple[Period, ...]
    calendar: Calendar = MONDAY_TO_FRIDAY


class Days(Struct, frozen=True):
    """Local dates from one moment until another, at least 0."""

    since: Quantity
    until: Quantity


class Shift(Struct, frozen=True):
    """A moment, a period later or earlier; `at`: at that local minute of the day it falls on.

    `rolls_on`: a day that is no working day gives way to the next one that is, before `at`.
    """

    moment: Quantity
    period: Quantity
    earlier: bool = False
    at: int | None = None
    rolls_on: bool = False
    calendar: Calendar = MONDAY_TO_FRIDAY


class Lifetime(Struct, frozen=True):
    """Present value of margins to come; see `engine.language.source.LifetimeValue`."""

    margin: Quantity
    years: Quantity
    retention: Quantity
    discount: Quantity


class Includes(Struct, frozen=True):
    """Whether a set holds a member: 1 or 0."""

    of: Quantity
    member: str


class Applies(Struct, frozen=True):
    """1 where a fact has a value; not applicable where it has none."""

    of: Quantity


class Summary(Struct, frozen=True):
    """What the items of a list come to that meet `where`, a condition over their facts and those of the whole.

    `axes` are the axes that `where` tests, with what each is for one item. `value` is what is added up, or taken of
    the item that is first (or last) `by` another quantity.
    """

    over: Over
    items: str
    where: When
    axes: tuple[tuple[Axis, Quantity], ...]
    value: Quantity | None = None
    by: Quantity | None = None


Quantity = (
    Const
    | Fact
    | LocalDate
    | Linear
    | RateOf
    | Proportion
    | Product
    | Extreme
    | Clamp
    | Position
    | Days
    | Shift
    | Lifetime
    | Includes
    | Applies
    | Summary
)


def facts_in(quantity: Quantity) -> Iterator[str]:
    """The names that a quantity reads."""
    match quantity:
        case Fact(name):
            yield name
        case Linear(terms, _, _, floor):
            for _, term in terms:
                yield from facts_in(term)
            if floor is not None:
                yield from facts_in(floor)
        case Extreme(terms, _):
            for term in terms:
                yield from facts_in(term)
        case Clamp(of, at_least, at_most):
            for each in (of, at_least, at_most):
                if each is not None:
                    yield from facts_in(each)
        case Summary(items=items, axes=axes, value=value, by=by):
            yield items
            for each in (*(of for _, of in axes), value, by):
                if each is not None:
                    yield from facts_in(each)
        case Const():
            pass
        case _:
            for operand in operands(quantity):
                yield from facts_in(operand)


def needed(quantity: Quantity) -> Iterator[str]:
    """The names without which a quantity has no value."""
    match quantity:
        case Fact(name):
            yield name
        case Linear(terms=terms, strict=True):
            for _, term in terms:
                yield from needed(term)
        case Const() | Linear() | Extreme() | Clamp() | Summary():
            pass
        case _:
            for operand in operands(quantity):
                yield from needed(operand)


def operands(quantity: Quantity) -> tuple[Quantity, ...]:
    """The operands of a quantity that has no value unless they all have."""
    match quantity:
        case Proportion(part, whole, of):
            return (part, whole, of)
        case Position() | Days():
            return (quantity.since, quantity.until)
        case LocalDate(of) | Includes(of, _) | Applies(of):
            return (of,)
        case RateOf(left, right) | Product(left, right):
            return (left, right)
        case Shift():
            return (quantity.moment, quantity.period)
        case Lifetime(margin, years, retention, discount):
            return (margin, years, retention, discount)
    raise AssertionError(quantity)
