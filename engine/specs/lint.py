"""What is wrong with a feature, all of it, before any of it runs."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from engine.language import yaml_tree as tree
from engine.language.place import Place
from engine.language.problem import Problem, Severity
from engine.language.shapes import suggested
from engine.request.reading import InvalidRequest
from engine.specs.counsel import TAG, Told, counsel_problems
from engine.specs.feature import (
    NOTES,
    BadFeature,
    Feature,
    Run,
    Scenario,
    Step,
    Table,
    columns_in,
    read_feature,
    wrong_language,
)
from engine.specs.phrase import Keyword
from engine.specs.reading import Misread, Reading, wanted
from engine.specs.shelf import NoPolicy, Shelf, Spec
from engine.specs.story import Story

LONGEST = 150
"""Lines a shipped feature may have."""

PIN = "pin"
"""Scenarios that were made to notice a change of a rule."""

TAGS = ("skip", "xfail", TAG, PIN)
"""Tags that every feature may use; they are shown as what they are: a promise that is not tested, not kept, or that
counsel has not seen."""


def lint(
    content: bytes, file: str, path: Path, shelf: Shelf, tags: Collection[str] = ()
) -> tuple[Feature | None, Spec | None, tuple[Problem, ...]]:
    """A feature with its book and all its problems; errors keep it from being run, warnings do not.

    Args:
        content: its content, in UTF-8.
        file: its name, for places.
        path: where it stands, to find its book.
        shelf: the books of this session.
        tags: tags that are known besides `TAGS`.

    Raises:
        UnsoundBook: the book it is about can't be used.
    """
    unreadable: list[Problem] = []
    text = tree.decode(content, file, unreadable)
    if text is None:
        return None, None, tuple(unreadable)
    try:
        feature = read_feature(text, file)
    except BadFeature as bad:
        return None, None, bad.problems
    if feature.policy is None:
        note = "begin the file with `# policies/<book>/<policy>.yaml`"
        return feature, None, (Problem("no-policy", Place(file, 1, 1), "this feature names no policy", (note,)),)
    try:
        spec = shelf.of(feature.policy, path)
    except NoPolicy as missing:
        return feature, None, (Problem("no-policy", feature.policy_place, str(missing)),)
    problems = dict.fromkeys(_Lint(feature, spec, text, frozenset((*TAGS, *tags))).problems())
    return feature, spec, tuple(sorted(problems, key=lambda one: (one.place.line, one.place.column, one.code)))


def sources(content: bytes, file: str) -> dict[str, str]:
    """The texts that a report on a feature takes its excerpts from."""
    from engine.specs.phrases import shipped_source  # noqa: PLC0415 - read only where there is something to show

    name, shared = shipped_source()
    return {file: content.decode("utf-8", "replace"), name: shared}


class _Lint:
    def __init__(self, feature: Feature, spec: Spec, text: str, tags: frozenset[str]) -> None:
        self.feature = feature
        self.spec = spec
        self.text = text
        self.tags = tags

    def problems(self) -> Iterator[Problem]:
        yield from self.whole()
        yield from self.names()
        for scenario in self.feature.scenarios:
            yield from self.scenario(scenario)
        yield from self.runs()

    # The file as a whole

    def whole(self) -> Iterator[Problem]:
        feature = self.feature
        lines = len(self.text.rstrip("\n").split("\n"))
        if self.spec.shipped and lines > LONGEST:
            said = f"{lines} lines are more than anybody reads"
            yield Problem("long-feature", feature.place, said, (f"at most {LONGEST}; split it",))
        if not feature.scenarios:
            yield Problem("no-scenario", feature.place, "a feature without scenarios promises nothing")
        for said, place in feature.descriptions:
            if found := wrong_language(said, place, feature.language):
                yield found
        yield from self.unknown_tags(feature.tags)

    def unknown_tags(self, tags: Collection[tuple[str, Place]]) -> Iterator[Problem]:
        for tag, place in tags:
            if tag not in self.tags:
                said = f"no tag `@{tag}`{suggested(tag, self.tags)}"
                note = f"known: {', '.join(f'`@{known}`' for known in sorted(self.tags))}"
                yield Problem("unknown-tag", place, said, (note,))

    def names(self) -> Iterator[Problem]:
        """Of two scenarios with one name only the last would run."""
        first: dict[str, Scenario] = {}
        for scenario in self.feature.scenarios:
            if not scenario.name:
                yield Problem("no-name", scenario.place, "a scenario has a name: what it promises")
                continue
            before = first.setdefault(scenario.name, scenario)
            if before is not scenario:
                said = f"scenario `{scenario.name}` also stands at line {before.place.line}"
                note = "only one of them would be run; give each its own name"
                yield Problem("same-scenario", scenario.place, said, (note,), ((before.place, "the first"),))

    # One scenario as written

    def scenario(self, scenario: Scenario) -> Iterator[Problem]:
        steps = (*scenario.background, *scenario.steps)
        if not scenario.steps:
            yield Problem("no-steps", scenario.place, "a scenario without steps promises nothing")
        elif all(step.keyword is not Keyword.THEN for step in steps):
            yield Problem("no-then", scenario.place, "a scenario without a Then promises nothing")
        for step in steps:
            if step.keyword is None:
                said = f"the first step can't begin with `{step.said}`"
                yield Problem("first-step", step.place, said, ("begin with Given, When or Then",))
            if step.argument is not None:
                yield Problem("step-argument", step.argument, "nothing under a step is read", ("say it in the step",))
        yield from self.unknown_tags(scenario.tags)
        if not scenario.outline:
            for step in steps:
                for column in columns_in(step.text):
                    said = f"`<{column}>` has no column: this scenario has no Examples"
                    yield Problem("unknown-column", step.place, said)
        elif not any(table.rows for table in scenario.tables):
            said = "an outline without a row of Examples is never run"
            yield Problem("no-examples", scenario.place, said, ("add rows, or write it as a scenario",))
        used = frozenset(
            column for text in (scenario.name, *(step.text for step in steps)) for column in columns_in(text)
        )
        for table in scenario.tables:
            yield from self.table(table, used, scenario)

    def table(self, table: Table, used: frozenset[str], scenario: Scenario) -> Iterator[Problem]:
        note = NOTES[self.feature.language]
        names = [name for name, _ in table.columns]
        yield from self.unknown_tags(table.tags)
        if not table.rows:
            yield Problem("no-examples", table.place, "a table without rows promises nothing")
            return
        for number, (name, place) in enumerate(table.columns):
            if name in names[:number]:
                yield Problem("same-column", place, f"column `{name}` stands here twice")
            if name not in used and name != note:
                yield Problem("unused-column", place, f"no step uses `<{name}>`{suggested(name, used - set(names))}")
        for step in (*scenario.background, *scenario.steps):
            for column in columns_in(step.text):
                if column not in names:
                    said = f"`<{column}>` has no column{suggested(column, set(names) - used)}"
                    yield Problem("unknown-column", step.place, said, (), ((table.place, "in this table"),))
        if len(table.rows) > 1 and names[-1] != note:
            said = f"the last column of a table says why each row is there: `{note}`"
            yield Problem("no-note", table.place, said, ("which row is on a bound, and which just beside it?",))
        seen: dict[tuple[tuple[str, str], ...], Place] = {}
        for row in table.rows:
            if names[-1] == note and not row.cells[note].strip():
                yield Problem("no-note", row.place, f"the `{note}` of this row is empty")
            cells = tuple((name, cell) for name, cell in row.cells.items() if name != note)
            first = seen.setdefault(cells, row.place)
            if first is not row.place:
                yield Problem("same-row", row.place, "this row stands here twice", (), ((first, "the first"),))

    # Every row, read

    def runs(self) -> Iterator[Problem]:
        naming: set[str] = set()
        lacking: list[Scenario] = []
        told: list[Told] = []
        for scenario in self.feature.scenarios:
            runs = list(scenario.runs(NOTES[self.feature.language]))
            if not scenario.steps or not runs or not _whole(scenario):
                continue  # what is wrong with it has been said
            named = False
            for run in runs:
                story = Story(self.spec, self.feature.language, scenario.place)
                failed = list(self.read(run, story))
                if story.expected and not undecided(failed):
                    failed += self.request(run, story)
                yield from failed
                if not undecided(failed):
                    told.append((run, story))
                # a step that can't be read may have named one; what is open follows from nothing yet
                named = named or bool(failed) or any(_reasoned(reading) for reading in story.expected)
            if not named:
                lacking.append(scenario)
            elif scenario.rule is not None:
                naming.add(scenario.rule)
        for scenario in lacking:
            if scenario.rule not in naming:
                yield self.unreasoned(scenario)
                if scenario.rule is not None:
                    naming.add(scenario.rule)
        yield from counsel_problems(self.feature, self.spec, told)

    def unreasoned(self, scenario: Scenario) -> Problem:
        rule = scenario.rule
        said = "this scenario names no provision"
        if rule is not None:
            said = f"no scenario of the rule `{rule}` names a provision"
        example = {"en": "And this follows from clause ...", "nl": "En dat volgt uit artikel ..."}
        note = f"the right answer for the wrong reason must fail: add `{example[self.feature.language]}`"
        return Problem("no-provision", scenario.place, said, (note,))

    def read(self, run: Run, story: Story) -> Iterator[Problem]:
        for step in run.steps:
            try:
                reading = story.take(step)
            except Misread as misread:
                yield self.misread(misread, step, run)
                continue
            if reading.phrase is None:
                yield self.plain(reading, step)

    def misread(self, misread: Misread, step: Step, run: Run) -> Problem:
        others = misread.others
        if run.row is not None and step not in (*run.scenario.background, *run.scenario.steps):
            others = (*others, (run.row.place, "with this row"))
        return Problem(misread.code, step.place, misread.message, misread.notes, others)

    def plain(self, reading: Reading, step: Step) -> Problem:
        name, value = next(iter(reading.values.items()))
        return Problem(
            "no-phrase",
            step.place,
            f"`{name}` has no phrase of its own",
            (f"{wanted(name, value, self.spec.steps.slots)} in the book's `phrases.yaml`",),
            severity=Severity.WARNING,
        )

    def request(self, run: Run, story: Story) -> Iterator[Problem]:
        try:
            story.case(self.text)
        except InvalidRequest as invalid:
            for problem in invalid.problems:
                others = problem.others if run.row is None else (*problem.others, (run.row.place, "with this row"))
                yield Problem(problem.code, problem.place, problem.message, problem.notes, others)


def _whole(scenario: Scenario) -> bool:
    """Whether its steps can be read: each is of a kind, and its columns are in every table."""
    steps = (*scenario.background, *scenario.steps)
    wanted = {column for step in steps for column in columns_in(step.text)}
    tables = [{name for name, _ in table.columns} for table in scenario.tables] or [set[str]()]
    return all(step.keyword is not None for step in steps) and all(wanted <= columns for columns in tables)


def _reasoned(reading: Reading) -> bool:
    """Whether a Then says why: the provision that a decision follows from or rests on, or what is still to be asked."""
    phrase = reading.phrase
    if phrase is None:
        return False
    # what only the default decides rests on the agreement, and follows from nothing else
    named = "ground" in reading.values or ("provision" in reading.values and phrase.missed is None)
    return named or phrase.asks is not None or "ask" in phrase.slots


def undecided(problems: Collection[Problem]) -> bool:
    """Whether any problem keeps a feature from being run."""
    return any(problem.severity is Severity.ERROR for problem in problems)


__all__ = ["LONGEST", "PIN", "TAGS", "lint", "sources", "undecided"]
