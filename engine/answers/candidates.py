"""Values worth trying for one fact: at least one in every cell that the rules can tell apart."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from engine.case import Case
from engine.core.evaluate import evaluate
from engine.core.plan import Compare, Plan
from engine.core.quantity import Fact, Includes, Linear, LocalDate, Position, Quantity, facts_in
from engine.quantities.clock import at_time, from_microseconds, local_date, shift
from engine.quantities.value import NOT_APPLICABLE, Day, Nothing, Value
from engine.vocabulary.attribute import Kind

_SAMPLES: dict[Kind, tuple[int, ...]] = {
    Kind.MONEY: (0, 1, 100_00, 10_000_00, 1_000_000_00),
    Kind.COUNT: (0, 1, 2, 10, 100),
    Kind.RATE: (0, 1_000, 5_000, 10_000),
}
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
            for atom in (atom for rule in stage.rules for part in rule.when for atom in part):
                if atom.compare is Compare.ABSENT:
                    self._absent.add(atom.axis)
                else:
                    self._cuts.setdefault(atom.axis, set()).add(atom.value)
        self._derived = [derived for stage in plan.stages for derived in stage.derived]

    def of(self, name: str, case: Case) -> list[Value | Nothing]:
        """Values for `name`, the other facts being what they are; in a fixed order, without what it is now."""
        axis = self.plan.axes.get(name)
        if axis is None:
            return []
        found: dict[Value | Nothing, None] = dict.fromkeys(self._of_kind(name, axis.kind, case))
        if name in self._absent:
            found[NOT_APPLICABLE] = None
        return [value for value in found if value != case[name]]

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

    def _numbers(self, name: str, kind: Kind, case: Case) -> set[int]:
        found = set(_SAMPLES[kind])
        for cut in self._cuts.get(name, ()):
            found |= {cut - 1, cut, cut + 1}
        for derived in self._derived:
            match derived.quantity:
                case Linear(((whole, Fact(left)), (part, Fact(right))), constant) if name in {left, right}:
                    mine, theirs, other = (whole, part, right) if left == name else (part, whole, left)
                    value = case[other]
                    if isinstance(value, int):
                        edge = -(theirs * value + constant) // mine
                        found |= {edge - 1, edge, edge + 1}
        return found

    def _dates(self, name: str, case: Case) -> Iterator[date]:
        for moment in self._moments(name, case):
            day = local_date(moment, self.zone)
            yield from (day - timedelta(days=1), day, day + timedelta(days=1))
        dated = name if self.plan.axes[name].kind is Kind.DATE else f"{name} (date)"
        for cut in self._cuts.get(dated, ()):
            yield from (date.fromordinal(cut + days) for days in (-1, 0, 1) if cut + days >= 1)

    def _instants(self, name: str, case: Case) -> Iterator[datetime]:
        known = case[name]
        found = [moment for moment in self._moments(name, case) if isinstance(moment, datetime)]
        days = set(self._dates(name, case))
        if isinstance(known, Day):
            days = {known.date}
        found += [from_microseconds(cut, self.zone) for cut in self._cuts.get(name, ())]
        found += [at_time(day, minute, self.zone) for day in days for minute in (0, 12 * 60, 23 * 60 + 59)]
        for moment in found:
            for step in _INSTANTS:
                near = moment + step
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
                case Linear(terms):
                    for _, term in terms:
                        value = evaluate(term, case, self.zone)
                        if not _reads(term, name) and isinstance(value, date):
                            yield value


def _reads(quantity: Quantity, name: str) -> bool:
    return quantity in (Fact(name), LocalDate(Fact(name)))


def _member(quantity: Quantity) -> str:
    return quantity.member if isinstance(quantity, Includes) else ""
