"""Which boxes a request can lie in at all: an answer that a box asks for must be one that some rule gives there.

Boxes hold every combination of facts and answers; that nothing was ordered yet and that our terms are in force are
two axes, which only the rules of formation tie together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.core.plan import Accepts, Answers, Limit, Line, Plan, Refers, Rule, Step
from engine.core.quantity import Const, Fact, Includes
from engine.decision.steps.formation import UNANSWERED
from engine.regions.boxes import Boxes, meet
from engine.regions.conditions import Conditions
from engine.regions.linked import Linked
from engine.regions.space import Box, Space
from engine.regions.work import OutOfWorkError, Work

_WORK = 20_000
"""Steps for one box; one that takes more may be possible."""

_CHARGED = (Step.AGREED, Step.BOUNDED, Step.WAIVED)


class Possible:
    """Knows when the rules of one plan give an answer. What it leaves out is impossible; what is left may be."""

    def __init__(self, plan: Plan, conditions: Conditions, linked: Linked | None = None) -> None:
        """`linked`: the axes of which one is known from another; None: those of this plan."""
        self._conditions = conditions
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
        self._charging: dict[str, list[Rule]] = {}
        """Of each fee what may come to more than nothing: what bounds it counts only there."""
        for rule in _rules(plan, Step.AGREED):
            if not (isinstance(rule.conclusion, Line) and (rule.conclusion.free or rule.conclusion.credit)):
                self._charging.setdefault(rule.line, []).append(rule)
        self._from = dict(self._sources(plan, space))
        self._per_line = any(rule.per_line for stage in plan.stages for rule in stage.rules)

    def of(self, boxes: Iterable[Box], step: Step, conclusion: object = None) -> Boxes:
        """Those of some boxes in which the answer to a question, or this conclusion about it, may count."""
        charging = self._needed(step, conclusion)
        return tuple(box for box in boxes if self._linked.possible(box) and self._may_be(box, step, charging))

    def _needed(self, step: Step, conclusion: object) -> list[Rule] | None:
        """The rules of which one must charge something, or there is nothing to bound or to waive; None: no matter."""
        anything = [rule for rules in self._charging.values() for rule in rules]
        match conclusion:
            case Limit(fee=str(fee)):
                return self._charging.get(fee, [])
            case Limit(at_most=at_most) if at_most != Const(0):  # who owes nothing at all need not be waited for
                return anything
        return anything if step is Step.WAIVED else None

    def _may_be(self, box: Box, step: Step, charging: list[Rule] | None) -> bool:
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
        try:
            # what can be in the fewest ways first: often it can be in none
            return _meets(box, sorted(wanted, key=len), Work(_WORK))
        except OutOfWorkError:
            return True

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


def _rules(plan: Plan, step: Step) -> Iterator[Rule]:
    return (rule for stage in plan.stages if stage.step is step for rule in stage.rules)
