"""What is charged before bounds; docs/meaning.md, Agreed charge."""

from __future__ import annotations

import pytest

from engine.decision.outcome import Agreed, Cause, Outcome, Verdict
from tests.small_book import Desks, rule


def charge(amount: str, fee: str = "cancellation", more: str = "") -> str:
    return f"charge: {{fee: {fee}, amount: {amount}{more}}}"


def lines(outcome: Outcome) -> list[tuple[str, str, int]]:
    return [(line.fee, line.rule, line.amount) for line in outcome.agreed.lines]


def referred(outcome: Outcome) -> list[tuple[Cause, str | None]]:
    return [(referral.cause, referral.role) for referral in outcome.referrals]


# Within one layer and fee -------------------------------------------------------------------------------------------

ADD, LARGEST = ", combine: add up", ", combine: largest of"
FREE = "charge: {fee: cancellation, free: true}"


@pytest.mark.parametrize(
    ("rules", "found"),
    [
        ([charge("100.00")], [10000]),
        ([charge("100.00"), charge("100.00")], [10000]),
        ([charge("100.00"), charge("100.01")], Cause.CLASH),
        ([charge("100.00", more=ADD), charge("50.00", more=ADD)], [10000, 5000]),
        ([charge("100.00", more=ADD), charge("100.00", more=ADD)], [10000, 10000]),
        ([charge("100.00", more=LARGEST), charge("50.00", more=LARGEST), charge("70.00", more=LARGEST)], [10000]),
        ([charge("100.00", more=ADD), charge("50.00")], Cause.CLASH),
        ([charge("100.00", more=ADD), charge("50.00", more=LARGEST)], Cause.CLASH),
        ([charge("100.00", more=ADD), charge("100.00")], [10000]),
        ([charge("0.00")], [0]),
        (["charge: {fee: cancellation, rate: 0 %, of: order.value}"], [0]),
        ([FREE], []),
        ([FREE, FREE], []),
        ([FREE, charge("0.00")], [0]),
        ([FREE, charge("0.01")], Cause.CLASH),
        ([FREE, charge("5.00", more=ADD), charge("0.00", more=ADD)], Cause.CLASH),
        (["charge: {fee: cancellation, refer: order desk}", charge("5.00")], Cause.ASKED),
        (["charge: {fee: cancellation, refer: order desk}", FREE], Cause.ASKED),
        ([charge("costs.incurred")], Cause.NO_BASE),
        (["charge: {fee: cancellation, rate: 12 %, of: costs.incurred}"], Cause.NO_BASE),
        ([charge("costs.incurred", more=ADD), charge("5.00", more=ADD)], Cause.NO_BASE),
    ],
)
def test_rules_of_one_layer_on_one_fee(desk: Desks, rules: list[str], found: list[int] | Cause) -> None:
    one = desk(individual=[rule(f"r{number}", then) for number, then in enumerate(rules)])
    outcome = one.outcome("costs.incurred=null", "order.value=1000.00")
    if isinstance(found, Cause):
        role = "order desk" if found is Cause.ASKED else "sales manager"
        assert (outcome.verdict, referred(outcome)) == (Verdict.REFER, [(found, role)])
        assert outcome.agreed.lines == ()
    else:
        assert [line.amount for line in outcome.agreed.lines] == found
        assert outcome.verdict is (Verdict.PAID if sum(found) else Verdict.FREE)


def test_a_minimum_is_no_charge_where_the_base_is_not_applicable(desk: Desks) -> None:
    one = desk(individual=rule("r", "charge: {fee: f, rate: 12 %, of: costs.incurred, at least: 75.00}"))
    assert referred(one.outcome("costs.incurred=null")) == [(Cause.NO_BASE, "sales manager")]


def test_a_limit_that_is_not_applicable_limits_nothing(desk: Desks) -> None:
    then = "charge: {fee: f, rate: 12 %, of: order.value, at least: costs.incurred, at most: costs.lost_margin}"
    one = desk(individual=rule("r", then))
    facts = {"costs.incurred=null": 12000, "costs.incurred=150.00": 15000}
    for fact, amount in facts.items():
        outcome = one.outcome("change.kind=change", "order.value=1000.00", fact, "costs.lost_margin=null")
        assert outcome.total == amount
    # the maximum comes last
    both = ("costs.incurred=150.00", "costs.lost_margin=130.00")
    assert one.outcome("change.kind=change", "order.value=1000.00", *both).total == 13000


def test_a_percentage_is_rounded_half_up_and_lies_between_its_limits(desk: Desks) -> None:
    then = "charge: {fee: f, rate: 12.5 %, of: order.value, at least: 50.00, at most: 200.00}"
    one = desk(individual=rule("r", then))
    # 12.5 % of 400.04 is 50.005; of 400.03 50.00375; of 1000.00 125.00; of 1600.08 is 200.01
    for value, amount in (("400.04", 5001), ("400.03", 5000), ("100.00", 5000), ("1000.00", 12500), ("1600.08", 20000)):
        (line,) = one.outcome(f"order.value={value}").agreed.lines
        assert line.amount == amount
        assert (line.rate, line.base) == (1250, round(float(value) * 100))


def test_a_quantity_times_a_price_and_a_line_that_would_be_a_credit(desk: Desks) -> None:
    one = desk(
        "policy: words\nlayer: goodwill\ntitle: {en: T, nl: T}\n"
        "define: {loss: {difference: [costs.incurred, costs.resale_proceeds]}}\nrules:\n"
        + rule("none", "acceptance: accept", "change.kind: substitution"),
        individual=[
            rule("stored", "charge: {fee: storage, quantity: supplier.days_late, price: 12.50}"),
            rule("lost", "charge: {fee: cancellation, amount: loss}"),
        ],
    )
    outcome = one.outcome("supplier.days_late=3", "costs.incurred=100.00", "costs.resale_proceeds=130.00")
    assert lines(outcome) == [("cancellation", "lost", 0), ("storage", "stored", 3750)]


def test_free_without_a_fee_speaks_of_every_fee_of_the_book(desk: Desks) -> None:
    one = desk(
        individual=[rule("free", "charge: free", "order.persons: 1")],
        guideline=[rule("storage", charge("10.00", "storage")), rule("other", charge("20.00", "transport"))],
    )
    free, silent = one.outcome("order.persons=1"), one.outcome("order.persons=2")
    assert (free.verdict, free.total) == (Verdict.FREE, 0)
    assert lines(silent) == [("storage", "storage", 1000), ("transport", "other", 2000)]


def test_free_in_a_book_without_fees(desk: Desks) -> None:
    assert desk(terms=rule("free", "charge: free")).outcome().verdict is Verdict.FREE


# Between layers -----------------------------------------------------------------------------------------------------


def test_an_individual_clause_replaces_the_terms_on_the_whole_charge(desk: Desks) -> None:
    one = desk(
        individual=[rule("clause", charge("500.00", "storage"), "order.persons: 1")],
        terms=[rule("scale", charge("900.00")), rule("store", charge("100.00", "storage"))],
    )
    with_clause = one.outcome("order.persons=1")
    assert lines(with_clause) == [("storage", "clause", 50000)]
    assert {(defeat.rule, defeat.by, defeat.amount) for defeat in with_clause.defeated} == {
        ("scale", "clause", 90000),
        ("store", "clause", 10000),
    }
    assert lines(one.outcome("order.persons=2")) == [("cancellation", "scale", 90000), ("storage", "store", 10000)]


def test_an_individual_clause_that_only_refers_replaces_the_terms_too(desk: Desks) -> None:
    one = desk(
        individual=rule("clause", "charge: {fee: storage, refer: order desk}"),
        terms=rule("scale", charge("900.00")),
    )
    outcome = one.outcome()
    assert (outcome.verdict, lines(outcome)) == (Verdict.REFER, [])


@pytest.mark.parametrize(
    ("agreed", "guideline", "total", "by"),
    [
        ("100.00", "60.00", 6000, "guide"),
        ("100.00", "100.00", 10000, "agreed"),
        ("100.00", "150.00", 10000, "agreed"),
        ("100.00", "0.00", 0, "guide"),
        ("0.00", "10.00", 0, "agreed"),
    ],
)
def test_a_guideline_lowers_and_never_raises(desk: Desks, agreed: str, guideline: str, total: int, by: str) -> None:
    one = desk(terms=rule("agreed", charge(agreed)), guideline=rule("guide", charge(guideline)))
    outcome = one.outcome()
    assert (outcome.total, [line.rule for line in outcome.agreed.lines]) == (total, [by])
    assert [(defeat.rule, defeat.by) for defeat in outcome.defeated] == ([("agreed", "guide")] if by == "guide" else [])
    assert outcome.duties == ()


def test_a_guideline_counts_fee_by_fee_against_what_was_agreed(desk: Desks) -> None:
    one = desk(
        terms=[rule("cancel", charge("100.00")), rule("store", charge("40.00", "storage"))],
        guideline=[rule("kind", charge("60.00")), rule("dear", charge("90.00", "storage"))],
    )
    assert lines(one.outcome()) == [("cancellation", "kind", 6000), ("storage", "store", 4000)]


def test_a_guideline_that_says_free_or_refers_counts_against_an_amount(desk: Desks) -> None:
    terms = rule("agreed", charge("100.00"))
    assert desk(terms=terms, guideline=rule("guide", FREE)).outcome().verdict is Verdict.FREE
    asking = desk(terms=terms, guideline=rule("guide", "charge: {fee: cancellation, refer: order desk}")).outcome()
    assert referred(asking) == [(Cause.ASKED, "order desk")]


def test_a_guideline_never_counts_against_a_referral_of_the_agreement(desk: Desks) -> None:
    one = desk(
        terms=rule("agreed", "charge: {fee: cancellation, refer: order desk}"),
        guideline=rule("guide", FREE),
    )
    assert referred(one.outcome()) == [(Cause.ASKED, "order desk")]


def quotes(outcome: Outcome) -> bool:
    return "quote_charge" in {duty.code for duty in outcome.duties}


def test_a_guideline_prices_our_consent_only_where_the_customer_has_no_right(desk: Desks) -> None:
    guide = rule("guide", charge("80.00"))
    no_right = desk(guideline=guide).outcome()
    assert (no_right.verdict, no_right.total, quotes(no_right)) == (Verdict.PAID, 8000, True)
    by_goodwill = desk(
        guideline=rule("guide", f"acceptance: reject, {charge('80.00')}"), goodwill=rule("good", "acceptance: accept")
    )
    assert (by_goodwill.outcome().total, quotes(by_goodwill.outcome())) == (8000, True)
    asked = desk(guideline=guide, terms=rule("ask", "acceptance: {refer: order desk}", "order.persons: 1"))
    # the guideline accepts, and is kinder than a referral
    assert asked.outcome("order.persons=1").acceptance.layer == "guideline"


def test_a_guideline_prices_consent_that_a_person_must_give(desk: Desks) -> None:
    guide = rule("guide", f"acceptance: {{refer: order desk}}, {charge('80.00')}")
    outcome = desk(guideline=guide).outcome()
    assert (outcome.verdict, outcome.total, quotes(outcome)) == (Verdict.REFER, 8000, True)


def test_a_guideline_that_costs_nothing_is_not_quoted(desk: Desks) -> None:
    outcome = desk(guideline=rule("guide", charge("0.00"))).outcome()
    assert (outcome.verdict, quotes(outcome)) == (Verdict.FREE, False)


@pytest.mark.parametrize("right", ["law", "supplier_default", "individual", "terms"])
def test_no_guideline_charges_a_change_that_the_customer_has_a_right_to(desk: Desks, right: str) -> None:
    outcome = desk(
        **{right: rule("right", "acceptance: accept"), "guideline": rule("guide", charge("80.00"))}
    ).outcome()
    assert (outcome.agreed.lines, quotes(outcome)) == ((), False)
    assert (outcome.verdict, referred(outcome)) == (Verdict.REFER, [(Cause.SILENT, "sales manager")])


def test_a_guideline_of_nothing_counts_also_where_the_customer_has_a_right(desk: Desks) -> None:
    one = desk(terms=rule("right", "acceptance: accept"), guideline=rule("guide", charge("0.00")))
    assert one.outcome().verdict is Verdict.FREE


def test_supplementary_law_speaks_of_the_fees_that_are_left_open(desk: Desks) -> None:
    one = desk(
        terms=rule("agreed", charge("100.00")),
        guideline=rule("guide", charge("0.00", "storage")),
        supplementary_law=[
            rule("law-c", charge("10.00")),
            rule("law-s", charge("20.00", "storage")),
            rule("law-t", charge("30.00", "transport")),
        ],
    )
    assert lines(one.outcome()) == [
        ("cancellation", "agreed", 10000),
        ("storage", "guide", 0),
        ("transport", "law-t", 3000),
    ]


def test_accepted_and_silent_on_the_charge_is_never_free(desk: Desks) -> None:
    outcome = desk(terms=rule("yes", "acceptance: accept")).outcome()
    assert (outcome.verdict, referred(outcome)) == (Verdict.REFER, [(Cause.SILENT, "sales manager")])
    assert outcome.referrals[0].rules == ("yes",)


def test_a_rejected_change_is_not_asked_what_it_costs(desk: Desks) -> None:
    one = desk(
        terms=[rule("no", "acceptance: reject"), rule("cost", f"acceptance: reject, {charge('100.00')}")],
        law=rule("bound", "charge: {at most: 10.00}"),
    )
    outcome = one.outcome()
    assert outcome.verdict is Verdict.REJECTED
    assert outcome.agreed == Agreed((), frozenset(), spoken=False)
    assert (outcome.total, outcome.bounded.reductions) == (0, ())


def test_what_the_charge_is_can_be_tested_by_later_questions(desk: Desks) -> None:
    known = (
        "charge.agreed: 150.00, charge.fees: includes storage, charge.basis: includes flat, "
        "charge.layers: includes terms, charge.negotiated: true, not: {charge.basis: includes scale}"
    )
    one = desk(
        terms=[rule("a", charge("100.00", more=", negotiated: true")), rule("b", charge("50.00", "storage"))],
        law=rule("bound", "charge: {at most: 20.00}", known),
    )
    assert one.outcome().total == 2000


def test_an_order_in_another_currency_refers(desk: Desks) -> None:
    one = desk(terms=rule("a", charge("100.00")))
    assert one.outcome("order.currency=EUR").verdict is Verdict.PAID
    outcome = one.outcome("order.currency=USD")
    assert (outcome.verdict, referred(outcome)) == (Verdict.REFER, [(Cause.CURRENCY, "sales manager")])
