"""The lists of a request, and what may be asked of their items as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

LINES = "order.lines"
"""The list of which every changed item may be decided by itself: `per: line`."""

ITEMS: Mapping[str, str] = {LINES: "line", "costs.items": "cost", "history.exceptions": "exception"}
"""For each list what the names of its items' facts begin with: `line.net`."""

ACTION = "line.action"
UNCHANGED = "no action"
"""What the change does to an order line, and when that is nothing."""

LINE_ID = "line.id"


class Over(StrEnum):
    """What is asked of the items of a list that meet a condition."""

    COUNT = "count of"
    SUM = "sum of"
    ANY = "any of"
    ALL = "all of"
    FIRST = "first of"
    LAST = "last of"


def list_of(name: str) -> str | None:
    """The list of which each item has the fact `name`; None for a fact of the whole request."""
    return _LISTS.get(name.partition(".")[0])


_LISTS = {item: name for name, item in ITEMS.items()}
