"""Counted forwards from the signature: 24 hours free, then 5, 15 and 30 % by calendar days, from EUR 250 to 4,000."""

from __future__ import annotations

import pytest

from tests.small_book import Desk
from tests.tables.tables import open_table


@pytest.fixture(scope="module")
def desk() -> Desk:
    return open_table("fitted_kitchen")


# Signed, cancelled, price, and what is due.
TABLE = [
    # 24 hours by the clock, free: the very minute still is
    ("2027-03-01 14:30", "2027-03-01 14:30", "10000.00", 0),
    ("2027-03-01 14:30", "2027-03-02 14:30", "10000.00", 0),
    ("2027-03-01 14:30", "2027-03-02 14:31", "10000.00", 500_00),
    # 24 hours pass later on the day on which an hour is skipped (28 March 2027), earlier on the one with an hour twice
    ("2027-03-27 20:00", "2027-03-28 21:00", "10000.00", 0),
    ("2027-03-27 20:00", "2027-03-28 21:01", "10000.00", 500_00),
    ("2027-10-30 20:00", "2027-10-31 19:00", "10000.00", 0),
    ("2027-10-30 20:00", "2027-10-31 19:01", "10000.00", 500_00),
    # the 7th day after the day of signing runs until midnight, whatever the hour of signing
    ("2027-03-01 14:30", "2027-03-08 23:59", "10000.00", 500_00),
    ("2027-03-01 14:30", "2027-03-09 00:00", "10000.00", 1500_00),
    ("2027-03-01 00:00", "2027-03-08 23:59", "10000.00", 500_00),
    ("2027-03-01 23:59", "2027-03-09 00:00", "10000.00", 1500_00),
    # and the 30th
    ("2027-03-01 14:30", "2027-03-31 23:59", "10000.00", 1500_00),
    ("2027-03-01 14:30", "2027-04-01 00:00", "10000.00", 3000_00),
    # 30 days from the last of January of a year without a leap day is 2 March
    ("2027-01-31 10:00", "2027-03-02 23:59", "10000.00", 1500_00),
    ("2027-01-31 10:00", "2027-03-03 00:00", "10000.00", 3000_00),
    # at least 250.00: 5 % of 5,000.00 is just that
    ("2027-03-01 14:30", "2027-03-05 12:00", "4999.99", 250_00),
    ("2027-03-01 14:30", "2027-03-05 12:00", "5000.00", 250_00),
    ("2027-03-01 14:30", "2027-03-05 12:00", "5000.20", 250_01),
    # at most 4,000.00: 30 % of 13,333.33 is 3,999.999, half up
    ("2027-03-01 14:30", "2027-05-01 12:00", "13333.30", 3999_99),
    ("2027-03-01 14:30", "2027-05-01 12:00", "13333.33", 4000_00),
    ("2027-03-01 14:30", "2027-05-01 12:00", "13340.00", 4000_00),
    # never more than the order was worth, and the minimum does not make the first day cost anything
    ("2027-03-01 14:30", "2027-03-05 12:00", "180.00", 180_00),
    ("2027-03-01 14:30", "2027-03-02 12:00", "180.00", 0),
]


@pytest.mark.parametrize(("signed", "cancelled", "price", "due"), TABLE)
def test_the_table(desk: Desk, signed: str, cancelled: str, price: str, due: int) -> None:
    facts = (f"order.concluded={signed}", f"change.received={cancelled}", f"order.value={price}")
    found = desk.decision("order.stage=planned", *facts)
    assert (found.verdict, found.outcome.total) == ("paid" if due else "free", due)


@pytest.mark.parametrize(("stage", "verdict"), [("ready", "paid"), ("shipped", "rejected"), ("delivered", "rejected")])
def test_what_was_delivered_stays(desk: Desk, stage: str, verdict: str) -> None:
    found = desk.decision(f"order.stage={stage}", "order.concluded=2026-11-02 10:00", "order.value=10000.00")
    assert found.verdict == verdict
