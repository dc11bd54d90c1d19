"""What the customer could ask instead, and what that would cost."""

from __future__ import annotations

from dataclasses import dataclass

from engine.case import Case
from engine.decision.decider import Decider
from engine.decision.outcome import Outcome, Verdict

_INSTEAD_OF_ENDING = (("change", "date"), ("change", "person"))
"""What keeps an order alive that somebody wants to end, in the order in which a desk would offer it."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another change of the same order, decided as if it had been asked now."""

    kind: str
    aspect: str
    verdict: Verdict
    total: int
    rules: tuple[str, ...]


def alternatives(decider: Decider, case: Case, outcome: Outcome) -> tuple[Alternative, ...]:
    """Changes that would keep the order and cost less than ending it; only those that need no further fact."""
    if outcome.verdict is Verdict.FREE or case["change.kind"] not in decider.plan.ending:
        return ()
    found = []
    for kind, aspect in _INSTEAD_OF_ENDING:
        other = decider.what_if(case, ("change.kind", kind), ("change.aspect", aspect))
        better = outcome.verdict is not Verdict.PAID or other.total < outcome.total
        if other.verdict in (Verdict.FREE, Verdict.PAID) and not other.undecided and better:
            found.append(Alternative(kind, aspect, other.verdict, other.total, other.rules))
    return tuple(found)
