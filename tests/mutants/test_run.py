"""Mutants that are known by hand: which a feature notices, which nothing can, and which scenario is lacking."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.core.lower import lower
from engine.mutants import run
from engine.mutants.affected import Differing
from engine.mutants.killing import Rival
from engine.mutants.mutant import mutants
from engine.mutants.run import Fate, Mutation, Tried, mutate
from tests.mutants.small import BELOW, FAR_BELOW, FOUR, ON, PINNED, POLICY, feature, mutated, rows, write

CANCEL = "cancel: "
CROWD = "crowd: "


def fates(mutation: Mutation) -> dict[str, Fate]:
    return {each.mutant.id: each.fate for each in mutation.tried}


def one(mutation: Mutation, name: str) -> Tried:
    (found,) = (each for each in mutation.tried if each.mutant.id == name)
    return found


KILLED = (
    # 100.00 is on the bound, 99.99 just below it
    f"{CANCEL}operator: order value: at least € 100.00 → more than € 100.00",
    f"{CANCEL}bound: order value: at least € 100.00 → at least € 99.99",
    f"{CANCEL}negation: order value: at least € 100.00 → less than € 100.00",
    f"{CANCEL}condition: without the condition: order value is at least € 100.00",
    # 10 % of 100.00: a hundredth of a percent is a cent
    f"{CANCEL}amount: cancellation: 10 % → 10.01 %",
    f"{CANCEL}amount: cancellation: 10 % → 9.99 %",
    f"{CANCEL}outcome: accepted → not accepted",
    f"{CANCEL}outcome: cancellation: 10 % of order value → nothing is due",
    "crowd-is-free: exception: no longer an exception to clause 7.1",
    "crowd-is-free: condition: without the condition: crowd: yes",
    "crowd-is-free: outcome: cancellation: nothing is due → € 0.01",
    # a crowd is 4 or more: 3 is none, and without either alternative 4 or 5 is none
    f"{CROWD}operator: number of persons: at least 5 → more than 5",
    f"{CROWD}bound: number of persons: 4 → 3",
    f"{CROWD}condition: without the alternative: number of persons is 4",
    f"{CROWD}condition: without the alternative: number of persons is at least 5",
)


def test_what_a_feature_on_every_bound_notices(tmp_path: Path) -> None:
    found = fates(mutated(tmp_path, feature(PINNED, [BELOW])))
    assert {name: found[name] for name in KILLED} == dict.fromkeys(KILLED, Fate.KILLED)


def test_a_bound_that_moves_where_nothing_lies_makes_no_difference(tmp_path: Path) -> None:
    mutation = mutated(tmp_path, feature(PINNED, [BELOW]))
    assert fates(mutation)[f"{CROWD}bound: number of persons: at least 5 → at least 4"] is Fate.EQUIVALENT
    assert mutation.count(Fate.EQUIVALENT) == 1
    counted = len(mutation.tried) - 1
    assert mutation.score == mutation.count(Fate.KILLED) / counted


@pytest.mark.parametrize(
    ("left_out", "name"),
    [
        (BELOW, f"{CANCEL}bound: order value: at least € 100.00 → at least € 99.99"),
        (FOUR, f"{CROWD}condition: without the alternative: number of persons is 4"),
    ],
)
def test_a_row_that_is_left_out_leaves_a_mutant_alive_with_the_scenario_that_kills_it(
    tmp_path: Path, left_out: str, name: str
) -> None:
    kept = feature([row for row in PINNED if row != left_out], [BELOW if left_out != BELOW else FAR_BELOW])
    survivor = one(mutated(tmp_path / "before", kept), name)
    assert survivor.fate is Fate.SURVIVED
    assert survivor.scenario.startswith("  Scenario: ")
    # pasted as it is, it holds under the book, and the mutant does not survive it
    folder = write(tmp_path / "after", f"{kept}\n{survivor.scenario}\n")
    assert len(rows(folder).rows) == len(rows(tmp_path / "before" / "policies" / "tiny").rows) + 1
    assert one(mutate(rows(folder)), name).fate is Fate.KILLED


def test_every_scenario_that_is_lacking_kills_what_it_is_said_to(tmp_path: Path) -> None:
    few = feature([ON])
    before = mutated(tmp_path / "before", few)
    scenarios = list(dict.fromkeys(each.scenario for each in before.survivors if each.scenario))
    assert len(scenarios) > 3
    after = fates(mutated(tmp_path / "after", few + "\n" + "\n\n".join(scenarios) + "\n"))
    assert {after[each.mutant.id] for each in before.survivors if each.scenario} == {Fate.KILLED}
    # what could not be shown is no less alive
    assert {each.mutant.id for each in before.survivors if not each.scenario} == {
        name for name, fate in after.items() if fate is Fate.SURVIVED
    }


def test_what_only_a_mutant_asks_for_is_denied(tmp_path: Path) -> None:
    # as a guideline it would price a change that nobody has a right to: the price must be told first
    policy = POLICY[: POLICY.index("  - id: crowd-is-free")]
    found = one(mutated(tmp_path, feature([ON], [BELOW]), policy), f"{CANCEL}layer: counted as guideline, not as terms")
    assert found.fate is Fate.SURVIVED
    assert found.scenario.endswith("\n    And there is no need to quote the charge and wait for agreement")


def test_no_row_is_passed_over_that_would_fail(tmp_path: Path) -> None:
    found = rows(write(tmp_path, feature(PINNED, [BELOW])))
    tried = 0
    for mutant in mutants(found.spec.book, found.plan, found.spec.folder):
        plan = lower(mutant.of(found.spec.book))
        differing, rival = Differing(found.plan, plan), Rival(found.spec, plan)
        for row in found.rows:
            if not differing.may_change(row.outcome):
                tried += 1
                assert not rival.fails(row), (mutant.id, row.name)
    assert tried > 20


def test_the_second_time_nothing_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = feature(PINNED, [BELOW])
    first = mutated(tmp_path, text)

    def again(_book: object) -> None:
        raise AssertionError

    with monkeypatch.context() as patched:
        patched.setattr(run, "lower", again)
        assert mutated(tmp_path, text) == first
        with pytest.raises(AssertionError):
            mutated(tmp_path, text, POLICY.replace("100.00", "101.00"))


def test_another_feature_is_tried_but_nothing_is_compared_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = feature([ON])
    first = mutated(tmp_path, few)

    def again(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr(run, "compare", again)
    second = mutated(tmp_path, feature([ON], [BELOW]))
    assert second.count(Fate.EQUIVALENT) == first.count(Fate.EQUIVALENT)
    assert second.count(Fate.KILLED) > first.count(Fate.KILLED)


def test_how_far_it_is(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    found = mutate(rows(write(tmp_path, feature(PINNED))), watch=lambda done, of: seen.append((done, of)))
    assert seen == [(number, len(found.tried)) for number in range(1, len(found.tried) + 1)]
