"""Which of the facts taken as given could change the answer; DESIGN 2.1."""

from __future__ import annotations

from engine.answers.assumptions import Assumed
from engine.decision.outcome import Verdict
from tests.small_book import MANIFEST, Desk, Desks, rule

KEPT = ("change.kind=change", "payments.paid=0.00")
LATE = [
    rule("t", "charge: {fee: f, amount: 100.00}", "supplier.days_late: 0"),
    rule(
        "late",
        "charge: {fee: f, amount: 40.00}",
        "supplier.days_late: at least 1, not: {supplier.days_late: at least 15}",
    ),
    rule("very", "charge: free", "supplier.days_late: at least 15"),
]


def told(one: Desk, *facts: str) -> dict[str, Assumed]:
    return {each.name: each for each in one.decision(*facts).assumed}


def test_an_assumption_that_tells_with_the_best_case_for_the_customer(desk: Desks) -> None:
    (found,) = told(desk(terms=LATE), *KEPT).values()
    # free from 15 days on: the least number that gives it
    assert (found.name, found.value, found.otherwise) == ("supplier.days_late", 0, 15)
    assert (found.verdict, found.total) == (Verdict.FREE, 0)


def test_what_is_stated_is_no_assumption(desk: Desks) -> None:
    assert told(desk(terms=LATE), *KEPT, "supplier.days_late=0") == {}


def test_an_assumption_that_changes_nothing_is_not_told(desk: Desks) -> None:
    one = desk(
        terms=[
            rule("t", "charge: {fee: f, amount: 100.00}", "terms.competing: none"),
            rule("u", "charge: {fee: f, amount: 100.00}", "not: {terms.competing: none}"),
            rule("v", "charge: {fee: g, amount: 5.00}", "complaint.open: 0"),
            rule("w", "charge: {fee: g, amount: 5.00}", "complaint.open: more than 0"),
        ]
    )
    assert told(one, *KEPT) == {}


def test_what_was_paid_is_told_where_it_would_be_settled(desk: Desks) -> None:
    one = desk(terms=rule("t", "charge: {fee: f, amount: 100.00}"))
    ended = ("change.kind=cancellation", "order.value=1000.00")
    # with nothing paid there is nothing that performed work could use up
    assert {name: each.value for name, each in told(one, *ended).items()} == {"payments.paid": 0}
    paid = told(one, *ended, "payments.paid=300.00")
    assert {name: (each.value, each.total) for name, each in paid.items()} == {"order.performed_value": (0, 10000)}


def test_a_book_sets_an_assumption_of_its_own(desk: Desks) -> None:
    one = desk(
        manifest=f"{MANIFEST}    assume: {{supplier.days_late: 20}}\n",
        terms=LATE,
    )
    decision = one.decision(*KEPT)
    assert decision.verdict is Verdict.FREE
    (found,) = decision.assumed
    assert (found.value, found.verdict, found.total) == (20, Verdict.PAID, 4000)
