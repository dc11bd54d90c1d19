"""Every source row and law is kept by rules that scenarios show, in the books that are shipped; or it says why not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from engine.specs.pairs import Pairs, lacking, lacks
from engine.specs.shelf import Shelf
from engine.specs.sources import sources
from engine.specs.trace import Trace, shipped_folders, trace

IDS = (*(f"R{number:02}" for number in range(1, 72)), *(f"L{number:02}" for number in range(1, 31)))


@pytest.fixture(scope="module")
def found() -> Iterator[Trace]:
    shelf = Shelf()
    yield trace(shipped_folders(), shelf, sources())
    shelf.close()


def wrong(found: Trace) -> list[str]:
    """Everything that is not as it should be, a line each."""
    missing = [f"{called}: it is not in policies/sources.yaml" for called in IDS if called not in found.sources]
    unread = [f"{file}: it can't be read" for file in found.unread]
    return [*missing, *unread, *map(str, lacking(found))]


def test_every_source_is_kept_and_shown(found: Trace) -> None:
    lines = wrong(found)
    assert not lines, "\n".join([f"{len(lines)} things are lacking", *lines])


# That the check sees what is taken away -----------------------------------------------------------------------------


@pytest.mark.parametrize("called", IDS)
def test_a_source_that_is_taken_away_is_missed(found: Trace, called: str) -> None:
    left = {other: source for other, source in found.sources.items() if other != called}
    assert [line for line in wrong(replace(found, sources=left, scenes=())) if line.startswith(f"{called}: it is not")]


def kept() -> tuple[str, ...]:
    """The sources that need rules."""
    return tuple(source.id for source in sources().values() if source.no_rule is None)


@pytest.mark.parametrize("called", kept())
def test_rules_that_are_taken_away_are_missed(found: Trace, called: str) -> None:
    left = tuple(keeper for keeper in found.keepers if called not in keeper.rule.sources)
    assert list(lacks(called, Pairs(replace(found, keepers=left)))) == ["no rule, and no reason why not"]


@pytest.mark.parametrize("called", kept())
def test_scenarios_that_are_taken_away_are_missed(found: Trace, called: str) -> None:
    shown = found.shown(found.kept(called))
    left = tuple(scene for scene in found.scenes if scene not in shown)
    said = list(lacks(called, Pairs(replace(found, scenes=left))))
    assert said
    assert said[0].startswith("no ")


@pytest.mark.parametrize("called", ["R02", "R33", "L15"])
def test_one_half_of_every_pair_that_is_taken_away_is_missed(found: Trace, called: str) -> None:
    """What is left are the scenarios in which a rule decides, without those beside them that come out otherwise."""
    left = found
    while (pair := Pairs(left).pair(called)) is not None:
        left = replace(left, scenes=tuple(scene for scene in left.scenes if scene is not pair.other))
    assert left.scenes != found.scenes, f"{called} has no pair to begin with"
    assert [said for said in lacks(called, Pairs(left)) if said.startswith("no pair") or said.startswith("no scenario")]


@pytest.mark.parametrize("called", ["R22", "R67"])
def test_a_scenario_that_expects_a_duty_is_missed(found: Trace, called: str) -> None:
    keys = frozenset(keeper.key for keeper in found.kept(called))
    left = tuple(scene for scene in found.scenes if keys.isdisjoint(key for key, _ in scene.owed))
    assert len(left) < len(found.scenes)
    assert list(lacks(called, Pairs(replace(found, scenes=left))))
