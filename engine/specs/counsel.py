"""The tag of what counsel must still verify: on every scenario that follows from such a rule, and on no other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.decide import Decision
from engine.inference.rete import InferenceFailedError
from engine.language.place import Place
from engine.language.problem import Problem
from engine.specs.expectation import deciding
from engine.specs.feature import Feature, Run, Scenario
from engine.specs.reading import Reading
from engine.specs.shelf import Spec
from engine.specs.story import Story

TAG = "verify_with_counsel"

Told = tuple[Run, Story]
"""A run, with all its steps read."""


def counsel_problems(feature: Feature, spec: Spec, told: Iterable[Told]) -> Iterator[Problem]:
    """Scenarios that lack the tag, and tags that have no cause.

    A tag on the feature or a Rule is on all its scenarios. A scenario that names no provision may stand under it, for
    the others of its Rule say why.

    Args:
        feature: the feature.
        spec: its book.
        told: those of its runs that could be read.
    """
    unverified = frozenset(rule.id for rule in spec.book.rules if rule.verify_with_counsel)
    caused: dict[Place, list[bool]] = {}
    lacking: list[tuple[Scenario, frozenset[str]]] = []
    for scenario, tags, runs in _parts(feature, tuple(told)):
        followed = frozenset(rule for _, story in runs for rule in follows_from(spec, story, unverified))
        for place in tags:
            caused.setdefault(place, []).extend([bool(followed & unverified)] if followed else [])
        if not tags and followed & unverified:
            lacking.append((scenario, followed & unverified))
    for scenario, rules in {id(scenario): (scenario, rules) for scenario, rules in reversed(lacking)}.values():
        yield _lacking(scenario, rules, spec, feature.language)
    for place, causes in caused.items():
        if not causes or not all(causes):
            yield _needless(place, some=any(causes))


def follows_from(spec: Spec, story: Story, apart: frozenset[str]) -> frozenset[str]:
    """The rules that a run says it follows from.

    Where some of the rules of a provision are in `apart` and others are not, it is decided which of them are meant.
    """
    return frozenset(rule for reading in story.expected for rule in _meant(spec, story, reading, apart))


def _meant(spec: Spec, story: Story, reading: Reading, apart: frozenset[str]) -> frozenset[str]:
    rules = named(reading)
    if not rules & apart or rules <= apart:
        return rules
    try:
        return reached(story.decided(), reading)
    except InferenceFailedError:
        return frozenset()  # the run itself says so


def named(reading: Reading) -> frozenset[str]:
    """The rules of the provision from which a Then says that the decision follows, or on which it rests."""
    if reading.phrase is None or reading.phrase.missed is not None:
        return frozenset()
    rules = reading.values.get("provision") or reading.values.get("ground")
    return rules if isinstance(rules, frozenset) else frozenset()


def reached(decision: Decision, reading: Reading) -> frozenset[str]:
    """Of these rules, those that did it."""
    did = decision.outcome.formation.rules if "ground" in reading.values else deciding(decision)
    return named(reading) & did


def unverified(spec: Spec, reading: Reading, decision: Decision) -> bool:
    """Whether a Then says that a decision follows from what counsel must still verify."""
    apart = frozenset(rule.id for rule in spec.book.rules if rule.verify_with_counsel)
    rules = named(reading)
    return bool(rules and (rules <= apart or reached(decision, reading) & apart))


def _parts(feature: Feature, told: tuple[Told, ...]) -> Iterator[tuple[Scenario, list[Place], list[Told]]]:
    """What has the tag as one, with the tags in force on it: a scenario; each of its tables where one has its own."""
    for scenario in feature.scenarios:
        runs = [each for each in told if each[0].scenario is scenario]
        if not runs:
            continue  # what is wrong with it has been said
        outer = _tags(scenario.tags)
        if not any(_tags(table.tags) for table in scenario.tables):
            yield scenario, outer, runs
            continue
        for table in scenario.tables:
            yield scenario, [*outer, *_tags(table.tags)], [each for each in runs if each[0].row in table.rows]


def _tags(tags: Iterable[tuple[str, Place]]) -> list[Place]:
    return [place for tag, place in tags if tag == TAG]


def _lacking(scenario: Scenario, rules: frozenset[str], spec: Spec, lang: str) -> Problem:
    provisions = spec.steps.slots.say_provisions(rules, lang)
    said = f"this scenario follows from {provisions}, which counsel must still verify, and does not say so"
    others = tuple((rule.place, "`verify_with_counsel` here") for rule in spec.book.rules if rule.id in rules)
    note = f"write `@{TAG}` on the line above it, or above its Rule if all of that follows from such rules"
    return Problem("no-counsel-tag", scenario.place, said, (note,), others)


def _needless(place: Place, *, some: bool) -> Problem:
    said = f"not all under `@{TAG}`" if some else f"nothing under `@{TAG}`"
    note = "put it on those scenarios alone" if some else "leave it out, or mark the rule `verify_with_counsel: true`"
    return Problem("needless-counsel-tag", place, f"{said} follows from a rule that counsel must still verify", (note,))
