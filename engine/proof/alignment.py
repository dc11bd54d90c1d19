"""Two plans brought onto the same axes, so that boxes of one can be held against boxes of the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from itertools import pairwise
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from engine.core.atom import Atom, Axis, Compare
from engine.core.plan import Becomes, Derived, Plan, Rule, Stage, Step
from engine.core.quantity import Const, Fact, Position
from engine.core.reading import accepts
from engine.proof.meanings import Meanings, Table, defined_in, derived_in
from engine.quantities.period import Ordering, Period, compare
from engine.vocabulary.attribute import Kind

NEW = " (new)"
"""What is added to a name of the new plan that means something else than in the old one."""


class Aligned(Struct, frozen=True):
    """The two plans; what is called the same in both means the same. `table` tells meanings apart."""

    old: Plan
    new: Plan
    table: Table


def aligned(old: Plan, new: Plan) -> Aligned:
    """The same two plans on axes that mean the same where they are called the same.

    Values that only one of the two knows are left out: nobody can ask both of a request that has one. Spans that are
    cut by other bounds get the bounds of both. What still differs gets another name in the new plan, wherever it is
    used.
    """
    old, new = _with_shared_values(old, new)
    before, after = derived_in(old), derived_in(new)
    for name in sorted(before.keys() & after.keys()):
        ours, theirs = before[name], after[name]
        if not isinstance(ours, Position) or not isinstance(theirs, Position) or ours.bounds == theirs.bounds:
            continue
        together = _ordered({*ours.bounds, *theirs.bounds})
        if together is not None and replace(ours, bounds=()) == replace(theirs, bounds=(), calendar=ours.calendar):
            old, new = _recut(old, name, together), _recut(new, name, together)
    table: Table = {}
    meanings = Meanings(old, table), Meanings(new, table)
    both = _names(old) & _names(new)
    renamed = frozenset(name for name in both if meanings[0].of(name) != meanings[1].of(name))
    return Aligned(old, _renamed(new, renamed), table)


def original(name: str) -> str:
    """What a name of an aligned plan is called in its own book."""
    return name.removesuffix(NEW)


def _names(plan: Plan) -> frozenset[str]:
    """Every name that has a meaning: what is made of others, and what rules test."""
    tested = (axis for stage in plan.stages for axis in stage.tested)
    return frozenset((*derived_in(plan), *defined_in(plan), *tested))


def _ordered(bounds: Iterable[Period]) -> tuple[Period, ...] | None:
    """Periods in the order that they have on every date; None where they have none."""
    some = sorted(bounds, key=lambda each: (each.working_days, each.months * 30 + each.days, each.microseconds))
    return tuple(some) if all(compare(a, b).ordering is Ordering.LESS for a, b in pairwise(some)) else None


# Values that only one plan knows ------------------------------------------------------------------------------------


def _with_shared_values(old: Plan, new: Plan) -> tuple[Plan, Plan]:
    made = {*derived_in(old), *derived_in(new), *defined_in(old), *defined_in(new)}
    for name in sorted((old.axes.keys() & new.axes.keys()) - made):
        ours, theirs = old.axes[name], new.axes[name]
        if ours == theirs or ours.kind is not theirs.kind:
            continue
        axis = Axis(
            name,
            ours.kind,
            tuple(choice for choice in ours.choices if choice in theirs.choices),
            _tighter(ours.minimum, theirs.minimum, max),
            _tighter(ours.maximum, theirs.maximum, min),
        )
        old, new = _on_axis(old, axis), _on_axis(new, axis)
    return old, new


def _tighter(one: int | None, other: int | None, pick: Callable[[int, int], int]) -> int | None:
    return other if one is None else one if other is None else pick(one, other)


def _on_axis(plan: Plan, axis: Axis) -> Plan:
    """The plan with tests of a fact said of the values of another axis."""
    known = plan.axes[axis.name]

    def moved(atom: Atom) -> tuple[Atom, ...]:
        if atom.axis != axis.name or known.kind is not Kind.CHOICE or atom.compare is Compare.ABSENT:
            return (atom,)
        accepted = {code for code, choice in enumerate(axis.choices) if accepts(atom, known.choices.index(choice))}
        if len(accepted) == 1:
            return (Atom(axis.name, Compare.EQ, next(iter(accepted))),)
        refused = (Atom(axis.name, Compare.NE, code) for code in range(len(axis.choices)) if code not in accepted)
        return (Atom(axis.name, Compare.PRESENT), *refused)

    return replace(_rewritten(plan, moved, lambda each: each), axes={**plan.axes, axis.name: axis})


# Spans with the bounds of both --------------------------------------------------------------------------------------


def _recut(plan: Plan, axis: str, bounds: tuple[Period, ...]) -> Plan:
    """The plan with other bounds on the axis of a span: they are those it had, and more."""
    quantity = derived_in(plan)[axis]
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
        if not 0 <= atom.value <= 2 * len(index):
            # beyond all places: so it must stay
            return (replace(atom, value=-1 if atom.value < 0 else 2 * len(bounds) + 1),)
        low, high = on(atom.value)
        match atom.compare:
            case Compare.GE | Compare.LT:
                return (Atom(axis, atom.compare, low),)
            case Compare.GT | Compare.LE:
                return (Atom(axis, atom.compare, high),)
            case Compare.EQ:
                return (Atom(axis, Compare.GE, low), Atom(axis, Compare.LE, high))
        return tuple(Atom(axis, Compare.NE, each) for each in range(low, high + 1))

    def recut(derived: Derived) -> Derived:
        return replace(derived, quantity=replace(quantity, bounds=bounds)) if derived.name == axis else derived

    return _rewritten(plan, moved, recut)


def _rewritten(plan: Plan, moved: Callable[[Atom], tuple[Atom, ...]], recut: Callable[[Derived], Derived]) -> Plan:
    def rule(each: Rule) -> Rule:
        return replace(each, when=tuple(tuple(a for atom in part for a in moved(atom)) for part in each.when))

    def stage(each: Stage) -> Stage:
        changes: dict[str, Any] = {"rules": tuple(map(rule, each.rules)), "derived": tuple(map(recut, each.derived))}
        return replace(each, of_lines=tuple(map(recut, each.of_lines)), **changes)

    return replace(plan, stages=tuple(map(stage, plan.stages)))


# Words that are said in another way ---------------------------------------------------------------------------------


def with_words_of(old: Plan, new: Plan, names: Iterable[str]) -> Plan:
    """The new plan with the branches that the old one has for choices of which the value is the same everywhere."""
    branches = {name: tuple(_branches(old, name)) for name in names}

    def stage(each: Stage) -> Stage:
        mine = [rule.line for rule in each.rules if rule.line in branches]
        kept = tuple(rule for rule in each.rules if rule.line not in branches)
        taken = tuple(rule for name in dict.fromkeys(mine) for rule in branches[name])
        return replace(each, rules=kept + taken) if each.step is Step.DEFINITION and mine else each

    return replace(new, stages=tuple(map(stage, new.stages)))


def choices(old: Plan, new: Plan, apart: Set[str]) -> Iterator[str]:
    """The choices between fixed values that both plans have, and make of the same facts, none of them `apart`."""
    for name in sorted(defined_in(old) & defined_in(new)):
        looked_at = []
        for plan in (old, new):
            rules = tuple(_branches(plan, name))
            if all(isinstance(rule.conclusion, Becomes) and isinstance(rule.conclusion.value, Const) for rule in rules):
                looked_at.append({atom.axis for rule in rules for part in rule.when for atom in part})
        if len(looked_at) == 2 and looked_at[0] <= looked_at[1] and apart.isdisjoint(looked_at[0]):
            yield name


def _branches(plan: Plan, name: str) -> Iterator[Rule]:
    return (rule for stage in plan.stages if stage.step is Step.DEFINITION for rule in stage.rules if rule.line == name)


# Names that mean something else -------------------------------------------------------------------------------------


def _renamed(plan: Plan, names: frozenset[str]) -> Plan:
    """The plan with other names for these, wherever they stand; a fact keeps its own beside it, to be stated by."""
    if not names:
        return plan
    made = derived_in(plan).keys() | defined_in(plan)

    def called(name: str) -> str:
        return name + NEW if name in names else name

    def within(part: Any) -> Any:
        match part:
            case Fact(name):
                return Fact(called(name)) if name in made else part
            case Atom() | Axis() | None | str():
                return part
            case msgspec.Struct():
                return type(part)(*(within(getattr(part, field)) for field in part.__struct_fields__))
            case tuple():
                return tuple(map(within, part))
        return part

    def rule(each: Rule) -> Rule:
        when = tuple(tuple(replace(atom, axis=called(atom.axis)) for atom in part) for part in each.when)
        conclusion = within(each.conclusion)
        if not isinstance(conclusion, Becomes):
            return replace(each, when=when, conclusion=conclusion)
        name = called(each.line)
        identity = name + each.id.removeprefix(each.line)
        return replace(
            each, id=identity, line=name, when=when, conclusion=replace(conclusion, name=name), origin=each.origin
        )

    def stage(each: Stage) -> Stage:
        rules = tuple(map(rule, each.rules))
        tested = {atom.axis for one in rules for part in one.when for atom in part}
        facts = tuple(Derived(name + NEW, Fact(name)) for name in sorted(names - made) if name + NEW in tested)
        derived = (*facts, *(Derived(called(one.name), within(one.quantity)) for one in each.derived))
        of_lines = tuple(Derived(called(one.name), within(one.quantity)) for one in each.of_lines)
        return replace(each, rules=rules, derived=derived, of_lines=of_lines)

    axes: Mapping[str, Axis] = {
        **plan.axes,
        **{name + NEW: replace(plan.axes[name], name=name + NEW) for name in names if name in plan.axes},
    }
    sources = {**plan.sources, **{name + NEW: plan.sources.get(name, (name,)) for name in names}}
    return replace(
        plan,
        stages=tuple(map(stage, plan.stages)),
        axes=axes,
        sources=sources,
        reported=tuple(map(called, plan.reported)),
    )
