"""What to state instead, so that one axis comes to lie in given cells: each way is a change of one or two facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from engine.case import Case
from engine.core.atom import Axis
from engine.core.evaluate import evaluate
from engine.core.plan import Plan
from engine.core.quantity import (
    Applies,
    Clamp,
    Days,
    Extreme,
    Fact,
    Includes,
    Lifetime,
    Linear,
    LocalDate,
    Position,
    Product,
    Proportion,
    Quantity,
    RateOf,
    Shift,
    facts_in,
)
from engine.quantities.clock import from_microseconds, local_date, shift, to_microseconds
from engine.quantities.period import Period
from engine.quantities.value import NOT_APPLICABLE, Nothing, Value
from engine.regions.space import Cells
from engine.vocabulary.attribute import Kind
from engine.witness.usual import ordinary

Change = Mapping[str, Value | Nothing]

_LARGEST = 10**11
"""Cents; above that no request is plausible."""

_DAY = 24 * 3600 * 1_000_000
_MINUTE = 60 * 1_000_000


class Fixing:
    """Finds such changes for the axes of one plan."""

    def __init__(
        self, plan: Plan, statable: frozenset[str], nullable: frozenset[str], derived: Mapping[str, Quantity]
    ) -> None:
        """`statable`: the facts that a request may state; `nullable`: those of them that need not apply."""
        self.plan = plan
        self.statable = statable
        self.nullable = nullable
        self.zone = ZoneInfo(plan.zone)
        self.derived = derived

    def ways(self, axis: str, cells: Cells, mask: int, case: Case) -> Iterator[Change]:
        """Changes after which the axis probably lies in the mask, the likeliest first."""
        if axis in self.statable:
            for value in self._values(self.plan.axes[axis], cells, mask, case):
                yield {axis: value}
            return
        quantity = self.derived.get(axis)
        if quantity is None:
            return
        spans = tuple(cells.spans(mask))
        if spans and evaluate(quantity, case, self.zone) is NOT_APPLICABLE:
            yield from self._there(quantity, case)
        if spans:
            yield from self._reach(quantity, self.plan.axes[axis].kind, spans, case)
        if mask & cells.nothing:
            yield from ({name: NOT_APPLICABLE} for name in facts_in(quantity) if name in self.nullable)

    def _there(self, quantity: Quantity, case: Case) -> Iterator[Change]:
        """What is not applicable given an ordinary value: then it can be made to fit."""
        change = {}
        for name in self._roots(quantity):
            if name in self.statable and case[name] is NOT_APPLICABLE:
                change[name] = self._ordinary(name, case)
        if change:
            yield change

    def _roots(self, quantity: Quantity) -> Iterator[str]:
        for name in facts_in(quantity):
            yield name
            yield from self.plan.sources.get(name, ())

    def _ordinary(self, name: str, case: Case) -> Value:
        kind = self.plan.axes[name].kind
        received = case["change.received"]
        day = local_date(received, self.zone) if isinstance(received, date) else date(2027, 3, 3)
        day = max(day, date(1, 2, 1))  # before the first days there is no date
        match kind:
            case Kind.DATE:
                return day - timedelta(days=20)
            case Kind.INSTANT:
                return datetime.combine(day - timedelta(days=20), datetime.min.time().replace(hour=12), self.zone)
            case Kind.MONEY:
                return 1_000_00
            case Kind.TRUTH:
                return True
            case Kind.CHOICE:
                return self.plan.axes[name].choices[0]
            case Kind.SET:
                return frozenset()
        return 10

    # a fact as it is stated

    def _values(self, axis: Axis, cells: Cells, mask: int, case: Case) -> Iterator[Value | Nothing]:
        code = _code(axis, case[axis.name])
        if code is None and axis.kind in (Kind.DATE, Kind.INSTANT):
            code = _code(axis, self._ordinary(axis.name, case))
        usual = ordinary(axis.name)
        if usual is not None and any(low <= usual < high for low, high in cells.spans(mask)):
            yield usual
        for low, high in sorted(cells.spans(mask), key=lambda span: _distance(span, code)):
            if axis.kind in (Kind.CHOICE, Kind.TRUTH):
                yield from (_value(axis, each, self.zone) for each in range(low, high))
                continue
            for near in _inside(axis.kind, low, high, code):
                yield _value(axis, near, self.zone)
        if mask & cells.nothing:
            yield NOT_APPLICABLE

    # a quantity that is made of facts

    def _reach(self, quantity: Quantity, kind: Kind, spans: Sequence[tuple[int, int]], case: Case) -> Iterator[Change]:
        match quantity:
            case Position():
                for low, high in spans:
                    for place in range(max(low, 0), min(high, 2 * len(quantity.bounds) + 1)):
                        yield from self._place(quantity, place, case)
            case Linear(terms, constant):
                for low, high in spans:
                    yield from self._sum(terms, constant, low, high, case)
            case LocalDate(Fact(name)) if name in self.statable:
                for low, high in spans:
                    day = date.fromordinal(_clamp(low, high, _ordinal(case[name], self.zone)))
                    yield {name: self._moment(name, day, case[name])}
            case LocalDate(of):
                yield from self._reach(of, kind, spans, case)
            case Includes(Fact(name), member) if name in self.statable:
                now = case[name]
                has = now if isinstance(now, frozenset) else frozenset()
                yield {name: has | {member} if spans[-1][1] > 1 else has - {member}}
            case Applies(Fact(name)) if name in self.statable:
                yield from ()
            case Days(Fact(since), Fact(until)):
                yield from self._days(since, until, spans, case)
            case Fact(name):
                yield from self._fact(name, kind, spans, case)
            case RateOf(_, of) | Product(_, of) | Proportion(_, _, of) | Clamp(of=of):
                yield from self._scaled(quantity, of, spans, case)
            case Lifetime(Fact(margin)) if margin in self.statable:
                # at least one year's margin; the discount takes less off than doubling adds
                yield from (
                    {margin: max(low, 100_00) * more} for low, _ in spans for more in (1, 2, 4) if low < _LARGEST
                )
            case Extreme(terms, _):
                for term in terms:
                    yield from self._reach(term, kind, spans, case)
            case Shift(moment, _):
                yield from self._shifted(quantity, moment, spans, case)

    def _fact(self, name: str, kind: Kind, spans: Sequence[tuple[int, int]], case: Case) -> Iterator[Change]:
        if name in self.statable:
            axis = self.plan.axes[name]
            code = _code(axis, case[name])
            for low, high in spans:
                for near in _inside(kind, low, high, code):
                    yield {name: _value(axis, near, self.zone)}
        elif name in self.derived:
            yield from self._reach(self.derived[name], kind, spans, case)

    def _sum(
        self, terms: Sequence[tuple[int, Quantity]], constant: int, low: int, high: int, case: Case
    ) -> Iterator[Change]:
        """One term moved so that the sum comes inside; what the others come to stays."""
        values = [(factor, term, _number(evaluate(term, case, self.zone))) for factor, term in terms]
        for index, (factor, term, _) in enumerate(values):
            others = constant + sum(f * (v or 0) for k, (f, _, v) in enumerate(values) if k != index)
            for edge in (low, high - 1):
                if abs(edge) >= _FAR:
                    continue
                wanted = edge - others
                exact, rest = divmod(wanted, factor)
                if rest:
                    # the sum must stay inside: towards the other edge
                    exact += (edge == low) is (factor > 0)
                for name, value in self._term(term, exact, case):
                    yield {name: value}

    def _term(self, term: Quantity, wanted: int, case: Case) -> Iterator[tuple[str, Value]]:
        match term:
            case Fact(name) | LocalDate(Fact(name)) if name in self.statable:
                axis = self.plan.axes[name]
                try:
                    if isinstance(term, LocalDate):
                        yield name, self._moment(name, date.fromordinal(wanted), case[name])
                    elif axis.kind in (Kind.DATE, Kind.INSTANT) or 0 <= wanted <= _LARGEST:
                        value = _value(axis, wanted, self.zone)
                        assert not isinstance(value, Nothing)
                        yield name, value
                except (ValueError, OverflowError):
                    return
            case Fact(name) | LocalDate(Fact(name)) if name in self.derived:
                kind = self.plan.axes[name].kind if name in self.plan.axes else Kind.COUNT
                for change in self._reach(self.derived[name], kind, ((wanted, wanted + 1),), case):
                    for each, value in change.items():
                        if not isinstance(value, Nothing):
                            yield each, value

    def _scaled(
        self, quantity: Quantity, of: Quantity, spans: Sequence[tuple[int, int]], case: Case
    ) -> Iterator[Change]:
        """A part of something: the whole grows or shrinks with what is wanted of the part."""
        if not isinstance(of, Fact):
            return
        name = of.name
        now, whole = _number(evaluate(quantity, case, self.zone)), _number(case[name])
        if not now or not whole:
            return
        for low, high in spans:
            target = _clamp(max(low, 1), min(high, _LARGEST), now)
            for bigger in (whole * target // now, whole * target // now + 1):
                yield from self._fact(name, Kind.MONEY, ((bigger, bigger + 1),), case)

    # moments

    def _place(self, quantity: Position, place: int, case: Case) -> Iterator[Change]:
        """Either end moved to where the span has that place among its bounds."""
        since, until = quantity.since, quantity.until
        for ours, other, moving_since in ((since, until, True), (until, since, False)):
            if not isinstance(ours, Fact):
                continue
            name, anchor = ours.name, evaluate(other, case, self.zone)
            if not isinstance(anchor, date):
                continue
            for moment in self._apart(quantity, place, anchor, earlier=moving_since):
                if name in self.statable:
                    yield {name: self._moment(name, moment, case[name], exact=isinstance(moment, datetime))}
                elif name in self.derived:
                    code = to_microseconds(moment) if isinstance(moment, datetime) else moment.toordinal()
                    yield from self._reach(self.derived[name], Kind.DATE, ((code, code + 1),), case)

    def _apart(self, quantity: Position, place: int, anchor: date, *, earlier: bool) -> Iterator[date]:
        """Moments from which (or until which) the span to the anchor has that place."""
        bounds, sign = quantity.bounds, -1 if earlier else 1

        def at(bound: Period) -> date:
            return shift(anchor, bound, earlier=earlier, zone=self.zone, calendar=quantity.calendar)

        try:
            if not bounds:
                yield anchor
            elif place % 2:
                yield at(bounds[place // 2])
            elif place == 0:
                yield _between(anchor, at(bounds[0]))
                yield anchor
                yield anchor - timedelta(days=sign)
            elif place // 2 == len(bounds):
                yield at(bounds[-1]) + timedelta(days=10 * sign)
                yield at(bounds[-1]) + timedelta(days=sign)
            else:
                low, high = at(bounds[place // 2 - 1]), at(bounds[place // 2])
                yield _between(low, high)
                yield low + timedelta(days=sign)
        except (ValueError, OverflowError):
            return

    def _days(self, since: str, until: str, spans: Sequence[tuple[int, int]], case: Case) -> Iterator[Change]:
        first, last = case[since], case[until]
        for low, high in spans:
            days = min(max(low, 0), high - 1)
            if isinstance(last, date) and since in self.statable:
                yield {since: self._moment(since, local_date(last, self.zone) - timedelta(days=days), first)}
            if isinstance(first, date) and until in self.statable:
                yield {until: self._moment(until, local_date(first, self.zone) + timedelta(days=days), last)}

    def _shifted(
        self, quantity: Shift, moment: Quantity, spans: Sequence[tuple[int, int]], case: Case
    ) -> Iterator[Change]:
        if not isinstance(moment, Fact):
            return
        now, start = evaluate(quantity, case, self.zone), case[moment.name]
        if not isinstance(now, date) or not isinstance(start, date):
            return
        for low, high in spans:
            if isinstance(now, datetime):
                code = to_microseconds(now)
                by = timedelta(microseconds=_clamp(low, high, code) - code)
            else:
                by = timedelta(days=_clamp(low, high, now.toordinal()) - now.toordinal())
            if abs(by) > timedelta(days=40_000):
                continue
            if moment.name in self.statable:
                yield {moment.name: start + by}
            elif moment.name in self.derived:
                later = start + by
                code = to_microseconds(later) if isinstance(later, datetime) else later.toordinal()
                yield from self._reach(self.derived[moment.name], Kind.DATE, ((code, code + 1),), case)

    def _moment(self, name: str, moment: date, now: Value | Nothing, *, exact: bool = False) -> date | datetime:
        """The moment as the fact's kind has it; the hour stays what it was, unless it matters."""
        if self.plan.axes[name].kind is Kind.DATE:
            return local_date(moment, self.zone)
        if isinstance(moment, datetime):
            return moment
        clock = now.astimezone(self.zone).time() if isinstance(now, datetime) and not exact else None
        noon = datetime.combine(moment, clock or datetime.min.time().replace(hour=12))
        return noon.replace(tzinfo=self.zone)


# Codes and values ---------------------------------------------------------------------------------------------------

_FAR = 2**61


def _value(axis: Axis, code: int, zone: ZoneInfo) -> Value | Nothing:
    match axis.kind:
        case Kind.CHOICE:
            return axis.choices[code]
        case Kind.TRUTH:
            return bool(code)
        case Kind.DATE:
            return _day(code)
        case Kind.INSTANT:
            return from_microseconds(code, zone)
    return code


def _day(number: int) -> date:
    try:
        return date.fromordinal(number)
    except ValueError as beyond:
        raise OverflowError("a date beyond the calendar") from beyond  # as instants say it


def _code(axis: Axis, value: Value | Nothing) -> int | None:
    if isinstance(value, bool):
        return int(value)
    match axis.kind, value:
        case Kind.CHOICE, str():
            return axis.choices.index(value) if value in axis.choices else None
        case Kind.DATE, date():
            return value.toordinal()
        case Kind.INSTANT, datetime():
            return to_microseconds(value)
        case _, int():
            return value
    return None


def _inside(kind: Kind, low: int, high: int, near: int | None) -> Iterator[int]:
    """Values of a cell worth trying: the nearest, else one that a person would name."""
    first, last = low, high - 1
    if kind is Kind.MONEY and high - low > 100:
        step = 100 if high - low < 1_000_00 else 1_000_00
        rounded = -(-first // step) * step if first > -_FAR else 0
        if near is not None and near > last:
            rounded = last // step * step
        if first <= rounded <= last:
            yield rounded
    if kind is Kind.INSTANT and high - low > 2 * _DAY and first > -_FAR and (near is None or near < first):
        yield first + _DAY // 2
    if kind is Kind.DATE and first < -_FAR and near is None:
        return
    yield _clamp(low, high, near if near is not None else 0)


def _clamp(low: int, high: int, value: int) -> int:
    return min(max(value, low), high - 1)


def _distance(span: tuple[int, int], code: int | None) -> int:
    if code is None:
        return 0
    return max(span[0] - code, code - span[1] + 1, 0)


def _number(value: Value | Nothing) -> int | None:
    if isinstance(value, datetime):
        return to_microseconds(value)
    if isinstance(value, date):
        return value.toordinal()
    return value if isinstance(value, int) else None


def _ordinal(value: Value | Nothing, zone: ZoneInfo) -> int:
    return local_date(value, zone).toordinal() if isinstance(value, date) else date(2027, 3, 3).toordinal()


def _between(one: date, other: date) -> date:
    """A moment about half-way: a whole minute of an instant."""
    if isinstance(one, datetime) and isinstance(other, datetime):
        first, last = sorted((to_microseconds(one), to_microseconds(other)))
        middle = (first + last) // 2
        whole = middle // _MINUTE * _MINUTE
        zone = one.tzinfo
        assert isinstance(zone, ZoneInfo)
        return from_microseconds(whole if first < whole < last else middle, zone)
    days = local_date(other, ZoneInfo("UTC")) - local_date(one, ZoneInfo("UTC"))
    return one + days // 2
