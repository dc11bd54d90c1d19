"""Definitions as derived quantities, or as rules whose conclusion is a value."""

from __future__ import annotations

from engine.core.lower.conditions import ALWAYS, Conditions, when
from engine.core.lower.names import operand
from engine.core.plan import Becomes, Rule
from engine.core.quantity import (
    Const,
    Days,
    Extreme,
    Fact,
    Lifetime,
    Linear,
    Product,
    Proportion,
    Quantity,
    RateOf,
    Shift,
    Summary,
)
from engine.language.source import (
    Choose,
    Constant,
    DaysBetween,
    Definition,
    Difference,
    LifetimeValue,
    Meets,
    Share,
    Shifted,
    Span,
    Sum,
)
from engine.language.source import Extreme as ExtremeMeaning
from engine.language.source import Product as ProductMeaning
from engine.language.source import Proportion as ProportionMeaning
from engine.language.source import Summary as SummaryMeaning


def matched(definition: Definition) -> bool:
    """Whether rules find its value, and not arithmetic."""
    return isinstance(definition.meaning, Meets | Choose)


def rules(definition: Definition, conditions: Conditions) -> list[Rule]:
    """The rules of a condition or a choice."""
    name = definition.name
    match definition.meaning:
        case Meets(condition):
            return [Rule(name, name, None, name, when(conditions.parts(condition)), Becomes(name, Const(True)))]
        case Choose(branches):
            return [
                Rule(
                    f"{name}#{order}",
                    name,
                    None,
                    name,
                    when(ALWAYS if branch.when is None else conditions.parts(branch.when)),
                    Becomes(name, operand(branch.value), order),
                )
                for order, branch in enumerate(branches, 1)
            ]
    return []


def quantity(definition: Definition, conditions: Conditions) -> Quantity | None:
    """The arithmetic of a definition; None for a condition, a choice or a span."""
    match definition.meaning:
        case Constant(value):
            return Const(value.value)
        case DaysBetween(since, until):
            return Days(Fact(since.name), Fact(until.name))
        case Sum(terms):
            return Linear(tuple((1, operand(term)) for term in terms))
        case Difference((first, *others), at_least):
            floor = None if at_least is None else operand(at_least)
            return Linear(((1, operand(first)), *((-1, operand(other)) for other in others)), floor=floor)
        case Share(rate, of):
            return RateOf(operand(rate), operand(of))
        case ProductMeaning(left, right):
            return Product(operand(left), operand(right))
        case ExtremeMeaning(terms, largest):
            return Extreme(tuple(operand(term) for term in terms), largest)
        case ProportionMeaning(part, whole, of):
            return Proportion(operand(part), operand(whole), operand(of))
        case Shifted(moment, period, earlier, rolls_on, at):
            return Shift(Fact(moment.name), operand(period), earlier, at, rolls_on, conditions.names.calendar)
        case LifetimeValue(margin, years, retention, discount):
            return Lifetime(operand(margin), operand(years), operand(retention), operand(discount))
        case SummaryMeaning(over, items, that, value, by):
            where = when(conditions.parts(that))
            tested = sorted({atom.axis for part in where for atom in part})
            return Summary(
                over,
                items,
                where,
                # by what it is made of: an axis of an item's facts has no value in the whole
                tuple((conditions.names.axes[axis], conditions.names.derived.get(axis, Fact(axis))) for axis in tested),
                None if value is None else operand(value),
                None if by is None else operand(by),
            )
        case Meets() | Choose() | Span():
            return None
    raise AssertionError(definition)
