"""What bounds leave of the charge; docs/meaning.md, Bounded charge."""

from __future__ import annotations

import pytest

from engine.decision.outcome import ORDER_VALUE_CAP, Cause, Outcome, Verdict
from tests.small_book import MANIFEST, Desks, rule


def line(amount: str, fee: str = "cancellation", more: str = "") -> str:
    return f"charge: {{fee: {fee}, amount: {amount}{more}}}"


def taken(outcome: Outcome) -> list[tuple[str, str | None, int]]:
    found = outcome.bounded.reductions
    return [("+".join(reduction.rules), reduction.fee, reduction.amount) for reduction in found]


def left(outcome: Outcome) -> dict[str, int]:
    return {line.fee: amount for line, amount in zip(outcome.agreed.lines, outcome.bounded.left, strict=True)}


KEPT = "change.kind=change"
"""A change that keeps the order: its value is no cap."""


def test_the_smallest_bound_of_a_fee_counts_and_takes_once(desk: Desks) -> None:
    one = desk(
        terms=rule("t", line("100.00")),
        law=[
            rule("fifty", "charge: {fee: cancellation, at most: 50.00}"),
            rule("sixty", "charge: {fee: cancellation, at most: 60.00}"),
        ],
        supplier_default=rule("forty", "charge: {fee: cancellation, at most: 40.00}"),
    )
    outcome = one.outcome(KEPT)
    assert (taken(outcome), outcome.total) == ([("forty", "cancellation", 6000)], 4000)
    assert outcome.bounded.rules == {"forty"}


def test_per_fee_then_the_order_value_then_the_total(desk: Desks) -> None:
    one = desk(
        terms=[rule("c", line("900.00")), rule("s", line("500.00", "storage")), rule("t", line("50.00", "transport"))],
        law=[rule("fee", "charge: {fee: storage, at most: 300.00}"), rule("all", "charge: {at most: 700.00}")],
    )
    # storage 500 -> 300; 900 + 300 + 50 = 1250 is 250 above the order value, off the largest line: 650;
    # 650 + 300 + 50 = 1000 is 300 above 700, off the largest line: 350
    outcome = one.outcome("order.value=1000.00")
    assert taken(outcome) == [("fee", "storage", 20000), (ORDER_VALUE_CAP, None, 25000), ("all", None, 30000)]
    assert left(outcome) == {"cancellation": 35000, "storage": 30000, "transport": 5000}
    assert (outcome.agreed.total, outcome.bounded.reduced, outcome.bounded.computed) == (145000, 75000, 70000)


def test_what_is_taken_off_spills_over_to_the_next_line(desk: Desks) -> None:
    one = desk(
        terms=[rule("c", line("100.00")), rule("s", line("90.00", "storage")), rule("t", line("80.00", "transport"))],
        law=rule("all", "charge: {at most: 85.00}"),
    )
    assert left(one.outcome(KEPT)) == {"cancellation": 0, "storage": 500, "transport": 8000}


def test_a_bound_releases_the_deposit_first(desk: Desks) -> None:
    one = desk(
        terms=[
            rule("d", line("deposit.paid", "deposit", ", taken from: deposit")),
            rule("s", line("500.00", "storage")),
        ],
        law=rule("all", "charge: {at most: 550.00}"),
    )
    outcome = one.outcome(KEPT, "deposit.paid=200.00", "order.value=100.00")
    assert left(outcome) == {"deposit": 5000, "storage": 50000}
    # of the 200.00 paid 100.00 stays on account; the line has 50.00 left to take from the deposit
    assert (outcome.settlement.forfeited, outcome.settlement.set_off) == (5000, 5000)


def test_a_minimum_loses_to_a_bound(desk: Desks) -> None:
    one = desk(
        terms=rule("t", "charge: {fee: f, rate: 1 %, of: order.value, at least: 250.00}"),
        law=rule("law", "charge: {fee: f, at most: 100.00}"),
    )
    assert one.outcome(KEPT, "order.value=1000.00").total == 10000


def test_bounds_never_raise_and_one_that_takes_nothing_does_not_count(desk: Desks) -> None:
    one = desk(terms=rule("t", line("100.00")), law=rule("law", "charge: {fee: cancellation, at most: 100.00}"))
    outcome = one.outcome(KEPT)
    assert (outcome.total, taken(outcome), outcome.bounded.rules) == (10000, [], frozenset())


def test_a_bound_that_is_not_applicable_bounds_nothing_and_one_below_zero_is_zero(desk: Desks) -> None:
    one = desk(terms=rule("t", line("100.00")), law=rule("law", "charge: {at most: costs.proven_loss}"))
    assert one.outcome(KEPT, "costs.proven_loss=null").total == 10000
    assert one.outcome(KEPT, "costs.proven_loss=30.00").total == 3000


# The order value ----------------------------------------------------------------------------------------------------

ENDING_KINDS = ("cancellation", "partial cancellation", "withdrawal")


@pytest.mark.parametrize(
    ("basis", "capped"),
    [("flat", True), ("percentage", True), ("scale", True), ("price", False), ("proven loss", False)],
)
def test_only_fees_are_capped_at_the_order_value(desk: Desks, basis: str, capped: bool) -> None:
    one = desk(terms=rule("t", line("1500.00", more=f", basis: {basis}")))
    for kind in ENDING_KINDS:
        outcome = one.outcome(f"change.kind={kind}", "order.value=1000.00")
        assert outcome.total == (100000 if capped else 150000)
    for kind in ("change", "substitution", "defect claim", "no-show"):
        assert one.outcome(f"change.kind={kind}", "order.value=1000.00").total == 150000
    assert one.outcome("order.value=null").total == 150000


def test_the_capped_lines_are_capped_together_and_the_others_stay(desk: Desks) -> None:
    one = desk(
        terms=[
            rule("c", line("700.00")),
            rule("s", line("600.00", "storage")),
            rule("p", line("2000.00", "work", ", basis: price")),
        ]
    )
    assert left(one.outcome("order.value=1000.00")) == {"cancellation": 40000, "storage": 60000, "work": 200000}


def test_which_changes_end_the_order_is_up_to_the_book(desk: Desks) -> None:
    hotel = desk(manifest=f"{MANIFEST}    ending: [no-show, cancellation]\n", terms=rule("t", line("1500.00")))
    assert hotel.ready.book.ending == ("cancellation", "no-show")
    totals = {
        kind: hotel.outcome(f"change.kind={kind}", "order.value=1000.00").total for kind in (*ENDING_KINDS, "no-show")
    }
    assert totals == {"cancellation": 100000, "partial cancellation": 150000, "withdrawal": 150000, "no-show": 100000}


# Cleared by bounds alone --------------------------------------------------------------------------------------------

ACCEPTS = rule("right", "acceptance: accept, charge: free")


def test_bounds_alone_clear_a_change_that_law_grants(desk: Desks) -> None:
    one = desk(
        law=ACCEPTS,
        terms=[rule("t", line("100.00")), rule("ask", "acceptance: {refer: order desk}")],
        individual=rule("clash", line("5.00"), "order.persons: 1"),
    )
    outcome = one.outcome()
    assert (outcome.verdict, outcome.referrals, outcome.bounded.cleared) == (Verdict.FREE, (), True)
    assert outcome.bounded.rules == {"right"}


def test_bounds_alone_clear_where_every_layer_is_silent(desk: Desks) -> None:
    outcome = desk(supplier_default=ACCEPTS).outcome()
    assert (outcome.verdict, outcome.rules) == (Verdict.FREE, ("right",))


def test_a_clash_and_an_amount_without_a_base_fall_away_too(desk: Desks) -> None:
    clash = desk(law=ACCEPTS, terms=[rule("a", line("1.00")), rule("b", line("2.00"))])
    assert clash.outcome().verdict is Verdict.FREE
    baseless = desk(law=ACCEPTS, terms=rule("a", line("costs.incurred")))
    assert baseless.outcome("costs.incurred=null").verdict is Verdict.FREE


def test_a_bound_does_not_accept_by_itself(desk: Desks) -> None:
    one = desk(
        law=rule("bound", "charge: free"), terms=rule("ask", f"acceptance: {{refer: order desk}}, {line('9.00')}")
    )
    outcome = one.outcome()
    assert (outcome.verdict, outcome.total, outcome.bounded.cleared) == (Verdict.REFER, 0, False)


def test_a_bound_that_neither_takes_nor_clears_does_not_count(desk: Desks) -> None:
    duty = "duties: [{do: tell, owner: order desk, due: now}]"
    one = desk(law=rule("bound", f"charge: free, {duty}"), terms=rule("t", "charge: free"))
    outcome = one.outcome()
    assert (outcome.verdict, outcome.bounded.rules, outcome.duties) == (Verdict.FREE, frozenset(), ())


def test_every_fee_that_is_charged_must_be_cleared(desk: Desks) -> None:
    law = [
        rule("right", "acceptance: accept, charge: {fee: cancellation, free: true}"),
        rule("also", "charge: {fee: storage, free: true}", "order.persons: 1"),
        rule("unused", "charge: {fee: transport, free: true}"),
    ]
    one = desk(
        law=law,
        formation=rule("hold", "binding: unproven, hold: {guards: our claim, get: {en: E, nl: N}}"),
        terms=[rule("c", line("10.00")), rule("s", line("20.00", "storage"))],
    )
    some, all_of_them = one.outcome("order.persons=2"), one.outcome("order.persons=1")
    assert (some.verdict, some.total) == (Verdict.HOLD, 2000)
    assert (all_of_them.verdict, all_of_them.total) == (Verdict.FREE, 0)
    assert all_of_them.bounded.rules == {"right", "also"}


def test_a_bound_on_a_fee_clears_nothing_that_is_not_charged(desk: Desks) -> None:
    outcome = desk(law=rule("right", "acceptance: accept, charge: {fee: cancellation, free: true}")).outcome()
    assert [referral.cause for referral in outcome.referrals] == [Cause.SILENT]


@pytest.mark.parametrize(("guards", "verdict"), [("our claim", Verdict.FREE), ("who is asking", Verdict.HOLD)])
def test_a_hold_on_our_claim_falls_away_and_who_is_asking_stays(desk: Desks, guards: str, verdict: Verdict) -> None:
    one = desk(
        law=ACCEPTS,
        formation=rule("proof", f"binding: unproven, hold: {{guards: {guards}, get: {{en: E, nl: N}}}}"),
        terms=rule("t", line("100.00")),
    )
    assert one.outcome().verdict is verdict


def test_the_built_in_cap_does_not_clear(desk: Desks) -> None:
    one = desk(
        law=rule("right", "acceptance: accept"),
        formation=rule("proof", "binding: unproven, hold: {guards: our claim, get: {en: E, nl: N}}"),
        terms=rule("t", line("100.00")),
    )
    outcome = one.outcome("order.value=0.00")
    assert (outcome.total, outcome.verdict) == (0, Verdict.HOLD)
