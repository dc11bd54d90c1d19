"""A drop-off hour on the day before arrival, and an administration fee that changed with the date of booking."""

from __future__ import annotations

import pytest

from tests.small_book import Desk
from tests.tables.tables import open_table


@pytest.fixture(scope="module")
def desk() -> Desk:
    return open_table("guest_house")


# Booked, arrival, kind of request, received, and what is due with a first night of EUR 90.00.
TABLE = [
    ("2027-06-30 23:59", "2027-08-10", "cancellation", "2027-08-09 18:00", 12_50),
    ("2027-06-30 23:59", "2027-08-10", "cancellation", "2027-08-09 18:00:01", 102_50),
    ("2027-07-01 00:00", "2027-08-10", "cancellation", "2027-08-09 18:00", 15_00),
    ("2027-07-01 00:00", "2027-08-10", "cancellation", "2027-08-09 18:01", 105_00),
    ("2027-06-30 23:59", "2027-08-10", "no-show", "2027-08-10 23:00", 102_50),
    # said before the drop-off hour that nobody will come: that is a no-show as well
    ("2027-07-01 00:00", "2027-08-10", "no-show", "2027-08-01 12:00", 105_00),
    # the clock is that of Amsterdam: 18:00 there is 16:00 in UTC in summer, 17:00 in winter
    ("2027-07-01 12:00", "2027-08-10", "cancellation", "2027-08-09T16:00+00:00", 15_00),
    ("2027-07-01 12:00", "2027-08-10", "cancellation", "2027-08-09T16:01+00:00", 105_00),
    ("2027-07-01 12:00", "2027-12-10", "cancellation", "2027-12-09T17:00+00:00", 15_00),
    ("2027-07-01 12:00", "2027-12-10", "cancellation", "2027-12-09T17:01+00:00", 105_00),
    # arrival on the first of the month, and after a leap day
    ("2027-07-01 12:00", "2028-03-01", "cancellation", "2028-02-29 18:00", 15_00),
    ("2027-07-01 12:00", "2028-03-01", "cancellation", "2028-02-29 18:01", 105_00),
]


@pytest.mark.parametrize(("booked", "arrival", "kind", "received", "due"), TABLE)
def test_the_table(desk: Desk, booked: str, arrival: str, kind: str, received: str, due: int) -> None:
    found = desk.decision(
        *(f"order.concluded={booked}", f"order.arrival={arrival}", f"change.kind={kind}"),
        *(f"change.received={received}", "order.first_period_price=90.00", "order.value=360.00"),
    )
    assert found.outcome.total == due
