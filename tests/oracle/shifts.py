"""Scales that lie later: what their bounds can come to, and when."""

from __future__ import annotations

from collections.abc import Iterator

from engine.language.source import Book, Choose, Condition, Constant, Literal, Not, Operand, Tier
from engine.quantities.period import Period
from engine.words.comparison import Test


def possible(shift: Operand | None, book: Book) -> Iterator[tuple[tuple[Condition, ...], Period]]:
    """Every period that it can be, with the conditions that make it that one.

    Raises:
        TypeError: it is something else than a period or a choice of periods.
    """
    if shift is None:
        yield (), Period()
        return
    if isinstance(shift, Literal):
        assert isinstance(shift.value, Period)
        yield (), shift.value
        return
    meaning = {definition.name: definition.meaning for definition in book.definitions}[shift.name]
    if isinstance(meaning, Constant):
        yield from possible(meaning.value, book)
        return
    if not isinstance(meaning, Choose):
        raise TypeError(meaning)
    before: tuple[Condition, ...] = ()
    for branch in meaning.branches:
        mine = before if branch.when is None else (*before, branch.when)
        for more, period in possible(branch.value, book):
            yield (*mine, *more), period
        if branch.when is not None:
            before = (*before, Not(branch.when))


def later(tier: Tier, shift: Period) -> Tier:
    """The tier with the shift added to each bound, part by part."""
    if shift == Period():
        return tier
    return Tier(tuple(_later(test, shift) for test in tier.tests), tier.amount, tier.place, tier.from_deposit)


def _later(test: Test, shift: Period) -> Test:
    bound = test.against
    assert isinstance(bound, Period)
    moved = Period(
        bound.months + shift.months,
        bound.days + shift.days,
        bound.microseconds + shift.microseconds,
        bound.working_days + shift.working_days,
    )
    return Test(test.op, moved)
