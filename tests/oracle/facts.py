"""What a name stands for in a case, and whether a condition holds: read off what the manager wrote."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from itertools import product
from typing import Any, cast
from zoneinfo import ZoneInfo

from engine.case import Case
from engine.language.source import (
    AllOf,
    AnyOf,
    Book,
    Choose,
    Comparison,
    Condition,
    Constant,
    DaysBetween,
    Definition,
    Difference,
    Extreme,
    LifetimeValue,
    Meets,
    Not,
    Operand,
    Product,
    Ref,
    Scale,
    Share,
    Shifted,
    Span,
    Sum,
    Tier,
)
from engine.quantities.period import Period
from engine.quantities.value import NOT_APPLICABLE, UNKNOWN, Day, Nothing, Value
from engine.vocabulary.attribute import Kind, Source
from engine.words.comparison import Among, Op, Relation, Test
from tests.oracle.moments import INSTANT, Moment, When, local_dates, moment, shift, shift_date
from tests.oracle.truth import Truth, compare_moments, compare_numbers, every, opposite, some


@dataclass(frozen=True, slots=True)
class Stretch:
    """A span between two known ends."""

    since: When
    until: When
    by_day: bool
    backwards: bool


Found = int | bool | str | date | Moment | Period | frozenset[str] | Stretch | Nothing

_MOST_CONJUNCTS = 4096
_BETWEEN = "between "


def between(span: Span) -> str:
    """What a span is called that has no name of its own."""
    return f"{_BETWEEN}{span.since.name} and {'the day of ' if span.by_day else ''}{span.until.name}"


def over(scale: Scale) -> str:
    """The name of what a scale goes over."""
    return between(scale.over) if isinstance(scale.over, Span) else scale.over.name


class Facts:
    """The names of a book in one case, with the answers given so far."""

    def __init__(self, book: Book, case: Case, answers: Mapping[str, Value | Nothing]) -> None:
        self.book = book
        self.zone = ZoneInfo(book.zone)
        self._case = case
        self._answers = answers
        self._definitions: Mapping[str, Definition] = {definition.name: definition for definition in book.definitions}
        self._mandates = {
            f"mandate.{re.sub('[ -]', '_', role.id)}": role.mandate
            for role in book.roles.values()
            if role.mandate is not None
        }
        self._found: dict[str, Found] = {}
        self._held: dict[int, Truth] = {}
        """By identity: the conditions of a book live as long as it does."""

    # Values

    def __getitem__(self, name: str) -> Found:
        if name not in self._found:
            self._found[name] = self._look_up(name)
        return self._found[name]

    def _look_up(self, name: str) -> Found:
        if name.startswith(_BETWEEN):
            return self.span(self._span_of(name))
        if name in self._mandates:
            return self._mandates[name] or 0
        if name in self._definitions:
            return self._meaning(self._definitions[name])
        attribute = self.book.vocabulary.get(name)
        if attribute is not None and attribute.source is Source.ANSWER:
            return self._plain(self._answers.get(name, UNKNOWN))
        return self._plain(self._case[name])

    def _plain(self, value: Value | Nothing) -> Found:
        return moment(value, self.zone) if isinstance(value, datetime | Day) else value

    def _span_of(self, name: str) -> Span:
        """The span of a name that stands in a scale alone."""
        return next(
            charge.amount.over
            for rule in self.book.rules
            for charge in rule.then.charges
            if isinstance(charge.amount, Scale) and isinstance(charge.amount.over, Span)
            if over(charge.amount) == name
        )

    def _one_fact(self, name: str) -> str:
        """Spans between the same two ends are one fact, whatever they are called."""
        definition = self._definitions.get(name)
        return between(definition.meaning) if definition and isinstance(definition.meaning, Span) else name

    def operand(self, operand: Operand) -> Found:
        """What an operand comes to."""
        return self[operand.name] if isinstance(operand, Ref) else self._plain(operand.value)

    def _meaning(self, definition: Definition) -> Found:
        meaning = definition.meaning
        match meaning:
            case Constant(literal):
                return self.operand(literal)
            case Meets(condition):
                truth = self.holds(condition)
                return UNKNOWN if truth is None else truth
            case Choose(branches):
                for branch in branches:
                    truth = True if branch.when is None else self.holds(branch.when)
                    if truth is None:
                        return UNKNOWN
                    if truth:
                        return self.operand(branch.value)
                return UNKNOWN
            case Span():
                return self.span(meaning)
            case DaysBetween(since, until):
                return self._days(self.operand(since), self.operand(until))
            case Sum(terms):
                return self._over(terms, sum)
            case Difference(terms, at_least):
                return self._difference(terms, at_least)
            case Extreme(terms, largest):
                return self._extreme(terms, largest=largest)
            case Share(rate, of):
                return self._parts([rate, of], lambda parts: half_up(Fraction(parts[0] * parts[1], 10_000)))
            case Product(quantity, price):
                return self._parts([quantity, price], lambda parts: parts[0] * parts[1])
            case Shifted(when, period, earlier):
                return self._parts([when, period], lambda parts: self._shifted(parts[0], parts[1], earlier=earlier))
            case LifetimeValue(margin, years, retention, discount):
                return self._parts([margin, years, retention, discount], lambda parts: _lifetime_value(*parts))
        raise TypeError(meaning)

    def _parts(self, operands: list[Operand], compute: Callable[[list[Any]], Found]) -> Found:
        parts: list[Any] = [self.operand(operand) for operand in operands]
        if NOT_APPLICABLE in parts:
            return NOT_APPLICABLE
        return UNKNOWN if UNKNOWN in parts else compute(parts)

    def _over(self, terms: tuple[Operand, ...], compute: Callable[[list[Any]], Any]) -> Found:
        found: list[Any] = [self.operand(term) for term in terms]
        if UNKNOWN in found:
            return UNKNOWN
        there = [value for value in found if value is not NOT_APPLICABLE]
        return cast("Found", compute(there)) if there else NOT_APPLICABLE

    def _difference(self, terms: tuple[Operand, ...], at_least: Operand | None) -> Found:
        values: list[Any] = [self.operand(term) for term in terms]
        least: Any = None if at_least is None else self.operand(at_least)
        if UNKNOWN in values or least is UNKNOWN:
            return UNKNOWN
        if all(value is NOT_APPLICABLE for value in values):
            return NOT_APPLICABLE
        first, *others = (0 if value is NOT_APPLICABLE else value for value in values)
        left: int = first - sum(others)
        return left if least is None or least is NOT_APPLICABLE else max(left, least)

    def _extreme(self, terms: tuple[Operand, ...], *, largest: bool) -> Found:
        pick = max if largest else min

        def extreme(values: list[Any]) -> Any:
            if not any(isinstance(value, Moment) for value in values):
                return pick(values)
            return Moment(pick(value.first for value in values), pick(value.last for value in values))

        return self._over(terms, extreme)

    def _shifted(self, when: When, period: Period, *, earlier: bool) -> Found:
        """Later or earlier; hours from a moment of which the hour is not known lead nowhere."""
        vague = isinstance(when, Moment) and when.first != when.last
        return UNKNOWN if vague and period.microseconds else shift(when, period, self.zone, earlier=earlier)

    def _days(self, since: Found, until: Found) -> Found:
        if NOT_APPLICABLE in (since, until):
            return NOT_APPLICABLE
        if not isinstance(since, date | Moment) or not isinstance(until, date | Moment):
            return UNKNOWN
        starts, ends = local_dates(since, self.zone), local_dates(until, self.zone)
        fewest, most = max(0, (ends[0] - starts[1]).days), max(0, (ends[1] - starts[0]).days)
        return fewest if fewest == most else UNKNOWN

    def span(self, span: Span) -> Found:
        """The time between two moments, where both are known."""
        since, until = self.operand(span.since), self.operand(span.until)
        if NOT_APPLICABLE in (since, until):
            return NOT_APPLICABLE
        if not isinstance(since, date | Moment) or not isinstance(until, date | Moment):
            return UNKNOWN
        return Stretch(since, until, span.by_day, span.since.name == "change.received")

    # Conditions

    def holds(self, condition: Condition) -> Truth:
        """Whether a condition holds; None: that is not known."""
        if id(condition) not in self._held:
            truth = self._kleene(condition)
            self._held[id(condition)] = self._without_contradictions(condition) if truth is None else truth
        return self._held[id(condition)]

    def _kleene(self, condition: Condition) -> Truth:
        match condition:
            case Comparison(subject, test):
                return self.meets(self[subject], test, subject)
            case AllOf(parts):
                return every(self._kleene(part) for part in parts)
            case AnyOf(parts):
                return some(self._kleene(part) for part in parts)
            case Not(part):
                return opposite(self._kleene(part))

    def meets(self, value: Found, test: Test, subject: str | None) -> Truth:
        """Whether a value meets a test; `subject` is its name where it has one."""
        if test.op is Op.APPLICABLE:
            return None if value is UNKNOWN else value is not NOT_APPLICABLE
        if test.op is Op.NOT_APPLICABLE:
            return None if value is UNKNOWN else value is NOT_APPLICABLE
        if isinstance(test.against, Relation):
            return self._relates(value, test.op, test.against)
        if value is NOT_APPLICABLE:
            return False
        if value is UNKNOWN:
            return None
        if isinstance(value, Stretch):
            assert isinstance(test.against, Period)
            return self._lasts(value, test.op, test.against)
        if isinstance(value, str | bool | frozenset):
            order = self.book.vocabulary[subject].choices if subject is not None else ()
            return _is_among(value, test, order)
        against = test.against
        if isinstance(against, Day):
            against = against.date  # what was written is a date
        elif isinstance(against, datetime):
            against = moment(against, self.zone)  # type: ignore[assignment]
        return self._ordered(value, test.op, against)

    def _ordered(self, value: Found, op: Op, against: object) -> Truth:
        if isinstance(value, date | Moment):
            assert isinstance(against, date | Moment)
            return compare_moments(value, op, against, self.zone)
        assert isinstance(value, int)
        assert isinstance(against, int | Fraction)
        return compare_numbers(value, op, against)

    def _relates(self, value: Found, op: Op, relation: Relation) -> Truth:
        other = self[relation.name]
        if NOT_APPLICABLE in (value, other):
            return False
        if UNKNOWN in (value, other):
            return None
        if isinstance(other, date | Moment):
            assert isinstance(value, date | Moment)
            return compare_moments(value, op, self._offset(value, other, relation.offset), self.zone)
        assert isinstance(other, int)
        return self._ordered(value, op, relation.factor * other + relation.offset)

    def _offset(self, subject: When, other: When, offset: int) -> When:
        """The other moment, later by the offset in the subject's unit: days of a date, elapsed time of an instant."""
        if not offset:
            return other
        if isinstance(subject, Moment) and isinstance(other, Moment):
            later = timedelta(microseconds=offset)
            return Moment(other.first + later, other.last + later)
        days = offset if not isinstance(subject, Moment) else offset // 86_400_000_000
        first, last = local_dates(other, self.zone)
        assert first == last
        return first + timedelta(days=days)

    def _lasts(self, stretch: Stretch, op: Op, period: Period) -> Truth:
        """Whether a span is as long as asked, with its bound counted from the end that the book says."""
        match op:
            case Op.IS:
                long_enough = self._lasts(stretch, Op.AT_LEAST, period)
                return every((long_enough, self._lasts(stretch, Op.AT_MOST, period)))
            case Op.IS_NOT:
                return opposite(self._lasts(stretch, Op.IS, period))
            case Op.LESS:
                return opposite(self._lasts(stretch, Op.AT_LEAST, period))
            case Op.AT_MOST:
                return opposite(self._lasts(stretch, Op.MORE, period))
        found = {
            self._reaches(start, end, stretch, period, strictly=op is Op.MORE)
            for start, end in product(self._ends(stretch.since, stretch), self._ends(stretch.until, stretch))
        }
        return found.pop() if len(found) == 1 else None

    def _ends(self, when: When, stretch: Stretch) -> tuple[date, ...]:
        """The earliest and the latest that one end can be (once where these are one): local dates, or instants."""
        by_day = stretch.by_day or not (isinstance(stretch.since, Moment) and isinstance(stretch.until, Moment))
        first, last = (when.first, when.last) if isinstance(when, Moment) else (when, when)
        if by_day or not isinstance(when, Moment):
            first, last = local_dates(when, self.zone)
        return (first,) if first == last else (first, last)

    def _reaches(self, start: date, end: date, stretch: Stretch, period: Period, *, strictly: bool) -> bool:
        fixed = end if stretch.backwards else start
        if isinstance(fixed, datetime):
            moved = shift(Moment(fixed, fixed), period, self.zone, earlier=stretch.backwards)
            assert isinstance(moved, Moment)
            bound: date = moved.first
        else:
            bound = shift_date(fixed, period, earlier=stretch.backwards)
        early, late = (start, bound) if stretch.backwards else (bound, end)
        return early < late if strictly else early <= late

    def tier(self, scale: Scale) -> Tier | None:
        """The tier that counts, where it is known which; None: none does, or that is not known."""
        name = over(scale)
        for tier in scale.tiers:
            truth = every(self.meets(self[name], test, name) for test in tier.tests)
            if truth is not False and self[name] is not NOT_APPLICABLE:
                return tier if truth else None
        return None

    # Contradictions

    def _without_contradictions(self, condition: Condition) -> Truth:
        """The same as any-of-all-of tests, each of which is false where its tests contradict each other."""
        conjuncts = list(_conjuncts(condition, holds=True))
        assert len(conjuncts) <= _MOST_CONJUNCTS
        return some(self._conjunct(conjunct) for conjunct in conjuncts)

    def _conjunct(self, tests: tuple[tuple[Comparison, bool], ...]) -> Truth:
        found = every(
            truth if holds else opposite(truth) for comparison, holds in tests for truth in (self._kleene(comparison),)
        )
        if found is not None:
            return found
        groups: dict[tuple[str, object], list[tuple[Test, bool]]] = {}
        for comparison, holds in tests:
            against = comparison.test.against
            other = against if not isinstance(against, Relation) else (against.name, against.factor, against.offset)
            other = other if isinstance(other, tuple) else None
            groups.setdefault((self._one_fact(comparison.subject), other), []).append((comparison.test, holds))
        for (subject, _), asked in groups.items():
            if not self._possible(subject, asked):
                return False
        return None

    def _possible(self, subject: str, asked: list[tuple[Test, bool]]) -> bool:
        """Whether some value meets (or does not meet) every test, as asked."""
        againsts = [test.against for test, _ in asked]
        if subject.startswith(_BETWEEN):
            periods = [period for period in againsts if isinstance(period, Period)]
            stretches: list[Found] = [NOT_APPLICABLE, *self._stretches(self._one_span(subject), periods or [Period()])]
            return self._some_meets(stretches, asked, subject)
        attribute = self.book.vocabulary[subject]
        candidates: list[Found] = [NOT_APPLICABLE] if attribute.nullable else []
        relations = [against for against in againsts if isinstance(against, Relation)]
        if relations:
            return self._possible_difference(asked, relations) or _all_fail(asked, nullable=attribute.nullable)
        match attribute.kind:
            case Kind.CHOICE:
                candidates += attribute.choices
            case Kind.TRUTH:
                candidates += [True, False]
            case Kind.SET:
                return _possible_set(asked)
            case Kind.DATE | Kind.INSTANT:
                candidates += self._moments([*againsts, _SOME_DAY], dates=attribute.kind is Kind.DATE)
            case _:
                candidates += [n + step for n in againsts if isinstance(n, int) for step in (-1, 0, 1)] or [0]
        return self._some_meets(candidates, asked, subject)

    def _some_meets(self, candidates: Iterable[Found], asked: list[tuple[Test, bool]], subject: str) -> bool:
        return any(
            all((self.meets(value, test, subject) is True) is holds for test, holds in asked) for value in candidates
        )

    def _one_span(self, name: str) -> Span:
        spans = [each.meaning for each in self._definitions.values() if isinstance(each.meaning, Span)]
        return next((span for span in spans if between(span) == name), None) or self._span_of(name)

    def _possible_difference(self, asked: list[tuple[Test, bool]], relations: list[Relation]) -> bool:
        """As if the other quantity were 0."""
        for difference in {relation.offset + step for relation in relations for step in (-1, 0, 1)}:
            if all(
                isinstance(test.against, Relation)
                and compare_numbers(difference, test.op, test.against.offset) is holds
                for test, holds in asked
            ):
                return True
        return False

    def _moments(self, againsts: list[Any], *, dates: bool) -> Iterator[Found]:
        for against in againsts:
            if isinstance(against, datetime):
                for step in (-INSTANT, 0 * INSTANT, INSTANT):
                    yield moment(against + step, self.zone)
            elif isinstance(against, date | Day):
                day = against.date if isinstance(against, Day) else against
                for days in (-1, 0, 1):
                    near = day + timedelta(days=days)
                    yield near if dates else moment(Day(near), self.zone)

    def _stretches(self, definition: Span, periods: list[Period]) -> Iterator[Stretch]:
        backwards = definition.since.name == "change.received"
        for day, period in product(_ANCHORS, periods):
            fixed: When = (
                day if definition.by_day else moment(datetime(*day.timetuple()[:3], 12, tzinfo=UTC), self.zone)
            )
            bound = shift(fixed, period, self.zone, earlier=backwards)
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
]


def half_up(exact: Fraction) -> int:
    """The nearest whole number; a half goes away from zero."""
    whole = int(abs(exact) + Fraction(1, 2))
    return -whole if exact < 0 else whole


def _lifetime_value(margin: int, years: int, retention: int, discount: int) -> int:
    kept = Fraction(retention, 10_000) / (1 + Fraction(discount, 10_000))
    return half_up(sum((margin * kept**year for year in range(1, years + 1)), Fraction(0)))


def _is_among(value: str | bool | frozenset[str], test: Test, order: tuple[str, ...]) -> bool:
    values = test.against.values if isinstance(test.against, Among) else (test.against,)
    match test.op:
        case Op.IS:
            return value in values
        case Op.IS_NOT:
            return value not in values
        case Op.INCLUDES:
            assert isinstance(value, frozenset)
            return any(one in value for one in values)
    assert isinstance(value, str)
    (bound,) = values
    return compare_numbers(order.index(value), test.op, order.index(str(bound)))


def _conjuncts(condition: Condition, *, holds: bool) -> Iterator[tuple[tuple[Comparison, bool], ...]]:
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


def _all_fail(asked: list[tuple[Test, bool]], *, nullable: bool) -> bool:
    """Whether it is only asked that tests fail: they do when the fact is not applicable."""
    return nullable and not any(holds for _, holds in asked)


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
