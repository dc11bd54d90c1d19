"""Whether two features say the same in two languages: the same scenarios, rows, facts and expectations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from engine.language.place import Place
from engine.language.problem import Problem
from engine.specs.feature import NOTES, Feature, Run, Scenario
from engine.specs.reading import Reading
from engine.specs.shelf import Spec
from engine.specs.slots import Read
from engine.specs.story import Story
from engine.vocabulary.attribute import Kind

DUTCH = "nl"
"""The folder of the Dutch features, beside the English ones: `cancelling.feature`, `nl/cancelling.feature`."""

_IN_DUTCH = re.compile(rf"^\s*#\s*language\s*:\s*{DUTCH}\b", re.MULTILINE)


def pairs(folder: Path) -> Iterator[tuple[Path, Path]]:
    """Every English feature of a folder, with where its Dutch one should be."""
    # by what it says itself: the features of the book law/nl stand in a folder of that name
    for path in sorted(folder.rglob("*.feature")):
        if not _IN_DUTCH.search(path.read_text("utf-8")):
            yield path, path.parent / DUTCH / path.name


def differences(one: Feature, other: Feature, spec: Spec) -> tuple[Problem, ...]:
    """Where two features differ in anything but their words; both have been linted without errors.

    Free text (the name of a customer) may differ; so may names of scenarios and notes.
    """
    return tuple(_differences(one, other, spec))


def _differences(one: Feature, other: Feature, spec: Spec) -> Iterator[Problem]:
    if one.policy != other.policy:
        said = f"this feature is about `{other.policy}`, the other about `{one.policy}`"
        yield Problem("translation", other.policy_place, said, (), ((one.policy_place, "the other"),))
    if len(one.scenarios) != len(other.scenarios):
        said = f"{len(other.scenarios)} scenarios; the other feature has {len(one.scenarios)}"
        yield Problem("translation", other.place, said, (), ((one.place, "the other"),))
        return
    for mine, theirs in zip(one.scenarios, other.scenarios, strict=True):
        yield from _scenarios(one, mine, other, theirs, spec)


def _scenarios(one: Feature, mine: Scenario, other: Feature, theirs: Scenario, spec: Spec) -> Iterator[Problem]:
    ours = [list(scenario.runs(NOTES[each.language])) for each, scenario in ((one, mine), (other, theirs))]
    if len(ours[0]) != len(ours[1]) or mine.outline != theirs.outline:
        said = f"{len(ours[1])} rows; `{mine.name}` has {len(ours[0])}"
        yield Problem("translation", theirs.place, said, (), ((mine.place, "the other"),))
        return
    for left, right in zip(*ours, strict=True):
        found = [_told(spec, each, run) for each, run in ((one, left), (other, right))]
        for what, first, second in zip(("facts", "expectations"), *found, strict=True):
            differ = [name for name in {**first, **second} if first.get(name) != second.get(name)]
            if differ:
                names = ", ".join(f"`{name}`" for name in differ)
                said = f"other {what} than in `{left.name}`: {names}"
                yield Problem("translation", _place(right), said, (), ((_place(left), "the other"),))


def _told(spec: Spec, feature: Feature, run: Run) -> tuple[dict[str, object], dict[str, object]]:
    story = Story(spec, feature.language, run.scenario.place)
    for step in run.steps:
        story.take(step)
    facts = {name: _same(spec, name, value) for name, (value, _) in story.facts.items()}
    expected: dict[str, object] = {}
    for reading in story.expected:
        called = _called(reading)
        expected[called] = (*_values(expected, called), dict(reading.values))
    return dict(facts), expected


def _values(expected: dict[str, object], called: str) -> tuple[object, ...]:
    found = expected.get(called)
    return found if isinstance(found, tuple) else ()


def _same(spec: Spec, name: str, value: Read) -> object:
    attribute = spec.book.vocabulary[name]
    return "a text" if attribute.kind is Kind.TEXT and isinstance(value, str) else value


def _called(reading: Reading) -> str:
    """A phrase is one in both languages: its English sentence names it."""
    return reading.text if reading.phrase is None else reading.phrase.said("en")


def _place(run: Run) -> Place:
    return run.scenario.place if run.row is None else run.row.place
