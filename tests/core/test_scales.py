"""Scales and the spans they go over; docs/meaning.md, Spans and Rules."""

from __future__ import annotations

import pytest

from engine.decision.outcome import Cause, Verdict
from engine.quantities.value import UNKNOWN
from tests.small_book import Desk, Desks, defined, rule

NOTICE = "span: {from: change.received, until: order.promised_delivery}"
"""By dates, backwards: the promised delivery is a date."""


def scale(over: str, *tiers: str, more: str = "") -> str:
    return rule("scale", f"charge: {{fee: f, scale: {over}, of: order.value, tiers: [{', '.join(tiers)}]{more}}}")


def charged(one: Desk, *facts: str) -> int | None:
    """Cents; None where no line was charged."""
    lines = one.outcome("order.value=1000.00", *facts).agreed.lines
    assert len(lines) <= 1
    return lines[0].amount if lines else None


def by_date(desk: Desks, *tiers: str, **words: str) -> Desk:
    return desk(
        *([defined(**words)] if words else []),
        terms=scale("{from: change.received, until: order.promised_delivery}", *tiers),
    )


STEPS = (
    "{more than: 2 months, charge: 12 %}",
    "{at least: 10 days, charge: 30 %}",
    "{otherwise: true, charge: 55.00}",
)


@pytest.mark.parametrize(
    ("received", "cents"),
    [
        # two months before 30 April is the last day of February
        ("2027-02-27 23:59", 12000),
        ("2027-02-28 00:00", 30000),
        ("2027-04-20 23:59", 30000),
        ("2027-04-21 00:00", 5500),
        ("2027-04-30 12:00", 5500),
        ("2027-05-09 12:00", 5500),  # a span that ends before it starts is shorter than every bound
        ("2027-02-27", 12000),
        ("2027-04-20", 30000),
    ],
)
def test_the_first_tier_that_holds(desk: Desks, received: str, cents: int) -> None:
    assert charged(by_date(desk, *STEPS), f"change.received={received}", "order.promised_delivery=2027-04-30") == cents


def test_a_scale_that_is_not_applicable_says_nothing_about_the_charge_but_accepts(desk: Desks) -> None:
    for tiers in (STEPS, ("{otherwise: true, charge: 55.00}",)):
        outcome = by_date(desk, *tiers).outcome("order.value=1000.00", "order.promised_delivery=null")
        assert (outcome.acceptance.accepted, outcome.agreed.lines, outcome.verdict) == (True, (), Verdict.REFER)
        assert [referral.cause for referral in outcome.referrals] == [Cause.SILENT]


def test_a_scale_that_is_only_otherwise(desk: Desks) -> None:
    one = by_date(desk, "{otherwise: true, charge: 55.00}")
    assert charged(one, "order.promised_delivery=2027-04-30") == 5500
    number = desk(terms=scale("order.persons", "{otherwise: true, charge: 55.00}"))
    assert (charged(number, "order.persons=1"), charged(number, "order.persons=null")) == (5500, None)


def test_no_tier_holds_and_there_is_no_otherwise(desk: Desks) -> None:
    one = by_date(desk, "{at least: 10 days, charge: 30 %}")
    outcome = one.outcome("change.received=2027-04-25 12:00", "order.promised_delivery=2027-04-30")
    assert [referral.cause for referral in outcome.referrals] == [Cause.SILENT]


def test_a_tier_that_is_free_and_one_of_0_percent(desk: Desks) -> None:
    one = by_date(
        desk,
        "{more than: 20 days, charge: free}",
        "{more than: 10 days, charge: 0 %}",
        "{otherwise: true, charge: 1.00}",
    )
    facts = "order.promised_delivery=2027-04-30"
    free, zero, due = (
        one.outcome(f"change.received=2027-04-{day} 12:00", "order.value=9.00", facts) for day in ("01", 15, 25)
    )
    assert [(each.verdict, len(each.agreed.lines)) for each in (free, zero, due)] == [
        (Verdict.FREE, 0),
        (Verdict.FREE, 1),
        (Verdict.PAID, 1),
    ]


@pytest.mark.parametrize(
    ("bound", "on", "shorter", "longer"),
    [
        ("more than", False, False, True),
        ("at least", True, False, True),
        ("less than", False, True, False),
        ("at most", True, True, False),
        ("exactly", True, False, False),
    ],
)
def test_each_bound_says_whether_it_is_open_or_closed(
    desk: Desks, bound: str, on: bool, shorter: bool, longer: bool
) -> None:
    one = by_date(desk, f"{{{bound}: 10 days, charge: 5.00}}", "{otherwise: true, charge: 9.00}")
    days = {"2027-04-20": on, "2027-04-21": shorter, "2027-04-19": longer}
    found = {day: charged(one, f"change.received={day} 12:00", "order.promised_delivery=2027-04-30") for day in days}
    assert found == {day: 500 if holds else 900 for day, holds in days.items()}


def test_bands_with_two_bounds(desk: Desks) -> None:
    one = by_date(
        desk,
        "{at least: 20 days, charge: 1.00}",
        "{at least: 10 days, less than: 20 days, charge: 2.00}",
        "{more than: 3 days, at most: 5 days, charge: 3.00}",
        "{otherwise: true, charge: 4.00}",
    )
    found = {
        day: charged(one, f"change.received=2027-04-{day:02} 12:00", "order.promised_delivery=2027-04-30")
        for day in (10, 11, 20, 21, 24, 25, 26, 27)
    }
    assert found == {10: 100, 11: 200, 20: 200, 21: 400, 24: 400, 25: 300, 26: 300, 27: 400}


def test_28_days_and_one_month_on_one_scale_in_february(desk: Desks) -> None:
    one = by_date(
        desk,
        "{at least: 1 month, charge: 1.00}",
        "{at least: 28 days, charge: 2.00}",
        "{otherwise: true, charge: 3.00}",
    )
    # before 28 March 2027 (28 days in February) both fall on 28 February; before 28 April a month is 31 days
    march = {
        day: charged(one, f"change.received={day} 12:00", "order.promised_delivery=2027-03-28")
        for day in ("2027-02-28", "2027-03-01")
    }
    april = {
        day: charged(one, f"change.received={day} 12:00", "order.promised_delivery=2027-04-28")
        for day in ("2027-03-28", "2027-03-29", "2027-03-31", "2027-04-01")
    }
    assert march == {"2027-02-28": 100, "2027-03-01": 300}
    assert april == {"2027-03-28": 100, "2027-03-29": 200, "2027-03-31": 200, "2027-04-01": 300}
    # before 31 March a month ends on the last day of February, which is 31 days
    assert charged(one, "change.received=2027-03-01 12:00", "order.promised_delivery=2027-03-31") == 200


def test_a_band_between_28_days_and_one_month(desk: Desks) -> None:
    one = by_date(desk, "{at least: 28 days, less than: 1 month, charge: 1.00}", "{otherwise: true, charge: 2.00}")
    found = {
        day: charged(one, f"change.received={day} 12:00", "order.promised_delivery=2027-04-28")
        for day in ("2027-03-28", "2027-03-29", "2027-03-31", "2027-04-01")
    }
    assert found == {"2027-03-28": 200, "2027-03-29": 100, "2027-03-31": 100, "2027-04-01": 200}
    assert charged(one, "order.promised_delivery=null") is None


def test_a_scale_over_a_number_and_over_a_rate(desk: Desks) -> None:
    number = desk(
        terms=scale(
            "order.persons",
            "{at least: 10, charge: 10 %}",
            "{more than: 2, less than: 5, charge: 5.00}",
            "{otherwise: true, charge: 7.00}",
        )
    )
    found = {persons: charged(number, f"order.persons={persons}") for persons in (2, 3, 4, 5, 9, 10, "null")}
    assert found == {2: 700, 3: 500, 4: 500, 5: 700, 9: 700, 10: 10000, "null": None}
    rate = desk(
        terms=scale("change.quantity_share", "{more than: 12.5 %, charge: 1.00}", "{otherwise: true, charge: 2.00}")
    )
    assert [charged(rate, f"change.quantity_share={share}") for share in ("12.5 %", "12.51 %")] == [200, 100]


def test_a_minimum_and_a_maximum_beside_a_scale(desk: Desks) -> None:
    one = desk(
        terms=scale(
            "order.persons",
            "{at least: 10, charge: 10 %}",
            "{otherwise: true, charge: 60 %}",
            more=", at least: 250.00, at most: 500.00",
        )
    )
    assert (charged(one, "order.persons=10"), charged(one, "order.persons=1")) == (25000, 50000)


def test_the_span_of_a_definition_and_the_same_span_in_a_scale_are_one(desk: Desks) -> None:
    one = desk(defined(notice=NOTICE), terms=scale("notice", *STEPS))
    assert charged(one, "change.received=2027-04-20 12:00", "order.promised_delivery=2027-04-30") == 30000


# Spans --------------------------------------------------------------------------------------------------------------


def holds(desk: Desks, span: str, test: str, *facts: str) -> object:
    return desk(defined(s=f"span: {span}", it=f"report: always, when: {{s: {test}}}")).outcome(*facts).reported["it"]


INSTANTS = "{from: change.received, until: order.event_start}"
BY_DAY = "{from: change.received, until: the day of order.event_start}"
FORWARDS = "{from: order.concluded, until: change.received}"


@pytest.mark.parametrize(
    ("span", "test", "received", "other", "found"),
    [
        # backwards, at the same clock time: at or before the end less 14 days
        (INSTANTS, "at least 14 days", "2027-05-06 19:00", "2027-05-20 19:00", True),
        (INSTANTS, "at least 14 days", "2027-05-06 19:01", "2027-05-20 19:00", False),
        (INSTANTS, "more than 14 days", "2027-05-06 19:00", "2027-05-20 19:00", False),
        (INSTANTS, "exactly 14 days", "2027-05-06 19:00", "2027-05-20 19:00", True),
        # the same, by local dates
        (BY_DAY, "at least 14 days", "2027-05-06 23:59", "2027-05-20 00:30", True),
        (BY_DAY, "at least 14 days", "2027-05-07 00:00", "2027-05-20 23:30", False),
        # the clocks go forward on 28 March: a day before is the same clock time, 24 hours before is not
        (INSTANTS, "at least 1 day", "2027-03-27 12:00", "2027-03-28 12:00", True),
        (INSTANTS, "at least 24 hours", "2027-03-27 12:00", "2027-03-28 12:00", False),
        (INSTANTS, "at least 24 hours", "2027-03-27 11:00", "2027-03-28 12:00", True),
        (INSTANTS, "exactly 23 hours", "2027-03-27 12:00", "2027-03-28 12:00", True),
        # and back on 31 October
        (INSTANTS, "at least 24 hours", "2027-10-30 13:00", "2027-10-31 12:00", True),
        (INSTANTS, "more than 24 hours", "2027-10-30 12:59", "2027-10-31 12:00", True),
        # months come first, to the last day of a shorter month: a month before 31 March is 28 February
        (INSTANTS, "at least 1 month", "2027-02-28 10:00", "2027-03-31 10:00", True),
        (INSTANTS, "at least 1 month", "2027-02-28 10:01", "2027-03-31 10:00", False),
        # a moment of which only the date is known: known where the whole day gives one answer
        (INSTANTS, "at least 14 days", "2027-05-05", "2027-05-20 19:00", True),
        (INSTANTS, "at least 14 days", "2027-05-06", "2027-05-20 19:00", UNKNOWN),
        (INSTANTS, "at least 14 days", "2027-05-07", "2027-05-20 19:00", False),
        (INSTANTS, "at least 14 days", "2027-05-06 19:00", "2027-05-20", UNKNOWN),
        (BY_DAY, "at least 14 days", "2027-05-06", "2027-05-20 19:00", True),
        (INSTANTS, "applicable", "2027-05-06", "null", False),
        (INSTANTS, "at least 14 days", "2027-05-06 19:00", "null", False),
    ],
)
def test_backwards_from_the_end(desk: Desks, span: str, test: str, received: str, other: str, found: object) -> None:
    assert holds(desk, span, test, f"change.received={received}", f"order.event_start={other}") is found


@pytest.mark.parametrize(
    ("test", "concluded", "received", "found"),
    [
        # a month after 31 January is the last of February; backwards it would be 31 January to 28 February
        ("at most 1 month", "2027-01-31 10:00", "2027-02-28 10:00", True),
        ("at most 1 month", "2027-01-31 10:00", "2027-02-28 10:01", False),
        ("exactly 1 month", "2027-01-28 10:00", "2027-02-28 10:00", True),
        ("at most 14 days", "2027-03-20 12:00", "2027-04-03 12:00", True),
        ("less than 14 days", "2027-03-20 12:00", "2027-04-03 12:00", False),
        ("at most 48 hours", "2027-03-27 12:00", "2027-03-29 13:00", True),
        ("at most 48 hours", "2027-03-27 12:00", "2027-03-29 13:01", False),
    ],
)
def test_forwards_from_the_start(desk: Desks, test: str, concluded: str, received: str, found: object) -> None:
    facts = (f"order.concluded={concluded}", f"change.received={received}")
    assert holds(desk, FORWARDS, test, *facts) is found


def test_a_date_at_the_start_counts_dates(desk: Desks) -> None:
    span = "{from: order.delivered, until: change.received}"
    facts = ("order.delivered=2027-03-01", "change.received=2027-03-08 23:59")
    assert holds(desk, span, "at most 7 days", *facts) is True
    assert holds(desk, span, "less than 7 days", *facts) is False
    assert holds(desk, span, "at most 7 days", facts[0], "change.received=2027-03-09 00:00") is False
