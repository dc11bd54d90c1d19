"""What is wrong with what somebody wrote: where, why, and what would be right."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import force_setattr

from engine.language.place import Place, printable

_GUTTER = 5
_WIDEST = 120
_MOST_OTHERS = 20
_LONGEST = 100
_LONGEST_MESSAGE = 1000
_QUOTED = re.compile("`([^`]*)`")
_LINE_END = re.compile("\r\n|\r|\n")


MOST = 200
"""How many problems are said at once; who reads stops looking at so many."""


class Severity(StrEnum):
    """Whether a problem keeps a book from being used."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    """Worth knowing; nothing is wrong."""


class Problem(Struct, frozen=True):
    """One thing that is wrong: a code in kebab-case, its place, one sentence, and what helps.

    `notes` are further sentences (a witness, a cure); `others` are other places that matter, each with a label.
    """

    code: str
    place: Place
    message: str
    notes: tuple[str, ...] = ()
    others: tuple[tuple[Place, str], ...] = ()
    severity: Severity = Severity.ERROR

    def __post_init__(self) -> None:
        """Makes what was quoted fit to be shown, however long or strange it is."""
        force_setattr(self, "message", fit(self.message))
        force_setattr(self, "notes", tuple(fit(note) for note in self.notes))

    def __str__(self) -> str:
        return f"{self.place}: {self.severity}[{self.code}]: {self.message}"

    def as_json(self) -> dict[str, object]:
        """The problem as an object of JSON types."""
        return {
            "code": self.code,
            "severity": str(self.severity),
            **_json_place(self.place),
            "message": self.message,
            "notes": list(self.notes),
            "others": [{**_json_place(place), "label": label} for place, label in self.others],
        }

    def as_github(self) -> str:
        """The problem as a workflow command, which GitHub shows beside the line."""
        place = self.place
        properties = {
            "file": place.file,
            "line": str(place.line),
            "col": str(place.column),
            "endColumn": str(place.column + place.length),
            "title": self.code,
        }
        said = ",".join(f"{key}={_escaped(value, also=':,')}" for key, value in properties.items())
        command = "notice" if self.severity is Severity.NOTE else self.severity
        return f"::{command} {said}::{_escaped(chr(10).join((self.message, *self.notes)))}"


class UnsoundBook(Exception):  # noqa: N818 - the state of the book, not of the program
    """A book that can't be used. `problems` stand in order of place; `sources` are the texts of the files read."""

    def __init__(self, problems: Iterable[Problem], sources: Mapping[str, str]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(problems, key=_by_place))
        self.sources: Mapping[str, str] = dict(sources)
        super().__init__("\n".join(str(problem) for problem in self.problems))

    def __str__(self) -> str:
        return report(self.problems, self.sources)


def report(problems: Sequence[Problem], sources: Mapping[str, str], *, files: int | None = None) -> str:
    """The first `MOST` problems with excerpts of the files, and a last line that counts them.

    `sources` are the texts of the files by name; `files` is how many were read (None: as many as there are sources).
    """
    lines = {file: _LINE_END.split(text) for file, text in sources.items()}
    shown = "\n".join(excerpted(problem, lines) for problem in problems[:MOST])
    return f"{shown}\n\n{summary(problems, sources, files)}"


def excerpted(problem: Problem, lines: Mapping[str, Sequence[str]]) -> str:
    """One problem with the lines it is about."""
    said = [str(problem), *_excerpt(problem.place, "", lines)]
    for place, label in problem.others[:_MOST_OTHERS]:
        if place.file != problem.place.file:
            said.append(f"{':::':>{_GUTTER + 1}} {place}")
        said += _excerpt(place, label, lines)
    said += [f"{'':{_GUTTER}} = {note}" for note in problem.notes]
    return "\n".join(said)


def summary(problems: Sequence[Problem], sources: Collection[str], files: int | None = None) -> str:
    """The last line: how many errors in how many files, and where to read more."""
    least = "at least " if len(problems) >= MOST else ""
    problems = problems[:MOST]
    counts = Counter(problem.severity for problem in problems)
    parts = [
        f"{counts[severity]} {severity}{'' if counts[severity] == 1 else 's'}"
        for severity in Severity
        if counts[severity]
    ]
    files = len(sources) if files is None else files
    hit = len({problem.place.file for problem in problems}.intersection(sources))
    where = f" in {hit} of {files} file{'' if files == 1 else 's'}" if hit else ""
    outcome = "; nothing was decided" if counts[Severity.ERROR] else ""
    # the code worth reading about is the first that needed more than one sentence
    code = next((p.code for p in problems if p.notes and p.others), None) or next(
        (p.code for p in problems if p.notes), problems[0].code
    )
    return f"{least}{' and '.join(parts)}{where}{outcome}.   afspraak explain {code}"


def _excerpt(place: Place, label: str, lines: Mapping[str, Sequence[str]]) -> list[str]:
    text = lines.get(place.file, ())
    if not 0 < place.line <= len(text) or not text[place.line - 1].strip():
        return []
    line = text[place.line - 1]
    start = place.column - 1
    # a very long line is shown from a little before the place
    skip = max(0, start - _WIDEST // 3) if len(line) > _WIDEST else 0
    cut = "".join(char if char.isprintable() else " " for char in line[skip : skip + _WIDEST])
    if not cut.strip():
        return []
    length = max(1, min(place.length, len(cut) - (start - skip)))
    mark = "-" if label else "^"
    carets = f"{' ' * (start - skip)}{mark * length}{' ' + label if label else ''}"
    return [f"{place.line:>{_GUTTER}} | {cut}", f"{'':{_GUTTER}} | {carets}"]


def fit(text: str) -> str:
    """A sentence fit for a screen: what stands in backticks cut off, and no characters that can't be shown."""
    if len(text) > _LONGEST:
        text = _QUOTED.sub(lambda quote: f"`{quote[1][:_LONGEST]}...`" if len(quote[1]) > _LONGEST else quote[0], text)
    if len(text) > _LONGEST_MESSAGE:
        text = f"{text[:_LONGEST_MESSAGE]}..."
    return printable(text)


def _by_place(problem: Problem) -> tuple[str, int, int, str, str]:
    place = problem.place
    return place.file, place.line, place.column, problem.code, problem.message


def _json_place(place: Place) -> dict[str, object]:
    return {"file": place.file, "line": place.line, "column": place.column, "length": place.length}


def _escaped(text: str, also: str = "") -> str:
    for char in "%\r\n" + also:
        text = text.replace(char, f"%{ord(char):02X}")
    return text
