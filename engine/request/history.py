"""What was let off before."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from engine.request.change import ASPECTS, KINDS
from engine.request.fact import Fact, Over, Same, Summary
from engine.request.group import Group, Items
from engine.vocabulary.attribute import Kind

_SAME_KIND = (Same("kind", "change.kind"), Same("aspect", "change.aspect", only=("change.kind", "change")))


class PastException(Group, title="history.exceptions"):
    """One exception made for this customer before."""

    kind: Annotated[str | None, Fact(Kind.CHOICE, KINDS, like="change.kind")] = None
    aspect: Annotated[str | None, Fact(Kind.CHOICE, ASPECTS, like="change.aspect")] = None
    on: Annotated[date | None, Fact(Kind.DATE)] = None
    amount: Annotated[int | None, Fact(Kind.MONEY)] = None


class History(Group, title="history"):
    """What happened before, with this customer and on this order."""

    same_kind_exceptions: Annotated[
        int | None, Fact(Kind.COUNT, summary=Summary("history.exceptions", Over.COUNT, where=_SAME_KIND))
    ] = None
    last_exception: Annotated[
        date | None, Fact(Kind.DATE, summary=Summary("history.exceptions", Over.LATEST, "on", _SAME_KIND))
    ] = None
    free_changes: Annotated[int | None, Fact(Kind.COUNT)] = None
    exceptions: Items[PastException] = ()
