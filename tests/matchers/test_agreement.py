from __future__ import annotations

import random
from collections.abc import Mapping
from contextlib import closing
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.core.atom import Atom, Compare, When
from engine.core.matching import Codes, Matched
from engine.core.plan import Stage
from engine.grid.matcher import GridMatcher
from engine.inference.matcher import ReteMatcher
from tests.matchers.naive import naive, plan, stage

AXES = ("kind", "money", "ahead", "own.Ü $x")
VALUES = st.one_of(st.integers(-3, 3), st.sampled_from([1 - 2**62, 2**62 - 1, 12_500_00]))
ATOMS = st.builds(Atom, st.sampled_from(AXES), st.sampled_from(Compare), VALUES)
WHENS: st.SearchStrategy[When] = st.lists(st.lists(ATOMS, max_size=5).map(tuple), max_size=4).map(tuple)
CODES: st.SearchStrategy[Mapping[str, int | None]] = st.dictionaries(
    st.sampled_from(AXES), st.one_of(st.none(), VALUES)
)


@st.composite
def stages(draw: st.DrawFn) -> Stage:
    whens = draw(st.lists(WHENS, min_size=1, max_size=8))
    ids = st.sampled_from([f"r{number}" for number in range(len(whens))])
    pairs = draw(st.lists(st.tuples(ids, ids), max_size=8))
    defeats = {one: frozenset(by for rule, by in pairs if rule == one and by != one) for one, _ in pairs}
    return stage(whens, defeats)


def answers(one: Stage, *cases: Codes) -> list[Matched]:
    """What both matchers answer, which must be one and the same."""
    with closing(GridMatcher(plan(one))) as grid, closing(ReteMatcher(plan(one))) as rete:
        found = [grid.match(one, codes) for codes in cases]
        for _ in range(2):  # nothing of one case is left for the next
            assert [rete.match(one, codes) for codes in cases] == found
            assert [grid.match(one, codes) for codes in cases] == found
        return found


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(stages(), st.lists(CODES, min_size=1, max_size=6))
def test_grid_rete_and_a_look_at_every_atom_agree(one: Stage, cases: list[Codes]) -> None:
    assert answers(one, *cases) == [naive(one, codes) for codes in cases]


IT = Atom("it", Compare.EQ, 1)
IT_IS_NOT = Atom("it", Compare.NE, 1)


def test_always_and_never() -> None:
    for codes in ({}, {"it": None}, {"it": 1}):
        (found,) = answers(stage({"always": ((),), "never": (), "both": ((), (IT,))}), codes)
        assert found.applies == found.maybe_applies == found.stands == found.maybe_stands == {"always", "both"}


def test_the_four_answers_where_an_exception_is_unknown() -> None:
    one = stage(
        {"rule": ((),), "exception": ((IT,),), "other": ((),), "its-exception": ((Atom("no", Compare.EQ, 1),),)},
        {"rule": frozenset({"exception"}), "other": frozenset({"its-exception"})},
    )
    (found,) = answers(one, {"no": 0})
    assert found == Matched(
        applies=frozenset({"rule", "other"}),
        maybe_applies=frozenset({"rule", "other", "exception"}),
        stands=frozenset({"other"}),
        maybe_stands=frozenset({"rule", "other", "exception"}),
    )


def test_an_exception_to_an_exception_does_not_reinstate_the_rule() -> None:
    one = stage(
        {"rule": ((),), "exception": ((),), "exception-to-it": ((IT,),)},
        {"rule": frozenset({"exception", "exception-to-it"}), "exception": frozenset({"exception-to-it"})},
    )
    holding, not_holding = answers(one, {"it": 1}, {"it": 2})
    assert holding.applies == {"rule", "exception", "exception-to-it"}
    assert holding.stands == {"exception-to-it"}
    assert not_holding.stands == {"exception"}


def test_different_from_is_false_of_what_is_not_applicable_and_possible_of_what_is_unknown() -> None:
    absent, unknown = answers(stage({"different": ((IT_IS_NOT,),)}), {"it": None}, {})
    assert absent.applies == absent.maybe_applies == frozenset()
    assert unknown.applies == frozenset()
    assert unknown.maybe_applies == {"different"}


def test_axes_whose_names_the_engine_could_not_tell_apart() -> None:
    # equal 32-bit FNV-1a hashes
    one = stage({"one": ((Atom("hhuhtvqzb", Compare.EQ, 1),),), "other": ((Atom("soohcjtgg", Compare.EQ, 1),),)})
    (found,) = answers(one, {"hhuhtvqzb": 1, "soohcjtgg": 2})
    assert found.applies == {"one"}


def test_300_identical_rules() -> None:
    one = stage([((IT, Atom("value", Compare.GE, 5)),)] * 300)
    holding, failing, unknown = answers(one, {"it": 1, "value": 5}, {"it": 1, "value": 4}, {"it": 1})
    assert len(holding.stands) == 300
    assert failing.maybe_applies == frozenset()
    assert (unknown.applies, len(unknown.maybe_stands)) == (frozenset(), 300)


def test_500_rules_that_hold_at_once() -> None:
    one = stage([((Atom("value", Compare.GE, number),),) for number in range(500)])
    holding, some, unknown = answers(one, {"value": 500}, {"value": 249}, {})
    assert len(holding.stands) == 500
    assert some.stands == {f"r{number}" for number in range(250)}
    assert (len(unknown.applies), len(unknown.maybe_applies)) == (0, 500)


def test_260_axes_in_one_stage() -> None:
    axes = [f"own.x{number}" for number in range(260)]
    one = stage(
        {
            "all": (tuple(Atom(axis, Compare.GE, 1) for axis in axes),),
            **{
                axis: ((Atom(axis, Compare.EQ, 1), Atom(following, Compare.NE, 2)), (Atom(axis, Compare.ABSENT),))
                for axis, following in pairwise(axes)
            },
        }
    )
    rng = random.Random(260)
    cases: list[Codes] = [dict.fromkeys(axes, 1), dict.fromkeys(axes), dict.fromkeys(axes[1:], 1)]
    cases += [{axis: rng.choice([None, 1, 2]) for axis in axes if rng.random() < 0.95} for _ in range(10)]
    found = answers(one, *cases)
    assert found == [naive(one, codes) for codes in cases]
    assert len(found[0].applies) == 260
    assert found[2].applies == set(axes[1:-1])
    assert found[2].maybe_applies == {"all", *axes[:-1]}


def test_4000_rules() -> None:
    rng = random.Random(4_000)
    axes = [f"x{number}" for number in range(15)]
    compares = [Compare.EQ, Compare.EQ, Compare.NE, Compare.LT, Compare.GE, Compare.ABSENT]

    def part() -> tuple[Atom, ...]:
        return tuple(Atom(axis, rng.choice(compares), rng.randrange(6)) for axis in rng.sample(axes, rng.randint(2, 5)))

    defeats = {f"r{number}": frozenset({f"r{rng.randrange(4_000)}"}) for number in range(0, 4_000, 7)}
    one = stage([tuple(part() for _ in range(rng.choice([1, 1, 2]))) for _ in range(4_000)], defeats)
    cases: list[Codes] = [{axis: rng.choice([None, 0, 1, 2, 3, 4, 5]) for axis in axes} for _ in range(4)]
    cases.append({axis: rng.randrange(6) for axis in axes[3:]})
    assert answers(one, *cases) == [naive(one, codes) for codes in cases]


def test_a_rule_with_300_exceptions() -> None:
    ids = [f"exception-{number}" for number in range(300)]
    whens: dict[str, When] = {"rule": ((),), **{rule: ((Atom("it", Compare.EQ, n),),) for n, rule in enumerate(ids)}}
    none, last, unknown = answers(stage(whens, {"rule": frozenset(ids)}), {"it": 300}, {"it": 299}, {})
    assert none.stands == {"rule"}
    assert last.stands == {"exception-299"}
    assert (unknown.stands, len(unknown.maybe_stands)) == (frozenset(), 301)
