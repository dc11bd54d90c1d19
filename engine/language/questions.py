"""Which answers a rule may test: only those to questions before its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.language.names import FIRST_USE, Question
from engine.language.place import Place
from engine.language.scope import Scope
from engine.language.shapes import quoted
from engine.language.source import (
    Charge,
    Conclusions,
    Condition,
    Fixed,
    Name,
    Operand,
    Percentage,
    Ref,
    Scale,
    Span,
    Times,
    Waiver,
)
from engine.language.walk import comparisons
from engine.words.comparison import Relation


def first_question(then: Conclusions) -> Question:
    """The first question that a rule answers: its conditions are asked then."""
    if then.binding is not None or then.terms is not None or then.hold is not None:
        return Question.FORMATION
    if then.acceptance is not None:
        return Question.ACCEPTANCE
    if then.charges:
        return Question.AGREED
    if then.bounds:
        return Question.BOUNDED
    if then.waiver is not None:
        return Question.WAIVED
    return Question.DUTIES


def check_questions(condition: Condition, then: Conclusions, scope: Scope) -> None:
    """Logs every name that a rule uses before it is answered."""
    asked = first_question(then)
    for name, place in _tested(condition):
        _check(name, place, asked, scope, charged=bool(then.charges))
    for charge in then.charges:
        for operand in _charged(charge):
            _check_operand(operand, Question.AGREED, scope)
    for bound in then.bounds:
        _check_operand(bound.at_most, Question.BOUNDED, scope)
    if then.waiver is not None:
        for operand in _waived(then.waiver):
            _check_operand(operand, Question.WAIVED, scope)


def _tested(condition: Condition) -> Iterator[tuple[Name, Place]]:
    for comparison in comparisons(condition):
        yield comparison.subject, comparison.place
        if isinstance(comparison.test.against, Relation):
            yield comparison.test.against.name, comparison.place


def _charged(charge: Charge) -> Iterator[Operand | None]:
    yield from _amount(charge.amount)
    yield charge.at_least
    yield charge.at_most


def _waived(waiver: Waiver) -> Iterator[Operand | None]:
    yield from _amount(waiver.amount)
    yield waiver.at_most


def _amount(amount: object) -> Iterable[Operand]:
    match amount:
        case Fixed(value):
            yield value
        case Percentage(rate, of):
            yield rate
            yield of
        case Times(quantity, price):
            yield quantity
            yield price
        case Scale(over, tiers, shift):
            if shift is not None:
                yield shift
            yield from (over.since, over.until) if isinstance(over, Span) else (over,)
            for tier in tiers:
                yield from _amount(tier.amount)


def _check_operand(operand: Operand | None, asked: Question, scope: Scope) -> None:
    if isinstance(operand, Ref):
        _check(operand.name, operand.place, asked, scope)


def _check(name: Name, place: Place, asked: Question, scope: Scope, *, charged: bool = False) -> None:
    earliest, answer = scope.names.first_use(name)
    if earliest <= asked:
        return
    through = "" if answer == name else f", which needs `{answer}`,"
    implied = " (a charge also accepts)" if charged and asked is Question.ACCEPTANCE else ""
    may = [known for known, first in FIRST_USE.items() if first <= asked]
    note = f"it may test {quoted(may, 'and')}" if may else "it may test no answers"
    scope.log.wrong(
        "answer-before-question",
        place,
        f"`{name}`{through} is not known yet when {asked.words} is asked",
        f"a rule is asked at the first question it answers{implied}; {note}",
    )
