"""The facts on which a rule holds."""

from __future__ import annotations

from collections.abc import Iterator

from engine.case import Case
from engine.core.plan import Plan, Rule
from engine.core.reading import holds


def facts_of(plan: Plan, origin: str, case: Case) -> tuple[str, ...]:
    """The names that `origin` tested and found as it wants them, with the stated facts they come from."""
    found: dict[str, None] = {}
    for rule in rules_of(plan, origin):
        part = next((part for part in rule.when if all(holds(plan, atom, case) for atom in part)), ())
        for atom in part:
            roots = plan.sources.get(atom.axis, ())
            found.update(dict.fromkeys(name for name in (atom.axis, *roots) if name in plan.named and case.known(name)))
    return tuple(found)


def rules_of(plan: Plan, origin: str) -> Iterator[Rule]:
    """The core rules of a source rule, in the order of the questions."""
    return (rule for stage in plan.stages for rule in stage.rules if rule.origin == origin)
