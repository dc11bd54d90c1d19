"""What goodwill takes off; docs/meaning.md, Waived charge."""

from __future__ import annotations

import pytest

from engine.decision.outcome import Cause, Outcome, Verdict
from tests.small_book import Desks, rule

KEPT = "change.kind=change"
CHARGED = rule("t", "charge: {fee: f, amount: 800.00}")


def waived(outcome: Outcome) -> tuple[Verdict, int, int, set[str]]:
    return outcome.verdict, outcome.waived.amount, outcome.total, set(outcome.waived.rules)


@pytest.mark.parametrize(
    ("waivers", "found"),
    [
        ([], (Verdict.PAID, 0, 80000, set())),
        (["{amount: 250.00}"], (Verdict.PAID, 25000, 55000, {"w0"})),
        (["{amount: 250.00}", "{amount: 300.00}"], (Verdict.PAID, 30000, 50000, {"w1"})),
        (["{amount: 300.00}", "{amount: 300.00}"], (Verdict.PAID, 30000, 50000, {"w0", "w1"})),
        (["{amount: 900.00}"], (Verdict.FREE, 80000, 0, {"w0"})),
        (["{rate: 50 %, of: charge.computed}"], (Verdict.PAID, 40000, 40000, {"w0"})),
        (["{rate: 100 %, of: charge.computed, at most: 500.00}"], (Verdict.PAID, 50000, 30000, {"w0"})),
        (["{rate: 100 %, of: charge.computed, at most: mandate.order_desk}"], (Verdict.FREE, 80000, 0, {"w0"})),
        (["{amount: 0.00}"], (Verdict.PAID, 0, 80000, set())),
        (["{amount: costs.savings}"], (Verdict.PAID, 0, 80000, set())),
        (["{refer: order desk}"], (Verdict.REFER, 0, 80000, set())),
        (["{refer: order desk}", "{amount: 900.00}"], (Verdict.REFER, 0, 80000, set())),
    ],
)
def test_the_largest_waiver_counts(desk: Desks, waivers: list[str], found: tuple[Verdict, int, int, set[str]]) -> None:
    one = desk(terms=CHARGED, goodwill=[rule(f"w{k}", f"waive: {waiver}") for k, waiver in enumerate(waivers)])
    assert waived(one.outcome(KEPT, "costs.savings=null")) == found


def test_an_approval_says_who_and_why(desk: Desks) -> None:
    one = desk(terms=CHARGED, goodwill=rule("w", "waive: {refer: order desk}"))
    (referral,) = one.outcome(KEPT).referrals
    assert (referral.cause, referral.role, referral.rules) == (Cause.ASKED, "order desk", ("w",))


def test_a_waiver_may_test_the_charge_after_bounds(desk: Desks) -> None:
    one = desk(
        terms=CHARGED,
        law=rule("bound", "charge: {at most: 300.00}"),
        goodwill=rule("w", "waive: {rate: 10 %, of: charge.computed}", "charge.computed: at most 300.00"),
    )
    assert waived(one.outcome(KEPT)) == (Verdict.PAID, 3000, 27000, {"w"})


def test_nothing_to_waive_is_not_asked(desk: Desks) -> None:
    good = [rule("w", "waive: {amount: 100.00}"), rule("ask", "waive: {refer: order desk}")]
    free = desk(terms=rule("t", "charge: free"), goodwill=good).outcome()
    assert waived(free) == (Verdict.FREE, 0, 0, set())
    zero = desk(terms=CHARGED, law=rule("bound", "charge: {at most: 0.00}"), goodwill=good).outcome()
    assert waived(zero) == (Verdict.FREE, 0, 0, set())
    rejected = desk(terms=rule("no", "acceptance: reject"), goodwill=good).outcome()
    assert waived(rejected) == (Verdict.REJECTED, 0, 0, set())


@pytest.mark.parametrize(
    ("blocking", "verdict"),
    [
        ({"formation": rule("h", "binding: no, hold: {guards: our claim, get: {en: E, nl: N}}")}, Verdict.HOLD),
        ({"formation": rule("h", "binding: no, hold: {guards: who is asking, get: {en: E, nl: N}}")}, Verdict.HOLD),
        ({"individual": rule("i", "acceptance: {refer: order desk}")}, Verdict.REFER),
        ({"individual": rule("i", "charge: {fee: g, refer: order desk}")}, Verdict.REFER),
    ],
)
def test_nothing_is_waived_while_something_holds_or_refers(
    desk: Desks, blocking: dict[str, str], verdict: Verdict
) -> None:
    one = desk(terms=CHARGED, goodwill=rule("w", "waive: {amount: 100.00}"), **blocking)
    outcome = one.outcome(KEPT)
    assert (outcome.verdict, outcome.waived.amount) == (verdict, 0)


def test_a_waiver_releases_the_deposit_first(desk: Desks) -> None:
    one = desk(
        terms=[
            rule("d", "charge: {fee: deposit, amount: deposit.paid, taken from: deposit}"),
            rule("s", "charge: {fee: storage, amount: 100.00}"),
        ],
        goodwill=rule("w", "waive: {amount: 250.00}"),
    )
    settlement = one.outcome("deposit.paid=300.00", "order.value=5000.00").settlement
    # 300 + 100 - 250 = 150: 50 of the deposit line is left to forfeit, 100 is set off, 150 goes back
    assert (settlement.forfeited, settlement.set_off, settlement.refunded, settlement.payable) == (
        5000,
        10000,
        15000,
        0,
    )


def test_goodwill_may_turn_a_rejection_into_an_acceptance(desk: Desks) -> None:
    one = desk(
        terms=rule("no", "acceptance: reject"),
        guideline=rule("price", "acceptance: reject, charge: {fee: f, amount: 60.00}"),
        goodwill=[rule("yes", "acceptance: accept"), rule("w", "waive: {amount: 20.00}")],
    )
    assert waived(one.outcome(KEPT)) == (Verdict.PAID, 2000, 4000, {"w"})
