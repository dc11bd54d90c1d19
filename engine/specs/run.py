"""`afspraak test`: run the features of a book, in this process, whatever pytest configuration stands around them."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from engine.books import MANIFEST, NoBook, Ready, find, shipped

if TYPE_CHECKING:
    import pytest

    from engine.language.problem import Problem

SUFFIX = ".feature"


class NoFeatures(Exception):  # noqa: N818 - said to the person who asked for them
    """There is nothing to test where somebody looked."""


class Told(Struct, frozen=True):
    """One run of a scenario: its node id, what became of it (passed, failed, skipped), why, and what it told.

    `details` is what `engine.specs.telling.Telling.as_json` says; empty where the run was skipped.
    """

    id: str
    outcome: str
    message: str
    details: dict[str, Any]


class Result(Struct, frozen=True):
    """What became of the features: every run, every problem, and what kept a file from being read at all."""

    runs: tuple[Told, ...]
    problems: tuple[Problem, ...]
    refused: tuple[str, ...]
    """The report on each file that was not run."""

    @property
    def passed(self) -> int:
        """How many runs hold."""
        return sum(run.outcome == "passed" for run in self.runs)

    @property
    def failed(self) -> tuple[Told, ...]:
        """The runs that do not."""
        return tuple(run for run in self.runs if run.outcome == "failed")

    @property
    def ok(self) -> bool:
        """Whether every feature was run, and every run of it holds."""
        return bool(self.runs) and not self.failed and not self.refused

    def as_json(self) -> dict[str, Any]:
        """The result as an object of JSON types."""
        skipped = sum(run.outcome == "skipped" for run in self.runs)
        return {
            "scenarios": {
                "passed": self.passed,
                "failed": len(self.failed),
                **({"skipped": skipped} if skipped else {}),
            },
            "failures": [{"id": run.id, "message": run.message, **run.details} for run in self.failed],
            "problems": [problem.as_json() for problem in self.problems],
        }

    def as_text(self) -> str:
        """The result for a terminal: what failed, what could not be run, what to write, and a last line that counts."""
        parts = [*self.refused, *(f"FAILED {run.id}\n{run.message.rstrip()}" for run in self.failed)]
        if len(self.failed) > 1:  # the list of them is what somebody looks for at the end
            parts.append("\n".join(["Failed", *(f"  {_gist(run.message)}" for run in self.failed)]))
        warnings = [problem for problem in self.problems if problem.severity == "warning"]
        if warnings:
            parts.append("\n".join(f"{problem}\n      = {'; '.join(problem.notes)}" for problem in warnings))
        skipped = sum(run.outcome == "skipped" for run in self.runs)
        counts = [f"{self.passed} passed", f"{len(self.failed)} failed"]
        counts += [f"{skipped} skipped"] if skipped else []
        if self.refused and not self.runs:
            files = "1 file is" if len(self.refused) == 1 else f"{len(self.refused)} files are"
            return "\n\n".join([*parts, f"no scenario was run: {files} wrong"])
        parts.append(f"{len(self.runs)} scenario{'' if len(self.runs) == 1 else 's'}: {', '.join(counts)}")
        return "\n\n".join(parts)


def features_of(asked: str | Path) -> tuple[Path, ...]:
    """Where the features are that somebody asks for.

    Args:
        asked: a feature, a folder of features, or a book: its features stand in its own folder, or in the one that
            mirrors it (`policies/manufacturing`: `features/manufacturing`).

    Raises:
        NoFeatures: nowhere.
    """
    path = Path(asked)
    if path.is_file() and path.suffix == SUFFIX:
        return (path,)
    if path.is_dir() and not (path / MANIFEST).is_file() and _any(path):
        return (path,)
    try:
        book = find(asked)
    except NoBook as missing:
        said = f"`{asked}` is no feature, no folder of features, and no book"
        raise NoFeatures(f"{said}; the books that are shipped: {', '.join(missing.near)}") from None
    candidates = list({folder.resolve(): folder for folder in (book, *_mirrors(book))}.values())
    found = tuple(folder for folder in candidates if folder.is_dir() and _any(folder))
    if not found:
        looked = " or ".join(f"`{_shown(folder)}`" for folder in candidates)
        raise NoFeatures(f"`{asked}` has no features: there are none in {looked}")
    return found


def run(asked: Iterable[str | Path], book: Ready | None = None, folder: Path | None = None) -> Result:
    """Run features in this process; a user's pytest configuration, plugins and options do not count.

    When anything is wrong with one of them nothing is run, and all of it is said.

    Args:
        asked: as for `features_of`.
        book: the book that all of them are held against, instead of those they name (a mutant, a draft).
        folder: where that book's own phrases are.

    Raises:
        NoFeatures: there is nothing to run.
        UnsoundBook: the phrase file of `book` is wrong.
    """
    paths = [found.resolve() for each in asked for found in features_of(each)]
    import pytest  # noqa: PLC0415 - heavy: only where features are run

    from engine.specs.shelf import Shelf  # noqa: PLC0415

    recorder = _Recorder(Shelf(book, folder))
    with tempfile.TemporaryDirectory() as empty, _alone():
        config = Path(empty) / "pytest.ini"
        config.write_text("[pytest]\n", encoding="utf-8")
        code = pytest.main([*_arguments(config, paths), *map(str, dict.fromkeys(paths))], plugins=[recorder])
    return recorder.result(int(code))


def _arguments(config: Path, paths: Sequence[Path]) -> list[str]:
    root = Path(os.path.commonpath([path if path.is_dir() else path.parent for path in paths]))
    return [
        *("-c", str(config)),
        *("--rootdir", str(root)),
        *("--confcutdir", str(root)),
        "--noconftest",
        "--disable-plugin-autoload",
        *("-p", "pytest_bdd.plugin"),
        *("-p", "engine.specs.plugin"),
        *("-p", "no:cacheprovider"),
        *("-p", "no:terminal"),
        *("-p", "no:logging"),
        *("-p", "no:faulthandler"),
        *("-p", "no:python_path"),
        "--capture=no",
        "--strict-markers",
    ]


class _Recorder:
    """What pytest tells while it runs."""

    def __init__(self, shelf: Any) -> None:
        self.shelf = shelf
        self.runs: list[Told] = []
        self.refused: list[str] = []
        self.problems: list[Problem] = []

    def pytest_configure(self, config: pytest.Config) -> None:
        """Hand over the books, and take every feature for ours."""
        from engine.specs import plugin  # noqa: PLC0415

        config.stash[plugin.SHELF] = self.shelf
        config.stash[plugin.PROBLEMS] = self.problems
        config.stash[plugin.EVERY] = True

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Keep what could not be collected."""
        if report.failed:
            self.refused.append(str(report.longrepr))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep what became of a run."""
        from engine.specs.plugin import PROPERTY  # noqa: PLC0415

        if report.when == "call" or not report.passed:
            details = dict(report.user_properties).get(PROPERTY, {})
            # what failed as it was expected to is no promise that is kept
            message = "" if report.passed else str(report.longrepr)
            self.runs.append(Told(report.nodeid, report.outcome, message, details))  # type: ignore[arg-type]

    def pytest_internalerror(self, excrepr: object) -> None:
        """Keep what went wrong with pytest itself."""
        self.refused.append(str(excrepr))

    def result(self, code: int) -> Result:
        """All of it."""
        if code not in (0, 1, 2, 5) and not self.refused:
            self.refused.append(f"pytest ended with code {code}")
        return Result(tuple(self.runs), tuple(self.problems), tuple(self.refused))


@contextmanager
def _alone() -> Iterator[None]:
    """Without the options and plugins that the environment adds to every run of pytest."""
    names = ("PYTEST_ADDOPTS", "PYTEST_PLUGINS", "PYTEST_CURRENT_TEST")
    kept = {name: os.environ.pop(name) for name in names if name in os.environ}
    try:
        yield
    finally:
        os.environ.update(kept)


def _mirrors(book: Path) -> Iterator[Path]:
    """The folders that mirror a book's: the last `policies` in its path is `features` there."""
    parts = book.resolve().parts
    if "policies" in parts:
        last = len(parts) - 1 - parts[::-1].index("policies")
        yield Path(*parts[:last], "features", *parts[last + 1 :])
    if book.resolve().is_relative_to(shipped()):
        yield shipped().parent / "features" / book.resolve().relative_to(shipped())


def _gist(message: str) -> str:
    """What failed on one line: its step, and what was decided instead."""
    step, *why = message.split("\n")
    return "; ".join([step, *(line.strip() for line in why[:1] if line.startswith("     "))])


def _any(folder: Path) -> bool:
    return next(folder.rglob(f"*{SUFFIX}"), None) is not None


def _shown(path: Path) -> str:
    here = Path.cwd()
    return (path.relative_to(here) if path.is_relative_to(here) else path).as_posix()
