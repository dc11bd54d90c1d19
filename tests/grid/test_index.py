from __future__ import annotations

from engine.core.atom import Atom, Compare
from engine.grid.index import Index
from tests.matchers.naive import stage

KIND = Atom("kind", Compare.EQ, 1)
CHEAP = Atom("value", Compare.LT, 100_00)
DEAR = Atom("value", Compare.GE, 5_000_00)
NEVER_PAID = Atom("paid", Compare.ABSENT)


def test_an_unknown_fact_excludes_nothing_and_makes_nothing_certain() -> None:
    index = Index(stage([((KIND, CHEAP), (DEAR,)), ((KIND,),), ((),), ()]))
    assert index.boxes == ("r0", "r0", "r1", "r2")
    assert index.holding({"kind": 1, "value": 99_99}) == (0b1101, 0b1101)
    assert index.holding({"kind": 1}) == (0b1100, 0b1111)
    assert index.holding({"kind": 2}) == (0b1000, 0b1010)
    assert index.holding({}) == (0b1000, 0b1111)


def test_a_box_that_no_value_satisfies_is_possible_while_the_value_is_unknown() -> None:
    index = Index(stage([((CHEAP, DEAR),)]))
    assert index.holding({}) == (0, 1)
    assert index.holding({"value": 1}) == (0, 0)


def test_a_code_beyond_the_table_of_a_small_axis_is_found_too() -> None:
    index = Index(stage([((KIND,),), ((Atom("kind", Compare.GE, 1),),), ((Atom("kind", Compare.LT, 1),),)]))
    assert index.match({"kind": 10**9}).applies == {"r1"}
    assert index.match({"kind": -(10**9)}).applies == {"r2"}


def test_few_bits_and_many_bits_name_the_same_rules() -> None:
    index = Index(stage([((),)] * 1_000))
    for some in ({0}, {999}, {0, 7, 500, 999}, set(range(1_000)), set(range(0, 1_000, 3)), set()):
        assert index.rules(sum(1 << box for box in some)) == {f"r{box}" for box in some}


def test_answers_kept_are_bounded_and_forgetting_them_changes_none() -> None:
    index = Index(stage([((Atom(f"x{axis}", Compare.EQ, 1),),) for axis in range(14)]))
    for number in range(1 << 13):
        codes = {f"x{axis}": number >> axis & 1 for axis in range(14)}
        assert index.match(codes).stands == {f"r{axis}" for axis in range(14) if number >> axis & 1}
    assert 0 < len(index._answers) < 1 << 13
