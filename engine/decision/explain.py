"""The facts on which a rule holds."""

from __future__ import annotations

from collections.abc import Iterator

from engine.case import Case
from engine.core.plan import Plan, Rule
from engine.core.reading import holds
from engine.vocabulary.lists import LINES


def facts_of(plan: Plan, origin: str, case: Case) -> tuple[str, ...]:
    """The names that `origin` tested and found as it wants them, with the stated facts they come from."""
    found: dict[str, None] = {}
    cases = (case, *map(case.within, case.lists.get(LINES, ())))
    for rule in rules_of(plan, origin):
        met = (part for each in cases for part in rule.when if all(holds(plan, atom, each) for atom in part))
        part = next(met, ())
        for atom in part:
            roots = plan.sources.get(atom.axis, ())
            found.update(dict.fromkeys(name for name in (atom.axis, *roots) if name in plan.named and case.known(name)))
    return tuple(found)


def rules_of(plan: Plan, origin: str) -> Iterator[Rule]:
    """The core rules of a source rule, in the order of the questions."""
    return (rule for stage in plan.stages for rule in stage.rules if rule.origin == origin)
