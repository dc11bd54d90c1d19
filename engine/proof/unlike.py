"""Where a name has another value under one plan than under another: no further than it must be looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.core.plan import Becomes, Plan, Rule, Step
from engine.core.quantity import Quantity, facts_in
from engine.proof.alignment import NEW, original
from engine.proof.meanings import Meanings, derived_in
from engine.regions.boxes import EVERYTHING, Boxes, meeting, remainder
from engine.regions.conditions import Conditions
from engine.regions.space import Space
from engine.regions.work import OutOfWorkError, Work

_WORK = 60_000

Half = tuple[Plan, Conditions, Meanings, Meanings]
"""A plan, its boxes, what its names mean, and the same with the names that differ as just names."""


class Unlike:
    """Compares the names of two aligned plans."""

    def __init__(self, old: Half, new: Half, space: Space) -> None:
        self.old = old
        self.new = new
        self.space = space
        self._derived = derived_in(old[0]), derived_in(new[0])
        self._branches = _defining(old[0]), _defining(new[0])
        self._found: dict[str, Boxes] = {}

    def names(self, quantities: Iterable[Quantity]) -> frozenset[str]:
        """The names from which quantities of the new plan come that do not mean what they mean in the old one."""
        found: set[str] = set()
        seen: set[str] = set()
        waiting = [name for each in quantities for name in facts_in(each)]
        while waiting:
            name = waiting.pop()
            if name.endswith(NEW):
                found.add(original(name))
            elif name not in seen:
                seen.add(name)
                waiting += facts_in(self._derived[1][name]) if name in self._derived[1] else ()
                for rule in self._branches[1].get(name, ()):
                    assert isinstance(rule.conclusion, Becomes)
                    waiting += facts_in(rule.conclusion.value)
                    waiting += (atom.axis for part in rule.when for atom in part)
        return frozenset(found)

    def where(self, name: str) -> Boxes:
        """All requests for which the name may have two values; the name is that of the old plan."""
        if name not in self._found:
            self._found[name] = EVERYTHING  # a name never comes from itself
            try:
                self._found[name] = self._where(name, Work(_WORK))
            except OutOfWorkError:
                self._found[name] = EVERYTHING
        return self._found[name]

    def _where(self, name: str, work: Work) -> Boxes:
        mine, theirs = self._derived[0].get(name), self._derived[1].get(name + NEW)
        if mine is not None and theirs is not None:
            if self.old[3].resolved(mine) != self.new[3].resolved(theirs):
                return EVERYTHING
            return tuple(box for each in sorted(self.names([theirs])) for box in self.where(each))
        if name not in self._branches[0] or name + NEW not in self._branches[1]:
            return EVERYTHING
        mine_in, theirs_in = self._branches[0][name], self._branches[1][name + NEW]
        if (mine_in[0].id == name) is not (theirs_in[0].id == name + NEW):
            return EVERYTHING
        found: list[Boxes] = []
        after = list(self._values(self.new, theirs_in, work))
        for value, boxes in self._values(self.old, mine_in, work):
            for other, there in after:
                apart = self._apart(value, other)
                if apart:
                    both = meeting(boxes, there, work)
                    found.append(both if apart == EVERYTHING else meeting(both, apart, work))
        return tuple(box for boxes in found for box in boxes)

    def _apart(self, value: Quantity | None, other: Quantity | None) -> Boxes:
        """Where two branches come to something else."""
        if value is None or other is None:
            return () if value is other else EVERYTHING
        if self.old[3].resolved(value) != self.new[3].resolved(other):
            return EVERYTHING
        return tuple(box for each in sorted(self.names([other])) for box in self.where(each))

    def _values(self, half: Half, rules: list[Rule], work: Work) -> Iterator[tuple[Quantity | None, Boxes]]:
        """What a choice comes to, and where; None: where no branch holds."""
        before: list[Boxes] = []
        for rule in sorted(rules, key=_order):
            assert isinstance(rule.conclusion, Becomes)
            boxes = half[1].of(rule)
            yield rule.conclusion.value, remainder(self.space, boxes, (box for each in before for box in each), work)
            before.append(boxes)
        yield None, remainder(self.space, EVERYTHING, (box for each in before for box in each), work)


def _defining(plan: Plan) -> dict[str, list[Rule]]:
    found: dict[str, list[Rule]] = {}
    for stage in plan.stages:
        if stage.step is Step.DEFINITION:
            for rule in stage.rules:
                found.setdefault(rule.line, []).append(rule)
    return found


def _order(rule: Rule) -> int:
    return rule.conclusion.order if isinstance(rule.conclusion, Becomes) else 0
