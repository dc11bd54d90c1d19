"""Line by line: 25 % of what comes from stock, 50 % of what was put together, 100 % of what was made to order."""

from __future__ import annotations

import pytest

from tests.small_book import Desk
from tests.tables.tables import open_table


@pytest.fixture(scope="module")
def desk() -> Desk:
    return open_table("furniture_lines")


# Lines (amount, how it was made, what happens to it), and what is due for all of them together.
TABLE = [
    ([("800.00", "no", "deleted")], 200_00),
    ([("800.00", "configured options", "deleted")], 400_00),
    ([("800.00", "to specification", "deleted")], 800_00),
    # 25 % of 800.00, 50 % of 300.00, all of 120.00
    (
        [
            ("800.00", "no", "deleted"),
            ("300.00", "configured options", "deleted"),
            ("120.00", "to specification", "deleted"),
        ],
        470_00,
    ),
    # a line that stays is not charged
    ([("800.00", "no", "deleted"), ("300.00", "to specification", "no action")], 200_00),
    # a small line from stock: 40.00 is free, a cent more is not (10.0025); a small line to measure is not
    ([("40.00", "no", "deleted")], 0),
    ([("40.01", "no", "deleted")], 10_00),
    ([("40.00", "to specification", "deleted")], 40_00),
    ([("40.00", "no", "deleted"), ("800.00", "no", "deleted")], 200_00),
    # rounded line by line: 25 % of 50.02 is 12.505, twice
    ([("50.02", "no", "deleted"), ("50.02", "no", "deleted")], 25_02),
]


@pytest.mark.parametrize(("lines", "due"), TABLE)
def test_the_lines_add_up(desk: Desk, lines: list[tuple[str, str, str]], due: int) -> None:
    written = ", ".join(
        f'{{id: "{number}", net: {net}, custom_made: {made}, action: {action}}}'
        for number, (net, made, action) in enumerate(lines, 1)
    )
    found = desk.decision(f"order.lines=[{written}]", "order.value=2000.00")
    assert (found.verdict, found.outcome.total) == ("paid" if due else "free", due)


def test_without_the_lines_they_are_asked_for(desk: Desk) -> None:
    assert desk.decision("order.value=2000.00").verdict == "open"
