"""The facts on which a rule holds."""

from __future__ import annotations

from engine.core.atom import Atom, Compare
from engine.core.reading import holds
from engine.decision.explain import facts_of, rules_of
from tests.small_book import Desk, Desks, defined, rule


def because(one: Desk, origin: str, *facts: str) -> set[str]:
    return set(facts_of(one.ready.plan, origin, one.outcome(*facts).case))


def test_the_facts_a_rule_tested_with_those_behind_its_words(desk: Desks) -> None:
    one = desk(
        defined(loss="difference: [costs.incurred, costs.avoidable]", heavy="when: {loss: more than 50.00}"),
        terms=rule("t", "charge: {fee: f, amount: 1.00}", "heavy: true, change.received: on or after 2027-01-01"),
    )
    found = because(one, "t", "costs.incurred=80.00", "costs.avoidable=20.00")
    assert found == {"heavy", "costs.incurred", "costs.avoidable", "change.received", "terms"}


def test_of_several_ways_only_the_one_that_holds(desk: Desks) -> None:
    when = "any: [{order.persons: 1}, {order.term_months: 1}]"
    one = desk(individual=rule("i", "charge: free", when))
    assert because(one, "i", "order.persons=1", "order.term_months=2") == {"order.persons"}
    assert because(one, "i", "order.persons=2", "order.term_months=1") == {"order.term_months"}
    assert because(one, "i", "order.persons=2", "order.term_months=2") == set()


def test_the_core_rules_of_a_source_rule(desk: Desks) -> None:
    duty = "duties: [{do: tell, owner: order desk, due: now}]"
    tiers = "tiers: [{at least: 2, charge: 1.00}, {otherwise: true, charge: free}]"
    one = desk(individual=rule("i", f"charge: {{fee: f, scale: order.persons, {tiers}}}, {duty}"))
    assert [each.id for each in rules_of(one.ready.plan, "i")] == ["i/acceptance", "i/f#1", "i/f#2", "i/tell"]


def test_an_atom_holds_only_when_it_certainly_does(desk: Desks) -> None:
    one = desk(terms=rule("t", "charge: free", "order.persons: 3, order.concluded: before 2027-01-01 12:00"))
    plan = one.ready.plan
    case = one.outcome("order.persons=3", "order.concluded=2027-01-01", "order.term_months=null").case
    table = {
        Compare.EQ: (True, False),
        Compare.NE: (False, True),
        Compare.LT: (False, True),
        Compare.LE: (True, True),
        Compare.GT: (False, False),
        Compare.GE: (True, False),
        Compare.PRESENT: (True, True),
        Compare.ABSENT: (False, False),
    }
    for compare, found in table.items():
        assert tuple(holds(plan, Atom("order.persons", compare, value), case) for value in (3, 4)) == found
        absent = holds(plan, Atom("order.term_months", compare, 3), case)
        assert absent is (compare is Compare.ABSENT)
        # unknown, or known to the day only
        assert not holds(plan, Atom("supplier.employees", compare, 3), case)
        assert not holds(plan, Atom("order.concluded", compare, 3), case)
