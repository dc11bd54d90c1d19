"""One request under one book: the whole way from facts to a decision."""

from __future__ import annotations

from functools import cached_property

from engine.answers.alternatives import Alternative, alternatives
from engine.answers.assumptions import Assumed, telling
from engine.answers.open import Completion, complete
from engine.answers.why_not import Missed, missed
from engine.case import Case
from engine.decision.decider import Trial
from engine.decision.outcome import Outcome, Verdict


class Decision:
    """What was decided, and what else a person wants to know about it, found out when it is asked for."""

    def __init__(self, decider: Trial, case: Case) -> None:
        """Decide the case.

        Raises:
            DisagreementError: durable-rules and the grid differ; nothing is decided.
        """
        self._decider = decider
        self._case = case
        self.outcome: Outcome
        self.open: Completion | None
        self.outcome, self.open = complete(decider, case, decider.decide(case))

    @property
    def verdict(self) -> Verdict:
        """The verdict; open when unknown facts could change the answer."""
        return self.outcome.verdict if self.open is None else Verdict.OPEN

    @property
    def provisional(self) -> bool:
        """Whether its amounts only say what would follow."""
        return self.verdict in (Verdict.OPEN, Verdict.HOLD, Verdict.REFER)

    @cached_property
    def assumed(self) -> tuple[Assumed, ...]:
        """What was taken as given and could change the answer."""
        return telling(self._decider, self._case, self.outcome)

    @cached_property
    def alternatives(self) -> tuple[Alternative, ...]:
        """What the customer could ask instead, for less."""
        return alternatives(self._decider, self._case, self.outcome)

    @cached_property
    def missed(self) -> tuple[Missed, ...]:
        """The kinder rules that one fact kept from applying."""
        return missed(self._decider.plan, self.outcome)


def decide(decider: Trial, case: Case) -> Decision:
    """Decide a case; the decider must stay open as long as the decision is asked about."""
    return Decision(decider, case)
