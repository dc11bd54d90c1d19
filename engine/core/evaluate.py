"""The value of a quantity for the facts of a case."""

from __future__ import annotations

from datetime import date, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from engine.case import Case
from engine.core.lists import as_number, summarize
from engine.core.quantity import (
    Applies,
    Clamp,
    Const,
    Days,
    Extreme,
    Fact,
    Includes,
    Lifetime,
    Linear,
    LocalDate,
    Position,
    Product,
    Proportion,
    Quantity,
    RateOf,
    Shift,
    Summary,
    operands,
)
from engine.quantities.clock import at_time, days_between, local_date, position, roll_on, shift
from engine.quantities.money import part_of, rate_of
from engine.quantities.period import Period
from engine.quantities.value import NOT_APPLICABLE, UNKNOWN, Day, Nothing, Value

Moment = date | datetime | Day
_M = TypeVar("_M", date, datetime, Day)

WHOLE = 10_000
"""Basis points of one."""

FARTHEST = 100
"""Years that count at most in a lifetime value."""


def evaluate(quantity: Quantity, case: Case, zone: ZoneInfo) -> Value | Nothing:
    """The value of `quantity`; unknown as soon as a fact it needs is unknown."""
    if type(quantity) is Fact:
        return case.values.get(quantity.name, UNKNOWN)
    if type(quantity) is Const:
        return quantity.value
    match quantity:
        case Linear():
            return _linear(quantity, case, zone)
        case Extreme(terms, largest):
            return _extreme([evaluate(term, case, zone) for term in terms], largest)
        case Clamp(of, at_least, at_most):
            return _clamp(evaluate(of, case, zone), at_least, at_most, case, zone)
        case Summary():
            return summarize(quantity, case, lambda part, item: evaluate(part, item, zone))
    found = [evaluate(operand, case, zone) for operand in operands(quantity)]
    if NOT_APPLICABLE in found:
        return NOT_APPLICABLE  # whatever the others are
    if type(quantity) is Proportion and found[1] == 0:
        return NOT_APPLICABLE  # of nothing there is no part
    if UNKNOWN in found:
        return UNKNOWN
    return _whole(quantity, found, zone)


def _whole(quantity: Quantity, found: list[Value | Nothing], zone: ZoneInfo) -> Value | Nothing:
    # the most frequent first: cases are tried in turn
    match quantity, found:
        case Position(), [date() | Day() as since, date() | Day() as until]:
            place = position(
                since, until, quantity.bounds, quantity.backwards, quantity.by_day, zone, calendar=quantity.calendar
            )
            return UNKNOWN if place is None else place
        case LocalDate(), [date() | Day() as moment]:
            return local_date(moment, zone)
        case Includes(_, member), [frozenset() as members]:
            return int(member in members)
        case Applies(), _:
            return 1
        case RateOf(), [int() as rate, int() as of]:
            return rate_of(of, rate)
        case Proportion(), [int() as part, int() as whole, int() as of]:
            return part_of(of, part, whole)
        case Product(), [int() as left, int() as right]:
            return left * right
        case Days(), [date() | Day() as since, date() | Day() as until]:
            return days_between(since, until, zone)
        case Shift(), [date() as moment, Period() as period]:
            return _at(_moved(quantity, moment, period, zone), quantity.at, zone)
        case Shift(), [Day(), Period(microseconds=elapsed)] if elapsed:
            return UNKNOWN  # hours from a moment of which the hour is not known
        case Shift(), [Day() as day, Period() as period]:
            return _at(_moved(quantity, day, period, zone), quantity.at, zone)
        case Lifetime(), [int() as margin, int() as years, int() as retention, int() as discount]:
            return lifetime_value(margin, years, retention, discount)
    raise TypeError(f"{type(quantity).__name__} of {found}")


def _moved(quantity: Shift, moment: _M, period: Period, zone: ZoneInfo) -> _M:
    moved = shift(moment, period, earlier=quantity.earlier, zone=zone, calendar=quantity.calendar)
    return roll_on(moved, zone, quantity.calendar) if quantity.rolls_on else moved


def _at(moment: Moment, minute: int | None, zone: ZoneInfo) -> Moment:
    return moment if minute is None else at_time(local_date(moment, zone), minute, zone)


def _linear(quantity: Linear, case: Case, zone: ZoneInfo) -> Value | Nothing:
    total, counted = quantity.constant, 0
    values = [(factor, evaluate(term, case, zone)) for factor, term in quantity.terms]
    if quantity.strict and any(value is NOT_APPLICABLE for _, value in values):
        return NOT_APPLICABLE
    for factor, value in values:
        if value is UNKNOWN or isinstance(value, Day):
            return UNKNOWN
        if value is not NOT_APPLICABLE:
            total += factor * as_number(value)
            counted += 1
    if not counted and quantity.terms:
        return NOT_APPLICABLE
    if quantity.floor is not None:
        return _extreme([total, evaluate(quantity.floor, case, zone)], largest=True)
    return total


def _clamp(
    value: Value | Nothing, at_least: Quantity | None, at_most: Quantity | None, case: Case, zone: ZoneInfo
) -> Value | Nothing:
    for limit, largest in ((at_least, True), (at_most, False)):
        if limit is not None and value is not NOT_APPLICABLE:
            value = _extreme([value, evaluate(limit, case, zone)], largest=largest)
    return value


def _extreme(values: list[Value | Nothing], largest: bool) -> Value | Nothing:
    if any(value is UNKNOWN or isinstance(value, Day) for value in values):
        return UNKNOWN
    applicable = [value for value in values if value is not NOT_APPLICABLE]
    if not applicable:
        return NOT_APPLICABLE
    return (max if largest else min)(applicable, key=as_number)


def lifetime_value(margin: int, years: int, retention: int, discount: int) -> int:
    """Present value, in cents, of `margin` cents a year over `years` years; rates in basis points.

    Sum over t = 1..years of margin x retention^t / (1 + discount)^t, exact, rounded half up once (Berger and Nasr,
    Customer lifetime value, 1998, case 1). Nobody looks further than 100 years ahead: more count as 100.
    """
    # with keep = retention / (1 + discount) = kept / of: the sum is S / of^years, and S follows by adding year by year
    kept, of, years = retention, WHOLE + discount, max(0, min(years, FARTHEST))
    summed = 0
    for year in range(years):
        summed = kept * (summed + of**year)
    return _half_up(margin * summed, of**years)


def _half_up(numerator: int, denominator: int) -> int:
    """The quotient rounded to an integer, half away from zero."""
    size = (2 * abs(numerator) + denominator) // (2 * denominator)
    return size if numerator >= 0 else -size
