"""The rules that count in a decision."""

from __future__ import annotations

from engine.decide import Decision
from engine.decision.outcome import DEFAULT


def counting(decision: Decision) -> tuple[str, ...]:
    """The rules that count, the built-in default among them: a decision never comes without a reason."""
    outcome = decision.outcome
    nothing_spoke = outcome.acceptance.accepted is False and not outcome.acceptance.rules
    if nothing_spoke or not outcome.rules:
        return (*outcome.rules, DEFAULT)
    return outcome.rules
