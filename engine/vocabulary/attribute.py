"""What a fact is: its name, its kind, its domain, and the words a person uses for it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field

from engine.quantities.value import Nothing, Value

Language = str
"""`en` or `nl`."""

Text = Mapping[Language, str]
"""One text in every language."""

LANGUAGES: tuple[Language, ...] = ("en", "nl")


class Kind(StrEnum):
    """The kinds of value a fact can have; see `engine.quantities.value.Value` for their Python types."""

    CHOICE = "choice"
    TRUTH = "truth"
    MONEY = "money"
    RATE = "rate"
    COUNT = "count"
    DATE = "date"
    INSTANT = "instant"
    PERIOD = "period"
    SPAN = "span"
    SET = "set"
    TEXT = "text"
    LIST = "list"
    """Has no value of its own: rules see what definitions make of its items."""

    @property
    def ordered(self) -> bool:
        """Whether two values of this kind can be said to be more or less (a choice says so itself)."""
        return self in _ORDERED


_ORDERED = frozenset({Kind.MONEY, Kind.RATE, Kind.COUNT, Kind.DATE, Kind.INSTANT, Kind.PERIOD, Kind.SPAN})


class Source(StrEnum):
    """Where an attribute is declared."""

    REQUEST = "request"
    OWN = "own"
    DEFINED = "defined"
    ANSWER = "answer"
    ITEM = "item"
    """A list of a request, or a fact that each item of one has."""


class Party(StrEnum):
    """Who can still change a fact when a decision disappoints."""

    CUSTOMER = "customer"
    SUPPLIER = "supplier"
    NOBODY = "nobody"


class Attribute(Struct, frozen=True):
    """One fact the rules may test.

    `choices` stand in their order when `ordered`; `minimum` and `maximum` are in the kind's own unit (cents,
    basis points, items); `assumed` is what is taken as given while nobody says otherwise (None: nothing is;
    not applicable: that there is none).
    """

    name: str
    kind: Kind
    label: Text
    question: Text = field(default_factory=dict)
    choices: tuple[str, ...] = ()
    choice_words: Mapping[str, Text] = field(default_factory=dict)
    ordered: bool = False
    minimum: int | None = None
    maximum: int | None = None
    unit: str | None = None
    assumed: Value | Nothing | None = None
    assumed_as: str | None = None
    """The attribute whose stated value is assumed before `assumed` is: `payments.paid` as `deposit.paid`."""
    assumption: Text = field(default_factory=dict)
    """The assumption as a sentence: `the supplier is not late`."""
    changed_by: Party = Party.NOBODY
    standard: str | None = None
    nullable: bool = True
    internal: bool = False
    """Never shown to the customer (lifetime value, margins, scores)."""
    source: Source = Source.REQUEST
    like: str | None = None
    """The attribute whose choices these are: a book may add to them."""

    def __hash__(self) -> int:
        return hash(self.name)  # its words are mappings, which have none


Vocabulary = Mapping[str, Attribute]
"""All that may be tested, by name: the request's attributes, a company's own, definitions, and answers."""
