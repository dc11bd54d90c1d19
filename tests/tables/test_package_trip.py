"""Calendar days backwards from departure, in bands with an inclusive and an exclusive bound, and a substitution fee."""

from __future__ import annotations

import pytest

from tests.small_book import Desk
from tests.tables.tables import open_table


@pytest.fixture(scope="module")
def desk() -> Desk:
    return open_table("package_trip")


# Departure is on 10 July 2027; the trip costs EUR 2,000.00, the deposit EUR 300.00. Cancelled on, and what is due.
BANDS = [
    ("2026-12-01 09:00", 300_00),
    ("2027-05-28 23:59", 300_00),  # the 43rd day before departure
    ("2027-05-29 00:00", 700_00),  # the 42nd, inclusive: 35 %
    ("2027-06-11 23:59", 700_00),  # the 29th
    ("2027-06-12 00:00", 800_00),  # the 28th, which the band before excludes: 40 %
    ("2027-06-18 23:59", 800_00),  # the 22nd
    ("2027-06-19 00:00", 1000_00),  # the 21st: 50 %
    ("2027-06-25 23:59", 1000_00),  # the 15th
    ("2027-06-26 00:00", 1500_00),  # the 14th: 75 %
    ("2027-07-04 23:59", 1500_00),  # the 6th
    ("2027-07-05 00:00", 1800_00),  # the 5th: 90 %
    ("2027-07-09 23:59", 1800_00),  # the day before
    ("2027-07-10 00:00", 2000_00),  # the day of departure
    ("2027-07-11 08:00", 2000_00),  # later
]

TRIP = ("order.value=2000.00", "deposit.agreed=300.00", "order.departure=2027-07-10")


@pytest.mark.parametrize(("received", "due"), BANDS)
def test_the_bands(desk: Desk, received: str, due: int) -> None:
    assert desk.decision(*TRIP, f"change.received={received}").outcome.total == due


def test_the_day_is_that_of_our_zone(desk: Desk) -> None:
    # 22:30 in UTC on the 43rd day is 00:30 on the 42nd in Amsterdam
    assert desk.decision(*TRIP, "change.received=2027-05-28T22:30+00:00").outcome.total == 700_00
    assert desk.decision(*TRIP, "change.received=2027-05-28T21:59+00:00").outcome.total == 300_00


def test_without_a_deposit_a_person_says_what_early_cancelling_costs(desk: Desk) -> None:
    found = desk.decision("order.value=2000.00", "deposit.agreed=null", TRIP[-1], "change.received=2027-03-01 12:00")
    assert found.verdict == "refer"


@pytest.mark.parametrize("received", ["2027-07-10 05:30", "2027-07-12 09:00"])
def test_who_does_not_appear_pays_the_whole_price(desk: Desk, received: str) -> None:
    assert desk.decision(*TRIP, "change.kind=no-show", f"change.received={received}").outcome.total == 2000_00


@pytest.mark.parametrize(
    ("received", "verdict", "due"),
    [
        ("2027-01-10 12:00", "paid", 45_00),
        ("2027-07-03 23:59", "paid", 45_00),  # the 7th day, inclusive
        ("2027-07-04 00:00", "rejected", 0),  # the 6th
        ("2027-07-10 06:00", "rejected", 0),
    ],
)
def test_another_may_travel_instead_for_a_fixed_fee(desk: Desk, received: str, verdict: str, due: int) -> None:
    found = desk.decision(*TRIP, "change.kind=substitution", f"change.received={received}")
    assert (found.verdict, found.outcome.total) == (verdict, due)
