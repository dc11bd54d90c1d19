"""Scales that lie later, pro rata, and a tier that is the deposit: UVH 9.4.2 as an example; docs/meaning.md."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from engine.decision.outcome import Verdict
from tests.small_book import Desk, Desks, policy, rule

TIERS = """[
  {more than: 6 months, charge: free},
  {more than: 3 months, charge: 10 %},
  {more than: 2 months, charge: 15 %},
  {more than: 1 month, charge: 35 %},
  {more than: 14 days, charge: 60 %},
  {more than: 7 days, charge: 85 %},
  {otherwise: true, charge: 100 %}]"""

DEFINE = """
  later_by: {choose: [{when: {change.capacity_share: at least 50 %}, is: 4 months}, {otherwise: 0 months}]}
  lost: {difference: [order.persons, change.new_persons]}
  pro_rata: {part: lost, whole: order.persons, of: order.value}
  base: {choose: [{when: {change.kind: partial cancellation}, is: pro_rata}, {otherwise: order.value}]}"""


def uvh(desk: Desks) -> Desk:
    """Groups, other and combined services: cancelled in full, or pro rata."""
    scale = f"charge: {{fee: f, of: base, shift: later_by, scale: notice, tiers: {TIERS}}}"
    define = f"{DEFINE}\n  notice: {{span: {{from: change.received, until: order.event_start}}}}"
    return desk(policy("terms", rule("uvh", scale), define))


def charged(one: Desk, *facts: str) -> int:
    """Cents."""
    given = ("order.value=12000.00", "order.persons=40", "change.capacity_share=10 %")
    outcome = one.outcome(*given, *facts)
    assert outcome.verdict in (Verdict.FREE, Verdict.PAID)
    return sum(line.amount for line in outcome.agreed.lines)


def around(one: Desk, event: str, bound: str, *facts: str) -> tuple[int, int, int]:
    """What is due a minute before a bound, on it, and a minute after it."""
    moment = datetime.fromisoformat(bound)
    minutes = (moment + timedelta(minutes=k) for k in (-1, 0, 1))
    return tuple(
        charged(one, f"order.event_start={event}", f"change.received={minute.isoformat()}", *facts)
        for minute in minutes
    )  # type: ignore[return-value]


STEPS = (0, 120000, 180000, 420000, 720000, 1020000, 1200000)
"""What is due in each tier for an order of 12,000.00."""

SMALL, LARGE = "change.capacity_share=49.99 %", "change.capacity_share=50 %"


@pytest.mark.parametrize(
    ("event", "share", "bounds"),
    [
        (
            "2027-05-01 10:00",
            SMALL,
            # summer time began on 28 March 2027, and ended on 25 October 2026: the clock time stays 10:00
            ("2026-11-01", "2027-02-01", "2027-03-01", "2027-04-01", "2027-04-17", "2027-04-24"),
        ),
        (
            "2027-05-01 10:00",
            LARGE,
            # 10, 7, 6 and 5 months; 4 months and 14 days, 4 months and 7 days
            ("2026-07-01", "2026-10-01", "2026-11-01", "2026-12-01", "2026-12-18", "2026-12-25"),
        ),
        # before the last day of August: months end in shorter ones, and come before days
        (
            "2027-08-31 10:00",
            LARGE,
            ("2026-10-31", "2027-01-31", "2027-02-28", "2027-03-31", "2027-04-16", "2027-04-23"),
        ),
        # a leap day, and the event half a year after one
        (
            "2028-02-29 10:00",
            LARGE,
            ("2027-04-29", "2027-07-29", "2027-08-29", "2027-09-29", "2027-10-15", "2027-10-22"),
        ),
        (
            "2028-08-29 10:00",
            SMALL,
            ("2028-02-29", "2028-05-29", "2028-06-29", "2028-07-29", "2028-08-15", "2028-08-22"),
        ),
        (
            "2028-06-30 10:00",
            LARGE,
            ("2027-08-30", "2027-11-30", "2027-12-30", "2028-01-30", "2028-02-15", "2028-02-22"),
        ),
    ],
)
def test_each_bound_on_both_sides_to_the_minute(desk: Desks, event: str, share: str, bounds: tuple[str, ...]) -> None:
    one = uvh(desk)
    for earlier, later, bound in zip(STEPS, STEPS[1:], bounds, strict=False):
        # every period is `more than`: exactly on the bound the dearer tier holds
        assert around(one, event, f"{bound} 10:00", share) == (earlier, later, later), bound


@pytest.mark.parametrize(
    ("event", "last", "first"),
    [
        # 7 days back lies 02:30 on the night in which it comes twice: the first is meant
        ("2026-11-01T02:30+01:00", "2026-10-25T02:29+02:00", "2026-10-25T02:30+02:00"),
        # and 02:30 on the night in which the clocks skip it: an hour further on
        ("2027-04-04T02:30+02:00", "2027-03-28T03:29+02:00", "2027-03-28T03:30+02:00"),
        # the week in between is an hour longer, or shorter, and ends at the same clock time
        ("2026-11-01T10:00+01:00", "2026-10-25T09:59+01:00", "2026-10-25T10:00+01:00"),
        ("2026-10-26T10:00+01:00", "2026-10-19T09:59+02:00", "2026-10-19T10:00+02:00"),
        ("2027-03-29T10:00+02:00", "2027-03-22T09:59+01:00", "2027-03-22T10:00+01:00"),
    ],
)
def test_a_week_across_a_change_of_the_clocks(desk: Desks, event: str, last: str, first: str) -> None:
    one = uvh(desk)
    due = [charged(one, f"order.event_start={event}", f"change.received={moment}") for moment in (last, first)]
    assert due == [1020000, 1200000]


@pytest.mark.parametrize(
    ("event", "bound"),
    [
        # 4 months and 7 days before 30 June at 02:30 is 21 February; before 4 August, 28 March, when 02:30 is skipped
        ("2027-06-30T02:30+02:00", "2027-02-21T02:30+01:00"),
        ("2027-08-04T02:30+02:00", "2027-03-28T03:30+02:00"),
        # before 1 March 2027 it is 25 October 2026 (1 November less 7 days), when 02:30 comes twice
        ("2027-03-01T02:30+01:00", "2026-10-25T02:30+02:00"),
    ],
)
def test_a_shifted_week_across_a_change_of_the_clocks(desk: Desks, event: str, bound: str) -> None:
    moment = datetime.fromisoformat(bound)
    one = uvh(desk)
    due = [
        charged(one, f"order.event_start={event}", f"change.received={each.isoformat()}", LARGE)
        for each in (moment - timedelta(minutes=1), moment)
    ]
    assert due == [1020000, 1200000]


def partial(persons: int | str) -> tuple[str, ...]:
    return (
        "change.kind=partial cancellation",
        f"change.new_persons={persons}",
        "change.cancelled_value=0.00",
        "order.event_start=2027-05-01 10:00",
    )


@pytest.mark.parametrize(
    ("received", "persons", "share", "cents"),
    [
        ("2027-03-15 12:00", 30, SMALL, 105000),  # 10 of 40 persons: 3,000.00; 35 %
        ("2027-04-20 12:00", 10, SMALL, 765000),  # 30 of 40: 9,000.00; 85 %
        ("2027-04-30 12:00", 39, SMALL, 30000),  # 1 of 40: 300.00; 100 %
        # pro rata and later together, five and a half months before
        ("2026-11-15 12:00", 20, LARGE, 210000),  # 20 of 40: 6,000.00; shifted more than 5 months: 35 %
        ("2026-11-15 12:00", 20, SMALL, 60000),  # not shifted: 10 %
        ("2026-12-24 12:00", 10, LARGE, 765000),  # 9,000.00; more than 4 months and 7 days: 85 %
        ("2026-12-25 12:00", 10, LARGE, 900000),
    ],
)
def test_a_partial_cancellation_is_charged_pro_rata(
    desk: Desks, received: str, persons: int, share: str, cents: int
) -> None:
    assert charged(uvh(desk), f"change.received={received}", share, *partial(persons)) == cents


def test_pro_rata_is_rounded_half_up_once(desk: Desks) -> None:
    one = desk(policy("terms", rule("r", "charge: {fee: f, amount: pro_rata}"), DEFINE))
    found = {
        (value, of): charged(one, f"order.value={value}", f"order.persons={of}", *partial(of - 1))
        for value, of in (("10.00", 3), ("0.05", 2), ("0.01", 3), ("0.02", 3), ("100.00", 7))
    }
    # 3.333, 0.025, 0.0033, 0.0067 and 14.2857
    assert found == {("10.00", 3): 333, ("0.05", 2): 3, ("0.01", 3): 0, ("0.02", 3): 1, ("100.00", 7): 1429}


@pytest.mark.parametrize("facts", [("order.persons=0",), ("order.persons=null",), ("order.value=null",)])
def test_pro_rata_of_nothing_is_not_applicable(desk: Desks, facts: tuple[str, ...]) -> None:
    one = desk(policy("terms", rule("r", "charge: {fee: f, amount: 1.00}", "pro_rata: not applicable"), DEFINE))
    given = ("order.value=12000.00", "order.persons=40", "change.new_persons=0")
    assert one.outcome(*given).acceptance.accepted is False
    assert one.outcome(*given, *facts).acceptance.accepted is True


def test_without_knowing_by_how_much_it_is_shifted_the_tier_is_not_known(desk: Desks) -> None:
    given = ("order.value=12000.00", "order.event_start=2027-05-01 10:00")
    one = uvh(desk)
    between = one.outcome(*given, "change.received=2026-10-15 12:00")
    assert (between.agreed.lines, between.verdict) == ((), Verdict.REFER)
    # the span is not applicable: no tier holds, by whatever the scale is shifted
    nothing = one.outcome("order.value=12000.00", "order.event_start=null")
    assert nothing.agreed.lines == ()


def test_a_shift_of_hours_and_one_by_a_constant(desk: Desks) -> None:
    tiers = "[{at least: 24 hours, charge: free}, {otherwise: true, charge: 1.00}]"
    span = "{from: change.received, until: order.event_start, shift: 12 hours}"
    one = desk(terms=rule("r", f"charge: {{fee: f, of: order.value, scale: {span}, tiers: {tiers}}}"))
    assert around(one, "2027-05-01 10:00", "2027-04-29 22:00") == (0, 0, 100)


def test_forwards_a_shifted_bound_lies_later_as_well(desk: Desks) -> None:
    tiers = "[{at most: 14 days, charge: free}, {otherwise: true, charge: 1.00}]"
    span = "{from: order.concluded, until: change.received, shift: 1 month}"
    one = desk(terms=rule("r", f"charge: {{fee: f, of: order.value, scale: {span}, tiers: {tiers}}}"))
    # a month after 31 January is 28 February, and 14 days after that 14 March
    due = {
        moment: charged(one, "order.concluded=2027-01-31 09:00", f"change.received={moment}")
        for moment in ("2027-03-14 09:00", "2027-03-14 09:01")
    }
    assert due == {"2027-03-14 09:00": 0, "2027-03-14 09:01": 100}


# A tier that is the deposit -----------------------------------------------------------------------------------------


def test_only_the_tier_that_says_so_is_taken_from_the_deposit(desk: Desks) -> None:
    tiers = "[{more than: 30 days, charge: deposit.paid, taken from: deposit}, {otherwise: true, charge: 100 %}]"
    scale = (
        f"charge: {{fee: f, of: order.value, scale: {{from: change.received, until: order.arrival}}, tiers: {tiers}}}"
    )
    one = desk(terms=rule("r", scale))
    facts = ("order.value=1000.00", "order.arrival=2027-05-01", "deposit.paid=250.00", "payments.paid=400.00")
    early, late = (one.outcome(*facts, f"change.received=2027-{day} 12:00") for day in ("03-31", "04-01"))
    assert [(line.amount, line.from_deposit) for line in early.agreed.lines] == [(25000, True)]
    assert [(line.amount, line.from_deposit) for line in late.agreed.lines] == [(100000, False)]
    assert early.settlement.forfeited == 25000
    assert late.settlement.forfeited == 0
