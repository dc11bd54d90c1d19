"""The shapes that the parts of a policy file have: mappings with known keys, lists, words, texts in two languages.

Every reader returns None when it has logged a problem, so that its caller can leave out what depends on it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from msgspec.structs import replace

from engine.language.grammar import near
from engine.language.log import Log
from engine.language.place import Place
from engine.language.yaml_tree import Mapping as MappingNode
from engine.language.yaml_tree import Node, Scalar
from engine.language.yaml_tree import Sequence as SequenceNode
from engine.vocabulary.attribute import LANGUAGES, Text

LONGEST_NAME = 80
LONGEST_TEXT = 4000
"""How many characters a name or a text may have."""

_SHORT = rf"(?!.{{{LONGEST_NAME + 1}}})"

WORD = re.compile(_SHORT + r"[a-z0-9]+([-_ ][a-z0-9]+)*")
"""A name that a person gives: `no-show`, `order desk`."""

CODE = re.compile(_SHORT + r"[a-z0-9]+([-_][a-z0-9]+)*")
"""One word: `offer_repair`, `moving-delivery`."""

NAME = re.compile(_SHORT + r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
"""What the name of a fact looks like."""

ID = re.compile(_SHORT + r"[a-z0-9]+(-[a-z0-9]+)*")
"""The id of a rule: `cancel-scale`."""


def quoted(names: Collection[str], last: str = "or") -> str:
    """The names between backticks: `a`, `b` or `c`."""
    said = [f"`{name}`" for name in names]
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} {last} {said[-1]}"


def suggested(text: str, candidates: Collection[str]) -> str:
    """`; did you mean X?`, or nothing when nothing is near."""
    found = near(text, candidates)
    return f"; did you mean `{found}`?" if found else ""


def within(node: Scalar, part: str) -> Place:
    """The place of a part of a text, or of the whole when it can't be said."""
    at, quote = node.text.find(part), int(node.quoted)
    if at < 0 or len(node.text) + 2 * quote != node.place.length:
        return node.place
    return replace(node.place, column=node.place.column + quote + at, length=max(1, len(part)))


def mapping(node: Node, what: str, log: Log, *notes: str) -> MappingNode | None:
    """The node as a mapping; `what` is what it should be (`a rule`), `notes` say how that is written."""
    if isinstance(node, MappingNode):
        return node
    log.wrong("wrong-type", node.place, f"{what} is written as `key: value`, not as {_shape(node)}", *notes)
    return None


def items(node: Node, what: str, log: Log) -> tuple[Node, ...] | None:
    """The node as a list."""
    if isinstance(node, SequenceNode):
        return node.items
    log.wrong("wrong-type", node.place, f"{what} is a list (`- ...` or `[...]`), not {_shape(node)}")
    return None


def text(node: Node, what: str, log: Log) -> str | None:
    """The node as a text that says something."""
    if isinstance(node, Scalar):
        if len(node.text) > LONGEST_TEXT:
            log.wrong("too-large", node.place, f"{what} is longer than {LONGEST_TEXT:,} characters")
            return None
        if node.text.strip() and not node.empty:
            return node.text.strip()
        log.wrong("wrong-type", node.place, f"{what} is empty")
        return None
    log.wrong("wrong-type", node.place, f"{what} is one text, not {_shape(node)}")
    return None


def word(node: Node, what: str, log: Log, pattern: re.Pattern[str] = WORD) -> str | None:
    """The node as a name that a person gives."""
    found = text(node, what, log)
    if found is None or pattern.fullmatch(found):
        return found
    allowed = f"lower-case letters, digits, {'spaces, ' if pattern is WORD else ''}`-` and `_`"
    notes = (f"write {allowed}", f"at most {LONGEST_NAME} of them")[: 1 + (len(found) > LONGEST_NAME)]
    log.wrong("bad-name", node.place, f"`{found}` can't be {what}", *notes)
    return None


def one_of(node: Node, key: str, allowed: Collection[str], log: Log, code: str = "unknown-value") -> str | None:
    """The value of a key as one of a few words."""
    found = text(node, f"`{key}`", log)
    if found is None or found in allowed:
        return found
    said = f"`{key}` can't be `{found}`{suggested(found, allowed)}"
    log.wrong(code, node.place, said, f"write {quoted(tuple(allowed))}")
    return None


def flag(node: Node, key: str, log: Log) -> bool | None:
    """The value of a key as true or false."""
    found = one_of(node, key, ("true", "false"), log, code="unreadable-value")
    return None if found is None else found == "true"


def words(node: Node | None, what: str, place: Place, log: Log) -> Text | None:
    """A text in every language; `place` is used when there is none at all."""
    if node is None:
        log.wrong("missing-translation", place, f"{what} is missing", f"write {_bilingual()}")
        return None
    if not isinstance(node, MappingNode):
        log.wrong("missing-translation", node.place, f"{what} is needed in both languages", f"write {_bilingual()}")
        return None
    known(node, what, LANGUAGES, log)
    found: dict[str, str] = {}
    for language in LANGUAGES:
        value = node.get(language)
        if value is None:
            log.wrong("missing-translation", node.place, f"{what} has no `{language}`", f"write {_bilingual()}")
        elif (said := text(value, f"`{language}` of {what}", log)) is not None:
            found[language] = " ".join(said.split())
    return found if len(found) == len(LANGUAGES) else None


def _bilingual() -> str:
    return "`{en: ..., nl: ...}`"


def known(node: MappingNode, what: str, keys: Collection[str], log: Log) -> bool:
    """Whether all keys are known; those that are not are logged."""
    sound = True
    for key, _ in node.entries:
        if key.text not in keys:
            sound = False
            hint = suggested(key.text, keys)
            log.wrong("unknown-key", key.place, f"{what} has no key `{key.text}`{hint}", f"keys: {', '.join(keys)}")
    return sound


def required(node: MappingNode, what: str, key: str, place: Place, log: Log) -> Node | None:
    """The value of a key that must be there."""
    found = node.get(key)
    if found is None:
        log.wrong("missing-key", place, f"{what} has no `{key}`")
    return found


def together(node: MappingNode, keys: Collection[str]) -> Iterator[Scalar]:
    """Those of the keys that are there, in the order written."""
    return (key for key, _ in node.entries if key.text in keys)


def same(texts: Mapping[str, str] | str) -> Text:
    """A text that is the same in every language."""
    return {language: texts if isinstance(texts, str) else texts[language] for language in LANGUAGES}


def _shape(node: Node) -> str:
    match node:
        case MappingNode():
            return "a mapping"
        case SequenceNode():
            return "a list"
        case Scalar(text=""):
            return "nothing"
        case Scalar():
            return f"`{node.text}`"
