"""One plan that decides as it did, and says of every case also what the words of another plan come to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from engine.core.plan import Derived, Plan, Stage, Step
from engine.core.quantity import facts_in
from engine.decision.decider import Trial
from engine.proof.meanings import defined_in
from engine.regions.conditions import Conditions
from engine.regions.space import Space
from engine.vocabulary.attribute import Vocabulary
from engine.witness.seeker import Seeker, quantities


def joint(plan: Plan, other: Plan) -> Plan:
    """The plan with the derived names and the definitions of another; names that both have mean the same."""
    known = defined_in(plan)
    theirs = list(_phases(other.stages))
    stages: list[Stage] = []
    derived: set[str] = set()

    def more(stage: Stage, own: Stage | None = None) -> dict[str, tuple[Derived, ...]]:
        """What a stage of the other derives that is not derived already: its calendar may be another."""
        mine = {"derived": (), "of_lines": ()} if own is None else {"derived": own.derived, "of_lines": own.of_lines}
        derived.update(each.name for some in mine.values() for each in some)
        new = {name: tuple(each for each in getattr(stage, name) if each.name not in derived) for name in mine}
        derived.update(each.name for some in new.values() for each in some)
        return {name: (*mine[name], *new[name]) for name in mine}

    for (before, question), (words, asked) in zip(_phases(plan.stages), theirs, strict=True):
        stages += before
        derived.update(each.name for stage in before for each in (*stage.derived, *stage.of_lines))
        for number, stage in enumerate(words):
            rules = tuple(rule for rule in stage.rules if rule.line not in known)
            stages.append(replace(stage, name=f"{stage.name} of the other, {number}", rules=rules, **more(stage)))
        stages.append(replace(question, **more(asked, question)))
    return replace(
        plan,
        stages=tuple(stages),
        axes={**other.axes, **plan.axes},
        sources={**other.sources, **plan.sources},
    )


def _phases(stages: Sequence[Stage]) -> Iterator[tuple[list[Stage], Stage]]:
    """Each question with the definitions before it."""
    before: list[Stage] = []
    for stage in stages:
        if stage.step is Step.DEFINITION:
            before.append(stage)
        else:
            yield before, stage
            before = []


class Search(Struct, frozen=True):
    """What seeks requests under a plan that is joined to another."""

    trial: Trial
    seeker: Seeker


def search(plan: Plan, other: Plan, vocabulary: Vocabulary, space: Space, conditions: Conditions) -> Search:
    """Make it: its requests state all that either plan looks at."""
    trial = Trial(joint(plan, other))
    return Search(trial, Seeker(trial, vocabulary, space, conditions, also=_looked_at(other) | {"order.currency"}))


def _looked_at(plan: Plan) -> frozenset[str]:
    read: set[str] = set()
    for stage in plan.stages:
        read |= set(stage.tested)
        for derived in (*stage.derived, *stage.of_lines):
            read |= set(facts_in(derived.quantity))
        for rule in stage.rules:
            for quantity in quantities(rule.conclusion):
                read |= set(facts_in(quantity))
    return frozenset(root for name in read for root in (name, *plan.sources.get(name, ())))
