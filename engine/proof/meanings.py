"""What the names of a plan come to, so that names of two plans can be said to mean the same."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from msgspec.structs import replace

from engine.core.atom import When
from engine.core.plan import Becomes, Plan, Rule, Step
from engine.core.quantity import Const, Fact, Position, Quantity, Shift
from engine.quantities.clock import MONDAY_TO_FRIDAY

Meaning = tuple[str, int]
"""Stands for all that a name, a condition or a conclusion is made of; equal within one table where that is equal."""

Table = dict[object, int]


class Meanings:
    """What the names of one plan come to, down to the facts of a request and the answers.

    Plans that share a table can be held against each other; what a rule or a definition is called does not count.
    """

    def __init__(self, plan: Plan, table: Table, called: Callable[[str], str | None] = lambda name: None) -> None:
        """`called`: for names that are looked at no further what they are called."""
        self._plan = plan
        self._table = table
        self._called = called
        self._derived = derived_in(plan)
        self._choices: dict[str, list[Rule]] = {}
        for stage in plan.stages:
            if stage.step is Step.DEFINITION:
                for rule in stage.rules:
                    self._choices.setdefault(rule.line, []).append(rule)
        self._found: dict[str, Meaning] = {}

    def of(self, name: str) -> Meaning:
        """All that a name is made of."""
        if name not in self._found:
            self._found[name] = self._kept(self._made_of(name))
        return self._found[name]

    def condition(self, when: When) -> Meaning:
        """A condition with what its axes mean, in whatever order it was written."""
        parts = {frozenset((self.of(atom.axis), atom.compare, atom.value) for atom in part) for part in when}
        return self._kept(frozenset(parts))

    def resolved(self, part: object) -> Meaning:
        """A conclusion or a quantity with what its names mean in the place of the names."""
        return self._kept(self._resolved(part))

    def _resolved(self, part: object) -> object:
        match part:
            case Fact(name):
                return self.of(name)
            case Const(value):
                return ("Const", type(value).__name__, value)
            case Shift() | Position() if part.calendar != MONDAY_TO_FRIDAY:
                # a plan has one calendar: that it is another is a difference of the whole book
                return self._resolved(replace(part, calendar=MONDAY_TO_FRIDAY))
            case msgspec.Struct():
                fields = tuple(self._resolved(getattr(part, field)) for field in part.__struct_fields__)
                return self._kept((type(part).__name__, *fields))
            case tuple() | list():
                return tuple(self._resolved(each) for each in part)
        return part

    def _made_of(self, name: str) -> object:
        if (called := self._called(name)) is not None:
            return ("name", called)
        if name in self._derived:
            return self._resolved(self._derived[name])
        if name in self._choices:
            rules = sorted(self._choices[name], key=_place)
            # of a condition, and of one that was not met, the ways are a set
            ways = [(_place(rule) > 0, self.condition(rule.when), self._resolved(_value(rule))) for rule in rules]
            return (rules[0].id == name, *ways)
        axis = self._plan.axes.get(name)
        return ("fact", name, None if axis is None else (axis.kind, axis.choices, axis.minimum, axis.maximum))

    def _kept(self, what: object) -> Meaning:
        return ("means", self._table.setdefault(what, len(self._table)))


def derived_in(plan: Plan) -> dict[str, Quantity]:
    """The names of a plan that are made of others, with what they are."""
    return {each.name: each.quantity for stage in plan.stages for each in (*stage.derived, *stage.of_lines)}


def defined_in(plan: Plan) -> frozenset[str]:
    """The names to which rules of a plan give a value."""
    return frozenset(rule.line for stage in plan.stages if stage.step is Step.DEFINITION for rule in stage.rules)


def _place(rule: Rule) -> int:
    return rule.conclusion.order if isinstance(rule.conclusion, Becomes) else 0


def _value(rule: Rule) -> Quantity | None:
    return rule.conclusion.value if isinstance(rule.conclusion, Becomes) else None
