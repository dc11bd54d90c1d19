"""Two matchers, one answer: a decision on which they disagree is none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.case import Case
from engine.core.encoding import Encoder
from engine.core.matching import Codes, Matched, Matcher
from engine.core.plan import Plan, Stage

_NONE = Matched(frozenset(), frozenset(), frozenset(), frozenset())
"""What a stage without rules finds: there is nothing to ask."""


@dataclass(eq=False)  # Python sets the traceback of an exception: it can not be frozen
class DisagreementError(Exception):
    """Inference and grid differ on a stage: which rules, on which facts."""

    stage: str
    rules: tuple[str, ...]
    facts: Mapping[str, int | None]
    case: Case

    def __str__(self) -> str:
        rules = ", ".join(f"`{rule}`" for rule in self.rules)
        return f"durable-rules and the grid do not agree on {rules} in `{self.stage}`"


class Agreement:
    """Matches twice, and gives the answer if it is one."""

    def __init__(self, tested: Tested, inference: Matcher, grid: Matcher) -> None:
        self._tested = tested
        self._inference = inference
        self._grid = grid

    def __call__(self, stage: Stage, case: Case) -> Matched:
        """What both matchers find.

        Raises:
            DisagreementError: they differ.
        """
        if not stage.rules:
            return _NONE
        facts = self._tested.codes(stage, case)
        inferred, looked_up = self._inference.match(stage, facts), self._grid.match(stage, facts)
        if inferred != looked_up:
            differ = (
                (inferred.applies ^ looked_up.applies)
                | (inferred.stands ^ looked_up.stands)
                | (inferred.maybe_applies ^ looked_up.maybe_applies)
                | (inferred.maybe_stands ^ looked_up.maybe_stands)
            )
            raise DisagreementError(stage.name, tuple(sorted(differ)), facts, case)
        return looked_up


class GridOnly:
    """Matches on the grid alone: for what-if questions, never for a decision that is given."""

    def __init__(self, tested: Tested, grid: Matcher) -> None:
        self._tested = tested
        self._grid = grid

    def __call__(self, stage: Stage, case: Case) -> Matched:
        """What the grid finds."""
        if not stage.rules:
            return _NONE
        return self._grid.match(stage, self._tested.codes(stage, case))


class Tested:
    """The axes that each stage of a plan tests, found once."""

    def __init__(self, plan: Plan) -> None:
        self._encoders = {stage.name: Encoder(stage.tested, plan.axes) for stage in plan.stages}

    def codes(self, stage: Stage, case: Case) -> Codes:
        """The facts that the stage tests."""
        return self._encoders[stage.name].codes(case.values)
