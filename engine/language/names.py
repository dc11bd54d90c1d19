"""What may be named in a book, while its definitions are still being read."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from enum import IntEnum

from engine.language.source import Definition, Name, Span
from engine.vocabulary.attribute import Attribute, Vocabulary


class Question(IntEnum):
    """The questions in the order in which they are asked."""

    FORMATION = 1
    ACCEPTANCE = 2
    AGREED = 3
    BOUNDED = 4
    WAIVED = 5
    DUTIES = 6

    @property
    def words(self) -> str:
        """How it is called."""
        return _QUESTIONS[self]


_QUESTIONS = {
    Question.FORMATION: "formation",
    Question.ACCEPTANCE: "acceptance",
    Question.AGREED: "the charge",
    Question.BOUNDED: "the limit of the charge",
    Question.WAIVED: "the waiver",
    Question.DUTIES: "duties",
}

FIRST_USE: Mapping[Name, Question] = {
    "binding": Question.ACCEPTANCE,
    "terms": Question.ACCEPTANCE,
    "acceptance": Question.AGREED,
    "charge.agreed": Question.BOUNDED,
    "charge.basis": Question.BOUNDED,
    "charge.fees": Question.BOUNDED,
    "charge.layers": Question.BOUNDED,
    "charge.negotiated": Question.BOUNDED,
    "charge.computed": Question.WAIVED,
    "charge.waived": Question.DUTIES,
    "charge.total": Question.DUTIES,
    "verdict": Question.DUTIES,
    "settlement.refunded": Question.DUTIES,
    "settlement.forfeited": Question.DUTIES,
    "settlement.payable": Question.DUTIES,
}
"""The first question that may test an answer; DESIGN section 2.2."""


class NotYetReadError(Exception):
    """A definition is needed that has not been read."""

    def __init__(self, name: Name) -> None:
        self.name = name
        super().__init__(name)


class Names(Mapping[Name, Attribute]):
    """All names of a book with their attributes.

    Looking up a definition that was not read yet raises `NotYetReadError`; one that could not be read is not found,
    and `is_broken` tells it from a name that nobody wrote.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.declared: Vocabulary = dict(vocabulary)
        """What the book does not define itself: attributes, answers, mandates."""
        self._attributes = dict(vocabulary)
        self._pending: set[Name] = set()
        self._broken: set[Name] = set()
        self.definitions: dict[Name, Definition] = {}
        self.untitled: set[Name] = set()
        """The definitions that say nowhere what they are called."""
        self.unknown_prefixes: tuple[str, ...] = ()
        """What names begin with that could not be read at all: nobody is told that one does not exist."""
        self.incomplete = False
        """Whether a file could not be read: it may define any name without a dot."""
        self._first_use: dict[Name, tuple[Question, Name]] = {}

    def __getitem__(self, name: Name) -> Attribute:
        if name in self._attributes:
            return self._attributes[name]
        if name in self._pending:
            raise NotYetReadError(name)
        raise KeyError(name)

    def __contains__(self, name: object) -> bool:
        return name in self._attributes or name in self._pending or name in self._broken

    def __iter__(self) -> Iterator[Name]:
        yield from self._attributes
        yield from sorted(self._pending | self._broken)

    def __len__(self) -> int:
        return len(self._attributes) + len(self._pending) + len(self._broken)

    def expect(self, name: Name) -> None:
        """A definition of this name will be read."""
        self._pending.add(name)

    @property
    def unread(self) -> Collection[Name]:
        """The definitions still to be read, in order of name."""
        return sorted(self._pending)

    def define(self, definition: Definition, attribute: Attribute, uses: Collection[Name]) -> None:
        """A definition has been read; `uses` are the names it takes its value from."""
        self._pending.discard(definition.name)
        self._attributes[definition.name] = attribute
        self.definitions[definition.name] = definition
        found = max((self.first_use(name) for name in uses), default=None, key=lambda use: use[0])
        if found is not None:
            self._first_use[definition.name] = found

    def broke(self, name: Name) -> None:
        """A definition or an attribute of this name has an error."""
        self._pending.discard(name)
        if name not in self._attributes:
            self._broken.add(name)

    def is_broken(self, name: Name) -> bool:
        """Whether the name stands for something with an error of its own: who uses it is not told again."""
        if name in self._attributes or name in self._pending:
            return False
        if self.incomplete and "." not in name:
            return True
        return name in self._broken or name.startswith(self.unknown_prefixes or "\0")

    def first_use(self, name: Name) -> tuple[Question, Name]:
        """The first question that may use a name, and the answer that makes it so late (itself: none)."""
        if name in self._first_use:
            return self._first_use[name]
        return FIRST_USE.get(name, Question.FORMATION), name

    def span(self, name: Name) -> Span | None:
        """The span that a definition is, if it is one."""
        definition = self.definitions.get(name)
        return definition.meaning if definition and isinstance(definition.meaning, Span) else None

    def vocabulary(self) -> dict[Name, Attribute]:
        """What could be read, by name."""
        return dict(self._attributes)

    def internal(self, names: Collection[Name]) -> bool:
        """Whether one of the names is never shown to the customer."""
        return any(self._attributes[name].internal for name in names if name in self._attributes)
