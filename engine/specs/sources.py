"""`policies/sources.yaml`: what the rules come from, each row and each law, and why some of it is no rule."""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from engine.language import yaml_tree as tree
from engine.language.files import content
from engine.language.log import EnoughError, Log
from engine.language.problem import UnsoundBook
from engine.language.shapes import flag, items, known, mapping, one_of, required, text, words
from engine.language.shipped import shipped
from engine.vocabulary.attribute import Text

FILE = "sources.yaml"

ID = re.compile(r"[RL][0-9]{2}")

PRIORITIES = ("C", "E", "O", "P", "X")
"""A decision, evidence, something that must be done, how good the policy is, background."""

EXPLAINED_AWAY = frozenset("PX")
"""Priorities of rows that need not be a rule."""

USERS = ("order desk", "sales manager", "auditor")

INSTEAD = ("refer", "finding", "duty", "engine")
"""What happens where a law is no rule: a person decides, it is said, it must be done, or the engine itself does it."""

_LISTS = {"rows": "R", "laws": "L"}
_BOTH = ("id", "says", "counsel", "not a rule", "beside the rules")
_KEYS = {"rows": (*_BOTH, "phrase", "priority", "users"), "laws": (*_BOTH, "articles", "instead")}


class Source(Struct, frozen=True):
    """A row or a law.

    `title` is its Dutch phrase, or its articles; a law has no priority and no users. `no_rule` says why no rule keeps
    it, `beside` what of it is in no rule.
    """

    id: str
    title: str
    says: Text
    priorities: tuple[str, ...] = ()
    users: tuple[str, ...] = ()
    counsel: bool = False
    no_rule: Text | None = None
    instead: str | None = None
    beside: Text | None = None

    @property
    def law(self) -> bool:
        """Whether it is a law."""
        return self.id.startswith("L")


@cache
def sources() -> dict[str, Source]:
    """Every row and law by id, in order.

    Raises:
        UnsoundBook: the file is wrong.
    """
    path = shipped() / FILE
    return read_sources(content(path), path.as_posix())


def read_sources(written: bytes, file: str) -> dict[str, Source]:
    """The sources in a text.

    Raises:
        UnsoundBook: with everything that is wrong with it.
    """
    log = Log()
    found: dict[str, Source] = {}
    root = tree.read_tree(written, file, log.problems)
    try:
        if root is not None:
            for source in _Reader(log).all(root):
                found[source.id] = source
    except EnoughError:
        pass  # what was found is said
    if log.errors:
        raise UnsoundBook(log.problems, {file: written.decode("utf-8", "replace")})
    return found


class _Reader:
    def __init__(self, log: Log) -> None:
        self.log = log
        self.seen: dict[str, tree.Scalar] = {}

    def all(self, root: tree.Node) -> list[Source]:
        node = mapping(root, "the list of sources", self.log)
        if node is None or not known(node, "the list of sources", tuple(_LISTS), self.log):
            return []
        found: list[Source] = []
        for key in _LISTS:
            listed = required(node, "the list of sources", key, node.place, self.log)
            for each in (items(listed, f"`{key}`", self.log) if listed is not None else None) or ():
                if (source := self.one(each, key)) is not None:
                    found.append(source)
        return found

    def one(self, node: tree.Node, key: str) -> Source | None:
        log = self.log
        row = mapping(node, "a source", log)
        called = None if row is None else self.called(row, _LISTS[key])
        if row is None or called is None or not known(row, f"`{called}`", _KEYS[key], log):
            return None
        titled = required(row, f"`{called}`", "phrase" if key == "rows" else "articles", row.place, log)
        title = None if titled is None else text(titled, "a short name", log)
        says = words(row.get("says"), f"what `{called}` says", row.place, log)
        priorities = self.several(row, called, "priority", PRIORITIES) if key == "rows" else ()
        users = self.several(row, called, "users", USERS) if key == "rows" else ()
        counsel_node, instead_node = row.get("counsel"), row.get("instead")
        counsel = False if counsel_node is None else flag(counsel_node, "counsel", log)
        instead = None if instead_node is None else one_of(instead_node, "instead", INSTEAD, log)
        no_rule, beside = (self.reason(row, each) for each in ("not a rule", "beside the rules"))
        self.sensible(row, called, priorities)
        if title is None or says is None or counsel is None:
            return None
        return Source(called, title, says, priorities, users, counsel, no_rule, instead, beside)

    def called(self, row: tree.Mapping, letter: str) -> str | None:
        node = required(row, "a source", "id", row.place, self.log)
        found = None if node is None else text(node, "the id of a source", self.log)
        if found is None or not isinstance(node, tree.Scalar):
            return None
        if not ID.fullmatch(found) or not found.startswith(letter):
            self.log.wrong("bad-name", node.place, f"`{found}` can't be the id of a source", f"write `{letter}01`")
            return None
        first = self.seen.setdefault(found, node)
        if first is not node:
            said = f"`{found}` stands here twice"
            self.log.wrong("duplicate-id", node.place, said, others=[(first.place, "the first")])
            return None
        return found

    def several(self, row: tree.Mapping, called: str, key: str, allowed: tuple[str, ...]) -> tuple[str, ...]:
        """One word of a few, or a list of them."""
        node = required(row, f"`{called}`", key, row.place, self.log)
        if node is None:
            return ()
        each = node.items if isinstance(node, tree.Sequence) else (node,)
        return tuple(found for one in each if (found := one_of(one, key, allowed, self.log)) is not None)

    def reason(self, row: tree.Mapping, key: str) -> Text | None:
        node = row.get(key)
        return None if node is None else words(node, f"`{key}`", node.place, self.log)

    def sensible(self, row: tree.Mapping, called: str, priorities: tuple[str, ...]) -> None:
        """Only what need not be a rule is explained away, and a law says what happens instead."""
        away, beside, instead = (row.key(key) for key in ("not a rule", "beside the rules", "instead"))
        if away is not None and not EXPLAINED_AWAY.issuperset(priorities):
            said = f"`{called}` has priority {', '.join(priorities)}: it can't be explained away"
            self.log.wrong("contradictory-keys", away.place, said, "write a rule for it")
        if away is not None and beside is not None:
            said = "`not a rule` and `beside the rules` can't stand together: either there are rules or there are none"
            self.log.wrong("contradictory-keys", beside.place, said)
        if called.startswith("L") and (away is None) != (instead is None):
            said = f"`{called}`: `not a rule` and `instead` belong together"
            place = next(key.place for key in (away, instead) if key is not None)
            self.log.wrong("missing-key", place, said, f"`instead` is one of {', '.join(INSTEAD)}")
