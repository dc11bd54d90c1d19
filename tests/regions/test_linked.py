"""Of axes that depend on each other a box holds only what one request can be."""

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


@pytest.mark.parametrize(
    ("kind", "aspect", "possible"),
    [
        (["change"], ["date"], True),
        (["cancellation"], ["date"], False),
        (["cancellation", "change"], ["date"], True),
        (["cancellation"], [], True),
        (["change"], [], True),
    ],
)
def test_only_a_change_has_an_aspect(tmp_path: Path, kind: list[str], aspect: list[str], possible: bool) -> None:
    accept = rule("moved", "acceptance: accept", "change.kind: [change, cancellation], change.aspect: date")
    ready = small_book(tmp_path, policy("terms", accept))
    space = Space(ready.plan)

    def mask(axis: str, values: list[str]) -> int:
        bits = (space.cells[axis].bit(space.axes[axis].choices.index(value)) for value in values)
        return sum(bits) or space.cells[axis].nothing

    box = {"change.kind": mask("change.kind", kind), "change.aspect": mask("change.aspect", aspect)}
    assert Linked(space, ready.plan).possible(box) is possible


@pytest.mark.parametrize(
    ("answers", "possible"),
    [
        ({"verdict": ["rejected"], "acceptance": ["accepted"]}, False),
        ({"verdict": ["paid"], "acceptance": ["rejected"]}, False),
        ({"verdict": ["free", "paid"], "acceptance": []}, False),
        ({"verdict": ["hold"], "acceptance": []}, True),
        ({"verdict": ["refer"], "acceptance": ["rejected"]}, True),
        ({"verdict": ["rejected"], "settlement.payable": 1}, False),
        ({"verdict": ["rejected"], "charge.computed": 1}, False),
        ({"verdict": ["free"], "charge.computed": 1}, True),
        ({"verdict": ["free"], "charge.total": 1}, False),
        ({"verdict": ["paid"], "charge.total": 0}, False),
        ({"verdict": ["paid", "free"], "charge.total": 0}, True),
        ({"verdict": ["refer"], "charge.total": 1}, True),
        ({"verdict": ["refer"], "charge.waived": 1}, False),
        ({"acceptance": ["rejected"], "charge.agreed": 1}, False),
        ({"acceptance": ["rejected", "accepted"], "charge.agreed": 1}, True),
    ],
)
def test_answers_that_go_together(tmp_path: Path, answers: dict[str, list[str] | int], possible: bool) -> None:
    """What a verdict says of acceptance and charge: docs/meaning.md, Verdict, Agreed charge and Waived charge."""
    amounts = ("charge.agreed", "charge.computed", "charge.waived", "charge.total", "settlement.payable")
    tested = ["verdict: rejected", "verdict: paid", "verdict: free", "verdict: hold", "acceptance: accepted"]
    tested += [f"{amount}: more than 0.00" for amount in amounts]
    duty = "duties: [{do: review, owner: order desk, due: now}]"
    ready = small_book(tmp_path, policy("law", "\n".join(rule(f"r{k}", duty, when) for k, when in enumerate(tested))))
    space = Space(ready.plan)
    box = {}
    for axis, values in answers.items():
        cells, choices = space.cells[axis], space.axes[axis].choices
        codes: list[int | None] = (
            [values] if isinstance(values, int) else [choices.index(value) for value in values] or [None]
        )
        box[axis] = sum(cells.bit(code) for code in codes)
    assert Linked(space, ready.plan).possible(box) is possible


def test_of_what_is_not_applicable_nothing_is_known(tmp_path: Path) -> None:
    """There is no order date: then it is not of this year, and no days have passed since."""
    words = "{age: {days: {from: order.concluded, until: change.received}}}"
    when = ["order.concluded: not applicable", "order.concluded: on or after 2027-01-01", "age: at most 14"]
    rules = "\n".join(rule(f"r{number}", "acceptance: accept", each) for number, each in enumerate(when))
    ready = small_book(tmp_path, policy("terms", rules, words))
    space = Space(ready.plan)
    linked = Linked(space, ready.plan)
    there = {axis: cells.everything & ~cells.nothing for axis, cells in space.cells.items()}
    day, age = "order.concluded (date)", "age"
    for one, other in ((day, age), (age, day)):
        nothing = space.cells[one].nothing
        assert linked.possible({one: there[one], other: there[other]})
        assert linked.possible({one: nothing, other: space.cells[other].nothing})
        # the days depend on two facts: that there are none need not be for want of an order date
        assert linked.possible({one: nothing, other: there[other]}) is (one == age)
