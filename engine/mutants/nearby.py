"""Requests near those of the features that are decided otherwise by a mutant: one fact, or two, are changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, islice, product

from msgspec import Struct

from engine.answers.candidates import Candidates
from engine.case import Case, Origin
from engine.core.quantity import facts_in
from engine.decision.decider import Trial
from engine.decision.outcome import Outcome
from engine.documents.example import case_of_facts
from engine.language.source import Book
from engine.quantities.value import NOT_APPLICABLE, Nothing, Value
from engine.request.request import NEVER_MORE, where_they_apply
from engine.specs.rows import Row
from engine.vocabulary.attribute import Kind, Source
from engine.witness.seeker import quantities
from engine.witness.usual import day_of

Facts = Mapping[str, Value | Nothing]
Items = Mapping[str, tuple[Facts, ...]]

_ROWS = 6
"""Rows around which is looked."""

_SINGLE, _DOUBLE = 300, 480
"""Requests that are tried with one fact changed, and with two."""

_VALUES = 6
"""Values of one fact that are tried together with those of another."""

_FAR = 400
"""Days that a moment is moved at most."""

_PAID = ("payments.paid", "deposit.paid")
_AMOUNTS = (1_000_00, 50_00)


class Near(Struct, frozen=True):
    """A request, and what the book decides of it."""

    facts: Facts
    items: Items
    outcome: Outcome


class Nearby:
    """Looks around the rows of one book; what was decided for one mutant of a rule serves for the others."""

    def __init__(self, rows: Sequence[Row], trial: Trial, book: Book) -> None:
        self.rows = rows
        self.trial = trial
        self.book = book
        self.vocabulary = book.vocabulary
        self.candidates = Candidates(trial.plan)
        self._made: dict[tuple[str, bool], tuple[list[Near], Iterator[Near]]] = {}

    def of(self, origin: str, *, further: bool = False) -> Iterator[Near]:
        """Requests near the rows in which a rule or word plays a part: one fact is another, or (`further`) two are."""
        key = (origin, further)
        if key not in self._made:
            self._made[key] = ([], self._decided(origin, further=further))
        made, more = self._made[key]
        yield from made
        for near in more:
            made.append(near)
            yield near

    def _decided(self, origin: str, *, further: bool) -> Iterator[Near]:
        for facts, items in self._requests(origin, further=further):
            case = case_of_facts(facts, items, self.book)
            if case is not None:
                outcome = self.trial.decide(case)
                if not outcome.undecided:
                    yield Near(facts, items, outcome)

    def _requests(self, origin: str, *, further: bool) -> Iterator[tuple[Facts, Items]]:
        names = self._names(origin)
        rows = sorted(self.rows, key=lambda row: self._far(origin, names, row))[:_ROWS]
        around = [(_stated(row.case), row, self._values(names, row)) for row in rows]
        for facts, row, values in () if further else around:
            single = ((name, value) for name in names for value in values[name])
            yield from ((_with(facts, change), row.case.lists) for change in islice(single, _SINGLE // _ROWS))
        for facts, row, values in around if further else ():
            double = (
                pair
                for one, other in combinations(names, 2)
                for pair in product(*(((name, value) for value in values[name][:_VALUES]) for name in (one, other)))
            )
            yield from ((_with(facts, *pair), row.case.lists) for pair in islice(double, _DOUBLE // _ROWS))

    def _names(self, origin: str) -> tuple[str, ...]:
        """The facts of a request that a rule or word looks at, and what was paid."""
        found: dict[str, None] = {}
        plan = self.trial.plan
        for rule in (rule for stage in plan.stages for rule in stage.rules if rule.origin == origin):
            tested = [atom.axis for part in rule.when for atom in part]
            used = [name for quantity in quantities(rule.conclusion) for name in facts_in(quantity)]
            for name in (*tested, *used):
                found.update(dict.fromkeys(plan.sources.get(name, (name,))))
        found.update(dict.fromkeys(_PAID))
        stated = (Source.REQUEST, Source.OWN)
        return tuple(name for name in found if name in self.vocabulary and self.vocabulary[name].source in stated)

    def _far(self, origin: str, names: Sequence[str], row: Row) -> tuple[bool, int, bool]:
        """Near is where the rule counts; then where the most is said of what it, or the word, looks at."""
        said = sum(name in row.story.facts for name in names)
        return origin not in row.outcome.rules, -said, row.decision.open is not None

    def _values(self, names: Sequence[str], row: Row) -> Mapping[str, tuple[Value | Nothing, ...]]:
        found = {}
        for name in names:
            values = self.candidates.of(name, row.outcome.case)
            if self.vocabulary[name].kind is Kind.MONEY:
                values = [*_AMOUNTS, *values]
            elif self.vocabulary[name].kind in (Kind.DATE, Kind.INSTANT):
                values = list(_likely(name, values, row.outcome.case))
            if self.vocabulary[name].nullable:
                values = [*values, NOT_APPLICABLE]
            found[name] = tuple(dict.fromkeys(values))
        return found


def _likely(name: str, values: Iterable[Value | Nothing], case: Case) -> Iterator[Value | Nothing]:
    """Moments not too far from the one that there is, the nearest first; nobody changes what is not ordered yet."""
    pivot = day_of(case[name]) or day_of(case["change.received"])
    ordered = day_of(case["order.concluded"]) if name == "change.received" else None
    days = [(day, value) for value in values if (day := day_of(value)) is not None]
    near = [
        (abs((day - pivot).days) if pivot else 0, str(value), value)
        for day, value in days
        if ordered is None or day >= ordered
    ]
    return (value for distance, _, value in sorted(near, key=lambda each: each[:2]) if distance <= _FAR)


def _stated(case: Case) -> Facts:
    return {name: value for name, value in case.values.items() if case.origins.get(name) is Origin.STATED}


def _with(facts: Facts, *changes: tuple[str, Value | Nothing]) -> Facts:
    """The facts with others instead; of two that can't both be true the one that was not changed gives way."""
    found = {**facts, **dict(changes)}
    changed = dict(changes)
    where_they_apply(found, changed)
    for less, more, _ in NEVER_MORE:
        low, high = found.get(less), found.get(more)
        if type(low) is int and type(high) is int and low > high:
            if more in changed and less not in changed:
                found[less] = high
            else:
                found[more] = low
    return found
