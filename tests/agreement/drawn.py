"""Drawing books and their cases from a seed, and making a case on which two readings differ as small as it goes."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from engine.case import Case
from engine.core.lower import lower
from engine.inference.stage import MAX_DISJUNCTS
from engine.language.book import read_book
from engine.language.problem import UnsoundBook
from engine.language.source import Book, Comparison, Summary
from engine.language.walk import comparisons
from engine.quantities.value import Day
from engine.request.vocabulary import load_tested
from tests.agreement.cases import Cases, made
from tests.agreement.focus import Focus
from tests.agreement.pool import Texts
from tests.agreement.writer import Writer, write

KINDS = ("complete",) * 7 + ("unknown",) * 2 + ("vague",)
"""How cases are drawn, in turn."""


@dataclass(frozen=True)
class Drawn:
    """A random book."""

    seed: int
    files: Texts
    book: Book
    focus: Focus

    def cases(self, count: int) -> Iterator[Case]:
        """The first cases of the book; the same ones each time."""
        draw = Cases(Random(self.seed), self.focus, bounds(self.book))
        return (draw.draw(KINDS[number % len(KINDS)]) for number in range(count))

    def completions(self, case: Case, count: int = 3) -> Iterator[Case]:
        """The case with its unknown facts filled in, in several ways."""
        draw = Cases(Random(self.seed), self.focus, bounds(self.book))
        return (draw.completion(case) for _ in range(count))


def read(files: Texts) -> Book:
    """The book of these files.

    Raises:
        UnsoundBook: it is none.
    """
    with TemporaryDirectory() as folder:
        write(files, Path(folder))
        return read_book(Path(folder), load_tested())


def draw(seed: int) -> Drawn:
    """A sound book that can be matched: the first one of those that begin with this seed."""
    rng = Random(seed)
    while True:
        writer = Writer(rng)
        files = writer.book()
        try:
            book = read(files)
        except UnsoundBook:
            continue
        if all(len(rule.when) <= MAX_DISJUNCTS for stage in lower(book).stages for rule in stage.rules):
            return Drawn(seed, files, book, writer.around)


def bounds(book: Book) -> Mapping[str, list[Any]]:
    """The values that a book compares each name with."""
    found: dict[str, list[Any]] = {}
    conditions = [rule.when for rule in book.rules]
    conditions += [each.meaning.that for each in book.definitions if isinstance(each.meaning, Summary)]
    for condition in conditions:
        for comparison in comparisons(condition):
            _note(comparison, found)
    return found


def _note(comparison: Comparison, found: dict[str, list[Any]]) -> None:
    against = comparison.test.against
    value = against.date if isinstance(against, Day) else against
    if isinstance(value, int | date | datetime) and not isinstance(value, bool):
        found.setdefault(comparison.subject, []).append(value)


# Making a failure small -----------------------------------------------------------------------------------------------

Fails = Callable[[Book, Case], bool]
"""Whether the two readings still differ."""


def shrunk(files: Texts, case: Case, fails: Fails) -> tuple[Texts, Case]:
    """The same failure with fewer rules, definitions, parts and facts: what can be left out is left out."""
    smaller = True
    while smaller:
        smaller = False
        for simpler in _simpler(files):
            if _still(simpler, case, fails):
                files, smaller = simpler, True
                break
    for without in (_without_facts, _without_items):
        smaller = True
        while smaller:
            found = next((one for one in without(case) if _still(files, one, fails)), None)
            smaller, case = found is not None, found or case
    return files, case


def _without_facts(case: Case) -> Iterator[Case]:
    for name in sorted(case.values):
        yield made({each: value for each, value in case.values.items() if each != name}, case.lists)


def _without_items(case: Case) -> Iterator[Case]:
    """The case without a list, an item, or a fact of one."""
    for name, items in case.lists.items():
        yield made(case.values, {each: listed for each, listed in case.lists.items() if each != name})
        for k, one in enumerate(items):
            shorter = [items[:k] + items[k + 1 :]]
            shorter += [
                (*items[:k], {each: one[each] for each in one if each != fact}, *items[k + 1 :]) for fact in one
            ]
            for listed in shorter:
                yield made(case.values, {**case.lists, name: listed})


def _still(files: Texts, case: Case, fails: Fails) -> bool:
    try:
        return fails(read(files), case)
    except UnsoundBook:
        return False


def _simpler(files: Texts) -> Iterator[Texts]:
    """The files with one thing left out."""
    for file, tree in files.items():
        if "rules" in tree and "define" not in tree:
            yield {name: each for name, each in files.items() if name != file}
        for part in ("rules", "define"):
            for key in range(len(tree[part])) if part == "rules" and part in tree else list(tree.get(part, ())):
                without = copy.deepcopy(files)
                del without[file][part][key]
                yield without
        for number, rule in enumerate(tree.get("rules", ())):
            for path in _paths(rule):
                without = copy.deepcopy(files)
                at = without[file]["rules"][number]
                for step in path[:-1]:
                    at = at[step]
                del at[path[-1]]
                yield without


def _paths(rule: Mapping[str, Any]) -> Iterator[tuple[Any, ...]]:
    """What can be left out of a rule."""
    yield from ((key,) for key in ("when", "exception_to", "per") if key in rule)
    yield from (("when", key) for key in rule.get("when", ()))
    yield from (("then", key) for key in rule["then"])
    charge = rule["then"].get("charge")
    if isinstance(charge, dict):
        yield from (("then", "charge", key) for key in charge)
        yield from (("then", "charge", "tiers", number) for number in range(len(charge.get("tiers", ()))))
