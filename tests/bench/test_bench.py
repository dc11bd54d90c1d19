"""Each bench runs on something tiny, and refuses to measure what does not agree."""

from __future__ import annotations

import pytest

from bench import check, peers, process, single
from bench.policy import Answer, naive, requests, rows
from bench.timing import interleaved


def test_every_way_decides_alike_at_60_rules() -> None:
    policy = rows(60)
    single.agree(policy, list(single.ways(policy)), requests(40))


def test_the_grid_decides_as_the_rules_say_at_2000_rules() -> None:
    policy = rows(2_000)
    single.agree(policy, [peers.grid(policy), peers.if_elif(policy)], requests(40))


def test_a_way_that_decides_otherwise_is_not_measured() -> None:
    policy = rows(20)
    wrong = peers.Peer("wrong", lambda _: None, lambda _: Answer("paid", -1, ()))
    with pytest.raises(AssertionError, match="wrong says"):
        single.agree(policy, [wrong], requests(1))


def test_rules_have_2_to_5_conditions_and_requests_meet_some() -> None:
    policy = rows(600)
    assert {len(row.tests) for row in policy} == {2, 3, 4, 5}
    met = [len(naive(policy, facts).rules) for facts in requests(200)]
    assert min(met) == 0
    assert max(met) > 1


def test_single_runs(capsys: pytest.CaptureFixture[str]) -> None:
    single.main(rounds=1, sizes=(20, 30), decisions=20)
    said = capsys.readouterr().out
    for part in ("Bare, 20 rules", "Bare: goals", "policies/manufacturing", "20 rules: "):
        assert part in said


def test_check_agrees_with_z3(capsys: pytest.CaptureFixture[str]) -> None:
    check.main((30,))
    said = capsys.readouterr().out
    assert "30 rules: check" in said
    assert "both say" in said


def test_process_runs(capsys: pytest.CaptureFixture[str]) -> None:
    process.main(rounds=1)
    said = capsys.readouterr().out
    assert all(name in said for name in process.WAYS)


def test_every_way_takes_its_turn_in_every_round() -> None:
    turns: list[tuple[str, int]] = []
    ways = {"a": lambda item: turns.append(("a", item)), "b": lambda item: turns.append(("b", item))}
    found = interleaved(ways, [1, 2, 3, 4], rounds=2, seconds=60)
    assert turns == [("a", 1), ("a", 2), ("b", 1), ("b", 2), ("a", 3), ("a", 4), ("b", 3), ("b", 4)]
    assert set(found) == {"a", "b"}
