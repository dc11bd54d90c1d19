from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.atom import Atom, Compare
from engine.core.matching import LIMIT
from engine.grid.cells import Accepted, Cells, accepted
from tests.matchers.naive import holds


def x(compare: Compare, value: int = 0) -> Atom:
    return Atom("x", compare, value)


@pytest.mark.parametrize(
    ("atoms", "spans", "absent"),
    [
        ([x(Compare.EQ, 3)], ((3, 4),), False),
        ([x(Compare.NE, 3)], ((-LIMIT, 3), (4, LIMIT)), False),
        ([x(Compare.LT, 3)], ((-LIMIT, 3),), False),
        ([x(Compare.LE, 3)], ((-LIMIT, 4),), False),
        ([x(Compare.GT, 3)], ((4, LIMIT),), False),
        ([x(Compare.GE, 3)], ((3, LIMIT),), False),
        ([x(Compare.PRESENT)], ((-LIMIT, LIMIT),), False),
        ([x(Compare.ABSENT)], (), True),
        ([x(Compare.ABSENT), x(Compare.PRESENT)], (), False),
        ([x(Compare.ABSENT), x(Compare.LT, 3)], (), False),
        ([x(Compare.GE, 3), x(Compare.LT, 3)], (), False),
        (
            [x(Compare.GE, 1), x(Compare.LE, 5), x(Compare.NE, 3), x(Compare.NE, 1), x(Compare.NE, 9)],
            ((2, 3), (4, 6)),
            False,
        ),
    ],
)
def test_atoms_of_one_axis_accept_disjoint_spans(
    atoms: list[Atom], spans: tuple[tuple[int, int], ...], absent: bool
) -> None:
    assert accepted(atoms) == Accepted(spans, absent)


def test_cells_are_cut_where_a_box_begins_or_ceases() -> None:
    # of three boxes, box 0 wants 3 to 5, box 1 wants at least 5 (and box 2 does not ask)
    cells = Cells.cut("x", {0: Accepted(((3, 6),), False), 1: Accepted(((5, LIMIT),), True)}, 3)
    assert cells.cuts == (3, 5, 6)
    assert cells.masks == (0b100, 0b101, 0b111, 0b110)
    assert (cells.absent, cells.untested) == (0b110, 0b100)
    assert [cells.accepting(code) for code in (2, 3, 4, 5, 6, None)] == [0b100, 0b101, 0b101, 0b111, 0b110, 0b110]


ATOMS = st.lists(st.builds(x, st.sampled_from(Compare), st.integers(-4, 4)), min_size=1, max_size=4)


@given(st.lists(ATOMS, min_size=1, max_size=6), st.one_of(st.none(), st.integers(-6, 6)))
def test_a_cell_holds_the_boxes_that_accept_it(boxes: list[list[Atom]], code: int | None) -> None:
    cells = Cells.cut("x", {number: accepted(atoms) for number, atoms in enumerate(boxes)}, len(boxes))
    expected = sum(1 << number for number, atoms in enumerate(boxes) if all(holds(atom, code) for atom in atoms))
    assert cells.accepting(code) == expected
