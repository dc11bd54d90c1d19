"""One of two books that are held against each other, on the axes of both."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Set

from msgspec import Struct

from engine.core.plan import Plan, Rule, Stage, Step
from engine.decision.decider import Trial
from engine.proof.effects import Placed, Sayings, sayings
from engine.proof.meanings import Meaning, Meanings, Table
from engine.proof.possible import Possible
from engine.proof.unheard import Unheard
from engine.regions.boxes import Boxes
from engine.regions.conditions import Conditions
from engine.regions.linked import Linked
from engine.regions.space import Space
from engine.vocabulary.attribute import Vocabulary


class Side(Struct, frozen=True):
    """One of the two books."""

    plan: Plan
    vocabulary: Vocabulary


class Half:
    """One of the two plans, on the axes of both."""

    def __init__(
        self,
        side: Side,
        plan: Plan,
        space: Space,
        linked: Linked,
        table: Table,
        called: Callable[[str], str | None],
    ) -> None:
        self.side = side
        self.plan = plan
        self.conditions = Conditions(plan, space)
        self.meanings = Meanings(plan, table)
        self.shapes = Meanings(plan, table, called)
        self.sayings: Sayings = sayings(plan, self.meanings, self.shapes)
        self.trial = Trial(plan)
        self.possible = Possible(plan, self.conditions, linked)
        self.unheard = Unheard(plan, self.conditions)

    @property
    def all(self) -> tuple[Plan, Conditions, Meanings, Meanings]:
        """What there is to know of it."""
        return self.plan, self.conditions, self.meanings, self.shapes

    def standing(self, placed: Placed) -> Boxes | None:
        """Where a rule stands; None: that takes too much work to say."""
        stage, rule = placed
        return self.conditions.standing(stage, rule)

    def above(self, placed: Placed, never: Set[Meaning] = frozenset()) -> Boxes:
        """Where a rule gives way, if it holds there; to rules that never do so on the conditions given it does not."""
        stage, rule = placed
        by = stage.defeats.get(rule.id, frozenset())
        return tuple(
            box
            for other in stage.rules
            if other.id in by and (not never or self.meanings.condition(other.when) not in never)
            for box in self.conditions.of(other)
        )

    @property
    def rules(self) -> Iterator[tuple[Stage, Rule]]:
        """The rules of all questions."""
        for stage in self.plan.stages:
            if stage.step is not Step.DEFINITION:
                yield from ((stage, rule) for rule in stage.rules)
