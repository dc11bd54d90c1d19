"""Letter files: `letters.yaml` beside this module, and a book's own, which changes single paragraphs.

`paragraphs` holds texts in both languages, or those under `formal` and `plain`; `asks` holds what the customer is
asked, by the fact that is asked for or the rule that holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path

from msgspec import Struct

from engine.documents.duty_words import DUTIES
from engine.documents.letters.paragraphs import DUTY, PARAGRAPHS, Slots, slots_of
from engine.language import shapes
from engine.language import yaml_tree as tree
from engine.language.files import content
from engine.language.includes import LETTERS
from engine.language.log import EnoughError, Log
from engine.language.place import Place
from engine.language.problem import UnsoundBook
from engine.language.shapes import quoted, suggested
from engine.language.source import Book
from engine.vocabulary.attribute import LANGUAGES, Text
from engine.words.slotted import BadSlotError, Slotted

FORMAL, PLAIN = STYLES = ("formal", "plain")

Key = tuple[str, str, str]
"""The name of a paragraph, a style, a language."""

_SHAPE = "write `{en: ..., nl: ...}`, or those under `formal:` and `plain:`"


class Templates(Struct, frozen=True):
    """The paragraphs of a book's letters, and what its customers are asked."""

    paragraphs: Mapping[Key, Slotted]
    asks: Mapping[str, Text]
    """By the fact that is asked for, or the rule that holds."""

    def has(self, name: str) -> bool:
        """Whether there is a paragraph of that name."""
        return (name, FORMAL, LANGUAGES[0]) in self.paragraphs

    def over(self, other: Templates) -> Templates:
        """These, and of the other one what these do not have."""
        return Templates({**other.paragraphs, **self.paragraphs}, {**other.asks, **self.asks})


def read_templates(book: Book, folder: Path | None = None) -> Templates:
    """The paragraphs that a book's letters are made of: its own before those it includes, before those of all books.

    Args:
        book: read without problems.
        folder: where the book's own `letters.yaml` may stand.

    Raises:
        UnsoundBook: with everything that is wrong with a letter file: `unknown-paragraph`, `paragraph-slot`,
            `slot-left-out`, `unknown-ask`, `missing-translation`, ...
    """
    log = Log()
    name, text = shipped_source()
    sources = {name: text}
    templates = _Reader(book, log).templates(tree.parse_yaml(text, name))
    try:
        for path in _paths(book, folder):
            written = content(path)
            sources[path.as_posix()] = written.decode("utf-8", "replace")
            root = tree.read_tree(written, path.as_posix(), log.problems)
            if root is not None:
                templates = _Reader(book, log).templates(root).over(templates)
    except EnoughError:
        pass  # what was found is said
    if log.errors:
        raise UnsoundBook(log.problems, sources)
    return templates


def _paths(book: Book, folder: Path | None) -> Iterable[Path]:
    """The letter files of what a book includes, and last its own."""
    folders = [Path(included) for included in book.included]
    paths = (one / LETTERS for one in (*folders, *(() if folder is None else (folder,))))
    return (path for path in paths if path.is_file())


@cache
def shipped_source() -> tuple[str, str]:
    """The name of the letter file that all books share, and its text."""
    return f"engine/documents/letters/{LETTERS}", files("engine.documents.letters").joinpath(LETTERS).read_text("utf-8")


class _Reader:
    """Reads one file."""

    def __init__(self, book: Book, log: Log) -> None:
        self.log = log
        self.rules = frozenset(rule.id for rule in book.rules if rule.then.hold is not None)
        self.facts = tuple(name for name, attribute in book.vocabulary.items() if not attribute.internal)
        named = {duty.do for rule in book.rules for duty in rule.then.duties}
        self.duties = frozenset({*named, *DUTIES})

    def templates(self, root: tree.Node) -> Templates:
        node = shapes.mapping(root, "a letter file", self.log, "write `paragraphs:` and `asks:`")
        if node is None:
            return Templates({}, {})
        shapes.known(node, "a letter file", ("paragraphs", "asks"), self.log)
        paragraphs: dict[Key, Slotted] = {}
        for key, value in self.entries(node, "paragraphs"):
            slots = slots_of(key.text, self.duties)
            if slots is None:
                known = (*PARAGRAPHS, *(f"{DUTY}{code}" for code in sorted(self.duties)))
                said = f"no letter has a paragraph `{key.text}`{suggested(key.text, known)}"
                self.log.wrong("unknown-paragraph", key.place, said)
            else:
                paragraphs |= self.paragraph(key.text, value, slots)
        asks = {}
        for key, value in self.entries(node, "asks"):
            text = shapes.words(value, f"what is asked for `{key.text}`", key.place, self.log)
            if self.asked(key) and text is not None:
                asks[key.text] = text
        return Templates(paragraphs, asks)

    def entries(self, node: tree.Mapping, key: str) -> tuple[tuple[tree.Scalar, tree.Node], ...]:
        value = node.get(key)
        found = None if value is None else shapes.mapping(value, f"`{key}`", self.log)
        return () if found is None else found.entries

    def asked(self, key: tree.Scalar) -> bool:
        """Whether it is a rule that holds, or a fact that the customer may see."""
        if key.text in self.rules or key.text in self.facts:
            return True
        known = (*sorted(self.rules), *self.facts)
        said = f"`{key.text}` is no rule that holds, and no fact that a customer may see{suggested(key.text, known)}"
        self.log.wrong("unknown-ask", key.place, said)
        return False

    def paragraph(self, name: str, node: tree.Node, slots: Slots) -> dict[Key, Slotted]:
        found = shapes.mapping(node, f"the paragraph `{name}`", self.log, _SHAPE)
        if found is None:
            return {}
        sided = any(key.text in STYLES for key, _ in found.entries)
        if not sided:
            return self.side(name, STYLES, found, found.place, slots)
        shapes.known(found, f"the paragraph `{name}`", STYLES, self.log)
        sides: dict[Key, Slotted] = {}
        for style in STYLES:
            value = found.get(style)
            if value is not None:
                sides |= self.side(name, (style,), value, found.place, slots)
        return sides

    def side(
        self, name: str, styles: tuple[str, ...], node: tree.Node, place: Place, slots: Slots
    ) -> dict[Key, Slotted]:
        text = shapes.words(node, f"the paragraph `{name}`", place, self.log)
        found: dict[Key, Slotted] = {}
        for lang, said in ({} if text is None else text).items():
            written = node.get(lang) if isinstance(node, tree.Mapping) else None
            at = node.place if written is None else written.place
            slotted = self.slotted(name, said, at, slots)
            if slotted is not None:
                found |= {(name, style, lang): slotted for style in styles}
        return found

    def slotted(self, name: str, text: str, place: Place, slots: Slots) -> Slotted | None:
        try:
            found = Slotted.cut(text)
        except BadSlotError as error:
            self.log.wrong("paragraph-slot", place, str(error))
            return None
        has = f"it has {quoted(slots.known, 'and')}" if slots.known else "it has none"
        for slot in dict.fromkeys(found.slots):
            if slot not in slots.known:
                said = f"the paragraph `{name}` has no slot `{slot}`{suggested(slot, slots.known)}"
                self.log.wrong("paragraph-slot", place, said, has)
        for slot in slots.needed:
            if slot not in found.slots:
                said = f"the paragraph `{name}` does not say `{{{slot}}}`"
                self.log.wrong("slot-left-out", place, said, "the customer must hear it")
        return found
