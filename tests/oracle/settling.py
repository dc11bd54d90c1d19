"""How the charge is paid, and the verdict."""

from __future__ import annotations

from engine.quantities.value import UNKNOWN
from tests.oracle.amounts import UnansweredError, cents
from tests.oracle.course import Course
from tests.oracle.facts import Facts
from tests.oracle.judgement import Settled


def settle(course: Course) -> None:
    """What stays on account, is forfeited, set off, refunded and still to pay."""
    facts, found = course.facts(), course.found
    total = found.total
    paid = cents(facts["payments.paid"])
    on_account = min(paid, _still_stands(course, facts)) if paid else 0
    taken = sum(left for item, left in zip(course.items, course.left, strict=True) if item.from_deposit)
    deposit = cents(facts["deposit.paid"]) if taken and paid > on_account else 0
    forfeited = min(taken, deposit, paid - on_account)
    set_off = min(total - forfeited, paid - on_account - forfeited)
    refunded = paid - on_account - forfeited - set_off
    payable = total - forfeited - set_off
    found.settlement = Settled(paid, on_account, forfeited, set_off, refunded, payable)
    found.verdict = _verdict(course)
    course.answers |= {
        "charge.waived": found.waived,
        "charge.total": total,
        "verdict": found.verdict,
        "settlement.refunded": refunded,
        "settlement.forfeited": forfeited,
        "settlement.payable": payable,
    }


def _still_stands(course: Course, facts: Facts) -> int:
    kind = facts["change.kind"]
    if kind is UNKNOWN:
        raise UnansweredError
    if course.accepted is False or kind not in course.book.ending:
        return cents(facts["order.value"])
    if kind == "partial cancellation":
        left = cents(facts["order.value"]) - cents(facts["change.cancelled_value"])
        return max(cents(facts["order.performed_value"]), left)
    return cents(facts["order.performed_value"])


def _verdict(course: Course) -> str:
    if course.holding:
        return "hold"
    if course.referred:
        return "refer"
    if course.accepted is False:
        return "rejected"
    return "paid" if course.found.total > 0 else "free"
