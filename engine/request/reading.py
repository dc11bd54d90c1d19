"""A request file to a `Request`, with everything that is wrong with it said at once and in place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any, Literal
from zoneinfo import ZoneInfo

from msgspec import Struct
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from engine.language import yaml_tree as tree
from engine.language.log import EnoughError
from engine.language.place import Place
from engine.language.problem import MOST, Problem, report
from engine.quantities.clock import local_date
from engine.quantities.value import NOT_APPLICABLE, Day
from engine.request.group import MOST_ITEMS, Group, facts_of, lists_of, prefix_of
from engine.request.json_tree import is_json, read_json
from engine.request.reader import Misfit, Reader, shown
from engine.request.request import NEVER_MORE, ONLY_WHERE, Request, groups
from engine.vocabulary.attribute import Vocabulary
from engine.words.moment import say_date
from engine.words.near import near
from engine.words.number import say_money

Format = Literal["yaml", "json"]
SETTINGS = "--set"
"""The file name of what was set on the command line."""

Path = tuple[str | int, ...]


class Raw(Struct, frozen=True):
    """A request as written; `sources` are the texts it was read from, by file name."""

    root: tree.Node
    sources: Mapping[str, str]


class InvalidRequest(Exception):  # noqa: N818 - the state of the request, not of the program
    """A request that can't be decided. `problems` stand in order of place; `sources` are the texts read."""

    def __init__(self, problems: Iterable[Problem], sources: Mapping[str, str]) -> None:
        self.problems = tuple(
            sorted(problems, key=lambda problem: (problem.place.file, problem.place.line, problem.place.column))
        )
        self.sources = dict(sources)
        super().__init__("\n".join(str(problem) for problem in self.problems))

    def __str__(self) -> str:
        return report(self.problems, self.sources)


def read_request(text: str | bytes, file: str, form: Format | None = None) -> Raw:
    """A request as written, with places.

    Args:
        text: the content; bytes must be UTF-8.
        file: its name, for the places.
        form: `yaml` or `json`; None: `json` if the name ends in it or the text is JSON, else `yaml`.

    Raises:
        InvalidRequest: it can't be read as YAML or JSON, is too large or nested too deep, or has a key twice.
    """
    problems: list[Problem] = []
    as_json = form == "json" or (form is None and (file.endswith(".json") or is_json(text)))
    root = read_json(text, file, problems) if as_json else tree.read_tree(text, file, problems)
    decoded = text if isinstance(text, str) else text.decode("utf-8", "replace")
    # an excerpt of a text that is refused for its size helps nobody
    sources = {} if any(problem.code == "too-large" for problem in problems) else {file: decoded}
    if root is not None and not problems and not isinstance(root, tree.Mapping):
        said = "a request is a mapping: groups of facts, such as `order:` and `change:`"
        problems.append(Problem("wrong-type", root.place, said))
    if problems or root is None:
        raise InvalidRequest(problems, sources)
    return Raw(root, sources)


def with_settings(raw: Raw, settings: Mapping[str, str]) -> Raw:
    """The request with facts set by name, as on the command line: `{"supplier.days_late": "15"}`.

    A value is written as in YAML; `null` is not applicable, and `unknown` takes the fact out. What applied only to
    the value that a fact had goes with it: a change that is set to be a cancellation leaves its aspect behind.

    Raises:
        InvalidRequest: a value is not readable as YAML.
    """
    root = raw.root
    left = {
        name: "unknown"
        for name, of, wanted, _ in ONLY_WHERE
        if settings.get(of, str(wanted)).strip() != wanted and name not in settings
    }
    settings = {**settings, **left}
    lines = "\n".join(" ".join(f"{name}={value}".splitlines()) for name, value in settings.items())
    for line, (name, value) in enumerate(settings.items(), 1):
        key, _, field = name.partition(".")
        column = len(name) + 2
        node: tree.Node = tree.Scalar(value.strip(), False, Place(SETTINGS, line, column, max(1, len(value))))
        if value.strip()[:1] in ("[", "{", '"', "'"):
            try:
                # in its place, so that what is wrong with it is said there
                node = tree.parse_yaml("\n" * (line - 1) + " " * (column - 1) + value, SETTINGS)
            except tree.BadYaml as error:
                raise InvalidRequest(error.problems, {SETTINGS: lines}) from None
        named = Place(SETTINGS, line, 1, len(name))
        root = _put(root, [part for part in (key, field) if part] or [name], node, named)
    return Raw(root, {**raw.sources, SETTINGS: lines} if settings else raw.sources)


def _put(node: tree.Node, keys: list[str], value: tree.Node, place: Place) -> tree.Node:
    if not isinstance(node, tree.Mapping):
        return node  # the file itself is wrong there, and says so
    first, rest = keys[0], keys[1:]
    key = tree.Scalar(first, False, place)
    if rest:
        value = _put(node.get(first) or tree.Mapping((), place), rest, value, place)
        key = node.key(first) or key
    kept = tuple(entry for entry in node.entries if entry[0].text != first)
    return tree.Mapping((*kept, (key, value)), node.place)


def _taken_out(node: tree.Node) -> bool:
    """Whether a setting says that the fact is not known."""
    unknown = isinstance(node, tree.Scalar) and not node.quoted and node.text == "unknown"
    return unknown and node.place.file == SETTINGS


def to_request(raw: Raw, vocabulary: Vocabulary, zone: str) -> Request:
    """The request, checked against the vocabulary of a book; `zone` is where a time without an offset is meant.

    Raises:
        InvalidRequest: with every problem at once: `unknown-key`, `unknown-value`, `wrong-type`, `out-of-range`,
            `too-large`, `missing-request`, `inconsistent`.
    """
    return _Check(raw, Reader(ZoneInfo(zone), vocabulary)).request()


class _Check:
    """One request on its way from the tree to the model."""

    def __init__(self, raw: Raw, reader: Reader) -> None:
        self.raw = raw
        self.reader = reader
        self.problems: list[Problem] = []
        self.broken: set[Path] = set()

    def request(self) -> Request:
        try:
            content = self.plain(self.raw.root, ())
            if "own" in content:
                content["own"] = self.own(content["own"])
            try:
                request = Request.model_validate(content, context=self.reader)
            except ValidationError as error:
                for detail in error.errors(include_url=False):
                    self.refused(detail)
        except EnoughError:
            pass  # what was found is said
        if not self.problems:
            self.problems += self.inconsistencies(request)
        if self.problems:
            raise InvalidRequest(self.problems, self.raw.sources)
        return request

    # from nodes to what pydantic reads

    def plain(self, node: tree.Node, path: Path) -> Any:
        if isinstance(node, tree.Mapping):
            named = []
            for key, value in node.entries:
                here = (*path, key.text)
                # pydantic can't say the one, and does not see the other
                if not key.text.isprintable() or (_taken_out(value) and not self.known(here)):
                    self.unknown(here)
                elif not _taken_out(value):
                    named.append((key.text, value))
            pairs = [(key, self.plain(value, (*path, key))) for key, value in named]
            return {key: value for key, value in pairs if (*path, key) not in self.broken}
        if isinstance(node, tree.Sequence):
            return [self.plain(item, (*path, index)) for index, item in enumerate(node.items)]
        if node.empty and not node.text and len(path) > 1:
            name = _name(path)
            said = f"`{name}` says nothing"
            self.problem("wrong-type", path, said, "write `null` if it does not apply; leave it out if it is not known")
        return None if node.empty else node.text

    def known(self, path: Path) -> bool:
        """Whether a path names a group, a list or a fact."""
        name = _name(path)
        return name in ("own", *groups(), *_names()) or name in self.reader.vocabulary

    def own(self, content: Any) -> dict[str, Any]:
        """A company's own facts, which the static model can't know."""
        if not isinstance(content, dict):
            written = self.node(("own",))
            empty = isinstance(written, tree.Scalar) and written.empty
            found = "; nothing stands under it" if empty else f", not {_what(written)}"
            self.problem("wrong-type", ("own",), f"`own` holds facts by name{found}")
            return {}
        facts: dict[str, Any] = {}
        for key, written in content.items():
            attribute = self.reader.vocabulary.get(f"own.{key}")
            if attribute is None:
                self.unknown(("own", key))
                continue
            try:
                facts[key] = self.reader.read(attribute.name, attribute, written)
            except Misfit as misfit:
                self.problem(misfit.code, ("own", key), misfit.message, *misfit.notes)
        return facts

    # what is wrong

    def refused(self, detail: ErrorDetails) -> None:
        """One of pydantic's errors, in the words of a person."""
        path = tuple(detail["loc"])
        if any(path[: len(broken)] == broken for broken in self.broken):
            return  # said already
        kind = detail["type"]
        if kind == "extra_forbidden":
            self.unknown(path)
        elif kind == "missing":
            self.missing(path)
        elif kind == "too_long":
            self.problem("too-large", path, f"`{_name(path)}` has more than {MOST_ITEMS} items")
        elif "said" in detail.get("ctx", {}):
            self.problem(kind, path, detail["ctx"]["said"], *detail["ctx"]["notes"])
        elif kind == "tuple_type":
            self.problem("wrong-type", path, f"`{_name(path)}` is a list; each item begins with `-`")
        else:
            group = _group(path)
            fields = f", such as `{next(iter(facts_of(group)))}`" if group else ""
            written = self.node(path)
            empty = isinstance(written, tree.Scalar) and written.empty
            found = "; nothing stands under it" if empty else f", not {_what(written)}"
            note = ("leave it out if nothing is known",) if empty else ()
            self.problem("wrong-type", path, f"`{_name(path)}` holds facts{fields}{found}", *note)

    def missing(self, path: Path) -> None:
        names = [f"{path[0]}.{field}" for field in ("kind", "received")] if len(path) == 1 else [_name(path)]
        for name in names:
            attribute = self.reader.vocabulary.get(name)
            question = attribute.question.get("en") if attribute else None
            place = self.place(path[:-1] if self.node(path) is None else path)
            self.problems.append(
                Problem("missing-request", place, f"`{name}` is missing", (question,) if question else ())
            )

    def unknown(self, path: Path) -> None:
        key = str(path[-1])
        group = _group(path[:-1])
        scope = f"{_name(path[:-1])}." if path[:-1] else ""
        own = [name for name in self.reader.vocabulary if name.startswith("own.")]
        if group is not None:
            here = [f"{scope}{field}" for field in (*facts_of(group), *lists_of(group))]
        else:
            here = own if scope else [*groups(), "own"]
        name = f"{scope}{key}"
        everywhere = [*_names(), *own]
        meant = _near(name, here) or near(shown(key), everywhere)
        said = "group" if not scope and "." not in key else "attribute"
        ask = f"; did you mean `{meant}`?" if meant else ""
        notes: tuple[str, ...] = ()
        if not scope and key in everywhere:
            ask, notes = "", (f"write `{key.partition('.')[2]}` under `{key.partition('.')[0]}:`",)
        message = f"no {said} `{shown(name)}`{ask}" if key.strip() else "a key without a name"
        self.problem("unknown-key", path, message, *notes, at_key=True)

    def problem(self, code: str, path: Path, message: str, *notes: str, at_key: bool = False) -> None:
        self.broken.add(path)
        self.problems.append(Problem(code, self.place(path, at_key=at_key), message, notes))
        if len(self.problems) >= MOST:
            raise EnoughError

    def inconsistencies(self, request: Request) -> Iterator[Problem]:
        """Facts that can't both be true."""
        facts = request.stated()
        for name, of, wanted, reason in ONLY_WHERE:
            stated, other = facts.get(name, NOT_APPLICABLE), facts.get(of, wanted)
            if stated is not NOT_APPLICABLE and other != wanted:
                places = [self.place(tuple(each.split("."))) for each in (name, of)]
                message = f"`{name}` is {stated}, but `{of}` is {other}"
                yield Problem("inconsistent", places[0], message, (reason,), ((places[1], "the other"),))
        for less, more, reason in NEVER_MORE:
            low, high = facts.get(less), facts.get(more)
            if isinstance(low, int) and isinstance(high, int):
                wrong, said = low > high, f"is {say_money(low, 'en')}, more than `{more}`, {say_money(high, 'en')}"
            elif isinstance(low, (date, Day)) and isinstance(high, (date, Day)):
                first, last = (local_date(moment, self.reader.zone) for moment in (low, high))
                wrong, said = first > last, f"is {say_date(first, 'en')}, later than `{more}`, {say_date(last, 'en')}"
            else:
                continue
            if not wrong:
                continue
            places = [self.place(tuple(name.split("."))) for name in (less, more)]
            yield Problem("inconsistent", places[0], f"`{less}` {said}", (reason,), ((places[1], "the other"),))

    # where it is written

    def node(self, path: Path) -> tree.Node | None:
        node: tree.Node | None = self.raw.root
        for step in path:
            if isinstance(node, tree.Mapping):
                node = node.get(str(step))
            elif isinstance(node, tree.Sequence) and isinstance(step, int) and step < len(node.items):
                node = node.items[step]
            else:
                return None
        return node

    def place(self, path: Path, *, at_key: bool = False) -> Place:
        """Where the value at a path is written (or its key), or the nearest thing around it."""
        around = self.node(path[:-1])
        key = around.key(str(path[-1])) if path and isinstance(around, tree.Mapping) else None
        node = self.node(path)
        if key is not None and (at_key or node is None or (isinstance(node, tree.Scalar) and not node.text)):
            return key.place
        if node is None:
            return self.place(path[:-1])
        if isinstance(node, tree.Mapping) and not path:
            return Place(node.place.file, node.place.line, node.place.column)
        return node.place


@cache
def _names() -> tuple[str, ...]:
    return tuple(
        f"{prefix}.{field}" for prefix, group in groups().items() for field in (*facts_of(group), *lists_of(group))
    )


def _near(name: str, among: Iterable[str]) -> str | None:
    """The one of these names of one group that was meant: only what comes after the group counts."""
    ends = {other.rpartition(".")[2]: other for other in among}
    found = near(shown(name.rpartition(".")[2]), ends)
    return ends[found] if found else None


def _name(path: Path) -> str:
    return shown(".".join(step for step in path if isinstance(step, str)))


def _group(path: Path) -> type[Group] | None:
    """The group of facts that stands at a path."""
    name = _name(path)
    known = {prefix_of(item): item for group in groups().values() for item in (group, *lists_of(group).values())}
    return known.get(name)


def _what(node: tree.Node | None) -> str:
    if isinstance(node, tree.Scalar):
        return f"`{shown(node.text)}`" if node.text else "an empty text"
    return "a list" if isinstance(node, tree.Sequence) else "a mapping"
