"""Decides cases under one book."""

from __future__ import annotations

from engine.case import Case, Origin
from engine.core.plan import Plan
from engine.decision.agreement import Agreement, GridOnly, Tested
from engine.decision.fold import Fold
from engine.decision.outcome import Outcome
from engine.grid.matcher import GridMatcher
from engine.inference.matcher import ReteMatcher
from engine.quantities.value import Nothing, Value


class Decider:
    """One plan with its two matchers. Threads may share it; `close` gives back what durable-rules holds."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._inference = ReteMatcher(plan)
        self._grid = GridMatcher(plan)
        tested = Tested(plan)
        self._agreed = Agreement(tested, self._inference, self._grid)
        self._grid_only = GridOnly(tested, self._grid)

    def decide(self, case: Case) -> Outcome:
        """Decide a case, matched twice.

        Raises:
            DisagreementError: the matchers differ; nothing is decided.
        """
        return Fold(self.plan, self._agreed).run(case)

    def what_if(self, case: Case, *facts: tuple[str, Value | Nothing]) -> Outcome:
        """What would follow from other facts, looked up on the grid only."""
        return Fold(self.plan, self._grid_only).run(case.adding(facts, Origin.STATED))

    def close(self) -> None:
        """Give back what the matchers hold; it cannot decide after that."""
        self._inference.close()
        self._grid.close()
