"""YAML text to a tree of nodes with places: mappings, sequences and scalars that are still text.

No value is interpreted here (`no` is a text), and what makes a file hard to read is refused: anchors, aliases, tags,
merge keys, several documents, duplicate keys. Whatever is wrong becomes a `Problem`, never a traceback.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from engine.language.place import Place
from engine.language.problem import MOST, Problem

LARGEST = 1024 * 1024
"""Bytes a file may have."""

MOST_MEMBERS = 10_000
"""How many items a sequence may have, and how many keys a mapping."""

DEEPEST = 32
"""How deep mappings and sequences may be nested."""


class Scalar(Struct, frozen=True):
    """A text as written, without its quotes. `place` covers the quotes."""

    text: str
    quoted: bool
    place: Place

    @property
    def empty(self) -> bool:
        """Whether nothing was written, or YAML's word for nothing."""
        return not self.quoted and self.text in ("", "~", "null", "Null", "NULL")


class Sequence(Struct, frozen=True):
    """A list of nodes."""

    items: tuple[Node, ...]
    place: Place


class Mapping(Struct, frozen=True):
    """Keys with their values, in the order written; every key stands in it once."""

    entries: tuple[tuple[Scalar, Node], ...]
    place: Place

    def get(self, key: str) -> Node | None:
        """The value of a key, or None."""
        return next((value for name, value in self.entries if name.text == key), None)

    def key(self, key: str) -> Scalar | None:
        """The key itself, with its place, or None."""
        return next((name for name, _ in self.entries if name.text == key), None)


Node = Scalar | Sequence | Mapping


class BadYaml(Exception):  # noqa: N818 - says what the file is
    """A file that can't be read as a tree. `problems` holds at least one."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        super().__init__("\n".join(str(problem) for problem in problems))


def parse_yaml(text: str | bytes, file: str) -> Node:
    """The tree of one file.

    Args:
        text: its content; bytes must be UTF-8 without a byte order mark.
        file: its name, for the places.

    Raises:
        BadYaml: with everything that is wrong with it as YAML.
    """
    problems: list[Problem] = []
    node = read_tree(text, file, problems)
    if problems or node is None:
        raise BadYaml(tuple(problems))
    return node


def read_tree(text: str | bytes, file: str, problems: list[Problem]) -> Node | None:
    """The tree of one file as far as it can be read; what is wrong is added to `problems`."""
    decoded = decode(text, file, problems)
    if decoded is None:
        return None
    if not decoded.strip():
        problems.append(Problem("empty-file", Place(file, 1, 1), "the file says nothing"))
        return None
    found: list[Problem] = []
    root = _quickly(file, decoded, found)
    if [problem.code for problem in found] in (["too-large"], ["too-deep"]):
        problems += found  # of this much the other parser knows no more, and takes its time
        return None
    return root or _Builder(file, decoded, problems).tree()


def _quickly(file: str, text: str, problems: list[Problem] | None = None) -> Node | None:
    """The tree as libyaml parses it, some twenty times faster; None if there is anything to say about the file.

    libyaml reads YAML 1.1, which differs from 1.2 in what plain words mean (never asked here) and in line ends that
    `decode` refuses. What is wrong is said by the other parser, which knows more about it.
    """
    import yaml  # noqa: PLC0415

    if _DIFFERENT.search(text) or not hasattr(yaml, "CSafeLoader"):
        return None
    problems = [] if problems is None else problems
    builder = _Builder(file, text, problems)
    try:
        root = builder.built(yaml.parse(text, yaml.CSafeLoader))
    except (yaml.YAMLError, _TooMuchError):
        return None
    return None if problems else root


_DIFFERENT = re.compile(r"\t|^(?:\.\.\.|---)|[|>][-+0-9]*[ ]*(?:#.*)?$", re.MULTILINE)
"""Where the two parsers were seen to differ: tabs, the ends of documents, texts in blocks."""


def decode(text: str | bytes, file: str, problems: list[Problem]) -> str | None:
    """The text of a file with plain line ends, or None and a problem: its size, its encoding, its characters."""
    size = len(text) if isinstance(text, bytes) else len(text.encode("utf-8", "surrogatepass"))
    if size > LARGEST:
        problems.append(Problem("too-large", Place(file, 1, 1), "the file is larger than 1 MiB"))
        return None
    if isinstance(text, bytes):
        for mark, name in ((b"\xef\xbb\xbf", "UTF-8"), (b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16")):
            if text.startswith(mark):
                said = f"the file begins with a byte order mark ({name})"
                problems.append(
                    Problem("byte-order-mark", Place(file, 1, 1), said, ("save it as `UTF-8 without BOM`",))
                )
                return None
        try:
            decoded = text.decode("utf-8")
        except UnicodeDecodeError as error:
            before = error.object[: error.start].decode("utf-8", "replace")
            said = f"byte 0x{error.object[error.start]:02x} is not UTF-8"
            problems.append(Problem("not-utf-8", _at(file, before), said, ("save the file as UTF-8",)))
            return None
    elif text.startswith("\ufeff"):
        said = "the file begins with a byte order mark"
        problems.append(Problem("byte-order-mark", Place(file, 1, 1), said, ("save it as `UTF-8 without BOM`",)))
        return None
    else:
        decoded = text
    if (found := _UNPRINTABLE.search(decoded)) is not None:
        said = f"the character U+{ord(found.group()):04X} can't be shown and is not allowed"
        problems.append(Problem("control-character", _at(file, decoded[: found.start()]), said, ("remove it",)))
        return None
    return "\n".join(lines_of(decoded))


def lines_of(text: str) -> list[str]:
    """The lines of a text, whichever way they end."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


_UNPRINTABLE = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)


def _at(file: str, before: str) -> Place:
    lines = lines_of(before)
    return Place(file, len(lines), len(lines[-1]) + 1)


class _TooMuchError(Exception):
    pass


class _Builder:
    """Builds the tree from the events of the parser, which keeps its own stack: only we recurse, and not far."""

    def __init__(self, file: str, text: str, problems: list[Problem]) -> None:
        self.file = file
        self.lines = text.split("\n")
        self.problems = problems
        self.text = text
        self.whole = True
        """Whether nothing was left out that others may count on."""
        self.events: Iterator[Any] = iter(())

    def tree(self) -> Node | None:
        # importing the parser takes longer than reading a book
        from ruamel.yaml import YAML  # noqa: PLC0415
        from ruamel.yaml.error import MarkedYAMLError, YAMLError  # noqa: PLC0415

        try:
            return self.built(YAML(typ="safe", pure=True).parse(self.text))
        except _TooMuchError:
            return None
        except MarkedYAMLError as error:
            self.problems.append(self.syntax(error))
        except YAMLError as error:
            said = str(error).split("\n")[0]
            self.problems.append(Problem("bad-yaml", Place(self.file, 1, 1), f"not readable as YAML: {said}"))
        return None

    def built(self, events: Iterator[Any]) -> Node | None:
        """The tree of what a parser found."""
        self.events = iter(events)
        root = self.documents()
        return root if self.whole else None

    def documents(self) -> Node | None:
        root: Node | None = None
        count = 0
        for event in self.events:
            kind = type(event).__name__
            if kind == "DocumentStartEvent":
                count += 1
                if getattr(event, "version", None) or getattr(event, "tags", None):
                    said = "a `%` directive is not used here"
                    self.add(Problem("directive", Place(self.file, 1, 1), said, ("remove it",)))
                if count > 1:
                    self.problem("several-documents", event, "a second document begins here", "make it a file")
                    self.whole = False
                    return root
                root = self.node(next(self.events), 0)
        if root is None or (isinstance(root, Scalar) and root.empty):
            self.add(Problem("empty-file", Place(self.file, 1, 1), "the file says nothing"))
            return None
        return root

    def node(self, event: Any, depth: int) -> Node:
        kind = type(event).__name__
        if getattr(event, "anchor", None) and kind != "AliasEvent":
            self.problem("anchor", event, f"an anchor (`&{event.anchor}`) is not used here", "write it out")
        if self.tagged(event):
            self.problem("tag", event, "a tag (`!`) is not used here", "leave it out; the word before says what it is")
        if kind == "ScalarEvent":
            return Scalar(str(event.value), bool(event.style), self.place(event))
        if kind == "AliasEvent":
            self.problem("anchor", event, f"an alias (`*{event.anchor}`) is not used here", "write it out")
            self.whole = False
            return Scalar("", False, self.place(event))
        if depth >= DEEPEST:
            self.problem("too-deep", event, f"nested deeper than {DEEPEST} levels", "nothing here needs that")
            raise _TooMuchError
        if kind == "SequenceStartEvent":
            return self.sequence(event, depth + 1)
        return self.mapping(event, depth + 1)

    def sequence(self, start: Any, depth: int) -> Sequence:
        items = []
        while type(event := next(self.events)).__name__ != "SequenceEndEvent":
            items.append(self.node(event, depth))
            if len(items) > MOST_MEMBERS:
                self.problem("too-large", start, f"a list of more than {MOST_MEMBERS:,} items")
                raise _TooMuchError
        return Sequence(tuple(items), self.place(start, event))

    def mapping(self, start: Any, depth: int) -> Mapping:
        entries: dict[str, tuple[Scalar, Node]] = {}
        while type(event := next(self.events)).__name__ != "MappingEndEvent":
            key, value = self.node(event, depth), self.node(next(self.events), depth)
            if not isinstance(key, Scalar):
                self.whole = False
                said = "a key must be a word, not a list or a mapping"
                self.add(Problem("bad-yaml", key.place, said, ("is a `{` or `[` too many, or unquoted?",)))
            elif key.text == "<<" and not key.quoted:
                self.whole = False
                self.add(Problem("merge-key", key.place, "a merge key (`<<`) is not used here", ("write it out",)))
            elif key.text in entries:
                first = entries[key.text][0].place
                said = f"`{key.text}` stands here a second time"
                self.add(
                    Problem("duplicate-key", key.place, said, ("only one can count",), ((first, "the first time"),))
                )
            else:
                entries[key.text] = (key, value)
            if len(entries) > MOST_MEMBERS:
                self.problem("too-large", start, f"a mapping of more than {MOST_MEMBERS:,} keys")
                raise _TooMuchError
        return Mapping(tuple(entries.values()), self.place(start, event))

    def tagged(self, event: Any) -> bool:
        tag = getattr(event, "tag", None)
        return tag is not None and str(tag) not in ("", "None")

    def place(self, event: Any, end: Any = None) -> Place:
        start, stop = event.start_mark, (end or event).end_mark
        line = start.line
        if stop.line == line:
            length = stop.column - start.column
        else:
            length = len(self.lines[line].rstrip()) - start.column if line < len(self.lines) else 1
        return Place(self.file, line + 1, start.column + 1, max(1, length))

    def add(self, problem: Problem) -> None:
        self.problems.append(problem)
        if len(self.problems) >= MOST:
            raise _TooMuchError

    def problem(self, code: str, event: Any, message: str, *notes: str) -> None:
        self.add(Problem(code, self.place(event), message, notes))

    def syntax(self, error: Any) -> Problem:
        """What the parser says, in words for the person who wrote the file."""
        mark = error.problem_mark or error.context_mark
        place = Place(self.file, 1, 1) if mark is None else Place(self.file, mark.line + 1, mark.column + 1)
        if not any(line.strip() for line in self.lines[place.line - 1 :]):
            # it goes wrong at the end: after the last thing that was written
            last = max((k for k, line in enumerate(self.lines) if line.strip()), default=0)
            place = Place(self.file, last + 1, max(1, len(self.lines[last].rstrip())))
        line = self.lines[place.line - 1]
        said = " ".join(str(part) for part in (error.context, error.problem) if part)
        if "\t" in line[: place.column] and not line[: place.column - 1].strip():
            return Problem("tab", place, "a tab can't indent", ("use spaces",))
        for words, (code, message, note) in _SYNTAX.items():
            if words in said:
                others: tuple[tuple[Place, str], ...] = ()
                opened = error.context_mark
                if opened is not None and (opened.line, opened.column) != (place.line - 1, place.column - 1):
                    others = ((Place(self.file, opened.line + 1, opened.column + 1), "it begins here"),)
                return Problem(code, place, message, (note,), others)
        return Problem("bad-yaml", place, f"not readable as YAML: {said.lower()}")


_SYNTAX: dict[str, tuple[str, str, str]] = {
    "mapping values are not allowed": (
        "bad-indentation",
        "a `:` is not expected here",
        "is the line indented like the one above it, and is a text with `: ` in it quoted?",
    ),
    "incompatible yaml": ("directive", "a `%` directive is not used here", "remove it"),
    "expected '<document start>'": (
        "bad-yaml",
        "this belongs to nothing above it",
        "is a line indented too little, or is a `%`, `---` or `...` too many?",
    ),
    "expected <block end>": (
        "bad-indentation",
        "this line fits no level above it",
        "begin it under the first letter of its neighbours",
    ),
    "expected the node content": ("bad-yaml", "a value is expected here", "is a `{` or `[` closed, a text quoted?"),
    "could not find expected ':'": ("bad-indentation", "a key without `:`", "write `key: value`"),
    "expected ',' or '}'": ("bad-yaml", "a `,` or `}` is expected here", "is a text with `,` or `:` in it quoted?"),
    "expected ',' or ']'": ("bad-yaml", "a `,` or `]` is expected here", "is a text with `,` or `:` in it quoted?"),
    "escape": (
        "bad-yaml",
        "a `\\` in double quotes begins something that is not known",
        "write the text in single quotes",
    ),
    "quoted scalar": ("bad-yaml", "a quoted text does not end", "close it with the quote it begins with"),
    "tag": ("tag", "a tag (`!`) is not used here", "quote a text that begins with `!`"),
    "anchor": ("anchor", "an anchor or alias (`&`, `*`) is not used here", "quote a text that begins with `&` or `*`"),
    "alias": ("anchor", "an anchor or alias (`&`, `*`) is not used here", "quote a text that begins with `&` or `*`"),
    "directive": ("directive", "a `%` directive is not used here", "quote a text that begins with `%`"),
    "cannot start any token": (
        "bad-yaml",
        "a text can't begin with this character",
        "quote the text",
    ),
    "block scalar": ("bad-yaml", "the text after `|` or `>` is not readable", "quote it, or begin it on the next line"),
}
