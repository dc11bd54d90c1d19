"""When unknown facts could change the answer, what is still possible, and what to ask first; DESIGN 2.6."""

from __future__ import annotations

from datetime import date

import pytest

from engine.decision.outcome import Verdict
from engine.quantities.value import Day
from tests.small_book import MANIFEST, Desk, Desks, defined, rule

FREE, PAID, REJECTED, REFER, HOLD = Verdict.FREE, Verdict.PAID, Verdict.REJECTED, Verdict.REFER, Verdict.HOLD
KEPT = "change.kind=change"


def open_(one: Desk, *facts: str) -> tuple[set[Verdict], tuple[str, ...]] | Verdict:
    """The verdicts that are possible and the facts to ask, or the verdict when nothing is open."""
    decision = one.decision(KEPT, *facts)
    if decision.open is None:
        assert decision.verdict is decision.outcome.verdict
        return decision.verdict
    assert decision.verdict is Verdict.OPEN
    assert decision.provisional
    assert decision.open.complete
    return set(decision.open.verdicts), decision.open.ask


def line(amount: str, fee: str = "f") -> str:
    return f"charge: {{fee: {fee}, amount: {amount}}}"


SIGNED = "agreement.signed: true"


def test_an_unknown_fact_that_decides(desk: Desks) -> None:
    one = desk(terms=[rule("free", "charge: free", SIGNED), rule("paid", line("10.00"), "agreement.signed: false")])
    assert open_(one) == ({FREE, PAID}, ("agreement.signed",))
    assert open_(one, "agreement.signed=true") is FREE
    assert open_(one, "agreement.signed=false") is PAID
    assert open_(one, "agreement.signed=null") is REJECTED


def test_not_applicable_is_a_possibility_only_where_it_is_tested(desk: Desks) -> None:
    tested = desk(
        terms=[rule("free", "charge: free", SIGNED), rule("none", line("1.00"), "agreement.signed: not applicable")]
    )
    assert open_(tested) == ({FREE, PAID, REJECTED}, ("agreement.signed",))


def test_the_amount_can_be_open_while_the_verdict_is_not(desk: Desks) -> None:
    one = desk(
        terms=[
            rule("low", line("10.00"), "order.persons: at most 5"),
            rule("high", line("20.00"), "order.persons: more than 5"),
        ]
    )
    assert open_(one) == ({PAID}, ("order.persons",))


def test_an_amount_that_cannot_be_computed_is_open(desk: Desks) -> None:
    one = desk(terms=rule("t", "charge: {fee: f, rate: 10 %, of: costs.incurred}"))
    assert open_(one) == ({FREE, PAID}, ("costs.incurred",))


def test_a_bound_and_a_waiver_that_cannot_be_computed_are_open(desk: Desks) -> None:
    bound = desk(terms=rule("t", line("10.00")), law=rule("l", "charge: {at most: costs.lost_margin}"))
    assert open_(bound) == ({FREE, PAID}, ("costs.lost_margin",))
    waiver = desk(terms=rule("t", line("10.00")), goodwill=rule("w", "waive: {amount: costs.savings}"))
    assert open_(waiver) == ({FREE, PAID}, ("costs.savings",))


def test_the_order_value_is_asked_only_where_it_could_cap_something(desk: Desks) -> None:
    one = desk(terms=[rule("t", line("10.00")), rule("no", "charge: {fee: f, free: true}", "order.persons: 1", "t")])
    decision = one.decision("change.kind=cancellation", "order.persons=2")
    assert decision.open is not None
    assert decision.open.ask == ("order.value",)
    assert one.decision("change.kind=cancellation", "order.persons=1").verdict is FREE
    assert one.decision("change.kind=change", "order.persons=2").verdict is PAID


def test_what_a_settlement_needs_is_asked_only_when_something_was_paid(desk: Desks) -> None:
    one = desk(terms=rule("t", line("10.00")))
    assert open_(one) is PAID
    assert open_(one, "payments.paid=50.00") == ({PAID}, ("order.value",))
    assert open_(one, "payments.paid=50.00", "order.value=100.00") is PAID


def test_the_deposit_is_asked_where_a_line_is_taken_from_it(desk: Desks) -> None:
    one = desk(terms=rule("t", "charge: {fee: f, amount: 40.00, taken from: deposit}"))
    facts = ("change.kind=cancellation", "order.value=100.00", "payments.paid=50.00")
    decision = one.decision(*facts)
    assert decision.open is not None
    assert decision.open.ask == ("deposit.paid",)
    known = one.decision(*facts, "deposit.paid=30.00")
    assert known.open is None
    assert (known.outcome.settlement.forfeited, known.outcome.settlement.set_off) == (3000, 1000)


def test_the_most_telling_fact_comes_first_and_one_that_tells_in_one_case_only_is_asked(desk: Desks) -> None:
    one = desk(
        terms=[
            rule("a", "charge: free", "agreement.signed: true"),
            rule("b", line("10.00"), "agreement.signed: false, change.in_writing: true"),
            rule("c", line("20.00"), "agreement.signed: false, change.in_writing: false"),
        ]
    )
    assert open_(one) == ({FREE, PAID}, ("agreement.signed", "change.in_writing"))


def test_a_fact_that_no_longer_tells_in_a_later_case_is_still_asked(desk: Desks) -> None:
    # in writing decides when it is signed; when it is not, both answers come to the same
    one = desk(
        terms=[
            rule("a", line("10.00"), "agreement.signed: true, change.in_writing: true"),
            rule("b", line("20.00"), "agreement.signed: true, change.in_writing: false"),
            rule("c", line("30.00"), "agreement.signed: false, change.in_writing: true"),
            rule("d", line("30.00"), "agreement.signed: false, change.in_writing: false"),
        ]
    )
    assert open_(one) == ({PAID}, ("agreement.signed", "change.in_writing"))


def test_a_fact_behind_a_definition_is_asked_by_its_own_name(desk: Desks) -> None:
    one = desk(
        defined(
            loss="difference: [costs.incurred, costs.savings], at least: 0.00", heavy="when: {loss: more than 50.00}"
        ),
        terms=[rule("t", line("10.00"), "heavy: false"), rule("h", line("20.00"), "heavy: true")],
    )
    assert open_(one, "costs.savings=30.00") == ({PAID}, ("costs.incurred",))
    assert open_(one, "costs.savings=30.00", "costs.incurred=80.01") is PAID


# Facts that cannot matter -------------------------------------------------------------------------------------------

MANY = (
    "order.persons: at least 3, order.term_months: at least 12, order.months_performed: at least 2, "
    "change.new_persons: at least 4, customer.employees: at least 50"
)


def test_a_fact_of_terms_that_an_individual_clause_replaces(desk: Desks) -> None:
    one = desk(individual=rule("i", line("5.00")), terms=rule("t", line("90.00"), MANY))
    assert open_(one) is PAID


def test_a_fact_of_a_rule_that_is_defeated_anyway(desk: Desks) -> None:
    one = desk(terms=[rule("t", line("90.00"), MANY), rule("e", line("5.00"), exception_to="t")])
    assert open_(one) is PAID


def test_facts_of_acceptance_that_law_decides(desk: Desks) -> None:
    one = desk(
        law=rule("right", "acceptance: accept, charge: free"),
        terms=[rule("t", line("90.00"), MANY), rule("no", "acceptance: reject", "agreement.signed: true")],
        guideline=rule("g", line("30.00"), "change.in_writing: true"),
    )
    assert open_(one) is FREE


def test_a_fact_of_a_guideline_that_would_only_be_dearer(desk: Desks) -> None:
    one = desk(terms=rule("t", line("10.00")), guideline=rule("g", line("30.00"), SIGNED))
    assert open_(one) is PAID


def test_a_fact_of_a_smaller_waiver(desk: Desks) -> None:
    one = desk(
        terms=rule("t", line("100.00")),
        goodwill=[rule("w", "waive: {amount: 50.00}"), rule("v", "waive: {amount: 20.00}", SIGNED)],
    )
    assert open_(one) is PAID


def test_a_fact_of_the_charge_of_a_rejected_change(desk: Desks) -> None:
    one = desk(terms=[rule("no", "acceptance: reject"), rule("t", f"acceptance: reject, {line('9.00')}", MANY)])
    assert open_(one) is REJECTED


def test_a_fact_that_is_only_tested_for_a_duty(desk: Desks) -> None:
    duty = "duties: [{do: tell, owner: order desk, due: order.delivered plus 1 day}]"
    one = desk(terms=[rule("t", "charge: free"), rule("d", duty, SIGNED), rule("e", duty)])
    assert open_(one) is FREE


def test_terms_that_are_not_ours(desk: Desks) -> None:
    one = desk(
        formation=rule("f", "terms: theirs"), individual=rule("i", line("5.00")), terms=rule("t", line("90.00"), MANY)
    )
    assert open_(one) is PAID


def test_a_fact_that_a_referral_makes_no_difference_to(desk: Desks) -> None:
    # an answer that is not given yet is nothing to ask the customer
    one = desk(
        terms=rule("t", f"acceptance: {{refer: order desk}}, {line('90.00')}"),
        law=rule("l", "charge: {at most: 50.00}", "acceptance: accepted"),
    )
    assert open_(one) is REFER


def test_what_is_open_under_a_hold(desk: Desks) -> None:
    one = desk(
        formation=[
            rule("yes", "binding: yes", "agreement.signed: true"),
            rule("no", "binding: unproven, hold: {guards: our claim, get: {en: E, nl: N}}", "agreement.signed: false"),
        ],
        terms=rule("t", line("10.00")),
    )
    assert open_(one) == ({PAID, HOLD}, ("agreement.signed",))


# Assumptions that a book lifts, moments without an hour -------------------------------------------------------------


def test_a_lifted_assumption_is_asked(desk: Desks) -> None:
    one = desk(
        manifest=f"{MANIFEST}    assume: {{complaint.open: unknown}}\n",
        terms=[rule("t", line("10.00"), "complaint.open: 0"), rule("c", "charge: free", "complaint.open: more than 0")],
    )
    assert open_(one) == ({FREE, PAID}, ("complaint.open",))


HOUR = [
    rule("before", "charge: free", "change.received: before 2027-04-16 12:30"),
    rule("after", line("10.00"), "change.received: on or after 2027-04-16 12:30"),
]


@pytest.mark.parametrize("received", ["2027-04-16 12:29", "2027-04-15 23:59"])
def test_an_hour_that_is_known(desk: Desks, received: str) -> None:
    assert open_(desk(terms=HOUR), f"change.received={received}") is FREE


def test_an_hour_that_decides_and_is_not_known(desk: Desks) -> None:
    assert open_(desk(terms=HOUR), "change.received=2027-04-16") == ({FREE, PAID}, ("change.received",))


def test_an_hour_in_a_narrow_window(desk: Desks) -> None:
    window = "change.received: on or after 2027-04-16 10:10, not: {change.received: on or after 2027-04-16 10:20}"
    one = desk(terms=[rule("w", "charge: free", window), rule("t", line("20.00"), f"not: {{{window}}}")])
    assert open_(one, "change.received=2027-04-16") == ({FREE, PAID}, ("change.received",))


def test_an_hour_against_another_moment(desk: Desks) -> None:
    one = desk(
        terms=[
            rule("t", line("10.00"), "change.received: before order.event_start"),
            rule("u", line("20.00"), "change.received: on or after order.event_start"),
        ]
    )
    event = "order.event_start=2027-04-16 19:30"
    assert open_(one, "change.received=2027-04-16", event) == ({PAID}, ("change.received",))
    assert open_(one, "change.received=2027-04-16 19:29", event) is PAID


def test_an_hour_before_an_event(desk: Desks) -> None:
    notice = "scale: {from: change.received, until: order.event_start}"
    tiers = "tiers: [{at least: 14 days, charge: free}, {otherwise: true, charge: 10.00}]"
    one = desk(terms=rule("t", f"charge: {{fee: f, {notice}, {tiers}}}"))
    event = "order.event_start=2027-05-20 19:00"
    assert open_(one, "change.received=2027-05-05", event) is FREE
    assert open_(one, "change.received=2027-05-06", event) == ({FREE, PAID}, ("change.received",))
    assert open_(one, "change.received=2027-05-07", event) is PAID


def test_a_moment_that_is_not_known_at_all(desk: Desks) -> None:
    one = desk(
        terms=[
            rule("old", "charge: free", "order.concluded: before 2027-01-01 09:15"),
            rule("new", line("10.00"), "order.concluded: on or after 2027-01-01 09:15"),
        ]
    )
    assert open_(one) == ({FREE, PAID}, ("order.concluded",))


def test_a_date_of_a_law(desk: Desks) -> None:
    one = desk(
        terms=[
            rule("old", "charge: free", "order.concluded: before 2022-04-27"),
            rule("new", line("10.00"), "order.concluded: on or after 2022-04-27"),
        ]
    )
    assert open_(one) == ({FREE, PAID}, ("order.concluded",))
    assert open_(one, "order.concluded=2022-04-27") is PAID


@pytest.mark.parametrize("bound", ["14 days", "2 working days", "3 months"])
def test_a_date_of_which_it_only_matters_that_there_is_one(desk: Desks, bound: str) -> None:
    """Any date would do, but from the first one of all no period can be counted back."""
    over = "scale: {from: change.received, until: order.promised_delivery}"
    tiers = f"tiers: [{{at least: {bound}, charge: free}}, {{otherwise: true, charge: 80.00}}]"
    one = desk(
        terms=[
            rule("dated", f"charge: {{fee: f, {over}, {tiers}}}", "order.promised_delivery: applicable"),
            rule("undated", line("10.00"), "order.promised_delivery: not applicable"),
        ]
    )
    assert open_(one, "change.received=2027-04-27 10:00") == ({FREE, PAID}, ("order.promised_delivery",))


def test_a_span_of_which_the_end_is_unknown(desk: Desks) -> None:
    tiers = "tiers: [{more than: 2 months, charge: 1.00}, {at least: 10 days, charge: 2.00}]"
    over = "scale: {from: change.received, until: order.promised_delivery}"
    one = desk(terms=rule("t", f"charge: {{fee: f, {over}, {tiers}}}"))
    decision = one.decision(KEPT)
    assert decision.open is not None
    assert decision.open.ask == ("order.promised_delivery",)


def test_when_every_completion_gives_one_answer_that_is_not_the_certain_one(desk: Desks) -> None:
    # free whether signed or not, but by another rule: which one must be known before it can be decided
    one = desk(
        terms=[
            rule("a", "charge: free", "agreement.signed: true"),
            rule("b", "charge: free", "agreement.signed: false"),
        ]
    )
    assert open_(one) == ({FREE}, ("agreement.signed",))


# Cells that only arithmetic shows -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ({"it": "sum: [costs.incurred, 0.07]"}, "at least 1234.56, less than 1234.58"),
        ({"it": "difference: [5000.00, costs.incurred]"}, "at least 1234.56, less than 1234.58"),
        ({"it": "share: 30 %, of: costs.incurred"}, "at least 1234.56, less than 1234.58"),
        (
            {"half": "share: 50 %, of: costs.incurred", "it": "sum: [half, half, 1.00]"},
            "more than 777.00, less than 777.03",
        ),
        ({"it": "largest: [costs.incurred, 100.00]"}, "at least 1234.56, less than 1234.58"),
        ({"it": "smallest: [costs.incurred, 5000.00]"}, "at least 1234.56, less than 1234.58"),
    ],
)
def test_a_narrow_window_behind_a_quantity(desk: Desks, words: dict[str, str], window: str) -> None:
    low, high = window.split(", ")
    inside = f"all: [{{it: {low}}}, {{it: {high}}}]"
    one = desk(
        defined(**words), terms=[rule("w", "charge: free", inside), rule("t", line("20.00"), f"not: {{{inside}}}")]
    )
    assert open_(one) == ({FREE, PAID}, ("costs.incurred",))


def test_a_narrow_window_against_the_charge(desk: Desks) -> None:
    low, high = "at least 8 x charge.computed", "at least 8 x charge.computed plus 0.02"
    window = f"change.cost: {low}, not: {{change.cost: {high}}}"
    one = desk(terms=rule("t", line("123.45")), goodwill=rule("w", "waive: {rate: 100 %, of: charge.computed}", window))
    # 8 x 123.45 is 987.60: only 987.60 and 987.61 let it off
    assert open_(one) == ({FREE, PAID}, ("change.cost",))
    assert open_(one, "change.cost=987.59") is PAID


def test_how_many_years_a_lifetime_must_have(desk: Desks) -> None:
    words = "lifetime value: {margin: 1000.00, years: order.persons, retention: 100 %, discount: 0 %}"
    one = desk(
        defined(worth=words),
        terms=[rule("w", "charge: free", "worth: 37000.00"), rule("t", line("20.00"), "not: {worth: 37000.00}")],
    )
    assert open_(one) == ({FREE, PAID}, ("order.persons",))


def test_a_window_of_hours_against_another_moment(desk: Desks) -> None:
    window = "order.concluded: after order.event_start, not: {order.concluded: after order.event_start plus 2 hours}"
    one = desk(terms=[rule("w", "charge: free", window), rule("t", line("20.00"), f"not: {{{window}}}")])
    assert open_(one, "order.event_start=2027-05-20 17:13") == ({FREE, PAID}, ("order.concluded",))


@pytest.mark.parametrize(
    "name", ["terms.version", "agreement.fees_disclosed", "order.concluded", "order.persons", "notice"]
)
def test_whether_a_fact_applies_is_asked_whatever_its_kind(desk: Desks, name: str) -> None:
    one = desk(
        defined(notice="span: {from: change.received, until: order.event_start}"),
        terms=[rule("w", line("10.00"), f"{name}: applicable"), rule("t", line("20.00"), f"{name}: not applicable")],
    )
    assert open_(one) == ({PAID}, ("order.event_start" if name == "notice" else name,))


def test_facts_that_cannot_be_guessed_do_not_hide_the_others(desk: Desks) -> None:
    one = desk(
        terms=[
            rule("w", line("10.00"), "agreement.fees_disclosed: includes storage"),
            rule("t", "charge: free", "not: {agreement.fees_disclosed: includes storage}, order.persons: 1"),
            rule("u", line("20.00"), "not: {any: [{agreement.fees_disclosed: includes storage}, {order.persons: 1}]}"),
        ]
    )
    assert open_(one) == ({FREE, PAID}, ("agreement.fees_disclosed", "order.persons"))


def test_a_fact_that_leads_to_one_tier_whatever_it_is(desk: Desks) -> None:
    # a hotel's scale is four months stricter for large parties; three days before the start both say 100 %
    scale = (
        "charge: {fee: f, of: order.value,"
        " scale: {from: change.received, until: order.promised_delivery, shift: later},"
        " tiers: [{more than: 14 days, charge: 10 %}, {otherwise: true, charge: 100 %}]}"
    )
    later = "choose: [{when: {change.capacity_share: at least 50 %}, is: 4 months}, {otherwise: 0 days}]"
    one = desk(defined(later=later), terms=rule("scale", scale))
    facts = (KEPT, "change.received=2027-04-27 10:00", "order.promised_delivery=2027-04-30", "order.value=500.00")

    decision = one.decision(*facts)

    assert (decision.verdict, decision.outcome.total, decision.open) == (PAID, 500_00, None)
    assert not decision.outcome.case.known("change.capacity_share")
    assert not decision.outcome.case.known("later")


def test_the_hour_that_was_filled_in_is_not_told(desk: Desks) -> None:
    one = desk(
        defined(notice="span: {from: change.received, until: order.event_start}"),
        terms=[rule("t", line("10.00"), "any: [{notice: at least 2 days}, {notice: less than 2 days}]")],
    )

    decision = one.decision(KEPT, "change.received=2027-04-28", "order.event_start=2027-04-30 12:00")

    assert (decision.verdict, decision.outcome.total) == (PAID, 10_00)
    assert decision.outcome.case["change.received"] == Day(date(2027, 4, 28))
