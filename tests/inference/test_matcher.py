from __future__ import annotations

import random
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import durable_rules_engine as raw
import pytest

import engine.inference.matcher
from engine.core.atom import Atom, Compare
from engine.core.matching import Codes
from engine.core.plan import Stage
from engine.inference.matcher import ReteMatcher
from engine.inference.rete import InferenceFailedError, InferenceRefusedError
from engine.inference.stage import TooManyDisjunctsError
from tests.inference.test_rete import linux, resident
from tests.matchers.naive import naive, plan, stage


def some_policy(rules: int = 60) -> Stage:
    rng = random.Random(rules)

    def part() -> tuple[Atom, ...]:
        return tuple(
            Atom(f"x{axis}", rng.choice([Compare.EQ, Compare.NE, Compare.GE, Compare.LT]), rng.randrange(4))
            for axis in rng.sample(range(10), 3)
        )

    return stage([(part(),) for _ in range(rules)], {"r0": frozenset({"r1", "r2"}), "r1": frozenset({"r2"})})


def some_case(rng: random.Random) -> Codes:
    return {f"x{axis}": rng.choice([None, 0, 1, 2, 3]) for axis in range(10)}


def test_two_threads_may_ask_one_matcher() -> None:
    one = some_policy()
    with closing(ReteMatcher(plan(one))) as matcher:

        def ask(seed: int) -> int:
            rng = random.Random(seed)
            cases = [some_case(rng) for _ in range(1_500)]
            return sum(matcher.match(one, codes) != naive(one, codes) for codes in cases)

        with ThreadPoolExecutor(2) as pool:
            assert list(pool.map(ask, [1, 2])) == [0, 0]


@linux
def test_memory_does_not_grow_with_decisions() -> None:
    one = some_policy(20)
    rng = random.Random(20)
    cases = [some_case(rng) for _ in range(500)]
    cases += [{axis: code for axis, code in codes.items() if axis != "x3"} for codes in cases[:100]]
    with closing(ReteMatcher(plan(one))) as matcher:

        def ask(times: int) -> None:
            for number in range(times):
                matcher.match(one, cases[number % len(cases)])

        ask(2_000)
        before = resident()
        ask(20_000)
        assert resident() - before < 2_000_000


def test_an_abnormal_drain_fails_one_decision_only(monkeypatch: pytest.MonkeyPatch) -> None:
    one = some_policy()
    codes = some_case(random.Random(1))

    def fails(*_: object) -> None:
        raise raw.error("Could not complete, error code: 303")

    with closing(ReteMatcher(plan(one))) as matcher:
        assert matcher.match(one, codes) == naive(one, codes)
        with monkeypatch.context() as broken:
            broken.setattr(raw, "complete_and_start_action", fails)
            with pytest.raises(InferenceFailedError, match="303"):
                matcher.match(one, codes)
        assert matcher.match(one, codes) == naive(one, codes)


def test_an_abnormal_drain_among_the_exceptions_fails_one_decision_only(monkeypatch: pytest.MonkeyPatch) -> None:
    one = stage({"rule": ((),), "exception": ((Atom("it", Compare.EQ, 1),),)}, {"rule": frozenset({"exception"})})
    asserted = raw.assert_fact
    asked = []

    def fails_the_second_time(*arguments: object) -> object:
        asked.append(arguments)
        if len(asked) == 2:
            raise raw.error("Could not assert fact, error code: 303")
        return asserted(*arguments)

    with closing(ReteMatcher(plan(one))) as matcher:
        assert matcher.match(one, {"it": 1}).stands == {"exception"}
        with monkeypatch.context() as broken:
            broken.setattr(raw, "assert_fact", fails_the_second_time)
            with pytest.raises(InferenceFailedError, match="303"):
                matcher.match(one, {"it": 1})
        assert matcher.match(one, {"it": 1}).stands == {"exception"}
        assert matcher.match(one, {"it": 0}).stands == {"rule"}


def test_a_rule_of_more_than_64_alternatives_is_refused() -> None:
    def rule(alternatives: int) -> Stage:
        return stage({"wide": tuple((Atom("it", Compare.EQ, number),) for number in range(alternatives))})

    for one in (rule(64), rule(65)):
        with closing(ReteMatcher(plan(one))) as matcher:
            if len(one.rules[0].when) == 64:
                assert matcher.match(one, {"it": 63}).stands == {"wide"}
            else:
                with pytest.raises(TooManyDisjunctsError, match="rule `wide` has 65 alternatives, expected at most 64"):
                    matcher.match(one, {"it": 63})


@pytest.mark.parametrize("code", [True, 1.0, "1", 10**30])
def test_a_code_that_is_no_integer_is_refused_and_the_next_question_is_right(code: object) -> None:
    one = stage({"rule": ((Atom("it", Compare.EQ, 1),),)})
    with closing(ReteMatcher(plan(one))) as matcher:
        with pytest.raises(InferenceRefusedError):
            matcher.match(one, {"it": code})  # type: ignore[dict-item]
        assert matcher.match(one, {"it": 1}).stands == {"rule"}


def test_the_engine_is_imported_when_it_is_first_asked() -> None:
    program = (
        "import sys, engine.inference.matcher, engine.grid.matcher;"
        "from tests.matchers.naive import plan, stage;"
        "one = stage([((),)]); matcher = engine.inference.matcher.ReteMatcher(plan(one));"
        "before = 'durable_rules_engine' in sys.modules; matcher.match(one, {});"
        "print(before, 'durable_rules_engine' in sys.modules, 'durable' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["False", "True", "False"]


def test_one_module_knows_the_engine() -> None:
    importing = re.compile(r"^\s*(import|from) durable", re.MULTILINE)
    modules = Path(engine.inference.matcher.__file__).parents[1].rglob("*.py")
    assert [path.name for path in modules if importing.search(path.read_text())] == ["rete.py"]
