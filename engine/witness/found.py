"""A request that was found, with what is decided of it."""

from __future__ import annotations

from msgspec import Struct

from engine.decision.outcome import Outcome
from engine.witness.usual import Facts, Items


class Found(Struct, frozen=True):
    """A request and what is decided of it. `facts` are stated; the items of lists stand under `items`."""

    facts: Facts
    items: Items
    outcome: Outcome
