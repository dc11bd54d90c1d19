"""What the customer could ask instead, and what that would cost."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from msgspec import Struct

from engine.answers.candidates import Candidates
from engine.case import Case, Origin
from engine.core.evaluate import evaluate
from engine.decision.decider import Decider
from engine.decision.outcome import Outcome, Verdict
from engine.quantities.value import Nothing, Value

RECEIVED = "change.received"

_INSTEAD_OF_ENDING = (("change", "date"), ("change", "person"))
"""What keeps an order alive that somebody wants to end, in the order in which a desk would offer it."""


class Alternative(Struct, frozen=True):
    """Another change of the same order, decided as if it had been asked now."""

    kind: str
    aspect: str
    verdict: Verdict
    total: int
    rules: tuple[str, ...]
    until: datetime | None
    """The last moment at which it can be asked on these conditions; None: no end was found."""


def alternatives(decider: Decider, case: Case, outcome: Outcome) -> tuple[Alternative, ...]:
    """Changes that would keep the order and cost less than ending it; only those that need no further fact."""
    if outcome.verdict is Verdict.FREE or case["change.kind"] not in decider.plan.ending:
        return ()
    found = []
    for kind, aspect in _INSTEAD_OF_ENDING:
        other = decider.what_if(case, ("change.kind", kind), ("change.aspect", aspect))
        better = outcome.verdict is not Verdict.PAID or other.total < outcome.total
        if other.verdict in (Verdict.FREE, Verdict.PAID) and not other.undecided and better:
            asked = case.adding([("change.kind", kind), ("change.aspect", aspect)], Origin.STATED)
            until = _until(decider, asked, other)
            found.append(Alternative(kind, aspect, other.verdict, other.total, other.rules, until))
    return tuple(found)


def _until(decider: Decider, case: Case, outcome: Outcome) -> datetime | None:
    """How long the answer stays what it is, as far as the rules' own bounds tell."""
    received = case[RECEIVED]
    if not isinstance(received, datetime):
        return None
    last, seen = None, _seen(decider, case)
    later = Candidates(decider.plan).of(RECEIVED, case)
    for moment in sorted(each for each in later if isinstance(each, datetime) and each > received):
        asked = case.adding([(RECEIVED, moment)], Origin.STATED)
        now = _seen(decider, asked)
        if now != seen:
            other, seen = decider.what_if(asked), now
            # what is waived then is a favour, and no part of the conditions
            if (other.verdict, other.bounded.computed) != (outcome.verdict, outcome.bounded.computed):
                return last
        last = moment
    return None


def _seen(decider: Decider, case: Case) -> tuple[Value | Nothing, ...]:
    """What rules can see of the moment of a request; while that stays the same, so does the answer."""
    zone = ZoneInfo(decider.plan.zone)
    derived = [
        each
        for stage in decider.plan.stages
        for each in stage.derived
        if RECEIVED in decider.plan.sources.get(each.name, ())
    ]
    known = case.deriving((each.name, partial(evaluate, each.quantity, zone=zone)) for each in derived)
    itself = (case[RECEIVED],) if any(RECEIVED in stage.tested for stage in decider.plan.stages) else ()
    return (*itself, *(known[each.name] for each in derived))
