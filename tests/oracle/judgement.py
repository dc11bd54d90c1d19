"""What the oracle finds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from engine.quantities.value import Nothing, Value

Line = str
"""What a rule answers within a question: `binding`, `terms`, `hold`, `acceptance`, `charge FEE`, `bound FEE`,
`bound` (on the total), `waiver`, `duty CODE`."""

Says = tuple[str, Line]
"""A rule's id and a line."""


@dataclass(frozen=True, slots=True)
class Matching:
    """Which rules speak on which lines, in one question."""

    applies: frozenset[Says] = frozenset()
    maybe_applies: frozenset[Says] = frozenset()
    stands: frozenset[Says] = frozenset()
    maybe_stands: frozenset[Says] = frozenset()

    @property
    def certain(self) -> bool:
        """Whether nothing is left open: a defeated rule may apply or not."""
        return self.stands == self.maybe_stands


@dataclass(frozen=True, slots=True)
class Settled:
    """How the charge is paid, in cents."""

    paid: int
    left_on_account: int
    forfeited: int
    set_off: int
    refunded: int
    payable: int


@dataclass(slots=True)
class Judgement:
    """All of it; a question that was not reached, or could not be answered, keeps what stands here.

    Lines are (fee, cents after bounds), charged are (fee, order line, cents before bounds); roles are those that must
    decide (None: nobody was named).
    """

    matching: dict[str, Matching] = field(default_factory=dict)
    """By question: of the rules about the whole order."""
    of_lines: dict[str, tuple[Matching, ...]] = field(default_factory=dict)
    """By question: of the rules that are asked of each order line, for each line that changes."""
    answers: dict[str, Value | Nothing] = field(default_factory=dict)
    complete: bool = True
    """Whether every question could be answered; False: from some question on there is nothing to compare."""
    binding: str = ""
    terms: str = ""
    accepted: bool | None = None
    layer: str | None = None
    agreed: int = 0
    lines: tuple[tuple[str, int], ...] = ()
    charged: tuple[tuple[str, int, int], ...] = ()
    """Without credits; an order line by its place in the list from 1, and 0 for the whole order."""
    reduced: int = 0
    computed: int = 0
    cleared: bool = False
    waived: int = 0
    total: int = 0
    settlement: Settled | None = None
    holds: frozenset[str] = frozenset()
    referred: bool = False
    roles: frozenset[str | None] = frozenset()
    verdict: str = ""
    all_duties: bool = True
    """Whether it is known of every duty if it is owed."""
    duties: frozenset[tuple[str, str | None, datetime | None]] = frozenset()
    definitions: Mapping[str, Value | Nothing | object] = field(default_factory=dict)
