"""What the customer could ask instead of ending the order."""

from __future__ import annotations

from engine.answers.alternatives import Alternative
from engine.decision.outcome import Verdict
from tests.small_book import Desk, Desks, rule

ENDED = rule("end", "charge: {fee: f, amount: 300.00}", "change.kind: cancellation")
MOVE = "change.kind: change, change.aspect: date"
ORDER = ("order.value=1000.00", "order.promised_delivery=2027-04-30")


def offered(one: Desk, *facts: str) -> list[Alternative]:
    return list(one.decision(*ORDER, *facts).alternatives)


def test_a_change_that_keeps_the_order_for_less(desk: Desks) -> None:
    one = desk(terms=[ENDED, rule("move", "charge: {fee: f, amount: 50.00}", MOVE)])
    (found,) = offered(one)
    assert (found.kind, found.aspect, found.verdict, found.total) == ("change", "date", Verdict.PAID, 5000)
    assert (found.rules, found.until) == (("move",), None)


def test_until_when_it_can_be_asked(desk: Desks) -> None:
    scale = "charge: {fee: f, scale: {from: change.received, until: order.promised_delivery}, tiers: "
    tiers = "[{at least: 14 days, charge: free}, {otherwise: true, charge: 90.00}]}"
    one = desk(terms=[ENDED, rule("move", scale + tiers, MOVE)])
    (free,) = offered(one)
    # the 16th of April is the last day that is 14 days before the 30th
    assert free.verdict is Verdict.FREE
    assert free.until is not None
    assert free.until.isoformat() == "2027-04-16T23:59:00+02:00"
    (paid,) = offered(one, "change.received=2027-04-17 08:00")
    assert (paid.total, paid.until) == (9000, None)


def test_nothing_is_offered_that_costs_as_much_or_is_not_decided(desk: Desks) -> None:
    dear = desk(terms=[ENDED, rule("move", "charge: {fee: f, amount: 300.00}", MOVE)])
    assert offered(dear) == []
    unknown = desk(terms=[ENDED, rule("move", "charge: free", f"{MOVE}, agreement.signed: true")])
    assert offered(unknown) == []
    assert [each.aspect for each in offered(unknown, "agreement.signed=true")] == ["date"]
    referred = desk(terms=[ENDED, rule("move", "acceptance: {refer: order desk}", MOVE)])
    assert offered(referred) == []


def test_a_duty_that_hangs_on_an_unknown_fact_does_not_stand_in_the_way(desk: Desks) -> None:
    duty = rule("d", "duties: [{do: tell, owner: order desk, due: now}]", "agreement.signed: true")
    one = desk(terms=[ENDED, rule("move", "charge: free", MOVE), duty])
    assert [each.aspect for each in offered(one)] == ["date"]


def test_a_rejected_cancellation_has_alternatives_and_a_free_one_has_none(desk: Desks) -> None:
    rules = [
        rule("no", "acceptance: reject", "change.kind: cancellation, order.persons: 1"),
        rule("free", "charge: free", "change.kind: cancellation, order.persons: 2"),
        rule("move", "charge: {fee: f, amount: 50.00}", MOVE),
        rule("person", "charge: free", "change.kind: change, change.aspect: person"),
    ]
    one = desk(terms=rules)
    assert [(each.aspect, each.total) for each in offered(one, "order.persons=1")] == [("date", 5000), ("person", 0)]
    assert offered(one, "order.persons=2") == []


def test_a_change_that_keeps_the_order_needs_none(desk: Desks) -> None:
    one = desk(
        terms=[rule("q", "charge: {fee: f, amount: 90.00}", "change.aspect: quantity"), rule("m", "charge: free", MOVE)]
    )
    assert offered(one, "change.kind=change", "change.aspect=quantity") == []
