"""Every request that makes a difference to a small random book: one for each cell of its facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import product
from zoneinfo import ZoneInfo

from engine.case import Case, Origin
from engine.language.source import Book
from engine.quantities.value import NOT_APPLICABLE, Nothing, Value
from tests.proof.random_books import COLOURS, KINDS

OTHER_KIND = "substitution"
"""It stands for all kinds that no rule names."""

_COUNTS = (0, 1, 2, 3, 4, 5)
"""Beyond 3 nothing is compared but two counts with each other: 4 and 5 are more, and each more than the other."""
VALUES: Mapping[str, tuple[Value | Nothing, ...]] = {
    "change.kind": (*KINDS, OTHER_KIND),
    "own.colour": (*COLOURS, NOT_APPLICABLE),
    "own.rush": (True, False, NOT_APPLICABLE),
    "own.trips": (*_COUNTS, NOT_APPLICABLE),
    "own.nights": (*_COUNTS, NOT_APPLICABLE),
    "own.worth": (0, 25_00, 50_00, 75_00, 100_00, 125_00, NOT_APPLICABLE),
}
_ALWAYS: Mapping[str, Value | Nothing] = {
    "change.received": datetime(2027, 3, 3, 10, 12, tzinfo=ZoneInfo("Europe/Amsterdam")),
    "order.value": 12_500_00,
    "order.performed_value": 0,
    "payments.paid": 0,
    "deposit.paid": 0,
}


def requests(book: Book) -> Iterator[Case]:
    """All of them."""
    names = ["change.kind", *(attribute.name for attribute in book.own)]
    for values in product(*(VALUES[name] for name in names)):
        facts = {**_ALWAYS, **dict(zip(names, values, strict=True))}
        yield Case(facts, dict.fromkeys(facts, Origin.STATED))
