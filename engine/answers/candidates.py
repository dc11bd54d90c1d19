"""Values worth trying for one fact: at least one in every cell that the rules can tell apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, timedelta
from functools import cache, partial
from zoneinfo import ZoneInfo

from engine.case import Case, Origin
from engine.core.atom import Atom, Compare
from engine.core.evaluate import evaluate
from engine.core.plan import Derived, Plan
from engine.core.quantity import Applies, Fact, Includes, Linear, LocalDate, Position, Quantity, Summary, facts_in
from engine.quantities.clock import at_time, from_microseconds, local_date, shift, to_microseconds
from engine.quantities.period import Period
from engine.quantities.value import NOT_APPLICABLE, Day, Nothing, Value
from engine.vocabulary.attribute import Kind
from engine.vocabulary.lists import ITEMS

_SAMPLES: dict[Kind, tuple[int, ...]] = {
    Kind.MONEY: (0, 1, 100_00, 10_000_00, 1_000_000_00),
    Kind.COUNT: (0, 1, 2, 10, 100),
    Kind.RATE: (0, 1_000, 5_000, 10_000),
}
_LARGEST = 10**12
"""Above every amount and number that a request may hold."""

_SIZES = (0, 1, 2, 10)
"""How many items a list may turn out to have."""

_DAYS = range(date(1800, 1, 1).toordinal(), date(2200, 1, 1).toordinal())
"""Dates from which every period of a book can be counted; where a test only asks for any date, others are tried."""

_NEAR_AND_FAR = (-365, -30, 0, 30, 365)
_INSTANTS = (timedelta(0), timedelta(minutes=1), timedelta(minutes=-1))


class Candidates:
    """Finds them for the facts of one plan."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.zone = ZoneInfo(plan.zone)
        self._cuts: dict[str, set[int]] = {}
        self._absent: set[str] = set()
        for stage in plan.stages:
            self._note(atom for rule in stage.rules for part in rule.when for atom in part)
        self._derived = [derived for stage in plan.stages for derived in stage.derived]
        for summary in (each.quantity for each in self._derived if isinstance(each.quantity, Summary)):
            self._note(atom for part in summary.where for atom in part)
        self._asked_to_apply = {
            fact
            for derived in self._derived
            if isinstance(derived.quantity, Applies) or derived.name in self._absent
            for fact in facts_in(derived.quantity)
        }
        self._found: dict[tuple[object, ...], set[int]] = {}

    def _note(self, atoms: Iterable[Atom]) -> None:
        for atom in atoms:
            if atom.compare is Compare.ABSENT:
                self._absent.add(atom.axis)
            else:
                self._cuts.setdefault(atom.axis, set()).add(atom.value)

    def of(self, name: str, case: Case) -> list[Value | Nothing]:
        """Values for `name`, the other facts being what they are; in a fixed order, without what it is now.

        Args:
            name: a fact that a request may state.
            case: the facts, best with what was derived and answered on the way to an outcome.
        """
        axis = self.plan.axes.get(name)
        if axis is None:
            return []
        found: dict[Value | Nothing, None] = dict.fromkeys(self._of_kind(name, axis.kind, case))
        if name in self._absent or name in self._asked_to_apply:
            found[NOT_APPLICABLE] = None
        return [value for value in found if value != case[name]]

    def completing(self, name: str, case: Case, found: Case) -> list[Case]:
        """The case with each value for `name`; `found` is the same with what was derived and answered on the way.

        A list is tried with some numbers of items of which nothing is known yet; a fact of items is tried as if all
        that lack it had one value.
        """
        if name in ITEMS:
            return [case.listing(name, ({},) * size) for size in _SIZES if name not in case.lists]
        return [case.adding([(name, value)], Origin.STATED) for value in self.of(name, found)]

    def _of_kind(self, name: str, kind: Kind, case: Case) -> Iterator[Value]:
        axis = self.plan.axes[name]
        match kind:
            case Kind.TRUTH:
                yield from (True, False)
            case Kind.CHOICE:
                yield from axis.choices
            case Kind.MONEY | Kind.COUNT | Kind.RATE:
                low = 0 if axis.minimum is None else axis.minimum
                high = axis.maximum
                for value in sorted(self._numbers(name, kind, case)):
                    if value >= low and (high is None or value <= high):
                        yield value
            case Kind.DATE:
                yield from sorted(set(self._dates(name, case)))
            case Kind.INSTANT:
                yield from sorted(set(self._instants(name, case)))
            case Kind.SET:
                members = {
                    d.quantity.member for d in self._derived if d.quantity == Includes(Fact(name), _member(d.quantity))
                }
                yield frozenset()
                yield frozenset(members)
                yield from (frozenset([member]) for member in sorted(members))
            case Kind.TEXT:
                yield "-"
            case Kind.PERIOD:
                yield Period(months=1)

    def _numbers(self, name: str, kind: Kind, case: Case) -> set[int]:
        found = set(_SAMPLES[kind])
        for cut in self._cuts.get(name, ()):
            found |= {cut - 1, cut, cut + 1}
        chain = self._through(name)
        tested = [derived.name for derived in chain if derived.name in self._cuts]
        if tested:
            given = {fact for derived in chain for fact in facts_in(derived.quantity)} - {name}
            sizes = ((fact, len(case.lists.get(fact, ()))) for fact in sorted(given & ITEMS.keys()))
            key = (name, *((fact, case[fact]) for fact in sorted(given)), *sizes)
            if key not in self._found:
                self._found[key] = {
                    near
                    for axis in tested
                    for edge in self._crossings(name, axis, chain, case)
                    for near in (edge - 1, edge, edge + 1)
                }
            found |= self._found[key]
        return found

    def _through(self, name: str) -> list[Derived]:
        """The derived names that come from `name` by arithmetic alone, in the order in which they are derived."""
        reached, found = {name}, []
        for derived in self._derived:
            if not reached.isdisjoint(facts_in(derived.quantity)):
                reached.add(derived.name)
                found.append(derived)
        return found

    def _crossings(self, name: str, axis: str, chain: list[Derived], case: Case) -> Iterator[int]:
        """The least values of `name` at which a derived axis, as far as it only rises or falls, reaches each cut."""
        steps = [(each.name, partial(evaluate, each.quantity, zone=self.zone)) for each in chain]

        @cache
        def at(value: int) -> Value | Nothing:
            return case.adding([(name, value)], Origin.STATED).deriving(steps)[axis]

        of = self.plan.axes[name]
        first, last = of.minimum or 0, _LARGEST if of.maximum is None else of.maximum
        low, high = at(first), at(last)
        if not isinstance(low, int) or not isinstance(high, int) or low == high:
            return
        for cut in self._cuts[axis]:
            for bound in (cut, cut + 1):
                yield _least(first, last, lambda value, bound=bound: (_whole(at(value)) >= bound) is (low < high))  # type: ignore[misc]

    def _dates(self, name: str, case: Case) -> Iterator[date]:
        for moment in self._moments(name, case):
            day = local_date(moment, self.zone)
            yield from (day - timedelta(days=1), day, day + timedelta(days=1))
        dated = name if self.plan.axes[name].kind is Kind.DATE else f"{name} (date)"
        for cut in self._cuts.get(dated, ()):
            yield from (date.fromordinal(cut + days) for days in (-1, 0, 1) if cut + days in _DAYS)

    def _instants(self, name: str, case: Case) -> Iterator[datetime]:
        known = case[name]
        found = [moment for moment in self._moments(name, case) if isinstance(moment, datetime)]
        days = set(self._dates(name, case))
        if isinstance(known, Day):
            days = {known.date}
        cuts = (from_microseconds(cut, self.zone) for cut in self._cuts.get(name, ()))
        found += [moment for moment in cuts if moment.toordinal() in _DAYS]
        found += [at_time(day, minute, self.zone) for day in days for minute in (0, 12 * 60, 23 * 60 + 59)]
        for moment in found:
            for step in _INSTANTS:
                near = from_microseconds(to_microseconds(moment) + step // timedelta(microseconds=1), self.zone)
                if not isinstance(known, Day) or local_date(near, self.zone) == known.date:
                    yield near

    def _moments(self, name: str, case: Case) -> Iterator[date | datetime]:
        """Where the spans and relations that start or end at `name` have their bounds; some date, if none has."""
        some = case["change.received"]
        pivot = some.date if isinstance(some, Day) else some
        if isinstance(pivot, date):
            yield from (pivot + timedelta(days=days) for days in _NEAR_AND_FAR)
        for derived in self._derived:
            if name not in facts_in(derived.quantity):
                continue
            match derived.quantity:
                case Position(since, until, _, _, bounds):
                    ours = _reads(since, name)
                    other = evaluate(until if ours else since, case, self.zone)
                    anchor = other if isinstance(other, date) else pivot
                    if isinstance(anchor, date):
                        for bound in bounds:
                            if bound.microseconds and not isinstance(anchor, datetime):
                                continue
                            yield shift(anchor, bound, earlier=ours, zone=self.zone)
                        yield anchor
                case Linear(terms, offset):
                    for _, term in terms:
                        value = evaluate(term, case, self.zone)
                        if not _reads(term, name) and isinstance(value, date):
                            yield from (_later(value, by, self.zone) for by in (0, offset, -offset))


def _reads(quantity: Quantity, name: str) -> bool:
    return quantity in (Fact(name), LocalDate(Fact(name)))


def _later(moment: date, by: int, zone: ZoneInfo) -> date:
    """A date so many days later, or an instant so many microseconds later."""
    if isinstance(moment, datetime):
        return from_microseconds(to_microseconds(moment) + by, zone)
    return moment + timedelta(days=by)


def _least(low: int, high: int, reached: Callable[[int], bool]) -> int:
    """The least value from `low` up to `high` that has `reached`, if all above it have; else just some value."""
    while low < high:
        middle = (low + high) // 2
        if reached(middle):
            high = middle
        else:
            low = middle + 1
    return low


def _whole(value: Value | Nothing) -> int:
    return value if isinstance(value, int) else 0


def _member(quantity: Quantity) -> str:
    return quantity.member if isinstance(quantity, Includes) else ""
