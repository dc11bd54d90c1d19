"""A test or a value with its bound moved as little as can be, or met from the other side."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from msgspec.structs import replace

from engine.language.source import Literal
from engine.quantities.period import HOUR, Period
from engine.quantities.value import Day, Value
from engine.vocabulary.attribute import Attribute, Kind
from engine.words.comparison import Against, Among, Op, Relation, Test

BOUND, OPERATOR, CHOICE, NEGATION = "bound", "operator", "choice", "negation"

_FLIPPED = {Op.AT_LEAST: Op.MORE, Op.MORE: Op.AT_LEAST, Op.AT_MOST: Op.LESS, Op.LESS: Op.AT_MOST}
_OPPOSITE = {
    Op.IS: Op.IS_NOT,
    Op.IS_NOT: Op.IS,
    Op.AT_LEAST: Op.LESS,
    Op.LESS: Op.AT_LEAST,
    Op.AT_MOST: Op.MORE,
    Op.MORE: Op.AT_MOST,
    Op.APPLICABLE: Op.NOT_APPLICABLE,
    Op.NOT_APPLICABLE: Op.APPLICABLE,
}
_WHOLE = frozenset({Kind.MONEY, Kind.RATE, Kind.COUNT, Kind.DATE})
_OUTWARDS = {Op.AT_LEAST: -1, Op.MORE: 1, Op.AT_MOST: 1, Op.LESS: -1}
"""Where the bound goes that the flipped operator does not: between whole values a flip is a step the other way."""


def other_tests(test: Test, attribute: Attribute, *, by_day: bool) -> Iterator[tuple[str, Test]]:
    """Other tests of the same fact, each with the kind of change; `by_day`: a span of which dates are counted."""
    if attribute.kind is Kind.TRUTH:
        yield NEGATION, Test(Op.IS, not test.against)
        return
    if attribute.kind in (Kind.CHOICE, Kind.SET):
        yield from _chosen(test, attribute)
        return
    if test.op in _FLIPPED:
        yield OPERATOR, Test(_FLIPPED[test.op], test.against)
    steps = (-1, 1)
    if test.op in _OUTWARDS and _in_whole_steps(test.against, attribute, by_day=by_day):
        steps = (_OUTWARDS[test.op],)  # type: ignore[assignment]
    for step in steps:
        moved = _moved(test.against, step, attribute)
        if moved is not None:
            yield BOUND, Test(test.op, moved)
    if isinstance(test.against, Relation) and test.against.factor != 1:
        yield BOUND, Test(test.op, replace(test.against, factor=test.against.factor + 1))
    if test.op in _OPPOSITE:
        yield NEGATION, Test(_OPPOSITE[test.op], test.against)


def literals(value: Literal) -> Iterator[Literal]:
    """The same value one unit up and, where there is one, one unit down."""
    for step in (1, -1):
        moved = step_of(value.value, step)
        if moved is not None:
            yield replace(value, value=moved)


def step_of(value: Value, step: int) -> Value | None:
    """A value one of its smallest usual units further: a cent, a basis point, a day, an hour of hours."""
    match value:
        case bool():
            return not value if step > 0 else None
        case int():
            return value + step if value + step >= 0 else None
        case datetime():
            return value + timedelta(days=step)
        case Day(day):
            return Day(day + timedelta(days=step))
        case date():
            return value + timedelta(days=step)
        case Period():
            return _period(value, step)
    return None


def _in_whole_steps(against: Against, attribute: Attribute, *, by_day: bool) -> bool:
    """Whether nothing lies between two neighbours."""
    if isinstance(against, Relation):
        return attribute.kind in _WHOLE and against.factor.denominator == 1
    if isinstance(against, Period):
        return by_day and not against.microseconds and not against.working_days and not against.months
    return attribute.kind in _WHOLE or isinstance(against, Day)


def _moved(against: Against, step: int, attribute: Attribute) -> Against:
    if isinstance(against, Relation):
        # of a date nothing can be said such as `before the last day plus one`
        return replace(against, offset=against.offset + step) if attribute.kind in _WHOLE - {Kind.DATE} else None
    if against is None or isinstance(against, Among):
        return None
    moved = step_of(against, step)
    if isinstance(moved, int):
        low, high = attribute.minimum, attribute.maximum
        if (low is not None and moved < low) or (high is not None and moved > high):
            return None
    return moved


def _period(period: Period, step: int) -> Period | None:
    if period.working_days:
        return Period(working_days=period.working_days + step)
    if period.microseconds and not period.days:
        return replace(period, microseconds=max(0, period.microseconds + step * HOUR))
    if period.days or step > 0:
        return replace(period, days=period.days + step)
    return replace(period, months=period.months - 1) if period.months else None


def _chosen(test: Test, attribute: Attribute) -> Iterator[tuple[str, Test]]:
    choices = attribute.choices
    if test.against is None:
        yield NEGATION, Test(_OPPOSITE[test.op])
        return
    values = test.against.values if isinstance(test.against, Among) else (str(test.against),)
    if test.op in (Op.AT_LEAST, Op.AT_MOST):
        place = choices.index(values[0])
        for other in (place - 1, place + 1):
            if 0 <= other < len(choices):
                yield BOUND, Test(test.op, choices[other])
        return
    if len(values) > 1:
        for value in values:
            yield CHOICE, Test(test.op, _among(tuple(each for each in values if each != value)))
    for value in _neighbours(values, attribute):
        yield CHOICE, Test(test.op, _among(tuple(each for each in choices if each in values or each == value)))
    if test.op in _OPPOSITE:
        yield NEGATION, Test(_OPPOSITE[test.op], test.against)


def _among(values: tuple[str, ...]) -> Among | str:
    return Among(values) if len(values) > 1 else values[0]


def _neighbours(values: tuple[str, ...], attribute: Attribute) -> tuple[str, ...]:
    """The choices that somebody would most likely add by mistake: those before and after; without order the next."""
    choices = attribute.choices
    places = sorted(choices.index(value) for value in values if value in choices)
    if not places:
        return ()
    if attribute.ordered:
        near = (places[0] - 1, places[-1] + 1)
        return tuple(choices[place] for place in near if 0 <= place < len(choices))
    others = (*choices[places[-1] + 1 :], *choices[: places[-1]])
    return tuple(each for each in others if each not in values)[:1]
