"""What a condition means once it is lowered: every test, negated and not, known, unknown and not applicable."""

from __future__ import annotations

import pytest

from engine.quantities.value import UNKNOWN
from tests.small_book import Desk, Desks, defined

T, F, U = True, False, UNKNOWN


def asked(desk: Desks, test: str, facts: list[str], **words: str) -> list[object]:
    """Whether `test` holds for each fact, and whether `not: {test}` does."""
    one: Desk = desk(defined(**words, it=f"report: always, when: {{{test}}}", other=f"report: always, not: {{{test}}}"))
    found: list[object] = []
    for fact in facts:
        reported = one.outcome(*filter(None, fact.split("; "))).reported
        opposite = {True: False, False: True, UNKNOWN: UNKNOWN}[reported["it"]]
        assert reported["other"] is opposite, fact
        found.append(reported["it"])
    return found


STAGES = [f"order.stage={stage}" for stage in ("concluded", "planned", "ready", "null")] + [""]


@pytest.mark.parametrize(
    ("test", "found"),
    [
        ("planned", [F, T, F, F, U]),
        ("[concluded, ready]", [T, F, T, F, U]),
        ("planned or later", [F, T, T, F, U]),
        ("planned or earlier", [T, T, F, F, U]),
        ("not planned", [T, F, T, F, U]),
        ("quoted or later", [T, T, T, F, U]),
        ("applicable", [T, T, T, F, U]),
        ("not applicable", [F, F, F, T, U]),
    ],
)
def test_an_ordered_choice(desk: Desks, test: str, found: list[object]) -> None:
    assert asked(desk, f"order.stage: {test}", STAGES) == found


@pytest.mark.parametrize(
    ("test", "found"),
    [("true", [T, F, F, U]), ("false", [F, T, F, U]), ("applicable", [T, T, F, U]), ("not applicable", [F, F, T, U])],
)
def test_a_truth(desk: Desks, test: str, found: list[object]) -> None:
    facts = [f"agreement.signed={value}" for value in ("true", "false", "null")]
    assert asked(desk, f"agreement.signed: {test}", [*facts, ""]) == found


NUMBERS = [f"order.persons={value}" for value in (2, 3, 4, "null")] + [""]


@pytest.mark.parametrize(
    ("test", "found"),
    [
        ("3", [F, T, F, F, U]),
        ("not 3", [T, F, T, F, U]),
        ("more than 3", [F, F, T, F, U]),
        ("at least 3", [F, T, T, F, U]),
        ("less than 3", [T, F, F, F, U]),
        ("at most 3", [T, T, F, F, U]),
        ("applicable", [T, T, T, F, U]),
        ("not applicable", [F, F, F, T, U]),
    ],
)
def test_a_number(desk: Desks, test: str, found: list[object]) -> None:
    assert asked(desk, f"order.persons: {test}", NUMBERS) == found


DATES = [f"order.delivered=2027-03-{day}" for day in ("09", 10, 11)] + ["order.delivered=null", ""]


@pytest.mark.parametrize(
    ("test", "found"),
    [
        ("before 2027-03-10", [T, F, F, F, U]),
        ("on or before 2027-03-10", [T, T, F, F, U]),
        ("on 2027-03-10", [F, T, F, F, U]),
        ("on or after 2027-03-10", [F, T, T, F, U]),
        ("after 2027-03-10", [F, F, T, F, U]),
        # a moment and a date: by local date
        ("before change.received", [T, F, F, F, U]),
        ("on or before change.received", [T, T, F, F, U]),
        ("before day_after", [T, T, F, F, U]),
    ],
)
def test_a_date(desk: Desks, test: str, found: list[object]) -> None:
    # half an hour past midnight on the 10th is still the 9th in Greenwich
    received = "change.received=2027-03-10 00:30"
    words = {"day_after": "date: change.received, plus: 1 day"}
    assert asked(desk, f"order.delivered: {test}", [f"{received}; {fact}" for fact in DATES], **words) == found


MOMENTS = ["2027-03-10 11:59", "2027-03-10 12:00", "2027-03-10 12:01", "2027-03-11 00:00", "null", "2027-03-10", ""]


@pytest.mark.parametrize(
    ("test", "found"),
    [
        ("before 2027-03-10 12:00", [T, F, F, F, F, U, U]),
        ("on or after 2027-03-10 12:00", [F, T, T, T, F, U, U]),
        ("after order.event_start", [F, F, T, T, F, U, U]),
        ("on or after order.event_start", [F, T, T, T, F, U, U]),
        # of a moment of which only the date is known, the local date is known
        ("on 2027-03-10", [T, T, T, F, F, T, U]),
        ("after 2027-03-10", [F, F, F, T, F, F, U]),
        ("on or after order.ready_on", [T, T, T, T, F, T, U]),
    ],
)
def test_a_moment(desk: Desks, test: str, found: list[object]) -> None:
    others = "order.event_start=2027-03-10 12:00; order.ready_on=2027-03-10"
    facts = [f"{others}; order.concluded={moment}" if moment else others for moment in MOMENTS]
    assert asked(desk, f"order.concluded: {test}", facts) == found


@pytest.mark.parametrize(
    ("test", "facts", "found"),
    [
        ("at least 8 x costs.savings", ["800.00 100.00", "799.99 100.00"], [T, F]),
        ("more than costs.savings", ["100.01 100.00", "100.00 100.00"], [T, F]),
        ("at most 1.5 x costs.savings plus 100.00", ["250.00 100.00", "250.01 100.00"], [T, F]),
        # 1.5 x 0.01 is one and a half cents: nothing is rounded before it is compared
        ("at most 1.5 x costs.savings", ["0.01 0.01", "0.02 0.01", "0.03 0.02"], [T, F, T]),
        ("at least costs.savings minus 100.00", ["0.00 100.00", "0.00 100.01"], [T, F]),
        ("not costs.savings", ["5.00 5.00", "5.01 5.00"], [F, T]),
        ("less than 1/3 x costs.savings", ["1.00 3.00", "0.99 3.00"], [F, T]),
        # not applicable as soon as one of them is; unknown when one of them is
        ("at most costs.savings", ["null 1.00", "1.00 null", "null null", "null ?", "? null"], [F] * 5),
        ("at most costs.savings", ["? 1.00", "1.00 ?", "? ?"], [U, U, U]),
        ("not costs.savings", ["null 1.00", "1.00 null", "? 1.00"], [F, F, U]),
    ],
)
def test_a_relation(desk: Desks, test: str, facts: list[str], found: list[object]) -> None:
    written = []
    for fact in facts:
        names = zip(("order.value", "costs.savings"), fact.split(), strict=True)
        written.append("; ".join(f"{name}={value}" for name, value in names if value != "?"))
    assert asked(desk, f"order.value: {test}", written) == found


def test_a_relation_of_dates_with_days_between(desk: Desks) -> None:
    facts = [f"order.promised_delivery=2027-03-10; order.ready_on=2027-03-{day}" for day in (13, 14)]
    assert asked(desk, "order.ready_on: on or before order.promised_delivery plus 3 days", facts) == [T, F]


def test_a_relation_of_moments_across_the_change_of_the_clocks(desk: Desks) -> None:
    # 24 hours after noon on the day before the clocks go forward is one o'clock
    received = "change.received=2027-03-27 12:00"
    facts = [f"{received}; order.event_start=2027-03-28 {clock}" for clock in ("12:59", "13:00", "13:01")]
    assert asked(desk, "order.event_start: on or after change.received plus 24 hours", facts) == [F, T, T]


SETS = [f"agreement.fees_disclosed={value}" for value in ("[a, b]", "[b]", "[]", "null")] + [""]


@pytest.mark.parametrize(
    ("test", "found"),
    [
        ("includes a", [T, F, F, F, U]),
        ("includes b", [T, T, F, F, U]),
        ("applicable", [T, T, T, F, U]),
        ("not applicable", [F, F, F, T, U]),
    ],
)
def test_a_set(desk: Desks, test: str, found: list[object]) -> None:
    assert asked(desk, f"agreement.fees_disclosed: {test}", SETS) == found


def test_a_text_applies_or_not(desk: Desks) -> None:
    facts = ["terms.version=2027-1", "terms.version=null", ""]
    assert asked(desk, "terms.version: applicable", facts) == [T, F, U]


TABLE = [
    "order.persons=3; order.term_months=1",
    "order.persons=3; order.term_months=null",
    "order.persons=3",
    "order.persons=null; order.term_months=1",
    "order.persons=2; order.term_months=2",
    "order.persons=2",
    "",
]


@pytest.mark.parametrize(
    ("test", "found"),
    [
        ("order.persons: 3, order.term_months: 1", [T, F, U, F, F, F, U]),
        ("any: [{order.persons: 3}, {order.term_months: 1}]", [T, T, T, T, F, U, U]),
        ("all: [{not: {order.persons: 3}}, {not: {order.term_months: 1}}]", [F, F, F, F, T, U, U]),
        ("order.persons: 3, not: {order.term_months: 1}", [F, T, U, F, F, F, U]),
        ("not: {any: [{order.persons: 3, order.term_months: 1}, {order.persons: 2}]}", [F, T, U, T, F, F, U]),
    ],
)
def test_any_all_and_not(desk: Desks, test: str, found: list[object]) -> None:
    assert asked(desk, test, TABLE) == found


def test_parts_that_contradict_each_other_are_false_of_an_unknown_fact(desk: Desks) -> None:
    meaning = "when: {order.persons: at most 2, any: [{order.persons: 3}, {order.persons: more than 4}]}"
    assert desk(defined(it=f"report: always, {meaning}")).outcome().reported["it"] is F
