"""Each pitfall of durable-rules is impossible here, or refused."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import durable_rules_engine as raw
import pytest

from engine.core.atom import Compare
from engine.core.matching import MatcherClosedError
from engine.inference import rete
from engine.inference.rete import (
    MAX_NAMES,
    MAX_PATTERNS,
    MAX_TESTS,
    InferenceFailedError,
    InferenceRefusedError,
    Ruleset,
)

POSITIVE = [("a0", Compare.GT, 0)]


@pytest.fixture
def positive() -> Iterator[Ruleset]:
    with closing(Ruleset([POSITIVE])) as ruleset:
        yield ruleset


linux = pytest.mark.skipif(sys.platform != "linux", reason="resident memory is read from /proc")


def resident() -> int:
    """Resident memory, in bytes."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


# What matches


@pytest.mark.parametrize(
    ("compare", "matching"),
    [
        (Compare.EQ, {5}),
        (Compare.NE, {-6, -5, 4, 6}),
        (Compare.LT, {-6, -5, 4}),
        (Compare.LE, {-6, -5, 4, 5}),
        (Compare.GT, {6}),
        (Compare.GE, {5, 6}),
    ],
)
def test_the_six_comparisons(compare: Compare, matching: set[int]) -> None:
    with closing(Ruleset([[("a0", compare, 5)]])) as ruleset:
        assert {value for value in (-6, -5, 4, 5, 6) if ruleset.matching({"a0": value})} == matching


def test_pitfall_a_missing_attribute_is_not_different_either() -> None:
    with closing(Ruleset([[("a0", compare, 5)] for compare in rete._OPERATORS])) as ruleset:
        assert ruleset.matching({}) == []


def test_pitfall_an_event_is_consumed_by_the_first_rule() -> None:
    with closing(Ruleset([POSITIVE, [], POSITIVE, [("a0", Compare.NE, 7)]])) as ruleset:
        assert sorted(ruleset.matching({"a0": 1})) == [0, 1, 2, 3]


def test_pitfall_nothing_matches_is_an_exception(positive: Ruleset) -> None:
    assert [positive.matching({"a0": value}) for value in (0, 1, 0, 0, 1)] == [[], [0], [], [], [0]]


def test_pitfall_the_same_content_again_was_observed_already(positive: Ruleset) -> None:
    assert [positive.matching({"a0": 1}) for _ in range(3)] == [[0], [0], [0]]


def test_pitfall_the_state_matches_a_rule_without_conditions_and_loops() -> None:
    with closing(Ruleset([[]])) as ruleset:
        assert [ruleset.matching({}) for _ in range(3)] == [[0], [0], [0]]


def test_pitfall_an_empty_conjunction_loops_while_it_is_read() -> None:
    with closing(Ruleset([[], []])) as ruleset:
        assert sorted(ruleset.matching({})) == [0, 1]


def test_pitfall_only_the_first_of_two_keys_is_evaluated() -> None:
    with closing(Ruleset([[("a0", Compare.EQ, 1), ("a1", Compare.EQ, 1)]])) as ruleset:
        assert ruleset.matching({"a0": 1, "a1": 2}) == []
        assert ruleset.matching({"a0": 1, "a1": 1}) == [0]


# Values


@pytest.mark.parametrize(
    "value", [True, False, 1.0, float("nan"), float("inf"), "1", "true", None, [1], {"a": 1}, b"1", 2**62 + 1, 10**30]
)
def test_pitfall_coercions_and_what_is_not_an_integer(positive: Ruleset, value: Any) -> None:
    with pytest.raises(InferenceRefusedError, match="`a0` is"):
        positive.matching({"a0": value})
    with pytest.raises(InferenceRefusedError, match="compared with"):
        Ruleset([[("a0", Compare.EQ, value)]])
    assert positive.matching({"a0": 1}) == [0]


def test_pitfall_large_integers_saturate() -> None:
    edges = [2**62, 2**62 - 1, 2**53 + 1, 2**53, 0, -(2**53) - 1, -(2**62) + 1, -(2**62)]
    with closing(Ruleset([[("a0", Compare.EQ, edge)] for edge in edges])) as ruleset:
        assert [ruleset.matching({"a0": edge}) for edge in edges] == [[number] for number in range(len(edges))]


# Names


@pytest.mark.parametrize(
    "name",
    ["", "b0", "k", "w", "id", "sid", "$s", "a", "a.b", "a$0", "a_0", "a-1", 'a"0', "a0 ", "a0\n", "a٣", "a12345"],
)
def test_pitfall_names_that_mean_something_to_the_engine(name: str) -> None:
    with pytest.raises(InferenceRefusedError, match="no name of an attribute"):
        Ruleset([[(name, Compare.EQ, 1)]])


def test_pitfall_names_are_compared_by_hash() -> None:
    assert rete._fnv("hhuhtvqzb") == rete._fnv("soohcjtgg")
    assert rete._fnv("sid") == 3593476751  # as the engine's source has it


def test_pitfall_names_of_one_hash_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rete, "_fnv", lambda name: hash(name.replace("a7", "a8")))
    with pytest.raises(InferenceRefusedError, match="cannot tell apart"):
        Ruleset([[("a7", Compare.EQ, 1), ("a8", Compare.EQ, 1)]])


def test_an_attribute_that_no_pattern_tests_is_not_posted(positive: Ruleset) -> None:
    with pytest.raises(InferenceRefusedError, match="no pattern tests `a1`"):
        positive.matching({"a0": 1, "a1": 1})


@pytest.mark.parametrize("compare", [Compare.PRESENT, Compare.ABSENT])
def test_pitfall_existence_is_not_asked_of_the_engine(compare: Compare) -> None:
    with pytest.raises(InferenceRefusedError, match="does not compare"):
        Ruleset([[("a0", compare, 0)]])


# Numbers


@pytest.mark.parametrize("size", [16, 17, 65, 256, 257, 513, MAX_PATTERNS])
def test_pitfall_more_than_64_conditions_true_at_once(size: int) -> None:
    with closing(Ruleset([[("a0", Compare.GE, number)] for number in range(size)])) as ruleset:
        assert sorted(ruleset.matching({"a0": size})) == list(range(size))
        assert ruleset.matching({"a0": 0}) == [0]
        assert ruleset.matching({"a0": -1}) == []


def test_pitfall_256_rules_that_end_in_one_condition() -> None:
    with closing(Ruleset([POSITIVE] * 1_000)) as ruleset:
        assert sorted(ruleset.matching({"a0": 1})) == list(range(1_000))


def test_pitfall_512_conditions_under_one_node() -> None:
    with closing(Ruleset([[("a0", Compare.EQ, number)] for number in range(1_024)])) as ruleset:
        assert [ruleset.matching({"a0": value}) for value in (0, 511, 512, 1_023, 1_024)] == [
            [0],
            [511],
            [512],
            [1_023],
            [],
        ]


def test_pitfall_4096_rules() -> None:
    with pytest.raises(InferenceRefusedError, match="4001 patterns"):
        Ruleset([POSITIVE] * (MAX_PATTERNS + 1))


def test_pitfall_groups_in_a_pattern() -> None:
    pattern = [(f"a{number}", Compare.NE, number) for number in range(MAX_TESTS)]
    with closing(Ruleset([pattern])) as ruleset:
        fact = {f"a{number}": number + 1 for number in range(MAX_TESTS)}
        assert ruleset.matching(fact) == [0]
        assert ruleset.matching(fact | {f"a{MAX_TESTS - 1}": MAX_TESTS - 1}) == []
    with pytest.raises(InferenceRefusedError, match="65 comparisons"):
        Ruleset([[*pattern, ("a64", Compare.NE, 64)]])


def test_pitfall_252_attributes() -> None:
    patterns = [[(f"a{number}", Compare.EQ, 1)] for number in range(MAX_NAMES)]
    with closing(Ruleset(patterns)) as ruleset:
        assert len(ruleset.matching({f"a{number}": 1 for number in range(MAX_NAMES)})) == MAX_NAMES
    with pytest.raises(InferenceRefusedError, match="241 attributes"):
        Ruleset([*patterns, [("n0", Compare.EQ, 1)]])


# Life and death


def test_pitfall_a_state_deleted_before_any_rule_fired() -> None:
    for _ in range(20):
        Ruleset([POSITIVE]).close()
    with closing(Ruleset([POSITIVE])) as ruleset:
        ruleset.matching({"a0": 0})


@linux
def test_pitfall_rulesets_that_are_not_given_back() -> None:
    def build(times: int) -> None:
        for _ in range(times):
            ruleset = Ruleset([POSITIVE] * 30)
            ruleset.matching({"a0": 1})
            del ruleset

    build(20)
    before = resident()
    build(200)
    # one that is not is 0.3 MB
    assert resident() - before < 4_000_000


@linux
def test_pitfall_facts_that_are_not_retracted(positive: Ruleset) -> None:
    for number in range(500):
        positive.matching({"a0": number})
    before = resident()
    for number in range(20_000):
        positive.matching({"a0": number % 3_000 - 1_000})
    # one that is not is 9 KB
    assert resident() - before < 2_000_000


def test_pitfall_timers_in_threads_of_their_own(positive: Ruleset) -> None:
    before = threading.active_count()
    positive.matching({"a0": 1})
    assert threading.active_count() == before


def test_a_closed_ruleset_says_so(positive: Ruleset) -> None:
    positive.close()
    positive.close()
    with pytest.raises(MatcherClosedError):
        positive.matching({"a0": 1})


@pytest.mark.parametrize(
    ("function", "answer"),
    [
        ("assert_fact", lambda *_: (2, 1)),  # observed
        ("assert_fact", lambda *_: (3, 1)),  # deferred
        ("start_action_for_state", lambda *_: None),
        ("retract_fact", None),
        ("assert_fact", None),
        ("start_action_for_state", None),
        ("complete_and_start_action", None),
        ("complete_and_start_action", lambda *_: '{"0":{"m":{}}}'),  # for ever
    ],
)
def test_after_an_abnormal_drain_the_question_fails_and_the_next_is_right(
    monkeypatch: pytest.MonkeyPatch, positive: Ruleset, function: str, answer: Any
) -> None:
    def fails(*_: object) -> None:
        raise raw.error("Could not assert fact, error code: 303")

    with monkeypatch.context() as broken:
        broken.setattr(raw, function, answer or fails)
        with pytest.raises(InferenceFailedError, match="durable-rules did not answer"):
            positive.matching({"a0": 1})
    assert [positive.matching({"a0": value}) for value in (1, 0, 1)] == [[0], [], [0]]


def test_an_interrupt_half_way_is_passed_on_and_the_next_question_is_right(
    monkeypatch: pytest.MonkeyPatch, positive: Ruleset
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(raw, "complete_and_start_action", interrupted)
        with pytest.raises(KeyboardInterrupt):
            positive.matching({"a0": 1})
    assert [positive.matching({"a0": value}) for value in (0, 1)] == [[], [0]]


def test_rules_that_the_engine_does_not_take(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise raw.error("Could not create ruleset, error code: 107")

    monkeypatch.setattr(raw, "create_ruleset", fails)
    with pytest.raises(InferenceFailedError, match=r"did not take the rules: .* 107"):
        Ruleset([POSITIVE])
