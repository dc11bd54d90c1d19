"""Of axes that are one sum less fixed amounts a box holds only what one sum can be."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.regions.linked import Linked
from engine.regions.space import Space
from tests.small_book import policy, rule, small_book

FIXED = {"charge.computed - mandate.order_desk": 1_000_00, "charge.computed - mandate.sales_manager": 10_000_00}
SUMS = sorted({0, 10**9} | {fixed + by for fixed in FIXED.values() for by in (-1, 0, 1)})
"""One sum in each part into which the two mandates divide all charges."""


@pytest.fixture(scope="module")
def space_and_linked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Space, Linked]:
    waive = "waive: {rate: 50 %, of: charge.computed}"
    rules = (
        rule("desk", waive, "charge.computed: at most mandate.order_desk"),
        rule("manager", waive, "charge.computed: less than mandate.sales_manager"),
        rule("foreign", waive, "customer.foreign: true"),
    )
    folder: Path = tmp_path_factory.mktemp("book")
    ready = small_book(folder, policy("goodwill", "\n".join(rules)))
    space = Space(ready.plan, always=FIXED)
    return space, Linked(space, ready.plan)


@settings(max_examples=200)
@given(st.dictionaries(st.sampled_from([*FIXED, "customer.foreign"]), st.integers(1, 7), max_size=3))
def test_as_a_look_at_every_sum_says(space_and_linked: tuple[Space, Linked], masks: dict[str, int]) -> None:
    space, linked = space_and_linked
    box = {axis: mask & space.cells[axis].everything for axis, mask in masks.items()}
    if not all(box.values()):
        return
    sums = [
        each
        for each in SUMS
        if all(box[axis] & space.cells[axis].bit(each - fixed) for axis, fixed in FIXED.items() if axis in box)
    ]
    assert linked.possible(box) == bool(sums)
