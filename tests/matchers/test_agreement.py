from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.core.matching import Codes, Matched
from engine.core.plan import Atom, Compare, Stage, When
from engine.grid.matcher import GridMatcher
from engine.inference.matcher import ReteMatcher
from tests.matchers.naive import naive, plan, stage

AXES = ("kind", "money", "ahead", "own.Ü $x")
VALUES = st.one_of(st.integers(-3, 3), st.sampled_from([-(2**62) + 1, 2**62 - 1, 12_500_00]))
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
    """What both matchers answer; they must agree."""
    with closing(GridMatcher(plan(one))) as grid, closing(ReteMatcher(plan(one))) as rete:
        found = [grid.match(one, codes) for codes in cases]
        assert [rete.match(one, codes) for codes in cases] == found
        # once more: nothing of one case is left for the next
        assert [rete.match(one, codes) for codes in cases] == found
        assert [grid.match(one, codes) for codes in cases] == found
        return found


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(stages(), st.lists(CODES, min_size=1, max_size=6))
def test_grid_rete_and_a_look_at_every_atom_agree(one: Stage, cases: list[Codes]) -> None:
    assert answers(one, *cases) == [naive(one, codes) for codes in cases]
