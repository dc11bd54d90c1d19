"""Working days, dates at an hour, values that changed on a date, shares of another quantity; docs/meaning.md."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from engine.quantities.period import Period
from engine.quantities.value import Value
from tests.small_book import MANIFEST, Desk, Desks, defined, policy, rule

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
DUTCH = f"{MANIFEST}    calendar: {{country: NL, without: [Goede vrijdag]}}\n"


def due(one: Desk, *facts: str) -> datetime | None:
    (owed,) = one.outcome(*facts).duties
    return owed.due


def local(moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=AMSTERDAM)


def telling(when: str) -> str:
    return rule("tell", f"duties: [{{do: tell, owner: order desk, due: {when}}}]")


@pytest.mark.parametrize(
    ("received", "manifest", "expected"),
    [
        # Thursday before Easter 2027: Good Friday is worked, Easter Monday (29 March) is not
        ("2027-03-25 12:00", DUTCH, "2027-03-31 17:00"),
        ("2027-03-25 12:00", MANIFEST, "2027-03-30 17:00"),
        ("2027-03-25 12:00", f"{MANIFEST}    calendar: NL\n", "2027-04-01 17:00"),
        # a Saturday: the first working day is Monday
        ("2027-03-06 12:00", DUTCH, "2027-03-10 17:00"),
        # King's Day on Tuesday 27 April 2027
        ("2027-04-26 09:00", DUTCH, "2027-04-30 17:00"),
        # 5 May is a working day in 2027, and none in 2025 and 2030; Ascension Day is 6 May 2027
        ("2027-05-03 09:00", DUTCH, "2027-05-07 17:00"),
        ("2025-05-02 09:00", DUTCH, "2025-05-08 17:00"),
        ("2027-12-23 09:00", DUTCH, "2027-12-28 17:00"),
    ],
)
def test_three_working_days(desk: Desks, received: str, manifest: str, expected: str) -> None:
    one = desk(terms=[telling("change.received plus 3 working days at 17:00")], manifest=manifest)
    assert due(one, f"change.received={received}") == local(expected)


@pytest.mark.parametrize(
    ("received", "expected"),
    [
        ("2027-03-01 12:00", "2027-03-15 12:00"),  # a Monday stays
        ("2027-03-13 12:00", "2027-03-30 12:00"),  # a Saturday two weeks on, then Easter
        ("2027-03-15 12:00", "2027-03-30 12:00"),  # Easter Monday, after the clocks went forward
        ("2026-12-11 12:00", "2026-12-28 12:00"),  # Friday the 25th and Saturday the 26th of December are closed
    ],
)
def test_a_due_that_rolls_on_to_a_working_day(desk: Desks, received: str, expected: str) -> None:
    words = defined(deadline="date: change.received, plus: 14 days, rolls on: true")
    one = desk(words, terms=[telling("deadline")], manifest=DUTCH)
    assert due(one, f"change.received={received}") == local(expected)


def test_it_rolls_on_before_the_hour_is_set(desk: Desks) -> None:
    words = defined(deadline="date: order.arrival, minus: 1 week, rolls on: true, at: 18:00")
    one = desk(words, terms=[telling("deadline")], manifest=DUTCH)
    # a week before Saturday 8 May 2027 is Saturday 1 May, and rolls on to Monday 3 May
    assert due(one, "order.arrival=2027-05-08") == local("2027-05-03 18:00")


SCALE = (
    "charge: {fee: f, of: order.value, scale: {from: change.received, until: order.arrival},"
    " tiers: [{at least: 5 working days, charge: free}, {at least: 2 working days, charge: 1.00},"
    " {otherwise: true, charge: 2.00}]}"
)


@pytest.mark.parametrize(
    ("received", "cents"),
    [
        # arrival on Thursday 1 April 2027; back from it: 31 and 30 March, then 26 (Good Friday is worked), 25 and 24
        ("2027-03-24 23:59", 0),
        ("2027-03-25 00:00", 100),
        ("2027-03-30 12:00", 100),
        ("2027-03-31 12:00", 200),
    ],
)
def test_a_scale_in_working_days_counts_back_over_a_holiday(desk: Desks, received: str, cents: int) -> None:
    one = desk(terms=rule("r", SCALE), manifest=DUTCH)
    outcome = one.outcome("order.value=9.00", "order.arrival=2027-04-01", f"change.received={received}")
    assert sum(line.amount for line in outcome.agreed.lines) == cents


def test_the_calendar_and_its_version_are_part_of_the_plan(desk: Desks) -> None:
    from importlib.metadata import version  # noqa: PLC0415

    one = desk(terms=rule("r", "charge: free"), manifest=DUTCH)
    assert one.ready.plan.calendar == f"NL (holidays {version('holidays')})"
    assert desk(terms=rule("r", "charge: free")).ready.plan.calendar is None


# A date at an hour --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("received", "free"),
    [("2027-04-30 17:59", True), ("2027-04-30 18:00", True), ("2027-04-30 18:01", False)],
)
def test_until_18_hours_on_the_day_before_arrival(desk: Desks, received: str, free: bool) -> None:
    words = defined(free_until="date: order.arrival, minus: 1 day, at: 18:00")
    one = desk(words, terms=rule("r", "charge: free", "change.received: on or before free_until"))
    outcome = one.outcome("order.arrival=2027-05-01", f"change.received={received}")
    assert outcome.acceptance.accepted is free


@pytest.mark.parametrize(
    ("arrival", "at", "expected"),
    [
        ("2027-03-28", "02:30", "2027-03-28T03:30:00+02:00"),  # skipped that night
        ("2026-10-25", "02:30", "2026-10-25T02:30:00+02:00"),  # the first of two
        ("2027-07-01", "18:00", "2027-07-01T18:00:00+02:00"),
        ("2027-12-01", "0:00", "2027-12-01T00:00:00+01:00"),
    ],
)
def test_a_date_at_an_hour_is_an_instant(desk: Desks, arrival: str, at: str, expected: str) -> None:
    words = defined(moment=f"date: order.arrival, at: {at}")
    one = desk(words, terms=[telling("moment")])
    found = due(one, f"order.arrival={arrival}")
    assert found is not None
    assert found.isoformat() == expected


def test_an_instant_at_an_hour_is_that_hour_of_its_local_date(desk: Desks) -> None:
    one = desk(defined(moment="date: change.received, plus: 2 days, at: 9:00"), terms=[telling("moment")])
    # half past eleven in the evening in UTC is the next day in Amsterdam
    assert due(one, "change.received=2027-06-01T22:30:00Z") == local("2027-06-04 09:00")


# A value that changed on a date -------------------------------------------------------------------------------------

PRESUMPTION = (
    "report: always, clock: order.concluded, choose: ["
    "{from: 2022-04-27, until: 2026-12-31, is: 1 year}, {until: 2022-04-26, is: 6 months},"
    "{from: 2027-01-01, is: 2 years}]"
)


@pytest.mark.parametrize(
    ("concluded", "expected"),
    [
        ("2022-04-26 23:59", Period(months=6)),
        ("2022-04-27 00:00", Period(months=12)),
        ("2026-12-31 23:59", Period(months=12)),
        ("2027-01-01 00:00", Period(months=24)),
        ("1999-01-01", Period(months=6)),
        # a minute before midnight in UTC it is the 27th in Amsterdam
        ("2022-04-26T22:30:00Z", Period(months=12)),
    ],
)
def test_the_value_on_the_clock(desk: Desks, concluded: str, expected: Value) -> None:
    one = desk(defined(presumption=PRESUMPTION))
    assert one.outcome(f"order.concluded={concluded}").case["presumption"] == expected


def test_before_the_first_line_and_after_the_last_nothing_is_known(desk: Desks) -> None:
    one = desk(defined(limit="clock: order.delivered, choose: [{from: 2020-01-01, until: 2020-12-31, is: 5.00}]"))
    found = {
        day: one.outcome(f"order.delivered={day}").case.known("limit")
        for day in ("2019-12-31", "2020-01-01", "2020-12-31", "2021-01-01")
    }
    assert found == {"2019-12-31": False, "2020-01-01": True, "2020-12-31": True, "2021-01-01": False}


# A share of another quantity ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("additions", "value", "accepted"),
    [
        # 15 % of 333.33 is 49.9995: no rounding
        ("49.99", "333.33", True),
        ("50.00", "333.33", False),
        ("15.00", "100.00", True),
        ("15.01", "100.00", False),
    ],
)
def test_additions_of_at_most_a_share_of_the_order(desk: Desks, additions: str, value: str, accepted: bool) -> None:
    one = desk(terms=rule("r", "acceptance: accept", "order.additions: at most 15 % of order.value"))
    outcome = one.outcome(f"order.additions={additions}", f"order.value={value}")
    assert outcome.acceptance.accepted is accepted


def test_the_balance_of_additions_and_deductions(desk: Desks) -> None:
    words = policy(
        "goodwill",
        rule("never", "acceptance: accept", "balance: more than 0.00, not: {balance: more than 0.00}"),
        "{balance: {difference: [order.additions, order.deductions]}}",
        "words",
    )
    one = desk(words, terms=rule("r", "acceptance: accept", "balance: at most 10 % of order.value plus 5.00"))
    found = {
        deductions: one.outcome("order.value=100.00", "order.additions=40.00", f"order.deductions={deductions}")
        for deductions in ("25.00", "24.99")
    }
    assert {key: outcome.acceptance.accepted for key, outcome in found.items()} == {"25.00": True, "24.99": False}
