from __future__ import annotations

from collections.abc import Callable

import pytest

from engine.core.atom import Atom, Compare
from engine.core.matching import Matcher, MatcherClosedError
from engine.core.plan import Plan, Stage
from engine.grid.matcher import GridMatcher
from engine.inference.matcher import ReteMatcher
from tests.matchers.naive import plan, stage

Make = Callable[[Plan], Matcher]

both = pytest.mark.parametrize("make", [GridMatcher, ReteMatcher])


def it(value: object) -> Stage:
    return stage({"rule": ((Atom("it", Compare.EQ, value),),)})  # type: ignore[arg-type]


@both
def test_a_closed_matcher_says_so(make: Make) -> None:
    one = it(1)
    matcher = make(plan(one))
    assert matcher.match(one, {"it": 1}).stands == {"rule"}
    matcher.close()
    matcher.close()
    with pytest.raises(MatcherClosedError):
        matcher.match(one, {"it": 1})


@both
def test_a_matcher_closed_before_it_was_used(make: Make) -> None:
    one = it(1)
    matcher = make(plan(one))
    matcher.close()
    with pytest.raises(MatcherClosedError):
        matcher.match(one, {"it": 1})


@both
def test_a_stage_of_another_plan_is_refused(make: Make) -> None:
    matcher = make(plan(it(1)))
    with pytest.raises(ValueError, match="stage `s` is not of this plan"):
        matcher.match(it(2), {"it": 2})
    with pytest.raises(ValueError, match="stage `t` is not of this plan"):
        matcher.match(stage([], name="t"), {})
    matcher.close()


@both
@pytest.mark.parametrize(
    ("unsound", "message"),
    [
        (plan(it(1), it(1)), "two stages are called `s`"),
        (plan(stage([(), ()], {"r0": frozenset({"r7"})})), "has no rule `r7`"),
        (plan(stage([()], {"r7": frozenset()})), "has no rule `r7`"),
        (plan(it(2**62)), "rule `rule` compares `it` with `4611686018427387904`"),
        (plan(it(-(2**62))), "rule `rule` compares"),
        (plan(it(1.5)), "compares `it` with `1.5`"),
        (plan(it(True)), "compares `it` with `True`"),
        (plan(it("1")), "compares `it` with `1`"),
    ],
)
def test_an_unsound_plan_is_refused_before_anything_is_built(make: Make, unsound: Plan, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        make(unsound)


@both
def test_two_rules_of_one_id_are_refused(make: Make) -> None:
    one = stage([((),)])
    twice = Stage(one.name, one.step, (), one.rules * 2, {})
    with pytest.raises(ValueError, match="two rules of one id"):
        make(plan(twice))


@both
def test_stages_of_one_plan_are_kept_apart(make: Make) -> None:
    first, second = it(1), stage({"rule": ((Atom("it", Compare.NE, 1),),)}, name="t")
    matcher = make(plan(first, second))
    for _ in range(2):
        assert matcher.match(first, {"it": 1}).stands == {"rule"}
        assert matcher.match(second, {"it": 1}).stands == frozenset()
    matcher.close()
