"""Every row of some features, read once: the case it states, what is expected of it, and what is decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from engine.answers.open import Completion
from engine.case import Case
from engine.core.plan import Plan
from engine.decide import Decision
from engine.decision.decider import Trial
from engine.decision.outcome import Outcome
from engine.language.files import content
from engine.language.place import Place
from engine.language.problem import UnsoundBook
from engine.request.reading import InvalidRequest
from engine.specs.expectation import Expectations
from engine.specs.feature import BadFeature, Feature, Run, read_feature
from engine.specs.reading import Misread, Reading
from engine.specs.run import SUFFIX, features_of
from engine.specs.shelf import NoPolicy, Shelf, Spec
from engine.specs.story import Story
from engine.specs.translation import DUTCH

_NO_PROMISE = frozenset({"skip", "xfail"})


class Row(Struct, frozen=True):
    """One run of a scenario. `decision` is what the book itself decides, looked up on the grid alone."""

    feature: Feature
    run: Run
    story: Story
    case: Case
    decision: Decision

    @property
    def name(self) -> str:
        """As it is called among the results of a test."""
        return f"{self.feature.file}::{self.run.name}"

    @property
    def place(self) -> Place:
        """Where its row stands, or its heading."""
        return self.run.scenario.place if self.run.row is None else self.run.row.place

    @property
    def expected(self) -> tuple[Reading, ...]:
        """What its Thens say."""
        return tuple(self.story.expected)

    @property
    def outcome(self) -> Outcome:
        """What the book decides."""
        return self.decision.outcome

    @property
    def open(self) -> Completion | None:
        """What is still to be asked."""
        return self.decision.open

    def fails(self, expectations: Expectations, trial: Trial) -> bool:
        """Whether another plan does not do what the row expects."""
        decision = Decision(trial, self.case)
        return any(expectations.failures(reading, decision, self.feature.language) for reading in self.story.expected)


class Rows(Struct, frozen=True):
    """The rows of the features of one book; `unread` are files that could not be read as a whole."""

    spec: Spec
    rows: tuple[Row, ...]
    unread: tuple[str, ...]

    @property
    def plan(self) -> Plan:
        """The book as it is decided."""
        return self.spec.plan


def rows_of(asked: Iterable[str | Path], shelf: Shelf, lang: str = "en") -> tuple[Rows, ...]:
    """The rows of all features that somebody asks for, by the book that they are about.

    Of two translations of a feature only the one in `lang` is read. Rows that break a promise already, or give none,
    are left out.

    Raises:
        NoFeatures: there are none.
        UnsoundBook: a book can't be used.
    """
    found: dict[int, tuple[Spec, Trial, list[Row], list[str]]] = {}
    for path in dict.fromkeys(path.resolve() for each in asked for path in feature_files(each, lang)):
        try:
            feature = read_feature(content(path).decode("utf-8"), _shown(path))
            spec = shelf.of(feature.policy or "", path)
        except (BadFeature, NoPolicy, UnicodeDecodeError, UnsoundBook):
            continue  # the run of the features says so
        spec, trial, rows, unread = found.setdefault(id(spec), (spec, Trial(spec.plan), [], []))
        read = list(rows_in(feature, spec, trial))
        rows += [row for row in read if not row.fails(spec.expectations, trial)]
        if len(read) < sum(_NO_PROMISE.isdisjoint(_tags(feature, run)) for run in feature.runs()):
            unread.append(feature.file)
    return tuple(Rows(spec, tuple(rows), tuple(unread)) for spec, _, rows, unread in found.values())


def feature_files(asked: str | Path, lang: str) -> Iterator[Path]:
    """The feature files that somebody asks for, of two translations the one in `lang`.

    Raises:
        NoFeatures: there are none.
    """
    places = features_of(asked)
    paths = sorted({path for place in places for path in ([place] if place.is_file() else place.rglob(f"*{SUFFIX}"))})
    known = frozenset(paths)
    for path in paths:
        translated = path.parent / DUTCH / path.name in known
        translates = path.parent.name == DUTCH and path.parent.parent / path.name in known
        if not (translated if lang == DUTCH else translates):
            yield path


def rows_in(feature: Feature, spec: Spec, trial: Trial) -> Iterator[Row]:
    """The rows of one feature that can be read and that promise something, whether they hold or not."""
    for run in feature.runs():
        if not _NO_PROMISE.isdisjoint(_tags(feature, run)):
            continue
        story = Story(spec, feature.language, run.scenario.place)
        try:
            for step in run.steps:
                story.take(step)
            case = story.case()
        except (Misread, InvalidRequest, AssertionError):
            continue
        yield Row(feature, run, story, case, Decision(trial, case))


def _tags(feature: Feature, run: Run) -> frozenset[str]:
    return frozenset(tag for tag, _ in (*feature.tags, *run.tags))


def _shown(path: Path) -> str:
    """A path as a person would type it."""
    here = Path.cwd()
    return (path.relative_to(here) if path.is_relative_to(here) else path).as_posix()
