"""What the customer could ask instead, and what that would cost."""

from __future__ import annotations

from dataclasses import dataclass

from engine.case import Case
from engine.decision.decider import Decider
from engine.decision.outcome import Outcome, Verdict

_SMALLER = (("change", "date"), ("change", "specification"), ("change", "quantity"), ("change", "person"))
"""Changes that keep the order, in the order in which a desk would offer them."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another change of the same order, decided as if it had been asked now."""

    kind: str
    aspect: str
    verdict: Verdict
    total: int
    rules: tuple[str, ...]


def alternatives(decider: Decider, case: Case, outcome: Outcome) -> tuple[Alternative, ...]:
    """Changes that would be accepted for less than this one; only those that need no further fact to decide."""
    if outcome.verdict is Verdict.FREE or not case.known("change.kind"):
        return ()
    found = []
    for kind, aspect in _SMALLER:
        if (case["change.kind"], case["change.aspect"]) == (kind, aspect):
            continue
        other = decider.what_if(case, ("change.kind", kind), ("change.aspect", aspect))
        better = outcome.verdict is not Verdict.PAID or other.total < outcome.total
        if other.verdict in (Verdict.FREE, Verdict.PAID) and not other.undecided and better:
            found.append(Alternative(kind, aspect, other.verdict, other.total, other.rules))
    return tuple(found)
