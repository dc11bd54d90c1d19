"""Decides cases under one book."""

from __future__ import annotations

from engine.case import Case, Origin
from engine.core.plan import Plan
from engine.decision.agreement import Agreement, GridOnly, Tested
from engine.decision.fold import Fold, Match
from engine.decision.outcome import Outcome
from engine.grid.matcher import GridMatcher
from engine.inference.matcher import ReteMatcher
from engine.quantities.value import Nothing, Value


class Trial:
    """One plan looked up on the grid alone: for questions about the plan, never for a decision that is given."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._grid = GridMatcher(plan)
        self._tested = Tested(plan)
        self._grid_only = GridOnly(self._tested, self._grid)

    def decide(self, case: Case) -> Outcome:
        """What follows from a case."""
        return Fold(self.plan, self._grid_only).run(case)

    def what_if(self, case: Case, *facts: tuple[str, Value | Nothing]) -> Outcome:
        """What would follow from other facts, looked up on the grid only."""
        return Fold(self.plan, self._grid_only).run(case.adding(facts, Origin.STATED))

    @property
    def looking_up(self) -> Match:
        """How one stage is matched for a what-if question: on the grid only."""
        return self._grid_only

    def close(self) -> None:
        """Give back what is held; it cannot decide after that."""
        self._grid.close()


class Decider(Trial):
    """One plan with its two matchers. Threads may share it; `close` gives back what durable-rules holds."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self._inference = ReteMatcher(plan)
        self._agreed = Agreement(self._tested, self._inference, self._grid)

    def decide(self, case: Case) -> Outcome:
        """Decide a case, matched twice.

        Raises:
            DisagreementError: the matchers differ; nothing is decided.
        """
        return Fold(self.plan, self._agreed).run(case)

    def close(self) -> None:
        """Give back what the matchers hold; it cannot decide after that."""
        self._inference.close()
        super().close()
