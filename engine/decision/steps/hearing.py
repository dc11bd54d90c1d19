"""What a step hears: the rules that stand, and the facts."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from msgspec import Struct

from engine.case import Case
from engine.core.evaluate import evaluate
from engine.core.plan import Plan, Rule, Step
from engine.core.quantity import Quantity
from engine.quantities.value import Nothing, Value


class Hearing(Struct, frozen=True):
    """One question, put to the rules of its stage."""

    step: Step
    plan: Plan
    zone: ZoneInfo
    case: Case
    standing: tuple[Rule, ...]
    applying: frozenset[str]
    """Ids of all rules whose condition holds, the defeated ones among them."""
    line: int = 0
    """The order line that is heard, from 1 on; 0: the order as a whole."""

    def value(self, quantity: Quantity) -> Value | Nothing:
        """The value of a quantity for these facts."""
        return evaluate(quantity, self.case, self.zone)


def cents(value: Value | Nothing) -> int | None:
    """An amount, never below 0; None when it is unknown or not applicable."""
    return max(0, value) if isinstance(value, int) else None
