"""Which cases can be decided otherwise under another plan: a sure no, or perhaps.

Nothing changes for a case where no rule that differs applies in either plan, and nothing that is derived for it has
another value. So most scenarios need not be decided again.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from zoneinfo import ZoneInfo

from msgspec import Struct

from engine.case import Case, Origin
from engine.core.evaluate import evaluate
from engine.core.plan import Plan, Rule, Step
from engine.core.quantity import Position, Quantity
from engine.core.reading import met
from engine.decision.outcome import Outcome
from engine.vocabulary.lists import LINES

_Key = tuple[Step, str]


class _Placed(Struct, frozen=True):
    rule: Rule
    defeated: frozenset[str]


class Differing:
    """What differs between two plans, found once."""

    def __init__(self, old: Plan, new: Plan) -> None:
        self.old, self.new = old, new
        self.zone = ZoneInfo(old.zone)
        derived, instead = _derived(old), _derived(new)
        self.derived = {name: quantity for name, quantity in instead.items() if derived.get(name) != quantity}
        # where the bounds of a span moved, its third place is another one: the same test asks for something else
        moved = {name for name, quantity in self.derived.items() if isinstance(quantity, Position)}
        before, after = _rules(old), _rules(new)
        self.rules = tuple(
            (before.get(key), after.get(key))
            for key in dict.fromkeys((*before, *after))
            if before.get(key) != after.get(key) or _tests(before.get(key), moved)
        )
        self.reported = old.reported != new.reported or old.fees != new.fees

    def may_change(self, outcome: Outcome) -> bool:
        """Whether a case that the old plan decides so may be decided otherwise by the new one."""
        if outcome.undecided or self.reported:
            return True
        case = outcome.case
        if case.lists.get(LINES) and any(each.rule.per_line for pair in self.rules for each in pair if each):
            return True
        then = case.adding(
            ((name, evaluate(each, case, self.zone)) for name, each in self.derived.items()), Origin.DERIVED
        )
        # where a span lies is only seen by the rules that test it
        if any(
            not isinstance(each, Position) and then[name] != case[name]
            for name, each in self.derived.items()
            if name in case.values or then.known(name)
        ):
            return True
        return any(self._differs(before, after, case, then) for before, after in self.rules)

    def _differs(self, before: _Placed | None, after: _Placed | None, case: Case, then: Case) -> bool:
        did = _applies(self.old, before, case)
        does = _applies(self.new, after, then)
        if did is None or does is None or did != does:
            return True
        if not did or before is None or after is None:
            return False
        return before.defeated != after.defeated or _said(before.rule) != _said(after.rule)


def _tests(placed: _Placed | None, names: Set[str]) -> bool:
    return placed is not None and any(atom.axis in names for part in placed.rule.when for atom in part)


def _said(rule: Rule) -> tuple[object, ...]:
    return (rule.layer, rule.line, rule.conclusion, rule.rides, rule.per_line)


def _applies(plan: Plan, placed: _Placed | None, case: Case) -> bool | None:
    if placed is None:
        return False
    maybe = False
    for part in placed.rule.when:
        found: list[bool | None] = [met(plan.axes[atom.axis], atom, case[atom.axis]) for atom in part]
        if all(found):
            return True
        maybe = maybe or False not in found
    return None if maybe else False


def _rules(plan: Plan) -> Mapping[_Key, _Placed]:
    return {
        (stage.step, rule.id): _Placed(rule, stage.defeats.get(rule.id, frozenset()))
        for stage in plan.stages
        for rule in stage.rules
    }


def _derived(plan: Plan) -> Mapping[str, Quantity]:
    return {each.name: each.quantity for stage in plan.stages for each in (*stage.derived, *stage.of_lines)}
