from __future__ import annotations

from contextlib import closing

from engine.core.atom import Atom, Compare
from engine.inference.network import Network


def test_what_is_unknown_satisfies_nothing_not_even_that_it_differs_or_is_absent() -> None:
    every = [(Atom("x", compare, 1),) for compare in Compare]
    with closing(Network(every)) as network:
        assert network.holding({}) == []
        assert network.holding({"y": 1}) == []
        assert [every[n][0].compare for n in network.holding({"x": None})] == [Compare.ABSENT]
        assert {every[n][0].compare for n in network.holding({"x": 1})} == {
            Compare.EQ,
            Compare.LE,
            Compare.GE,
            Compare.PRESENT,
        }


def test_the_smallest_and_largest_codes_are_present() -> None:
    with closing(Network([(Atom("x", Compare.PRESENT),)])) as network:
        assert network.holding({"x": 1 - 2**62}) == [0]
        assert network.holding({"x": 2**62 - 1}) == [0]


def test_a_conjunction_of_100_atoms_is_divided_and_joined() -> None:
    atoms = tuple(Atom(f"x{number}", Compare.GE, number) for number in range(100))
    with closing(Network([atoms, atoms[:99]])) as network:
        facts = {f"x{number}": number for number in range(100)}
        assert sorted(network.holding(facts)) == [0, 1]
        assert network.holding(facts | {"x99": 98}) == [1]
        assert network.holding(facts | {"x0": -1}) == []


def test_5000_conjunctions() -> None:
    with closing(Network([(Atom("x", Compare.EQ, number // 2),) for number in range(5_000)])) as network:
        assert sorted(network.holding({"x": 0})) == [0, 1]
        assert sorted(network.holding({"x": 2_499})) == [4_998, 4_999]
        assert network.holding({"x": 2_500}) == []


def test_no_conjunctions() -> None:
    with closing(Network([])) as network:
        assert network.holding({"x": 1}) == []
