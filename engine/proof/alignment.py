"""Two plans brought onto the same axes, so that boxes of one can be held against boxes of the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise
from typing import Any

import msgspec
from msgspec.structs import replace

from engine.core.atom import Atom, Axis, Compare, When
from engine.core.plan import Becomes, Derived, Plan, Rule, Stage, Step
from engine.core.quantity import Fact, Position, Quantity
from engine.quantities.period import Ordering, Period, compare

NEW = " (new)"
"""What is added to the name of an axis of the new plan that means something else than in the old one."""


def aligned(old: Plan, new: Plan) -> tuple[Plan, Plan]:
    """The same two plans on axes that mean the same where they are called the same.

    Spans that are cut by other bounds get the bounds of both; what still differs gets another name in the new plan.
    """
    before, after = _derived(old), _derived(new)
    for name in sorted(before.keys() & after.keys()):
        ours, theirs = before[name], after[name]
        if not isinstance(ours, Position) or not isinstance(theirs, Position) or ours.bounds == theirs.bounds:
            continue
        together = _ordered({*ours.bounds, *theirs.bounds})
        if together is not None and replace(ours, bounds=()) == replace(theirs, bounds=()):
            old, new = _recut(old, name, together), _recut(new, name, together)
    meanings = Meanings(old), Meanings(new)
    renamed = {
        name
        for name in sorted(_tested(old) & _tested(new))
        if meanings[0].of(name) != meanings[1].of(name) and not _condition(new, name)
    }
    return old, _renamed(new, renamed)


class Meanings:
    """What the names of one plan come to, down to the facts of a request and the answers."""

    def __init__(self, plan: Plan) -> None:
        self._derived = _derived(plan)
        self._choices: dict[str, list[Rule]] = {}
        for stage in plan.stages:
            if stage.step is Step.DEFINITION:
                for rule in stage.rules:
                    self._choices.setdefault(rule.line, []).append(rule)
        self._found: dict[str, object] = {}

    def of(self, name: str) -> object:
        """All that a name is made of: equal for two plans where it means the same in both."""
        if name not in self._found:
            self._found[name] = name
            if name in self._derived:
                self._found[name] = self.resolved(self._derived[name])
            elif name in self._choices:
                self._found[name] = tuple(
                    (self.condition(rule.when), self.resolved(rule.conclusion)) for rule in self._in_order(name)
                )
        return self._found[name]

    def condition(self, when: When) -> object:
        """A condition with what its axes mean."""
        return tuple(tuple((self.of(atom.axis), atom.compare, atom.value) for atom in part) for part in when)

    def resolved(self, part: object) -> object:
        """A conclusion or a quantity with what its names mean in the place of the names."""
        if isinstance(part, Fact):
            return self.of(part.name)
        if isinstance(part, msgspec.Struct):
            fields = tuple(self.resolved(getattr(part, field)) for field in part.__struct_fields__)
            return (type(part).__name__, *fields)
        if isinstance(part, tuple | list):
            return tuple(self.resolved(each) for each in part)
        return part

    def _in_order(self, name: str) -> list[Rule]:
        def place(rule: Rule) -> int:
            return rule.conclusion.order if isinstance(rule.conclusion, Becomes) else 0

        return sorted(self._choices[name], key=place)


def _derived(plan: Plan) -> dict[str, Quantity]:
    return {each.name: each.quantity for stage in plan.stages for each in (*stage.derived, *stage.of_lines)}


def _tested(plan: Plan) -> set[str]:
    return {axis for stage in plan.stages for axis in stage.tested}


def _condition(plan: Plan, name: str) -> bool:
    """Whether a name is a condition, or a choice, that is written out in boxes: it may mean what it likes."""
    return any(
        rule.line == name and rule.id in (name, f"{name}#1")
        for stage in plan.stages
        if stage.step is Step.DEFINITION
        for rule in stage.rules
    ) and plan.axes[name].kind.value in ("truth", "choice")


# Spans with the bounds of both --------------------------------------------------------------------------------------


def _ordered(bounds: Iterable[Period]) -> tuple[Period, ...] | None:
    """Periods in the order that they have on every date; None where they have none."""
    some = sorted(bounds, key=lambda each: (each.working_days, each.months * 30 + each.days, each.microseconds))
    return tuple(some) if all(compare(a, b).ordering is Ordering.LESS for a, b in pairwise(some)) else None


def _recut(plan: Plan, axis: str, bounds: tuple[Period, ...]) -> Plan:
    """The plan with other bounds on the axis of a span: they are those it had, and more."""
    quantity = _derived(plan)[axis]
    assert isinstance(quantity, Position)
    index = [bounds.index(bound) for bound in quantity.bounds]

    def on(place: int) -> tuple[int, int]:
        """The first and the last of the new places that are one old place."""
        if place % 2:
            exact = 2 * index[place // 2] + 1
            return exact, exact
        low = 2 * index[place // 2 - 1] + 2 if place else 0
        high = 2 * index[place // 2] if place // 2 < len(index) else 2 * len(bounds)
        return low, high

    def moved(atom: Atom) -> tuple[Atom, ...]:
        if atom.axis != axis or atom.compare in (Compare.PRESENT, Compare.ABSENT):
            return (atom,)
        low, high = on(min(max(atom.value, 0), 2 * len(index)))
        match atom.compare:
            case Compare.GE:
                return (Atom(axis, Compare.GE, low),)
            case Compare.GT:
                return (Atom(axis, Compare.GT, high),)
            case Compare.LE:
                return (Atom(axis, Compare.LE, high),)
            case Compare.LT:
                return (Atom(axis, Compare.LT, low),)
            case Compare.EQ:
                return (Atom(axis, Compare.GE, low), Atom(axis, Compare.LE, high))
        return tuple(Atom(axis, Compare.NE, each) for each in range(low, high + 1))

    def recut(derived: Derived) -> Derived:
        return replace(derived, quantity=replace(quantity, bounds=bounds)) if derived.name == axis else derived

    return _rewritten(plan, moved, recut)


def _renamed(plan: Plan, names: set[str]) -> Plan:
    """The plan with other names for these axes, where rules test them."""
    if not names:
        return plan

    def moved(atom: Atom) -> tuple[Atom, ...]:
        return (replace(atom, axis=atom.axis + NEW),) if atom.axis in names else (atom,)

    found = _rewritten(plan, moved, lambda derived: derived)
    stages = tuple(
        replace(
            stage,
            derived=(*stage.derived, *(Derived(name + NEW, Fact(name)) for name in sorted(_new_in(stage, names)))),
        )
        for stage in found.stages
    )
    axes: Mapping[str, Axis] = {
        **plan.axes,
        **{name + NEW: replace(plan.axes[name], name=name + NEW) for name in names},
    }
    sources = {**plan.sources, **{name + NEW: plan.sources.get(name, (name,)) for name in names}}
    return replace(found, stages=stages, axes=axes, sources=sources)


def _new_in(stage: Stage, names: set[str]) -> list[str]:
    return sorted(name for name in names if name + NEW in stage.tested)


def _rewritten(plan: Plan, moved: Callable[[Atom], tuple[Atom, ...]], recut: Callable[[Derived], Derived]) -> Plan:
    def rule(each: Rule) -> Rule:
        return replace(each, when=tuple(tuple(a for atom in part for a in moved(atom)) for part in each.when))

    def stage(each: Stage) -> Stage:
        changes: dict[str, Any] = {"rules": tuple(map(rule, each.rules)), "derived": tuple(map(recut, each.derived))}
        return replace(each, of_lines=tuple(map(recut, each.of_lines)), **changes)

    return replace(plan, stages=tuple(map(stage, plan.stages)))
