"""The words of the business; docs/meaning.md, Facts, and DESIGN 2.8."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from engine.quantities.period import Period
from engine.quantities.value import NOT_APPLICABLE, UNKNOWN
from tests.small_book import Desk, Desks, defined

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def value(desk: Desks, meaning: str, *facts: str, **more: str) -> object:
    return desk(defined(it=f"report: always, {meaning}", **more)).outcome(*facts).reported["it"]


# Choices ------------------------------------------------------------------------------------------------------------

CHOICE = (
    "choose: [{when: {order.persons: at least 100}, is: 30.00}, {when: {order.persons: at least 10}, is: 20.00}, "
    "{otherwise: 10.00}]"
)


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        (["order.persons=100"], 3000),
        (["order.persons=99"], 2000),
        (["order.persons=9"], 1000),
        (["order.persons=null"], 1000),
        ([], UNKNOWN),
    ],
)
def test_a_choice_is_the_first_branch_that_holds(desk: Desks, facts: list[str], found: object) -> None:
    assert value(desk, CHOICE, *facts) == found


def test_an_unknown_branch_before_one_that_holds_leaves_the_choice_unknown(desk: Desks) -> None:
    meaning = (
        "choose: [{when: {order.persons: 1}, is: 1.00}, {when: {order.term_months: 1}, is: 2.00}, {otherwise: 3.00}]"
    )
    known = [
        (["order.persons=1"], 100),  # whatever comes after it
        (["order.term_months=1"], UNKNOWN),
        (["order.persons=2", "order.term_months=1"], 200),
        (["order.persons=2"], UNKNOWN),
        (["order.persons=2", "order.term_months=2"], 300),
    ]
    assert [value(desk, meaning, *facts) for facts, _ in known] == [found for _, found in known]


def test_a_choice_of_which_no_branch_holds_is_unknown(desk: Desks) -> None:
    meaning = "choose: [{when: {order.persons: 1}, is: 1.00}]"
    assert value(desk, meaning, "order.persons=2") is UNKNOWN


@pytest.mark.parametrize(
    ("branch", "facts", "found"),
    [
        ("is: 6 months", [], Period(months=6)),
        ("is: supplier", [], "supplier"),
        ("is: order.value", ["order.value=12.50"], 1250),
        ("is: order.value", ["order.value=null"], NOT_APPLICABLE),
        ("is: order.value", [], UNKNOWN),
    ],
)
def test_what_a_branch_may_be(desk: Desks, branch: str, facts: list[str], found: object) -> None:
    meaning = f"choose: [{{when: {{change.kind: cancellation}}, {branch}}}]"
    assert value(desk, meaning, *facts) == found


# Conditions ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("meaning", "facts", "found"),
    [
        ("when: {order.persons: at least 3}", ["order.persons=3"], True),
        ("when: {order.persons: at least 3}", ["order.persons=2"], False),
        ("when: {order.persons: at least 3}", ["order.persons=null"], False),
        ("when: {order.persons: at least 3}", [], UNKNOWN),
        ("not: {order.persons: at least 3}", ["order.persons=null"], True),
        ("not: {order.persons: at least 3}", [], UNKNOWN),
        # false, or true, whatever the unknown part is
        ("all: [{order.persons: 1}, {order.term_months: 1}]", ["order.persons=2"], False),
        ("all: [{order.persons: 1}, {order.term_months: 1}]", ["order.persons=1"], UNKNOWN),
        ("any: [{order.persons: 1}, {order.term_months: 1}]", ["order.persons=1"], True),
        ("any: [{order.persons: 1}, {order.term_months: 1}]", ["order.persons=2"], UNKNOWN),
        # parts that contradict each other on one fact
        ("all: [{order.persons: at most 2}, {order.persons: more than 2}]", [], False),
        ("all: [{order.persons: 1}, {not: {order.persons: 1}}]", [], False),
    ],
)
def test_a_condition_with_a_name(desk: Desks, meaning: str, facts: list[str], found: object) -> None:
    assert value(desk, meaning, *facts) is found


def test_a_named_condition_is_tested_as_any_fact(desk: Desks) -> None:
    words = {"many": "when: {order.persons: at least 3}"}
    for facts, found in ((["order.persons=3"], False), (["order.persons=null"], True), ([], UNKNOWN)):
        assert value(desk, "not: {many: true}", *facts, **words) is found
        assert value(desk, "when: {many: false}", *facts, **words) is found


# Quantities ---------------------------------------------------------------------------------------------------------

COSTS = ["costs.incurred=100.00", "costs.avoidable=30.00", "costs.savings=80.00"]


@pytest.mark.parametrize(
    ("meaning", "facts", "found"),
    [
        ("sum: [costs.incurred, costs.avoidable, 5.00]", COSTS, 13500),
        ("sum: [costs.incurred, costs.avoidable]", ["costs.incurred=null", "costs.avoidable=30.00"], 3000),
        ("sum: [costs.incurred, costs.avoidable]", ["costs.incurred=null", "costs.avoidable=null"], NOT_APPLICABLE),
        ("sum: [costs.incurred, costs.avoidable]", ["costs.avoidable=30.00"], UNKNOWN),
        ("difference: [costs.incurred, costs.avoidable, costs.savings]", COSTS, -1000),
        ("difference: [costs.incurred, costs.avoidable, costs.savings], at least: 0.00", COSTS, 0),
        ("difference: [costs.incurred, costs.avoidable]", ["costs.incurred=100.00", "costs.avoidable=null"], 10000),
        ("difference: [costs.incurred, costs.avoidable]", ["costs.incurred=null", "costs.avoidable=30.00"], -3000),
        ("smallest: [costs.incurred, costs.avoidable, 50.00]", COSTS, 3000),
        ("largest: [costs.incurred, costs.avoidable]", COSTS, 10000),
        ("largest: [costs.incurred, costs.avoidable]", ["costs.incurred=null", "costs.avoidable=30.00"], 3000),
        ("largest: [costs.incurred, costs.avoidable]", ["costs.incurred=null", "costs.avoidable=null"], NOT_APPLICABLE),
        # half up: 30 % of 0.05 is 0.015; 33.33 % of 100.00 is 33.33
        ("share: 30 %, of: order.value", ["order.value=0.05"], 2),
        ("share: 33.33 %, of: order.value", ["order.value=100.00"], 3333),
        ("share: 30 %, of: order.value", ["order.value=null"], NOT_APPLICABLE),
        ("share: change.capacity_share, of: order.value", ["order.value=null"], NOT_APPLICABLE),
        ("share: change.capacity_share, of: order.value", ["order.value=1.00"], UNKNOWN),
        ("share: 50 %, of: order.persons", ["order.persons=3"], 2),
        ("product: [order.persons, 12.50]", ["order.persons=3"], 3750),
        ("product: [order.persons, 12.50]", ["order.persons=null"], NOT_APPLICABLE),
        (
            "days: {from: order.arrival, until: order.departure}",
            ["order.arrival=2027-02-26", "order.departure=2027-03-02"],
            4,
        ),
        (
            "days: {from: order.promised_delivery, until: order.ready_on}",
            ["order.promised_delivery=2027-03-02", "order.ready_on=2027-02-26"],
            0,
        ),
        # local dates: half past eleven in the evening until half past midnight is one day
        (
            "days: {from: change.received, until: order.event_start}",
            ["change.received=2027-03-27 23:30", "order.event_start=2027-03-28 00:30"],
            1,
        ),
        (
            "days: {from: change.received, until: order.event_start}",
            ["change.received=2027-03-27", "order.event_start=2027-03-28 00:30"],
            1,
        ),
        ("date: order.delivered, plus: 6 months", ["order.delivered=2026-08-31"], date(2027, 2, 28)),
        ("date: order.delivered, minus: 6 months", ["order.delivered=2028-08-31"], date(2028, 2, 29)),
        (
            "date: change.received, plus: 36 hours",
            ["change.received=2027-03-27 12:00"],
            datetime(2027, 3, 29, 1, tzinfo=AMSTERDAM),
        ),
        ("date: order.delivered, plus: 6 months", ["order.delivered=null"], NOT_APPLICABLE),
        ("amount: 150.00", [], 15000),
        ("rate: 8 %", [], 800),
        ("period: 6 months", [], Period(months=6)),
        ("count: 3", [], 3),
    ],
)
def test_a_quantity(desk: Desks, meaning: str, facts: list[str], found: object) -> None:
    assert value(desk, meaning, *facts) == found


@pytest.mark.parametrize(
    ("years", "retention", "discount", "found"),
    [
        # 1000.00 kept with 80 % and discounted at 25 %: 640.00 the first year, 409.60 the second
        (2, "80 %", "25 %", 104960),
        (0, "80 %", "25 %", 0),
        (3, "100 %", "0 %", 300000),
        # 0.5 / 1.1 = 5/11: 454.545... + 206.611... = 661.157
        (2, "50 %", "10 %", 66116),
    ],
)
def test_lifetime_value(desk: Desks, years: int, retention: str, discount: str, found: int) -> None:
    meaning = f"lifetime value: {{margin: 1000.00, years: {years}, retention: {retention}, discount: {discount}}}"
    assert value(desk, meaning) == found


def test_lifetime_value_has_none_without_one_of_its_parts(desk: Desks) -> None:
    parts = "margin: customer.annual_margin, years: order.term_months, retention: 80 %, discount: 8 %"
    meaning = f"lifetime value: {{{parts}}}"
    assert value(desk, meaning, "customer.annual_margin=null", "order.term_months=3") is NOT_APPLICABLE
    # not applicable whatever the unknown part is
    assert value(desk, meaning, "customer.annual_margin=null") is NOT_APPLICABLE
    assert value(desk, meaning, "customer.annual_margin=1.00") is UNKNOWN


def test_definitions_are_derived_in_their_own_order_whatever_they_are_called(desk: Desks) -> None:
    words = {
        "z": "sum: [order.value, 1.00]",
        "y": "choose: [{when: {z: more than 10.00}, is: z}, {otherwise: 0.00}]",
        "x": "sum: [y, 1.00]",
        "w": "when: {x: more than 12.00}",
        "a": "choose: [{when: {w: true}, is: x}, {otherwise: 5.00}]",
    }
    assert value(desk, "sum: [a, 0.00]", "order.value=11.00", **words) == 1300
    assert value(desk, "sum: [a, 0.00]", "order.value=10.00", **words) == 500
    assert value(desk, "sum: [a, 0.00]", "order.value=9.00", **words) == 500


def test_a_definition_may_build_on_an_answer(desk: Desks) -> None:
    words = {
        "tenfold": "product: [10, charge.computed]",
        "dear": "when: {tenfold: more than order.value}",
        "off": "choose: [{when: {dear: true}, is: 100.00}, {otherwise: 0.00}]",
    }
    one: Desk = desk(
        defined(**words),
        terms='- {id: t, clause: "1", then: {charge: {fee: f, amount: 300.00}}, because: {en: B, nl: B}}',
        goodwill='- {id: w, clause: "1", then: {waive: {amount: off}}, because: {en: B, nl: B}}',
    )
    assert one.outcome("order.value=2999.99", "change.kind=change").total == 20000
    assert one.outcome("order.value=3000.00", "change.kind=change").total == 30000


# Pro rata -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        (["change.new_persons=1", "order.persons=3", "order.value=0.05"], 2),  # 1.67 cents
        (["change.new_persons=1", "order.persons=2", "order.value=0.05"], 3),  # 2.5 cents
        (["change.new_persons=1", "order.persons=2"], UNKNOWN),
        # of nothing there is no part, whatever is unknown
        (["order.persons=0"], NOT_APPLICABLE),
        (["order.value=null"], NOT_APPLICABLE),
    ],
)
def test_a_proportion(desk: Desks, facts: list[str], found: object) -> None:
    assert value(desk, "part: change.new_persons, whole: order.persons, of: order.value", *facts) == found
