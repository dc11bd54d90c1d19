"""What an amount in a rule comes to, in cents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Any

from engine.language.source import Charge, Fixed, Free, Operand, Percentage, Refer, Scale, Tier, Times, Waiver
from engine.quantities.value import NOT_APPLICABLE, UNKNOWN
from tests.oracle.facts import Facts
from tests.oracle.found import half_up
from tests.oracle.standing import tier


class UnansweredError(Exception):
    """Something that is needed is unknown: there is nothing certain to say from here on."""


def amount_of(charge: Charge, facts: Facts) -> tuple[int | Refer | None, bool]:
    """Cents, a referral (to nobody: the base is not applicable), or None: free; and if it is from the deposit."""
    amount, deposit = charge.amount, charge.from_deposit
    if isinstance(amount, Refer):
        return amount, False
    if isinstance(amount, Scale):
        holding = tier(amount, facts)
        assert isinstance(holding, Tier)
        amount, deposit = holding.amount, deposit or holding.from_deposit
    if isinstance(amount, Free):
        return None, False
    cents = _amount(amount, facts)
    if cents is None:
        return Refer(""), False
    least, most = limit(charge.at_least, facts), limit(charge.at_most, facts)
    if least is not None:
        cents = max(cents, least)
    if most is not None:
        cents = min(cents, most)
    return max(0, cents), deposit


def waives(waiver: Waiver | None, facts: Facts) -> int:
    """What a waiver comes to that asks nobody."""
    assert waiver is not None
    assert not isinstance(waiver.amount, Refer)
    amount = _amount(waiver.amount, facts)
    if amount is None:
        return 0
    most = limit(waiver.at_most, facts)
    return amount if most is None else min(amount, most)


def limit(operand: Operand | None, facts: Facts) -> int | None:
    """None: there is none, or it is not applicable."""
    return None if operand is None else next(_values([operand], facts))


def cents(value: Any) -> int:
    """What is not applicable comes to nothing."""
    if value is UNKNOWN:
        raise UnansweredError
    return 0 if value is NOT_APPLICABLE else int(value)


def _values(operands: Iterable[Operand], facts: Facts) -> Iterator[int | None]:
    for operand in operands:
        value = facts.operand(operand)
        if value is UNKNOWN:
            raise UnansweredError
        yield value if isinstance(value, int) else None


def _amount(amount: Fixed | Percentage | Times, facts: Facts) -> int | None:
    """Cents; None: a part of it is not applicable."""
    match amount:
        case Fixed(fixed):
            return next(_values([fixed], facts))
        case Percentage(rate, of):
            points, base = _values([rate, of], facts)
            return None if points is None or base is None else half_up(Fraction(points * base, 10_000))
        case Times(quantity, price):
            count, each = _values([quantity, price], facts)
            return None if count is None or each is None else count * each
    raise TypeError(amount)
