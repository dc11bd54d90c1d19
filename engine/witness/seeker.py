"""Seeks requests for which something holds: an ordinary one is changed, fact by fact, until it does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from itertools import islice
from zoneinfo import ZoneInfo

from engine.case import Case, Origin
from engine.core.evaluate import evaluate
from engine.core.plan import Limit, Line, Owes, Plan, Step, Waives
from engine.core.quantity import Fact, Linear, Quantity, facts_in
from engine.decision.decider import Trial
from engine.decision.outcome import Outcome
from engine.quantities.clock import at_time, local_date
from engine.quantities.value import Nothing, Value
from engine.regions.conditions import Conditions
from engine.regions.space import Box, Space
from engine.regions.work import OutOfWorkError, Work
from engine.request.request import NEVER_MORE, where_they_apply
from engine.vocabulary.attribute import Kind, Source, Vocabulary
from engine.vocabulary.lists import list_of
from engine.witness.explaining import Explaining, of_charges
from engine.witness.fixing import Change, Fixing
from engine.witness.found import Found
from engine.witness.placing import Placing
from engine.witness.pool import Pool
from engine.witness.usual import Facts, Items, Usual

Confirm = Callable[[Outcome], bool]

LOOKS = 25_000_000
"""Rules that are looked at in all, at most, to decide requests; of the shipped books hospitality takes 24,000,000."""

_LEAST = 1_000
"""Requests that are decided, however many rules there are."""

_ROUNDS = 8
"""How often the facts of one try are changed."""

_STARTS = 2
"""Requests found before from which a try begins."""

_WAYS = 24
"""Ways that are looked at to mend one axis."""

_AMOUNTS = (0, 1, 100, 100_00, 1_000_00, 10_000_00, 1_000_000_00)
"""Amounts in cents (counts, basis points) that are tried for a fact, small to large."""

_CHARGED = frozenset({"charge.agreed", "charge.computed", "charge.total"})
_MOST = 10**13
"""Cents; above that no charge is plausible."""


class Seeker:
    """Seeks requests under one plan; what it found before is where it begins."""

    def __init__(
        self,
        decider: Trial,
        vocabulary: Vocabulary,
        space: Space,
        conditions: Conditions,
        *,
        also: frozenset[str] = frozenset(),
    ) -> None:
        """`also`: names that its requests state beside what the plan itself looks at."""
        plan = decider.plan
        self.decider = decider
        self.plan = plan
        self.space = space
        self.conditions = conditions
        self.zone = ZoneInfo(plan.zone)
        needed = _needed(plan) | also
        usual = Usual(vocabulary, self.zone, plan.currency)
        facts = usual.facts(needed | {"change.kind", "change.received"})
        self.items = usual.items(needed)
        self.placing = Placing(plan, space)
        self.pool = Pool(self.placing)
        self.explaining = Explaining(plan, space, conditions, self.placing.derived)
        statable = {name for name in facts if vocabulary[name].source in (Source.REQUEST, Source.OWN)}
        statable |= {name for name in needed if list_of(name) is not None and name in vocabulary}
        nullable = frozenset(name for name in statable if vocabulary[name].nullable)
        self.fixing = Fixing(plan, frozenset(statable), nullable, self.placing.derived)
        self.vocabulary = vocabulary
        self.work = Work(max(_LEAST, LOOKS // max(1, sum(len(stage.rules) for stage in plan.stages))))
        """Requests that may still be decided."""
        self._roots: dict[str, frozenset[str]] = {}
        self.pool.keep(self._decided(dict(facts), self.items))

    def seek(
        self,
        boxes: Iterable[Box],
        confirm: Confirm,
        tries: int = 12,
        step: Step | None = None,
        sweep: Iterable[str] = (),
    ) -> Found | None:
        """A request in one of the boxes that is as is wanted, decided by both matchers; None: none was found.

        Args:
            boxes: where to look.
            confirm: what its outcome must be like.
            tries: so many boxes are tried.
            step: the question it is about: what stands in the way of that question is kept out.
            sweep: facts of which other amounts are tried where the first is not as wanted.

        Raises:
            DisagreementError: the matchers differ on it.
        """
        for found in self.pool.within(boxes, step, lambda outcome: _heard(outcome, step)):
            if confirm(found.outcome):
                return self._confirmed(found)
        amounts = tuple(sorted(set(sweep) & self.fixing.statable))
        for box in islice(self.explaining.explained(boxes, step), tries):
            if self.work.spent:
                return None
            for start in self._starts(box, step):
                try:
                    tried = self._try(box, start, confirm, amounts)
                except OverflowError:
                    continue  # a date beyond the calendar: nobody asks that
                except OutOfWorkError:
                    return None
                if tried is not None:
                    return self._confirmed(tried)
        return None

    def stating(self, found: Found, more: Change) -> Found:
        """The same request in which more is said, decided by both matchers."""
        facts = {**found.facts, **more}
        return Found(facts, found.items, self.decider.decide(_case(facts, found.items)))

    def changed(self, found: Found, change: Change, kept: Iterable[str] = ()) -> Found:
        """The same request with other values of facts, and of those that then can't stay; `kept` had better stay.

        Raises:
            OutOfWorkError: no more requests may be decided.
        """
        facts = {**found.facts, **change}
        _consistent(facts, self.zone, frozenset((*kept, *change)))
        return self._decided(facts, found.items)

    def inside(self, boxes: Iterable[Box], outcome: Outcome) -> bool:
        """Whether a request lies in one of the boxes."""
        return any(not self.placing.outside(box, outcome.case) for box in boxes)

    @cached_property
    def ordinary(self) -> Box:
        """The cells in which the ordinary request is."""
        case = self.pool.first.outcome.case
        return {axis: bit for axis in self.space.cells if (bit := self.placing.bit(axis, case))}

    def _confirmed(self, found: Found) -> Found:
        self.decider.decide(_case(found.facts, found.items))
        return found

    # one try

    def _try(self, box: Box, start: Found, confirm: Confirm, amounts: tuple[str, ...]) -> Found | None:
        facts, items, now = dict(start.facts), dict(start.items), start
        used: dict[str, int] = {}
        for _ in range(_ROUNDS):
            outside = self.placing.outside(box, now.outcome.case)
            if not outside:
                self.pool.keep(now)
                if confirm(now.outcome):
                    return now
                return self._swept(box, now, confirm, amounts)
            changed = False
            for axis in outside:
                turn = used.get(axis, 0)
                change = self._change(axis, box, now.outcome, turn)
                used[axis] = turn + 1
                if change is not None:
                    changed = True
                    self._apply(change, facts, items)
            if not changed:
                return None
            _consistent(facts, self.zone, frozenset(box))
            now = self._decided(facts, items)
        return None

    def _swept(self, box: Box, start: Found, confirm: Confirm, amounts: tuple[str, ...]) -> Found | None:
        """The same request with other amounts, one at a time, that is still in the box and as is wanted."""
        for name in amounts:
            now = start.facts.get(name)
            if not isinstance(now, int) or isinstance(now, bool):
                continue
            for value in dict.fromkeys((now * 8, now // 8, now * 64, now // 64, *_AMOUNTS)):
                other = self.changed(start, {name: value}, box)
                if not self.placing.outside(box, other.outcome.case) and confirm(other.outcome):
                    self.pool.keep(other)
                    return other
        return None

    def _change(self, axis: str, box: Box, outcome: Outcome, turn: int) -> Change | None:
        """A way to bring an axis inside: first those that move no fact that another axis of the box needs."""
        cells, case = self.space.cells[axis], outcome.case
        ways = list(islice(self.fixing.ways(axis, cells, box[axis], self.placing.seen_from(axis, case)), _WAYS))
        if not ways:
            ways = list(self._levers(axis, box[axis], outcome))
        if not ways:
            return None
        needed = frozenset(root for other in box if other != axis for root in self._roots_of(other))
        ways.sort(key=lambda change: not needed.isdisjoint(change))
        return ways[turn % len(ways)]

    def _levers(self, axis: str, mask: int, outcome: Outcome) -> Iterator[Change]:
        """What moves an amount that is only known in the end: a larger or smaller order, more paid."""
        roots, case = self._roots_of(axis), outcome.case
        if of_charges(self.placing.derived.get(axis)) is not None:
            return  # which lines there are is no matter of their size
        yield from self._in_proportion(axis, mask, outcome)
        if any(root.startswith(("charge.", "settlement.")) for root in roots):
            names = ("payments.paid", "order.value") if "settlement.refunded" in roots else ("order.value",)
            for factor in (8, 64, 512):
                for name in names:
                    value = case[name]
                    if isinstance(value, int) and name in self.fixing.statable:
                        yield {name: max(value, 100_00) * factor}
                        yield {name: value // factor}

    def _in_proportion(self, axis: str, mask: int, outcome: Outcome) -> Iterator[Change]:
        """The order so much larger or smaller as the charge must be, and whatever else the charge is a part of."""
        case = outcome.case
        worth, made_of = case["order.value"], self._made_of(outcome)
        quantity = self.placing.derived.get(axis, Fact(axis))
        terms, constant = (quantity.terms, quantity.constant) if isinstance(quantity, Linear) else (((1, quantity),), 0)
        found = [evaluate(term, case, self.zone) for _, term in terms]
        values = [value for value in found if isinstance(value, int) and not isinstance(value, bool)]
        charged = [k for k, (_, term) in enumerate(terms) if isinstance(term, Fact) and term.name in _CHARGED]
        if len(charged) != 1 or not isinstance(worth, int) or len(values) < len(terms):
            return
        (k,) = charged
        factor, now = terms[k][0], values[k]
        others = constant + sum(f * v for n, ((f, _), v) in enumerate(zip(terms, values, strict=True)) if n != k)
        for low, high in self.space.cells[axis].spans(mask):
            for edge in (low, high - 1):
                wanted = (edge - others) // factor
                if now > 0 and 0 < wanted < _MOST:
                    if made_of.keys() - {"order.value"}:
                        parts = {"order.value": worth, **made_of}
                        yield {name: -(-part * wanted // now) for name, part in parts.items()}
                    larger = -(-worth * wanted // now)
                    yield from ({"order.value": each} for each in (larger, larger - 1, larger + 1))

    def _made_of(self, outcome: Outcome) -> Mapping[str, int]:
        """The amounts that a request states from which its charges follow."""
        charging = {line.rule for line in outcome.agreed.lines}
        facts = {
            root
            for stage in self.plan.stages
            for rule in stage.rules
            if rule.origin in charging
            for quantity in quantities(rule.conclusion)
            for fact in facts_in(quantity)
            for root in self._roots_of(fact)
        }
        stated = {name: outcome.case[name] for name in sorted(facts & self.fixing.statable)}
        money = (name for name in stated if self.vocabulary[name].kind is Kind.MONEY)
        return {name: value for name in money if isinstance(value := stated[name], int)}

    def _apply(self, change: Change, facts: dict[str, Value | Nothing], items: dict[str, tuple[Facts, ...]]) -> None:
        for name, wanted in change.items():
            of, value = list_of(name), self._statable(name, wanted)
            if of is None:
                facts[name] = value
            else:
                items[of] = tuple({**item, name: value} for item in items.get(of, ({},)))

    def _statable(self, name: str, value: Value | Nothing) -> Value | Nothing:
        """The value, or the nearest that a request may state."""
        axis = self.plan.axes.get(name)
        if axis is None or not isinstance(value, int) or isinstance(value, bool):
            return value
        value = value if axis.minimum is None else max(value, axis.minimum)
        return value if axis.maximum is None else min(value, axis.maximum)

    def _decided(self, facts: Mapping[str, Value | Nothing], items: Items) -> Found:
        self.work.spend()
        return Found(dict(facts), dict(items), self.decider.what_if(_case(facts, items)))

    def _starts(self, box: Box, step: Step | None) -> Sequence[Found]:
        """What was found before, the nearest to the box first; the ordinary request is always among them."""
        near = self.pool.nearest(box, step, lambda outcome: _heard(outcome, step), _STARTS - 1)
        return (*near, self.pool.first)

    def _roots_of(self, axis: str) -> frozenset[str]:
        if axis not in self._roots:
            self._roots[axis] = frozenset(self.plan.sources.get(axis, (axis,)))
        return self._roots[axis]


def _heard(outcome: Outcome, step: Step | None) -> bool:
    """Whether nothing stands in the way of a question."""
    if step in (None, Step.DEFINITION, Step.FORMATION):
        return True
    if outcome.holds:
        return False
    if step is Step.WAIVED:
        return outcome.bounded.computed > 0 and not outcome.referrals
    return step is Step.ACCEPTANCE or step is Step.DUTIES or outcome.acceptance.accepted is not False


def case_of_found(case: Case) -> Case:
    """The facts that were stated, of a case to which derived facts and answers were added."""
    return Case({}, {}, case.lists).adding(
        ((name, value) for name, value in case.values.items() if case.origins.get(name) is Origin.STATED), Origin.STATED
    )


def _case(facts: Mapping[str, Value | Nothing], items: Items) -> Case:
    case = Case({}, {}).adding(facts.items(), Origin.STATED)
    for name, each in items.items():
        case = case.listing(name, each)
    return case


def _consistent(facts: dict[str, Value | Nothing], zone: ZoneInfo, wanted: frozenset[str]) -> None:
    """Make facts agree that can't both be true: the one that nobody asked for gives way."""
    where_they_apply(facts, wanted)
    for less, more, _ in NEVER_MORE:
        low, high = facts.get(less), facts.get(more)
        if isinstance(low, date) and isinstance(high, date):
            wrong = local_date(low, zone) > local_date(high, zone)
        elif isinstance(low, int) and isinstance(high, int):
            wrong = low > high
        else:
            continue
        if wrong and less in wanted and more not in wanted:
            facts[more] = low if type(low) is type(high) else local_date(low, zone)  # type: ignore[arg-type]
        elif wrong:
            facts[less] = high if type(low) is type(high) else _noon(high, zone)


def _noon(day: object, zone: ZoneInfo) -> Value:
    assert isinstance(day, date)
    return at_time(local_date(day, zone), 12 * 60, zone)


def _needed(plan: Plan) -> frozenset[str]:
    """Every attribute that a decision may look at."""
    read: set[str] = {"order.value", "payments.paid", "deposit.paid", "order.performed_value"}
    for stage in plan.stages:
        read |= set(stage.tested)
        for derived in (*stage.derived, *stage.of_lines):
            read |= set(facts_in(derived.quantity))
        for rule in stage.rules:
            for quantity in quantities(rule.conclusion):
                read |= set(facts_in(quantity))
    return frozenset(root for name in read for root in (name, *plan.sources.get(name, ())))


def quantities(conclusion: object) -> Iterator[Quantity]:
    """The quantities that a conclusion names."""
    match conclusion:
        case Line(amount=amount, rate=rate, base=base):
            yield from (each for each in (amount, rate, base) if each is not None)
        case Limit(at_most=quantity) | Waives(amount=quantity) | Owes(due=quantity):
            yield quantity
