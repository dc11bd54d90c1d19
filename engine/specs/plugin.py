"""The pytest plugin: a `.feature` file that names a policy is collected and run as it stands.

A feature belongs to us when its first comment names a policy file (`# policies/manufacturing/cancelling.yaml`); every
other file is left to whoever else collects it, and nothing of the engine is imported before the first of ours is met.
`afspraak_features = false` in a pytest configuration leaves ours alone as well. Everything that is wrong with a
feature is said at once when it is collected, and then none of it is run.

PYTEST_DONT_REWRITE: the command line imports this module before pytest does.
"""

from __future__ import annotations

import os
import types
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from engine.language.problem import Problem
    from engine.specs.feature import Feature, Run
    from engine.specs.shelf import Shelf, Spec
    from engine.specs.telling import Telling

SUFFIX = ".feature"
INI = "afspraak_features"
PROPERTY = "afspraak"
"""The user property in which a report carries what `Telling.as_json` says."""

COUNSEL = "verify_with_counsel"
"""`engine.specs.counsel.TAG`, which is not imported for others' features."""

SHELF: pytest.StashKey[Shelf] = pytest.StashKey()
PROBLEMS: pytest.StashKey[list[Problem]] = pytest.StashKey()
EVERY: pytest.StashKey[bool] = pytest.StashKey()
"""Whether a feature that names no policy is an error rather than somebody else's."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the switch."""
    parser.addini(INI, "Collect .feature files that name a policy in their first comment.", type="bool", default=True)


def pytest_configure(config: pytest.Config) -> None:
    """Declare the tag of the features that a project has not declared itself."""
    config.addinivalue_line("markers", f"{COUNSEL}: it follows from a rule that counsel must still verify")
    config.addinivalue_line("markers", "pin: it was made to notice a change of a rule")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Give back what the books hold."""
    shelf = config.stash.get(SHELF, None)
    if shelf is not None:
        shelf.close()


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect a feature of ours."""
    if file_path.suffix != SUFFIX or not parent.config.getini(INI):
        return None
    if not parent.config.stash.get(EVERY, False) and not _ours(file_path):
        return None
    file: FeatureFile = FeatureFile.from_parent(parent, path=file_path)
    return file


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Say which phrases are still to be written."""
    problems = config.stash.get(PROBLEMS, [])
    warnings = [problem for problem in problems if problem.severity == "warning"]
    if warnings:
        terminalreporter.section("phrases to write")
        for problem in warnings:
            terminalreporter.line(f"{problem}: {'; '.join(problem.notes)}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Put what a run told into its report, where it survives the way from a worker."""
    report = yield
    if isinstance(item, FeatureRun) and report.when == "call":  # type: ignore[attr-defined]
        report.user_properties.append((PROPERTY, item.telling.as_json()))  # type: ignore[attr-defined]
    return report


class FeatureRun(pytest.Function):
    """One run of a scenario: itself, or one row of its outline."""

    telling: Telling

    def reportinfo(self) -> tuple[os.PathLike[str] | str, int | None, str]:
        """Where it stands."""
        run = self.telling.run
        return self.path, (run.scenario if run.row is None else run.row).place.line - 1, self.name


class FeatureFile(pytest.Module):
    """A feature file. It is a module to pytest, because that is where pytest-bdd looks for steps."""

    def _getobj(self) -> types.ModuleType:
        """A module with the three step definitions and nothing else."""
        from engine.specs.steps import definitions  # noqa: PLC0415 - heavy, and only for features of ours

        feature, spec = self._checked()
        module = types.ModuleType(self.path.stem)
        module.__file__ = str(self.path)
        module.__dict__.update(definitions(spec.steps, feature.language))
        self.feature, self.spec = feature, spec
        return module

    def collect(self) -> Iterator[pytest.Item | pytest.Collector]:
        """Its runs, named as their scenarios, with their row in brackets."""
        from engine.specs.telling import Telling  # noqa: PLC0415

        yield from super().collect()  # finds the steps, and no test
        scenarios = self._scenarios()
        for run in self.feature.runs():
            item: FeatureRun = FeatureRun.from_parent(
                self, name=run.name, callobj=_told(scenarios[run.scenario.name], run)
            )
            item.telling = Telling(self.feature, run, self.spec)
            for tag, _ in (*self.feature.tags, *run.tags):
                item.add_marker(tag)
            yield item

    def _checked(self) -> tuple[Feature, Spec]:
        from engine.language.problem import UnsoundBook, report  # noqa: PLC0415
        from engine.specs.lint import lint, sources, undecided  # noqa: PLC0415
        from engine.specs.shelf import Shelf  # noqa: PLC0415

        stash = self.config.stash
        shelf = stash.setdefault(SHELF, Shelf())
        shown = _shown(self.path)
        try:
            content = self.path.read_bytes()
        except OSError as error:
            why = (error.strerror or "it can't be opened").lower()
            raise self.CollectError(f"{shown}:1:1: error[unreadable-file]: {why}") from None
        try:
            feature, spec, problems = lint(content, shown, self.path, shelf, _markers(self.config))
        except UnsoundBook as unsound:
            stash.setdefault(PROBLEMS, []).extend(unsound.problems)
            raise self.CollectError(report(unsound.problems, unsound.sources)) from None
        stash.setdefault(PROBLEMS, []).extend(problems)
        if undecided(problems) or feature is None or spec is None:
            raise self.CollectError(report(problems, sources(content, shown), files=1))
        return feature, spec

    def _scenarios(self) -> dict[str, Callable[..., None]]:
        """What runs each scenario, as pytest-bdd makes it."""
        from pytest_bdd import scenario  # noqa: PLC0415
        from pytest_bdd.feature import features  # noqa: PLC0415

        features.pop(str(self.path), None)  # it may have been another file in this process

        def nothing() -> None:
            """What is left to do after the steps."""

        base, name = str(self.path.parent), self.path.name
        return {
            each.name: scenario(name, each.name, features_base_dir=base)(nothing) for each in self.feature.scenarios
        }


def _told(scenario: Callable[..., None], run: Run) -> Callable[[pytest.FixtureRequest], None]:
    cells = {} if run.row is None else dict(run.row.cells)

    def tell(request: pytest.FixtureRequest) -> None:
        __tracebackhide__ = True
        scenario(request, cells)

    return tell


def _ours(path: Path) -> bool:
    from engine.specs.policy_line import named_policy  # noqa: PLC0415

    try:
        return named_policy(path.read_text("utf-8")) is not None
    except (OSError, UnicodeDecodeError):
        return False


_WITH_ARGUMENTS = frozenset({"parametrize", "usefixtures", "skipif", "filterwarnings"})


def _markers(config: pytest.Config) -> frozenset[str]:
    """The markers a project has registered, which its features may use as tags."""
    lines: list[str] = config.getini("markers")
    return frozenset(line.split(":")[0].split("(")[0].strip() for line in lines) - _WITH_ARGUMENTS


def _shown(path: Path) -> str:
    """A path as a person would type it."""
    here = Path.cwd()
    return (path.relative_to(here) if path.is_relative_to(here) else path).as_posix()
