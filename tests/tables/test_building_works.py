"""Running totals: additions and deductions each within 15 % of the contract sum, and their balance within 10 %."""

from __future__ import annotations

import pytest

from tests.small_book import Desk
from tests.tables.tables import open_table


@pytest.fixture(scope="module")
def desk() -> Desk:
    return open_table("building_works")


# The contract sum is EUR 80,000.00: additions and deductions up to 12,000.00 each, balance up to 8,000.00 either way.
# Additions and deductions so far, those of this variation, and what is due; None: the director of works first.
TABLE = [
    # the balance of one variation: 10 % exactly, and a cent more
    ("0.00", "0.00", "8000.00", "0.00", 8000_00),
    ("0.00", "0.00", "8000.01", "0.00", None),
    ("0.00", "0.00", "0.00", "8000.00", 0),
    ("0.00", "0.00", "0.00", "8000.01", None),
    # what was added and deducted before counts
    ("7500.00", "0.00", "500.00", "0.00", 500_00),
    ("7500.00", "0.00", "500.01", "0.00", None),
    ("0.00", "7500.00", "0.00", "500.01", None),
    # the additions: 15 % exactly, and a cent more, with a balance that is far within its limit
    ("9000.00", "9000.00", "3000.00", "0.00", 3000_00),
    ("9000.00", "9000.00", "3000.01", "0.00", None),
    ("9000.00", "9000.00", "3000.01", "3000.00", None),
    # the deductions: the same
    ("9000.00", "9000.00", "0.00", "3000.00", 0),
    ("9000.00", "9000.00", "0.00", "3000.01", None),
    # a deduction in the same variation brings the balance back, and comes off what is added
    ("0.00", "0.00", "10000.00", "2000.00", 8000_00),
    ("0.00", "0.00", "10000.00", "1999.99", None),
    # an addition makes room for a deduction
    ("4000.00", "12000.00", "1000.00", "0.00", 1000_00),
    ("4000.00", "11000.00", "0.00", "1000.01", None),
    # more deducted than added: nothing is due, and nothing is paid back here
    ("0.00", "0.00", "1000.00", "2500.00", 0),
]


@pytest.mark.parametrize(("added_before", "deducted_before", "added", "deducted", "due"), TABLE)
def test_the_limits(
    desk: Desk, added_before: str, deducted_before: str, added: str, deducted: str, due: int | None
) -> None:
    found = desk.decision(
        *("change.kind=change", "order.value=80000.00"),
        *(f"order.additions={added_before}", f"order.deductions={deducted_before}"),
        *(f"change.additions={added}", f"change.cancelled_value={deducted}"),
    )
    if due is None:
        assert found.verdict == "refer"
    else:
        assert (found.verdict, found.outcome.total) == ("paid" if due else "free", due)


def test_a_share_of_an_odd_sum_is_not_rounded(desk: Desk) -> None:
    # 10 % of 333.33 is 33.333: 33.33 is within it, 33.34 is not
    small = ("change.kind=change", "order.value=333.33")
    assert desk.decision(*small, "change.additions=33.33").outcome.total == 33_33
    assert desk.decision(*small, "change.additions=33.34").verdict == "refer"


def test_beyond_the_limits_the_director_of_works_decides(desk: Desk) -> None:
    found = desk.decision("change.kind=change", "order.value=80000.00", "change.additions=20000.00")
    assert {referral.role for referral in found.outcome.acceptance.referrals} == {"director of works"}
