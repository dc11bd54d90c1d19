"""Tests that can't hold together, whatever an unknown fact turns out to be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import product
from typing import TYPE_CHECKING, Any

from engine.language.source import AllOf, AnyOf, Comparison, Condition, Not, Span
from engine.quantities.period import Period
from engine.quantities.value import NOT_APPLICABLE, Day
from engine.vocabulary.attribute import Kind
from engine.words.comparison import Among, Op, Relation, Test
from tests.oracle.found import Found
from tests.oracle.moments import INSTANT, Local, Moment, When
from tests.oracle.stretches import BETWEEN, Stretch
from tests.oracle.truth import Truth, compare_numbers, every, opposite, some

if TYPE_CHECKING:
    from tests.oracle.facts import Facts

Asked = tuple[tuple[Comparison, bool], ...]
"""Tests that must hold, or must not, all together."""

_MOST_CONJUNCTS = 4096


def without_contradictions(condition: Condition, facts: Facts) -> Truth:
    """The same as any-of-all-of tests, each of which is false where its tests contradict each other."""
    conjuncts = list(_conjuncts(condition, holds=True))
    assert len(conjuncts) <= _MOST_CONJUNCTS
    return some(_conjunct(conjunct, facts) for conjunct in conjuncts)


def _conjuncts(condition: Condition, *, holds: bool) -> Iterator[Asked]:
    """Any-of-all-of: every way to make the condition hold (or not), as tests that must hold (or not)."""
    match condition:
        case Comparison():
            yield ((condition, holds),)
        case Not(part):
            yield from _conjuncts(part, holds=not holds)
        case AllOf(parts) | AnyOf(parts):
            ways = [list(_conjuncts(part, holds=holds)) for part in parts]
            if isinstance(condition, AllOf) is holds:
                for combined in product(*ways):
                    yield tuple(test for way in combined for test in way)
            else:
                for way in ways:
                    yield from way


def _conjunct(tests: Asked, facts: Facts) -> Truth:
    truths = ((facts.kleene(comparison), holds) for comparison, holds in tests)
    found = every(truth if holds else opposite(truth) for truth, holds in truths)
    if found is not None:
        return found
    groups: dict[tuple[str, object], list[tuple[Test, bool]]] = {}
    for comparison, holds in tests:
        against = comparison.test.against
        other = (against.name, against.factor, against.offset) if isinstance(against, Relation) else None
        groups.setdefault((facts.one_name(comparison.subject), other), []).append((comparison.test, holds))
    possible = all(_possible(subject, asked, facts) for (subject, _), asked in groups.items())
    return None if possible else False


def _possible(subject: str, asked: list[tuple[Test, bool]], facts: Facts) -> bool:
    """Whether some value meets (or does not meet) every test, as asked."""
    againsts = [test.against for test, _ in asked]
    if subject.startswith(BETWEEN):
        periods = [period for period in againsts if isinstance(period, Period)] or [Period()]
        stretches: list[Found] = [
            NOT_APPLICABLE,
            *_stretches(facts.span_called(subject), periods, facts.local),
        ]
        return _some_meets(stretches, asked, subject, facts)
    attribute = facts.book.vocabulary[subject]
    candidates: list[Found] = [NOT_APPLICABLE] if attribute.nullable else []
    relations = [against for against in againsts if isinstance(against, Relation)]
    if relations:
        all_fail = attribute.nullable and not any(holds for _, holds in asked)
        return _possible_difference(asked, relations) or all_fail
    match attribute.kind:
        case Kind.CHOICE:
            candidates += attribute.choices
        case Kind.TRUTH:
            candidates += [True, False]
        case Kind.SET:
            return _possible_set(asked)
        case Kind.DATE | Kind.INSTANT:
            candidates += _moments([*againsts, _SOME_DAY], facts.local, dates=attribute.kind is Kind.DATE)
        case _:
            candidates += [n + step for n in againsts if isinstance(n, int) for step in (-1, 0, 1)] or [0]
    return _some_meets(candidates, asked, subject, facts)


def _some_meets(candidates: Iterable[Found], asked: list[tuple[Test, bool]], subject: str, facts: Facts) -> bool:
    return any(
        all((facts.meets(value, test, subject) is True) is holds for test, holds in asked) for value in candidates
    )


def _possible_difference(asked: list[tuple[Test, bool]], relations: list[Relation]) -> bool:
    """As if the other quantity were 0."""
    for difference in {relation.offset + step for relation in relations for step in (-1, 0, 1)}:
        if all(
            isinstance(test.against, Relation) and compare_numbers(difference, test.op, test.against.offset) is holds
            for test, holds in asked
        ):
            return True
    return False


def _possible_set(asked: list[tuple[Test, bool]]) -> bool:
    def members(test: Test) -> frozenset[str]:
        if isinstance(test.against, Among):
            return frozenset(test.against.values)
        return frozenset({str(test.against)}) if test.against is not None else frozenset()

    if any((test.op is Op.NOT_APPLICABLE) is holds for test, holds in asked if test.op in _PRESENCE):
        return not any(holds and test.op is Op.INCLUDES for test, holds in asked)
    refused = frozenset().union(*(members(test) for test, holds in asked if not holds))
    return all(members(test) - refused for test, holds in asked if holds and test.op is Op.INCLUDES)


_PRESENCE = (Op.APPLICABLE, Op.NOT_APPLICABLE)


def _moments(againsts: list[Any], local: Local, *, dates: bool) -> Iterator[Found]:
    for against in againsts:
        if isinstance(against, datetime):
            for step in (-INSTANT, 0 * INSTANT, INSTANT):
                yield local.moment(against + step)
        elif isinstance(against, date | Day):
            day = against.date if isinstance(against, Day) else against
            for days in (-1, 0, 1):
                near = day + timedelta(days=days)
                yield near if dates else local.moment(Day(near))


def _stretches(definition: Span, periods: list[Period], local: Local) -> Iterator[Stretch]:
    backwards = definition.since.name == "change.received"
    for day, period in product(_ANCHORS, periods):
        fixed: When = day if definition.by_day else local.moment(datetime(*day.timetuple()[:3], 12, tzinfo=UTC))
        bound = local.shift(fixed, period, earlier=backwards)
        for step in (-1, 0, 1):
            end: When = (
                Moment(bound.first + step * INSTANT, bound.first + step * INSTANT)
                if isinstance(bound, Moment)
                else bound + timedelta(days=step)
            )
            since, until = (end, fixed) if backwards else (fixed, end)
            yield Stretch(since, until, definition.by_day, backwards)


_SOME_DAY = date(2027, 1, 1)
_ANCHORS = [
    date(2027, 3, 15),
    date(2027, 3, 1),
    date(2027, 1, 31),
    date(2027, 7, 31),
    date(2028, 2, 29),
    date(2027, 3, 30),
    date(2027, 3, 19),
]
