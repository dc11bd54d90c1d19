"""One request under one book: the whole way from facts to a decision."""

from __future__ import annotations

from dataclasses import dataclass

from engine.answers.alternatives import Alternative, alternatives
from engine.answers.assumptions import Assumed, telling
from engine.answers.open import Completion, complete
from engine.answers.why_not import Missed, missed
from engine.case import Case
from engine.decision.decider import Decider
from engine.decision.outcome import Outcome, Verdict


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided, and what else a person wants to know about it."""

    outcome: Outcome
    open: Completion | None
    assumed: tuple[Assumed, ...]
    alternatives: tuple[Alternative, ...]
    missed: tuple[Missed, ...]

    @property
    def verdict(self) -> Verdict:
        """The verdict; open when unknown facts could change the answer."""
        return self.outcome.verdict if self.open is None else Verdict.OPEN

    @property
    def provisional(self) -> bool:
        """Whether its amounts only say what would follow."""
        return self.verdict in (Verdict.OPEN, Verdict.HOLD, Verdict.REFER)


def decide(decider: Decider, case: Case) -> Decision:
    """Decide a case, and answer the questions that come with it.

    Raises:
        DisagreementError: durable-rules and the grid differ; nothing is decided.
    """
    outcome = decider.decide(case)
    return Decision(
        outcome,
        complete(decider, case, outcome),
        telling(decider, case, outcome),
        alternatives(decider, case, outcome),
        missed(decider.plan, outcome),
    )
