"""What of a box is left: as a look at every point says."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from engine.regions.boxes import first_left, grown, meet, reduced, within
from engine.regions.space import Box, Cells, Space
from engine.regions.work import Work

AXES, COUNT = "abc", 3
POINTS = [dict(zip(AXES, bits, strict=True)) for bits in product([1 << place for place in range(COUNT)], repeat=3)]


class Cube(Space):
    """Three axes of three cells."""

    def __init__(self) -> None:
        self.cells = {axis: Cells(tuple(range(COUNT + 1)), absent=False) for axis in AXES}


CUBE = Cube()
BOX = st.dictionaries(st.sampled_from(AXES), st.integers(1, 2**COUNT - 1), max_size=3)
POINT = st.sampled_from(POINTS)
COVERS = st.lists(BOX, max_size=5)


def left(box: Box, covers: list[Box]) -> list[Box]:
    """The points of a box that no cover holds."""
    return [point for point in POINTS if within(point, box) and not any(within(point, cover) for cover in covers)]


@given(BOX, COVERS, POINT)
def test_a_hole_is_found_where_one_is(box: Box, covers: list[Box], near: Box) -> None:
    points = left(box, covers)
    hole = first_left(CUBE, box, covers, near, Work(10_000))
    assert (hole is None) == (not points)
    if hole is not None:
        assert within(hole, box)
        assert all(meet(hole, cover) is None for cover in covers)


@given(st.lists(BOX, max_size=3), COVERS, st.integers(0, 40))
def test_of_what_is_left_nothing_is_lost(boxes: list[Box], covers: list[Box], work: int) -> None:
    """With little work more may be left than there is; with enough of it just what no cover holds."""
    just = [point for box in boxes for point in left(box, covers)]
    for most in (work, 10_000):
        found = reduced(CUBE, boxes, covers, Work(most))
        points = [point for point in POINTS if any(within(point, box) for box in found)]
        assert all(point in points for point in just)
        assert all(any(within(box, each) for each in boxes) for box in found)
    assert all(point in just for point in points)


@given(BOX, COVERS, POINT)
def test_the_hole_around_a_point_is_found_before_others(box: Box, covers: list[Box], near: Box) -> None:
    """A far-fetched hole has no request that anybody would believe: the ordinary one comes first."""
    if near in left(box, covers):
        hole = first_left(CUBE, box, covers, near, Work(10_000))
        assert hole is not None
        assert within(near, hole)


@given(BOX, COVERS, POINT, st.permutations(AXES))
def test_a_hole_is_grown_until_every_cell_more_is_covered(
    box: Box, covers: list[Box], point: Box, first: list[str]
) -> None:
    part: Box = {axis: box.get(axis, 2**COUNT - 1) for axis in AXES}
    if point not in left(part, covers):
        return
    here = [cover for cover in covers if meet(cover, part) is not None]
    hole = grown(point, part, here, first[:2], Work(10_000))
    assert within(point, hole)
    assert within(hole, part)
    assert all(meet(hole, cover) is None for cover in covers)
    for axis in AXES:
        for place in range(COUNT):
            more = part[axis] & ~hole[axis] & 1 << place
            if more:
                assert any(meet({**hole, axis: hole[axis] | more}, cover) is not None for cover in here)


def test_what_is_freed_first_is_freed_most() -> None:
    """Each of the two may be anything only while the other is not: the one that is named first is."""
    cover: Box = {"a": 0b011, "b": 0b011}
    everything: Box = dict.fromkeys(AXES, 0b111)
    hole: Box = {"a": 0b100, "b": 0b100, "c": 0b001}
    assert grown(hole, everything, [cover], ["a"], Work(100)) == {"a": 0b111, "b": 0b100, "c": 0b111}
    assert grown(hole, everything, [cover], ["b"], Work(100)) == {"a": 0b100, "b": 0b111, "c": 0b111}
