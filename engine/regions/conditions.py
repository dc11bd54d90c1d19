"""The condition of every rule as boxes, with the words of the business written out in it."""

from __future__ import annotations

from engine.core.atom import Atom, When
from engine.core.encoding import encode
from engine.core.plan import Becomes, Plan, Rule, Stage, Step
from engine.core.quantity import Const
from engine.regions.boxes import EVERYTHING, Boxes, complement, meeting, remainder
from engine.regions.space import Space
from engine.regions.work import OutOfWorkError, Work
from engine.vocabulary.attribute import Kind

MOST_BOXES = 400
"""A word of the business that takes more boxes stays an axis of its own: what is found is then less precise."""

_WORK = 40_000
"""Steps for one rule, or one word."""


class Conditions:
    """The conditions of one plan in a space that is cut for it.

    A definition that is a condition, or a choice between constants, is written out; any other is an axis of its own,
    and so is one that takes too many boxes. So boxes say exactly when a rule's condition holds for given values of
    the axes; that not all values can come together is what makes them too large, never too small.
    """

    def __init__(self, plan: Plan, space: Space, within: Work | None = None) -> None:
        """`within`: the work that writing all of them out is a part of."""
        self.plan = plan
        self.space = space
        self._within = within
        self._defining: dict[str, list[Rule]] = {}
        for stage in plan.stages:
            if stage.step is Step.DEFINITION:
                for rule in stage.rules:
                    self._defining.setdefault(rule.line, []).append(rule)
        self._values: dict[str, dict[int, Boxes] | None] = {}
        self._of: dict[str, Boxes] = {}
        self._standing: dict[str, Boxes | None] = {}

    def of(self, rule: Rule) -> Boxes:
        """When the condition of a rule holds."""
        if rule.id not in self._of:
            self._of[rule.id] = self._union(rule.when)
        return self._of[rule.id]

    def standing(self, stage: Stage, rule: Rule) -> Boxes | None:
        """When a rule applies and no rule that defeats it does; None: that takes too much work to say."""
        if rule.id not in self._standing:
            by = stage.defeats.get(rule.id, frozenset())
            covers = [box for other in stage.rules if other.id in by for box in self.of(other)]
            try:
                self._standing[rule.id] = remainder(self.space, self.of(rule), covers, Work(_WORK, self._within))
            except OutOfWorkError:
                self._standing[rule.id] = None
        return self._standing[rule.id]

    def ways(self, name: str) -> Boxes:
        """When a condition that stays an axis of its own holds; `()` for any other name."""
        if self._written_out(name) is not None or name not in self._defining:
            return ()
        return tuple(box for rule in self._defining[name] if rule.id == name for box in self.of(rule))

    def values(self, name: str) -> dict[int, Boxes] | None:
        """For each value of a word when it has it; None where it stays an axis of its own."""
        return self._written_out(name)

    def _union(self, when: When) -> Boxes:
        try:
            return self._boxes(when, Work(_WORK, self._within))
        except OutOfWorkError:
            boxes = (self.space.box(part) for part in when)
            return tuple(box for box in boxes if box is not None)

    def _boxes(self, when: When, work: Work) -> Boxes:
        found = [self._part(part, work) for part in when]
        boxes = tuple(box for union in found for box in union)
        return boxes if len(found) == 1 else meeting(boxes, EVERYTHING, work)

    def _part(self, part: tuple[Atom, ...], work: Work) -> Boxes:
        plain = [atom for atom in part if self._written_out(atom.axis) is None]
        box = self.space.box(plain)
        found: Boxes = () if box is None else (box,)
        for atom in part:
            values = self._written_out(atom.axis)
            if values is not None and found:
                mask = self.space.cells[atom.axis].mask(atom)
                accepted = [boxes for code, boxes in values.items() if mask & self.space.cells[atom.axis].bit(code)]
                found = meeting(found, tuple(box for boxes in accepted for box in boxes), work)
        return tuple(self.space.trimmed(box) for box in found)

    def _written_out(self, name: str) -> dict[int, Boxes] | None:
        """For each value of a definition when it has it; None where it stays an axis of its own."""
        if name not in self._defining:
            return None
        if name not in self._values:
            self._values[name] = None  # a name never comes from itself; this is for what is not written out
            self._values[name] = self._write_out(name)
        return self._values[name]

    def _write_out(self, name: str) -> dict[int, Boxes] | None:
        axis = self.plan.axes.get(name)
        if axis is None or name not in self.space.cells:
            return None
        rules = sorted(self._defining[name], key=lambda rule: _becomes(rule).order)
        if any(not isinstance(_becomes(rule).value, Const) for rule in rules):
            return None
        found: dict[int, Boxes] = {}
        before: list[Boxes] = []
        work = Work(_WORK, self._within)
        try:
            for rule in rules:
                value = _becomes(rule).value
                assert isinstance(value, Const)
                code = encode(axis, value.value)
                boxes = self._boxes(rule.when, work)
                here = remainder(self.space, boxes, (box for each in before for box in each), work)
                before.append(boxes)
                if code is not None:
                    found[code] = (*found.get(code, ()), *here)
            if axis.kind is Kind.TRUTH and not _becomes(rules[0]).order:
                found[0] = complement(self.space, (box for each in before for box in each), work)
        except (OutOfWorkError, ValueError):
            return None
        return found if sum(map(len, found.values())) <= MOST_BOXES else None


def _becomes(rule: Rule) -> Becomes:
    assert isinstance(rule.conclusion, Becomes)
    return rule.conclusion
