"""The value of a quantity for the facts of a case."""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction
from zoneinfo import ZoneInfo

from engine.case import Case
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
    Quantity,
    RateOf,
    Shift,
    operands,
)
from engine.quantities.clock import at_time, days_between, local_date, position, shift, to_microseconds
from engine.quantities.money import rate_of
from engine.quantities.period import Period
from engine.quantities.value import NOT_APPLICABLE, UNKNOWN, Day, Nothing, Value

Moment = date | datetime | Day

WHOLE = 10_000
"""Basis points of one."""


def evaluate(quantity: Quantity, case: Case, zone: ZoneInfo) -> Value | Nothing:
    """The value of `quantity`; unknown as soon as a fact it needs is unknown."""
    match quantity:
        case Const(value):
            return value
        case Fact(name):
            return case[name]
        case Linear():
            return _linear(quantity, case, zone)
        case Extreme(terms, largest):
            return _extreme([evaluate(term, case, zone) for term in terms], largest)
        case Clamp(of, at_least, at_most):
            return _clamp(evaluate(of, case, zone), at_least, at_most, case, zone)
    found = [evaluate(operand, case, zone) for operand in operands(quantity)]
    if NOT_APPLICABLE in found:
        return NOT_APPLICABLE  # whatever the others are
    if UNKNOWN in found:
        return UNKNOWN
    return _whole(quantity, found, zone)


def _whole(quantity: Quantity, found: list[Value | Nothing], zone: ZoneInfo) -> Value | Nothing:
    match quantity, found:
        case LocalDate(), [date() | Day() as moment]:
            return local_date(moment, zone)
        case Includes(_, member), [frozenset() as members]:
            return int(member in members)
        case Applies(), _:
            return 1
        case RateOf(), [int() as rate, int() as of]:
            return rate_of(of, rate)
        case Product(), [int() as left, int() as right]:
            return left * right
        case Days(), [date() | Day() as since, date() | Day() as until]:
            return days_between(since, until, zone)
        case Position(), [date() | Day() as since, date() | Day() as until]:
            place = position(since, until, quantity.bounds, quantity.backwards, quantity.by_day, zone)
            return UNKNOWN if place is None else place
        case Shift(), [date() as moment, Period() as period]:
            return _at(shift(moment, period, earlier=quantity.earlier, zone=zone), quantity.at, zone)
        case Shift(), [Day(), Period(microseconds=elapsed)] if elapsed:
            return UNKNOWN  # hours from a moment of which the hour is not known
        case Shift(), [Day() as day, Period() as period]:
            return _at(shift(day, period, earlier=quantity.earlier, zone=zone), quantity.at, zone)
        case Lifetime(), [int() as margin, int() as years, int() as retention, int() as discount]:
            return lifetime_value(margin, years, retention, discount)
    raise TypeError(f"{type(quantity).__name__} of {found}")


def _at(moment: Moment, minute: int | None, zone: ZoneInfo) -> Moment:
    if minute is None:
        return moment
    return at_time(local_date(moment, zone), minute, zone)


def _linear(quantity: Linear, case: Case, zone: ZoneInfo) -> Value | Nothing:
    total, counted = quantity.constant, 0
    values = [(factor, evaluate(term, case, zone)) for factor, term in quantity.terms]
    if quantity.strict and any(value is NOT_APPLICABLE for _, value in values):
        return NOT_APPLICABLE
    for factor, value in values:
        if value is UNKNOWN or isinstance(value, Day):
            return UNKNOWN
        if value is not NOT_APPLICABLE:
            total += factor * _number(value)
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
    return (max if largest else min)(applicable, key=_number)


def _number(value: Value | Nothing) -> int:
    match value:
        case int():
            return value
        case datetime():
            return to_microseconds(value)
        case date():
            return value.toordinal()
    raise TypeError(f"no number: {value!r}")


def lifetime_value(margin: int, years: int, retention: int, discount: int) -> int:
    """Present value, in cents, of `margin` cents a year over `years` years; rates in basis points.

    Sum over t = 1..years of margin x retention^t / (1 + discount)^t, exact, rounded half up once (Berger and Nasr,
    Customer lifetime value, 1998, case 1).
    """
    keep = Fraction(retention, WHOLE) / (1 + Fraction(discount, WHOLE))
    total = Fraction(margin) * sum((keep**year for year in range(1, years + 1)), Fraction(0))
    sign = 1 if total >= 0 else -1
    return sign * int(abs(total) + Fraction(1, 2))
