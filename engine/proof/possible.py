"""Which boxes a request can lie in at all: an answer that a box asks for must be one that some rule gives there.

Boxes hold every combination of facts and answers; that nothing was ordered yet and that our terms are in force are
two axes, which only the rules of formation tie together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.core.plan import Accepts, Answers, Plan, Refers, Rule, Step
from engine.decision.steps.formation import UNANSWERED
from engine.regions.boxes import Boxes, meet
from engine.regions.conditions import Conditions
from engine.regions.space import Box
from engine.regions.work import OutOfWorkError, Work

_WORK = 20_000
"""Steps for one box; one that takes more may be possible."""

_CHARGED = (Step.AGREED, Step.BOUNDED, Step.WAIVED)


class Possible:
    """Knows when the rules of one plan give an answer. What it leaves out is impossible; what is left may be."""

    def __init__(self, plan: Plan, conditions: Conditions) -> None:
        self._conditions = conditions
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
        self._per_line = any(rule.per_line for stage in plan.stages for rule in stage.rules)

    def of(self, boxes: Iterable[Box], step: Step) -> Boxes:
        """Those of some boxes in which the answer to a question may count."""
        return tuple(box for box in boxes if self._may_be(box, step))

    def _may_be(self, box: Box, step: Step) -> bool:
        wanted = [
            self._ways([rule for bit, rule in answering if bit & box[name]])
            for name, answering in self._answering.items()
            # what follows where rules disagree, or are silent, needs no rule
            if name in box and not box[name] & self._unanswered[name]
        ]
        if step in _CHARGED and not self._per_line:
            # of what is turned down nothing is charged
            wanted.append(self._ways(self._accepting))
        try:
            return _meets(box, wanted, Work(_WORK))
        except OutOfWorkError:
            return True

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
