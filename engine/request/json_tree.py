"""JSON text to the same tree of nodes with places that YAML is read into; numbers stay text."""

from __future__ import annotations

import json
import re
from bisect import bisect_right

from engine.language.place import Place
from engine.language.problem import MOST, Problem
from engine.language.yaml_tree import DEEPEST, MOST_MEMBERS, Mapping, Node, Scalar, Sequence, decode
from engine.request.reader import shown

_SPACE = re.compile(r"[ \t\n\r]*")
_WORD = re.compile(r"[^\s,\]}]+")
_NO_NUMBER = frozenset({"NaN", "Infinity", "-Infinity"})
_DECODER = json.JSONDecoder()


def is_json(text: str | bytes) -> bool:
    """Whether a text of which nobody says what it is can be read as a JSON object."""
    try:
        return text.lstrip()[:1] in ("{", b"{") and isinstance(json.loads(text), dict)
    except (ValueError, RecursionError):
        return False


def read_json(text: str | bytes, file: str, problems: list[Problem]) -> Node | None:
    """The tree of one file as far as it can be read; what is wrong is added to `problems`."""
    decoded = decode(text, file, problems)
    if decoded is None:
        return None
    try:
        json.loads(decoded, parse_int=len, parse_float=len)
    except json.JSONDecodeError as error:
        place = Place(file, error.lineno, error.colno)
        problems.append(Problem("bad-json", place, f"not readable as JSON: {error.msg.lower().removesuffix(' at')}"))
        return None
    except RecursionError:
        problems.append(Problem("too-deep", Place(file, 1, 1), f"nested deeper than {DEEPEST} levels"))
        return None
    return _Builder(decoded, file, problems).tree()


class _Builder:
    """Builds the tree of a text that is known to be JSON."""

    def __init__(self, text: str, file: str, problems: list[Problem]) -> None:
        self.text = text
        self.file = file
        self.problems = problems
        self.starts = [0, *(found.end() for found in re.finditer("\n", text))]
        self.at = 0

    def tree(self) -> Node | None:
        try:
            return self.node(0)
        except _TooMuchError:
            return None

    def node(self, depth: int) -> Node:
        start = self.skip()
        first = self.text[start]
        if first not in "{[":
            return self.scalar(start)
        if depth >= DEEPEST:
            self.problem("too-deep", start, f"nested deeper than {DEEPEST} levels")
            raise _TooMuchError
        self.at += 1
        return self.mapping(start, depth) if first == "{" else self.sequence(start, depth)

    def scalar(self, start: int) -> Scalar:
        if self.text[start] == '"':
            value, self.at = _DECODER.raw_decode(self.text, start)
            return Scalar(str(value), True, self.place(start))
        found = _WORD.match(self.text, start)
        written = found.group() if found else ""
        self.at = start + len(written)
        if written in _NO_NUMBER:
            self.problem("bad-json", start, f"`{written}` is no number")
        return Scalar(written, False, self.place(start))

    def sequence(self, start: int, depth: int) -> Sequence:
        items = []
        while self.text[self.skip()] != "]":
            items.append(self.node(depth + 1))
            if len(items) > MOST_MEMBERS:
                self.problem("too-large", start, f"a list of more than {MOST_MEMBERS:,} items")
                raise _TooMuchError
            if self.text[self.skip()] == ",":
                self.at += 1
        self.at += 1
        return Sequence(tuple(items), self.place(start))

    def mapping(self, start: int, depth: int) -> Mapping:
        entries: dict[str, tuple[Scalar, Node]] = {}
        while self.text[self.skip()] != "}":
            key = self.scalar(self.skip())
            self.skip()
            self.at += 1  # the colon
            value = self.node(depth + 1)
            if key.text in entries:
                first = ((entries[key.text][0].place, "the first time"),)
                said = f"`{shown(key.text)}` stands here a second time"
                self.add(Problem("duplicate-key", key.place, said, ("only one can count",), first))
            else:
                entries[key.text] = (key, value)
                if len(entries) > MOST_MEMBERS:
                    self.problem("too-large", start, f"a mapping of more than {MOST_MEMBERS:,} keys")
                    raise _TooMuchError
            if self.text[self.skip()] == ",":
                self.at += 1
        self.at += 1
        return Mapping(tuple(entries.values()), self.place(start))

    def skip(self) -> int:
        found = _SPACE.match(self.text, self.at)
        self.at = found.end() if found else self.at
        return self.at

    def place(self, start: int) -> Place:
        line = bisect_right(self.starts, start)
        ends = self.starts[line] - 1 if line < len(self.starts) else len(self.text)
        length = max(1, min(self.at, ends) - start)
        return Place(self.file, line, start - self.starts[line - 1] + 1, length)

    def problem(self, code: str, start: int, message: str) -> None:
        self.add(Problem(code, self.place(start), message))

    def add(self, problem: Problem) -> None:
        self.problems.append(problem)
        if len(self.problems) >= MOST:
            raise _TooMuchError


class _TooMuchError(Exception):
    pass
