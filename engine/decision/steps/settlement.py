"""How the charge is paid; DESIGN section 2.5."""

from __future__ import annotations

from collections.abc import Set

from engine.case import Case
from engine.decision.outcome import Acceptance, Agreed, Bounded, Settlement, Waived
from engine.decision.steps.bounded import spread
from engine.quantities.value import UNKNOWN


def settle(
    case: Case, acceptance: Acceptance, agreed: Agreed, bounded: Bounded, waived: Waived, ending: Set[str]
) -> tuple[Settlement, tuple[str, ...]]:
    """Forfeiting is a way to pay a line, never a second claim; what is not needed goes back.

    With it the facts that would be needed and are unknown; they count as 0 in the settlement. `ending` are the kinds
    of change that end what was ordered.
    """
    total = bounded.computed - waived.amount
    paid = _amount(case, "payments.paid")
    needed = _needed(case, ended=acceptance.accepted is not False and case["change.kind"] in ending)
    unknown: tuple[str, ...] = ()
    if paid or case["payments.paid"] is UNKNOWN:
        unknown = tuple(name for name in needed if case[name] is UNKNOWN)
    on_account = min(paid, _standing(case, needed))
    rest = paid - on_account
    left = list(bounded.left)
    released = spread(agreed.lines, left, set(range(len(left))), waived.amount)
    deposit = sum(left[k] - released.get(k, 0) for k, line in enumerate(agreed.lines) if line.from_deposit)
    if deposit and rest and case["deposit.paid"] is UNKNOWN:
        unknown += ("deposit.paid",)
    forfeited = min(deposit, _amount(case, "deposit.paid"), rest)
    set_off = min(rest - forfeited, total - forfeited)
    settlement = Settlement(
        paid=paid,
        left_on_account=on_account,
        forfeited=forfeited,
        set_off=set_off,
        refunded=rest - forfeited - set_off,
        payable=total - forfeited - set_off,
    )
    return settlement, unknown


def _needed(case: Case, *, ended: bool) -> tuple[str, ...]:
    """The facts that say what still stands."""
    if not ended:
        return ("payments.paid", "order.value")
    if case["change.kind"] == "partial cancellation":
        return ("payments.paid", "order.performed_value", "order.value", "change.cancelled_value")
    return ("payments.paid", "order.performed_value")


def _standing(case: Case, needed: tuple[str, ...]) -> int:
    """The price of what still stands or has been performed, in cents."""
    performed = _amount(case, "order.performed_value") if "order.performed_value" in needed else 0
    worth = _amount(case, "order.value") if "order.value" in needed else 0
    cancelled = _amount(case, "change.cancelled_value") if "change.cancelled_value" in needed else 0
    return max(performed, worth - cancelled)


def _amount(case: Case, name: str) -> int:
    value = case[name]
    return max(0, value) if isinstance(value, int) else 0
