"""What mandatory law, the supplier's own default and the order value leave of the charge."""

from __future__ import annotations

from collections.abc import Mapping

from engine.core.plan import Limit, Refers, Step
from engine.decision.outcome import (
    ORDER_VALUE_CAP,
    Acceptance,
    Agreed,
    Bounded,
    Cause,
    ChargeLine,
    Reduction,
    Referral,
)
from engine.decision.steps.hearing import Hearing, cents
from engine.quantities.value import UNKNOWN
from engine.vocabulary.layer import Layer

UNCAPPED = frozenset({"price", "proven loss"})
"""The bases of a charge that may be more than the order was worth."""


def conclude(hearing: Hearing, acceptance: Acceptance, agreed: Agreed) -> tuple[Bounded, tuple[str, ...]]:
    """The lines after all bounds, and the bounds whose amount is not known.

    Bounds never clash: the best for the customer counts. What a bound takes, it takes from the deposit first; so does
    a credit, before any bound: what is bounded is what is left to pay of a line.
    """
    left = [max(0, line.amount) for line in agreed.lines]
    credited = -sum(line.amount for line in agreed.lines if line.credit)
    for k, amount in spread(agreed.lines, left, set(range(len(left))), credited).items():
        left[k] -= amount
    reductions: list[Reduction] = []
    unknown: list[str] = []
    limits: dict[str | None, tuple[int, tuple[str, ...]]] = {}
    for rule in hearing.standing:
        if not isinstance(rule.conclusion, Limit):
            continue
        value = hearing.value(rule.conclusion.at_most)
        if value is UNKNOWN:
            unknown.append(rule.id)
        elif (limit := cents(value)) is not None:
            fee = rule.conclusion.fee
            smallest, rules = limits.get(fee, (limit, ()))
            if limit <= smallest:
                limits[fee] = (limit, (*(rules if limit == smallest else ()), rule.origin))
    for fee in sorted(fee for fee in limits if fee is not None):
        reductions += _take(
            agreed.lines, left, {k for k, line in enumerate(agreed.lines) if line.fee == fee}, *limits[fee], fee
        )
    if hearing.case["change.kind"] in hearing.plan.ending:
        capped = {k for k, line in enumerate(agreed.lines) if line.basis not in UNCAPPED}
        worth = hearing.case["order.value"]
        if worth is UNKNOWN and any(left[k] for k in capped):
            unknown.append(ORDER_VALUE_CAP)
        elif isinstance(worth, int):
            reductions += _take(agreed.lines, left, capped, worth, (ORDER_VALUE_CAP,), None)
    if None in limits:
        reductions += _take(agreed.lines, left, set(range(len(left))), *limits[None], None)
    referrals = [
        Referral(Cause.ASKED, Step.BOUNDED, rule.conclusion.role, (rule.origin,))
        for rule in hearing.standing
        if isinstance(rule.conclusion, Refers)
    ]
    clearing = _clearing(limits, agreed) if _granted(acceptance) else frozenset()
    return Bounded(
        left=tuple(left),
        reductions=tuple(reductions),
        cleared=bool(clearing),
        rules=frozenset(rule for reduction in reductions for rule in reduction.rules) | clearing,
        referrals=tuple(referrals),
        nothing_due=bool(clearing) and limits.get(None, (1, ""))[0] == 0,
    ), tuple(unknown)


def _granted(acceptance: Acceptance) -> bool:
    return acceptance.accepted is True and acceptance.layer in (Layer.LAW, Layer.SUPPLIER_DEFAULT)


def _clearing(limits: Mapping[str | None, tuple[int, tuple[str, ...]]], agreed: Agreed) -> frozenset[str]:
    """The rules that bring the charge to 0.00 whatever is charged: on the total, or on each fee that is spoken of."""
    nothing = {fee: rules for fee, (limit, rules) in limits.items() if limit == 0}
    if None in nothing:
        return frozenset(nothing[None])
    charged = {line.fee for line in agreed.lines if not line.credit} | agreed.referred
    return frozenset(rule for fee in charged for rule in nothing[fee]) if charged <= nothing.keys() else frozenset()


def _take(
    lines: tuple[ChargeLine, ...], left: list[int], which: set[int], limit: int, rules: tuple[str, ...], fee: str | None
) -> list[Reduction]:
    """Bring the lines in `which` down to `limit` together: the deposit is released first, then the largest line."""
    excess = sum(left[k] for k in which) - limit
    if excess <= 0:
        return []
    taken = spread(lines, left, which, excess)
    for k, amount in taken.items():
        left[k] -= amount
    return [Reduction(rules, fee, excess)]


def spread(lines: tuple[ChargeLine, ...], left: list[int], which: set[int], amount: int) -> dict[int, int]:
    """How `amount` comes off the lines: those taken from the deposit first, then the largest."""
    taken: dict[int, int] = {}
    for k in sorted(which, key=lambda k: (not lines[k].from_deposit, -left[k], lines[k].fee, lines[k].rule)):
        taken[k] = min(left[k], amount)
        amount -= taken[k]
    return taken
