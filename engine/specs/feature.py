"""A feature file with its places: scenarios, their tables, and the runs they stand for (one a row)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct

from engine.language.place import Place
from engine.language.problem import Problem
from engine.specs.phrase import Keyword
from engine.specs.policy_line import named_policy, policy_in

_COLUMN = re.compile(r"<(.+?)>")
_KEYWORDS = {"Context": Keyword.GIVEN, "Action": Keyword.WHEN, "Outcome": Keyword.THEN}

NOTES = {"en": "note", "nl": "toelichting"}
"""The last column of an Examples table, for the reader: why this row is here."""

Json = Mapping[str, Any]


class Step(Struct, frozen=True):
    """One step; its place is that of its text. `keyword` is None when nothing before it says what it is."""

    keyword: Keyword | None
    said: str
    text: str
    place: Place
    argument: Place | None = None
    """A table or a long text under the step."""


class Row(Struct, frozen=True):
    """A row of a table, with a value for each column."""

    cells: Mapping[str, str]
    place: Place


class Table(Struct, frozen=True):
    """One Examples table."""

    columns: tuple[tuple[str, Place], ...]
    rows: tuple[Row, ...]
    tags: tuple[tuple[str, Place], ...]
    place: Place


class Scenario(Struct, frozen=True):
    """A scenario or an outline; `background` are the steps that come before its own."""

    name: str
    rule: str | None
    outline: bool
    background: tuple[Step, ...]
    steps: tuple[Step, ...]
    tables: tuple[Table, ...]
    tags: tuple[tuple[str, Place], ...]
    place: Place

    def runs(self, note: str) -> Iterator[Run]:
        """One run for each row; one where there are no rows."""
        if not self.outline:
            yield Run(self, self.name, (*self.background, *self.steps), None, self.tags)
            return
        taken: set[str] = set()
        for table in self.tables:
            for row in table.rows:
                label = ", ".join(cell for column, cell in row.cells.items() if column != note)
                name = unique = f"{_filled(self.name, row)}[{label}]"
                number = 1
                while unique in taken:
                    number += 1
                    unique = f"{name[:-1]} ({number})]"
                taken.add(unique)
                steps = tuple(_with(step, row) for step in (*self.background, *self.steps))
                yield Run(self, unique, steps, row, (*self.tags, *table.tags))


class Run(Struct, frozen=True):
    """One run of a scenario, its row filled in."""

    scenario: Scenario
    name: str
    steps: tuple[Step, ...]
    row: Row | None
    tags: tuple[tuple[str, Place], ...]


class Feature(Struct, frozen=True):
    """One feature file. `policy` is the policy that its first comment names, or None."""

    file: str
    language: str
    name: str
    policy: str | None
    policy_place: Place
    scenarios: tuple[Scenario, ...]
    tags: tuple[tuple[str, Place], ...]
    descriptions: tuple[tuple[str, Place], ...]
    """Every line of free text, where a keyword of another language may hide."""
    place: Place

    def runs(self) -> Iterator[Run]:
        """All runs, in order."""
        note = NOTES.get(self.language, "")
        for scenario in self.scenarios:
            yield from scenario.runs(note)


class BadFeature(Exception):  # noqa: N818 - says what the file is
    """A feature that can't be read as Gherkin."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        super().__init__("\n".join(map(str, problems)))


def read_feature(text: str, file: str) -> Feature:
    """A feature as written.

    Raises:
        BadFeature: it is not Gherkin (`bad-gherkin`, `wrong-language`, `no-feature`).
    """
    from gherkin.errors import CompositeParserException, ParserError  # noqa: PLC0415 - only where features are read
    from gherkin.parser import Parser  # noqa: PLC0415

    try:
        document = Parser().parse(text)
    except CompositeParserException as error:
        raise BadFeature(_refused(error.errors, text, file)) from None
    except ParserError as error:
        raise BadFeature(_refused([error], text, file)) from None
    if "feature" not in document:
        raise BadFeature((Problem("no-feature", Place(file, 1, 1), "there is no feature in this file"),))
    return _Builder(text, file).feature(document["feature"])


# From the parser's tree ---------------------------------------------------------------------------------------------


class _Builder:
    def __init__(self, text: str, file: str) -> None:
        self.lines = text.split("\n")
        self.file = file
        self.policy = named_policy(text)
        self.descriptions: list[tuple[str, Place]] = []

    def feature(self, node: Json) -> Feature:
        self.describe(node)
        tags = self.tags(node)
        scenarios = tuple(self.scenarios(node["children"], None, (), tags))
        first = next((number for number, line in enumerate(self.lines, 1) if policy_in(line)), 1)
        return Feature(
            self.file,
            node["language"],
            node["name"],
            self.policy,
            Place(self.file, first, 1, max(1, len(self.lines[first - 1].rstrip()))),
            scenarios,
            tags,
            tuple(self.descriptions),
            self.place(node),
        )

    def scenarios(
        self, children: list[Json], rule: str | None, before: tuple[Step, ...], tags: tuple[tuple[str, Place], ...]
    ) -> Iterator[Scenario]:
        for child in children:
            if "background" in child:
                self.describe(child["background"])
                before = (*before, *self.steps(child["background"]["steps"]))
            elif "rule" in child:
                self.describe(child["rule"])
                yield from self.scenarios(
                    child["rule"]["children"], child["rule"]["name"], before, (*tags, *self.tags(child["rule"]))
                )
            else:
                yield self.scenario(child["scenario"], rule, before, tags)

    def scenario(
        self, node: Json, rule: str | None, before: tuple[Step, ...], tags: tuple[tuple[str, Place], ...]
    ) -> Scenario:
        self.describe(node)
        outline = bool(node["examples"]) or node["keyword"].strip() not in _scenario_words()
        return Scenario(
            node["name"],
            rule,
            outline,
            before,
            self.steps(node["steps"]),
            tuple(self.table(table) for table in node["examples"]),
            (*tags, *self.tags(node)),
            self.place(node),
        )

    def steps(self, nodes: list[Json]) -> tuple[Step, ...]:
        found: list[Step] = []
        keyword: Keyword | None = None
        for node in nodes:
            keyword = _KEYWORDS.get(node["keywordType"], keyword)
            where = node["location"]
            at = Place(self.file, where["line"], where["column"] + len(node["keyword"]), max(1, len(node["text"])))
            argument = node.get("dataTable") or node.get("docString")
            under = None if argument is None else self.place(argument)
            found.append(Step(keyword, node["keyword"].strip(), node["text"], at, under))
        return tuple(found)

    def table(self, node: Json) -> Table:
        self.describe(node)
        header = node.get("tableHeader") or {"cells": []}
        columns = tuple((cell["value"], self.cell(cell)) for cell in header["cells"])
        rows = tuple(
            Row(
                dict(zip((name for name, _ in columns), (cell["value"] for cell in row["cells"]), strict=True)),
                self.place(row),
            )
            for row in node.get("tableBody", [])
        )
        return Table(columns, rows, self.tags(node), self.place(node))

    def describe(self, node: Json) -> None:
        # the parser does not say where a description stands: it begins under its heading
        line = node["location"]["line"]
        for said in (node.get("description") or "").split("\n"):
            if said.strip():
                while line < len(self.lines) and self.lines[line].strip() != said.strip():
                    line += 1
                shown = self.lines[line] if line < len(self.lines) else said
                indent = len(shown) - len(shown.lstrip())
                self.descriptions.append((said.strip(), Place(self.file, line + 1, indent + 1, len(said.strip()))))
                line += 1

    def tags(self, node: Json) -> tuple[tuple[str, Place], ...]:
        return tuple((tag["name"].removeprefix("@"), self.cell(tag, "name")) for tag in node.get("tags", []))

    def cell(self, node: Json, key: str = "value") -> Place:
        where = node["location"]
        return Place(self.file, where["line"], where["column"], max(1, len(node[key])))

    def place(self, node: Json) -> Place:
        where = node["location"]
        line = self.lines[where["line"] - 1].rstrip()
        return Place(self.file, where["line"], where["column"], max(1, len(line) - where["column"] + 1))


def _filled(text: str, row: Row) -> str:
    return _COLUMN.sub(lambda found: row.cells.get(found[1], found[0]), text)


def _with(step: Step, row: Row) -> Step:
    return Step(step.keyword, step.said, _filled(step.text, row), step.place, step.argument)


def columns_in(text: str) -> tuple[str, ...]:
    """The columns that a text takes its words from."""
    return tuple(_COLUMN.findall(text))


# Keywords -----------------------------------------------------------------------------------------------------------

LANGUAGE_NAMES = {"en": "English", "nl": "Dutch"}


def _scenario_words() -> frozenset[str]:
    return frozenset(word for lang in LANGUAGE_NAMES for word in _dialect(lang).scenario_keywords)


def _dialect(lang: str) -> Any:
    from gherkin.dialect import Dialect  # noqa: PLC0415

    return Dialect.for_name(lang)


_HEADINGS = ("feature", "rule", "background", "scenario", "scenario_outline", "examples")
_STEPS = ("given", "when", "then", "and", "but")


def foreign_keyword(line: str, lang: str) -> tuple[str, str, str] | None:
    """A keyword of another language that a line begins with: itself, its language, and what to write instead."""
    bare = line.strip()
    ours = _keywords(lang)
    every = {word for _, word in ours}
    for other in LANGUAGE_NAMES.keys() - {lang}:
        for kind, word in _keywords(other):
            if word not in every and bare.startswith(word):
                instead = next(mine for sort, mine in ours if sort == kind)
                return word.strip(), LANGUAGE_NAMES[other], instead.strip()
    return None


def _keywords(lang: str) -> list[tuple[str, str]]:
    """The keywords of a language with their kinds, as they stand at the beginning of a line."""
    dialect = _dialect(lang)
    found = [(kind, f"{word}:") for kind in _HEADINGS for word in getattr(dialect, f"{kind}_keywords")]
    found += [(kind, word) for kind in _STEPS for word in getattr(dialect, f"{kind}_keywords")]
    return [(kind, word) for kind, word in found if word.strip() != "*"]


def wrong_language(line: str, place: Place, lang: str) -> Problem | None:
    """A problem where a line begins with a keyword of another language than that of its feature."""
    found = foreign_keyword(line, lang)
    if found is None:
        return None
    word, theirs, ours = found
    said = f"`{word}` is {theirs}, and this feature is {LANGUAGE_NAMES[lang]}"
    return Problem("wrong-language", Place(place.file, place.line, place.column, len(word)), said, (f"write `{ours}`",))


def _refused(errors: list[Any], text: str, file: str) -> tuple[Problem, ...]:
    """What the parser says, in words for the person who wrote the file; what follows from the first is left out."""
    lines = text.split("\n")
    declared = re.search(r"^\s*#\s*language\s*:\s*([\w-]+)", text, re.MULTILINE)
    lang = declared[1] if declared else "en"
    if lang not in LANGUAGE_NAMES:
        place = Place(file, text[: declared.start(1)].count("\n") + 1 if declared else 1, 1)
        said = f"a feature in `{lang}` can't be read"
        return (Problem("wrong-language", place, said, ("write `# language: nl`, or nothing for English",)),)
    found: list[Problem] = []
    for error in errors:
        line = min(error.location["line"], len(lines))
        shown = lines[line - 1]
        place = Place(file, line, len(shown) - len(shown.lstrip()) + 1, max(1, len(shown.strip())))
        foreign = wrong_language(shown, place, lang)
        if foreign is not None:
            found.append(foreign)
        elif not found:
            found.append(Problem("bad-gherkin", place, *_explained(str(error), shown.strip())))
    strange = [problem for problem in found if problem.code == "wrong-language"]
    return tuple(strange or found)


def _explained(said: str, line: str) -> tuple[str, tuple[str, ...]]:
    if "inconsistent cell count" in said:
        return "this row has another number of cells than the row above it", ("is a `|` missing, or one too many?",)
    if "unexpected end of file" in said:
        return "the file ends before there is a feature", ("write `Feature: ...`",)
    expected = re.search(r"expected: (.+?), got", said)
    words = [_EXPECTED[token] for token in (expected[1].split(", ") if expected else ()) if token in _EXPECTED]
    cure = (f"here may stand: {', '.join(dict.fromkeys(words))}",) if words else ()
    return f"`{line}` is not expected here", cure


_EXPECTED = {
    "#FeatureLine": "`Feature:`",
    "#BackgroundLine": "`Background:`",
    "#ScenarioLine": "`Scenario:`",
    "#RuleLine": "`Rule:`",
    "#ExamplesLine": "`Examples:`",
    "#StepLine": "a step",
    "#TableRow": "a row of a table",
    "#TagLine": "a tag",
}
