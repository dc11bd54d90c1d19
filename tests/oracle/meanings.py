"""The value of a definition."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any, cast

from engine.language.source import (
    Choose,
    Constant,
    DaysBetween,
    Difference,
    Extreme,
    LifetimeValue,
    Meaning,
    Meets,
    Operand,
    Product,
    Proportion,
    Share,
    Shifted,
    Span,
    Sum,
    Summary,
)
from engine.quantities.period import Period
from engine.quantities.value import NOT_APPLICABLE, UNKNOWN
from tests.oracle.found import Found, half_up
from tests.oracle.moments import Moment, When
from tests.oracle.summaries import summarized

if TYPE_CHECKING:
    from tests.oracle.facts import Facts


def value_of(meaning: Meaning, facts: Facts) -> Found:
    """What a meaning comes to.

    Raises:
        TypeError: nobody told the oracle what this means.
    """
    match meaning:
        case Constant(value=literal):
            return facts.operand(literal)
        case Meets(condition=condition):
            truth = facts.holds(condition)
            return UNKNOWN if truth is None else truth
        case Choose():
            return _chosen(meaning, facts)
        case Span():
            return facts.span(meaning)
        case Summary():
            return summarized(meaning, facts)
        case DaysBetween(since=since, until=until):
            return _days(facts.operand(since), facts.operand(until), facts)
        case Sum(terms=terms):
            return _over(terms, facts, sum)
        case Difference(terms=terms, at_least=at_least):
            return _difference(terms, at_least, facts)
        case Extreme(terms=terms, largest=largest):
            return _over(terms, facts, _largest if largest else _smallest)
        case Share(rate=rate, of=of):
            return _parts([rate, of], facts, lambda parts: half_up(Fraction(parts[0] * parts[1], 10_000)))
        case Proportion(part=part, whole=whole, of=of):
            if facts.operand(whole) == 0:
                return NOT_APPLICABLE
            return _parts([part, whole, of], facts, lambda parts: half_up(Fraction(parts[2] * parts[0], parts[1])))
        case Product(quantity=quantity, price=price):
            return _parts([quantity, price], facts, lambda parts: parts[0] * parts[1])
        case Shifted(moment=moment, period=period):
            return _parts([moment, period], facts, lambda parts: _shifted(meaning, parts[0], parts[1], facts))
        case LifetimeValue(margin=margin, years=years, retention=retention, discount=discount):
            return _parts([margin, years, retention, discount], facts, lambda parts: _lifetime_value(*parts))
    raise TypeError(meaning)


def _chosen(choice: Choose, facts: Facts) -> Found:
    for branch in choice.branches:
        truth = True if branch.when is None else facts.holds(branch.when)
        if truth is None:
            return UNKNOWN
        if truth:
            return facts.operand(branch.value)
    return UNKNOWN


def _parts(operands: Sequence[Operand], facts: Facts, compute: Callable[[list[Any]], Found]) -> Found:
    parts: list[Any] = [facts.operand(operand) for operand in operands]
    if NOT_APPLICABLE in parts:
        return NOT_APPLICABLE
    return UNKNOWN if UNKNOWN in parts else compute(parts)


def _over(terms: tuple[Operand, ...], facts: Facts, compute: Callable[[list[Any]], Any]) -> Found:
    found: list[Any] = [facts.operand(term) for term in terms]
    if UNKNOWN in found:
        return UNKNOWN
    there = [value for value in found if value is not NOT_APPLICABLE]
    return cast("Found", compute(there)) if there else NOT_APPLICABLE


def _difference(terms: tuple[Operand, ...], at_least: Operand | None, facts: Facts) -> Found:
    values: list[Any] = [facts.operand(term) for term in terms]
    least: Any = None if at_least is None else facts.operand(at_least)
    if UNKNOWN in values or least is UNKNOWN:
        return UNKNOWN
    if all(value is NOT_APPLICABLE for value in values):
        return NOT_APPLICABLE
    first, *others = (0 if value is NOT_APPLICABLE else value for value in values)
    left: int = first - sum(others)
    return left if least is None or least is NOT_APPLICABLE else max(left, least)


def _largest(values: list[Any]) -> Any:
    return _extreme(values, max)


def _smallest(values: list[Any]) -> Any:
    return _extreme(values, min)


def _extreme(values: list[Any], pick: Callable[[Any], Any]) -> Any:
    if not any(isinstance(value, Moment) for value in values):
        return pick(values)
    return Moment(pick(value.first for value in values), pick(value.last for value in values))


def _shifted(meaning: Shifted, when: When, period: Period, facts: Facts) -> Found:
    """Later or earlier; hours from a moment of which the hour is not known lead nowhere."""
    local = facts.local
    if isinstance(when, Moment) and not when.exact and period.microseconds:
        return UNKNOWN
    found = local.shift(when, period, earlier=meaning.earlier)
    if meaning.rolls_on:
        found = local.working(found)
    if meaning.at is None:
        return found
    first, last = local.dates(found)
    return local.moment(local.clock(first, meaning.at)) if first == last else UNKNOWN


def _days(since: Found, until: Found, facts: Facts) -> Found:
    if NOT_APPLICABLE in (since, until):
        return NOT_APPLICABLE
    if not isinstance(since, date | Moment) or not isinstance(until, date | Moment):
        return UNKNOWN
    starts, ends = facts.local.dates(since), facts.local.dates(until)
    fewest, most = max(0, (ends[0] - starts[1]).days), max(0, (ends[1] - starts[0]).days)
    return fewest if fewest == most else UNKNOWN


def _lifetime_value(margin: int, years: int, retention: int, discount: int) -> int:
    kept = Fraction(retention, 10_000) / (1 + Fraction(discount, 10_000))
    return half_up(sum((margin * kept**year for year in range(1, min(years, 100) + 1)), Fraction(0)))
