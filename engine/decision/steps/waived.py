"""What goodwill takes off, after everything else."""

from __future__ import annotations

from engine.core.plan import Refers, Step, Waives
from engine.decision.outcome import Bounded, Cause, Referral, Waived
from engine.decision.steps.hearing import Hearing, cents
from engine.quantities.value import UNKNOWN


def conclude(hearing: Hearing, bounded: Bounded) -> tuple[Waived, tuple[str, ...]]:
    """The largest waiver, and the rules whose amount is not known; nothing where there is no charge to waive."""
    if not bounded.computed:
        return Waived(), ()
    referrals, unknown = [], []
    amounts: dict[str, int] = {}
    for rule in hearing.standing:
        match rule.conclusion:
            case Refers(role):
                referrals.append(Referral(Cause.ASKED, Step.WAIVED, role, (rule.origin,)))
            case Waives(quantity):
                value = hearing.value(quantity)
                if value is UNKNOWN:
                    unknown.append(rule.id)
                else:
                    amounts[rule.origin] = min(cents(value) or 0, bounded.computed)
    largest = max(amounts.values(), default=0)
    rules = frozenset(rule for rule, amount in amounts.items() if amount == largest) if largest else frozenset()
    # a person decides: what another waiver would come to can change nothing
    return Waived(largest, rules, tuple(referrals)), () if referrals else tuple(unknown)
