"""Which rule would have helped, and the one fact it missed."""

from __future__ import annotations

from msgspec import Struct

from engine.case import Case, Origin
from engine.core.atom import Atom
from engine.core.plan import Plan, Rule, Step
from engine.core.reading import holds
from engine.decision.outcome import Outcome
from engine.vocabulary.layer import Layer


class Missed(Struct, frozen=True):
    """A rule that does not apply because of a single axis."""

    rule: str
    axis: str
    atoms: tuple[Atom, ...]


def missed(plan: Plan, outcome: Outcome) -> tuple[Missed, ...]:
    """Rules that would have helped and that one axis keeps from applying, in order of rule.

    They are the kinder layers and the exceptions, where they speak of acceptance, charge or waiver; a rule about
    another kind of change was not missed.
    """
    found: dict[str, Missed] = {}
    for stage in plan.stages:
        if stage.step not in _HELPS:
            continue
        exceptions = {by for defeaters in stage.defeats.values() for by in defeaters}
        for rule in stage.rules:
            if rule.per_line or rule.origin in outcome.rules or rule.origin in found:
                continue
            if rule.layer in _KIND or rule.id in exceptions:
                near = near_miss(plan, rule, outcome.case)
                if near is not None and near.axis not in _ABOUT and not _assumed(outcome, near.axis):
                    found[rule.origin] = near
    return tuple(found[rule] for rule in sorted(found))


_HELPS = frozenset({Step.ACCEPTANCE, Step.AGREED, Step.WAIVED})
_KIND = frozenset({Layer.GUIDELINE, Layer.GOODWILL})
_ABOUT = frozenset({"change.kind", "change.aspect"})


def _assumed(outcome: Outcome, axis: str) -> bool:
    """Whether nobody said what the rule missed: what is usual is no near miss, and is said as taken as given."""
    return outcome.case.origins.get(axis) is Origin.ASSUMED


def near_miss(plan: Plan, rule: Rule, case: Case) -> Missed | None:
    """The single axis on which a rule fails, if it is one; None when it holds or fails on more."""
    best: Missed | None = None
    for part in rule.when:
        failing = [atom for atom in part if not holds(plan, atom, case)]
        if not failing:
            return None
        axes = {atom.axis for atom in failing}
        if len(axes) == 1 and best is None:
            best = Missed(rule.origin, failing[0].axis, tuple(failing))
    return best
