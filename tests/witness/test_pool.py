"""What was found before is found again by where it lies."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.decision.decider import Trial
from engine.decision.outcome import Outcome
from engine.proof.subject import Subject
from engine.regions.space import Box
from engine.witness.pool import Pool
from engine.witness.seeker import Seeker
from tests.small_book import policy, rule, small_book

RULES = "\n".join(
    (
        rule("few", "acceptance: accept", "order.persons: at most 3, change.kind: cancellation"),
        rule("some", "acceptance: accept", "order.persons: at least 4"),
        rule("many", "acceptance: reject", "order.persons: at least 9"),
        rule("dear", "charge: {fee: storage, amount: 5.00}", "order.value: at least 900.00"),
    )
)
BOX = st.fixed_dictionaries(
    {},
    optional={name: st.integers(min_value=1, max_value=2**12 - 1) for name in ("order.persons", "order.value")},
)


@pytest.fixture(scope="module")
def seeker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seeker]:
    ready = small_book(tmp_path_factory.mktemp("book"), policy("terms", RULES))
    subject = Subject(ready.plan, ready.book.vocabulary, Trial(ready.plan))
    for persons in (1, 5, 12):
        for value in (100_00, 900_00):
            box = {
                "order.persons": subject.space.cells["order.persons"].bit(persons),
                "order.value": subject.space.cells["order.value"].bit(value),
            }
            subject.seeker.seek((box,), lambda _: True)
    yield subject.seeker
    subject.close()


def accepted(outcome: Outcome) -> bool:
    return outcome.acceptance.accepted is True


def cut(seeker: Seeker, box: Box) -> Box:
    """The box with cells that there are; an axis without one is left out."""
    found = {axis: mask & seeker.space.cells[axis].everything for axis, mask in box.items()}
    return {axis: mask for axis, mask in found.items() if mask}


@settings(max_examples=60)
@given(boxes=st.lists(BOX, max_size=3))
def test_within_is_what_a_look_at_each_says(seeker: Seeker, boxes: list[Box]) -> None:
    pool = seeker.pool
    assert len(pool) > 2
    some = [cut(seeker, box) for box in boxes]
    expected = [
        found
        for found in pool
        if accepted(found.outcome) and any(not seeker.placing.outside(box, found.outcome.case) for box in some)
    ]
    assert list(pool.within(some, "accepted", accepted)) == expected


@settings(max_examples=60)
@given(box=BOX, count=st.integers(min_value=0, max_value=6))
def test_the_nearest_are_outside_on_the_fewest_axes(seeker: Seeker, box: Box, count: int) -> None:
    pool, where = seeker.pool, cut(seeker, box)
    ranked = sorted(
        list(pool)[1:],
        key=lambda found: (not accepted(found.outcome), len(seeker.placing.outside(where, found.outcome.case))),
    )
    assert list(pool.nearest(where, "accepted", accepted, count)) == ranked[:count]


def test_of_two_that_are_answered_alike_one_is_kept(seeker: Seeker) -> None:
    pool = Pool(seeker.placing)
    pool.keep(seeker.pool.first)
    pool.keep(seeker.pool.first)
    assert len(pool) == 1
    assert pool.first is seeker.pool.first


def test_a_rule_alone(tmp_path: Path) -> None:
    # a small check of the way from a box back to a request
    ready = small_book(tmp_path, policy("terms", rule("r", "acceptance: accept", "order.persons: 7")))
    subject = Subject(ready.plan, ready.book.vocabulary, Trial(ready.plan))
    ((stage, one),) = subject.rules
    found = subject.seeker.seek(subject.conditions.of(one), lambda outcome: "r" in outcome.rules, step=stage.step)
    assert found is not None
    assert found.facts["order.persons"] == 7
    assert subject.seeker.seek(({"order.persons": 0},), lambda _: True) is None
    subject.close()
