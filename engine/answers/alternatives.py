"""What the customer could ask instead, and what that would cost."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from msgspec import Struct

from engine.answers.candidates import Candidates
from engine.case import Case, Origin
from engine.core.evaluate import evaluate
from engine.decision.decider import Trial
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


def alternatives(decider: Trial, case: Case, outcome: Outcome) -> tuple[Alternative, ...]:
    """Changes that would keep the order and cost less than ending it; only those that need no further fact."""
    if outcome.verdict is Verdict.FREE or case["change.kind"] not in decider.plan.ending:
        return ()
    found = []
    outlook = _Outlook(decider)
    for kind, aspect in _INSTEAD_OF_ENDING:
        asked = case.adding([("change.kind", kind), ("change.aspect", aspect)], Origin.STATED)
        other = decider.what_if(asked)
        better = outcome.verdict is not Verdict.PAID or other.total < outcome.total
        if other.verdict in (Verdict.FREE, Verdict.PAID) and not other.undecided and better:
            until = outlook.until(asked, other)
            found.append(Alternative(kind, aspect, other.verdict, other.total, other.rules, until))
    return tuple(found)


class _Outlook:
    """How long an answer stays what it is, as far as the rules' own bounds tell."""

    def __init__(self, decider: Trial) -> None:
        plan = decider.plan
        self.decider = decider
        self.candidates = Candidates(plan)
        zone = ZoneInfo(plan.zone)
        self.derived = [
            (each.name, partial(evaluate, each.quantity, zone=zone))
            for stage in plan.stages
            for each in stage.derived
            if RECEIVED in plan.sources.get(each.name, ())
        ]
        self.names = [name for name, _ in self.derived]
        if any(RECEIVED in stage.tested for stage in plan.stages):
            self.names.append(RECEIVED)

    def until(self, case: Case, outcome: Outcome) -> datetime | None:
        """The last moment of asking at which `outcome` still holds; None: no end was found."""
        received = case[RECEIVED]
        if not isinstance(received, datetime):
            return None
        last, seen = None, self._seen(case)
        later = self.candidates.of(RECEIVED, case)
        for moment in sorted(each for each in later if isinstance(each, datetime) and each > received):
            asked = case.adding([(RECEIVED, moment)], Origin.STATED)
            now = self._seen(asked)
            if now != seen:
                other, seen = self.decider.what_if(asked), now
                # what is waived then is a favour, and no part of the conditions
                if (other.verdict, other.bounded.computed) != (outcome.verdict, outcome.bounded.computed):
                    return last
            last = moment
        return None

    def _seen(self, case: Case) -> tuple[Value | Nothing, ...]:
        """What rules can see of the moment of a request; while that stays the same, so does the answer."""
        known = case.deriving(self.derived)
        return tuple(known[name] for name in self.names)
