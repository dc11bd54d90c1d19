"""Which unions of boxes meet: as a look at every pair says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.regions.boxes import meet
from engine.regions.overlap import Overlap

BOX = st.dictionaries(st.sampled_from("abc"), st.integers(min_value=1, max_value=15), max_size=3)
UNIONS = st.lists(st.lists(BOX, max_size=3).map(tuple), max_size=8)


@given(UNIONS)
def test_those_meet_of_which_two_boxes_do(unions: list[tuple[dict[str, int], ...]]) -> None:
    overlap = Overlap(unions)
    for number, one in enumerate(unions):
        expected = {
            other
            for other, union in enumerate(unions)
            if other != number and any(meet(left, right) is not None for left in one for right in union)
        }
        assert overlap.meeting(number) == expected


def test_an_axis_that_only_others_restrict_keeps_nothing_apart() -> None:
    overlap = Overlap([({"a": 1},), ({"b": 2},), ({"a": 2},), ({},), ()])
    assert overlap.meeting(0) == {1, 3}
    assert overlap.meeting(3) == {0, 1, 2}
    assert overlap.meeting(4) == frozenset()
