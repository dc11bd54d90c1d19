"""Whether the features of a book fail under each of its mutants, and what would make them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from functools import cached_property
from typing import Any

from msgspec import Struct

from engine.core.lower import lower
from engine.core.plan import Plan
from engine.decision.decider import Trial
from engine.language.source import Rule
from engine.mutants.affected import Differing
from engine.mutants.cache import Cache
from engine.mutants.killing import Differ, Facts, Items, Killing, Rival
from engine.mutants.mutant import Mutant, mutants
from engine.mutants.nearby import Near, Nearby
from engine.proof.comparison import compare
from engine.proof.half import Side
from engine.specs.rows import Row, Rows

Watch = Callable[[int, int], None]
"""Told how many mutants of how many are done."""


_NEAR = {Differ.ANSWER: 3, Differ.REASON: 3}
"""Requests that are decided otherwise that are tried to be told, until one can be."""


class Fate(StrEnum):
    """What became of a mutant. What is not proved equivalent counts as survived."""

    KILLED = "killed"
    EQUIVALENT = "equivalent"
    SURVIVED = "survived"


UNDECIDED, UNTOLD = "undecided", "untold"
"""Why a survivor has no scenario: no request was found that shows a difference, or it can't be told in phrases."""


class Tried(Struct, frozen=True):
    """A mutant with what became of it: the row that killed it, or the scenario that would."""

    mutant: Mutant
    fate: Fate
    killer: str = ""
    scenario: str = ""
    because: str = ""


class Mutation(Struct, frozen=True):
    """All mutants of one book."""

    tried: tuple[Tried, ...]

    def count(self, fate: Fate) -> int:
        """How many came to that."""
        return sum(each.fate is fate for each in self.tried)

    @property
    def survivors(self) -> tuple[Tried, ...]:
        """Those that no scenario notices."""
        return tuple(each for each in self.tried if each.fate is Fate.SURVIVED)

    @property
    def score(self) -> float:
        """The part of all that matter that is noticed."""
        return score(len(self.tried), self.count(Fate.EQUIVALENT), self.count(Fate.KILLED))


def score(count: int, equivalent: int, killed: int) -> float:
    """Killed of all that are not equivalent; 1 where there are none."""
    return killed / (count - equivalent) if count > equivalent else 1.0


def mutate(
    rows: Rows,
    lang: str = "en",
    watch: Watch | None = None,
    only: Iterable[str] | None = None,
    *,
    afresh: bool = False,
) -> Mutation:
    """Try every mutant of a book against the rows of its features.

    Args:
        rows: the rows, with their book.
        lang: in which language a scenario is written that would kill a survivor.
        watch: is told how far it is.
        only: rules and definitions to which it is limited; nothing is kept then.
        afresh: as if there were no features: every mutant that makes a difference survives; nothing is kept.
    """
    spec = rows.spec
    found = mutants(spec.book, rows.plan, spec.folder)
    if only is not None:
        wanted = frozenset(only)
        found = tuple(mutant for mutant in found if mutant.origin in wanted)
    files = {row.feature.file for row in rows.rows}
    cache = Cache(spec.book, None if afresh or only is not None else spec.folder, files, lang)
    trying = _Trying(rows, lang, cache, afresh=afresh)
    tried: list[Tried] = []
    for number, mutant in enumerate(found, 1):
        tried.append(trying.one(mutant))
        if watch is not None:
            watch(number, len(found))
    cache.keep({each.mutant.id: _kept(each) for each in tried})
    return Mutation(tuple(tried))


_Request = tuple[Facts, Items]
_Requests = Mapping[Differ, Sequence[_Request]]


class _Trying:
    def __init__(self, rows: Rows, lang: str, cache: Cache, *, afresh: bool) -> None:
        self.rows = rows
        self.spec = rows.spec
        self.lang = lang
        self.cache = cache
        self.trying = () if afresh else rows.rows
        self.side = Side(rows.plan, self.spec.book.vocabulary)
        self.trial = Trial(rows.plan)
        self.killers: dict[str, Row] = {}
        """For each rule the last row that noticed a change to it."""
        self.witnesses: list[tuple[str, Row]] = []
        """Scenarios that would kill survivors: one may kill others as well."""
        self.names: Counter[str] = Counter()

    def one(self, mutant: Mutant) -> Tried:
        known = self.cache.known.get(mutant.id)
        if known is not None and (self.cache.same_features or known["fate"] == Fate.EQUIVALENT):
            return _recalled(mutant, known)
        plan = lower(mutant.of(self.spec.book))
        rival = Rival(self.spec, plan)
        killer = self._killer(mutant, plan, rival, "" if known is None else str(known["killer"]))
        if killer is not None:
            return Tried(mutant, Fate.KILLED, killer=killer.name)
        if known is not None and known["fate"] == Fate.SURVIVED:
            return _recalled(mutant, known)
        return self._survivor(mutant, plan, rival)

    def _killer(self, mutant: Mutant, plan: Plan, rival: Rival, before: str) -> Row | None:
        """The first row that fails under it.

        Before all others that of the last time is tried, then the last one that noticed another change to the same
        rule, then those in which the rule counts.
        """
        origin, differing = mutant.origin, Differing(self.rows.plan, plan)

        def far(row: Row) -> tuple[bool, bool, bool]:
            return row.name != before, row is not self.killers.get(origin), origin not in row.outcome.rules

        for row in sorted(self.trying, key=far):
            if (differing.may_change(row.outcome) or _explains(row, mutant)) and rival.fails(row):
                self.killers[origin] = row
                return row
        return None

    def _survivor(self, mutant: Mutant, plan: Plan, rival: Rival) -> Tried:
        for scenario, row in self.witnesses:
            if rival.fails(row):
                return Tried(mutant, Fate.SURVIVED, scenario=scenario)
        shown = False
        doubtful: list[_Request] = []
        for seek in (self._near, self._compared, self._further):
            found = seek(mutant, plan, rival)
            if found is None:
                return Tried(mutant, Fate.EQUIVALENT)
            told = self._told(mutant, rival, found[Differ.ANSWER])
            if told is not None:
                return self._lacking(mutant, told)
            shown = shown or any(found.values())
            doubtful += found[Differ.REASON]
        told = self._told(mutant, rival, doubtful)
        if told is None:
            return Tried(mutant, Fate.SURVIVED, because=UNTOLD if shown else UNDECIDED)
        return self._lacking(mutant, told)

    def _lacking(self, mutant: Mutant, told: tuple[str, Row]) -> Tried:
        self.witnesses.append(told)
        return Tried(mutant, Fate.SURVIVED, scenario=told[0])

    # requests that the mutant decides otherwise, some of them; None: there are none

    def _near(self, mutant: Mutant, plan: Plan, rival: Rival) -> _Requests | None:
        return self._around(plan, rival, self.nearby.of(mutant.origin))

    def _further(self, mutant: Mutant, plan: Plan, rival: Rival) -> _Requests | None:
        return self._around(plan, rival, self.nearby.of(mutant.origin, further=True))

    def _compared(self, _mutant: Mutant, plan: Plan, _rival: Rival) -> _Requests | None:
        comparison = compare(self.side, Side(plan, self.spec.book.vocabulary), trial=True, most=1)
        if comparison.same:
            return None
        return {Differ.ANSWER: [(each.old.facts, each.old.items) for each in comparison.differences], Differ.REASON: []}

    def _around(self, plan: Plan, rival: Rival, near: Iterable[Near]) -> _Requests:
        found: dict[Differ, list[_Request]] = {differ: [] for differ in Differ}
        differing = Differing(self.rows.plan, plan)
        for each in near:
            if differing.may_change(each.outcome):
                differ = self.killing.differ(each.facts, each.items, rival)
                if differ is not None and len(found[differ]) < _NEAR[differ]:
                    found[differ].append((each.facts, each.items))
                if len(found[Differ.ANSWER]) == _NEAR[Differ.ANSWER]:
                    break
        return found

    def _told(self, mutant: Mutant, rival: Rival, requests: Iterable[_Request]) -> tuple[str, Row] | None:
        """The first of some requests that can be told as a scenario, by preference in phrases alone."""
        about = (mutant.origin,) if isinstance(mutant.part, Rule) else ()
        name, plain = "", None
        for facts, items in requests:
            name = name or self._name(mutant)
            told = self.killing.scenario(facts, items, rival, name, self.lang, about)
            if told is not None and self.killing.in_phrases(told[1]):
                return told
            plain = plain or told
        return plain

    @cached_property
    def killing(self) -> Killing:
        return Killing(self.spec, self.trial)

    @cached_property
    def nearby(self) -> Nearby:
        return Nearby(self.rows.rows, self.trial, self.spec.book)

    def _name(self, mutant: Mutant) -> str:
        """The provision with its title, and a number where there is more than one."""
        name = mutant.where[self.lang]
        if isinstance(mutant.part, Rule) and mutant.part.title:
            name = f"{name}: {mutant.part.title[self.lang]}"
        name = name[:1].upper() + name[1:]
        self.names[name] += 1
        return name if self.names[name] == 1 else f"{name} ({self.names[name]})"


def _explains(row: Row, mutant: Mutant) -> bool:
    """Whether a row says what kept the rule from applying: then its condition counts where it does not hold."""
    return any(
        reading.phrase is not None
        and reading.phrase.missed is not None
        and mutant.origin in _ids(reading.values.get("provision"))
        for reading in row.expected
    )


def _ids(value: object) -> frozenset[str]:
    return value if isinstance(value, frozenset) else frozenset()


def _kept(tried: Tried) -> Mapping[str, Any]:
    return {
        "fate": tried.fate.value,
        "killer": tried.killer,
        "scenario": tried.scenario,
        "because": tried.because,
    }


def _recalled(mutant: Mutant, known: Mapping[str, Any]) -> Tried:
    return Tried(mutant, Fate(known["fate"]), known["killer"], known["scenario"], known["because"])
