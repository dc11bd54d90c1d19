"""Which rule would have helped, and the one fact it missed."""

from __future__ import annotations

import pytest

from tests.small_book import Desk, Desks, rule

PRICE = rule("t", "charge: {fee: f, amount: 100.00}")
WHEN = "order.persons: at least 10, customer.type: business"


def lacked(one: Desk, *facts: str) -> list[tuple[str, str]]:
    return [(each.rule, each.axis) for each in one.decision("change.kind=change", *facts).missed]


@pytest.mark.parametrize(
    "rules",
    [
        {"goodwill": [rule("kind", "waive: {amount: 10.00}", WHEN)]},
        {"guideline": [rule("kind", "charge: {fee: f, amount: 60.00}", WHEN)]},
        {"terms": [PRICE, rule("kind", "charge: {fee: f, amount: 60.00}", WHEN, "t")]},
    ],
)
def test_a_kinder_rule_that_misses_one_fact(desk: Desks, rules: dict[str, list[str]]) -> None:
    one = desk(**{"terms": PRICE, **rules})
    assert lacked(one, "order.persons=9", "customer.type=business") == [("kind", "order.persons")]
    assert lacked(one, "order.persons=10", "customer.type=consumer") == [("kind", "customer.type")]
    # two facts are missing, or none
    assert lacked(one, "order.persons=9", "customer.type=consumer") == []
    assert lacked(one, "order.persons=10", "customer.type=business") == []
    # what is not known is missing too
    assert lacked(one, "customer.type=business") == [("kind", "order.persons")]


def test_a_rule_of_the_terms_was_not_missed(desk: Desks) -> None:
    one = desk(terms=[PRICE, rule("other", "charge: {fee: g, amount: 60.00}", WHEN)])
    assert lacked(one, "order.persons=9", "customer.type=business") == []


def test_a_rule_about_another_kind_of_change_was_not_missed(desk: Desks) -> None:
    one = desk(terms=PRICE, goodwill=rule("kind", "waive: {amount: 10.00}", "change.kind: cancellation"))
    assert lacked(one) == []


def test_one_way_that_misses_one_fact_is_enough(desk: Desks) -> None:
    when = f"any: [{{{WHEN}}}, {{agreement.signed: true}}]"
    one = desk(terms=PRICE, goodwill=rule("kind", "waive: {amount: 10.00}", when))
    facts = ("order.persons=9", "customer.type=consumer", "agreement.signed=false")
    assert lacked(one, *facts) == [("kind", "agreement.signed")]
