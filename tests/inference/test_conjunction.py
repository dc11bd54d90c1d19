from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.atom import Atom, Compare
from engine.inference.conjunction import narrowed
from tests.matchers.naive import holds


def x(compare: Compare, value: int = 0) -> Atom:
    return Atom("x", compare, value)


@pytest.mark.parametrize(
    ("atoms", "shorter"),
    [
        ([], ()),
        (
            [x(Compare.GT, 3), x(Compare.GE, 3), x(Compare.LT, 9), x(Compare.LE, 9)],
            (x(Compare.GE, 4), x(Compare.LE, 8)),
        ),
        ([x(Compare.GE, 3), x(Compare.LE, 3), x(Compare.PRESENT)], (x(Compare.EQ, 3),)),
        ([x(Compare.GE, 3), x(Compare.NE, 3), x(Compare.NE, 1)], (x(Compare.GE, 4),)),
        ([x(Compare.NE, 3), x(Compare.NE, 1), x(Compare.NE, 3)], (x(Compare.NE, 1), x(Compare.NE, 3))),
        ([x(Compare.PRESENT), x(Compare.PRESENT)], (x(Compare.PRESENT),)),
        ([x(Compare.ABSENT), x(Compare.EQ, 3)], (x(Compare.ABSENT), x(Compare.EQ, 3))),
        ([x(Compare.EQ, 1), x(Compare.EQ, 2)], (x(Compare.GE, 2), x(Compare.LE, 1))),
    ],
)
def test_only_the_tightest_bounds_are_kept(atoms: list[Atom], shorter: tuple[Atom, ...]) -> None:
    assert sorted(narrowed(atoms), key=str) == sorted(shorter, key=str)


def test_the_order_of_atoms_does_not_matter() -> None:
    atoms = [Atom("b", Compare.LT, 3), Atom("a", Compare.NE, 1), Atom("c", Compare.EQ, 2)]
    assert narrowed(atoms) == narrowed(atoms[::-1])
    assert narrowed(atoms)[0] == Atom("c", Compare.EQ, 2)


@given(
    st.lists(st.builds(x, st.sampled_from(Compare), st.integers(-4, 4)), max_size=6),
    st.one_of(st.none(), st.integers(-6, 6)),
)
def test_it_means_the_same(atoms: list[Atom], code: int | None) -> None:
    assert all(holds(atom, code) for atom in narrowed(atoms)) == all(holds(atom, code) for atom in atoms)
