"""Which of the facts taken as given could change the answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from engine.answers.candidates import Candidates
from engine.case import Case, Origin
from engine.decision.decider import Trial
from engine.decision.outcome import Outcome, Verdict
from engine.quantities.value import UNKNOWN, Nothing, Value


class Assumed(Struct, frozen=True):
    """A fact taken as given, and (if it could change the answer) another value and what would follow from it."""

    name: str
    value: Value | Nothing
    otherwise: Value | Nothing
    verdict: Verdict
    total: int
    refunded: int


def telling(decider: Trial, case: Case, outcome: Outcome) -> tuple[Assumed, ...]:
    """The assumptions that could change the answer, each with the best case for the customer that was found."""
    candidates = Candidates(decider.plan)
    found = []
    names = sorted(name for name, origin in case.origins.items() if origin is Origin.ASSUMED)
    for name in _mattering(decider, case, outcome, names):
        others = [
            Assumed(name, case[name], value, other.verdict, other.total, other.settlement.refunded)
            for value in candidates.of(name, outcome.case)
            if (other := decider.what_if(case, (name, value))).answer != outcome.answer
        ]
        if others:
            found.append(min(others, key=lambda other: (_RANK[other.verdict], other.total, _size(other.otherwise))))
    return tuple(found)


def _mattering(decider: Trial, case: Case, outcome: Outcome, names: Sequence[str]) -> Iterator[str]:
    """Those of the names without which the answer is not certain; of a whole group that does not matter none does."""
    if not names:
        return
    unknown = decider.what_if(case, *((name, UNKNOWN) for name in names))
    if not unknown.undecided and unknown.answer == outcome.answer:
        return
    if len(names) == 1:
        yield names[0]
        return
    half = len(names) // 2
    yield from _mattering(decider, case, outcome, names[:half])
    yield from _mattering(decider, case, outcome, names[half:])


_RANK = {
    verdict: rank
    for rank, verdict in enumerate(
        (Verdict.FREE, Verdict.PAID, Verdict.REFER, Verdict.HOLD, Verdict.REJECTED, Verdict.OPEN)
    )
}


def _size(value: Value | Nothing) -> int:
    return value if isinstance(value, int) else 0
