"""Pins: the fewest scenarios under which every change to a rule that makes a difference is noticed.

Each bound gets a scenario on both sides, and each condition one in which it alone decides, for each of these is a
change that only such a scenario notices.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from engine.core.lower import lower
from engine.decision.decider import Trial
from engine.mutants.affected import Differing
from engine.mutants.killing import Killing, Rival
from engine.mutants.mutant import Mutant
from engine.mutants.run import Mutation, Tried
from engine.specs.reading import Reading
from engine.specs.retelling import Told, retold, told
from engine.specs.rows import Row, Rows
from engine.specs.shelf import Spec
from engine.vocabulary.attribute import LANGUAGES


class Pin(Struct, frozen=True):
    """A scenario with the changes that it notices; `row` is what it states and expects, `home` what it was made for."""

    text: str
    row: Row
    home: Mutant
    notices: tuple[Mutant, ...]


def pins(rows: Rows, mutation: Mutation, lang: str) -> tuple[Pin, ...]:
    """As few of the scenarios of its survivors as notice all of these, in the order in which they were found."""
    spec = rows.spec
    trial = Trial(rows.plan)
    killing = Killing(spec, trial)
    homes: dict[str, Mutant] = {}
    for each in mutation.survivors:
        if each.scenario:
            homes.setdefault(each.scenario, each.mutant)
    found = {
        text: row
        for text in homes
        if (row := killing.row(text, lang)) is not None
        and killing.in_phrases(row)
        and all(retellings(spec, row, number)[1] is not None for number in range(len(row.run.steps)))
    }
    noticed: dict[str, list[Mutant]] = {text: [] for text in found}
    for each in mutation.survivors:
        if each.scenario in found:
            for text in _noticing(each, found, rows, trial):
                noticed[text].append(each.mutant)
    return tuple(Pin(text, found[text], homes[text], tuple(noticed[text])) for text in _fewest(noticed))


def retellings(spec: Spec, row: Row, number: int) -> tuple[Reading, Mapping[str, Told] | None]:
    """A step of a row as it is read, and in every language; None: it can't be said in one of them."""
    step, mine = row.run.steps[number], row.feature.language
    assert step.keyword is not None
    reading = spec.steps.read(step.keyword, step.text, mine)
    found: dict[str, Told] = {}
    for lang in LANGUAGES:
        told_so = told(reading, lang) if lang == mine else retold(spec.steps, step.keyword, reading, lang)
        if told_so is None:
            return reading, None
        found[lang] = told_so
    return reading, found


def _noticing(tried: Tried, found: dict[str, Row], rows: Rows, trial: Trial) -> Iterable[str]:
    plan = lower(tried.mutant.of(rows.spec.book))
    rival, differing = Rival(rows.spec, plan), Differing(trial.plan, plan)
    return (text for text, row in found.items() if differing.may_change(row.outcome) and rival.fails(row))


def _fewest(noticed: dict[str, list[Mutant]]) -> Sequence[str]:
    """Those that together notice everything: first whichever notices the most of what is left."""
    left = {mutant.id for mutants in noticed.values() for mutant in mutants}
    sets = {text: {mutant.id for mutant in mutants} for text, mutants in noticed.items()}
    chosen: list[str] = []
    while left:
        best = max(sets, key=lambda text: len(sets[text] & left))
        chosen.append(best)
        left -= sets[best]
    for text in tuple(chosen):
        others = set().union(*(sets[other] for other in chosen if other != text))
        if sets[text] <= others:
            chosen.remove(text)
    return [text for text in noticed if text in chosen]
