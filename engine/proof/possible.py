"""Which boxes a request can lie in at all: an answer that a box asks for must be one that some rule gives there.

Boxes hold every combination of facts and answers; that nothing was ordered yet and that our terms are in force are
two axes, which only the rules of formation tie together. So are a request and that it is turned down: where some layer
is kinder than that it can't be.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from engine.core.plan import Accepts, Answers, Becomes, Holds, Limit, Line, Plan, Refers, Rule, Step
from engine.core.quantity import Const, Fact, Includes
from engine.decision.steps.formation import UNANSWERED
from engine.regions.boxes import Boxes, meet, reduced, remainder
from engine.regions.conditions import Conditions
from engine.regions.linked import Linked
from engine.regions.space import Box, Space
from engine.regions.work import OutOfWorkError, Work
from engine.vocabulary.layer import Layer

_WORK, _WHOLE = 20_000, 1_000_000
"""Steps for one box, and for all boxes of one region; what takes more may be possible."""

_CHARGED = (Step.AGREED, Step.BOUNDED, Step.WAIVED)


class Possible:
    """Knows when the rules of one plan give an answer. What it leaves out is impossible; what is left may be."""

    def __init__(self, plan: Plan, conditions: Conditions, linked: Linked | None = None) -> None:
        """`linked`: the axes of which one is known from another; None: those of this plan."""
        self._plan = plan
        self._conditions = conditions
        self._chosen = _chosen(plan)
        self._linked = linked or Linked(conditions.space, plan)
        space = conditions.space
        self._answering: dict[str, list[tuple[int, Rule]]] = {}
        self._unanswered = {
            name: space.cells[name].bit(space.axes[name].choices.index(value))
            for name, value in UNANSWERED.items()
            if name in space.cells
        }
        for rule in _rules(plan, Step.FORMATION):
            if isinstance(rule.conclusion, Answers) and rule.conclusion.name in space.cells:
                name = rule.conclusion.name
                code = space.axes[name].choices.index(rule.conclusion.value)
                self._answering.setdefault(name, []).append((space.cells[name].bit(code), rule))
        self._accepting = [
            rule
            for rule in _rules(plan, Step.ACCEPTANCE)
            if rule.conclusion == Accepts(accept=True) or isinstance(rule.conclusion, Refers)
        ]
        self._granting = [
            rule
            for rule in self._accepting
            if rule.layer in (Layer.LAW, Layer.SUPPLIER_DEFAULT) and rule.conclusion == Accepts(accept=True)
        ]
        self._charging: dict[str, list[Rule]] = {}
        """Of each fee what may come to more than nothing: what bounds it counts only there."""
        for rule in _rules(plan, Step.AGREED):
            if not (isinstance(rule.conclusion, Line) and (rule.conclusion.free or rule.conclusion.credit)):
                self._charging.setdefault(rule.line, []).append(rule)
        self._anything = [rule for rules in self._charging.values() for rule in rules]
        self._from = dict(self._sources(plan, space))
        self._per_line = any(rule.per_line for stage in plan.stages for rule in stage.rules)

    def of(self, boxes: Iterable[Box], step: Step, conclusion: object = None) -> Boxes:
        """Those of some boxes in which the answer to a question, or this conclusion about it, may count."""
        charging = self._needed(step, conclusion)
        boxes = self._turned_down(tuple(boxes))
        whole = Work(_WHOLE)
        return tuple(box for box in boxes if self._linked.possible(box) and self._may_be(box, step, charging, whole))

    def _needed(self, step: Step, conclusion: object) -> list[Rule] | None:
        """The rules of which one must charge something, or there is nothing to bound or to waive; None: no matter."""
        match conclusion:
            case Limit(fee=str(fee)):
                return self._charging.get(fee, [])
            case Limit(at_most=at_most):
                # who has a right to it and owes nothing at all need not be waited for, whatever is charged
                return self._anything + (self._granting if at_most == Const(0) else [])
        return self._anything if step is Step.WAIVED else None

    def _may_be(self, box: Box, step: Step, charging: list[Rule] | None, whole: Work) -> bool:
        wanted = [
            self._ways([rule for bit, rule in answering if bit & box[name]])
            for name, answering in self._answering.items()
            # what follows where rules disagree, or are silent, needs no rule
            if name in box and not box[name] & self._unanswered[name]
        ]
        if not self._per_line:
            if step in _CHARGED:
                # of what is turned down nothing is charged
                wanted.append(self._ways(self._accepting))
            if charging is not None:
                wanted.append(self._ways(charging))
            wanted += [self._ways(rules) for axis, (bit, rules) in self._from.items() if box.get(axis) == bit]
            wanted += [self._ways(rules) for rules in self._answered(box)]
        wanted += [self._ways(self._chosen[name]) for name in self._asked(box)]
        try:
            # what can be in the fewest ways first: often it can be in none
            return _meets(box, sorted(wanted, key=len), Work(_WORK, whole))
        except OutOfWorkError:
            return True

    def _answered(self, box: Box) -> Iterator[list[Rule]]:
        """The rules of which one must say something, or the answers of a box are never given."""
        if self._within(box, "acceptance", "accepted") or self._within(box, "verdict", "free", "paid"):
            yield [rule for rule in self._accepting if not isinstance(rule.conclusion, Refers)]
        if self._within(box, "verdict", "paid"):
            yield self._anything
        if self._within(box, "verdict", "hold"):
            yield [rule for rule in _rules(self._plan, Step.FORMATION) if isinstance(rule.conclusion, Holds)]

    def _asked(self, box: Box) -> set[str]:
        """The choices of which one must hold, or what a box asks for has no value."""
        cells, needs = self._conditions.space.cells, self._linked.needs
        return {
            name
            for axis, mask in box.items()
            if not mask & cells[axis].nothing
            for name in needs[axis]
            if name in self._chosen
        }

    def _within(self, box: Box, axis: str, *values: str) -> bool:
        return axis in box and not box[axis] & ~self._only(axis, *values)

    def _only(self, axis: str, *values: str) -> int:
        """The cells in which an answer is one of these values and no other."""
        cells, choices = self._conditions.space.cells[axis], self._conditions.space.axes[axis].choices
        return sum(
            1 << place
            for place, (low, high) in enumerate(zip(cells.edges, cells.edges[1:], strict=False))
            if all(choices[code] in values for code in range(low, high))
        )

    def _turned_down(self, boxes: Boxes) -> Boxes:
        """Boxes without where they say that it is turned down, and some layer is kinder."""
        axes = [axis for axis in ("acceptance", "verdict") if any(axis in box for box in boxes)]
        if not axes or self._per_line:
            return boxes
        masks = {axis: mask for axis in axes if (mask := self._only(axis, "rejected"))}
        covers = [{**box, axis: mask} for axis, mask in masks.items() for box in self._kinder]
        return reduced(self._conditions.space, boxes, covers, Work(_WORK))

    @cached_property
    def _kinder(self) -> Boxes:
        """Where a layer that others can't overrule, or the terms with nothing agreed beside them, does not reject."""
        kind: list[Box] = []
        terms: Boxes = ()
        against: Boxes = ()
        for stage in self._plan.stages:
            for rule in stage.rules if stage.step is Step.ACCEPTANCE else ():
                standing = self._conditions.standing(stage, rule)
                if rule.conclusion == Accepts(accept=False):
                    if rule.layer is Layer.INDIVIDUAL:
                        against += self._conditions.of(rule) if standing is None else standing
                elif rule.layer is Layer.TERMS:
                    terms += standing or ()
                elif rule.layer is not Layer.SUPPLEMENTARY_LAW:
                    kind += standing or ()
        try:
            return (*kind, *remainder(self._conditions.space, terms, against, Work(_WORK)))
        except OutOfWorkError:
            return tuple(kind)

    def _sources(self, plan: Plan, space: Space) -> Iterator[tuple[str, tuple[int, list[Rule]]]]:
        """For each test of what is charged the cell where it is met, and the rules of which one must charge for it."""
        lines = [
            (rule, rule.conclusion)
            for rule in _rules(plan, Step.AGREED)
            if isinstance(rule.conclusion, Line) and not rule.conclusion.free
        ]
        for stage in plan.stages:
            for derived in stage.derived:
                match derived.quantity:
                    case Includes(Fact("charge.basis"), member):
                        rules = [rule for rule, line in lines if line.basis == member]
                    case Includes(Fact("charge.layers"), member):
                        rules = [rule for rule, _ in lines if rule.layer is not None and rule.layer.value == member]
                    case _:
                        continue
                if derived.name in space.cells:
                    yield derived.name, (space.cells[derived.name].bit(1), rules)

    def _ways(self, rules: Iterable[Rule]) -> list[Box]:
        return [box for rule in rules for box in self._conditions.of(rule)]


def _meets(box: Box, wanted: list[list[Box]], work: Work) -> bool:
    if not wanted:
        return True
    for way in wanted[0]:
        work.spend()
        both = meet(box, way)
        if both is not None and _meets(both, wanted[1:], work):
            return True
    return False


def _chosen(plan: Plan) -> dict[str, list[Rule]]:
    """For each definition that is a choice between values its branches; without one of them it has none."""
    found: dict[str, list[Rule]] = {}
    for rule in _rules(plan, Step.DEFINITION):
        if isinstance(rule.conclusion, Becomes) and rule.conclusion.order:
            found.setdefault(rule.line, []).append(rule)
    return found


def _rules(plan: Plan, step: Step) -> Iterator[Rule]:
    return (rule for stage in plan.stages if stage.step is step for rule in stage.rules)
