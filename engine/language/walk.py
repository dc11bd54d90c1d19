"""Walking over what was read: the comparisons of a condition, the names that a meaning takes its value from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from engine.language.source import (
    AllOf,
    AnyOf,
    Choose,
    Comparison,
    Condition,
    Constant,
    DaysBetween,
    Difference,
    Duty,
    Extreme,
    LifetimeValue,
    Meaning,
    Meets,
    Name,
    Not,
    Operand,
    Product,
    Proportion,
    Ref,
    Refer,
    Share,
    Shifted,
    Span,
    Sum,
    Summary,
)
from engine.words.comparison import Relation


def comparisons(condition: Condition) -> Iterator[Comparison]:
    """All comparisons in a condition."""
    match condition:
        case Comparison():
            yield condition
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from comparisons(part)
        case Not(part):
            yield from comparisons(part)


def named_in_condition(condition: Condition) -> Iterator[Name]:
    """The names that a condition tests or compares with."""
    for comparison in comparisons(condition):
        yield comparison.subject
        if isinstance(comparison.test.against, Relation):
            yield comparison.test.against.name


def references(operands: Iterable[Operand | None]) -> Iterator[Name]:
    """The names among operands."""
    return (operand.name for operand in operands if isinstance(operand, Ref))


def operands(meaning: Meaning) -> tuple[Operand, ...]:
    """The operands of a meaning, in the order written."""
    match meaning:
        case Choose(branches):
            return tuple(branch.value for branch in branches)
        case Span(since, until, _) | DaysBetween(since, until):
            return (since, until)
        case Sum(terms) | Extreme(terms, _):
            return terms
        case Difference(terms, at_least):
            return terms if at_least is None else (*terms, at_least)
        case Share(left, right) | Product(left, right):
            return (left, right)
        case Proportion(part, whole, of):
            return (part, whole, of)
        case Shifted(moment, period):
            return (moment, period)
        case LifetimeValue(margin, years, retention, discount):
            return (margin, years, retention, discount)
        case Summary(value=value, by=by):
            return tuple(each for each in (value, by) if each is not None)
        case Constant(value):
            return (value,)
        case Meets():
            return ()


def conditions(meaning: Meaning) -> tuple[Condition, ...]:
    """The conditions of a meaning, in the order written."""
    match meaning:
        case Meets(condition) | Summary(that=condition):
            return (condition,)
        case Choose(branches):
            return tuple(branch.when for branch in branches if branch.when is not None)
    return ()


def named_in(meaning: Meaning) -> tuple[Name, ...]:
    """The names that a meaning takes its value from, each once, in order of first use."""
    found = [name for condition in conditions(meaning) for name in named_in_condition(condition)]
    if isinstance(meaning, Summary):
        found.append(meaning.items)
    return tuple(dict.fromkeys((*found, *references(operands(meaning)))))


def parts(value: object) -> Iterator[object]:
    """A part of the source model and every part within it, in the order written."""
    yield value
    if isinstance(value, tuple):
        for each in value:
            yield from parts(each)
    elif isinstance(value, Struct):
        for part in value.__struct_fields__:
            yield from parts(getattr(value, part))


def named_anywhere(value: object) -> Iterator[str]:
    """Every name and role within a part of the source model."""
    for part in parts(value):
        match part:
            case Ref(name) | Comparison(name) | Relation(name) | Refer(name):
                yield name
            case Duty():
                yield part.owner
