"""What a name stands for while a book is lowered: its axis, its quantity, and what it comes from."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from engine.core.atom import Axis
from engine.core.lower.spans import Chain, chains, span_name
from engine.core.quantity import Applies, Const, Days, Fact, Includes, Linear, LocalDate, Quantity
from engine.language.shifts import ALWAYS, later, possible
from engine.language.source import Book, Comparison, Condition, Literal, Operand, Scale, Span, Tier, always_there
from engine.language.walk import comparisons, conditions, named_in
from engine.quantities.clock import MONDAY_TO_FRIDAY, Calendar
from engine.quantities.period import Period
from engine.request.reader import BOUNDS, bounds
from engine.vocabulary.attribute import Attribute, Kind, Source
from engine.vocabulary.lists import list_of
from engine.words.comparison import Relation, Test

MOMENTS = frozenset({Kind.DATE, Kind.INSTANT})


class Names:
    """All names of one book, and the axes that its conditions turn out to need."""

    def __init__(self, book: Book) -> None:
        self.vocabulary = book.vocabulary
        self.definitions = {definition.name: definition for definition in book.definitions}
        self.calendar: Calendar = MONDAY_TO_FRIDAY if book.calendar is None else book.calendar.week
        self.axes: dict[str, Axis] = {}
        self.derived: dict[str, Quantity] = {}
        """Axes that are computed, with their quantities."""
        self.needs: dict[str, frozenset[str]] = {}
        """For a derived axis the names that its quantity takes its value from."""
        self._chains = self._lay_chains(book)

    # What a subject stands for

    def attribute(self, name: str) -> Attribute:
        """The attribute of a name; the book's checks have seen to it that there is one."""
        return self.vocabulary[name]

    def axis(self, name: str) -> str:
        """The axis of an attribute, definition or answer that is tested as it stands."""
        attribute = self.attribute(name)
        low, high = attribute.minimum, attribute.maximum
        if attribute.source is Source.OWN and attribute.kind in BOUNDS:
            low, high = bounds(attribute.kind, low, high)  # what a request may state of it
        self.axes.setdefault(name, Axis(name, attribute.kind, attribute.choices, low, high))
        return name

    def span(self, name: str) -> Span | None:
        """The span that a definition of this name is."""
        definition = self.definitions.get(name)
        return definition.meaning if definition and isinstance(definition.meaning, Span) else None

    def chain(self, span: Span, bound: Period) -> Chain:
        """The axis of a span on which `bound` lies."""
        chain = self._chains[span_name(span)][bound]
        position = chain.position
        if any(bound.working_days for bound in chain.bounds):
            position = replace(position, calendar=self.calendar)
        self._derive(chain.axis, Kind.SPAN, position, span.since.name, span.until.name)
        return chain

    def local_date(self, name: str) -> str:
        """The axis of a moment's local date; a date is its own."""
        if self.attribute(name).kind is Kind.DATE:
            return self.axis(name)
        return self._derive(f"{name} (date)", Kind.DATE, LocalDate(Fact(name)), name)

    def member(self, name: str, value: str) -> str:
        """The axis that says whether a set holds a value."""
        return self._derive(f"{name} includes {value}", Kind.TRUTH, Includes(Fact(name), value), name)

    def known(self, name: str) -> str:
        """The axis that is there when a fact without integers (a set, a text, a period) is applicable."""
        return self._derive(f"{name} applies", Kind.TRUTH, Applies(Fact(name)), name)

    def spanned(self, span: Span) -> str:
        """The axis that is there when both ends of a span are applicable, the hour known or not."""
        since, until = span.since.name, span.until.name
        return self._derive(f"{span_name(span)} applies", Kind.COUNT, Days(Fact(since), Fact(until)), since, until)

    def difference(self, name: str, relation: Relation) -> str:
        """The axis of subject less factor times the other less offset, made whole; its sign answers the relation."""
        subject: Quantity = Fact(name)
        other: Quantity = Fact(relation.name)
        kinds = {self.attribute(name).kind, self.attribute(relation.name).kind}
        if kinds == MOMENTS:
            subject, other = LocalDate(subject), LocalDate(other)
        whole, part = relation.factor.denominator, relation.factor.numerator
        quantity = Linear(((whole, subject), (-part, other)), -relation.offset * whole, strict=True)
        factor = "" if relation.factor == 1 else f"{relation.factor} x "
        offset = f" - {relation.offset}" if relation.offset else ""
        return self._derive(f"{name} - {factor}{relation.name}{offset}", Kind.COUNT, quantity, name, relation.name)

    def _derive(self, axis: str, kind: Kind, quantity: Quantity, *needs: str) -> str:
        self.axes.setdefault(axis, Axis(axis, kind))
        self.derived.setdefault(axis, quantity)
        self.needs.setdefault(axis, frozenset(needs))
        return axis

    def never_absent(self, axis: str) -> bool:
        """Whether an axis always has a value once it is known: a named condition, an answer."""
        if axis in self.definitions:
            return always_there(self.definitions[axis].meaning)
        return axis in self.vocabulary and self.vocabulary[axis].source is Source.ANSWER

    def of_items(self, axis: str) -> bool:
        """Whether an axis has a value for each item of a list, and none for the whole."""
        return any(list_of(name) is not None for name in self.needs.get(axis, ()))

    # Scales

    def tiers(self, scale: Scale) -> tuple[tuple[Condition, tuple[Tier, ...]], ...]:
        """The tiers of a scale for every period by which it can be shifted, with when it is."""
        if scale.shift is None:
            return ((ALWAYS, scale.tiers),)
        shifts = possible(scale.shift, self.definitions)
        assert shifts is not None
        return tuple((when, later(scale.tiers, period)) for when, period in shifts)

    # What a name comes from

    def uses(self, name: str) -> frozenset[str]:
        """The names that a definition or a derived axis takes directly; nothing for an attribute or an answer."""
        if name in self.needs:
            return self.needs[name]
        if name in self.definitions:
            return frozenset(named_in(self.definitions[name].meaning))
        return frozenset()

    # Spans

    def _lay_chains(self, book: Book) -> dict[str, dict[Period, Chain]]:
        spans: dict[str, Span] = {}
        groups: dict[str, list[frozenset[Period]]] = {}

        def meet(span: Span, tests: list[Test]) -> None:
            spans.setdefault(span_name(span), span)
            bounds = frozenset(test.against for test in tests if isinstance(test.against, Period))
            groups.setdefault(span_name(span), []).append(bounds)

        for comparison in _comparisons(book):
            if span := self.span(comparison.subject):
                meet(span, [comparison.test])
        for scale in _scales(book):
            span = scale.over if isinstance(scale.over, Span) else self.span(scale.over.name)
            if span:
                for _, tiers in self.tiers(scale):
                    meet(span, [test for tier in tiers for test in tier.tests])
        return {name: dict(chains(name, span, groups[name])) for name, span in spans.items()}


def operand(value: Operand) -> Quantity:
    """A literal or a name as a quantity."""
    return Const(value.value) if isinstance(value, Literal) else Fact(value.name)


def _comparisons(book: Book) -> Iterator[Comparison]:
    for definition in book.definitions:
        for condition in conditions(definition.meaning):
            yield from comparisons(condition)
    for rule in book.rules:
        yield from comparisons(rule.when)


def _scales(book: Book) -> Iterator[Scale]:
    for rule in book.rules:
        for charge in rule.then.charges:
            if isinstance(charge.amount, Scale):
                yield charge.amount
