"""What a name stands for in a case, and whether a condition holds: read off what the manager wrote."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

from engine.case import Case
from engine.language.source import AllOf, AnyOf, Book, Comparison, Condition, Definition, Not, Operand, Ref, Scale, Span
from engine.quantities.period import Period
from engine.quantities.value import NOT_APPLICABLE, UNKNOWN, Day, Nothing, Value
from engine.vocabulary.attribute import Source
from engine.vocabulary.lists import ITEMS
from engine.words.comparison import Among, Op, Relation, Test
from tests.oracle.contradictions import without_contradictions
from tests.oracle.found import Found
from tests.oracle.meanings import value_of
from tests.oracle.moments import Local, Moment, When
from tests.oracle.stretches import BETWEEN, Stretch, between
from tests.oracle.truth import Truth, compare_moments, compare_numbers, every, opposite, some

ItemFacts = Mapping[str, Value | Nothing]
_OF_ITEMS = tuple(f"{item}." for item in ITEMS.values())


class Facts:
    """The names of a book in one case, with the answers given so far."""

    def __init__(
        self, book: Book, case: Case, answers: Mapping[str, Value | Nothing], *, whole: Facts | None = None
    ) -> None:
        self.book = book
        self._case = case
        self._answers = answers
        self._whole = whole
        self._item: ItemFacts = {}
        self._items: dict[str, list[Facts]] = {}
        self._found: dict[str, Found] = {}
        self._held: dict[int, Truth] = {}
        """By identity: the conditions of a book live as long as it does."""
        self.local: Local
        self._definitions: Mapping[str, Definition]
        self._mandates: Mapping[str, int]
        if whole is not None:
            self.local, self._definitions, self._mandates = whole.local, whole._definitions, whole._mandates
            return
        calendar = book.calendar
        self.local = Local(ZoneInfo(book.zone), frozenset() if calendar is None else calendar.week.closed)
        self._definitions = {definition.name: definition for definition in book.definitions}
        self._mandates = {
            f"mandate.{re.sub('[ -]', '_', role.id)}": role.mandate
            for role in book.roles.values()
            if role.mandate is not None
        }

    def beside(self, item: ItemFacts) -> Facts:
        """The same facts, with those of one item of a list beside them."""
        found = Facts(self.book, self._case, self._answers, whole=self)
        found._item = item
        return found

    def items(self, name: str) -> list[Facts] | None:
        """The facts beside each item of a list; None: nobody gave the list."""
        if name not in self._items:
            items = self._case.lists.get(name)
            if items is None:
                return None
            self._items[name] = [self.beside(item) for item in items]
        return self._items[name]

    # Values

    def __getitem__(self, name: str) -> Found:
        if name not in self._found:
            self._found[name] = self._look_up(name)
        return self._found[name]

    def _look_up(self, name: str) -> Found:
        if name.startswith(BETWEEN):
            return self.span(self.span_called(name))
        if name.startswith(_OF_ITEMS):
            if self._whole is None:
                raise LookupError(f"{name}, and there is no item")
            return self._plain(self._item.get(name, UNKNOWN))
        if self._whole is not None:
            return self._whole[name]
        if name in self._mandates:
            return self._mandates[name]
        if name in self._definitions:
            return value_of(self._definitions[name].meaning, self)
        attribute = self.book.vocabulary.get(name)
        if attribute is not None and attribute.source is Source.ANSWER:
            return self._plain(self._answers.get(name, UNKNOWN))
        return self._plain(self._case[name])

    def _plain(self, value: Value | Nothing) -> Found:
        return self.local.moment(value) if isinstance(value, datetime | Day) else value

    def operand(self, operand: Operand) -> Found:
        """What an operand comes to."""
        return self[operand.name] if isinstance(operand, Ref) else self._plain(operand.value)

    # Spans

    def span(self, span: Span) -> Found:
        """The time between two moments, where both are known."""
        since, until = self.operand(span.since), self.operand(span.until)
        if NOT_APPLICABLE in (since, until):
            return NOT_APPLICABLE
        if not isinstance(since, date | Moment) or not isinstance(until, date | Moment):
            return UNKNOWN
        return Stretch(since, until, span.by_day, span.since.name == "change.received")

    def span_called(self, name: str) -> Span:
        """The span between two ends, of a definition or of a scale alone."""
        spans = [each.meaning for each in self._definitions.values() if isinstance(each.meaning, Span)]
        charges = (charge for rule in self.book.rules for charge in rule.then.charges)
        scales = [charge.amount for charge in charges if isinstance(charge.amount, Scale)]
        spans += [scale.over for scale in scales if isinstance(scale.over, Span)]
        return next(span for span in spans if between(span) == name)

    def one_name(self, name: str) -> str:
        """Spans between the same two ends are one fact, whatever they are called."""
        definition = self._definitions.get(name)
        return between(definition.meaning) if definition and isinstance(definition.meaning, Span) else name

    # Conditions

    def holds(self, condition: Condition) -> Truth:
        """Whether a condition holds; None: that is not known."""
        if id(condition) not in self._held:
            truth = self.kleene(condition)
            self._held[id(condition)] = without_contradictions(condition, self) if truth is None else truth
        return self._held[id(condition)]

    def kleene(self, condition: Condition) -> Truth:
        """The same, with each test by itself."""
        match condition:
            case Comparison(subject, test):
                return self.meets(self[subject], test, subject)
            case AllOf(parts):
                return every(self.kleene(part) for part in parts)
            case AnyOf(parts):
                return some(self.kleene(part) for part in parts)
            case Not(part):
                return opposite(self.kleene(part))

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
            return value.lasts(test.op, test.against, self.local)
        if isinstance(value, str | bool | frozenset):
            order = self.book.vocabulary[subject].choices if subject is not None else ()
            return _is_among(value, test, order)
        against = test.against
        if isinstance(against, Day):
            against = against.date  # what was written is a date
        elif isinstance(against, datetime):
            against = self.local.moment(against)  # type: ignore[assignment]
        return self._ordered(value, test.op, against)

    def _ordered(self, value: Found, op: Op, against: object) -> Truth:
        if isinstance(value, date | Moment):
            assert isinstance(against, date | Moment)
            return compare_moments(value, op, against, self.local)
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
            return compare_moments(value, op, self._offset(value, other, relation.offset), self.local)
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
        first, last = self.local.dates(other)
        assert first == last
        return first + timedelta(days=days)


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
