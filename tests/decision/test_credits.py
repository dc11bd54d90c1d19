"""Lines in the customer's favour; docs/meaning.md, Agreed charge and Bounded charge."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.decision.outcome import ORDER_VALUE_CAP, Cause, Outcome, Verdict
from tests.small_book import Desks, rule

KEPT = "change.kind=change"
"""A change that keeps the order: its value is no cap."""


def charge(amount: str, fee: str = "cancellation", more: str = "") -> str:
    return f"charge: {{fee: {fee}, amount: {amount}{more}}}"


def credit(amount: str, fee: str = "resale", more: str = "") -> str:
    return charge(amount, fee, f", credit: true{more}")


def amounts(outcome: Outcome) -> dict[str, int]:
    return {line.rule: line.amount for line in outcome.agreed.lines}


def left(outcome: Outcome) -> dict[str, int]:
    return {line.rule: rest for line, rest in zip(outcome.agreed.lines, outcome.bounded.left, strict=True)}


def test_a_credit_comes_off_the_charge(desk: Desks) -> None:
    found = desk(terms=[rule("fee", charge("300.00")), rule("sold", credit("120.00"))]).outcome(KEPT)
    assert amounts(found) == {"fee": 30000, "sold": -12000}
    assert left(found) == {"fee": 18000, "sold": 0}
    assert (found.verdict, found.agreed.total, found.bounded.reduced, found.total) == (Verdict.PAID, 18000, 0, 18000)


def test_a_credit_is_a_rate_or_a_scale_as_any_charge(desk: Desks) -> None:
    one = desk(
        terms=[
            rule("fee", charge("300.00")),
            rule("sold", "charge: {fee: resale, credit: true, rate: 50 %, of: costs.avoidable, at most: 100.00}"),
        ]
    )
    assert amounts(one.outcome(KEPT, "costs.avoidable=90.00")) == {"fee": 30000, "sold": -4500}
    assert amounts(one.outcome(KEPT, "costs.avoidable=900.00")) == {"fee": 30000, "sold": -10000}
    assert [each.cause for each in one.outcome(KEPT, "costs.avoidable=null").referrals] == [Cause.NO_BASE]


def test_credits_come_to_no_more_than_the_charge_and_the_largest_counts_first(desk: Desks) -> None:
    found = desk(
        terms=[
            rule("fee", charge("100.00")),
            rule("small", credit("40.00", "a")),
            rule("large", credit("80.00", "b")),
            rule("none", credit("10.00", "c")),
        ]
    ).outcome(KEPT)
    assert amounts(found) == {"fee": 10000, "small": -2000, "large": -8000, "none": 0}
    assert (found.verdict, found.total) == (Verdict.FREE, 0)


def test_a_credit_alone_is_no_debt_of_ours(desk: Desks) -> None:
    found = desk(terms=rule("sold", credit("80.00"))).outcome(KEPT, "payments.paid=50.00", "order.value=20.00")
    assert (amounts(found), found.verdict) == ({"sold": 0}, Verdict.FREE)
    assert found.settlement.refunded == 3000


def test_in_one_layer_credits_of_one_fee_agree_or_add_up(desk: Desks) -> None:
    two = [rule("fee", charge("500.00")), rule("a", credit("80.00")), rule("b", credit("50.00"))]
    assert [each.cause for each in desk(terms=two).outcome(KEPT).referrals] == [Cause.CLASH]
    adding = [
        rule("fee", charge("500.00")),
        rule("a", credit("80.00", more=", combine: add up")),
        rule("b", credit("50.00", more=", combine: add up")),
    ]
    assert desk(terms=adding).outcome(KEPT).total == 37000


def test_a_charge_and_a_credit_of_one_fee_clash_unless_they_add_up(desk: Desks) -> None:
    said = [rule("a", charge("80.00", "f")), rule("b", credit("80.00", "f"))]
    assert [each.cause for each in desk(terms=said).outcome(KEPT).referrals] == [Cause.CLASH]
    adding = [
        rule("a", charge("80.00", "f", ", combine: add up")),
        rule("b", credit("30.00", "f", ", combine: add up")),
    ]
    assert desk(terms=adding).outcome(KEPT).total == 5000


def test_free_beside_a_credit_is_no_clash(desk: Desks) -> None:
    found = desk(
        terms=[
            rule("fee", charge("90.00")),
            rule("sold", credit("50.00")),
            rule("no", "charge: {fee: resale, free: true}"),
        ]
    ).outcome(KEPT)
    assert (amounts(found), found.referrals) == ({"fee": 9000, "sold": -5000}, ())


def test_a_guideline_counts_where_its_credit_is_larger(desk: Desks) -> None:
    fee, ours = rule("fee", charge("300.00")), rule("sold", credit("50.00"))
    larger = desk(terms=[fee, ours], guideline=rule("kind", credit("80.00"))).outcome(KEPT)
    smaller = desk(terms=[fee, ours], guideline=rule("mean", credit("20.00"))).outcome(KEPT)
    alone = desk(terms=[fee], guideline=rule("kind", credit("80.00"))).outcome(KEPT)
    assert [found.total for found in (larger, smaller, alone)] == [22000, 25000, 22000]
    assert not alone.agreed.priced_consent


def test_a_bound_speaks_of_what_the_credit_leaves(desk: Desks) -> None:
    terms = [rule("fee", charge("100.00")), rule("sold", credit("30.00"))]
    wide = desk(terms=terms, law=rule("most", "charge: {fee: cancellation, at most: 75.00}")).outcome(KEPT)
    assert (wide.bounded.reductions, wide.total) == ((), 7000)
    tight = desk(terms=terms, law=rule("most", "charge: {fee: cancellation, at most: 50.00}")).outcome(KEPT)
    assert ([each.amount for each in tight.bounded.reductions], tight.total) == ([2000], 5000)


def test_the_order_value_caps_what_the_credit_leaves(desk: Desks) -> None:
    found = desk(terms=[rule("fee", charge("900.00")), rule("sold", credit("100.00"))]).outcome("order.value=600.00")
    assert [(each.rules, each.amount) for each in found.bounded.reductions] == [((ORDER_VALUE_CAP,), 20000)]
    assert found.total == 60000


def test_a_credit_releases_the_deposit_first(desk: Desks) -> None:
    one = desk(
        terms=[
            rule("kept", charge("200.00", "deposit", ", taken from: deposit")),
            rule("fee", charge("300.00")),
            rule("sold", credit("150.00")),
        ]
    )
    found = one.outcome("order.value=1000.00", "deposit.paid=200.00", "payments.paid=200.00")
    assert left(found) == {"kept": 5000, "fee": 30000, "sold": 0}
    assert (found.settlement.forfeited, found.settlement.set_off, found.settlement.payable) == (5000, 15000, 15000)


def test_law_clears_the_charge_whatever_is_credited(desk: Desks) -> None:
    found = desk(
        terms=[rule("fee", charge("100.00")), rule("sold", credit("30.00"))],
        law=rule("right", "acceptance: accept, charge: {fee: cancellation, free: true}"),
    ).outcome(KEPT)
    assert (found.bounded.cleared, found.total) == (True, 0)


def test_the_identities(desk: Desks) -> None:
    one = desk(
        terms=[
            rule("a", charge("costs.incurred", "a")),
            rule("b", charge("order.additions", "b", ", taken from: deposit")),
            rule("c", credit("order.period_price", "c")),
            rule("d", credit("order.deductions", "d")),
        ],
        law=rule("most", "charge: {fee: a, at most: change.cost}"),
    )
    euros = st.integers(0, 300)

    @settings(max_examples=40, deadline=None)
    @given(euros, euros, euros, euros, euros)
    def check(a: int, b: int, c: int, d: int, most: int) -> None:
        stated = {
            "costs.incurred": a,
            "order.additions": b,
            "order.period_price": c,
            "order.deductions": d,
            "change.cost": most,
        }
        facts = [f"{name}={value}.00" for name, value in stated.items()]
        found = one.outcome(*facts, "order.value=400.00", "deposit.paid=100.00", "payments.paid=250.00")
        assert found.agreed.total == max(0, a + b - c - d) * 100
        assert found.agreed.total - found.bounded.reduced == found.bounded.computed == found.total
        assert min(found.bounded.left) >= 0
        settled = found.settlement
        assert found.total == settled.forfeited + settled.set_off + settled.payable
        assert settled.paid == settled.left_on_account + settled.forfeited + settled.set_off + settled.refunded

    check()


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_the_decision_says_it(desk: Desks, lang: str) -> None:
    from engine.documents.decision_text import decision_text  # noqa: PLC0415

    one = desk(terms=[rule("fee", charge("300.00")), rule("sold", credit("120.00"))])
    said = decision_text(one.decision(KEPT), one.ready.book, one.ready.plan, lang)
    assert {"en": "resale           − € 120.00", "nl": "resale           − € 120,00"}[lang].split() in [
        line.split()[:4] for line in said.splitlines()
    ]
